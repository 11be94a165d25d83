# SPDX-License-Identifier: Apache-2.0
"""What passes take by contract: each job once, its cycles those of its contract, its bytes those of its packets."""

import numpy as np
import pytest

import golden
from host.designs import TOP, open_design
from host.kernels import kernels
from host.phases import bytes_a_cycle, cycles_of, job_costs, mac_use, pass_tensors
from host.random_networks import random_image, random_network
from host.schedule import FORWARD, forward_steps, forward_tensors

ACCELERATOR = kernels(open_design(TOP))


def test_against_the_jobs(seed: int) -> None:
    """Cycles, use and bytes of the forward pass are those of its jobs, beside one backward pass a method."""
    random = np.random.default_rng(seed)
    network = random_network(random)
    image = random_image(random, network)
    costs = job_costs(network, pass_tensors(network, image), ACCELERATOR)
    tensors = forward_tensors(network, golden.forward(network, image))
    jobs = [job for step in forward_steps(network, ACCELERATOR, skip_zeros=False) for job in step.jobs(tensors)]
    forward = [cost for cost in costs if cost.phase == FORWARD]
    assert [cost.kernel for cost in forward] == [job.kernel for job in jobs]
    assert cycles_of(costs).keys() == {FORWARD, *golden.METHODS}
    assert cycles_of(costs)[FORWARD] == sum(ACCELERATOR[job.kernel].cycles(job.arguments) for job in jobs)
    for cost, job in zip(forward, jobs, strict=True):
        streams = ACCELERATOR[job.kernel].design.streams
        assert cost.moved == {name: beats * streams[name].width // 8 for name, beats in job.beats().items()}
    ideal = sum(job.ideal_cycles for job in jobs if job.macs)
    assert mac_use(forward) == pytest.approx(ideal / cycles_of(forward)[FORWARD])
    moved = bytes_a_cycle(forward)
    for kernel in moved:
        own = [cost for cost in forward if cost.kernel == kernel]
        together = sum(sum(cost.moved.values()) for cost in own) / sum(cost.cycles for cost in own)
        assert sum(moved[kernel].values()) == pytest.approx(together)
