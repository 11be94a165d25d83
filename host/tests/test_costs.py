# SPDX-License-Identifier: Apache-2.0
"""What methods take: bits as the paper on the accelerator counts them, cycles by the contracts of the jobs that run."""

import numpy as np
import pytest

import golden
from golden.methods.registry import registry
from host import networks, schedule
from host.costs import Costs
from host.designs import TOP, open_design
from host.kernels import kernels

ACCELERATOR = kernels(open_design(TOP))


def costs(name: str) -> Costs:
    """Of a network of the project."""
    return Costs(networks.load(name), ACCELERATOR)


def test_bits_are_those_of_the_paper() -> None:
    """24.7 kbit for the network of its Table 1, which has one ReLU of 128 values; deconvnet keeps no mask."""
    indices, mask = 2 * (32 * 16 * 16 + 64 * 8 * 8), 128
    assert costs("table1").of("gradient").memory == indices + mask == 24_704
    assert costs("table1").of("guided").memory == indices + mask
    assert costs("table1").of("deconvnet").memory == indices
    assert costs("table1").of("occlusion").memory == 0
    conv4 = 16 * 64 * 16 * 16
    assert costs("table1").of("grad_cam:layer=conv4").memory == indices + mask + conv4
    assert costs("resnet20").of("cam").memory == 16 * 64 * 8 * 8


@pytest.mark.parametrize(("gate", "method"), [("saliency", "gradient"), ("deconvnet", "deconvnet")])
def test_cycles_are_those_of_the_jobs(gate: str, method: str) -> None:
    """Of a forward and a backward pass, fused, with all zeros; several passes take as many times that."""
    network = networks.load("lenet5")
    made = golden.forward(network, np.zeros(network.input_shape, np.uint8))
    tensors = schedule.forward_tensors(network, made)
    tensors |= schedule.backward_tensors(network, golden.attribute(network, made, gate))
    jobs = (
        [job for step in steps for job in step.jobs(tensors)]
        for steps in (
            schedule.forward_steps(network, ACCELERATOR, skip_zeros=False),
            schedule.backward_steps(network, ACCELERATOR, gate, skip_zeros=False),
        )
    )
    forward, backward = (sum(ACCELERATOR[job.kernel].cycles(job.arguments) for job in some) for some in jobs)
    found = costs("lenet5")
    assert found.of(method).cycles == forward + backward
    assert found.of("smoothgrad:samples=3,method=" + method).cycles == 3 * (forward + backward)
    assert found.of("smoothgrad:samples=3,method=grad_cam").cycles == 3 * found.of("grad_cam").cycles
    assert found.of("grad_cam").cycles > forward + backward


def test_every_method_has_a_cost() -> None:
    """Or cannot run the network."""
    for name in registry():
        cost = costs("resnet20").of(name)
        assert cost.forward >= 1
        assert cost.cycles > 0
    with pytest.raises(ValueError, match="no head"):
        costs("lenet5").of("cam")
