# SPDX-License-Identifier: Apache-2.0
"""Kernels whose sums are requantized, and what a kernel that rounds or saturates in another way would give."""

from abc import abstractmethod
from collections.abc import Callable

import numpy as np

import golden
from host.kernels.kernel import Arguments, HostKernel
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.observation import Lanes, Observation, Outputs, Variants

Requantizer = Callable[[Lanes, int], Lanes]


def requantize(acc: Lanes, shift: int) -> Lanes:
    """Return `golden.requantize`, widened."""
    return golden.requantize(acc, shift).astype(np.int64)


def _clip(values: Lanes) -> Lanes:
    return np.clip(values, -32768, 32767)


def _half(shift: int) -> int:
    return (1 << shift) >> 1


def _to_even(acc: Lanes, shift: int) -> Lanes:
    up = (acc + _half(shift)) >> shift
    tie = (acc & ((1 << shift) - 1)) == _half(shift) if shift else np.zeros(acc.shape, np.bool_)
    return _clip(up - (tie & (up & 1 == 1)))


ROUNDINGS: tuple[tuple[str, Requantizer], ...] = (
    ("truncation (the half is not added)", lambda acc, shift: _clip(acc >> shift)),
    ("truncation towards zero", lambda acc, shift: _clip(np.sign(acc) * (np.abs(acc) >> shift))),
    ("ties rounded down", lambda acc, shift: _clip((acc + _half(shift) - (shift > 0)) >> shift)),
    ("ties rounded to even", _to_even),
    ("ties rounded away from zero", lambda acc, shift: _clip(np.sign(acc) * ((np.abs(acc) + _half(shift)) >> shift))),
    ("rounding up always", lambda acc, shift: _clip((acc + (1 << shift) - 1) >> shift)),
)


def _unclipped(acc: Lanes, shift: int) -> Lanes:
    return (acc + _half(shift)) >> shift


def _wrapped(acc: Lanes, shift: int) -> Lanes:
    return _unclipped(acc, shift).astype(np.int16).astype(np.int64)


def _beyond(above: bool, way: Requantizer) -> Requantizer:
    """Return a requantizer that does this to what lies beyond int16 on one side, and saturates on the other."""

    def requantizer(acc: Lanes, shift: int) -> Lanes:
        whole = _unclipped(acc, shift)
        return np.where(whole > 32767 if above else whole < -32768, way(acc, shift), requantize(acc, shift))

    return requantizer


ONE_SIDED: tuple[tuple[str, Requantizer], ...] = (
    ("results above 32767 wrap around, those below -32768 saturate", _beyond(True, _wrapped)),
    ("results below -32768 wrap around, those above 32767 saturate", _beyond(False, _wrapped)),
    ("results above 32767 become -32768", _beyond(True, lambda acc, shift: np.full_like(acc, -32768))),
    ("results below -32768 become 32767", _beyond(False, lambda acc, shift: np.full_like(acc, 32767))),
    ("the least result is -32767", lambda acc, shift: np.maximum(requantize(acc, shift), -32767)),
)


class RequantizedKernel(HostKernel):
    """A kernel with the argument shift, by which its sums are divided."""

    @abstractmethod
    def accumulate(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return the sums that are requantized."""

    def fraction(self, arguments: Arguments) -> int:
        """Return the bits of the sums that rounding takes away."""
        return arguments["shift"]

    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return the requantized sums."""
        return requantize(self.accumulate(arguments, operands), self.fraction(arguments))

    def _requantized(self, o: Observation, requantizer: Requantizer) -> Outputs:
        a, operands = o.job.arguments, self.operands(o.job)
        return self.gate(a, operands, requantizer(self.accumulate(a, operands), self.fraction(a)))

    def _rounding(self, o: Observation) -> Variants:
        for words, way in ROUNDINGS:
            yield words, self._requantized(o, way)

    def _wrap(self, o: Observation) -> Variants:
        yield "results beyond int16 wrap around", self._requantized(o, _wrapped)

    def _one_sided(self, o: Observation) -> Variants:
        for words, way in ONE_SIDED:
            yield words, self._requantized(o, way)

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            ("off-by-one rounding", self._rounding),
            ("saturation missing (wrap)", self._wrap),
            ("saturation of one side", self._one_sided),
            *super().variants(),
        )
