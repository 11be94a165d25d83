# SPDX-License-Identifier: Apache-2.0
"""Kernels over 2x2 windows: maps as raster scans, and the index of the pixel that won."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from math import ceil
from typing import Any, ClassVar, TypedDict

import numpy as np
from numpy.typing import NDArray

from host.kernels.kernel import HostKernel, Random
from xai_cosim.jobs.layout import Layout, numbered, round_up
from xai_cosim.jobs.observation import Lanes

WINDOW = 4
"""Pixels of a window."""
SWAPPED = np.array([0, 2, 1, 3])
"""Places of a window with row and column exchanged."""
Wins = Callable[[Lanes, Lanes], NDArray[np.bool_]]
"""Says of a challenger and of what has won so far where the challenger wins."""


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


class Ask(TypedDict, total=False):
    """How the winner of a window is found."""

    wins: Wins
    order: tuple[int, ...]


def winners(
    windows: NDArray[Any], wins: Wins = np.greater, order: tuple[int, ...] = tuple(range(WINDOW))
) -> tuple[Lanes, Lanes]:
    """Return the value and the place of the winner of each window [..., 4], its pixels asked in an order."""
    best: Lanes = windows[..., order[0]].astype(np.int64)
    index = np.full_like(best, order[0])
    for place in order[1:]:
        challenger: Lanes = windows[..., place].astype(np.int64)
        won = wins(challenger, best)
        best, index = np.where(won, challenger, best), np.where(won, place, index)
    return best, index


def unsigned_greater(a: Lanes, b: Lanes) -> NDArray[np.bool_]:
    """Compare int16 as if they were unsigned."""
    return (a & 0xFFFF) > (b & 0xFFFF)


OTHER_TIES = (
    ("of equal pixels the last wins", (3, 2, 1, 0)),
    ("of equal pixels of a row the right one wins", (1, 0, 3, 2)),
    ("of equal pixels the lower row wins", (2, 3, 0, 1)),
    ("of equal pixels the left column wins", (0, 2, 1, 3)),
)
"""The order in which pixels are asked."""
WRONG_COMPARISONS: tuple[tuple[str, Wins], ...] = (
    ("the smallest wins", np.less),
    ("pixels are compared as unsigned", unsigned_greater),
)
TIES = [f"{n} equal" for n in range(1, WINDOW + 1)]
"""Bins: how many of a window's pixels share its maximum."""


def ties(windows: NDArray[Any]) -> set[str]:
    """Return the bins that windows [..., 4] hit."""
    equal = (windows == windows.max(axis=-1, keepdims=True)).sum(axis=-1)
    return {TIES[n - 1] for n in np.unique(equal)}


class PoolKernel(HostKernel):
    """A kernel over 2x2 windows; sizes are those of the map at full resolution, its width padded to what is legal."""

    units: ClassVar[Mapping[str, str]] = {"groups": "LANES"}
    axes: ClassVar[Mapping[str, Mapping[str, int]]] = {
        "groups": {"x": 0, "index": 0},
        "height": {"x": 1, "index": 1},
        "width": {"x": 2, "index": 2},
    }
    mask_axes = ("groups", "height", "width")

    def map_arguments(self, shape: tuple[int, int, int]) -> dict[str, int]:
        """Return the size arguments for a map `[C, H, W]` at full resolution."""
        c, h, w = shape
        minimum = next(r.minimum for r in self.design.arguments if r.name == "width")
        return {"width": max(w, minimum), "height": h, "groups": ceil(c / self.lanes)}

    def map_shape(self, arguments: Mapping[str, int]) -> tuple[int, int, int]:
        """Return [C, H, W] of the map at full resolution that arguments say."""
        return arguments["groups"] * self.lanes, arguments["height"], arguments["width"]
