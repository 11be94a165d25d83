# SPDX-License-Identifier: Apache-2.0
"""Speed of the golden model."""

import time
from statistics import median

import golden
from host import images, networks
from training.processes import one_core_pool

ROUNDS = 5


def _explain_samples(name: str) -> float:
    network = networks.load(name)
    samples = images.samples(network.input_shape, networks.folder(name))
    rates = []
    for _ in range(ROUNDS + 1):
        began = time.perf_counter()
        for sample in samples:
            forward = golden.forward(network, sample.pixels)
            for method in golden.METHODS:
                golden.attribute(network, forward, method)
        rates.append(len(samples) / (time.perf_counter() - began))
    return median(rates[1:])  # the first round warms up


def images_per_second(name: str) -> float:
    """Return how many images a second one core explains: a forward pass and three attributions each.

    The median of five rounds over the sample images, in fixed point, for the network of that name or path.
    """
    with one_core_pool(1) as pool:
        return pool.apply(_explain_samples, (name,))
