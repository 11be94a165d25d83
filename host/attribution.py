# SPDX-License-Identifier: Apache-2.0
"""Runs the plan of an attribution method on the accelerator: its passes as jobs, one after another.

Every packet of every pass is compared with the golden model at once, as in an explanation by a gate alone; what the
plan gets are the tensors that the accelerator made. Passes of other workers are foreseen by the golden model: where one
of them went wrong, that worker says so.
"""

from collections.abc import Awaitable, Callable, Mapping
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
from host.shares import FORWARD_COST, Shares
from xai_cosim.jobs.job import Job, JobError


@dataclass
class PlanRun:
    """What a plan took and gave on the accelerator."""

    records: dict[int, list[LayerRecord]] = field(default_factory=dict)
    """Of the jobs of each pass that ran here, forward or backward, by the pass's number in the plan."""
    passes: int = 0
    """That were run or foreseen so far."""
    kernel: str = ""
    """That the last of them ended with; empty before the first."""
    values: Real | None = None
    """The map; None where a job failed."""
    failure: str = ""
    """The first mismatch or the first job that went wrong otherwise."""


def done_of(
    network: golden.Network,
    one: Pass,
    x: NDArray[np.int16],
    forward: Tensors,
    backward: Tensors,
    fracs: Mapping[str, int] | None = None,
) -> Done:
    """Return what a pass gave, in real numbers, of the tensors that its jobs made; `backward` is empty without one.

    `fracs` are those of the gradients where they are not the network's.
    """
    shapes = {name: network.layer(name).out_shape for name in one.layers}
    logits = logits_of(network, forward)
    made = {name: forward[schedule.value_name(network, name)].reshape(shape) for name, shape in shapes.items()}
    if one.gate is None:
        return in_reals(network, x, logits, None, made, {})
    method = one.gate if isinstance(one.gate, str) else one.gate.name
    totals = {name: backward[schedule.total_name(network, method, name)] for name in shapes}
    back = {name: totals[name].reshape(shape) for name, shape in shapes.items()}
    return in_reals(network, x, logits, relevance_of(network, method, backward), made, back, fracs)


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
    """This one's number: inputs are shared out, each with all passes that begin with it."""
    shares: Shares = field(default_factory=Shares)
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
            back = sum(one.passes_back for one in same)
            if self.shares.worker_for(FORWARD_COST + back) == self.worker:
                found += await self._run(same, made)
            else:
                found += GoldenRunner(self.subject, FIXED).run(same)
            made.passes += 1 + back
            last = same[-1]
            made.kernel = self._explainer(same).steps(last.gate or FORWARD, self._target(last), last.back)[-1].kernel
        return found

    def _explainer(self, same: list[Pass]) -> Explainer:
        # a tensor between fused layers is never made
        whole = any(one.layers or isinstance(one.gate, Rule) for one in same)
        return self._explainer_of(same[0].network or self.subject.network, same[0].x, whole)

    def _explainer_of(self, network: golden.Network, x: Real, whole: bool) -> Explainer:
        how = self.run, lambda step: None, not whole, self.skip_zeros
        return Explainer(network, self.kernels, self._encoded(x), *how)

    def _encoded(self, x: Real) -> NDArray[np.int16]:
        return FIXED.encode(x, self.subject.network.input_frac)

    def _target(self, one: Pass) -> int:
        return self.subject.target if one.target is None else one.target

    async def _run(self, same: list[Pass], made: PlanRun) -> list[Done]:
        """Run passes of one input."""
        if made.kernel and self.select is not None:
            await self.select(made.kernel)
        explainer, number, found = self._explainer(same), made.passes, list[Done]()
        network = explainer.network
        forward = await explainer.forward()
        made.records[number] = forward.records
        _require(forward.failure)
        for one in same:
            tensors: Tensors = {}
            fracs = None
            if one.gate is not None:
                number += one.passes_back
                target = self._target(one)
                if isinstance(one.gate, str):
                    name, backward = one.gate, await explainer.backward(one.gate, target, forward.tensors, one.back)
                else:
                    references = await self._references(one.gate, number, made)
                    name = one.gate.name
                    backward = await explainer.by_rule(one.gate, target, forward.tensors, references)
                made.records[number] = backward.records
                _require(backward.failure)
                given = {schedule.seed_name(name): seed_gradient(network, target, FIXED)}
                tensors, fracs = {**given, **backward.tensors}, backward.fracs
            found.append(done_of(network, one, self._encoded(one.x), forward.tensors, tensors, fracs))
        return found

    async def _references(self, rule: Rule, number: int, made: PlanRun) -> list[tuple[Explainer, Tensors]]:
        """Run the forward passes of a rule's references, of the numbers before that of its backward pass."""
        found: list[tuple[Explainer, Tensors]] = []
        for before, x in enumerate(rule.references, number - len(rule.references)):
            other = self._explainer_of(self.subject.network, x, whole=True)
            forward = await other.forward()
            made.records[before] = forward.records
            _require(forward.failure)
            found.append((other, forward.tensors))
        return found


def _require(failure: str) -> None:
    if failure:
        raise JobError(failure)
