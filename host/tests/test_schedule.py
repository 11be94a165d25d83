# SPDX-License-Identifier: Apache-2.0
"""The layer schedule: fusing, tensor names, and agreement with the golden network."""

import numpy as np
import pytest

import golden
from host import networks, schedule
from host.designs import TOP, open_design
from host.images import load_image
from host.kernels import kernels
from host.random_networks import random_image, random_network

ACCELERATOR = kernels(open_design(TOP))


@pytest.mark.parametrize("name", networks.names())
def test_trained_networks_take_a_job_a_weighted_layer(name: str) -> None:
    """conv2d and vmm take all ReLUs and max-pools of the trained networks, forward and backward."""
    network = networks.load(name)
    weighted = [layer for layer in network.layers if layer.kind in ("conv2d", "vmm")]
    forward = schedule.forward_steps(network, ACCELERATOR)
    backward = schedule.backward_steps(network, ACCELERATOR, "guided")
    for steps in (forward, backward):
        assert len(steps) == len(weighted)
        assert {s.kernel for s in steps} == {"conv2d", "vmm"}
        assert sum(len(s.layers) for s in steps) == len(network.layers)


def test_unfused_schedule_uses_the_relu_kernel() -> None:
    """Without fusing each layer is a job of its own."""
    network = networks.load("table1_relu")
    steps = schedule.forward_steps(network, ACCELERATOR, fuse=False)
    assert [s.layers for s in steps] == [(layer.name,) for layer in network.layers]


def golden_tensors(network: golden.Network, image: np.ndarray) -> dict[str, np.ndarray]:
    """All tensors of a forward pass and of each method."""
    forward = golden.forward(network, image)
    tensors = schedule.forward_tensors(network, forward)
    for method in golden.METHODS:
        tensors.update(schedule.backward_tensors(network, golden.attribute(network, forward, method)))
    return tensors


@pytest.mark.parametrize("fuse", [True, False])
@pytest.mark.parametrize("seed", range(8))
def test_jobs_expect_what_the_network_computes(seed: int, fuse: bool) -> None:
    """On random networks each job's own expectation is the golden network's tensor."""
    random = np.random.default_rng(seed)
    network = random_network(random, 9)
    tensors = golden_tensors(network, random_image(random, network))
    steps = schedule.forward_steps(network, ACCELERATOR, fuse=fuse)
    for method in golden.METHODS:
        steps += schedule.backward_steps(network, ACCELERATOR, method, fuse=fuse)
    for step in steps:
        schedule.check_against_network(step.job(tensors), tensors)


def test_a_wrong_schedule_is_noticed() -> None:
    """A tensor that is not the network's is named before any simulation."""
    network = networks.load("table1_relu")
    tensors = golden_tensors(network, load_image("chelsea").pixels)
    step = schedule.backward_steps(network, ACCELERATOR, "saliency")[0]
    wrong = schedule.backward_steps(network, ACCELERATOR, "guided")[0]
    job = step.job(tensors)
    assert job.name == "saliency/fc2+fc1_relu"
    changed = dict(tensors)
    changed[next(iter(job.outputs.values())).tensor] = next(iter(wrong.job(tensors).outputs.values())).expected[:, 0]
    with pytest.raises(RuntimeError, match="is not the golden network's"):
        schedule.check_against_network(job, changed)
