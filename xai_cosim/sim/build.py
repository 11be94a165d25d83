# SPDX-License-Identifier: Apache-2.0
"""Verilated models, built once and found again by a hash of everything that went into them."""

import fcntl
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import cocotb_tools.config

from xai_cosim.ipxact.design import Design
from xai_cosim.sim import HDL, power_up, tools, trace
from xai_cosim.sim.checkers import AXI4_SOURCES, CHECKER_DPI, CHECKER_FUNCTIONS, CHECKER_SOURCES, checker_binds
from xai_cosim.sim.memory import MEMORY_DPI, MEMORY_FUNCTIONS, MEMORY_SOURCES
from xai_cosim.sim.sources import prepare
from xai_cosim.sim.wrapper import TOP, public_control, wrapper_source
from xai_cosim.workspace import BUILDS

MODELS, RUNTIMES = BUILDS / "sim", BUILDS / "runtime"
RUNTIME = "verilated*.[od]"
"""Objects of Verilator's runtime library, and what they follow from."""
SIM = HDL / "sim"
MODULES = tuple(SIM / name for name in ("axis_dpi_pkg.sv", "axis_watch.sv"))
GATED = "CLOCK_GATES"
"""Defined in all models: a design may stop the clocks of its parts there while they cannot matter."""
MAIN = SIM / "main.cpp"
DPI = SIM / "axis_dpi.cpp"
WARNINGS = SIM / "warnings.cpp"
HEADERS = (SIM / "stall.h",)
"""Included by DPI sources."""
DPI_FUNCTIONS = (
    "axis_open", "axis_play", "axis_record",
    "axis_load", "axis_stalls", "axis_arm", "axis_disarm", "axis_moved", "axis_offered", "axis_stuck", "axis_now",
    "axis_idle", "axis_running",
)  # fmt: skip
"""Functions of axis_dpi.cpp that Python calls."""
_UNDEFINED = re.compile(r"%Error\S*: (\S+:\d+):\d+: Cannot find file containing module: '(\w+)'")
"""What Verilator says of an instance whose module no source defines: place and module."""
USUAL_WIDTH = 256
"""Bits of a beat that axis_dpi_pkg.sv has room for by itself."""


@dataclass(frozen=True)
class BuildOptions:
    """How a model is built. Every set of options is a build of its own: none pays for what only another needs."""

    transport: str = "bulk"
    main: Path = MAIN
    verilator: tuple[str, ...] = (
        "-O3",
        "--flatten",
        "--x-assign",
        "fast",
        "--x-initial",
        "unique",
        "--output-split",
        "20000",
    )
    compiler: str = "-O3"
    extra: tuple[str, ...] = ()
    """Further options of Verilator, such as --coverage."""
    checkers: str = "ports"
    """Where protocol checkers are bound: to the design's "ports", to "all" of its kernels' ports as well, or "none"."""
    trace: bool = False
    """Whether the model can dump waveforms; it then has probes beside its output streams."""


COVERAGE = ("--coverage-line", "--coverage-toggle")
FAST = BuildOptions()
TRACED = BuildOptions(trace=True, compiler="-O1")
"""For replays: a window of few cycles does not pay for optimisation."""


