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
MAX_PRODUCTS = 1 << 22
"""Of two int16 in one sum: with a bias it stays below 2**53."""


def conv2d(x: Real, w: Real, b: Real) -> Real:
    """Correlate [C, H, W] with 3x3 taps [K, C, 3, 3], zero padding 1, and add [K]: y [K, H, W]."""
    channels, height, width = x.shape
    padded = np.zeros((channels, height + 2, width + 2))
    padded[:, 1:-1, 1:-1] = x
    columns = np.empty((channels, TAPS, TAPS, height, width))
    for dy in range(TAPS):
        for dx in range(TAPS):
            columns[:, dy, dx] = padded[:, dy : dy + height, dx : dx + width]
    y = w.reshape(len(w), -1) @ columns.reshape(-1, height * width)
    return (y + b[:, None]).reshape(-1, height, width)


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


def maxpool2d(x: NDArray[Number]) -> tuple[NDArray[Number], NDArray[np.uint8]]:
    """Take the maximum of each 2x2 window of [C, H, W], and the place 2*dy + dx of the first that has it."""
    channels, height, width = x.shape[0], x.shape[1] // 2, x.shape[2] // 2
    windows = x.reshape(channels, height, 2, width, 2).transpose(0, 1, 3, 2, 4)
    windows = windows.reshape(channels, height, width, 4)
    index = windows.argmax(axis=-1)
    y = np.take_along_axis(windows, index[..., None], axis=-1)[..., 0]
    return y, index.astype(np.uint8)


def maxunpool2d(g: NDArray[Number], index: NDArray[np.uint8]) -> NDArray[Number]:
    """Put each value of [C, H/2, W/2] at its place in a 2x2 window of zeros: [C, H, W]."""
    channels, height, width = g.shape
    windows = np.where(index[..., None] == np.arange(4), g[..., None], g.dtype.type(0))
    windows = windows.reshape(channels, height, width, 2, 2).transpose(0, 1, 3, 2, 4)
    return windows.reshape(channels, 2 * height, 2 * width)


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
