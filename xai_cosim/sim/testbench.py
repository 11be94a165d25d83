# SPDX-License-Identifier: Apache-2.0
"""The testbench of one design: runs jobs on it, by the drivers of its registers and streams, and has them judged."""

import logging
import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from cocotb.triggers import ClockCycles

from xai_cosim.ipxact.design import CTRL, Design
from xai_cosim.jobs.job import Job, JobError
from xai_cosim.jobs.kernel import ModelOf, models_of
from xai_cosim.sim.accesses import Access, LiteTraffic, Overlapping
from xai_cosim.sim.beat import BeatStreams
from xai_cosim.sim.outcome import CheckError, Observer, Outcome, Recorder, label
from xai_cosim.sim.registers import Registers
from xai_cosim.sim.scoreboard import VALUES, Scoreboard
from xai_cosim.sim.streams import Streams
from xai_cosim.sim.tracker import JobTracker
from xai_cosim.sim.wrapper import transport_from

STREAMS: Mapping[str, type[Streams]] = {"bulk": Streams, "beat": BeatStreams}
"""The transports by name."""


class Testbench:
    """Drives a design and checks it; the design is one kernel's export, or several kernels behind one set of ports."""

    __test__ = False  # pytest takes the name for that of a test class

    def __init__(
        self,
        dut: Any,
        design: Design,
        model: ModelOf,
        streams: Streams | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        """Bind to the design, by `streams` or the transport that TRANSPORT names; `reset` must follow.

        `recorder` is told each job that fails though it should not.
        """
        self.dut = dut
        self.design = design
        self.log = logging.getLogger(f"bench.{design.name}")
        self.streams = streams or STREAMS[transport_from(os.environ.get("TRANSPORT"))](dut, design)
        self.registers = Registers(dut, design)
        self.control = self.registers.master
        self.models = models_of(design, model)
        """The model of each kernel in the design, by name."""
        self.scoreboard = Scoreboard(dut, design, self.models, self.streams)
        self.streams.silence = self.scoreboard.longest_silence
        self.tracker = JobTracker(design, self.models, self.streams, recorder)
        self.observers: list[Observer] = []

    async def reset(self, cycles: int = 8) -> None:
        """Hold reset for some cycles and forget all packets; JobError where the job that it ends has gone wrong."""
        job = self.tracker.running
        self.tracker.check(self.scoreboard.begun(job) if job is not None else ())
        cut = self.tracker.under_way()
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, cycles)
        self.streams.drop()
        self.dut.ap_rst_n.value = 1
        self.registers.forget()
        self.tracker.forget(cut)
        await ClockCycles(self.dut.ap_clk, 2)

    async def write(self, address: int, value: int) -> None:
        """Write a register; JobError when the response is an error."""
        with self.tracker.judged():
            await self.registers.write(address, value)

    async def read(self, address: int) -> int:
        """Read a register; JobError when the response is an error."""
        with self.tracker.judged():
            return await self.registers.read(address)

    async def select(self, kernel: str) -> int:
        """Route the streams to a kernel, where the design has several, and return its register window."""
        with self.tracker.judged():
            return await self.registers.select(kernel)

    async def overlap(
        self, writes: Sequence[Access], reads: Sequence[Access], random: np.random.Generator
    ) -> Overlapping:
        """Write and read registers side by side, in their order; JobError where an access is not answered."""
        with self.tracker.judged():
            return await LiteTraffic(self.dut).play(writes, reads, random)

    def window(self, kernel: str) -> int:
        """Return the base address of a kernel's registers."""
        return self.registers.window(kernel)

    def require(self, holds: bool, message: str, kind: str = "control") -> None:
        """Raise JobError where what a bench itself expects of the job that runs, or ran last, does not hold."""
        errors = [] if holds else [CheckError(kind, message)]
        if self.tracker.running:
            self.tracker.check(errors)
        else:
            self.tracker.check_after(errors)

    def require_quiet(self) -> None:
        """Raise JobError where beats have come after the last job, or a rule has been broken."""
        self.tracker.check_after(self.scoreboard.surplus())
        self.tracker.check()

    async def prepare(
        self, job: Job, last: Mapping[str, Sequence[int]] | None = None, *, malformed: bool = False
    ) -> int:
        """Begin a job: route the streams to its kernel and load its packets; return the register window."""
        self.require_quiet()
        self.tracker.begin(job, malformed)
        window = await self.select(job.kernel)
        self.streams.load(job, last)
        return window

    async def write_arguments(self, job: Job) -> None:
        """Write the arguments of a job that is prepared."""
        with self.tracker.judged():
            await self.registers.arguments(job)

    async def start(self, job: Job) -> None:
        """Write the arguments of a job that is prepared, and ap_start."""
        with self.tracker.judged():
            await self.registers.start(job)

    async def start_idle(
        self, job: Job, last: Mapping[str, Sequence[int]] | None = None, *, malformed: bool = False
    ) -> int:
        """Write the arguments of a job and start it, its packets loaded but held; return the register window."""
        window = await self.prepare(job, last, malformed=malformed)
        await self.start(job)
        return window

    async def run(
        self, job: Job, *, malformed: bool = False, last: Mapping[str, Sequence[int]] | None = None
    ) -> Outcome:
        """Run a job and check all that comes back.

        JobError for packets that contradict the arguments (unless `malformed`), a hang, a short or long packet,
        a misplaced TLAST, input that was left over or would still be taken, a wrong status, or more cycles than
        the contract's. Wrong values do not raise: they stand in the outcome's comparisons. `last` moves TLAST of
        input streams.
        """
        malformed = malformed or last is not None
        if not malformed:
            self.scoreboard.require_packets(job)
        started = self.streams.now
        await self.start_idle(job, last, malformed=malformed)
        armed = self.streams.now
        self.streams.arm()
        return await self._complete(job, started, armed)

    async def run_exact(self, job: Job, *, malformed: bool = False) -> Outcome:
        """Run a job; JobError on the first value that differs."""
        return self._exact(job, await self.run(job, malformed=malformed))

    async def run_refused(self, job: Job) -> None:
        """Run a job that the kernel must refuse: its status at once, and not a beat taken or given."""
        await self.start_idle(job)
        self.streams.arm()
        with self.tracker.judged():
            await self._done(job)
            status = await self.registers.status(job)
            for later in (49, 2):  # odd and even: a bit that toggles is right every other cycle
                await ClockCycles(self.dut.ap_clk, later)
                if status == job.status:
                    status = await self.registers.status(job)
        self.tracker.check(self.scoreboard.refused(job, status))
        await self.withdraw()
        self.tracker.end()
        self.observe(job)

    async def play(self) -> None:
        """Start the loaded packets, wait until they are through and check every beat; the job's end is not waited for.

        JobError where nothing moves any more, a packet is too long, TLAST is misplaced or a value differs.
        """
        job = self.tracker.running
        if job is None:
            raise ValueError("no job runs: prepare or start one before its packets are played")
        now = self.streams.now
        self.streams.arm()
        await self._through(job)
        outcome = self.scoreboard.outcome(job, now, None, self.streams.now)
        self.tracker.check(self.scoreboard.played(job, outcome))

    async def finish_exact(self, job: Job, window: int, *, poll: bool = False, done: bool = False) -> Outcome:
        """Wait for a job whose packets are armed; JobError on anything wrong, a value that differs included.

        With `poll` the control register is read all the while; `done` where ap_done has been read.
        """
        now = self.streams.now
        while poll and not done and not int(self.dut.streams_done.value):
            done = bool(await self.read(window + CTRL.OFFSET) & CTRL.AP_DONE)
        return self._exact(job, await self._complete(job, now, None, done))

    async def withdraw(self) -> None:
        """Take back the beats that are offered, which breaks the protocol as a reset of the sender alone would."""
        self.tracker.check()
        offered = [name for name, traffic in self.streams.traffic().items() if traffic.offered]
        self.streams.drop()
        await ClockCycles(self.dut.ap_clk, 3)
        ports = [f"{module}.{name}" for name in offered for module in (self.design.name, *self.design.routes)]
        self.tracker.check(allowed=[f"AXI4STREAM_ERRM_TVALID_STABLE at {port}" for port in ports])

    def observe(self, job: Job, *events: str) -> None:
        """Tell the observers of a job, and of events that it went through."""
        for observer in self.observers:
            observer(job, self.streams.patterns, frozenset(events))

    async def _complete(self, job: Job, started: int, armed: int | None, done: bool = False) -> Outcome:
        await self._through(job)
        finished = self.streams.now
        with self.tracker.judged():
            if not done:
                await self._done(job)
            status = await self.registers.status(job)
        outcome = self.scoreboard.outcome(job, started, armed, finished)
        wrong = self.scoreboard.finished(job, status, outcome, timed=armed is not None)
        self.tracker.check(wrong, tolerated=VALUES)
        self.streams.drop()
        self.tracker.end()
        self.observe(job)
        return outcome

    async def _through(self, job: Job) -> None:
        """Wait until the packets of a job are through; JobError where nothing moves any more."""
        await self.streams.finished()
        if not self.streams.stuck:
            return
        progress = self.scoreboard.progress(job)
        try:
            words = f"CTRL 0x{await self.registers.control(job):x}, status {await self.registers.status(job)}"
        except CheckError as error:
            words = str(error)
        self.tracker.check([CheckError("hang", f"nothing moves; {progress}; {words}")])

    async def _done(self, job: Job) -> None:
        if not await self.registers.done(job):
            progress = self.scoreboard.progress(job)
            raise CheckError("done", f"all beats are through but ap_done does not come; {progress}")

    def _exact(self, job: Job, outcome: Outcome) -> Outcome:
        for error in self.scoreboard.values_wrong(outcome):
            raise JobError(f"{label(job)}: {error}")
        return outcome


async def started_testbench(
    dut: Any, design: Design, model: ModelOf, recorder: Recorder | None = None
) -> Testbench:
    """Return the testbench of a design that is out of reset and not stalled."""
    bench = Testbench(dut, design, model, recorder=recorder)
    await bench.reset()
    bench.streams.set_stalls(0.0)
    return bench
