# SPDX-License-Identifier: Apache-2.0
"""The bench of the protocol checkers themselves: plays waveforms of protocol_tests.py on one checker of each kind."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cocotb_tests.small_bench import compiled, run, verilated
from xai_cosim.sim.checkers import AXI4_SOURCES, CHECKER_SOURCES
from xai_cosim.sim.violations import VARIABLE

BENCH = Path(__file__).parent / "faults" / "protocol_bench.sv"
TOP = BENCH.stem


def play(
    simulator: str, folder: Path, names: Sequence[str], coverage: Path | None = None
) -> tuple[dict[str, Any], str]:
    """Play waveforms on the checkers; return what came of each, and what the simulator printed.

    `coverage` is a file for line and toggle coverage, which Verilator writes.
    """
    if simulator == "verilator":
        model = verilated(TOP, [*CHECKER_SOURCES, *AXI4_SOURCES, BENCH], coverage=coverage is not None)
    else:
        model = compiled(TOP, [*CHECKER_SOURCES, BENCH])
    out = folder / "waveforms.json"
    out.write_text(json.dumps(names))
    log = run(
        simulator, model, TOP, "cocotb_tests.protocol_tests", folder,
        {"PROTOCOL_OUT": str(out), VARIABLE: str(folder / "left_over")},
        [f"+verilator+coverage+file+{coverage}"] if coverage else [],
    )  # fmt: skip
    return json.loads(out.read_text()), log
