# SPDX-License-Identifier: Apache-2.0
"""What a method takes of the accelerator: passes, cycles by the kernels' contracts, and bits that are kept."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from math import prod

import numpy as np

import golden
from golden.arithmetic import FIXED
from golden.methods.engine import GoldenRunner, subject_of
from golden.methods.plan import Pass
from golden.methods.registry import Chosen, parse
from golden.rectgrad import RectGrad
from golden.rules import Rule
from host import schedule
from host.gate import Gate
from host.kernels import Kernels
from host.rule_schedule import reference_tensors, rule_steps

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

    A bit a value of a ReLU whose mask the gate takes, two a window of a max-pool; and all values that are wanted of
    inner layers. A rule takes values of the layers themselves: RectGrad of ReLUs, another of all layers.
    """
    gate, each = one.gate, {"maxpool2d": INDEX}
    if isinstance(gate, str):
        each["relu"] = MASK * Gate.of_method(gate).takes_mask
    elif gate is not None:
        taken = ("relu",) if isinstance(gate, RectGrad) else {layer.kind for layer in network.layers} - {"flatten"}
        each |= dict.fromkeys(taken, VALUE * (1 + len(gate.references)))
    kept = [each.get(layer.kind, 0) * prod(layer.out_shape) for layer in network.layers if gate is not None]
    return sum(kept) + sum(VALUE * prod(network.layer(name).out_shape) for name in one.layers)


def _batch(chosen: Chosen, network: golden.Network) -> list[Pass]:
    """Return passes of a plan that stand for all: its first batch with backward passes, if it has any."""
    nothing = np.zeros(network.input_shape)
    subject = subject_of(network, nothing, 0, baselines=[nothing])
    plan, runner = chosen(subject), GoldenRunner(subject, FIXED)
    batch = next(plan)
    while chosen.passes(network)[1] and all(one.gate is None for one in batch):
        batch = plan.send(runner.run(batch))
    return batch


class Costs:
    """Costs of methods on one network."""

    def __init__(self, network: golden.Network, kernels: Kernels) -> None:
        """Take the network and the accelerator's kernels."""
        self._network, self._kernels = network, kernels
        self._known: dict[Hashable, int] = {}

    def of(self, method: str) -> Cost:
        """Return the cost of a method, as `golden.methods.registry.parse` reads it; ValueError where it cannot run."""
        network, chosen = self._network, parse(method)
        batch = _batch(chosen, network)
        forward, backward = chosen.passes(network)
        # a tensor between fused layers is never made
        whole = any(one.layers or isinstance(one.gate, Rule) for one in batch)
        ahead = self._cycles(replace(batch[0], gate=None), not whole)
        back = [self._cycles(one, not whole) for one in batch if one.gate is not None]
        cycles = forward * ahead + (backward * sum(back) // len(back) if back else 0)
        return Cost(forward, backward, cycles, max(memory_bits(one.network or network, one) for one in batch))

    def _cycles(self, one: Pass, fuse: bool) -> int:
        """Return the cycles of the backward part of a pass, or of the forward part of one without."""
        key = one.gate, one.network, one.back, fuse
        if key not in self._known:
            self._known[key] = sum(self._jobs(one, fuse))
        return self._known[key]

    def _jobs(self, one: Pass, fuse: bool) -> Iterator[int]:
        network, kernels = one.network or self._network, self._kernels
        forward, target = golden.forward(network, one.x), one.target or 0
        tensors, how = schedule.forward_tensors(network, forward), {"fuse": fuse, "skip_zeros": False}
        if one.gate is None:
            steps = schedule.forward_steps(network, kernels, **how)
        elif isinstance(one.gate, str):
            back = one.back or network
            tensors |= schedule.backward_tensors(back, golden.attribute(back, forward, one.gate, target))
            steps = schedule.backward_steps(back, kernels, one.gate, **how)
        else:
            others = [golden.forward(network, x) for x in one.gate.references]
            tensors |= reference_tensors([schedule.forward_tensors(network, other) for other in others])
            tensors |= schedule.backward_tensors(network, one.gate.backward(network, forward, target, others))
            steps = rule_steps(network, kernels, one.gate, forward, target, skip_zeros=False)
        for step in steps:
            if step.kernel not in kernels:
                raise ValueError(f"needs the kernel {step.kernel}, which the accelerator does not have")
            yield from (kernels[job.kernel].cycles(job.arguments) for job in step.jobs(tensors))
