# SPDX-License-Identifier: Apache-2.0
"""Explains one image on the accelerator: forward once, then backward for each method, job after job.

Whatever runs a job (a simulation, a board) is passed in; every packet that comes back is compared at once.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

import golden
from host import schedule
from host.kernels import Kernels
from host.schedule import Step
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
    cycles: int
    """Clock cycles of the whole job, register accesses included."""
    compute_cycles: int
    """From ap_start to the last beat."""
    ideal_cycles: int
    macs: int
    beats_in: int
    beats_out: int
    compared: int
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
class Explanation:
    """What the accelerator computed, and how the comparison went."""

    target: int = -1
    logits: NDArray[np.int16] = field(default_factory=lambda: np.zeros(0, np.int16))
    relevance: dict[str, NDArray[np.int16]] = field(default_factory=dict)
    records: list[LayerRecord] = field(default_factory=list)
    failure: str = ""
    """The first mismatch or the first job that went wrong otherwise; empty when all is exact."""

    @property
    def mismatches(self) -> int:
        """Values that differ."""
        return sum(r.mismatches for r in self.records)

    @property
    def compared(self) -> int:
        """Values compared, padding lanes included."""
        return sum(r.compared for r in self.records)

    def cycles(self) -> dict[str, int]:
        """Return the clock cycles of each phase, in the order in which they ran."""
        phases = dict.fromkeys(r.phase for r in self.records)
        return {phase: sum(r.cycles for r in self.records if r.phase == phase) for phase in phases}


async def explain(
    network: golden.Network,
    kernels: Kernels,
    image: NDArray[np.uint8],
    methods: Sequence[str],
    target: int | None,
    run: Callable[[Job], Awaitable[JobResult]],
    started: Callable[[Step, int, int], None],
    *,
    fuse: bool = True,
    skip_zeros: bool = True,
) -> Explanation:
    """Run the whole schedule on `run` and return what came back; stop at the first job with a wrong value.

    image uint8 [C, H, W]; target None explains the class that the accelerator finds. `started` is told each step
    with its number and the number of steps. `fuse=False` runs every ReLU on the relu kernel, `skip_zeros=False` sends
    every zero.
    """
    result = Explanation()
    how = {"fuse": fuse, "skip_zeros": skip_zeros}
    forward = schedule.forward_steps(network, kernels, **how)
    backward = {m: schedule.backward_steps(network, kernels, m, **how) for m in methods}
    total = len(forward) + sum(map(len, backward.values()))
    tensors: dict[str, NDArray[Any]] = {schedule.IMAGE: golden.quantize_image(network, image)}
    reference = golden.forward(network, image)
    expected: Mapping[str, NDArray[np.generic]] = schedule.forward_tensors(network, reference)

    async def run_all(steps: Sequence[Step]) -> None:
        for step in steps:
            started(step, len(result.records), total)
            job = step.job(tensors)
            schedule.check_against_network(job, expected)
            outcome = await run(job)
            _record(result, step, job, outcome)
            for stream, output in job.outputs.items():
                tensors[output.tensor] = output.tensor_of(outcome.packets[stream])

    try:
        await run_all(forward)
        result.logits = tensors[network.layers[-1].name].reshape(-1)
        result.target = int(result.logits.argmax()) if target is None else target
        for method, steps in backward.items():
            gradients = golden.attribute(network, reference, method, result.target)
            expected = schedule.backward_tensors(network, gradients)
            tensors[schedule.seed_name(method)] = gradients.seed
            await run_all(steps)
            relevance = tensors[schedule.gradient_name(method, network.layers[0])]
            result.relevance[method] = relevance.reshape(network.input_shape)
    except JobError as stop:
        result.failure = str(stop)
    return result


def _record(result: Explanation, step: Step, job: Job, outcome: JobResult) -> None:
    record = LayerRecord(
        step.name,
        step.phase,
        job.kernel,
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
    result.records.append(record)
    first = outcome.first_mismatch()
    if first is not None:
        counts = f"{record.mismatches} of {record.compared} values differ"
        raise JobError(f"job {job.name} ({job.kernel}): {first}; {counts}")
