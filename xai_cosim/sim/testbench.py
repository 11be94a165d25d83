# SPDX-License-Identifier: Apache-2.0
"""The testbench of one design: clock, reset, registers, streams, and the check of every beat of a job."""

import logging
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

import numpy as np
from cocotb.triggers import ClockCycles, SimTimeoutError, with_timeout
from cocotb_bus.drivers.amba import AXI4LiteMaster, AXIProtocolError
from numpy.typing import NDArray

from xai_cosim.ipxact.design import CTRL, Design
from xai_cosim.jobs.job import Comparison, Job, JobError, compare
from xai_cosim.jobs.packing import Packet
from xai_cosim.jobs.ran import History, Ran, StreamRecord
from xai_cosim.sim.beat import BeatStreams
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.streams import Streams
from xai_cosim.sim.violations import Violations
from xai_cosim.sim.wrapper import transport_from

STREAMS: Mapping[str, type[Streams]] = {"bulk": Streams, "beat": BeatStreams}
"""The transports by name."""
CYCLE_SLACK = 1
"""Cycles by which an unstalled job may differ from the contract: a port before several kernels answers one later."""
REGISTER_NS = 10_000
"""Time in which a register access must be answered."""
DONE_POLLS = 200
"""Reads of the control register after the last beat before the job counts as hung."""


@dataclass
class Outcome:
    """What a job that ran to its end gave."""

    packets: dict[str, Packet]
    comparisons: list[Comparison]
    beat_cycles: dict[str, NDArray[np.uint64]]
    """Clock cycle of each beat, by stream; of inputs too."""
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


class Contract(Protocol):
    """What a job's arguments alone say of it; `kernel` is the description of the kernel that runs it."""

    def beats(self, kernel: Design, arguments: Mapping[str, int]) -> dict[str, int]:
        """Return the beats of each packet of a legal job; a stream that it does not use is not named."""

    def cycles(self, kernel: Design, arguments: Mapping[str, int]) -> int:
        """Return the cycles of a legal job without stalls, from ap_start to the last output beat, both included."""

    def silence(self, kernel: Design, arguments: Mapping[str, int]) -> int:
        """Return for how many cycles a running job without stalls may move no beat on any stream."""


@dataclass(frozen=True, eq=False)
class FailedJob:
    """A job that did not do what it must."""

    ran: Ran
    streams: Mapping[str, StreamRecord]
    kind: str
    """values, hang, length, tlast, status, done, refused, ready, cycles, protocol or control."""
    message: str
    design: Design
    released: tuple[int, int]
    """Cycle, and time in ps, in which the packets were released."""
    history: History
    """What the design did before."""


Recorder = Callable[[FailedJob], None]

Observer = Callable[[Job, Mapping[str, Stall], frozenset[str]], None]
"""Is told each job that went as it should, how its streams were held back, and what else happened to it."""


