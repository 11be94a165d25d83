# SPDX-License-Identifier: Apache-2.0
"""Who waited for whom: each stream's cycles as transfers, waits for the producer, and waits for the consumer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from xai_cosim.failures.waves import Waves
from xai_cosim.jobs.ran import StreamRecord

TRANSFER, PRODUCER, CONSUMER, IDLE = "t", "p", "c", "i"
"""A beat is transferred; the consumer waits for the producer; the producer waits for the consumer; neither is there."""
BINS = 600


@dataclass(frozen=True)
class Timeline:
    """One stream: runs of (state, cycles)."""

    stream: str
    runs: tuple[tuple[str, int], ...]

    def share(self, state: str) -> float:
        """Return the share of the cycles in a state."""
        total = sum(n for _, n in self.runs)
        return sum(n for s, n in self.runs if s == state) / total if total else 0.0


def _runs(states: NDArray[np.str_]) -> tuple[tuple[str, int], ...]:
    """Join equal neighbours.

    >>> _runs(np.array(list("ttp")))
    (('t', 2), ('p', 1))
    """
    starts = np.flatnonzero(np.r_[True, states[1:] != states[:-1]]) if len(states) else np.zeros(0, int)
    lengths = np.diff(np.r_[starts, len(states)])
    return tuple((str(states[s]), int(n)) for s, n in zip(starts, lengths, strict=True))


def from_waves(waves: Waves, streams: Sequence[str]) -> list[Timeline]:
    """Return the timeline of each stream over a dump, a state a clock cycle, from TVALID and TREADY."""
    edges = waves.edges("bench.ap_clk")
    lines = []
    for stream in streams:
        valid, ready = (np.array(waves.at(f"bench.{stream}_{s}", edges), bool) for s in ("TVALID", "TREADY"))
        states = np.select([valid & ready, valid, ready], [TRANSFER, CONSUMER, PRODUCER], IDLE)
        lines.append(Timeline(stream, _runs(states)))
    return lines


def from_record(streams: Mapping[str, StreamRecord]) -> list[Timeline]:
    """Return coarse timelines of a whole job from its beats' cycles: parts with a transfer, and parts without.

    What has not come since the job began has a negative cycle: elements of a buffer that were never written.
    """
    came = {name: record.cycles[record.cycles >= 0].astype(np.int64) for name, record in streams.items()}
    end = max((int(cycles.max()) + 1 for cycles in came.values() if len(cycles)), default=0)
    width = max(1, -(-end // BINS))
    lines = []
    for stream, record in streams.items():
        if not record.due and not record.moved:
            continue
        moved = np.zeros(-(-end // width), bool)
        moved[came[stream] // width] = True
        states = np.where(moved, TRANSFER, IDLE)
        lines.append(Timeline(stream, tuple((s, n * width) for s, n in _runs(states))))
    return lines
