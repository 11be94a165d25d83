# SPDX-License-Identifier: Apache-2.0
"""The two arithmetics: int16 fixed point, a power-of-two scale per tensor, and float64 without rounding."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from golden.checks import MAX_EPS, require_shift
from golden.formulas import Number, Real, add

if TYPE_CHECKING:
    from golden.network import Layer

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


def quotient(a: NDArray[Any], b: NDArray[Any], left: int, eps: int) -> NDArray[np.int16]:
    """Divide a * 2**left by a stabilised divisor, round half up, saturate.

    The divisor is b + eps where b is 0 or more, and b - eps below; where it is 0 the quotient is 0.

    Args:
        a: integers of any shape within int16.
        b: integers of a's shape within int16.
        left: 0 to 15.
        eps: 0 to 32767, in units of b.

    Returns:
        int16 of the same shape: floor(a * 2**left / divisor + 1/2), clamped.

    >>> quotient(np.array([1, 1, -1, 3, -3, 5, -5]), np.array([2, -2, 2, 2, 2, 0, 1]), 0, 0)
    array([ 1,  0,  0,  2, -1,  0, -5], dtype=int16)
    >>> quotient(np.array([300, 300, 32767]), np.array([300, -100, 1]), 14, 100)
    array([ 12288, -24576,  32767], dtype=int16)
    """
    negative = (a < 0) != (b < 0)
    divisor = np.abs(b.astype(np.int64)) + eps
    # of magnitudes, as hardware divides: below 0 half up is half towards 0
    half = (divisor - negative) >> 1
    magnitude = ((np.abs(a.astype(np.int64)) << left) + half) // np.maximum(divisor, 1)
    return saturate(np.where(divisor == 0, 0, np.where(negative, -magnitude, magnitude)))


def round_half_up(values: Real, frac: int) -> Real:
    """Scale real numbers by 2**frac and round to integers, ties towards plus infinity; no saturation.

    >>> round_half_up(np.array([0.25, -0.25, 0.3]), 1)
    array([1., 0., 1.])
    """
    return np.asarray(np.floor(values * 2.0**frac + 0.5), dtype=np.float64)


class Joining(NamedTuple):
    """How two tensors of different scales are added: left shifts to the finer scale, then a right shift from there."""

    left_a: int
    left_b: int
    shift: int

    @classmethod
    def of(cls, frac_a: int, frac_b: int, frac_out: int) -> "Joining":
        """Return the shifts for fraction bits of both and of the sum."""
        finer = max(frac_a, frac_b)
        return cls(finer - frac_a, finer - frac_b, finer - frac_out)

    @classmethod
    def chain(cls, fracs: Sequence[int], frac_out: int) -> "list[Joining]":
        """Return the shifts of a sum of several: the first two, then that sum and the third, and so on.

        Each sum has frac_out fraction bits.

        >>> Joining.chain([9, 8, 12], 10)
        [Joining(left_a=0, left_b=1, shift=-1), Joining(left_a=2, left_b=0, shift=2)]
        """
        firsts = [*fracs[:1], *[frac_out] * len(fracs)]
        return [cls.of(first, other, frac_out) for first, other in zip(firsts, fracs[1:], strict=False)]


class Ratio(NamedTuple):
    """How a tensor is divided by another."""

    left: int
    """Fraction bits of the quotient and of the divisor, without those of the dividend."""
    epsilon: float
    """Added to the divisor's magnitude."""
    frac_b: int
    """Fraction bits of the divisor."""

    @property
    def eps(self) -> int:
        """Epsilon in units of the divisor, as far as hardware can add it."""
        return min(int(round_half_up(np.array(self.epsilon), self.frac_b)), MAX_EPS)


_OPERANDS: "WeakKeyDictionary[Layer, dict[Arithmetic[Any], tuple[Real, Real]]]" = WeakKeyDictionary()


