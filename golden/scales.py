# SPDX-License-Identifier: Apache-2.0
"""Scales of the gradients of a backward pass: those of the network, or a rule's own, which are chosen for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor, log2
from typing import Any

import numpy as np

from golden.arithmetic import INT16_MAX, Joining
from golden.checks import MAX_LEFT, MAX_SHIFT
from golden.network import IMAGE, MAX_FRAC, Layer, Network

HEADROOM = 2.0
"""Activations and gradients may grow to so many times what calibration has seen before they saturate."""


def frac_for(peak: float, limit: float = INT16_MAX) -> int:
    """Return the most fraction bits with which a magnitude still fits below a limit; 31 for a peak of 0.

    >>> frac_for(1.0), frac_for(0.9), frac_for(4.1), frac_for(0)
    (14, 15, 12, 31)
    """
    return floor(log2(limit / peak)) if peak else MAX_FRAC


@dataclass(frozen=True)
class Scales:
    """Fraction bits of gradients.

    Attributes:
        totals: with respect to a tensor, "image" or a layer's output, by name.
        given: with respect to a layer's input, as the layer gives it, by name.
        products: what a layer with weights carries back, by name: its output's gradient, times a ratio.
    """

    totals: Mapping[str, int]
    given: Mapping[str, int]
    products: Mapping[str, int]

    def joinings(self, network: Network, name: str) -> list[Joining]:
        """Return how the gradients that the readers of a tensor give are added up (`Network.joinings`)."""
        return Joining.chain([self.given[reader.name] for reader in network.readers(name)], self.totals[name])


def own_scales(network: Network) -> Scales:
    """Return the scales that the network has for the gates."""
    names = [layer.name for layer in network.layers]
    totals = {name: network.gradient_frac(name) for name in (IMAGE, *names)}
    return Scales(totals, {layer.name: layer.grad_frac_in for layer in network.layers}, totals)


def weight_fracs(network: Network) -> dict[str, int]:
    """Return the fraction bits of the weights, or of the factor of a mean, of each layer that has them."""
    return {layer.name: layer.frac_w for layer in network.layers if layer.frac_w is not None}


class _TooFineError(Exception):
    """A gradient that is added to one too coarse for it."""

    def __init__(self, layer: Layer, frac: int, coarser: int) -> None:
        super().__init__(f"{layer.name}: a gradient of {frac} fraction bits is added to one of {coarser}")
        self.layer, self.most = layer, coarser + MAX_LEFT


def fitted_scales(
    network: Network, wanted: Mapping[str, int], weights: Mapping[str, int], ratios: Mapping[str, int]
) -> Scales:
    """Return the finest scales up to the wanted ones that the kernels' shifts reach, from the seed to the image.

    Args:
        network: gives the graph and the seed's scale.
        wanted: fraction bits with which "<layer>.product", "<layer>.gradient" (of a layer's input, as the layer gives
            it) and "<tensor>.sum" (of what its readers give) fit; as many as shifts reach where there is none.
        weights: of the weights, or of the factor of a mean, by layer.
        ratios: of the ratios, by layer; none where a gradient is carried back as it is.

    Raises:
        ValueError: two gradients of one tensor whose scales are too far apart.
    """
    most = dict(wanted)
    for _ in range(2 * len(network.layers)):
        try:
            return _fitted(network, most, weights, ratios)
        except _TooFineError as found:
            _make_coarser(network, found, most, weights)
    raise ValueError(f"network {network.name}: no scales of a rule's gradients fit each other")


def _make_coarser(network: Network, found: _TooFineError, most: dict[str, int], weights: Mapping[str, int]) -> None:
    """Make what gives a gradient coarser: a layer that multiplies, or a sum."""
    layer = found.layer
    while layer.name not in weights and len(readers := network.readers(layer.name)) == 1:
        (layer,) = readers
    most[f"{layer.name}.{'gradient' if layer.name in weights else 'sum'}"] = found.most


def _fitted(
    network: Network, wanted: Mapping[str, int], weights: Mapping[str, int], ratios: Mapping[str, int]
) -> Scales:
    totals: dict[str, int] = {}
    given: dict[str, int] = {}
    products: dict[str, int] = {}

    def total(name: str) -> int:
        readers = network.readers(name)
        if len(readers) < 2:
            return given[readers[0].name] if readers else network.seed_frac
        return _sum([(reader, given[reader.name]) for reader in readers], wanted.get(f"{name}.sum", MAX_FRAC))

    for layer in reversed(network.layers):
        c = totals[layer.name] = total(layer.name)
        if layer.name not in weights:
            given[layer.name] = c
            continue
        frac_w, gradient = weights[layer.name], wanted.get(f"{layer.name}.gradient", MAX_FRAC)
        product = c
        if layer.name in ratios:
            reach = c + ratios[layer.name]
            product = min(wanted.get(f"{layer.name}.product", MAX_FRAC), reach, gradient + MAX_SHIFT - frac_w)
            product = max(product, reach - MAX_SHIFT)
        products[layer.name] = product
        given[layer.name] = max(min(gradient, product + frac_w, MAX_FRAC), product + frac_w - MAX_SHIFT)
    totals[IMAGE] = total(IMAGE)
    return Scales(totals, given, products)


def _sum(terms: Sequence[tuple[Layer, int]], wanted: int) -> int:
    """Return the scale of a sum of several, added two at a time (`Joining.chain`)."""
    coarsest = min(frac for _, frac in terms)
    for layer, frac in terms:
        if frac > coarsest + MAX_LEFT:
            raise _TooFineError(layer, frac, coarsest)
    (_, first), (_, second), *others = terms
    least = max((frac - MAX_LEFT for _, frac in others), default=wanted)
    return min(max(wanted, least), max(first, second), *(frac + MAX_LEFT for _, frac in others))


def wanted_fracs(peaks: Sequence[Mapping[str, float]]) -> dict[str, int]:
    """Return the fraction bits with which tensors fit, with headroom, of the largest magnitudes on some images.

    On three of four images: where a denominator comes near 0, one image alone would take all bits from the others. A
    ratio that stays within 1 needs no headroom.
    """

    def room(name: str, peak: float) -> float:
        return peak if name.endswith(".ratio") and peak <= 1 else HEADROOM * peak

    names = sorted({name for one in peaks for name in one})
    usual = {name: np.quantile([one.get(name, 0.0) for one in peaks], 0.75, method="higher") for name in names}
    fracs = {name: frac_for(room(name, float(peak))) for name, peak in usual.items()}
    return {name: max(-MAX_FRAC, min(frac, MAX_FRAC)) for name, frac in fracs.items()}


def rescaled(network: Network, scales: Scales, changes: Mapping[str, Mapping[str, Any]] | None = None) -> Network:
    """Return a network whose gradients have these scales; `changes` are other attributes of layers, by name."""
    layers = (
        replace(
            layer,
            grad_frac_in=scales.given[layer.name],
            grad_frac_out=scales.totals[layer.name],
            **(changes or {}).get(layer.name, {}),
        )
        for layer in network.layers
    )
    several = network.relevance_frac is not None
    return replace(network, layers=tuple(layers), relevance_frac=scales.totals[IMAGE] if several else None)
