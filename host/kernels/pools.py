# SPDX-License-Identifier: Apache-2.0
"""Kernels over 2x2 windows: maps as raster scans, and the index of the pixel that won."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import ceil
from typing import ClassVar

import numpy as np

from host.kernels.kernel import HostKernel, Random
from xai_cosim.coverage.functional import Bins, CoveredJob, Points
from xai_cosim.jobs.layout import Layout, numbered, round_up

WINDOW = 4
"""Pixels of a window."""
SWAPPED = np.array([0, 2, 1, 3])
"""Places of a window with row and column exchanged."""


@lru_cache(maxsize=64)
def raster(shape: tuple[int, int, int], width: int, lanes: int) -> Layout:
    """Lay out `[C, H, W]` as one raster scan of rows padded to `width` for each group of `lanes` channels."""
    c, h, _ = shape
    numbers = numbered(shape, (round_up(c, lanes), h, width), (0, 0, 0))
    groups = numbers.reshape(-1, lanes, h, width)
    return Layout(groups.transpose(0, 2, 3, 1).reshape(-1, lanes), shape)


def random_map(random: Random) -> tuple[int, int, int]:
    """Return the shape [C, H, W] of a map at full resolution."""
    return int(random.integers(1, 20)), 2 * int(random.integers(1, 17)), 2 * int(random.integers(1, 33))


def _indices(stream: str) -> Bins:
    def bins(o: CoveredJob) -> Iterable[str]:
        packet = o.job.inputs.get(stream)
        if packet is None and stream in o.job.outputs:
            packet = o.job.outputs[stream].expected
        if packet is None:
            return []
        lanes = packet >> np.arange(0, 8, 2, dtype=np.uint8) & 3
        return {f"lane {lane}, index {value}" for lane in range(4) for value in np.unique(lanes[:, lane])}

    return bins


class PoolKernel(HostKernel):
    """A kernel over 2x2 windows; sizes are those of the map at full resolution, its width padded to what is legal."""

    units: ClassVar[Mapping[str, str]] = {"groups": "LANES"}

    def map_arguments(self, shape: tuple[int, int, int]) -> dict[str, int]:
        """Return the size arguments for a map `[C, H, W]` at full resolution."""
        c, h, w = shape
        minimum = next(r.minimum for r in self.design.arguments if r.name == "width")
        return {"width": max(w, minimum), "height": h, "groups": ceil(c / self.lanes)}

    def map_shape(self, arguments: Mapping[str, int]) -> tuple[int, int, int]:
        """Return [C, H, W] of the map at full resolution that arguments say."""
        return arguments["groups"] * self.lanes, arguments["height"], arguments["width"]

    def cover_points(self) -> Points:
        """Return the cover points that the kernel has beside those of every design."""
        found = super().cover_points()
        for stream in self.design.streams:
            if stream.endswith("_index"):
                lanes = [f"lane {lane}, index {value}" for lane in range(self.lanes) for value in range(WINDOW)]
                found[stream] = (lanes, _indices(stream))
        return found
