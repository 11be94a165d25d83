# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that runs last: the functional coverage of this simulation is closed, but for what is waived."""

from pathlib import Path

import cocotb
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import COVERAGE
from host.designs import TOP
from xai_cosim.coverage.functional import unexplained
from xai_cosim.sim.run import design_under_test
from xai_cosim.workspace import OUT

WAIVERS = Path(__file__).parent / "coverage_waivers.yaml"
STREAMS_AND_CONTROL = r"\.(illegal_|stall_|reset|events|mode|overlaps|read_while_written)"
"""Points that xai_top's bench has to close: its kernels' arithmetic is closed by their own benches."""


@cocotb.test()
async def functional_coverage_is_closed(dut: HierarchyObject) -> None:
    """Every bin of every point has been hit, or is waived with its reason; no waiver is out of date."""
    design = design_under_test().name
    COVERAGE.write(OUT / "coverage" / f"{design}.yml")
    holes = COVERAGE.holes(STREAMS_AND_CONTROL if design == TOP else "")
    problems = unexplained(holes, WAIVERS, design)
    assert not problems, "; ".join(problems)
