# SPDX-License-Identifier: Apache-2.0
"""The mathematics of the layers, each formula once, for fixed-point and real numbers alike.

Linear formulas compute in float64: a sum of MAX_PRODUCTS products of two int16 stays below 2**53, where float64
represents every integer, so for integers the result is exact in whatever order BLAS adds. Selections (pooling
and gates) keep the dtype that they are given.
"""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", np.int16, np.float64)
Real = NDArray[np.float64]
TAPS = 3
MAX_WINDOW = 7
Padding = tuple[int, int, int, int]
"""Rows above, columns left, rows below, columns right."""
AROUND: Padding = (1, 1, 1, 1)
NOTHING: Padding = (0, 0, 0, 0)
MAX_PRODUCTS = 1 << 22
"""Of two int16 in one sum: with a bias it stays below 2**53."""


def padded_map(x: NDArray[Number], padding: Padding, value: float = 0) -> NDArray[Number]:
    """Surround each channel of [C, H, W] by values above, left, below and right."""
    top, left, bottom, right = padding
    channels, height, width = x.shape
    full = np.full((channels, height + top + bottom, width + left + right), value, x.dtype)
    full[:, top : top + height, left : left + width] = x
    return full


def convolved(size: int, taps: int, stride: int, zeros: int) -> int:
    """Return how many outputs a window of taps has along a side of so many values, and zeros at both ends together."""
    return (size + zeros - taps) // stride + 1


