# SPDX-License-Identifier: Apache-2.0
"""The driver of a design's registers: single accesses, the route of the streams, a job's arguments and its start."""

import logging
from typing import Any

from cocotb.triggers import SimTimeoutError, with_timeout
from cocotb_bus.drivers.amba import AXI4LiteMaster, AXIProtocolError

from xai_cosim.ipxact.design import CTRL, Design, Register
from xai_cosim.jobs.job import Job
from xai_cosim.sim.outcome import CheckError

ACCESS_NS = 10_000
"""Time in which a register access must be answered."""
DONE_POLLS = 200
"""Reads of the control register after the last beat before the job counts as hung."""


def by_address(design: Design) -> dict[int, Register]:
    """Return all registers of a design and of the kernels in it."""
    kernels = {design.windows[name]: kernel for name, kernel in design.inside.items()} or {0: design}
    found = {base + r.offset: r for base, kernel in kernels.items() for r in kernel.registers.values()}
    return found | {r.offset: r for r in design.registers.values()}


class Registers:
    """The registers of a design, accessed over its AXI4-Lite port; CheckError where an access is not answered well."""

    def __init__(self, dut: Any, design: Design) -> None:
        """Bind to the port; `master` makes other accesses than whole words in order."""
        self.design = design
        self.master = AXI4LiteMaster(dut, "s_axi_control", dut.ap_clk)
        self.master.log.setLevel(logging.WARNING)
        self._route = 0

    def forget(self) -> None:
        """Take note of a reset: no stream is routed."""
        self._route = 0

    async def write(self, address: int, value: int) -> None:
        """Write a register."""
        try:
            await with_timeout(self.master.write(address, value & 0xFFFFFFFF), ACCESS_NS, "ns")
        except SimTimeoutError as error:
            raise CheckError("control", f"write of 0x{value:x} to 0x{address:x} is not answered") from error
        except AXIProtocolError as error:
            raise CheckError("control", f"write of 0x{value:x} to 0x{address:x} refused: {error}") from error

    async def read(self, address: int) -> int:
        """Read a register."""
        try:
            return int(await with_timeout(self.master.read(address), ACCESS_NS, "ns"))
        except SimTimeoutError as error:
            raise CheckError("control", f"read of 0x{address:x} is not answered") from error
        except AXIProtocolError as error:
            raise CheckError("control", f"read of 0x{address:x} refused: {error}") from error

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
        """Write the arguments of a job."""
        for register in self.design.kernel(job.kernel).arguments:
            await self.write(self.window(job.kernel) + register.offset, job.arguments[register.name])

    async def start(self, job: Job) -> None:
        """Write the arguments of a job whose kernel is selected, and ap_start."""
        await self.arguments(job)
        await self.write(self.window(job.kernel) + CTRL.OFFSET, CTRL.AP_START)

    async def control(self, job: Job) -> int:
        """Read the control register of a job's kernel."""
        return await self.read(self.window(job.kernel) + CTRL.OFFSET)

    async def status(self, job: Job) -> int:
        """Read the status of a job, which is its kernel's return value."""
        return await self.read(self.window(job.kernel) + self.design.kernel(job.kernel).registers["AP_RETURN"].offset)

    async def done(self, job: Job) -> bool:
        """Wait for ap_done; return whether it came."""
        for _ in range(DONE_POLLS):
            if await self.control(job) & CTRL.AP_DONE:
                return True
        return False
