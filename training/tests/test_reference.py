# SPDX-License-Identifier: Apache-2.0
"""PyTorch and Captum beside the golden model on random graphs (extra `train`)."""

from typing import Any

import numpy as np
import pytest

import golden
from host.random_networks import random_graph, random_image, random_network

pytest.importorskip("captum")
reference: Any = pytest.importorskip("training.reference")

TOLERANCE = 1e-9


@pytest.mark.parametrize("number", range(12))
def test_float_agrees_with_pytorch_and_captum(number: int, seed: int) -> None:
    """Logits and all methods, of graphs with branches, sums, strides, groups, windows of 1 to 7, pools of odd maps."""
    random = np.random.default_rng([seed, number])
    network = random_graph(random) if number else random_network(random)
    image = random_image(random, network)
    wanted = reference.explain(network, image)
    forward = golden.forward_float(network, image)
    found = {"logits": forward.logits}
    for method in golden.METHODS:
        found[method] = golden.attribute(network, forward, method).relevance
    for tensor, values in found.items():
        assert values.shape == wanted[tensor].shape
        largest = np.abs(wanted[tensor]).max()
        assert np.abs(values - wanted[tensor]).max() <= TOLERANCE * largest, tensor
