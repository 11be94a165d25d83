# SPDX-License-Identifier: Apache-2.0
"""Scales of the gradients of a backward pass: those of the network, or a rule's own, which are chosen for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import floor, log2

from golden.arithmetic import INT16_MAX, Joining
from golden.checks import MAX_LEFT, MAX_SHIFT
from golden.network import IMAGE, MAX_FRAC, Network

HEADROOM = 2.0
"""Activations and gradients may grow to so many times what calibration has seen before they saturate."""


def frac_for(peak: float, limit: float = INT16_MAX) -> int:
    """Return the most fraction bits with which a magnitude still fits below a limit, at most 31.

    >>> frac_for(1.0), frac_for(0.9), frac_for(4.1), frac_for(0)
    (14, 15, 12, 31)
    """
    return min(MAX_FRAC, floor(log2(limit / peak))) if peak else MAX_FRAC


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
    totals: dict[str, int] = {}
    given: dict[str, int] = {}
    products: dict[str, int] = {}

    def total(name: str) -> int:
        fracs = [given[reader.name] for reader in network.readers(name)] or [network.seed_frac]
        return _sum(name, fracs, wanted.get(f"{name}.sum", MAX_FRAC)) if len(fracs) > 1 else fracs[0]

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


def _sum(name: str, fracs: Sequence[int], wanted: int) -> int:
    """Return the scale of a sum of several, added two at a time (`Joining.chain`)."""
    first, second, *others = fracs
    total = min(wanted, max(first, second), *(other + MAX_LEFT for other in others))
    for a, b in ((first, second), *((total, other) for other in others)):
        if abs(a - b) > MAX_LEFT:
            told = f"{name}: gradients of {a} and {b} fraction bits meet"
            raise ValueError(f"{told}, expected at most {MAX_LEFT} between")
    return total


def wanted_fracs(peaks: Sequence[Mapping[str, float]]) -> dict[str, int]:
    """Return the fraction bits with which tensors fit, with headroom, of the largest magnitudes on some images.

    A ratio that stays within 1 needs none.
    """

    def room(name: str, peak: float) -> float:
        return peak if name.endswith(".ratio") and peak <= 1 else HEADROOM * peak

    names = sorted({name for one in peaks for name in one})
    return {name: frac_for(room(name, max(one.get(name, 0.0) for one in peaks))) for name in names}


def rescaled(network: Network, scales: Scales) -> Network:
    """Return a network whose gradients have these scales."""
    layers = (
        replace(layer, grad_frac_in=scales.given[layer.name], grad_frac_out=scales.totals[layer.name])
        for layer in network.layers
    )
    several = network.relevance_frac is not None
    return replace(network, layers=tuple(layers), relevance_frac=scales.totals[IMAGE] if several else None)
