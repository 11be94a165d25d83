# SPDX-License-Identifier: Apache-2.0
"""The testbench of one design: runs jobs on it, and has all that comes of them judged."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from cocotb.triggers import ClockCycles

from xai_cosim.ipxact.design import CTRL, Design
from xai_cosim.jobs.job import Job, JobError
from xai_cosim.jobs.kernel import ModelOf
from xai_cosim.sim.driven import DrivenDesign
from xai_cosim.sim.outcome import CheckError, Outcome, Recorder, label
from xai_cosim.sim.scoreboard import VALUES


class Testbench(DrivenDesign):
    """Runs jobs on a design and checks them."""

    __test__ = False  # pytest takes the name for that of a test class

    async def prepare(
        self, job: Job, last: Mapping[str, Sequence[int]] | None = None, *, malformed: bool = False
    ) -> int:
        """Begin a job: route the streams to its kernel and load its packets; return the register window."""
        self.require_quiet()
        self.tracker.begin(job, malformed)
        window = await self.select(job.kernel)
        self.streams.load(job, last)
        self.streams.most = self.scoreboard.most_cycles(job)
        self.load_memory(job)
        return window

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
            status = await self._status(job)
            await self._collect(job)
        if self.design.memories:  # what moves last is a response
            finished = self.streams.now - self.streams.idle
        elif not self.design.streams:
            finished = self.streams.now
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
            words = await self.block.state(job)
        except CheckError as error:
            words = str(error)
        self.tracker.check([CheckError("hang", f"{self._given_up()}; {progress}; {words}")])

    async def _done(self, job: Job) -> None:
        """Wait for the job's end; CheckError where it does not come though nothing moves any more."""
        polls = 0
        while not await self.block.ended(job, polls):
            polls += 1
            for error in self.scoreboard.too_long(job):
                raise error
            if self.streams.over:
                progress = self.scoreboard.progress(job)
                words = f"all beats are through but ap_done does not come; {self._given_up()}; {progress}"
                raise CheckError("done", f"{words}; {await self.block.state(job)}")

    def _given_up(self) -> str:
        """Return why a job is given up: nothing moves, or it still does after all the cycles that it may take."""
        moving = f"data still move after {self.streams.most:,} cycles, LIMIT= allows more"
        return moving if self.streams.endless else "nothing moves"

    async def _status(self, job: Job) -> int:
        """Return the status of a job, the one that is due where the design has none."""
        has_status = "AP_RETURN" in self.design.kernel(job.kernel).registers
        return await self.registers.status(job) if has_status else job.status

    async def _collect(self, job: Job) -> None:
        """Take the results that a job has left in registers, on pins and in memory."""
        pins = self.block.results()
        for register in self.design.results:
            if register.name in job.outputs:
                self._result(job, register.name, await self.registers.result(register))
        for name, value in pins.items():
            if name in job.outputs:
                self._result(job, name, value)
        missing = [name for name, traffic in self.streams.traffic().items() if traffic.due and not traffic.moved]
        if missing:
            raise CheckError("result", f"no value has come at the job's end: {', '.join(missing)}")

    def _result(self, job: Job, name: str, value: int) -> None:
        size = job.outputs[name].expected.shape[1]
        self.streams.collect(name, np.frombuffer(value.to_bytes(size, "little"), np.uint8).reshape(1, size))

    def _exact(self, job: Job, outcome: Outcome) -> Outcome:
        for error in self.scoreboard.values_wrong(outcome):
            raise JobError(f"{label(job)}: {error}")
        return outcome


async def started_testbench(dut: Any, design: Design, model: ModelOf, recorder: Recorder | None = None) -> Testbench:
    """Return the testbench of a design that is out of reset and not stalled."""
    bench = Testbench(dut, design, model, recorder=recorder)
    await bench.reset()
    bench.streams.set_stalls(0.0)
    return bench
