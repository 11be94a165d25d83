# SPDX-License-Identifier: Apache-2.0
"""Costs of methods by the kernels' contracts: the jobs of a schedule, counted by hand."""

# ruff: noqa: D103 (a test is named after what it checks)

import numpy as np
import pytest

import golden
from golden.methods.plan import Subject, quantized
from golden.network import real_image
from host import images, networks, schedule
from host.cost import Costs
from host.designs import TOP, open_design
from host.kernels import kernels

KERNELS = kernels(open_design(TOP))


def subject_of(name: str, seed: int) -> Subject:
    network = networks.load(name)
    image = images.samples(network.input_shape, networks.folder(name))[0].pixels
    return Subject(network, quantized(network, real_image(network, image)), 1, np.random.default_rng(seed))


def cycles_by_hand(subject: Subject, gate: str, fuse: bool) -> int:
    """Forward and one gate: the contracts of all jobs, with every zero sent."""
    network, how = subject.network, {"fuse": fuse, "skip_zeros": False}
    forward = golden.forward(network, subject.image)
    back = golden.attribute(network, forward, gate, subject.target)
    tensors = {**schedule.forward_tensors(network, forward), **schedule.backward_tensors(network, back)}
    tensors |= {golden.IMAGE: forward.image, schedule.seed_name(gate): back.seed}
    steps = schedule.forward_steps(network, KERNELS, **how) + schedule.backward_steps(network, KERNELS, gate, **how)
    return sum(KERNELS[job.kernel].cycles(job.arguments) for step in steps for job in step.jobs(tensors))


@pytest.mark.parametrize("name", ["lenet5", "table1_relu"])
def test_cycles_are_those_of_the_jobs(name: str, seed: int) -> None:
    subject = subject_of(name, seed)
    costs = Costs(subject, KERNELS)
    one = cycles_by_hand(subject, "saliency", fuse=True)
    assert costs.of("gradient").cycles == one
    assert costs.of("integrated_gradients:steps=3").cycles == 3 * one
    assert costs.of("deconvnet").cycles == cycles_by_hand(subject, "deconvnet", fuse=True)
    assert costs.of("grad_cam").cycles == cycles_by_hand(subject, "saliency", fuse=False) > one


def test_passes_and_memory(seed: int) -> None:
    """Of table1: 128 masks, and two bits for each of 12,288 pooled values; without gates nothing."""
    costs = Costs(subject_of("table1", seed), KERNELS)
    names = "gradient", "deconvnet", "occlusion:window=16,stride=16"
    gradient, deconvnet, occlusion = map(costs.of, names)
    assert (gradient.forward, gradient.backward, gradient.memory) == (1, 1, 128 + 2 * 12_288)
    assert deconvnet.memory == 2 * 12_288
    assert (occlusion.forward, occlusion.backward, occlusion.memory) == (5, 0, 0)
    assert costs.of("grad_cam").memory == gradient.memory + 16 * 64 * 16 * 16
