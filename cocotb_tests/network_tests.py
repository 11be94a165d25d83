# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that explains an image on xai_top: the passes of worker WORKER, of the run in folder NETWORK_RUN."""

import os
import time
from collections.abc import Mapping, Sequence
from itertools import count
from pathlib import Path

import cocotb
from cocotb.handle import HierarchyObject
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cocotb_tests import accelerator
from cocotb_tests.network.passes import confirmed, load_run, save_pass
from host.designs import TOP, open_design
from host.explain import Explainer
from host.schedule import FORWARD, Step

RUN, WORKER = Path(os.environ["NETWORK_RUN"]), int(os.environ["WORKER"])


@cocotb.test()
async def explain_image(dut: HierarchyObject) -> None:
    """Forward and each backward pass: every output, mask, index, logit, gradient and the relevance are exact."""
    plan, network, image = load_run(RUN)
    bench = await accelerator.started(dut, open_design(TOP))
    bench.streams.set_stalls(plan.stall)
    what = TextColumn("{task.description:32}", markup=False)
    columns = (what, BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    shown = plan.progress and not WORKER  # no other has more to do
    with Progress(*columns, console=Console(stderr=True), disable=not shown) as progress:
        bar, numbers = progress.add_task("", total=None), count()

        def started(step: Step) -> None:
            progress.update(bar, description=step.name, completed=next(numbers))
            progress.refresh()

        kernels = accelerator.kernels_of(bench)
        explainer = Explainer(network, kernels, image, bench.run, started, plan.fuse, plan.skip_zeros)
        steps = {phase: explainer.steps(phase) for phase in plan.phases}
        phases = plan.share(WORKER)
        progress.update(bar, total=sum(len(steps[phase]) for phase in phases))
        forward = None
        for phase in phases:
            if phase == FORWARD:
                began = time.monotonic()
                made = forward = await explainer.forward()
            else:
                began = time.monotonic()
                await bench.select(_kernel_before(phase, steps))
                # another simulation runs the forward pass: what it makes is foreseen, and confirmed before this counts
                given = explainer.foreseen() if forward is None else forward.tensors
                made = await explainer.backward(phase, plan.target, given)
                if forward is None and not confirmed(RUN, given):
                    break
            save_pass(RUN, made, began)
            assert not made.failure, made.failure
        progress.update(bar, description="done", completed=next(numbers))


def _kernel_before(phase: str, steps: Mapping[str, Sequence[Step]]) -> str:
    """Return the kernel that runs last before a backward pass: a switch counts among the cycles of the next job."""
    phases = list(steps)
    return steps[phases[phases.index(phase) - 1]][-1].kernel
