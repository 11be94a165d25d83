# SPDX-License-Identifier: Apache-2.0
"""Packing rules: which tensor element travels in which lane of which beat.

Every rule is an index map, `int32 [beats, lanes]`: the flat index of the element in its tensor, or -1 for a
lane that carries padding (zero). Packing, unpacking and finding the element behind a wrong beat all follow
from the one map.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

PADDING = -1
Scalar = TypeVar("Scalar", bound=np.generic)


@dataclass(frozen=True, eq=False)
class Layout:
    """An index map and the shape of the tensor that it indexes."""

    index: NDArray[np.int32]
    shape: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse an index map of another type, which a record of the job would not be read back with: TypeError."""
        if self.index.dtype != np.int32:
            raise TypeError(f"an index map of {self.index.dtype}, must be int32")

    @property
    def beats(self) -> int:
        """Length of the packet in beats."""
        return int(self.index.shape[0])

    def gather(self, tensor: NDArray[Scalar]) -> NDArray[Scalar]:
        """Return the lanes `[beats, lanes]` of a tensor of this layout's size; padding lanes are 0."""
        if tensor.size != np.prod(self.shape):
            raise ValueError(f"tensor of shape {tensor.shape} does not fit the layout of {self.shape}")
        lanes = tensor.reshape(-1)[self.index]
        lanes[self.index == PADDING] = 0
        return lanes

    def scatter(self, lanes: NDArray[Scalar]) -> NDArray[Scalar]:
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


def numbered(shape: tuple[int, ...], padded: tuple[int, ...], before: tuple[int, ...]) -> NDArray[np.int32]:
    """Number the elements of a tensor and surround them with padding up to the padded shape."""
    after = [p - b - s for s, p, b in zip(shape, padded, before, strict=True)]
    numbers = np.arange(np.prod(shape), dtype=np.int32).reshape(shape)
    return np.pad(numbers, list(zip(before, after, strict=True)), constant_values=PADDING)


@lru_cache(maxsize=64)
def vector(shape: tuple[int, ...], lanes: int, block: int) -> Layout:
    """Lay out a tensor in C order, `lanes` elements a beat, padded to a multiple of `block` elements."""
    size = int(np.prod(shape))
    numbers = numbered((size,), (round_up(size, block),), (0,))
    return Layout(numbers.reshape(-1, lanes), shape)