def _digest(parts: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()[:16]


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock that ends with the process, however it ends."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def made_once(folder: Path, program: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that holds a program, by `make` if need be, which is given a folder to make it in.

    The folder gets its name when it is complete, so that an interrupted build is never found; of several processes
    that want the same one makes it. ToolError where `make` leaves no program.
    """
    if (folder / program).is_file():
        return folder
    tools.require_plain([folder.absolute()])
    with _locked(folder.parent / f".{folder.name}.lock"):
        if (folder / program).is_file():
            return folder
        partial = folder.with_name(f"{folder.name}.partial")
        for left in (partial, folder):
            shutil.rmtree(left, ignore_errors=True)
        partial.mkdir()
        make(partial)
        if not (partial / program).is_file():
            raise tools.ToolError(f"the build of {folder.name} made no {program}; log: {partial / 'build.log'}")
        partial.rename(folder)
    return folder


def digest_of(sources: Iterable[Path], words: Iterable[str], options: str = "") -> str:
    """Return the hash of all that a build follows from: sources, words, and tools and machine under options of g++."""
    tools.require_programs()
    texts = (*words, *tools.versions().values(), *tools.build_platform(options))
    return _digest([*(path.read_bytes() for path in sources), *(text.encode() for text in texts)])


def build(design: Design, options: BuildOptions = FAST, *, quiet: bool = False, folder: Path = MODELS) -> Path:
    """Return the folder of a design's Verilated model, built if need be; the simulator in it is named `bench`.

    The folder's name holds the hash of sources, commands, tools and machine.

    ToolError where a program is missing or the build fails.
    """
    modules = [*MODULES, *CHECKER_SOURCES]
    if design.memories:
        modules += [*MEMORY_SOURCES, *AXI4_SOURCES]
    probes: list[str] = []
    if options.trace:
        modules += trace.SOURCES
        probes = trace.probes(design)
    generated = {
        f"{TOP}.vlt": public_control(design, options.transport),
        f"{TOP}.sv": wrapper_source(design, options.transport, probes) + checker_binds(design, options.checkers),
    }
    programs = [options.main, DPI, WARNINGS, power_up.SOURCE, CHECKER_DPI]
    programs += [*([MEMORY_DPI] if design.memories else []), *([trace.DPI] if options.trace else [])]
    prepared = prepare(design)
    sources = [*programs, *modules, *design.files]
    named = sources if set(COVERAGE) & set(options.extra) else [Path(path.name) for path in sources]  # it names them
    options = replace(options, extra=(*options.extra, *_needs(design)))
    words = [word for command in _commands(Path(), named, options) for word in command]
    texts = [*generated.values(), *words, *prepared.words]
    ingredients = [*sources, *HEADERS, Path(power_up.__file__)]
    ingredients += [MAIN] if options.main != MAIN else []  # another may include it
    built = folder / f"{design.name}-{digest_of(ingredients, texts, options.compiler)}"

    def make(partial: Path) -> None:
        if options.trace:
            tools.require_headers(trace.HEADERS)
        tools.require_plain([*sources, Path(cocotb_tools.config.libs_dir).resolve(), tools.verilator_root()])
        if not quiet:
            print(f"building the model of {design.name} (once for these sources) ...", flush=True)
        for name, text in generated.items():
            (partial / name).write_text(text)
        started = time.monotonic()
        above, below = [*programs, partial / f"{TOP}.vlt", *modules], partial / f"{TOP}.sv"
        given = [*map(str, above), *prepared.write(partial), str(below)]
        verilate, compile_ = _commands(partial, given, options)
        _compile(partial, [verilate])
        power_up.write_table(partial, design, generated[f"{TOP}.sv"])
        with _shared_runtime(partial, options):
            _compile(partial, [compile_])
        (partial / "seconds").write_text(f"{time.monotonic() - started:.1f}\n")

    return made_once(built, TOP, make)


@contextmanager
def _shared_runtime(folder: Path, options: BuildOptions) -> Iterator[None]:
    """Lend a build the objects of Verilator's runtime, which are the same in all builds with the same options."""
    words = [word for command in _commands(Path(), [], options) for word in command]
    kept = RUNTIMES / digest_of([], words, options.compiler)

    def copy(source: Path, target: Path) -> None:
        for file in source.glob(RUNTIME):
            shutil.copy(file, target)  # with the time of now, so that make takes it for up to date

    copy(kept, folder)
    yield
    if list(folder.glob(RUNTIME)):
        made_once(kept, "verilated.o", lambda partial: copy(folder, partial))


def exported(functions: Iterable[str]) -> tuple[str, ...]:
    """Return the options that let Python find functions in the simulator."""
    return tuple(word for name in functions for word in ("-LDFLAGS", f"-Wl,--export-dynamic-symbol={name}"))


def _needs(design: Design) -> list[str]:
    """Return the options that make room for streams that are wider than is usual, and let Python at memory."""
    widest = max((stream.width for stream in design.streams.values()), default=0)
    wide = [f"-DAXIS_WIDTH={widest}"] if widest > USUAL_WIDTH else []
    return [*wide, *(exported(MEMORY_FUNCTIONS) if design.memories else [])]


def _commands(folder: Path, sources: Iterable[Path | str], options: BuildOptions) -> tuple[list[str], list[str]]:
    """Return the commands that make a model in a folder: Verilator, then make."""
    libraries = Path(cocotb_tools.config.libs_dir).resolve()
    functions = (*DPI_FUNCTIONS, *CHECKER_FUNCTIONS, *(trace.DPI_FUNCTIONS if options.trace else ()))
    verilate = [
        *("verilator", "--cc", "--exe", "--vpi", "--no-timing", "--timescale", "1ns/1ps"),
        *("--top-module", TOP, "-Mdir", str(folder), "-o", TOP),
        *("-Wno-fatal", "-Wno-WIDTH", "-Wno-lint", f"-D{GATED}"),
        *options.verilator,
        *options.extra,
        *(trace.OPTIONS if options.trace else ()),
        *("-CFLAGS", "-DVL_USER_FINISH -DVL_USER_WARN"),
        *power_up.OPTIONS,
        *("-LDFLAGS", f"-Wl,-rpath,{libraries} -L{libraries} -lcocotbvpi_verilator"),
        *exported(functions),
        *map(str, sources),
    ]
    compile_ = [
        *("make", "-C", str(folder), "-f", f"V{TOP}.mk", "CXX=g++", "LINK=g++"),
        # all code is optimised but what runs once; the wheel's precompiled header does not survive a large model
        *(f"OPT_FAST={options.compiler}", f"OPT_GLOBAL={options.compiler}", "OPT_SLOW=-O1"),
        "CFG_CXXFLAGS_PCH_I=-include",
        f"PYTHON3={Path(sys.executable).resolve()}",  # the makefiles call `python`, which Debian does not have
    ]
    return verilate, compile_


def _compile(folder: Path, commands: Iterable[list[str]]) -> None:
    environment = {**tools.environment(), "MAKEFLAGS": f"-j{os.cpu_count()}"}
    with (folder / "build.log").open("a") as log:
        for command in commands:
            done = subprocess.run(command, env=environment, stdout=log, stderr=subprocess.STDOUT, check=False)
            if done.returncode:
                error = tools.ToolError(f"{_failure(folder)}; log: {folder / 'build.log'}")
                error.log = folder / "build.log"
                raise error
    for header in folder.glob("*.gch"):
        header.unlink()  # large, and of no use once all is compiled


def _failure(folder: Path) -> str:
    """Return in a line why the build in a folder failed, by its log."""
    log = (folder / "build.log").read_text(errors="replace")
    undefined: dict[str, str] = {}
    for place, module in _UNDEFINED.findall(log):
        undefined.setdefault(module, place)
    if undefined:
        modules = ", ".join(f"module {module} ({place})" for module, place in undefined.items())
        return (
            f"no source defines {modules}: vendor IP, or a file, that the export does not hold;"
            " export without it, or add its Verilog"
        )
    lines = log.splitlines()
    errors = [line for line in lines if re.search(r"error\b.*:", line, re.IGNORECASE)]
    return f"the build of {folder.stem} failed: {(errors or lines[-1:] or ['without a word'])[0]}"
