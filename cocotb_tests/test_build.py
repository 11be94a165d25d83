# SPDX-License-Identifier: Apache-2.0
"""Builds of models: one for two processes that want the same, none after an interruption, one per set of options."""

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from host.designs import component
from xai_cosim.command import UserError
from xai_cosim.sim.build import FAST, build
from xai_cosim.sim.run import simulate
from xai_cosim.sim.tools import ToolError
from xai_cosim.workspace import ROOT

SCRIPT = """
import sys
from pathlib import Path
from xai_cosim.sim.build import build
from host.designs import component
print(build(component("relu"), folder=Path(sys.argv[1])))
"""


def builder(folder: Path) -> "subprocess.Popen[str]":
    """Start a process, with a process group of its own, that builds the model of relu in a folder."""
    return subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def models(folder: Path) -> list[Path]:
    """Return the complete builds in a folder."""
    return [path for path in folder.glob("*") if path.is_dir() and not path.suffix]


def test_two_processes_build_once(tmp_path: Path) -> None:
    """Of two processes one builds; both find the same simulator."""
    outputs = [process.communicate(timeout=300)[0].splitlines() for process in (builder(tmp_path), builder(tmp_path))]
    assert sum("building" in line for lines in outputs for line in lines) == 1
    (model,) = models(tmp_path)
    assert [lines[-1] for lines in outputs] == [str(model)] * 2
    assert (model / "bench").exists()


def test_interrupted_build_is_not_found(tmp_path: Path) -> None:
    """A build that is killed leaves nothing that counts as built, and does not stand in the way of the next."""
    process = builder(tmp_path)
    while not list(tmp_path.glob("*.partial/Vbench.mk")):  # Verilator is done, the compiler is not
        assert process.poll() is None
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not models(tmp_path)
    model = build(component("relu"), quiet=True, folder=tmp_path)
    assert models(tmp_path) == [model]
    assert (model / "bench").exists()


def test_each_set_of_options_is_a_build(tmp_path: Path) -> None:
    """Another transport or another option of the compiler is another build; the same again is found at once."""
    sets = [FAST, replace(FAST, transport="beat"), replace(FAST, compiler="-O1")]
    folders = [build(component("relu"), options, quiet=True, folder=tmp_path) for options in sets]
    assert len(set(folders)) == len(sets)
    changed = (folders[0] / "bench").stat().st_mtime_ns
    assert build(component("relu"), FAST, folder=tmp_path) == folders[0]
    assert (folders[0] / "bench").stat().st_mtime_ns == changed


def test_a_failed_build_is_one_line(tmp_path: Path) -> None:
    """It names what Verilator or the compiler said first, and the log."""
    (tmp_path / "relu.v").write_text("module relu (\n")
    told = r"the build of relu-\w+ failed: %Error: .*relu\.v:1.*; log: .*build\.log$"
    with pytest.raises(ToolError, match=told) as error:
        build(replace(component("relu"), files=(tmp_path / "relu.v",)), quiet=True, folder=tmp_path)
    assert len(str(error.value).splitlines()) == 1


def test_a_simulation_on_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its failure is that, and no failure of the design."""
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda place: usage._replace(free=4096))
    with pytest.raises(UserError, match="no space left on the disk"):
        simulate(component("relu"), "cocotb_tests.no_such_tests", seed=1, variables={"FAILURES": "off"})
