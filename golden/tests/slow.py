# SPDX-License-Identifier: Apache-2.0
"""The kernels again as plain loops over Python integers: slow, and written for the tests alone."""

from fractions import Fraction
from math import floor
from typing import Any

import numpy as np
from numpy.typing import NDArray


def requantize(value: int, shift: int) -> int:
    """Round the exact quotient half up, then clamp."""
    return max(-32768, min(32767, floor(Fraction(value, 2**shift) + Fraction(1, 2))))


def divide(a: int, b: int, left: int, eps: int) -> int:
    """Round the exact quotient half up, then clamp; 0 where it divides by 0."""
    divisor = b + eps if b >= 0 else b - eps
    if divisor == 0:
        return 0
    return max(-32768, min(32767, floor(Fraction(a * 2**left, divisor) + Fraction(1, 2))))


def restoring_divide(a: int, b: int, left: int, eps: int) -> int:
    """Divide magnitudes bit by bit in 15 steps, as a pipeline does: none of its numbers is wider than said here."""
    negative, divisor = (a < 0) != (b < 0), abs(b) + eps
    dividend = (abs(a) << left) + ((divisor - negative) >> 1) if divisor else 0
    assert dividend < 1 << 31
    assert divisor < 1 << 16
    remainder, low = dividend >> 15, dividend & 0x7FFF
    too_large = divisor > 0 and remainder >= divisor
    magnitude = 0
    for bit in reversed(range(15)):
        remainder = (remainder << 1) | (low >> bit & 1)
        assert too_large or remainder < 1 << 17
        fits = 0 < divisor <= remainder
        remainder -= divisor if fits else 0
        magnitude = magnitude << 1 | fits
    if too_large:
        return -32768 if negative else 32767
    return -magnitude if negative else magnitude


def conv2d(x: NDArray[Any], w: NDArray[Any], b: NDArray[Any]) -> list[list[list[int]]]:
    """Sum products tap by tap, skipping those outside of the image."""
    channels, height, width = x.shape
    image, taps = x.tolist(), w.tolist()
    result = [[[int(bias)] * width for _ in range(height)] for bias in b]
    for k in range(len(taps)):
        for row in range(height):
            for column in range(width):
                for c in range(channels):
                    for dy in (-1, 0, 1):
                        for dx in (-1, 0, 1):
                            if 0 <= row + dy < height and 0 <= column + dx < width:
                                tap = taps[k][c][dy + 1][dx + 1]
                                result[k][row][column] += tap * image[c][row + dy][column + dx]
    return result


def vmm(x: NDArray[Any], w: NDArray[Any], b: NDArray[Any]) -> list[int]:
    """Sum products row by row."""
    vector = x.tolist()
    rows = zip(w.tolist(), b.tolist(), strict=True)
    return [bias + sum(a * v for a, v in zip(row, vector, strict=True)) for row, bias in rows]


def add(a: NDArray[Any], b: NDArray[Any], left_a: int, left_b: int) -> list[int]:
    """Multiply by powers of two and add, in the order of the elements."""
    pairs = zip(a.ravel().tolist(), b.ravel().tolist(), strict=True)
    return [x * 2**left_a + y * 2**left_b for x, y in pairs]


def maxpool2d(x: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Look at the four places of a window in order and keep the first that is larger than those before."""
    channels, height, width = x.shape
    y = np.zeros((channels, height // 2, width // 2), dtype=np.int64)
    index = np.zeros_like(y)
    for c, row, column in np.ndindex(*y.shape):
        best = None
        for place in range(4):
            value = int(x[c, 2 * row + place // 2, 2 * column + place % 2])
            if best is None or value > best:
                best = value
                y[c, row, column], index[c, row, column] = value, place
    return y, index
