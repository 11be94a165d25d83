# SPDX-License-Identifier: Apache-2.0
"""What a rule of relevance propagation makes of a layer with weights: other weights, denominators and a ratio."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED, FLOATING, Arithmetic, Ratio, Unrounded, round_half_up, saturate
from golden.checks import MAX_SHIFT
from golden.formulas import Number, Real
from golden.network import MAX_FRAC, Layer
from golden.scales import frac_for

RATIO_FRAC = 14
"""Fraction bits of a ratio that lies in -2..2."""
INT32_MAX = 2**31 - 1


class Branch(NamedTuple):
    """A denominator of its own: d = W' a + b', W' = up max(W, 0) + down min(W, 0); for a below 0 the other way round.

    Attributes:
        up: by what positive weights and biases are multiplied.
        down: by what negative ones are.
        bias: whether the bias is part of the denominator, and so keeps a share of the relevance.
        sign: 1 where the branch carries relevance of outputs above 0 alone, -1 below 0, 0 of all.
        factor: by which what it carries is multiplied.
    """

    up: float = 1.0
    down: float = 1.0
    bias: bool = True
    sign: int = 0
    factor: float = 1.0

    def weights(self, w: Real) -> Real:
        """Return W', or b' of a bias, for inputs of 0 and above."""
        return self.up * np.maximum(w, 0) + self.down * np.minimum(w, 0)

    def dividend(self, z: NDArray[Number]) -> NDArray[Number]:
        """Return z where the branch carries its relevance, 0 elsewhere."""
        zero = z.dtype.type(0)
        return z if self.sign == 0 else np.maximum(z, zero) if self.sign > 0 else np.minimum(z, zero)

    @property
    def other(self) -> "Branch":
        """What it is for inputs below 0."""
        return self._replace(up=self.down, down=self.up)


OWN = Branch()
"""The layer's own sum is its denominator."""


def stacked(parts: Sequence[NDArray[Number]], groups: int) -> NDArray[Number]:
    """Put tensors [C, ...] beside each other, group by group of their channels: [len(parts) C, ...]."""
    cut = [part.reshape(groups, -1, *part.shape[1:]) for part in parts]
    return np.concatenate(cut, axis=1).reshape(-1, *parts[0].shape[1:])


def unstacked(values: NDArray[Number], count: int, groups: int) -> list[NDArray[Number]]:
    """Return the tensors that `stacked` has put beside each other."""
    cut = values.reshape(groups, count, -1, *values.shape[1:])
    return [cut[:, number].reshape(-1, *values.shape[1:]) for number in range(count)]


@dataclass(frozen=True, eq=False)
class RuledLayer:
    """What a rule makes of a layer with weights.

    Attributes:
        layer: as the network has it.
        branches: those that carry anything.
        split: whether the input is split into its parts above and below 0, which stand beside each other.
        denominator: the layer that makes the denominators of all branches, beside each other, of the input; None where
            the layer's own output is it.
        backward: the layer whose input gradient carries the products of all branches back.
        real: the numbers that the weights of both stand for, before they were rounded.
        ratio: how outputs are divided by denominators.
        shift: right shift from the product of gradient and ratio to what is carried back.
    """

    layer: Layer
    branches: tuple[Branch, ...]
    split: bool
    denominator: Layer | None
    backward: Layer
    real: tuple[Unrounded, Unrounded]
    ratio: Ratio
    shift: int

    def arithmetics(self, arithmetic: Arithmetic[Any]) -> tuple[Arithmetic[Any], Arithmetic[Any]]:
        """Return those of denominator and backward product: in float64 no weight is rounded."""
        return (FIXED, FIXED) if arithmetic is FIXED else self.real

    def inputs(self, x: NDArray[Number]) -> NDArray[Number]:
        """Return the input of the denominator's layer, of the layer's."""
        if not self.split:
            return x
        zero = x.dtype.type(0)
        flat = x.reshape(-1) if self.layer.kind == "vmm" else x
        return stacked([np.maximum(flat, zero), np.minimum(flat, zero)], self.layer.groups)

    def dividends(self, z: NDArray[Number]) -> NDArray[Number]:
        """Return what denominators divide, of the layer's output."""
        return stacked([branch.dividend(z) for branch in self.branches], self.layer.groups)

    def copies(self, c: NDArray[Number]) -> NDArray[Number]:
        """Return what ratios multiply, of the gradient of the layer's output."""
        return stacked([c] * len(self.branches), self.layer.groups)

    def selected(self, g: NDArray[Number], x: NDArray[Number]) -> NDArray[Number]:
        """Return the gradient of the layer's input, of that of the denominator's: by the sign of the input."""
        if not self.split:
            return g.reshape(self.layer.in_shape)
        above, below = self.halves(g, x)
        return above + below

    def halves(self, g: NDArray[Number], x: NDArray[Number]) -> tuple[NDArray[Number], NDArray[Number]]:
        """Return the gradients of the parts of a split input above and below 0, 0 where the other part is."""
        above, below = (half.reshape(self.layer.in_shape) for half in unstacked(g, 2, self.layer.groups))
        zero = g.dtype.type(0)
        return np.where(x >= 0, above, zero), np.where(x >= 0, zero, below)


