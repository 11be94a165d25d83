"""The bench of one design: clock, reset, registers, streams, and the check of every beat of a job."""

import logging
from dataclasses import dataclass

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles, RisingEdge
from cocotb_bus.drivers.amba import AXI4LiteMaster, AXIProtocolError
from numpy.typing import NDArray

from cocotb_tests.environment.streams import Streams
from host.component import CTRL, Component, component
from host.job import Comparison, Job, JobError, compare
from host.packing import Packet

CLOCK_NS = 10
DONE_POLLS = 200
"""Reads of the control register after the last beat before the job counts as hung."""


@dataclass
class Outcome:
    """What a job that ran to its end gave."""

    packets: dict[str, Packet]
    comparisons: list[Comparison]
    beat_cycles: dict[str, NDArray[np.uint64]]
    """Clock cycle of each output beat."""
    cycles: int
    """From the job's first register access to the end of its last."""
    compute_cycles: int
    """From ap_start to the last beat of the streams."""

    @property
    def compared(self) -> int:
        """Values compared."""
        return sum(c.compared for c in self.comparisons)

    @property
    def mismatches(self) -> int:
        """Values that differ."""
        return sum(c.mismatches for c in self.comparisons)

    def first_mismatch(self) -> str | None:
        """Return a line on the first wrong element, with its cycle, or None."""
        wrong = [c.first for c in self.comparisons if c.first is not None]
        if not wrong:
            return None
        first = min(wrong, key=lambda m: self.beat_cycles[m.stream][m.beat])
        return f"{first} at cycle {self.beat_cycles[first.stream][first.beat]}"


