# SPDX-License-Identifier: Apache-2.0
"""The end of a test run says what was not run."""

import os
import subprocess
import sys
from pathlib import Path

from xai_cosim.workspace import ROOT

TESTS = """
import pytest

@pytest.mark.parametrize("number", range(3))
def test_left_out(number):
    pytest.skip("no four states without iverilog")

@pytest.mark.skipif(True, reason="no browser")
def test_left_out_too():
    pass

def test_passes():
    pass
"""


def test_the_last_lines_say_what_was_not_run(tmp_path: Path) -> None:
    """How many tests, and each reason once."""
    (tmp_path / "test_some.py").write_text(TESTS)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "conftest", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "not run: 4 tests: 3 no four states without iverilog; 1 no browser\n" in done.stdout
