# SPDX-License-Identifier: Apache-2.0
"""Limits count processor time: what waits is not ended, and what is ended is told from what fails."""

import subprocess
import sys
from pathlib import Path

import pytest

from cocotb_tests.suites import modules
from host.designs import open_design
from xai_cosim.limits import OVER, cpu_limited
from xai_cosim.mutation.rtl import Bench, Limits, Trial
from xai_cosim.mutation.yosys import YosysLimitError, yosys


def code(seconds: float, program: str) -> int:
    """Return the exit code of a Python program under a limit."""
    return subprocess.run(cpu_limited(seconds, [sys.executable, "-c", program]), check=False).returncode


def test_processor_time_counts_alone() -> None:
    """Waiting is free; computing is not, nor is that of a child; other endings stay what they are."""
    child = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, '-c', 'while True: pass']) != 0)"
    assert code(1, "import time; time.sleep(2)") == 0
    assert code(1, "while True: pass") == OVER
    assert code(1, child) == OVER
    assert code(1, "raise SystemExit(3)") == 3


def test_yosys_over_its_limit(tmp_path: Path) -> None:
    """It is undecided what would have come, which is no error of the script."""
    with pytest.raises(YosysLimitError):
        yosys(["test_cell -n 100000 -s 1 all"], tmp_path, 2)


def test_a_simulation_over_its_limit(tmp_path: Path) -> None:
    """A mutant whose simulation does not end is hung, which is told from a test that fails and from a crash."""
    trial = Trial(open_design("relu"), Bench(modules("relu")), tmp_path, Limits(seconds=1.0))
    assert trial.failures(0) == ["hung: no end after 1 s of processor time"]
