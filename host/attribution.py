# SPDX-License-Identifier: Apache-2.0
"""Runs the plan of an attribution method on the accelerator: its passes as jobs, one after another.

Every packet of every pass is compared with the golden model at once, as in an explanation by a gate alone; what the
plan gets are the tensors that the accelerator made. Passes of other workers are foreseen by the golden model: where one
of them went wrong, that worker says so.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import FIXED
from golden.formulas import Real
from golden.inference import seed_gradient
from golden.methods.engine import GoldenRunner, in_reals
from golden.methods.plan import Done, Pass, Plan, Subject, of_one_input
from golden.rules import Rule
from host import schedule
from host.explain import Explainer, JobResult, LayerRecord, logits_of, relevance_of
from host.kernels import Kernels
from host.schedule import FORWARD, Tensors
from xai_cosim.jobs.job import Job, JobError


@dataclass
class PlanRun:
    """What a plan took and gave on the accelerator."""

    records: dict[int, list[LayerRecord]] = field(default_factory=dict)
    """Of the jobs of each pass that ran here, forward or backward, by the pass's number in the plan."""
    passes: int = 0
    """That were run or foreseen so far."""
    inputs: int = 0
    """Of these."""
    kernel: str = ""
    """That the last of them ended with; empty before the first."""
    values: Real | None = None
    """The map; None where a job failed."""
    failure: str = ""
    """The first mismatch or the first job that went wrong otherwise."""


def done_of(network: golden.Network, one: Pass, x: NDArray[np.int16], forward: Tensors, backward: Tensors) -> Done:
    """Return what a pass gave, in real numbers, of the tensors that its jobs made; `backward` is empty without one."""
    shapes = {name: network.layer(name).out_shape for name in one.layers}
    logits = logits_of(network, forward)
    made = {name: forward[schedule.value_name(network, name)].reshape(shape) for name, shape in shapes.items()}
    if not isinstance(one.gate, str):
        return in_reals(network, x, logits, None, made, {})
    totals = {name: backward[schedule.total_name(network, one.gate, name)] for name in shapes}
    back = {name: totals[name].reshape(shape) for name, shape in shapes.items()}
    return in_reals(network, x, logits, relevance_of(network, one.gate, backward), made, back)


@dataclass(frozen=True, eq=False)
class PlanRunner:
    """Runs plans on an accelerator, or a worker's share of their passes; other attributes as of `Explainer`."""

    subject: Subject
    kernels: Kernels
    run: Callable[[Job], Awaitable[JobResult]]
    at: Callable[[int], None]
    """Is told how many passes are done, before each input."""
    skip_zeros: bool = True
    worker: int = 0
    """This one's number: inputs are shared out in turn, each with all passes that begin with it."""
    workers: int = 1
    select: Callable[[str], Awaitable[object]] | None = None
    """Switches to a kernel; a switch counts among the cycles of the next job, and the pass before may run elsewhere."""

    async def drive(self, plan: Plan, kernel: str = "") -> PlanRun:
        """Run a plan to its end, or to the first job that went wrong; `kernel` is the one that ran before."""
        made = PlanRun(kernel=kernel)
        try:
            batch = next(plan)
            while True:
                batch = plan.send(await self._batch(batch, made))
        except StopIteration as end:
            made.values = np.asarray(end.value, dtype=np.float64)
        except JobError as stop:
            made.failure = str(stop)
        return made

    async def _batch(self, batch: list[Pass], made: PlanRun) -> list[Done]:
        found: list[Done] = []
        for same in of_one_input(batch):
            self.at(made.passes)
            if made.inputs % self.workers == self.worker:
                found += await self._run(same, made)
            else:
                found += GoldenRunner(self.subject, FIXED).run(same)
            made.inputs += 1
            made.passes += 1 + sum(one.gate is not None for one in same)
            made.kernel = self._explainer(same).steps(same[-1].gate or FORWARD)[-1].kernel
        return found

    def _explainer(self, same: list[Pass]) -> Explainer:
        # a tensor between fused layers is never made
        whole = any(one.layers for one in same)
        x, network = self._input(same), self.subject.network
        return Explainer(network, self.kernels, x, self.run, lambda step: None, not whole, self.skip_zeros)

    def _input(self, same: list[Pass]) -> NDArray[np.int16]:
        return FIXED.encode(same[0].x, self.subject.network.input_frac)

    async def _run(self, same: list[Pass], made: PlanRun) -> list[Done]:
        """Run passes of one input."""
        if made.kernel and self.select is not None:
            await self.select(made.kernel)
        network, explainer, number, found = self.subject.network, self._explainer(same), made.passes, list[Done]()
        forward = await explainer.forward()
        made.records[number] = forward.records
        _require(forward.failure)
        for one in same:
            tensors: Tensors = {}
            if one.gate is not None:
                number += 1
                target = self.subject.target if one.target is None else one.target
                backward = await explainer.backward(one.gate, target, forward.tensors)
                made.records[number] = backward.records
                _require(backward.failure)
                given = {schedule.seed_name(one.gate): seed_gradient(network, target, FIXED)}
                tensors = {**given, **backward.tensors}
            found.append(done_of(network, one, self._input(same), forward.tensors, tensors))
        return found


def _require(failure: str) -> None:
    if failure:
        raise JobError(failure)
