"""Verilated models, built once and found again by a hash of everything that went into them."""

import hashlib
import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from cocotb_tools.runner import get_runner

from cocotb_tests.environment import tools
from cocotb_tests.environment.wrapper import TOP, public_control, wrapper_source
from host.component import ROOT, Component

BUILDS = ROOT / "build" / "sim"
SIM_SOURCES = ("axis_dpi_pkg.sv", "axis_player.sv", "axis_recorder.sv", "axis_watch.sv")
DPI_FUNCTIONS = (
    "axis_load", "axis_stalls", "axis_arm", "axis_disarm", "axis_moved", "axis_offered", "axis_stuck", "axis_now",
)  # fmt: skip
OPTIONS = (
    "-O3",
    "--flatten",
    "--x-assign",
    "fast",
    "--x-initial",
    "fast",
    "--no-timing",
    "--output-split",
    "20000",
    "-Wno-fatal",
    "-Wno-WIDTH",
    "-Wno-lint",
    "--no-public-flat-rw",
    *[word for name in DPI_FUNCTIONS for word in ("-LDFLAGS", f"-Wl,--export-dynamic-symbol={name}")],
)


def _digest(parts: Sequence[bytes]) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()[:16]


def build(design: Component, *, quiet: bool = False) -> Path:
    """Return the folder of the Verilated model of a design between players and recorders, built if need be.

    The folder's name holds the hash of sources, options and tool versions. An interrupted build is never found:
    a file in it says that it is complete.

    ToolError where a program is missing or the build fails.
    """
    dpi = ROOT / "rtl" / "sim" / "axis_dpi.cpp"
    sim = [ROOT / "rtl" / "sim" / name for name in SIM_SOURCES]
    generated = {f"{TOP}.sv": wrapper_source(design), f"{TOP}.vlt": public_control()}
    variables = tools.environment()
    key = _digest(
        [
            *[path.read_bytes() for path in (*design.files, *sim, dpi)],
            *[text.encode() for text in (*generated.values(), *OPTIONS, *tools.versions().values())],
            variables["MAKEFLAGS"].encode(),
        ]
    )
    folder = BUILDS / f"{design.name}-{key}"
    if (folder / "complete").exists():
        return folder
    tools.require_programs()
    if not quiet:
        print(f"building the model of {design.name} (once for these sources) ...", flush=True)
    started = time.monotonic()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in generated.items():
        (folder / name).write_text(text)
    saved = dict(os.environ)
    os.environ.update(variables)
    try:
        get_runner("verilator").build(
            sources=[folder / f"{TOP}.vlt", *sim, *design.files, folder / f"{TOP}.sv"],
            hdl_toplevel=TOP,
            build_args=[*OPTIONS, str(dpi)],
            build_dir=folder,
            timescale=("1ns", "1ps"),
            log_file=folder / "build.log",
        )
    except (SystemExit, RuntimeError) as error:
        tail = (folder / "build.log").read_text(errors="replace").splitlines()[-25:]
        tail.append(f"the build of {design.name} failed; log: {folder / 'build.log'}")
        raise tools.ToolError("\n".join(tail)) from error
    finally:
        os.environ.clear()
        os.environ.update(saved)
    (folder / "complete").write_text(f"{time.monotonic() - started:.1f} s\n")
    return folder
