# SPDX-License-Identifier: Apache-2.0
"""What a method takes of the accelerator: passes, cycles by the kernels' contracts, and bits that are kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

import numpy as np

import golden
from golden.arithmetic import FIXED
from golden.methods.engine import GoldenRunner
from golden.methods.plan import Pass, Subject
from golden.methods.registry import Chosen, parse
from host import schedule
from host.gate import Gate
from host.kernels import Kernels

VALUE, INDEX, MASK = 16, 2, 1
"""Bits of an activation, of the place in a max-pool's window, and of whether a ReLU was open."""


@dataclass(frozen=True)
class Cost:
    """What a method takes.

    Attributes:
        forward: forward passes, at most.
        backward: backward passes, at most.
        cycles: of all these, by contract: no stalls, no zeros left out, no accesses to registers.
        memory: bits that a forward pass keeps for the backward pass behind it, at most.
    """

    forward: int
    backward: int
    cycles: int
    memory: int


def memory_bits(network: golden.Network, one: Pass) -> int:
    """Return the bits that a forward pass keeps for its backward pass, as the paper on the accelerator counts them.

    A bit a value of a ReLU whose mask the gate takes, two a window of a max-pool; and what is wanted of inner layers.
    """
    if one.gate is None:
        return sum(VALUE * prod(network.layer(name).out_shape) for name in one.layers)
    each = {"maxpool2d": INDEX, "relu": MASK * Gate.of_method(one.gate).takes_mask}
    bits = {layer.name: each.get(layer.kind, 0) * prod(layer.out_shape) for layer in network.layers}
    return sum(bits.values()) + memory_bits(network, Pass(one.x, None, layers=one.layers))


def _batch(chosen: Chosen, subject: Subject) -> list[Pass]:
    """Return passes of a plan that stand for all: its first batch with backward passes, if it has any."""
    plan, runner = chosen(subject), GoldenRunner(subject, FIXED)
    batch = next(plan)
    while chosen.passes(subject.network)[1] and all(one.gate is None for one in batch):
        batch = plan.send(runner.run(batch))
    return batch


class Costs:
    """Costs of methods on one network."""

    def __init__(self, network: golden.Network, kernels: Kernels) -> None:
        """Take the network and the accelerator's kernels."""
        self._network, self._kernels = network, kernels
        self._known: dict[tuple[str, bool], int] = {}

    def of(self, method: str) -> Cost:
        """Return the cost of a method, as `golden.methods.registry.parse` reads it; ValueError where it cannot run."""
        network, chosen = self._network, parse(method)
        batch = _batch(chosen, Subject(network, np.zeros(network.input_shape), 0, np.random.default_rng(0)))
        forward, backward = chosen.passes(network)
        fuse = not any(one.layers for one in batch)  # a tensor between fused layers is never made
        back = [self._cycles(one.gate, fuse) for one in batch if one.gate is not None]
        cycles = forward * self._cycles(schedule.FORWARD, fuse) + (backward * sum(back) // len(back) if back else 0)
        return Cost(forward, backward, cycles, max(memory_bits(network, one) for one in batch))

    def _cycles(self, phase: str, fuse: bool) -> int:
        if (phase, fuse) not in self._known:
            self._known[phase, fuse] = sum(self._jobs(phase, fuse))
        return self._known[phase, fuse]

    def _jobs(self, phase: str, fuse: bool) -> Iterator[int]:
        network, kernels = self._network, self._kernels
        forward = golden.forward(network, np.zeros(network.input_shape))
        tensors, how = schedule.forward_tensors(network, forward), {"fuse": fuse, "skip_zeros": False}
        if phase == schedule.FORWARD:
            steps = schedule.forward_steps(network, kernels, **how)
        else:
            tensors |= schedule.backward_tensors(network, golden.attribute(network, forward, phase))
            steps = schedule.backward_steps(network, kernels, phase, **how)
        for step in steps:
            yield from (kernels[job.kernel].cycles(job.arguments) for job in step.jobs(tensors))
