# SPDX-License-Identifier: Apache-2.0
"""The driver of a design's registers: single accesses, the route of the streams, and a job's arguments and results."""

import logging
from functools import cached_property
from typing import Any

from cocotb_bus.drivers.amba import AXI4LiteMaster

from xai_cosim.ipxact.design import Design, Register
from xai_cosim.jobs.job import Job
from xai_cosim.sim.lite import AccessError, LiteWords
from xai_cosim.sim.outcome import CheckError

WORD_BITS = 32


def by_address(design: Design) -> dict[int, Register]:
    """Return all registers of a design and of the kernels in it."""
    kernels = {design.windows[name]: kernel for name, kernel in design.inside.items()} or {0: design}
    found = {base + r.offset: r for base, kernel in kernels.items() for r in kernel.registers.values()}
    return found | {r.offset: r for r in design.registers.values()}


class Registers:
    """The registers of a design, accessed over AXI4-Lite; CheckError where an access is not answered well."""

    def __init__(self, dut: Any, design: Design) -> None:
        """Bind to the ports."""
        self.design = design
        self._dut = dut
        self._words = {name: LiteWords(dut, name) for name in design.lite}
        self._route = 0

    @cached_property
    def master(self) -> AXI4LiteMaster:
        """What makes other accesses than whole words in order, at the port of the control register."""
        master = AXI4LiteMaster(self._dut, self.design.control_port, self._dut.ap_clk)
        master.log.setLevel(logging.WARNING)
        return master

    def forget(self) -> None:
        """Take note of a reset: no stream is routed."""
        self._route = 0

    def withdraw(self) -> None:
        """Offer nothing, after an access that was not answered; a reset must follow."""
        for words in self._words.values():
            words.withdraw()

    async def write(self, address: int, value: int, port: str = "") -> None:
        """Write a word, at the port of the control register where none is named."""
        try:
            await self._words[port or self.design.control_port].write(address, value & 0xFFFFFFFF)
        except AccessError as error:
            what = f"write of 0x{value:x} to {port}{' ' if port else ''}0x{address:x}"
            raise CheckError("control", f"{what}: {error}") from error

    async def read(self, address: int, port: str = "") -> int:
        """Read a word, at the port of the control register where none is named."""
        try:
            return await self._words[port or self.design.control_port].read(address)
        except AccessError as error:
            raise CheckError("control", f"read of {port}{' ' if port else ''}0x{address:x}: {error}") from error

    def window(self, kernel: str) -> int:
        """Return the base address of a kernel's registers."""
        return self.design.windows[kernel] if self.design.routes else 0

    async def select(self, kernel: str) -> int:
        """Route the streams to a kernel, where the design has several, and return its register window."""
        route = self.design.routes.get(kernel, self._route)
        if route != self._route:
            await self.write(self.design.registers["ROUTE"].offset, route)
            self._route = route
        return self.window(kernel)

    async def arguments(self, job: Job) -> None:
        """Write the arguments of a job, the low word of each first."""
        for register in self.design.kernel(job.kernel).arguments:
            address = self.window(job.kernel) + register.offset
            for word in range(register.words):
                value = job.arguments[register.name] >> word * WORD_BITS
                await self.write(address + 4 * word, value & 0xFFFFFFFF, register.port)
            if register.valid is not None:  # an argument that is taken when its ap_vld says so
                await self.write(self.window(job.kernel) + register.valid, 1, register.port)

    async def result(self, register: Register) -> int:
        """Read a result; CheckError where its ap_vld is not set."""
        if register.valid is not None and not await self.read(register.valid, register.port) & 1:
            raise CheckError("result", f"{register.name}: its ap_vld is not set at the job's end")
        words = [await self.read(register.offset + 4 * word, register.port) for word in range(register.words)]
        whole = sum(word << number * WORD_BITS for number, word in enumerate(words))
        return whole & ((1 << register.bits) - 1)

    async def status(self, job: Job) -> int:
        """Read the status of a job, which is its kernel's return value."""
        return await self.read(self.window(job.kernel) + self.design.kernel(job.kernel).registers["AP_RETURN"].offset)
