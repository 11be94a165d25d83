# SPDX-License-Identifier: Apache-2.0
"""Jobs that ran: how their streams were held back, what was transferred, and what went before."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.job import Job
from xai_cosim.jobs.packing import Packet

HISTORY_BYTES = 16 << 20
"""Packets of earlier jobs that a record keeps, the last job's in any case."""


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
    stalls: Mapping[str, Sequence[int]] = field(default_factory=dict)
    stall_seed: int = 0

    @property
    def bytes(self) -> int:
        """Size of the job's packets and layouts."""
        outputs = self.job.outputs.values()
        return sum(p.nbytes for p in self.job.inputs.values()) + sum(
            o.expected.nbytes + o.layout.index.nbytes for o in outputs
        )

    def save(self, folder: Path) -> None:
        """Write the job, and ran.json beside it."""
        self.job.save(folder)
        stalls = {s: list(p) for s, p in self.stalls.items()}
        (folder / "ran.json").write_text(json.dumps({"stalls": stalls, "stall_seed": self.stall_seed}) + "\n")


class History:
    """The latest jobs since reset, as many as a record keeps; older ones are counted and forgotten."""

    def __init__(self) -> None:
        """Begin empty."""
        self.jobs: list[Ran] = []
        self.forgotten = 0

    def append(self, ran: Ran) -> None:
        """Add a job that has run."""
        self.jobs.append(ran)
        size = 0
        for number in reversed(range(len(self.jobs))):
            size += self.jobs[number].bytes
            if size > HISTORY_BYTES and number < len(self.jobs) - 1:
                self.forgotten += number + 1
                del self.jobs[: number + 1]
                break

    def clear(self) -> None:
        """Forget all, as a reset does."""
        self.jobs.clear()
        self.forgotten = 0


def load_ran(folder: Path) -> Ran:
    """Read what `Ran.save` wrote; ValueError names a missing file."""
    job = Job.load(folder)
    try:
        return Ran(job, **json.loads((folder / "ran.json").read_text()))
    except (OSError, TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"{folder} holds no complete job (ran.json): {error}") from error
