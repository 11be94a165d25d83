# SPDX-License-Identifier: Apache-2.0
"""The package's command line."""

import sys

import pytest

from xai_cosim import main


def test_command_passes(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`xai-cosim example` says how many jobs were exact, and the command that repeats it."""
    monkeypatch.setattr(sys, "argv", ["xai-cosim", "example", "--seed", "3", "--jobs", "12"])
    assert main.run() == 0
    said = capsys.readouterr().out
    assert "repeat with: xai-cosim example --seed 3 --jobs 12" in said
    assert "PASS: 12 jobs of gain, every value exact" in said
