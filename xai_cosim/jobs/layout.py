# SPDX-License-Identifier: Apache-2.0
"""Packing rules: which tensor element travels in which lane of which beat.

Every rule is an index map, `int32 [beats, lanes]`: the flat index of the element in its tensor, or -1 for a
lane that carries padding (zero). Packing, unpacking and finding the element behind a wrong beat all follow
from the one map.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

import numpy as np
from numpy.typing import NDArray

PADDING = -1


@dataclass(frozen=True, eq=False)
class Layout:
    """An index map and the shape of the tensor that it indexes."""

    index: NDArray[np.int32]
    shape: tuple[int, ...]

    @property
    def beats(self) -> int:
        """Length of the packet in beats."""
        return int(self.index.shape[0])

    def gather(self, tensor: NDArray[np.generic]) -> NDArray[np.generic]:
        """Return the lanes `[beats, lanes]` of a tensor of this layout's size; padding lanes are 0."""
        if tensor.size != np.prod(self.shape):
            raise ValueError(f"tensor of shape {tensor.shape} does not fit the layout of {self.shape}")
        lanes = tensor.reshape(-1)[self.index]
        lanes[self.index == PADDING] = 0
        return lanes

    def scatter(self, lanes: NDArray[np.generic]) -> NDArray[np.generic]:
        """Return the tensor whose lanes `[beats, lanes]` these are (the inverse of gather)."""
        if lanes.shape != self.index.shape:
            raise ValueError(f"lanes of shape {lanes.shape} do not fit the layout's {self.index.shape}")
        tensor = np.zeros(int(np.prod(self.shape)), lanes.dtype)
        used = self.index != PADDING
        tensor[self.index[used]] = lanes[used]
        return tensor.reshape(self.shape)

    def locate(self, beat: int, lane: int) -> tuple[int, ...] | None:
        """Return the coordinates of the element in a lane of a beat, None for padding."""
        element = int(self.index[beat, lane])
        if element == PADDING:
            return None
        return tuple(int(i) for i in np.unravel_index(element, self.shape))


def round_up(value: int, multiple: int) -> int:
    """Return the smallest multiple that is not below value."""
    return ceil(value / multiple) * multiple


def _numbered(shape: tuple[int, ...], padded: tuple[int, ...], before: tuple[int, ...]) -> NDArray[np.int32]:
    """Number the elements of a tensor and surround them with padding up to the padded shape."""
    after = [p - b - s for s, p, b in zip(shape, padded, before, strict=True)]
    numbers = np.arange(np.prod(shape), dtype=np.int32).reshape(shape)
    return np.pad(numbers, list(zip(before, after, strict=True)), constant_values=PADDING)


@lru_cache(maxsize=64)
def conv_tiles(shape: tuple[int, int, int], tile: int, halo: int, lanes: int, block: int) -> Layout:
    """Lay out `[C, H, W]` as square tiles, each in raster order of its pixels with all channels of a block.

    The order of beats is block of `block` channels, tile row, tile column, pixel row, pixel column, group of
    `lanes` channels. Tiles overlap by 2 * halo: the input of a 3x3 convolution has halo 1, its output 0.
    """
    c, h, w = shape
    rows, columns = ceil(h / tile), ceil(w / tile)
    padded = (round_up(c, block), rows * tile + 2 * halo, columns * tile + 2 * halo)
    numbers = _numbered(shape, padded, (0, halo, halo))
    span = np.arange(tile + 2 * halo)
    y = (np.arange(rows) * tile)[:, None] + span
    x = (np.arange(columns) * tile)[:, None] + span
    tiles = numbers[:, y[:, None, :, None], x[None, :, None, :]]  # [C, rows, columns, span, span]
    blocks = tiles.reshape(-1, block // lanes, lanes, *tiles.shape[1:])
    return Layout(blocks.transpose(0, 3, 4, 5, 6, 1, 2).reshape(-1, lanes), shape)


@lru_cache(maxsize=64)
def raster(shape: tuple[int, int, int], width: int, lanes: int) -> Layout:
    """Lay out `[C, H, W]` as one raster scan of rows padded to `width` for each group of `lanes` channels."""
    c, h, _ = shape
    numbers = _numbered(shape, (round_up(c, lanes), h, width), (0, 0, 0))
    groups = numbers.reshape(-1, lanes, h, width)
    return Layout(groups.transpose(0, 2, 3, 1).reshape(-1, lanes), shape)


@lru_cache(maxsize=64)
def vector(shape: tuple[int, ...], lanes: int, block: int) -> Layout:
    """Lay out a tensor in C order, `lanes` elements a beat, padded to a multiple of `block` elements."""
    size = int(np.prod(shape))
    numbers = _numbered((size,), (round_up(size, block),), (0,))
    return Layout(numbers.reshape(-1, lanes), shape)
