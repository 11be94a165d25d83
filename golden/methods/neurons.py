# SPDX-License-Identifier: Apache-2.0
"""Inner neurons as classes: the part of a network that a layer's output comes from, with a logit a value of it."""

from dataclasses import replace
from functools import lru_cache
from math import prod

from golden.network import IMAGE, MAX_SEED_FRAC, Layer, Network


def _needed(network: Network, name: str) -> set[str]:
    """Return the names of a layer and of all that it reads, at whatever distance."""
    found, open_names = set(), [name]
    while open_names:
        one = open_names.pop()
        if one != IMAGE and one not in found:
            found.add(one)
            open_names += network.layer(one).inputs
    return found


@lru_cache(maxsize=8)
def up_to(network: Network, name: str) -> Network:
    """Return the network as far as a layer, whose values, flattened, are the logits of classes "0", "1", ...

    Its scales of gradients mean nothing: `golden.fitted`.
    """
    needed = _needed(network, name)
    layers = [
        replace(layer, grad_frac_in=MAX_SEED_FRAC, grad_frac_out=MAX_SEED_FRAC)
        for layer in network.layers
        if layer.name in needed
    ]
    shape, frac = layers[-1].out_shape, layers[-1].frac_out
    scales = frac, frac, MAX_SEED_FRAC, MAX_SEED_FRAC
    if len(shape) == 3:
        layers.append(Layer(f"{name} flat", "flatten", shape, (prod(shape),), *scales, inputs=(name,)))
    several = sum(layer.inputs.count(IMAGE) for layer in layers) > 1
    return replace(
        network,
        layers=tuple(layers),
        classes=tuple(map(str, range(prod(shape)))),
        relevance_frac=MAX_SEED_FRAC if several else None,
        rules={},
    )
