# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that has an AXI4 master work on two arrays in a memory, and writes down what that took.

Variables: BENCHMARK_MEMORY (one of MEMORIES), BENCHMARK_RESULT (the file to write).
"""

import hashlib
import json
import os
import resource
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol

import cocotb
import numpy as np
from cocotb.triggers import ClockCycles
from cocotbext.axi import AxiBus, AxiRam
from numpy.typing import NDArray

from cocotb_tests.benchmark.memories import PLACES, VALUES, given
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.sim.control import RegisterControl
from xai_cosim.sim.memory import Memory
from xai_cosim.sim.registers import Registers
from xai_cosim.sim.run import design_under_test
from xai_cosim.sim.streams import axis_library

SPACE = 2**32
"""Bytes of AxiRam's address space."""


class Contender(Protocol):
    """A memory that is measured."""

    def load(self, buffers: Mapping[str, tuple[int, NDArray[np.uint8]]]) -> None:
        """Take buffers, each with its address."""

    def contents(self, name: str) -> NDArray[np.uint8]:
        """Return the bytes of a buffer, as they stand."""


class CocotbextMemory:
    """cocotbext-axi's memory at all ports, as benches usually have it; Python drives the ports' signals."""

    def __init__(self, dut: Any, design: Design) -> None:
        """Start its drivers."""
        self._ram: Any = None
        for port in design.memories.values():
            # AXI3 has 2 bits of AxLOCK, which are refused
            known = {pin: getattr(dut, pin) for signal, pin in port.pins.items() if "LOCK" not in signal}
            bus = AxiBus.from_prefix(SimpleNamespace(_log=dut._log, _name=dut._name, **known), port.name)
            shared = {"mem": self._ram.mem} if self._ram else {"size": SPACE}
            self._ram = AxiRam(bus, dut.ap_clk, dut.ap_rst_n, reset_active_level=False, **shared)
        self._places: dict[str, tuple[int, int]] = {}

    def load(self, buffers: Mapping[str, tuple[int, NDArray[np.uint8]]]) -> None:
        """Write the buffers."""
        for name, (address, data) in buffers.items():
            self._ram.write(address, data.tobytes())
            self._places[name] = (address, len(data))

    def contents(self, name: str) -> NDArray[np.uint8]:
        """Read a buffer."""
        return np.frombuffer(bytes(self._ram.read(*self._places[name])), np.uint8)


MEMORIES: dict[str, Callable[[Any, Design], Contender]] = {
    "memory": lambda dut, design: Memory(design),
    "AxiRam": CocotbextMemory,
}


@cocotb.test()
async def measure(dut: Any) -> None:
    """The job is exact; the time is that from its start to its end."""
    design = design_under_test()
    registers = Registers(dut, design)
    control = RegisterControl(registers, design)
    memory: Contender = MEMORIES[os.environ["BENCHMARK_MEMORY"]](dut, design)
    dut.ap_rst_n.value = 0
    await ClockCycles(dut.ap_clk, 5)
    dut.ap_rst_n.value = 1
    x = given().view(np.uint8)
    memory.load({"x": (PLACES["x"], x), "y": (PLACES["y"], np.zeros_like(x))})
    job = Job(design.name, {**PLACES, "n": VALUES})
    await registers.arguments(job)
    now = axis_library().axis_now
    wall, cpu, first, polls = time.perf_counter(), time.thread_time(), now(), 0
    await control.start(job)
    while not await control.ended(job, polls):
        polls += 1
    result = {
        "cycles": now() - first,
        "cpu_seconds": time.thread_time() - cpu,
        "wall_seconds": time.perf_counter() - wall,
        "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        "hash": hashlib.sha256(memory.contents("y").tobytes()).hexdigest(),
    }
    Path(os.environ["BENCHMARK_RESULT"]).write_text(json.dumps(result))
