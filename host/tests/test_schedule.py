# SPDX-License-Identifier: Apache-2.0
"""The layer schedule: fusing, tensor names, and agreement with the golden network."""

import numpy as np
import pytest

import golden
from host import networks, schedule
from host.designs import TOP, open_design
from host.images import load_image
from host.kernels import kernels
from host.random_networks import random_graph, random_image, random_network

ACCELERATOR = kernels(open_design(TOP))


@pytest.mark.parametrize("name", ["table1", "table1_relu"])
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
        for job in step.jobs(tensors):
            schedule.check_against_network(job, tensors)


@pytest.mark.parametrize("fuse", [True, False], ids=["fused", "a_step_a_layer"])
@pytest.mark.parametrize("number", range(25))
def test_random_graphs(number: int, fuse: bool, seed: int) -> None:
    """Branches, joins, strides, pools, odd maps: each job expects the golden tensor, and all tensors get made."""
    random = np.random.default_rng([seed, number])
    network = random_graph(random)
    tensors = golden_tensors(network, random_image(random, network))
    for phase in ("forward", *golden.METHODS):
        if phase == "forward":
            steps, made = schedule.forward_steps(network, ACCELERATOR, fuse=fuse), {golden.IMAGE}
            last = schedule.value_name(network, network.layers[-1].name)
        else:
            steps = schedule.backward_steps(network, ACCELERATOR, phase, fuse=fuse)
            last = schedule.relevance_name(network, phase)
            made = {name for name in tensors if not name.startswith(phase)} | {schedule.seed_name(phase)}
        for step in steps:
            for job in step.jobs({name: tensors[name] for name in made}):
                schedule.check_against_network(job, tensors)
            made.update(output.tensor for output in job.outputs.values())
        assert last in made


@pytest.mark.parametrize("skip", [False, True])
def test_zeros_of_a_vector_are_left_out(skip: bool) -> None:
    """Each vmm job of the trained network goes without the zeros of its input where that saves a group, or with all."""
    network = networks.load("table1_relu")
    tensors = golden_tensors(network, load_image("chelsea").pixels)
    steps = schedule.forward_steps(network, ACCELERATOR, skip_zeros=skip)
    steps += schedule.backward_steps(network, ACCELERATOR, "guided", skip_zeros=skip)
    inputs = {
        "forward/fc1+fc1_relu": "pool2",
        "forward/fc2": "fc1_relu",
        "guided/fc2+fc1_relu": "guided/seed",
        "guided/fc1+conv4_relu": "guided/fc1_relu.grad",
    }
    jobs = {job.name: job for step in steps if step.kernel == "vmm" for job in step.jobs(tensors)}
    assert jobs.keys() == inputs.keys()
    for name, tensor in inputs.items():
        x = tensors[tensor]
        some = np.count_nonzero(x)
        saves = skip and -(-some // 16) < -(-x.size // 16)
        assert jobs[name].arguments["in_groups"] == -(-(some if saves else x.size) // 16), name
        assert (jobs[name].elements, jobs[name].left_out) == (x.size, x.size - some if saves else 0), name
    assert skip == (sum(job.left_out for job in jobs.values()) > 2_000)


def test_a_wrong_schedule_is_noticed() -> None:
    """A tensor that is not the network's is named before any simulation."""
    network = networks.load("table1_relu")
    tensors = golden_tensors(network, load_image("chelsea").pixels)
    step = schedule.backward_steps(network, ACCELERATOR, "saliency")[0]
    wrong = schedule.backward_steps(network, ACCELERATOR, "guided")[0]
    (job,) = step.jobs(tensors)
    assert job.name == "saliency/fc2+fc1_relu"
    changed = dict(tensors)
    other = wrong.jobs(tensors)[0].outputs["out_r"]
    changed[job.outputs["out_r"].tensor] = other.tensor_of(other.expected)
    with pytest.raises(RuntimeError, match="is not the golden network's"):
        schedule.check_against_network(job, changed)


@pytest.mark.parametrize(("skip", "most"), [(False, 694_000), (True, 649_000)])
def test_cycles_of_the_default_network(skip: bool, most: int) -> None:
    """Forward and guided by the contracts of all jobs, without and with zeros left out of vectors."""
    network = networks.load("table1_relu")
    tensors = golden_tensors(network, load_image("chelsea").pixels)
    steps = schedule.forward_steps(network, ACCELERATOR, skip_zeros=skip)
    steps += schedule.backward_steps(network, ACCELERATOR, "guided", skip_zeros=skip)
    cycles = {"forward": 0, "guided": 0}
    for step in steps:
        for job in step.jobs(tensors):
            cycles[step.phase] += ACCELERATOR[job.kernel].cycles(job.arguments)
    assert sum(cycles.values()) <= most
    assert cycles["guided"] <= 0.655 * cycles["forward"]
