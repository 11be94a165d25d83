# SPDX-License-Identifier: Apache-2.0
"""Runs the plan of an attribution method on the accelerator: its passes as jobs, one after another.

Every packet of every pass is compared with the golden model at once, as in an explanation by a gate alone; what the
plan gets are the tensors that the accelerator made.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import FIXED
from golden.formulas import Real
from golden.inference import seed_gradient
from golden.methods.engine import in_reals
from golden.methods.plan import Done, Pass, Plan, Subject, of_one_input
from golden.rules import Rule
from host import schedule
from host.explain import Explainer, JobResult, LayerRecord, logits_of, relevance_of
from host.kernels import Kernels
from host.schedule import Step, Tensors
from xai_cosim.jobs.job import Job, JobError


@dataclass
class PlanRun:
    """What a plan took and gave on the accelerator."""

    records: list[list[LayerRecord]] = field(default_factory=list)
    """Of the jobs of each pass, forward or backward, in the order in which they ran."""
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
    """Runs plans on an accelerator; attributes as of `Explainer`."""

    subject: Subject
    kernels: Kernels
    run: Callable[[Job], Awaitable[JobResult]]
    started: Callable[[Step], None]
    skip_zeros: bool = True

    async def drive(self, plan: Plan) -> PlanRun:
        """Run a plan to its end, or to the first job that went wrong."""
        made = PlanRun()
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
            network = self.subject.network
            x = FIXED.encode(same[0].x, network.input_frac)
            # a tensor between fused layers is never made
            whole = any(one.layers for one in same)
            explainer = Explainer(network, self.kernels, x, self.run, self.started, not whole, self.skip_zeros)
            forward = await explainer.forward()
            made.records.append(forward.records)
            _require(forward.failure)
            for one in same:
                tensors: Tensors = {}
                if isinstance(one.gate, Rule):
                    raise JobError(f"{one.gate.name}: no schedule of jobs yet; run it without RTL")
                if one.gate is not None:
                    target = self.subject.target if one.target is None else one.target
                    backward = await explainer.backward(one.gate, target, forward.tensors)
                    made.records.append(backward.records)
                    _require(backward.failure)
                    given = {schedule.seed_name(one.gate): seed_gradient(network, target, FIXED)}
                    tensors = {**given, **backward.tensors}
                found.append(done_of(network, one, x, forward.tensors, tensors))
        return found


def _require(failure: str) -> None:
    if failure:
        raise JobError(failure)
