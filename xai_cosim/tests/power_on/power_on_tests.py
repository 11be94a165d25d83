# SPDX-License-Identifier: Apache-2.0
"""Cocotb test of power_on."""

from typing import Any

import cocotb
from cocotb.triggers import ClockCycles


@cocotb.test()
async def nothing_is_wrong(dut: Any) -> None:
    """Some cycles after power-up."""
    dut.ap_rst_n.value = 1
    dut.write.value = 0
    dut.address.value = 0
    await ClockCycles(dut.ap_clk, 5)
    assert dut.wrong.value == 0
