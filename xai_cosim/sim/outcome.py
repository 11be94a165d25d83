# SPDX-License-Identifier: Apache-2.0
"""What became of a job: what it gave, or what was wrong with it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Comparison, Job, JobError
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.packing import Packet
from xai_cosim.jobs.ran import History, Ran, StreamRecord
from xai_cosim.sim.stall import Stall


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


PROTOCOL = "protocol"
"""Kind of a violation of a protocol."""


def label(job: Job) -> str:
    """Return a job in words."""
    arguments = ", ".join(f"{k}={v}" for k, v in job.arguments.items())
    return f"job {job.name} ({job.kernel}: {arguments})"


class CheckError(JobError):
    """One thing that is wrong with a job, by its kind as of a `FailedJob`."""

    def __init__(self, kind: str, message: str) -> None:
        """Keep the kind; the message says what and where."""
        super().__init__(message)
        self.kind = kind


@dataclass(frozen=True, eq=False)
class FailedJob:
    """A job that did not do what it must."""

    ran: Ran
    streams: Mapping[str, StreamRecord]
    kind: str
    """values, hang, length, tlast, status, done, refused, ready, cycles, control, result, memory; else protocol."""
    message: str
    violations: tuple[str, ...]
    """Of protocols, while the job ran: "rule at port, cycle number"; the message begins with them."""
    design: Design
    model: KernelModel
    """Of the kernel that ran the job."""
    released: tuple[int, int]
    """Cycle, and time in ps, in which the packets were released."""
    history: History
    """What the design did before."""


Recorder = Callable[[FailedJob], None]

Observer = Callable[[Job, Mapping[str, Stall], frozenset[str]], None]
"""Is told each job that went as it should, how its streams were held back, and what else happened to it."""