def conv2d(x: Real, w: Real, b: Real, stride: int = 1, padding: Padding = AROUND, groups: int = 1) -> Real:
    """Correlate [C, H, W] with the taps of [K, C / groups, kh, kw], zeros around, and add [K]: y [K, H', W']."""
    full = padded_map(x, padding)
    k, channels, rows, columns = w.shape
    high, wide = (convolved(n, taps, stride, 0) for n, taps in zip(full.shape[1:], (rows, columns), strict=True))
    windows = np.empty((groups * channels, rows, columns, high, wide))
    for dy in range(rows):
        for dx in range(columns):
            windows[:, dy, dx] = full[:, dy:, dx:][:, : stride * high : stride, : stride * wide : stride]
    y = w.reshape(groups, k // groups, -1) @ windows.reshape(groups, -1, high * wide)
    return (y.reshape(k, -1) + b[:, None]).reshape(k, high, wide)


def conv2d_input_grad(
    g: Real, w: Real, in_shape: tuple[int, ...], stride: int = 1, padding: Padding = AROUND, groups: int = 1
) -> Real:
    """Carry the gradient [K, H', W'] of a convolution's output to its input, [C, H, W]: the adjoint of `conv2d`."""
    (channels, height, width), (top, left, bottom, right) = in_shape, padding
    k, _, rows, columns = w.shape
    high, wide = g.shape[1:]
    spread = w.reshape(groups, k // groups, -1).transpose(0, 2, 1) @ g.reshape(groups, k // groups, -1)
    taps = spread.reshape(channels, rows, columns, high, wide)
    full = np.zeros((channels, height + top + bottom, width + left + right))
    for dy in range(rows):
        for dx in range(columns):
            full[:, dy:, dx:][:, : stride * high : stride, : stride * wide : stride] += taps[:, dy, dx]
    return full[:, top : top + height, left : left + width]


def vmm(x: Real, w: Real, b: Real) -> Real:
    """Multiply [N] by the matrix [M, N] and add [M]: y [M]."""
    return np.asarray(w @ x + b, dtype=np.float64)


def add(a: Real, b: Real, left_a: int = 0, left_b: int = 0) -> Real:
    """Add two tensors of one shape, a times 2**left_a and b times 2**left_b; real numbers need no factors."""
    return np.asarray(np.ldexp(a, left_a) + np.ldexp(b, left_b), dtype=np.float64)


def rotate_weights(w: NDArray[Number]) -> NDArray[Number]:
    """Exchange the channels of [K, C, 3, 3] and rotate its taps by 180 degrees: [C, K, 3, 3].

    A convolution with the result carries the gradient of a convolution's output to its input.
    """
    return np.ascontiguousarray(w.transpose(1, 0, 2, 3)[:, :, ::-1, ::-1])


def _lowest(x: NDArray[Number]) -> float:
    return -np.inf if x.dtype == np.float64 else np.iinfo(np.int16).min


def windows(x: NDArray[Number], ceil: bool = False) -> NDArray[Number]:
    """Return the 2x2 windows of [C, H, W], their places 2*dy + dx last: [C, H', W', 4].

    Of an odd side the last row or column is left out, or with `ceil` has windows of its own.
    """
    channels, height, width = x.shape
    if ceil:
        x = padded_map(x, (0, 0, height % 2, width % 2), _lowest(x))
    height, width = (n // 2 for n in x.shape[1:])
    cut = x[:, : 2 * height, : 2 * width].reshape(channels, height, 2, width, 2).transpose(0, 1, 3, 2, 4)
    return cut.reshape(channels, height, width, 4)


def at_places(values: NDArray[Number], places: NDArray[np.uint8]) -> NDArray[Number]:
    """Return of each window of [C, H, W, 4] what stands at a place: [C, H, W]."""
    return np.asarray(np.take_along_axis(values, places[..., None], axis=-1)[..., 0])


def maxpool2d(x: NDArray[Number], ceil: bool = False) -> tuple[NDArray[Number], NDArray[np.uint8]]:
    """Take the maximum of each window of `windows`, and the place of the first that has it."""
    cut = windows(x, ceil)
    index = cut.argmax(axis=-1).astype(np.uint8)
    return at_places(cut, index), index


def maxunpool2d(
    g: NDArray[Number], index: NDArray[np.uint8], size: tuple[int, int] | None = None
) -> NDArray[Number]:
    """Put each value of [C, H', W'] at its place in a 2x2 window of zeros: [C, 2 H', 2 W'], or of the size [H, W]."""
    channels, height, width = g.shape
    windows = np.where(index[..., None] == np.arange(4), g[..., None], g.dtype.type(0))
    windows = windows.reshape(channels, height, width, 2, 2).transpose(0, 1, 3, 2, 4)
    return resized(windows.reshape(channels, 2 * height, 2 * width), size or (2 * height, 2 * width))


def resized(x: NDArray[Number], size: tuple[int, int]) -> NDArray[Number]:
    """Cut [C, H', W'] below and on the right, or add zeros there, to [C, H, W]."""
    missing = [max(0, n - have) for n, have in zip(size, x.shape[1:], strict=True)]
    return padded_map(x, (0, 0, missing[0], missing[1]))[:, : size[0], : size[1]]


def window_sums(x: Real, window: tuple[int, int]) -> Real:
    """Add up each window of [C, H, W]; windows do not overlap, and what fills none is left out."""
    (rows, columns), channels = window, len(x)
    high, wide = x.shape[1] // rows, x.shape[2] // columns
    cut = x[:, : rows * high, : columns * wide]
    return np.asarray(cut.reshape(channels, high, rows, wide, columns).sum(axis=(2, 4)), dtype=np.float64)


def window_copies(g: NDArray[Number], window: tuple[int, int], size: tuple[int, int]) -> NDArray[Number]:
    """Repeat each value of [C, H', W'] over its window, zeros where there is none: [C, H, W], the adjoint of sums."""
    return resized(g.repeat(window[0], axis=1).repeat(window[1], axis=2), size)


def relu(x: NDArray[Number]) -> tuple[NDArray[Number], NDArray[np.bool_]]:
    """Return max(x, 0) and the mask x > 0."""
    mask = x > 0
    return np.where(mask, x, x.dtype.type(0)), mask


def relu_backward(g: NDArray[Number], mask: NDArray[np.bool_] | None, method: str) -> NDArray[Number]:
    """Pass g where the method's gate is open, 0 elsewhere."""
    passed = np.ones(g.shape, dtype=np.bool_)
    if method in ("saliency", "guided") and mask is not None:
        passed &= mask
    if method in ("deconvnet", "guided"):
        passed &= g > 0
    return np.where(passed, g, g.dtype.type(0))
