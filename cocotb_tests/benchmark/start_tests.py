# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that does nothing but reset: what it takes is the start of a bench."""

from typing import Any

import cocotb

from cocotb_tests.accelerator import started
from host.designs import open_design


@cocotb.test()
async def start(dut: Any) -> None:
    """The design comes out of reset."""
    await started(dut, open_design("relu"))