def _derived(layer: Layer, split: bool, branches: Sequence[Branch], factors: bool) -> tuple[Real, Real]:
    """Return weight and bias, real, of the layer that all branches make together; `factors`: as it carries back."""
    w, b = FLOATING.operands(layer)
    rows, biases = [], []
    for branch in branches:
        factor = branch.factor if factors else 1.0
        halves = [branch, branch.other] if split else [branch]
        rows.append(factor * np.concatenate([half.weights(w) for half in halves], axis=1))
        biases.append(factor * branch.bias * branch.weights(b))
    return stacked(rows, layer.groups), stacked(biases, layer.groups)


def _frac_w(layer: Layer, weight: Real, bias: Real) -> int:
    """Return the fraction bits of derived weights: those of the layer's, or fewer where they would not fit."""
    assert layer.frac_w is not None
    room = [frac_for(float(np.abs(weight).max(initial=0))), layer.frac_w]
    if bias.any():
        room.append(frac_for(float(np.abs(bias).max()), INT32_MAX) - layer.frac_in)
    return min(room)


def _layer(
    layer: Layer, split: bool, count: int, derived: tuple[Real, Real], frac_w: int, frac_out: int, grad: tuple[int, int]
) -> Layer:
    """Return the layer of derived weights for so many branches; fraction bits of its gradients, input and output."""
    channels, *size = layer.in_shape
    shape = layer.in_shape
    if split:
        shape = (2 * prod(shape),) if layer.kind == "vmm" else (2 * channels, *size)
    weight, bias = derived
    return replace(
        layer,
        in_shape=shape,
        out_shape=(count * layer.out_shape[0], *layer.out_shape[1:]),
        weight=saturate(round_half_up(weight, frac_w)),
        bias=round_half_up(bias, layer.frac_in + frac_w).astype(np.int32),
        frac_w=frac_w,
        frac_out=frac_out,
        grad_frac_in=grad[0],
        grad_frac_out=grad[1],
    )


class Derived:
    """The layers that some branches make of one with weights, before their scales are known."""

    def __init__(self, layer: Layer, branches: Sequence[Branch], split: bool) -> None:
        """Take the branches that carry anything, and whether the input is split by its sign."""
        self.layer, self.branches, self.split = layer, tuple(branches), split
        self.ahead, self.back = (_derived(layer, split, branches, factors) for factors in (False, True))
        self.frac_ahead, self.frac_back = (_frac_w(layer, *derived) for derived in (self.ahead, self.back))

    def part(self, epsilon: float, wanted: Mapping[str, int], c: int, product: int, given: int) -> RuledLayer:
        """Return what the rule makes of the layer.

        Args:
            epsilon: added to the magnitude of denominators.
            wanted: fraction bits with which "denominator" and "ratio" fit.
            c: fraction bits of the gradient of the output.
            product: of what is carried back.
            given: of the gradient of the input.
        """
        layer, name = self.layer, self.layer.name
        ratio = self.ratio_frac(wanted)
        own = self.branches == (OWN,)
        d = layer.frac_out
        denominator, backward = None, layer
        if not own:
            into = layer.frac_in + self.frac_ahead
            d = min(wanted.get("denominator", d), d, into)
            d = max(d, into - MAX_SHIFT, layer.frac_out - ratio)
            how = self.split, len(self.branches)
            # what a layer does not do here has scales that any layer may have
            denominator = _layer(layer, *how, self.ahead, self.frac_ahead, d, (self.frac_ahead, 0))
            out = min(layer.frac_in + self.frac_back, MAX_FRAC)
            backward = _layer(layer, *how, self.back, self.frac_back, out, (given, product))
        both = Unrounded({name: self.ahead}), Unrounded({name: self.back})
        how_divided = Ratio(ratio + d - layer.frac_out, epsilon, d)
        shift = c + ratio - product
        return RuledLayer(layer, self.branches, self.split, denominator, backward, both, how_divided, shift)

    @staticmethod
    def ratio_frac(wanted: Mapping[str, int]) -> int:
        """Return the fraction bits of the ratio."""
        return max(0, min(RATIO_FRAC, wanted.get("ratio", RATIO_FRAC)))
