# SPDX-License-Identifier: Apache-2.0
"""How like the map stays to itself when the network forgets what it learned, layer by layer from the last.

Formula: weights and biases of the last layer that has any are shuffled, then those of the one before too, and so on;
after each, the map for the same class is compared with the first: Spearman's rank correlation of magnitudes, SSIM and
Pearson's correlation of HOG (`golden.metrics.statistics`). "last" is after the last layer alone, "all" after all.
Shuffling keeps every layer's values, so that the scales of fixed point stay right; the paper draws new ones.
Paper: Adebayo et al., Sanity Checks for Saliency Maps, 2018 (arXiv:1810.03292).
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from golden.formulas import Real
from golden.inference import heatmap
from golden.metrics.explanation import Explanation
from golden.metrics.registry import UNLIKE
from golden.metrics.statistics import hog_pearson, spearman, ssim
from golden.network import Network

COMPARED = {"spearman": spearman, "ssim": ssim, "hog": hog_pearson}

RESULTS = {f"randomised_{where}_{how}": UNLIKE for where in ("last", "all") for how in COMPARED}
IMAGES: int | None = 20


def shuffled(network: Network, random: np.random.Generator) -> Iterator[Network]:
    """Yield the network with its last layer shuffled, its last two, and so on."""
    layers = list(network.layers)
    for place in reversed(range(len(layers))):
        layer = layers[place]
        if layer.weight is None or layer.bias is None:
            continue
        weight = random.permutation(layer.weight.ravel()).reshape(layer.weight.shape)
        layers[place] = replace(layer, weight=weight, bias=random.permutation(layer.bias))
        yield replace(network, name=f"{network.name}, shuffled from {layer.name}", layers=tuple(layers))


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the correlations after the last layer and after all, and the curves between."""
    scene = explanation.scene
    networks = scene.made("shuffled", lambda: list(shuffled(scene.network, scene.random(4))))
    maps = [heatmap(explanation.map_of(scene, scene.target, network)) for network in networks]
    found: dict[str, float | Real] = {}
    for how, alike in COMPARED.items():
        curve = np.array([1.0, *(alike(explanation.heat, one) for one in maps)])
        found |= {f"randomised_last_{how}": float(curve[1]), f"randomised_all_{how}": float(curve[-1])}
        found[f"randomisation {how} curve"] = curve
    return found
