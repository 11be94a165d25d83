# SPDX-License-Identifier: Apache-2.0
"""How maps are cut into tiles and weights into beats for conv2d."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.layout import PADDING, Layout, numbered, round_up

CELL = 2
"""Side of a cell: pixels that come one after another, and that a max-pool would make one."""


@dataclass(frozen=True)
class Tiling:
    """How a map is cut into square tiles that may overlap."""

    step: int
    """Pixels from a tile to the next."""
    side: int
    """Pixels of a tile's side."""
    before: int
    """Pixels by which the first tile begins above and left of the map."""
    rows: int
    columns: int
    """Tiles."""

    @property
    def tiles(self) -> int:
        """Their number."""
        return self.rows * self.columns


@lru_cache(maxsize=64)
def conv_tiles(shape: tuple[int, int, int], cut: Tiling, lanes: int, block: int, cell: int = 1) -> Layout:
    """Lay out `[C, H, W]` as square tiles, each with all channels of a block.

    The order of beats is block of `block` channels, tile row, tile column, cell row, cell column, pixel row and pixel
    column in a cell of `cell` x `cell` pixels, group of `lanes` channels.
    """
    c, h, w = shape
    whole = tuple(max((n - 1) * cut.step + cut.side, cut.before + m) for n, m in ((cut.rows, h), (cut.columns, w)))
    numbers = numbered(shape, (round_up(c, block), *whole), (0, cut.before, cut.before))
    y, x = ((np.arange(n) * cut.step)[:, None] + np.arange(cut.side) for n in (cut.rows, cut.columns))
    tiles = numbers[:, y[:, None, :, None], x[None, :, None, :]]  # [C, rows, columns, side, side]
    split = tiles.reshape(-1, block // lanes, lanes, cut.tiles, cut.side // cell, cell, cut.side // cell, cell)
    return Layout(split.transpose(0, 3, 4, 6, 5, 7, 1, 2).reshape(-1, lanes), shape)


@lru_cache(maxsize=64)
def taps(shape: tuple[int, int, int, int, int], lanes: int, beat: int) -> Layout:
    """Lay out weights `[groups, outputs, C, rows, columns]`, `beat` a beat.

    The order is group of outputs, group of `lanes` inputs, tap row, tap column, input of the group, output.
    """
    groups, outputs, c, rows, columns = shape
    numbers = np.arange(np.prod(shape), dtype=np.int32).reshape(groups, outputs, c // lanes, lanes, rows, columns)
    return Layout(numbers.transpose(0, 2, 4, 5, 3, 1).reshape(-1, beat), shape)


def by_cells(pixels: NDArray[Any], cell: int) -> NDArray[Any]:
    """Return `[..., H, W, N]` as `[..., H/cell W/cell, cell cell, N]`: cells in raster order, and so their pixels."""
    *front, h, w, n = pixels.shape
    split = pixels.reshape(*front, h // cell, cell, w // cell, cell, n)
    axes = len(front)
    order = (*range(axes), axes, axes + 2, axes + 1, axes + 3, axes + 4)
    return split.transpose(order).reshape(*front, h * w // cell**2, cell**2, n)


def through(order: Layout, numbers: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return the index map of a tensor whose elements have these numbers, from that of `numbers` itself."""
    flat = np.append(numbers.reshape(-1), np.int32(PADDING))
    return flat[order.index]
