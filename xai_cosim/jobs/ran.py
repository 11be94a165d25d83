# SPDX-License-Identifier: Apache-2.0
"""Jobs that ran: how their streams were held back, what was transferred, and what went before."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.job import Job
from xai_cosim.jobs.packing import Packet
from xai_cosim.jobs.stored import read_json

HISTORY_BYTES = 16 << 20
"""Size of the earlier jobs that a record keeps, the last one in any case."""
JOB_BYTES = 4 << 10
"""Of a job without its packets and layouts, about: names, arguments, arrays' heads."""


@dataclass(frozen=True, eq=False)
class StreamRecord:
    """One stream's share of a job: how far it got, and what was transferred when."""

    due: int
    moved: int
    data: Packet
    """The beats that were played or received, at most `due`."""
    cycles: NDArray[np.uint64]
    """Clock cycle of each transfer."""
    last: NDArray[np.uint8]
    """TLAST of each transfer."""


@dataclass(frozen=True, eq=False)
class Ran:
    """A job that ran, or was refused, and how its streams were held back: pattern parameters, and the seed."""

    job: Job
    stalls: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    stall_seed: int = 0

    @property
    def bytes(self) -> int:
        """Size of the job in memory."""
        outputs = self.job.outputs.values()
        given = [*self.job.inputs.values(), *(buffer.contents for buffer in self.job.memory.values())]
        packets = sum(p.nbytes for p in given) + sum(o.expected.nbytes + o.layout.index.nbytes for o in outputs)
        return JOB_BYTES + packets

    def save(self, folder: Path) -> None:
        """Write the job, and ran.json beside it."""
        self.job.save(folder)
        stalls = {s: list(p) for s, p in self.stalls.items()}
        (folder / "ran.json").write_text(json.dumps({"stalls": stalls, "stall_seed": self.stall_seed}) + "\n")


class History:
    """What a design has done: the latest jobs since reset, as many as a record keeps, and how much went before."""

    def __init__(self) -> None:
        """Begin empty."""
        self.running: Ran | None = None
        """The job that was started last."""
        self.jobs: list[Ran] = []
        """Those before it since reset, oldest first."""
        self._bytes = 0
        self.forgotten = 0
        """Jobs before those since reset."""
        self.resets = 0
        self.earlier = 0
        """Jobs before the last reset."""
        self.cut = ""
        """The job that the last reset ended and how far it had come, in words; empty where none was under way."""

    def start(self, ran: Ran) -> None:
        """Note that a job begins."""
        if self.running is not None:
            self.append(self.running)
        self.running = ran

    def append(self, ran: Ran) -> None:
        """Add a job that has run."""
        self.jobs.append(ran)
        self._bytes += ran.bytes
        while self._bytes > HISTORY_BYTES and len(self.jobs) > 1:
            self._bytes -= self.jobs.pop(0).bytes
            self.forgotten += 1

    def reset(self, cut: str) -> None:
        """Note a reset, and the job that it ended."""
        self.earlier += len(self.jobs) + self.forgotten + (self.running is not None)
        self.resets += 1
        self.cut = cut
        self.running = None
        self.jobs.clear()
        self._bytes = self.forgotten = 0


@dataclass(frozen=True)
class RanFile:
    """What ran.json holds; fields are those of `Ran`."""

    stalls: Mapping[str, tuple[int, int, int]]
    stall_seed: int


def load_ran(folder: Path) -> Ran:
    """Read what `Ran.save` wrote; ValueError names the file and what is wrong in it."""
    return Ran(Job.load(folder), **vars(read_json(folder / "ran.json", RanFile)))
