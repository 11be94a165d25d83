# SPDX-License-Identifier: Apache-2.0
"""Layer-wise relevance propagation in ratio form: backward passes with other weights, and one ratio a value.

What is carried back is c = R / a, the relevance R of a value a for each unit of it. R itself is made once, of the
image: R = x c. At a layer z = W a + b the rules share R_j = c_j z_j among what adds up to a denominator d_j:

    m_j = z_j / (d_j + eps sign d_j)      c_i = sum_j w'_ij c_j m_j      d = W' a + b'

with W' of each rule's own. At all other layers c is a gradient: a ReLU passes c by its mask, a max-pool to its winner,
an add to both, a mean to all of its window. With W' = W and eps = 0 all of it is the gradient, and R = x times it.

Source: Bach et al. 2015 (epsilon, alpha-beta), Montavon et al. 2019 (gamma), Andéol et al. 2021 (inputs of both signs).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED, FLOATING
from golden.fitted import peaks
from golden.formulas import Number, Real
from golden.inference import (
    Backward,
    Forward,
    forward_in,
    linear,
    linear_backward,
    step_back,
    tensors_of,
    walk_back,
)
from golden.network import WEIGHTED, Layer, Network
from golden.parts import OWN, Branch, Derived, RuledLayer
from golden.scales import Scales, fitted_scales, own_scales, wanted_fracs, weight_fracs


@dataclass(frozen=True)
class Lrp:
    """One rule for all layers with weights.

    Attributes:
        name: of the rule, with what its scales depend on.
        branches: into which what a layer adds up is divided; one whose `sign` is -1 falls away before a ReLU.
        epsilon: added to the magnitude of denominators.
    """

    name: str
    branches: tuple[Branch, ...]
    epsilon: float

    @property
    def references(self) -> tuple[Real, ...]:
        """Other inputs that it needs a forward pass of: none."""
        return ()

    @property
    def own(self) -> bool:
        """Whether it takes the network's own weights: then its gradients have the network's scales."""
        return self.branches == (OWN,)

    def live(self, network: Network, layer: Layer) -> tuple[Branch, ...]:
        """Return the branches that carry anything at a layer: before a ReLU, outputs above 0 alone do."""
        readers = network.readers(layer.name)
        if self.own or not readers or any(reader.kind != "relu" for reader in readers):
            return self.branches
        return tuple(branch._replace(sign=1) for branch in self.branches if branch.sign >= 0)

    def outline(self, network: Network) -> "Ruled":
        """Return the rule on a network with scales that mean nothing: as float64 has it, and as far as shapes go."""
        return _ruled(network, self, ())

    def ruled(self, network: Network, forward: Forward[Any], target: int | None) -> "Ruled":
        """Return the rule on a network, with the scales that it has for it, or else those that fit one explanation."""
        if self.own or forward.arithmetic is not FIXED:
            return self.outline(network)
        wanted = network.rules.get(self.name)
        if wanted is None:
            real = forward_in(network, forward.image, FLOATING)
            wanted = wanted_fracs([self.peaks(network, real, forward.predicted if target is None else target)])
        return _ruled(network, self, tuple(sorted(wanted.items())))

    def peaks(self, network: Network, forward: Forward[np.float64], target: int) -> dict[str, float]:
        """Return the largest magnitudes of all that has a scale of the rule's own, by name, for one class."""
        return peaks(network, self.backward(network, forward, target))

    def backward(
        self,
        network: Network,
        forward: Forward[Number],
        target: int | None,
        references: Sequence[Forward[Number]] = (),
    ) -> Backward[Number]:
        """Run the backward pass; arguments and errors as of `golden.attribute`."""
        ruled, arithmetic = self.ruled(network, forward, target), forward.arithmetic
        made = tensors_of(network, forward)
        between: dict[str, NDArray[Number]] = {}

        def step(position: int, c: NDArray[Number]) -> NDArray[Number]:
            layer = ruled.layers[position]
            part = ruled.parts.get(layer.name)
            if part is None:
                return step_back(layer, forward, position, c)
            x, z = made[layer.inputs[0]], made[layer.name]
            ahead, back = part.arithmetics(arithmetic)
            d = z
            if part.denominator is not None:
                d = ahead.rescale(linear(part.denominator, part.inputs(x), ahead), part.denominator.shift)
                between[f"{layer.name}.denominator"] = d
            m = between[f"{layer.name}.ratio"] = arithmetic.ratio(part.dividends(z), d, part.ratio)
            s = between[f"{layer.name}.product"] = arithmetic.product(part.copies(c), m, part.shift)
            g = back.rescale(linear_backward(part.backward, s, back), part.backward.grad_shift)
            if part.split:
                between[f"{layer.name}.halves"] = g
            return part.selected(g, x)

        return replace(walk_back(network, forward, self.name, target, step, ruled.scales), between=between)


@dataclass(frozen=True, eq=False)
class Ruled:
    """A rule on a network: parts by layer, the scales of gradients, and the other layers with these."""

    parts: Mapping[str, RuledLayer]
    scales: Scales
    layers: tuple[Layer, ...]


@lru_cache(maxsize=16)
def _ruled(network: Network, rule: Lrp, wanted: tuple[tuple[str, int], ...]) -> Ruled:
    """Return a rule on a network, with the fraction bits wanted: `fitted_scales`, `Derived.part`."""
    derived = {
        layer.name: Derived(layer, rule.live(network, layer), not (rule.own or network.non_negative(layer.inputs[0])))
        for layer in network.layers
        if layer.kind in WEIGHTED
    }
    apart: dict[str, dict[str, int]] = {name: {} for name in derived}
    for key, frac in wanted:
        name, _, what = key.rpartition(".")
        apart.setdefault(name, {})[what] = frac
    scales = own_scales(network)
    if not rule.own:
        weights = weight_fracs(network)
        weights |= {name: one.frac_back for name, one in derived.items()}
        ratios = {name: one.ratio_frac(apart[name]) for name, one in derived.items()}
        scales = fitted_scales(network, dict(wanted), weights, ratios)
    parts, layers = {}, []
    for layer in network.layers:
        name = layer.name
        c, given = scales.totals[name], scales.given[name]
        if name in derived:
            parts[name] = derived[name].part(rule.epsilon, apart[name], c, scales.products[name], given)
            layers.append(layer)
        else:
            layers.append(replace(layer, grad_frac_in=given, grad_frac_out=c))
    return Ruled(parts, scales, tuple(layers))