class Bench:
    """Drives a design and checks it; the design is a kernel's export or xai_top."""

    def __init__(self, dut: HierarchyObject, design: Component) -> None:
        """Start the clock; `reset` must follow."""
        self.dut = dut
        self.design = design
        self.log = logging.getLogger(f"bench.{design.name}")
        self.streams = Streams(design)
        self.control = AXI4LiteMaster(dut, "s_axi_control", dut.ap_clk)
        self.control.log.setLevel(logging.WARNING)
        self._route = 0
        cocotb.start_soon(Clock(dut.ap_clk, CLOCK_NS, unit="ns").start())

    async def reset(self, cycles: int = 8) -> None:
        """Hold reset for some cycles and forget all packets."""
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, cycles)
        self.streams.drop()
        self.dut.ap_rst_n.value = 1
        self._route = 0
        await ClockCycles(self.dut.ap_clk, 2)

    async def write(self, address: int, value: int) -> None:
        """Write a register; JobError when the response is an error."""
        try:
            await self.control.write(address, value & 0xFFFFFFFF)
        except AXIProtocolError as error:
            raise JobError(f"write of 0x{value:x} to 0x{address:x} refused: {error}") from error

    async def read(self, address: int) -> int:
        """Read a register; JobError when the response is an error."""
        try:
            return int(await self.control.read(address))
        except AXIProtocolError as error:
            raise JobError(f"read of 0x{address:x} refused: {error}") from error

    async def select(self, kernel: str) -> int:
        """Route the streams to a kernel, where the design has several, and return its register window."""
        if self.design.name == kernel:
            return 0
        route = self.design.routes[kernel]
        if route != self._route:
            await self.write(self.design.registers["ROUTE"].offset, route)
            self._route = route
        return self.design.windows[kernel]

    async def start_idle(self, job: Job) -> int:
        """Write the arguments of a job and start it, its packets loaded but held; return the register window."""
        window = await self.select(job.kernel)
        self.streams.load(job)
        for register in component(job.kernel).arguments:
            await self.write(window + register.offset, job.arguments[register.name])
        await self.write(window + CTRL.OFFSET, CTRL.AP_START)
        return window

    async def run(self, job: Job) -> Outcome:
        """Run a job and check all that comes back.

        JobError for a hang, a short or long packet, a misplaced TLAST, input that was left over, or a wrong
        status. Wrong values do not raise: they stand in the outcome's comparisons.
        """
        started = self.streams.now
        window = await self.start_idle(job)
        armed = self.streams.now
        self.streams.arm()
        return await self._complete(job, window, started, armed)

    async def finish_exact(self, job: Job, window: int) -> Outcome:
        """Wait for a job whose packets are armed; JobError on anything wrong, a value that differs included."""
        now = self.streams.now
        return self._exact(job, await self._complete(job, window, now, now))

    async def _complete(self, job: Job, window: int, started: int, armed: int) -> Outcome:
        kernel = component(job.kernel)
        if not int(self.dut.streams_done.value):
            await RisingEdge(self.dut.streams_done)
        if self.streams.stuck:
            control = await self.read(window + CTRL.OFFSET)
            status = await self.read(window + kernel.registers["AP_RETURN"].offset)
            raise JobError(
                f"{self._label(job)}: nothing moves; {self._progress()}; CTRL 0x{control:x}, status {status}"
            )
        finished = self.streams.now
        status = await self._finish(job, window)
        if status != job.status:
            raise JobError(f"{self._label(job)}: status {status}, expected {job.status}; {self._progress()}")
        return self._check(job, started, armed, finished)

    async def run_exact(self, job: Job) -> Outcome:
        """Run a job; JobError on the first value that differs."""
        return self._exact(job, await self.run(job))

    def _exact(self, job: Job, outcome: Outcome) -> Outcome:
        first = outcome.first_mismatch()
        if first is not None:
            raise JobError(f"{self._label(job)}: {first}; {outcome.mismatches} of {outcome.compared} values differ")
        return outcome

    async def run_refused(self, job: Job) -> None:
        """Run a job that the kernel must refuse: its status at once, and not a beat taken or given."""
        window = await self.start_idle(job)
        self.streams.arm()
        status = await self._finish(job, window)
        await ClockCycles(self.dut.ap_clk, 50)
        moved = [t for t in self.streams.traffic().values() if t.moved]
        self.streams.drop()
        if status != job.status:
            raise JobError(f"{self._label(job)}: status {status}, expected {job.status}")
        if moved:
            raise JobError(f"{self._label(job)}: refused, yet beats moved: {', '.join(map(str, moved))}")

    async def abandon(self, job: Job, cycles: int) -> None:
        """Start a job and reset the design some cycles later."""
        await self.start_idle(job)
        self.streams.arm()
        await ClockCycles(self.dut.ap_clk, cycles)
        await self.reset()

    async def _finish(self, job: Job, window: int) -> int:
        """Wait for ap_done and return the status."""
        for _ in range(DONE_POLLS):
            if await self.read(window + CTRL.OFFSET) & CTRL.AP_DONE:
                return await self.read(window + component(job.kernel).registers["AP_RETURN"].offset)
        raise JobError(f"{self._label(job)}: all beats are through but ap_done does not come; {self._progress()}")

    def _check(self, job: Job, started: int, armed: int, finished: int) -> Outcome:
        packets, cycles, comparisons = {}, {}, []
        for name, traffic in self.streams.traffic().items():
            if traffic.moved != traffic.due:
                raise JobError(f"{self._label(job)}: packet too long; {self._progress()}")
            if name not in job.outputs:
                continue
            marked = np.flatnonzero(traffic.last)
            if not np.array_equal(marked, [traffic.due - 1]):
                raise JobError(
                    f"{self._label(job)}: {name}: TLAST on beats {marked[:4].tolist()} of {traffic.due},"
                    f" expected on beat {traffic.due - 1} alone"
                )
            packets[name], cycles[name] = traffic.data, traffic.cycles
            comparisons.append(compare(job, name, traffic.data))
        end = self.streams.now
        self.streams.drop()
        return Outcome(packets, comparisons, cycles, end - started, finished - armed)

    def _label(self, job: Job) -> str:
        arguments = ", ".join(f"{k}={v}" for k, v in job.arguments.items())
        return f"job {job.name} ({job.kernel}: {arguments})"

    def _progress(self) -> str:
        return ", ".join(str(t) for t in self.streams.traffic().values() if t.due or t.moved)


async def started_bench(dut: HierarchyObject, design: Component) -> Bench:
    """Return the bench of a design that is out of reset and not stalled."""
    bench = Bench(dut, design)
    await bench.reset()
    bench.streams.set_stalls(0.0, 0)
    return bench
