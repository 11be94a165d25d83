# SPDX-License-Identifier: Apache-2.0
"""Explains one image on the accelerator, in passes: forward, then backward by a method, job after job.

Whatever runs a job (a simulation, a board) is passed in; every packet that comes back is compared at once. A backward
pass needs no more than the tensors that the forward pass has made, so that it may run elsewhere.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

import golden
from golden.network import IMAGE
from golden.rules import Rule
from host import schedule
from host.kernels import Kernels
from host.rule_schedule import reference_tensors, rule_steps
from host.schedule import FORWARD, Step, Tensors
from xai_cosim.jobs.job import Comparison, Job, JobError
from xai_cosim.jobs.packing import Packet


class JobResult(Protocol):
    """What running a job gives."""

    packets: dict[str, Packet]
    comparisons: list[Comparison]
    cycles: int
    compute_cycles: int

    def first_mismatch(self) -> str | None:
        """Return a line on the first wrong element, or None."""


@dataclass(frozen=True)
class LayerRecord:
    """How one job went."""

    name: str
    phase: str
    kernel: str
    arguments: dict[str, int]
    """Of the job: what the layer became."""
    cycles: int
    """Clock cycles of the whole job, register accesses included."""
    compute_cycles: int
    """From ap_start to the last beat."""
    ideal_cycles: int
    macs: int
    beats_in: int
    beats_out: int
    compared: int
    """Values compared, padding lanes included."""
    mismatches: int
    elements: int
    """Of the input, where zeros may be left out; else 0."""
    left_out: int
    """Of these, zeros that were."""

    @property
    def mac_use(self) -> float | None:
        """Share of the multipliers' cycles that did useful work; None for a kernel without multipliers."""
        return self.ideal_cycles / self.cycles if self.macs else None


@dataclass
class PassRun:
    """What the accelerator computed in a pass, and how the comparison went."""

    phase: str
    """`forward` or the backpropagation method."""
    records: list[LayerRecord] = field(default_factory=list)
    tensors: dict[str, NDArray[Any]] = field(default_factory=dict)
    """What the jobs gave, by the schedule's names."""
    failure: str = ""
    """The first mismatch or the first job that went wrong otherwise; empty when all is exact."""
    fracs: Mapping[str, int] | None = None
    """Fraction bits of gradients, by tensor, where they are not the network's."""


def target_of(network: golden.Network, tensors: Tensors, target: int | None) -> int:
    """Return the class to explain: the one that is asked for, or the one that a forward pass has found."""
    return int(logits_of(network, tensors).argmax()) if target is None else target


def logits_of(network: golden.Network, tensors: Tensors) -> NDArray[Any]:
    """Return the logits, a value a class, that a forward pass has made."""
    return tensors[schedule.value_name(network, network.layers[-1].name)].reshape(-1)


def relevance_of(network: golden.Network, method: str, tensors: Tensors) -> NDArray[Any]:
    """Return the relevance of the image, [C, H, W], that a backward pass has made."""
    return tensors[schedule.relevance_name(network, method)].reshape(network.input_shape)