class Arithmetic(ABC, Generic[Number]):
    """What the walk over a network's layers leaves open: the representation of numbers."""

    @abstractmethod
    def encode(self, values: Real, frac: int) -> NDArray[Number]:
        """Represent real values as activations or gradients with frac fraction bits."""

    @abstractmethod
    def parameter(self, stored: NDArray[Any], frac: int) -> Real:
        """Return stored integer weights or biases as the operand of a linear formula."""

    def operands(self, layer: "Layer") -> tuple[Real, Real]:
        """Return weight and bias of a layer that has them; they are made once a layer."""
        made = _OPERANDS.setdefault(layer, {})
        if self not in made:
            weight, bias, frac_w = layer.parameters()
            made[self] = self.parameter(weight, frac_w), self.parameter(bias, layer.frac_in + frac_w)
        return made[self]

    @abstractmethod
    def rescale(self, acc: Real, shift: int) -> NDArray[Number]:
        """Turn a linear formula's result into activations or gradients."""

    @abstractmethod
    def factor(self, value: float, frac: int) -> float:
        """Return a real factor, rounded to frac fraction bits, as the operand of a linear formula."""

    @abstractmethod
    def ratio(self, a: NDArray[Number], b: NDArray[Number], scaling: "Ratio") -> NDArray[Number]:
        """Divide a tensor by another of its shape, whose magnitude epsilon is added to; 0 where that is 0."""

    @abstractmethod
    def product(self, a: NDArray[Number], b: NDArray[Number], shift: int) -> NDArray[Number]:
        """Multiply two tensors of one shape."""

    @abstractmethod
    def difference(self, a: NDArray[Number], b: NDArray[Number]) -> NDArray[Number]:
        """Subtract a tensor from another of its shape and scale."""

    @abstractmethod
    def join(self, a: NDArray[Number], b: NDArray[Number], scaling: "Joining") -> NDArray[Number]:
        """Add two tensors of one shape."""


class Fixed(Arithmetic[np.int16]):
    """int16 fixed point: the accelerator's arithmetic. float64 only carries integers, all below 2**53."""

    def encode(self, values: Real, frac: int) -> NDArray[np.int16]:
        """Round half up and saturate."""
        return saturate(round_half_up(values, frac))

    def parameter(self, stored: NDArray[Any], frac: int) -> Real:
        """Return the integers themselves."""
        return stored.astype(np.float64)

    def rescale(self, acc: Real, shift: int) -> NDArray[np.int16]:
        """Requantise, as `requantize` does: of integers below 2**53 what is added here is exact, or saturates."""
        return self.encode(acc, -shift)

    def factor(self, value: float, frac: int) -> float:
        """Return the integer that stands for it."""
        return float(round_half_up(np.array(value), frac))

    def ratio(self, a: NDArray[np.int16], b: NDArray[np.int16], scaling: "Ratio") -> NDArray[np.int16]:
        """Divide and round half up."""
        return quotient(a, b, scaling.left, scaling.eps)

    def product(self, a: NDArray[np.int16], b: NDArray[np.int16], shift: int) -> NDArray[np.int16]:
        """Multiply and requantise."""
        return requantize(a.astype(np.int64) * b, shift)

    def difference(self, a: NDArray[np.int16], b: NDArray[np.int16]) -> NDArray[np.int16]:
        """Subtract and saturate."""
        return saturate(a.astype(np.int64) - b)

    def join(self, a: NDArray[np.int16], b: NDArray[np.int16], scaling: "Joining") -> NDArray[np.int16]:
        """Bring both to one scale, add and requantise."""
        left_a, left_b, shift = scaling
        return self.rescale(add(a.astype(np.float64), b.astype(np.float64), left_a, left_b), shift)


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

    def factor(self, value: float, frac: int) -> float:
        """Return the real number that the integer stands for."""
        return float(np.ldexp(round_half_up(np.array(value), frac), -frac))

    def ratio(self, a: Real, b: Real, scaling: "Ratio") -> Real:
        """Divide."""
        divisor = np.where(b < 0, b - scaling.epsilon, b + scaling.epsilon)
        return np.asarray(np.divide(a, divisor, out=np.zeros(a.shape), where=divisor != 0))

    def product(self, a: Real, b: Real, shift: int) -> Real:
        """Multiply."""
        return a * b

    def difference(self, a: Real, b: Real) -> Real:
        """Subtract."""
        return a - b

    def join(self, a: Real, b: Real, scaling: "Joining") -> Real:
        """Add."""
        return add(a, b)


class Unrounded(Floating):
    """float64 with the parameters that a network had before it was quantised: the network as it was trained."""

    def __init__(self, parameters: Mapping[str, tuple[Real, Real]]) -> None:
        """Take weight and bias of each layer that has them, by name."""
        self._parameters = parameters

    def operands(self, layer: "Layer") -> tuple[Real, Real]:
        """Return them."""
        return self._parameters[layer.name]

    def factor(self, value: float, frac: int) -> float:
        """Return it unchanged."""
        return value


FIXED = Fixed()
FLOATING = Floating()
