# SPDX-License-Identifier: Apache-2.0
"""The packets of a job on their way through the stream ports of a simulation, and the bulk transport.

Bulk: the wrapper and axis_dpi.cpp move the beats, straight from and to NumPy buffers. Python is woken once a job,
when all packets are through or when nothing moves any more.
"""

import atexit
import ctypes
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge
from cocotb.utils import get_sim_time
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design, Stream
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.packing import Packet
from xai_cosim.sim.memory import CHANNELS
from xai_cosim.sim.stall import Stall

REGISTER_CYCLES = 1_000
"""Cycles that the register accesses around a job may take while its packets wait."""


@dataclass
class Traffic:
    """One stream's share of a job: its buffers, and how far it got."""

    stream: Stream
    due: int
    data: Packet
    cycles: NDArray[np.uint64]
    """Clock cycle of each beat's transfer."""
    last: NDArray[np.uint8]
    """TLAST of each beat."""
    moved: int = 0
    offered: bool = False
    """Whether an input's next beat is offered and not taken."""

    def __str__(self) -> str:
        """Return the stream's progress in words."""
        return f"{self.stream.name} {self.moved} of {self.due} beats"

    @property
    def waits(self) -> str:
        """Who waits for whom, in words."""
        if self.stream.is_input:
            return "offered, not taken" if self.offered else "all given" if self.moved >= self.due else "held back"
        return "all taken" if self.moved >= self.due else "ready, nothing comes"


def axis_library() -> ctypes.CDLL:
    """Return the functions of axis_dpi.cpp, which is linked into this simulation."""
    library = ctypes.CDLL(None)
    pointer = ctypes.c_void_p
    library.axis_load.argtypes = (ctypes.c_char_p, pointer, pointer, pointer, ctypes.c_uint64)
    library.axis_stalls.argtypes = (ctypes.c_char_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32, ctypes.c_uint32)
    library.axis_arm.argtypes = (ctypes.c_uint64, ctypes.c_uint64)
    library.axis_moved.argtypes = (ctypes.c_char_p,)
    library.axis_moved.restype = ctypes.c_uint64
    library.axis_offered.argtypes = (ctypes.c_char_p,)
    library.axis_now.restype = library.axis_idle.restype = library.axis_running.restype = ctypes.c_uint64
    return library


def held_back(design: Design) -> list[str]:
    """Return what can be held back: each stream, and each channel of each AXI4 master, as `m_axi_gmem.AR`."""
    return [*design.streams, *(f"{name}.{channel}" for name in design.memories for channel in CHANNELS)]


def _let_go() -> None:
    """Take the buffers from the simulation, which goes on for a moment when Python has ended and freed them."""
    for name in Streams._traffic:
        axis_library().axis_load(name.encode(), None, None, None, 0)


atexit.register(_let_go)


