# SPDX-License-Identifier: Apache-2.0
"""Every command refuses a bad variable: exit code 2, and one line that names it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from xai_cosim.workspace import ROOT

NO_NUMBERS = ["²", "٣", "9" * 5000, "-1", "1.5", "nan"]
NO_NAMES = ["moon", "'; touch ran; '", "a\nb", "../relu", "9" * 5000]
NUMBERS = {
    "coverage": ["SEED", "JOBS"],
    "cosim": ["SEED", "WORKERS"],
    "evaluate": ["SEED", "N"],
    "fidelity": ["SEED", "N"],
    "import_network": ["BITS"],
    "mutants": ["SEED", "N"],
    "nightly": ["SEED", "CORES"],
    "replay": ["BEFORE", "AFTER"],
    "test": ["SEED", "JOBS"],
    "waves": ["SEED"],
}
NAMES = {
    "accuracy": ["NETWORK"],
    "bench_golden": ["NETWORK"],
    "boards": ["BOARD"],
    "cosim": ["BOARD", "NETWORK", "METHOD", "IMAGE", "TARGET", "CONTRAST", "VIEW", "STALL", "SKIP_ZEROS"],
    "coverage": ["KERNEL"],
    "explore": ["BOARD", "NETWORK"],
    "hls": ["BOARD"],
    "evaluate": ["NETWORK", "METHOD", "METRIC", "RTL"],
    "fidelity": ["NETWORK", "METHOD"],
    "mutants": ["KERNEL"],
    "nightly": ["PROFILE", "ACCEPT", "SCHEDULER"],
    "replay": ["FAILURE", "WAVES", "FULL"],
    "resources": ["BOARD"],
    "test": ["BOARD", "KERNEL", "TRANSPORT", "CLOCKS", "TEST"],
    "timing": ["BOARD"],
    "waves": ["KERNEL"],
}
FOLDERS = {
    "accuracy": ["CIFAR10", "IMAGES"],
    "evaluate": ["CIFAR10", "IMAGES", "BOXES"],
    "fidelity": ["CIFAR10", "IMAGES"],
    "import_network": ["MODEL", "IMAGES", "CLASSES"],
    "nightly": ["CIFAR10"],
}
LENET = {name: f"networks/lenet5/{path}" for name, path in (("MODEL", "model.onnx"), ("IMAGES", "images"))}
NEEDED = {
    ("import_network", "BITS"): LENET,
    ("import_network", "CLASSES"): LENET,
    ("import_network", "IMAGES"): LENET,
    ("import_network", "MODEL"): LENET,
    ("waves", "SEED"): {"KERNEL": "relu"},
}


def cases() -> Iterator[tuple[str, str, str]]:
    """Yield (command, variable, bad value): each variable with one bad value, and all values in turn."""
    for names, values in ((NUMBERS, NO_NUMBERS), (NAMES, NO_NAMES), (FOLDERS, ["/nowhere", "/dev/null", "9" * 5000])):
        pairs = [(command, name) for command, those in names.items() for name in those]
        for number, (command, name) in enumerate(pairs):
            yield command, name, values[number % len(values)]


@pytest.mark.parametrize(("command", "name", "value"), list(cases()))
def test_bad_variable(command: str, name: str, value: str, tmp_path: Path) -> None:
    """It does nothing else."""
    variables = {**os.environ, "SEED": "1", "OUT": str(tmp_path), **NEEDED.get((command, name), {}), name: value}
    words = [sys.executable, "-m", f"scripts.{command}"]
    done = subprocess.run(words, cwd=ROOT, env=variables, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert name in done.stderr
    assert len(done.stderr) < 600


def test_more_kernels_than_the_top_takes() -> None:
    """`make hls` names the number that is allowed; the top stays as it is."""
    fewer = "from hls import top; top.MOST_KERNELS = 3"
    program = f"{fewer}; from scripts.hls import main; from xai_cosim.command import command; command(main)"
    words = [sys.executable, "-c", program, "relu"]
    before = (ROOT / "rtl" / "xai_top.sv").read_bytes()
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert " kernels in xai_top: allowed are up to 3, " in done.stderr
    assert (ROOT / "rtl" / "xai_top.sv").read_bytes() == before
