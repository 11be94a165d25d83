# SPDX-License-Identifier: Apache-2.0
"""The bench of the protocol checkers themselves: plays waveforms of protocol_tests.py on one checker of each kind."""

import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cocotb_tools import config
from cocotb_tools.runner import get_runner

from xai_cosim.sim import HDL, tools
from xai_cosim.sim.build import COVERAGE, MODELS, digest_of, made_once
from xai_cosim.sim.checkers import CHECKER_DPI, CHECKER_FUNCTIONS, CHECKER_SOURCES
from xai_cosim.sim.violations import VARIABLE

BENCH = Path(__file__).parent / "faults" / "protocol_bench.sv"
TOP = BENCH.stem
SIM = HDL / "sim"
TIMESCALE = ("1ns", "1ps")


def play(
    simulator: str, folder: Path, names: Sequence[str], coverage: Path | None = None
) -> tuple[dict[str, Any], str]:
    """Play waveforms on the checkers; return what came of each, and what the simulator printed.

    `coverage` is a file for line and toggle coverage, which Verilator writes.
    """
    verilator = simulator == "verilator"
    sources = [*CHECKER_SOURCES, BENCH]
    programs: list[Path] = []
    options = ["-DSIMULATION_4STATE"]
    if verilator:
        sources = [SIM / "axis_dpi_pkg.sv", SIM / "axis_watch.sv", *sources]
        names_of_c = ("axis_now", *CHECKER_FUNCTIONS)
        exported = [w for f in names_of_c for w in ("-LDFLAGS", f"-Wl,--export-dynamic-symbol={f}")]
        programs = [SIM / "axis_dpi.cpp", CHECKER_DPI]
        options = ["--no-timing", "-Wno-fatal", *exported, *map(str, programs)]
        options += COVERAGE if coverage else ()

    def make(partial: Path) -> None:
        with tools.building():
            get_runner(simulator).build(
                sources=sources, hdl_toplevel=TOP, build_args=options, build_dir=partial, timescale=TIMESCALE,
                log_file=partial / "build.log",
            )  # fmt: skip

    words = [str(config.libs_dir), *_version(simulator), *options, *map(str, sources)]
    key = digest_of([*sources, *programs], words)
    model = made_once(MODELS / f"{TOP}-{simulator}-{key}", TOP if verilator else "sim.vvp", make)
    out, log = folder / "waveforms.json", folder / "log"
    out.write_text(json.dumps(names))
    get_runner(simulator).test(
        test_module="cocotb_tests.protocol_tests", hdl_toplevel=TOP, hdl_toplevel_lang="verilog",
        build_dir=model, test_dir=folder, results_xml=str(folder / "results.xml"), timescale=TIMESCALE,
        log_file=log, plusargs=[f"+verilator+coverage+file+{coverage}"] if coverage else [],
        extra_env={"PROTOCOL_OUT": str(out), VARIABLE: str(folder / "left_over"), "COCOTB_LOG_LEVEL": "WARNING"},
    )  # fmt: skip
    return json.loads(out.read_text()), log.read_text()


def _version(simulator: str) -> list[str]:
    """Return what tells the version of a simulator that is no package."""
    if simulator != "icarus":
        return []
    return subprocess.run(["iverilog", "-V"], capture_output=True, text=True, check=True).stdout.splitlines()[:1]
