# SPDX-License-Identifier: Apache-2.0
"""The bench of the protocol checkers themselves: plays waveforms of protocol_tests.py on one checker of each kind."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cocotb_tools.runner import get_runner

from xai_cosim.sim import HDL, tools
from xai_cosim.sim.build import COVERAGE, MODELS
from xai_cosim.sim.checkers import CHECKER_DPI, CHECKER_FUNCTIONS, CHECKER_SOURCES
from xai_cosim.sim.violations import VARIABLE

BENCH = Path(__file__).parent / "faults" / "protocol_bench.sv"
SIM = HDL / "sim"


def play(
    simulator: str, folder: Path, names: Sequence[str], coverage: Path | None = None
) -> tuple[dict[str, Any], str]:
    """Play waveforms on the checkers; return what came of each, and what the simulator printed.

    `coverage` is a file for line and toggle coverage, which Verilator writes.
    """
    verilator = simulator == "verilator"
    sources = [*CHECKER_SOURCES, BENCH]
    options = ["-DSIMULATION_4STATE"]
    if verilator:
        sources = [SIM / "axis_dpi_pkg.sv", SIM / "axis_watch.sv", *sources]
        names_of_c = ("axis_now", *CHECKER_FUNCTIONS)
        exported = [w for f in names_of_c for w in ("-LDFLAGS", f"-Wl,--export-dynamic-symbol={f}")]
        options = ["--no-timing", "-Wno-fatal", *exported, str(SIM / "axis_dpi.cpp"), str(CHECKER_DPI)]
        options += COVERAGE if coverage else ()
    out, log = folder / "waveforms.json", folder / "log"
    out.write_text(json.dumps(names))
    saved = dict(os.environ)
    os.environ.update(tools.environment())
    os.environ.update({"PROTOCOL_OUT": str(out), VARIABLE: str(folder / "left_over"), "COCOTB_LOG_LEVEL": "WARNING"})
    try:
        runner = get_runner(simulator)
        model = MODELS / f"protocol_bench-{simulator}{'-coverage' if coverage else ''}"
        runner.build(
            sources=sources, hdl_toplevel="protocol_bench", build_args=options, build_dir=model,
            timescale=("1ns", "1ps"), log_file=folder / "build.log",
        )  # fmt: skip
        runner.test(
            test_module="cocotb_tests.protocol_tests", hdl_toplevel="protocol_bench", hdl_toplevel_lang="verilog",
            build_dir=model, test_dir=folder, results_xml=str(folder / "results.xml"), timescale=("1ns", "1ps"),
            log_file=log, plusargs=[f"+verilator+coverage+file+{coverage}"] if coverage else [],
        )  # fmt: skip
    finally:
        os.environ.clear()
        os.environ.update(saved)
    return json.loads(out.read_text()), log.read_text()
