# SPDX-License-Identifier: Apache-2.0
"""What a network's biases add to a logit: each times the gradient where it is added."""

import numpy as np

from golden.arithmetic import FLOATING
from golden.formulas import Real
from golden.methods.plan import Done
from golden.network import Network


def of_kinds(network: Network, *kinds: str) -> tuple[str, ...]:
    """Return the names of the layers of some kinds."""
    return tuple(layer.name for layer in network.layers if layer.kind in kinds)


def bias_terms(network: Network, done: Done, layers: tuple[str, ...]) -> list[Real]:
    """Return bias times gradient of each of some layers with weights, of the shape of their outputs."""
    terms = []
    for name in layers:
        g = done.gradients[name]
        bias = FLOATING.operands(network.layer(name))[1]
        terms.append(np.asarray(g * bias.reshape(-1, *[1] * (g.ndim - 1))))
    return terms
