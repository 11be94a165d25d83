# SPDX-License-Identifier: Apache-2.0
"""What a change does to the values of a job: which of the wrong ones it puts right, and which it touches.

Where no change of a line undoes the bug, its changes still touch what is wrong, and little else: S. Moon et al., "Ask
the Mutants" (MUSE), ICST 2014; M. Papadakis and Y. Le Traon, "Metallaxis-FL", STVR 2015.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.job import Job
from xai_cosim.jobs.ran import StreamRecord

GONE = np.iinfo(np.int64).min
"""In the place of a value that has not come."""
Values = NDArray[np.int64]
Touched = tuple[int, int, int, int]
"""How many values were wrong, how many of these are others now, and right now, and how many others are spoilt."""


def due(job: Job, streams: Iterable[str]) -> Values:
    """Return what some output streams have to bring: lanes and TLAST of each beat, one after the other."""
    found = []
    for stream in streams:
        output = job.outputs[stream]
        last = np.zeros(len(output.expected), np.uint8)
        last[job.marked(stream, len(last))] = 1
        found.append(_flat(output.lanes(output.expected), last, len(last)))
    return np.concatenate([np.empty(0, np.int64), *found])


def came(job: Job, streams: Iterable[str], records: Mapping[str, StreamRecord]) -> Values:
    """Return what some output streams brought, as `due` has it; GONE where nothing came."""
    found = []
    for stream in streams:
        output, record = job.outputs[stream], records.get(stream)
        moved = 0 if record is None else min(record.moved, len(output.expected))
        data, last = (output.expected, np.zeros(0)) if record is None else (record.data, record.last)
        found.append(_flat(output.lanes(data[:moved]), last[:moved], len(output.expected)))
    return np.concatenate([np.empty(0, np.int64), *found])


def _flat(lanes: NDArray[np.generic], last: NDArray[np.generic], beats: int) -> Values:
    values = np.full((beats, lanes.shape[1] + 1), GONE)
    values[: len(lanes), :-1], values[: len(last), -1] = lanes, last
    return values.ravel()


@dataclass(frozen=True, eq=False)
class Effect:
    """How a job fails: what was due, what came without any change, and where that is wrong."""

    due: Values
    plain: Values
    wrong: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        """Compare."""
        object.__setattr__(self, "wrong", self.due != self.plain)

    def mended(self, now: Values) -> float:
        """Return the share of what was wrong that is right now, less what is newly wrong; 0 where that is more."""
        wrong, still = self.wrong, self.due != now
        if not wrong.any():
            return 0.0
        return max(0.0, float((wrong & ~still).sum() - (still & ~wrong).sum()) / float(wrong.sum()))

    def touched(self, now: Values) -> Touched:
        """Return what a change has touched; a value that comes no more is spoilt, be it right or wrong."""
        wrong, other, lost = self.wrong, self.plain != now, (now == GONE) & (self.plain != GONE)
        counts = wrong, wrong & other & ~lost, wrong & (now == self.due), ~wrong & other | lost
        return tuple(int(count.sum()) for count in counts)  # type: ignore[return-value]


def part(jobs: Sequence[Sequence[int]]) -> float:
    """Return how much of what is wrong in some jobs a change puts right, less what it spoils; never less than 0 of one.

    >>> part([(4, 4, 2, 1), (4, 4, 1, 9)])
    0.125
    """
    shares = [max(0, mended - spoilt) / wrong if wrong else 0.0 for wrong, _, mended, spoilt in jobs]
    return sum(shares) / len(shares) if shares else 0.0


def narrow(jobs: Sequence[Sequence[int]]) -> float:
    """Return how well what a change touches is what is wrong in some jobs: 1 for all of it and nothing else (Jaccard).

    >>> narrow([(4, 4, 0, 0)]), narrow([(4, 2, 2, 4)]), narrow([])
    (1.0, 0.25, 0.0)
    """
    shares = [touched / (wrong + spoilt) if wrong + spoilt else 0.0 for wrong, touched, _, spoilt in jobs]
    return sum(shares) / len(shares) if shares else 0.0
