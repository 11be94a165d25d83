"""Cocotb test that does nothing but reset: what it takes is the start of a bench."""

from typing import Any

import cocotb

from host.designs import component
from xai_cosim.sim.testbench import started_bench


@cocotb.test()
async def start(dut: Any) -> None:
    """The design comes out of reset."""
    await started_bench(dut, component("relu"))