class Streams:
    """All stream ports of the design under test.

    This class is the bulk transport; others differ in who moves the beats between ports and buffers.
    """

    _traffic: ClassVar[dict[str, Traffic]] = {}  # outlives a bench: the simulation points into the buffers
    _collected: ClassVar[dict[str, Traffic]] = {}  # of the job that is loaded

    def __init__(self, dut: Any, design: Design) -> None:
        """Bind to the simulation; packets of an earlier bench stop."""
        self.dut = dut
        self.design = design
        self.patterns: dict[str, Stall] = {}
        """What holds back each stream; none where it is not named."""
        self.seed = 0
        """Of the stalls, derived from the run's."""
        self.released = (0, 0)
        """Cycle, and time in ps, in which the packets were started; loaded, until then."""
        self.silence: Callable[[Job], int] = lambda job: 0
        """Cycles for which a running job without stalls may move nothing."""
        self.most = 0
        """Cycles after which the job that is loaded counts as endless; 0: never."""
        self.on_release: Callable[[int], None] = lambda cycle: None
        """Is told the cycle in which packets are started."""
        self.refresh: Callable[[], None] = lambda: None
        """Is called before the job's share of the streams is told: what comes otherwise may be collected."""
        self.slack = REGISTER_CYCLES
        """Cycles that the register accesses around a job may take while its packets wait."""
        self._silence = self.slack
        self._library = axis_library()
        self._library.axis_disarm()

    @property
    def now(self) -> int:
        """The clock cycle, counted from the end of the first reset."""
        return int(self._library.axis_now())

    @property
    def idle(self) -> int:
        """Cycles since a beat moved, on a stream or at a memory, or since the packets were started."""
        return int(self._library.axis_idle())

    @property
    def patience(self) -> int:
        """Cycles for which nothing may move in the job that is loaded, under its stalls."""
        return self._silence

    @property
    def endless(self) -> bool:
        """Whether the job that is loaded goes on though it counts as endless by now."""
        return 0 < self.most < int(self._library.axis_running())

    @property
    def over(self) -> bool:
        """Whether nothing has moved for longer than the job that is loaded may be silent, or it is endless."""
        return self.idle > self._silence or self.endless

    @property
    def stuck(self) -> bool:
        """Whether the armed packets stopped moving before they were through."""
        return bool(self._library.axis_stuck())

    def set_stalls(self, patterns: float | Stall | Mapping[str, Stall], number: int = 0) -> None:
        """Hold streams back in the jobs to come: one share of the cycles or pattern for all, or a pattern each.

        Random patterns are drawn from the run's seed; the number tells calls apart.
        """
        if isinstance(patterns, float | int):
            patterns = Stall.random(patterns)
        if isinstance(patterns, Stall):
            patterns = dict.fromkeys(held_back(self.design), patterns)
        self.repeat_stalls(patterns, zlib.crc32(f"{cocotb.RANDOM_SEED} {number}".encode()))

    def repeat_stalls(self, patterns: Mapping[str, Stall], seed: int) -> None:
        """Hold streams back as in a job that ran before, by its patterns and its seed.

        Random patterns are seeded by this seed, the stream's name and the job's name, so that a job repeated
        alone is held back as it was among others.
        """
        self.patterns = {s: p for s, p in patterns.items() if s in held_back(self.design)}
        self.seed = seed

    @property
    def stalled(self) -> bool:
        """Whether any stream is held back."""
        return any(p != Stall() for p in self.patterns.values())

    def load(self, job: Job, last: Mapping[str, Sequence[int]] | None = None) -> None:
        """Give every port its packet of the job; a stream that the job does not use gets an empty one.

        `last` replaces the beats of input streams that carry TLAST, which is the last one of a packet.
        """
        results = {register.name for register in self.design.results} | set(self.design.pins)
        unknown = (set(job.inputs) | set(job.outputs)) - set(self.design.streams) - set(job.memory) - results
        if unknown:
            raise ValueError(f"{self.design.name} has no stream {', '.join(sorted(unknown))}")
        for stream in self.design.streams.values():
            if stream.is_input:
                data = job.inputs.get(stream.name, np.zeros((0, stream.bytes), np.uint8))
            else:
                due = len(job.outputs[stream.name].expected) if stream.name in job.outputs else 0
                data = np.zeros((due, stream.bytes), np.uint8)
            traffic = self._attach(stream, np.ascontiguousarray(data))
            if stream.is_input and traffic.due:
                traffic.last[list((last or {}).get(stream.name, job.marked(stream.name, traffic.due)))] = 1
            pattern = self.patterns.get(stream.name, Stall())
            self._library.axis_stalls(stream.name.encode(), self.stall_seed(stream.name, job), *pattern.parameters())
        self._collected.clear()
        for name, output in job.outputs.items():
            if name not in self.design.streams:
                self.collect(name, np.zeros_like(output.expected), moved=0)
        self._silence = self._longest_silence(job)
        self.released = self._moment()

    def collect(
        self, name: str, data: Packet, cycles: NDArray[np.uint64] | None = None, moved: int | None = None
    ) -> None:
        """Take note of an output that comes by no stream: a buffer, a beat an element, or a result.

        `cycles` are those in which it came, now where they are not known.
        """
        due = len(data)
        came = np.full(due, self.now, np.uint64) if cycles is None else cycles
        port = Stream(name, False, 8 * data.shape[1])
        self._collected[name] = Traffic(port, due, data, came, np.zeros(due, np.uint8), due if moved is None else moved)

    def stall_seed(self, stream: str, job: Job) -> int:
        """Return what seeds the pattern of a stream in a job."""
        return zlib.crc32(f"{stream} {job.name} {self.seed}".encode())

    def _longest_silence(self, job: Job) -> int:
        """Return for how many cycles a running job may move nothing on any stream."""
        shares = [p.free for p in self.patterns.values()]
        longest = max((p.longest for p in self.patterns.values()), default=0)
        return self.slack + longest + int(self.silence(job) / min(shares, default=1.0) ** 2)

    def _moment(self) -> tuple[int, int]:
        return self.now, int(get_sim_time("ps"))

    def drop(self) -> None:
        """Give every port an empty packet."""
        self._library.axis_disarm()
        self._collected.clear()
        for stream in self.design.streams.values():
            self._attach(stream, np.zeros((0, stream.bytes), np.uint8))

    def _attach(self, stream: Stream, data: Packet) -> Traffic:
        if data.shape[1] != stream.bytes:
            raise ValueError(f"{stream.name}: packet of {data.shape[1]} bytes a beat, the port has {stream.bytes}")
        beats = len(data)
        traffic = Traffic(stream, beats, data, np.zeros(beats, np.uint64), np.zeros(beats, np.uint8))
        pointers: list[int | None] = [None] * 3  # most streams of a job are not used
        if beats:
            pointers = [buffer.ctypes.data for buffer in (traffic.data, traffic.cycles, traffic.last)]
        if self._library.axis_load(stream.name.encode(), *pointers, beats) != stream.bytes:
            raise RuntimeError(f"the simulation has no port {stream.name} of {stream.bytes} bytes")
        self._traffic[stream.name] = traffic
        return traffic

    def arm(self) -> None:
        """Start all loaded packets; the watch gives up after a silence that no legal job has."""
        self.released = self._moment()
        self.on_release(self.released[0])
        self._library.axis_arm(self._silence, self.most)

    async def finished(self) -> None:
        """Wait until all armed packets are through, or nothing moves any more (see `stuck`)."""
        if not int(self.dut.streams_done.value):
            await RisingEdge(self.dut.streams_done)

    def traffic(self) -> dict[str, Traffic]:
        """Return every stream's share of the job, as it stands, and that of what was collected."""
        self.refresh()
        for name, traffic in self._traffic.items():
            traffic.moved = int(self._library.axis_moved(name.encode()))
            traffic.offered = bool(self._library.axis_offered(name.encode()))
        return self._traffic | self._collected
