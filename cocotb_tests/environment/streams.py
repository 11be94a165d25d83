"""Bulk transport: packets played and recorded by axis_player and axis_recorder, straight from NumPy buffers.

Python is woken once a job, when all packets are through or when nothing moves any more.
"""

import ctypes
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from host.component import Component, Stream
from host.job import Job
from host.packing import Packet

IDLE_CYCLES = 4_000
"""Longest silence of all streams of a job without stalls, in cycles: a compute phase without a beat.

The longest phase is a conv2d pixel of 256 channels (576 cycles) or a vmm row of 8192 inputs (512 cycles a row,
four rows a beat).
"""


MAX_STALL = 0.99


@dataclass
class Traffic:
    """One stream's share of a job: its buffers, and how far it got."""

    stream: Stream
    due: int
    data: Packet
    cycles: NDArray[np.uint64]
    """Clock cycle of each beat's transfer."""
    last: NDArray[np.uint8]
    """TLAST of each recorded beat."""
    moved: int = 0

    def __str__(self) -> str:
        """Return the stream's progress in words."""
        return f"{self.stream.name} {self.moved} of {self.due} beats"


class Streams:
    """All stream ports of the design under test."""

    def __init__(self, design: Component) -> None:
        """Bind to the functions of axis_dpi.cpp that are linked into this simulation."""
        self.design = design
        self.stall = 0.0
        self._traffic: dict[str, Traffic] = {}
        library = ctypes.CDLL(None)
        pointer = ctypes.c_void_p
        self._load = library.axis_load
        self._load.argtypes = (ctypes.c_char_p, pointer, pointer, pointer, ctypes.c_uint64)
        self._stalls = library.axis_stalls
        self._stalls.argtypes = (ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32)
        self._arm = library.axis_arm
        self._arm.argtypes = (ctypes.c_uint64,)
        self._disarm = library.axis_disarm
        self._moved = library.axis_moved
        self._moved.argtypes = (ctypes.c_char_p,)
        self._moved.restype = ctypes.c_uint64
        self._now = library.axis_now
        self._now.restype = ctypes.c_uint64
        self._stuck = library.axis_stuck

    @property
    def now(self) -> int:
        """The clock cycle, counted from the end of the first reset."""
        return int(self._now())

    @property
    def stuck(self) -> bool:
        """Whether the armed packets stopped moving before they were through."""
        return bool(self._stuck())

    def set_stalls(self, probabilities: float | Mapping[str, float], seed: int) -> None:
        """Hold each stream back in this share of the cycles (0 to MAX_STALL), seeded by stream name and seed."""
        shares = {
            stream: probabilities if isinstance(probabilities, float | int) else probabilities.get(stream, 0.0)
            for stream in self.design.streams
        }
        for stream, share in shares.items():
            if not 0 <= share <= MAX_STALL:
                raise ValueError(f"stall probability {share} of {stream}, allowed are 0 to {MAX_STALL}")
            start = zlib.crc32(f"{stream} {seed}".encode())
            self._stalls(stream.encode(), start, int(share * 2**32))
        self.stall = max(shares.values())

    def load(self, job: Job) -> None:
        """Give every port its packet of the job; a stream that the job does not use gets an empty one."""
        for stream in self.design.streams.values():
            if stream.is_input:
                data = job.inputs.get(stream.name, np.zeros((0, stream.bytes), np.uint8))
            else:
                due = len(job.outputs[stream.name].expected) if stream.name in job.outputs else 0
                data = np.zeros((due, stream.bytes), np.uint8)
            self._attach(stream, np.ascontiguousarray(data))
        unknown = (set(job.inputs) | set(job.outputs)) - set(self.design.streams)
        if unknown:
            raise ValueError(f"{self.design.name} has no stream {', '.join(sorted(unknown))}")

    def drop(self) -> None:
        """Give every port an empty packet."""
        self._disarm()
        for stream in self.design.streams.values():
            self._attach(stream, np.zeros((0, stream.bytes), np.uint8))

    def _attach(self, stream: Stream, data: Packet) -> None:
        if data.shape[1] != stream.bytes:
            raise ValueError(f"{stream.name}: packet of {data.shape[1]} bytes a beat, the port has {stream.bytes}")
        beats = len(data)
        traffic = Traffic(stream, beats, data, np.zeros(beats, np.uint64), np.zeros(beats, np.uint8))
        pointers = (traffic.data.ctypes.data, traffic.cycles.ctypes.data, traffic.last.ctypes.data)
        if self._load(stream.name.encode(), *pointers, beats) != stream.bytes:
            raise RuntimeError(f"the simulation has no port {stream.name} of {stream.bytes} bytes")
        self._traffic[stream.name] = traffic

    def arm(self) -> None:
        """Start all loaded packets; the watch gives up after a silence that no legal job has."""
        self._arm(int(IDLE_CYCLES / (1 - self.stall) ** 2))

    def traffic(self) -> dict[str, Traffic]:
        """Return every stream's share of the job, as it stands."""
        for name, traffic in self._traffic.items():
            traffic.moved = int(self._moved(name.encode()))
        return self._traffic
