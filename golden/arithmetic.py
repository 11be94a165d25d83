# SPDX-License-Identifier: Apache-2.0
"""The two arithmetics: int16 fixed point, a power-of-two scale per tensor, and float64 without rounding."""

from abc import ABC, abstractmethod
from typing import Any, Generic

import numpy as np
from numpy.typing import NDArray

from golden.checks import require_shift
from golden.formulas import Number, Real

INT16_MIN = -32768
INT16_MAX = 32767


def saturate(values: NDArray[Any]) -> NDArray[np.int16]:
    """Clamp to the range of int16 and convert; any shape.

    >>> saturate(np.array([-40000, 7, 40000]))
    array([-32768,      7,  32767], dtype=int16)
    """
    clamped: NDArray[Any] = np.clip(values, INT16_MIN, INT16_MAX)
    return clamped.astype(np.int16)


def requantize(acc: NDArray[Any], shift: int) -> NDArray[np.int16]:
    """Divide accumulators by 2**shift, round half up, saturate.

    Args:
        acc: integers of any shape and integer dtype, at most 62 bits wide (48 are enough for every kernel).
        shift: 0 to 31, the accumulator's fraction bits minus the result's.

    Returns:
        int16 of the same shape.

    Raises:
        TypeError: acc is no integer array, or shift no integer.
        ValueError: shift out of range.

    Source: quantisation AP_RND (towards plus infinity on ties) and overflow AP_SAT of AMD Vitis HLS.

    >>> requantize(np.array([2, 3, -2, -3, 6, -6]), 2)
    array([ 1,  1,  0, -1,  2, -1], dtype=int16)
    >>> requantize(np.array([1 << 40, -(1 << 40)]), 8)
    array([ 32767, -32768], dtype=int16)
    """
    if not isinstance(acc, np.ndarray) or not np.issubdtype(acc.dtype, np.integer):
        kind = acc.dtype if isinstance(acc, np.ndarray) else type(acc).__name__
        raise TypeError(f"acc: expected an array of integers, got {kind}")
    require_shift("shift", shift)
    half = (1 << shift) >> 1
    return saturate((acc.astype(np.int64) + half) >> shift)


def round_half_up(values: Real, frac: int) -> Real:
    """Scale real numbers by 2**frac and round to integers, ties towards plus infinity; no saturation.

    >>> round_half_up(np.array([0.25, -0.25, 0.3]), 1)
    array([1., 0., 1.])
    """
    return np.asarray(np.floor(np.ldexp(values, frac) + 0.5), dtype=np.float64)


class Arithmetic(ABC, Generic[Number]):
    """What the walk over a network's layers leaves open: the representation of numbers."""

    @abstractmethod
    def encode(self, values: Real, frac: int) -> NDArray[Number]:
        """Represent real values as activations or gradients with frac fraction bits."""

    @abstractmethod
    def parameter(self, stored: NDArray[Any], frac: int) -> Real:
        """Return stored integer weights or biases as the operand of a linear formula."""

    @abstractmethod
    def rescale(self, acc: Real, shift: int) -> NDArray[Number]:
        """Turn a linear formula's result into activations or gradients."""


class Fixed(Arithmetic[np.int16]):
    """int16 fixed point: the accelerator's arithmetic. float64 only carries integers, all below 2**53."""

    def encode(self, values: Real, frac: int) -> NDArray[np.int16]:
        """Round half up and saturate."""
        return saturate(round_half_up(values, frac))

    def parameter(self, stored: NDArray[Any], frac: int) -> Real:
        """Return the integers themselves."""
        return stored.astype(np.float64)

    def rescale(self, acc: Real, shift: int) -> NDArray[np.int16]:
        """Requantise."""
        return requantize(acc.astype(np.int64), shift)


class Floating(Arithmetic[np.float64]):
    """float64: the same network without any rounding of activations and gradients."""

    def encode(self, values: Real, frac: int) -> Real:
        """Return the values unchanged."""
        return values

    def parameter(self, stored: NDArray[Any], frac: int) -> Real:
        """Return the real numbers that the integers stand for."""
        return np.asarray(np.ldexp(stored.astype(np.float64), -frac), dtype=np.float64)

    def rescale(self, acc: Real, shift: int) -> Real:
        """Return the result unchanged."""
        return acc


FIXED = Fixed()
FLOATING = Floating()
