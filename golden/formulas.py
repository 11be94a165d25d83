# SPDX-License-Identifier: Apache-2.0
"""The mathematics of the layers, each formula once, for fixed-point and real numbers alike.

Tensors may have axes in front, those of a batch: [..., C, H, W] and [..., N].

Linear formulas compute in float64: a sum of MAX_PRODUCTS products of two int16 stays below 2**53, where float64
represents every integer, so for integers the result is exact in whatever order BLAS adds. Selections (pooling
and gates) keep the dtype that they are given.
"""

from typing import Any, TypeVar

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
    """Surround each channel of [..., C, H, W] by values above, left, below and right."""
    top, left, bottom, right = padding
    *before, height, width = x.shape
    full = np.full((*before, height + top + bottom, width + left + right), value, x.dtype)
    full[..., top : top + height, left : left + width] = x
    return full


def convolved(size: int, taps: int, stride: int, zeros: int) -> int:
    """Return how many outputs a window of taps has along a side of so many values, and zeros at both ends together."""
    return (size + zeros - taps) // stride + 1


def conv2d(
    x: NDArray[Any], w: Real, b: Real, stride: int = 1, padding: Padding = AROUND, groups: int = 1
) -> Real:
    """Correlate [..., C, H, W] with the taps of [K, C / groups, kh, kw], zeros around, and add [K]: [..., K, H', W'].

    Columns of taps are laid out, an image at a time, to stay in the cache; rows of taps are products that are added.
    """
    full = padded_map(x, padding)
    k, channels, rows, columns = w.shape
    high, wide = (convolved(n, taps, stride, 0) for n, taps in zip(full.shape[-2:], (rows, columns), strict=True))
    filters = w.reshape(groups, k // groups, channels, rows, columns).transpose(3, 0, 1, 2, 4)
    filters = filters.reshape(rows, groups, k // groups, channels * columns)
    laid = np.empty((groups * channels, columns, full.shape[-2], wide))
    y = np.empty((*x.shape[:-3], groups, k // groups, high * wide))
    more = np.empty(y.shape[-3:])
    for image in np.ndindex(x.shape[:-3]):
        for dx in range(columns):
            laid[:, dx] = full[image][..., dx : dx + stride * wide : stride]
        for dy in range(rows):
            seen = laid[:, :, dy : dy + stride * high : stride].reshape(groups, -1, high * wide)
            np.matmul(filters[dy], seen, out=more if dy else y[image])
            if dy:
                y[image] += more
    y += b.reshape(groups, -1, 1)
    return y.reshape(*x.shape[:-3], k, high, wide)


def _spread(g: NDArray[Number], stride: int, before: int, size: int, axis: int) -> NDArray[Number]:
    """Put values of an axis at places before, before + stride, ... of zeros, as far as these are in 0 to size - 1."""
    first, last = max(0, -(before // stride)), min(g.shape[axis], (size - 1 - before) // stride + 1)
    g = np.moveaxis(g, axis, 0)
    spread = np.zeros((size, *g.shape[1:]), g.dtype)
    spread[before + first * stride : before + last * stride : stride] = g[first:last]
    return np.moveaxis(spread, 0, axis)


def conv2d_input_grad(
    g: NDArray[Any], w: Real, in_shape: tuple[int, ...], stride: int = 1, padding: Padding = AROUND, groups: int = 1
) -> Real:
    """Carry a convolution's output gradient [..., K, H', W'] to its input, [..., C, H, W]: the adjoint of `conv2d`."""
    for axis, taps in ((-2, w.shape[2]), (-1, w.shape[3])):
        g = _spread(g, stride, taps - 1 - padding[axis + 2], in_shape[axis] + taps - 1, axis)
    return conv2d(g, rotate_weights(w, groups), np.zeros(in_shape[0]), padding=NOTHING, groups=groups)


def vmm(x: NDArray[Any], w: Real, b: Real) -> Real:
    """Multiply [..., N] by the matrix [M, N] and add [M]: y [..., M]."""
    return np.asarray(x.astype(np.float64) @ w.T + b, dtype=np.float64)


def add(a: Real, b: Real, left_a: int = 0, left_b: int = 0) -> Real:
    """Add two tensors of one shape, a times 2**left_a and b times 2**left_b; real numbers need no factors."""
    return np.asarray(np.ldexp(a, left_a) + np.ldexp(b, left_b), dtype=np.float64)


def rotate_weights(w: NDArray[Number], groups: int = 1) -> NDArray[Number]:
    """Exchange the channels of [K, C / groups, kh, kw] and rotate its taps by 180 degrees: [C, K / groups, kh, kw].

    A convolution with the result carries the gradient of a convolution's output to its input.
    """
    k, channels, *taps = w.shape
    exchanged = w.reshape(groups, k // groups, channels, *taps).swapaxes(1, 2)
    return np.ascontiguousarray(exchanged.reshape(groups * channels, k // groups, *taps)[:, :, ::-1, ::-1])


def _lowest(x: NDArray[Number]) -> float:
    return -np.inf if x.dtype == np.float64 else np.iinfo(np.int16).min


def windows(x: NDArray[Number], ceil: bool = False) -> NDArray[Number]:
    """Return the 2x2 windows of [..., C, H, W] as `maxpool2d` has them, their places 2*dy + dx last."""
    height, width = x.shape[-2:]
    if ceil:
        x = padded_map(x, (0, 0, height % 2, width % 2), _lowest(x))
    height, width = (n // 2 * 2 for n in x.shape[-2:])
    return np.stack([x[..., dy:height:2, dx:width:2] for dy in range(2) for dx in range(2)], axis=-1)


def at_places(values: NDArray[Number], places: NDArray[np.uint8]) -> NDArray[Number]:
    """Return of each window of [..., 4] what stands at a place."""
    return np.asarray(np.take_along_axis(values, places[..., None], axis=-1)[..., 0])


def maxpool2d(x: NDArray[Number], ceil: bool = False) -> tuple[NDArray[Number], NDArray[np.uint8]]:
    """Take the maximum of each 2x2 window of [..., C, H, W], and the place 2*dy + dx of the first that has it.

    Of an odd side the last row or column is left out, or with `ceil` has windows of its own.
    """
    height, width = x.shape[-2:]
    if ceil:
        x = padded_map(x, (0, 0, height % 2, width % 2), _lowest(x))
    height, width = (n // 2 * 2 for n in x.shape[-2:])
    rows = [x[..., dy:height:2, :width] for dy in range(2)]
    (above, right), (below, lower_right) = ((row[..., ::2], row[..., 1::2]) for row in rows)
    top, bottom = np.maximum(above, right), np.maximum(below, lower_right)
    index = np.where(bottom > top, 2 + (lower_right > below), right > above)
    return np.maximum(top, bottom), index.astype(np.uint8)


def maxunpool2d(
    g: NDArray[Number], index: NDArray[np.uint8], size: tuple[int, int] | None = None
) -> NDArray[Number]:
    """Put each value of [..., H', W'] at its place in a 2x2 window of zeros: [..., 2 H', 2 W'], or of that size."""
    *before, height, width = g.shape
    full = np.empty((*before, 2 * height, 2 * width), g.dtype)
    for place in range(4):
        np.multiply(g, index == place, out=full[..., place // 2 :: 2, place % 2 :: 2])
    return resized(full, size or (2 * height, 2 * width))


def resized(x: NDArray[Number], size: tuple[int, int], value: float = 0) -> NDArray[Number]:
    """Cut [..., H', W'] below and on the right, or add a value there, to [..., H, W]."""
    missing = [max(0, n - have) for n, have in zip(size, x.shape[-2:], strict=True)]
    whole = padded_map(x, (0, 0, missing[0], missing[1]), value) if any(missing) else x
    return whole[..., : size[0], : size[1]]


def window_sums(x: NDArray[Any], window: tuple[int, int]) -> Real:
    """Add up each window of [..., H, W]; windows do not overlap, and what fills none is left out."""
    rows, columns = window
    *before, height, width = x.shape
    high, wide = height // rows, width // columns
    cut = x[..., : rows * high, : columns * wide].reshape(*before, high, rows, wide, columns)
    return np.asarray(cut.sum(axis=(-3, -1), dtype=np.float64), dtype=np.float64)


def window_copies(g: NDArray[Number], window: tuple[int, int], size: tuple[int, int]) -> NDArray[Number]:
    """Repeat each value of [..., H', W'] over its window, zeros where there is none: [..., H, W], adjoint of sums."""
    return resized(g.repeat(window[0], axis=-2).repeat(window[1], axis=-1), size)


def relu(x: NDArray[Number]) -> tuple[NDArray[Number], NDArray[np.bool_]]:
    """Return max(x, 0) and the mask x > 0."""
    return np.maximum(x, x.dtype.type(0)), x > 0


def relu_backward(g: NDArray[Number], mask: NDArray[np.bool_] | None, method: str) -> NDArray[Number]:
    """Pass g where the method's gate is open, 0 elsewhere."""
    if method in ("deconvnet", "guided"):
        g = np.maximum(g, g.dtype.type(0))
    if method in ("saliency", "guided") and mask is not None:
        g = g * mask
    return g
