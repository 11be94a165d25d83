# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that runs last: the functional coverage of this simulation is closed, but for what is waived."""

import os
from pathlib import Path

import cocotb
import yaml
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import COVERAGE, TOP
from xai_cosim.workspace import OUT

WAIVERS = Path(__file__).parent / "coverage_waivers.yaml"
STREAMS_AND_CONTROL = r"\.(illegal_|stall_|reset|events|mode|overlaps|read_while_written)"
"""Points that xai_top's bench has to close: its kernels' arithmetic is closed by their own benches."""


@cocotb.test()
async def functional_coverage_is_closed(dut: HierarchyObject) -> None:
    """Every bin of every point has been hit, or is waived with its reason; no waiver is out of date."""
    design = os.environ["DESIGN"]
    COVERAGE.write(OUT / "coverage" / f"{design}.yml")
    holes = set(COVERAGE.holes(STREAMS_AND_CONTROL if design == TOP else ""))
    waived = {w["hole"] for w in yaml.safe_load(WAIVERS.read_text()) if w["design"] == design}
    assert not holes - waived, f"not covered: {sorted(holes - waived)}"
    assert not waived - holes, f"waived, but covered: {sorted(waived - holes)}"