@dataclass(frozen=True, eq=False)
class Explainer:
    """Runs passes of a network on an image."""

    network: golden.Network
    kernels: Kernels
    image: NDArray[np.uint8] | NDArray[np.int16]
    """[C, H, W], as `golden.forward` takes it."""
    run: Callable[[Job], Awaitable[JobResult]]
    started: Callable[[Step], None]
    """Is told each step as it begins."""
    fuse: bool = True
    """Whether a ReLU runs on the way out of the kernel before it, where there is one."""
    skip_zeros: bool = True
    """Whether zeros of a vmm's input are left out."""

    @cached_property
    def reference(self) -> golden.Forward[np.int16]:
        """The golden forward pass."""
        return golden.forward(self.network, self.image)

    def steps(
        self, phase: str | Rule, target: int | None = None, back: golden.Network | None = None
    ) -> list[Step]:
        """Return the steps of a pass: forward, backward by a gate, or by a rule for a class.

        `back` carries back in place of the network: `backward`.
        """
        if not isinstance(phase, str):
            explained = self.reference.predicted if target is None else target
            how_skipped = {"skip_zeros": self.skip_zeros}
            return rule_steps(self.network, self.kernels, phase, self.reference, explained, **how_skipped)
        how = {"fuse": self.fuse, "skip_zeros": self.skip_zeros}
        if phase == FORWARD:
            return schedule.forward_steps(self.network, self.kernels, **how)
        return schedule.backward_steps(back or self.network, self.kernels, phase, **how)

    async def forward(self) -> PassRun:
        """Run the forward pass; stop at the first job with a wrong value."""
        return await self._pass(FORWARD, self.steps(FORWARD), {IMAGE: self.reference.image}, self.foreseen())

    def foreseen(self) -> Tensors:
        """Return what the golden model says that the forward pass makes."""
        return schedule.forward_tensors(self.network, self.reference)

    async def backward(
        self, method: str, target: int | None, made: Tensors, back: golden.Network | None = None
    ) -> PassRun:
        """Run a method's backward pass from what a forward pass has made; stop at the first job with a wrong value.

        target None explains the class that the forward pass has found. `back` has the network's layers and weights that
        carry back in place of the network's.
        """
        network = back or self.network
        gradients = golden.attribute(network, self.reference, method, target_of(network, made, target))
        given = {**made, schedule.seed_name(method): gradients.seed}
        expected = schedule.backward_tensors(network, gradients)
        run = await self._pass(method, self.steps(method, back=back), given, expected)
        run.fracs = gradients.fracs
        return run

    async def by_rule(
        self, rule: Rule, target: int, made: Tensors, references: "Sequence[tuple[Explainer, Tensors]]"
    ) -> PassRun:
        """Run a rule's backward pass from what a forward pass has made, and those of its references.

        None of them may have fused layers.
        """
        others = [other.reference for other, _ in references]
        gradients = rule.backward(self.network, self.reference, target, others)
        beside = [{IMAGE: other.reference.image, **tensors} for other, tensors in references]
        given = {IMAGE: self.reference.image, **made, **reference_tensors(beside)}
        given[schedule.seed_name(rule.name)] = gradients.seed
        expected = schedule.backward_tensors(self.network, gradients)
        run = await self._pass(rule.name, self.steps(rule, target), given, expected)
        run.fracs = gradients.fracs
        return run

    async def _pass(self, phase: str, steps: Sequence[Step], given: Tensors, expected: Tensors) -> PassRun:
        result = PassRun(phase)
        try:
            for step in steps:
                self.started(step)
                for job in step.jobs({**given, **result.tensors}):
                    schedule.check_against_network(job, expected)
                    outcome = await self.run(job)
                    result.records.append(_record(step, job, outcome))
                    _require_exact(job, outcome, result.records[-1])
                    for stream, output in job.outputs.items():
                        made = result.tensors.get(output.tensor)
                        result.tensors[output.tensor] = output.tensor_of(outcome.packets[stream], made)
        except JobError as stop:
            result.failure = str(stop)
        return result


def _record(step: Step, job: Job, outcome: JobResult) -> LayerRecord:
    return LayerRecord(
        job.name,
        step.phase,
        job.kernel,
        dict(job.arguments),
        outcome.cycles,
        outcome.compute_cycles,
        job.ideal_cycles,
        job.macs,
        sum(map(len, job.inputs.values())),
        sum(len(o.expected) for o in job.outputs.values()),
        sum(c.compared for c in outcome.comparisons),
        sum(c.mismatches for c in outcome.comparisons),
        job.elements,
        job.left_out,
    )


def _require_exact(job: Job, outcome: JobResult, record: LayerRecord) -> None:
    first = outcome.first_mismatch()
    if first is not None:
        counts = f"{record.mismatches} of {record.compared} values differ"
        arguments = " ".join(f"{name}={value}" for name, value in job.arguments.items())
        raise JobError(f"job {job.name} ({job.kernel} {arguments}): {first}; {counts}")


def cycles_by_phase(records: Sequence[LayerRecord]) -> dict[str, int]:
    """Return the clock cycles of each pass, in the order in which they are."""
    phases = dict.fromkeys(r.phase for r in records)
    return {phase: sum(r.cycles for r in records if r.phase == phase) for phase in phases}
