# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of a faulty memory: the test that has to find a fault is run while it is alive, and must fail."""

import ctypes
from typing import Any

import cocotb

from cocotb_tests import memory_tests
from cocotb_tests.faults.memory import FAULTS, VARIABLE


@cocotb.test()
@cocotb.parametrize(fault=list(FAULTS))
async def planted(dut: Any, fault: str) -> None:
    """What the test finds."""
    alive = ctypes.c_int.in_dll(ctypes.CDLL(None), VARIABLE)
    alive.value = list(FAULTS).index(fault) + 1
    try:
        await getattr(memory_tests, FAULTS[fault].finds).func(dut)
    finally:
        alive.value = 0
