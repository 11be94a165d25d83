# SPDX-License-Identifier: Apache-2.0
"""What a red `make test` leaves behind without being asked: waves on its page, JUnit XML, and what can be run again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cocotb_tests.exports.test_example import BLEND, HALF
from xai_cosim.failures.junit import read_run
from xai_cosim.failures.viewers import DUMP
from xai_cosim.workspace import ROOT


def run(script: str, out: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a command with a folder of results of its own."""
    held = {k: v for k, v in os.environ.items() if k not in ("FAILURES", "KEPT_RESULTS", "SEED", "JOBS")}
    environment = {**held, "OUT": str(out), **variables}
    command = [sys.executable, "-m", f"scripts.{script}"]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_red_run_of_an_export(tmp_path: Path, seed: int) -> None:
    """One cause of several failures is drawn once; a rerun is red under the same seed, and green when it is mended."""
    ip, out = tmp_path / "ip", tmp_path / "out"
    ip.mkdir()
    good = (BLEND / "ip" / "blend.v").read_text()
    (ip / "blend.v").write_text(good.replace(HALF, HALF.replace(" + 9'sd128", "")))
    (ip / "component.xml").write_bytes((BLEND / "ip" / "component.xml").read_bytes())
    given = {"EXPORT": str(ip), "MODEL": str(BLEND / "model.py"), "SEED": str(seed), "JOBS": "3"}
    red = run("test", out, **given, WAVES="1")
    assert red.returncode == 1, red.stderr
    assert "with waves" in red.stdout
    (dump,) = out.glob(f"failures/*/{DUMP}")
    junit = out / "junit.xml"
    assert read_run(junit).red
    assert read_run(junit).variables == given
    text = junit.read_text()
    assert f"[[ATTACHMENT|{dump}]]" in text
    own = 'classname="xai_cosim.exports.export_tests"'
    assert text.count("<testcase") == text.count(own), "the replay that draws it is none of the run's tests"
    again = run("rerun", out, WAVES="0")
    assert again.returncode == 1, again.stderr
    assert f"seed {seed};" in again.stdout
    (ip / "blend.v").write_text(good)
    assert run("rerun", out, WAVES="0").returncode == 0
    green = run("rerun", out)
    assert (green.returncode, green.stdout.startswith("no test failed")) == (0, True)


def test_one_test(tmp_path: Path, seed: int) -> None:
    """TEST= runs one test, whose seed is told in what repeats it; what failed is run again, and no other."""
    file = ROOT / "golden" / "tests" / f"test_planted_{os.getpid()}.py"
    file.write_text("def test_red(seed: int) -> None:\n    assert seed < 0\n\n\ndef test_green() -> None:\n    pass\n")
    try:
        name = f"golden/tests/{file.name}"
        assert run("test", tmp_path, TEST=f"{name}::test_green", SEED=str(seed)).returncode == 0
        red = run("test", tmp_path, TEST=name, SEED=str(seed), GITHUB_ACTIONS="true")
        assert red.returncode == 1
        repeat = f"make test TEST={name}::test_red SEED={seed}"
        assert f"repeat with: {repeat}" in red.stdout
        assert f"::error file={name},line=1,title={name}%3A%3Atest_red::" in red.stdout
        again = run("rerun", tmp_path)
        assert again.returncode == 1
        assert "1 failed in" in again.stdout
    finally:
        file.unlink()


@pytest.mark.parametrize("test", ["golden/no_file.py::test_x", "golden/tests/test_graph.py::test_no_such"])
def test_no_such_test(test: str, tmp_path: Path) -> None:
    """A test that is not there is one line, exit code 2."""
    refused = run("test", tmp_path, TEST=test)
    assert (refused.returncode, "TEST=" in refused.stderr) == (2, True)
