# SPDX-License-Identifier: Apache-2.0
"""The whole path on small networks: layers to jobs, jobs to beats, xai_top, and back, forward and all methods."""

import numpy as np
import pytest

import golden
from cocotb_tests.network.cosim import run_network
from host.random_networks import random_graph, random_image, random_network
from xai_cosim.command import make_command


@pytest.mark.parametrize("fuse", [True, False], ids=["fused", "a_job_a_layer"])
@pytest.mark.parametrize("stall", [0.0, 0.4])
def test_random_network(stall: float, fuse: bool, seed: int) -> None:
    """A random network is exact in every tensor; the RTL's logits and relevance are the golden network's."""
    random = np.random.default_rng(seed)
    network = random_network(random)
    image = random_image(random, network)
    run = run_network(network, image, golden.METHODS, stall=stall, seed=seed, fuse=fuse)
    assert not run.failure, f"{run.failure}\nrepeat with: {make_command('test', KERNEL='network', SEED=seed)}"
    forward = golden.forward(network, image)
    assert np.array_equal(run.logits, forward.logits)
    for method in golden.METHODS:
        relevance = golden.attribute(network, forward, method).relevance
        assert np.array_equal(run.relevance[method], relevance)
    if not fuse:  # a kernel for each kind of layer, and for max-pools one for each way
        kinds = {layer.kind for layer in network.layers}
        unpool = {"unpool2d"} if "maxpool2d" in kinds else set()
        assert {record.kernel for record in run.records} == kinds | unpool


@pytest.mark.parametrize("number", range(3))
def test_random_graph(number: int, seed: int) -> None:
    """Branches, joins, strides, groups, pools and odd maps: exact in every tensor, stalled and not, fused and not."""
    random = np.random.default_rng([seed, number])
    network = random_graph(random)
    image = random_image(random, network)
    stall, fuse = (0.0, 0.3)[number % 2], number != 2
    run = run_network(network, image, golden.METHODS, stall=stall, seed=seed, fuse=fuse)
    assert not run.failure, f"{run.failure}\nrepeat with: {make_command('test', KERNEL='network', SEED=seed)}"
    forward = golden.forward(network, image)
    assert np.array_equal(run.logits, forward.logits)
    for method in golden.METHODS:
        assert np.array_equal(run.relevance[method], golden.attribute(network, forward, method).relevance)
