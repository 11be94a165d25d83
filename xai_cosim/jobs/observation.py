# SPDX-License-Identifier: Apache-2.0
"""What came out of a job, beside what was expected: values, where they differ, and where each of them belongs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.job import Job
from xai_cosim.jobs.packing import Packet

Coordinates = NDArray[np.int64]
Bools = NDArray[np.bool_]
Lanes = NDArray[Any]
Outputs = Mapping[str, Lanes]
"""Lanes of each output stream."""
Variants = Iterator[tuple[str, Outputs]]
"""What is done differently, in words, and the lanes that this gives."""


def exact(lanes: NDArray[Any]) -> Lanes:
    """Return lanes as int64, or as Python's integers where they may be larger."""
    return lanes.astype(object if lanes.dtype in (np.uint64, object) else np.int64)


def expected_lanes(job: Job) -> Outputs:
    """Return the lanes that a job expects, [beats, lanes] of each output stream, as of `exact`."""
    return {s: exact(o.lanes(o.expected)) for s, o in job.outputs.items()}


@dataclass(frozen=True, eq=False)
class Observation:
    """What came out of a job."""

    job: Job
    received: Mapping[str, Packet]
    """The beats that came, per output stream; fewer than expected where the job stopped early."""
    moved: Mapping[str, int] = field(default_factory=dict)
    """Beats transferred on each stream of the job, inputs too; surplus ones are counted but not received."""
    previous: Job | None = None
    """The last job of the same kernel before this one."""
    paused: Mapping[str, Bools] = field(default_factory=dict)
    """Of streams that were held back: which of their beats came later than right behind the one before."""

    @cached_property
    def expected(self) -> dict[str, Lanes]:
        """Lanes expected of each output stream, as many beats as came."""
        whole = expected_lanes(self.job)
        return {s: lanes[: len(self.received[s])] for s, lanes in whole.items() if s in self.received}

    @cached_property
    def got(self) -> dict[str, Lanes]:
        """Lanes received of each output stream."""
        outputs = self.job.outputs
        return {s: exact(outputs[s].lanes(self.received[s])) for s in self.expected}

    @cached_property
    def wrong(self) -> dict[str, Bools]:
        """Where they differ, for each stream with a difference."""
        found = {s: self.got[s] != lanes for s, lanes in self.expected.items()}
        return {s: bad for s, bad in found.items() if bad.any()}

    @property
    def count(self) -> int:
        """Wrong lanes, all streams together."""
        return sum(int(bad.sum()) for bad in self.wrong.values())

    @cached_property
    def lane_of(self) -> dict[str, NDArray[np.int64]]:
        """Lane number of each received lane."""
        return {s: np.broadcast_to(np.arange(e.shape[1]), e.shape) for s, e in self.expected.items()}

    @cached_property
    def channel_of(self) -> dict[str, NDArray[np.int64]]:
        """Output channel of each received lane, -1 for padding; a vector's element counts as a channel."""
        channels = {}
        for stream, lanes in self.expected.items():
            layout = self.job.outputs[stream].layout
            inner = int(np.prod(layout.shape[1:])) if len(layout.shape) > 1 else 1
            index = layout.index[: len(lanes)]
            channels[stream] = np.where(index >= 0, index // inner, -1)
        return channels

    @cached_property
    def pixel_of(self) -> dict[str, Coordinates]:
        """Row and column in its map of each received lane, [beats, lanes, 2]; -1 for padding and in a vector."""
        pixels = {}
        for stream, lanes in self.expected.items():
            layout = self.job.outputs[stream].layout
            index = layout.index[: len(lanes)]
            rows, columns = layout.shape[-2:] if len(layout.shape) == 3 else (0, 0)
            inside = index % max(rows * columns, 1)
            found = np.stack([inside // max(columns, 1), inside % max(columns, 1)], axis=-1)
            pixels[stream] = np.where((index >= 0)[..., None] & (columns > 0), found, -1)
        return pixels

    @cached_property
    def tile_of(self) -> dict[str, NDArray[np.int64]]:
        """Number of the tile, counted through all groups, of each received lane; 0 where there are none."""
        if not self.job.tile_beats:
            return {s: np.zeros(e.shape, np.int64) for s, e in self.expected.items()}
        beats = self.job.tile_beats
        return {s: np.broadcast_to(np.arange(len(e))[:, None] // beats, e.shape) for s, e in self.expected.items()}

    def short(self) -> list[str]:
        """Return the output streams that gave fewer beats than due."""
        return [s for s, o in self.job.outputs.items() if self.moved.get(s, len(self.received[s])) < len(o.expected)]