class Testbench:
    """Drives a design and checks it; the design is one kernel's export, or several kernels behind one set of ports."""

    __test__ = False  # pytest takes the name for that of a test class
    _history: ClassVar[History] = History()  # outlives a bench, as the design does

    def __init__(
        self,
        dut: Any,
        design: Design,
        contract: Contract,
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
        self.contract = contract
        self.recorder = recorder
        self.streams.silence = lambda job: contract.silence(design.kernel(job.kernel), job.arguments)
        self.control = AXI4LiteMaster(dut, "s_axi_control", dut.ap_clk)
        self.control.log.setLevel(logging.WARNING)
        self.protocol = Violations()
        self._route = 0
        self.observers: list[Observer] = []
        self._malformed = False  # the job contradicts its arguments, and fails as it should

    async def reset(self, cycles: int = 8) -> None:
        """Hold reset for some cycles and forget all packets."""
        cut = self._under_way()
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, cycles)
        self.streams.drop()
        self.dut.ap_rst_n.value = 1
        self._route = 0
        self._history.reset(cut)
        await ClockCycles(self.dut.ap_clk, 2)

    async def write(self, address: int, value: int) -> None:
        """Write a register; JobError when the response is an error."""
        try:
            await with_timeout(self.control.write(address, value & 0xFFFFFFFF), REGISTER_NS, "ns")
        except SimTimeoutError as error:
            raise self._failure("control", f"write of 0x{value:x} to 0x{address:x} is not answered") from error
        except AXIProtocolError as error:
            raise self._failure("control", f"write of 0x{value:x} to 0x{address:x} refused: {error}") from error

    async def read(self, address: int) -> int:
        """Read a register; JobError when the response is an error."""
        try:
            return int(await with_timeout(self.control.read(address), REGISTER_NS, "ns"))
        except SimTimeoutError as error:
            raise self._failure("control", f"read of 0x{address:x} is not answered") from error
        except AXIProtocolError as error:
            raise self._failure("control", f"read of 0x{address:x} refused: {error}") from error

    async def select(self, kernel: str) -> int:
        """Route the streams to a kernel, where the design has several, and return its register window."""
        route = self.design.routes.get(kernel, self._route)
        if route != self._route:
            await self.write(self.design.registers["ROUTE"].offset, route)
            self._route = route
        return self.window(kernel)

    def window(self, kernel: str) -> int:
        """Return the base address of a kernel's registers."""
        return self.design.windows[kernel] if self.design.routes else 0

    async def start_idle(self, job: Job, last: Mapping[str, Sequence[int]] | None = None) -> int:
        """Write the arguments of a job and start it, its packets loaded but held; return the register window."""
        surplus = [str(t) for t in self.streams.traffic().values() if not t.stream.is_input and t.moved > t.due]
        if surplus:
            raise JobError(f"{self._label(job)}: before it, beats that no job asked for: {', '.join(surplus)}")
        held = {s: p.parameters() for s, p in self.streams.patterns.items()}
        self._history.start(Ran(job, held, self.streams.seed))
        window = await self.select(job.kernel)
        self.streams.load(job, last)
        for register in self.design.kernel(job.kernel).arguments:
            await self.write(window + register.offset, job.arguments[register.name])
        await self.write(window + CTRL.OFFSET, CTRL.AP_START)
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
        self._malformed = malformed or last is not None
        if not malformed:
            self._require_contract(job)
        started = self.streams.now
        window = await self.start_idle(job, last)
        armed = self.streams.now
        self.streams.arm()
        return await self._complete(job, window, started, armed)

    def _require_contract(self, job: Job) -> None:
        """Raise JobError where a packet is not as long as the arguments say."""
        needed = self.contract.beats(self.design.kernel(job.kernel), job.arguments)
        given = job.beats()
        for name in {**needed, **given}:
            have, need = given.get(name, 0), needed.get(name, 0)
            if have != need:
                raise JobError(f"{self._label(job)}: {name}: packet of {have} beats, the arguments need {need}")

    async def play(self) -> None:
        """Start the loaded packets and wait until they are through, or nothing moves any more."""
        self.streams.arm()
        await self._through()

    async def _through(self) -> None:
        await self.streams.finished()

    async def finish_exact(self, job: Job, window: int, *, poll: bool = False) -> Outcome:
        """Wait for a job whose packets are armed; JobError on anything wrong, a value that differs included.

        With `poll` the control register is read all the while.
        """
        now = self.streams.now
        done = False
        while poll and not done and not int(self.dut.streams_done.value):
            done = bool(await self.read(window + CTRL.OFFSET) & CTRL.AP_DONE)
        return self._exact(job, await self._complete(job, window, now, None, done))

    async def _complete(self, job: Job, window: int, started: int, armed: int | None, done: bool = False) -> Outcome:
        await self._through()
        if self.streams.stuck:
            control = await self.read(window + CTRL.OFFSET)
            status = await self._status(job, window)
            message = f"nothing moves; {self._progress(job)}; CTRL 0x{control:x}, status {status}"
            raise self._failure("hang", f"{self._label(job)}: {message}")
        finished = self.streams.now
        status = await self._finish(job, window, done)
        if status != job.status:
            message = f"status {status}, expected {job.status}; {self._progress(job)}"
            raise self._failure("status", f"{self._label(job)}: {message}")
        return self._check(job, started, armed, finished)

    async def run_exact(self, job: Job, *, malformed: bool = False) -> Outcome:
        """Run a job; JobError on the first value that differs."""
        return self._exact(job, await self.run(job, malformed=malformed))

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
        for later in (49, 2):  # odd and even: a bit that toggles is right every other cycle
            await ClockCycles(self.dut.ap_clk, later)
            if status == job.status:
                status = await self._status(job, window)
        moved = [t for t in self.streams.traffic().values() if t.moved]
        if status != job.status:
            raise self._failure("status", f"{self._label(job)}: status {status}, expected {job.status}")
        if moved:
            message = f"refused, yet beats moved: {', '.join(map(str, moved))}"
            raise self._failure("refused", f"{self._label(job)}: {message}")
        self._require_idle(job)
        await self.withdraw()
        self.observe(job)

    async def withdraw(self) -> None:
        """Take back the beats that are offered, which breaks the protocol as a reset of the sender alone would."""
        self._require_protocol()
        offered = [name for name, traffic in self.streams.traffic().items() if traffic.offered]
        self.streams.drop()
        await ClockCycles(self.dut.ap_clk, 3)
        ports = [f"{module}.{name}" for name in offered for module in (self.design.name, *self.design.routes)]
        self._require_protocol(*(f"AXI4STREAM_ERRM_TVALID_STABLE at {port}" for port in ports))

    def _require_idle(self, job: Job) -> None:
        """Raise JobError where an input would take a beat though its job is over."""
        ready = int(self.dut.inputs_ready.value)
        taking = [stream.name for bit, stream in enumerate(self.design.inputs) if ready >> bit & 1]
        if taking:
            message = f"the job is over, yet TREADY is high: {', '.join(taking)}"
            raise self._failure("ready", f"{self._label(job)}: {message}")

    def _require_protocol(self, *allowed: str) -> None:
        """Raise JobError where a checker has seen a violation other than those allowed."""
        errors = self.protocol.errors(allowed)
        if errors:
            more = f"; and {len(errors) - 3} more" if len(errors) > 3 else ""
            raise self._failure("protocol", "; ".join(errors[:3]) + more)

    def observe(self, job: Job, *events: str) -> None:
        """Tell the observers of a job, and of events that it went through."""
        for observer in self.observers:
            observer(job, self.streams.patterns, frozenset(events))

    async def _status(self, job: Job, window: int) -> int:
        return await self.read(window + self.design.kernel(job.kernel).registers["AP_RETURN"].offset)

    async def _finish(self, job: Job, window: int, done: bool = False) -> int:
        """Wait for ap_done, unless it has been read, and return the status."""
        for _ in range(DONE_POLLS):
            if done or await self.read(window + CTRL.OFFSET) & CTRL.AP_DONE:
                return await self._status(job, window)
        message = f"all beats are through but ap_done does not come; {self._progress(job)}"
        raise self._failure("done", f"{self._label(job)}: {message}")

    def _check(self, job: Job, started: int, armed: int | None, finished: int) -> Outcome:
        packets, beat_cycles, comparisons = {}, {}, []
        for name, traffic in self.streams.traffic().items():
            if traffic.moved != traffic.due:
                raise self._failure("length", f"{self._label(job)}: packet too long; {self._progress(job)}")
            if not traffic.due:
                continue
            beat_cycles[name] = traffic.cycles
            marked = np.flatnonzero(traffic.last)
            if not np.array_equal(marked, [traffic.due - 1]):
                raise self._failure(
                    "tlast",
                    f"{self._label(job)}: {name}: TLAST on beats {marked[:4].tolist()} of {traffic.due},"
                    f" expected on beat {traffic.due - 1} alone",
                )
            if name in job.outputs:
                packets[name] = traffic.data
                comparisons.append(compare(job, name, traffic.data))
        end = self.streams.now
        if any(c.mismatches for c in comparisons):
            self._failure("values", f"{self._label(job)}: wrong values")
        compute = finished - (started if armed is None else armed)
        if armed is not None and not self.streams.stalled:
            due = self.contract.cycles(self.design.kernel(job.kernel), job.arguments)
            if abs(compute - due) > CYCLE_SLACK:
                message = f"{compute} cycles without stalls, the contract says {due}"
                raise self._failure("cycles", f"{self._label(job)}: {message}")
        self._require_idle(job)
        self._require_protocol()
        self.streams.drop()
        self.observe(job)
        return Outcome(packets, comparisons, beat_cycles, end - started, compute)

    def _failure(self, kind: str, message: str) -> JobError:
        """Return the error of the running job, once the recorder has been told what is known of the job."""
        job = self._history.running
        if self.recorder is not None and job is not None and not self._malformed:
            traffic = self.streams.traffic()
            streams = {s: StreamRecord(t.due, t.moved, t.data, t.cycles, t.last) for s, t in traffic.items()}
            released = self.streams.released
            self.recorder(FailedJob(job, streams, kind, message, self.design, released, self._history))
        return JobError(message)

    def _under_way(self) -> str:
        """Return the job whose packets are not through, and how far they are, in words; empty where there is none."""
        job = self._history.running
        moving = [str(t) for t in self.streams.traffic().values() if t.due]
        short = any(t.moved < t.due for t in self.streams.traffic().values())
        return f"{self._label(job.job)} at {', '.join(moving)}" if job is not None and short else ""

    def _label(self, job: Job) -> str:
        arguments = ", ".join(f"{k}={v}" for k, v in job.arguments.items())
        return f"job {job.name} ({job.kernel}: {arguments})"

    def _progress(self, job: Job) -> str:
        """Return for each stream how far it got, how far it should, and who waits for whom."""
        needed = {} if job.status else self.contract.beats(self.design.kernel(job.kernel), job.arguments)
        words = []
        for name, traffic in self.streams.traffic().items():
            need = needed.get(name, 0)
            if traffic.due or traffic.moved or need:
                words.append(f"{traffic}{f' ({need} needed)' if need != traffic.due else ''}, {traffic.waits}")
        return "; ".join(words)


async def started_testbench(
    dut: Any, design: Design, contract: Contract, recorder: Recorder | None = None
) -> Testbench:
    """Return the testbench of a design that is out of reset and not stalled."""
    bench = Testbench(dut, design, contract, recorder=recorder)
    await bench.reset()
    bench.streams.set_stalls(0.0, 0)
    return bench
