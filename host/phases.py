# SPDX-License-Identifier: Apache-2.0
"""What the passes of a network take by the contracts of the kernels: cycles, use and bytes; nothing is simulated.

Zeros of vectors are sent, so that cycles do not depend on the image's values; register accesses are not counted.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

import golden
from host.kernels import Kernels
from host.schedule import Tensors, backward_steps, backward_tensors, forward_steps, forward_tensors


@dataclass(frozen=True)
class JobCost:
    """What a job takes."""

    phase: str
    kernel: str
    cycles: int
    """From ap_start to the last beat."""
    ideal_cycles: int
    """Of its multipliers, were all of them busy with products that count; 0 for a kernel without."""
    moved: Mapping[str, int]
    """Bytes on each stream."""


def pass_tensors(
    network: golden.Network, image: NDArray[np.uint8], methods: Sequence[str] = golden.METHODS
) -> Tensors:
    """Return the tensors of a forward pass and of one backward pass by each method; image uint8 [C, H, W]."""
    forward = golden.forward(network, image)
    tensors = forward_tensors(network, forward)
    for method in methods:
        tensors |= backward_tensors(network, golden.attribute(network, forward, method))
    return tensors


def job_costs(
    network: golden.Network, tensors: Tensors, kernels: Kernels, methods: Sequence[str] = golden.METHODS
) -> list[JobCost]:
    """Return what the jobs of these passes take, of `pass_tensors`; ValueError where a kernel cannot run a job."""
    steps = forward_steps(network, kernels, skip_zeros=False)
    for method in methods:
        steps += backward_steps(network, kernels, method, skip_zeros=False)
    found = []
    for step in steps:
        for job in step.jobs(tensors):
            kernel = kernels[job.kernel]
            streams = kernel.design.streams
            moved = {name: beats * streams[name].width // 8 for name, beats in kernel.beats(job.arguments).items()}
            ideal = job.ideal_cycles if job.macs else 0
            found.append(JobCost(step.phase, job.kernel, kernel.cycles(job.arguments), ideal, moved))
    return found


def cycles_of(jobs: Sequence[JobCost]) -> dict[str, int]:
    """Return the cycles of each phase."""
    found: dict[str, int] = defaultdict(int)
    for job in jobs:
        found[job.phase] += job.cycles
    return dict(found)


def mac_use(jobs: Sequence[JobCost]) -> float:
    """Return the share of all cycles in which the multipliers that a job has would have been enough."""
    return sum(job.ideal_cycles for job in jobs) / sum(job.cycles for job in jobs)


def bytes_a_cycle(jobs: Sequence[JobCost]) -> dict[str, dict[str, float]]:
    """Return what each stream of each kernel moves a cycle while jobs of the kernel run, on average."""
    cycles: dict[str, int] = defaultdict(int)
    moved: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for job in jobs:
        cycles[job.kernel] += job.cycles
        for stream, count in job.moved.items():
            moved[job.kernel][stream] += count
    return {kernel: {s: count / cycles[kernel] for s, count in all_.items()} for kernel, all_ in moved.items()}
