# SPDX-License-Identifier: Apache-2.0
"""add: two tensors of scales of their own, summed and requantized once."""

from collections.abc import Mapping
from functools import partial
from typing import ClassVar

import numpy as np

import golden
from host.gate import Gate
from host.kernels.elements import ElementKernel
from host.kernels.kernel import Arguments, Int16, Mask, Random
from host.kernels.requantized import RequantizedKernel, requantize
from host.stimulus import gate_and_mask, tensor
from xai_cosim.coverage.functional import CoveredJob, Points
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.observation import Lanes, Observation, Variants

LEFTS = ("left_a", "left_b")


def _left(name: str, o: CoveredJob) -> list[str]:
    return [] if o.job.status else [str(o.job.arguments[name])]


class Add(ElementKernel, RequantizedKernel):
    """Operands: a and b [beats, LANES]."""

    name = "add"
    streams: ClassVar[Mapping[str, str]] = {"a": "in_r", "b": "in_b"}

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        return a["beats"] + 24

    def job(
        self,
        a: Int16,
        b: Int16,
        left_a: int,
        left_b: int,
        shift: int,
        gate: Gate = Gate.NONE,
        mask: Mask | None = None,
        *,
        name: str = "add",
    ) -> Job:
        """Return the job of a sum: a and b int16 of any one shape, mask bool of it, shifts as of `golden.add`."""
        y, _ = golden.add(a, b, left_a, left_b, shift)
        arguments = {"left_a": left_a, "left_b": left_b, "shift": shift, "mode": int(gate)}
        return self.elementwise({"a": a, "b": b}, y, arguments, name, gate, mask)

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""
        shape = (int(random.integers(1, 3000)),)
        gate, mask = gate_and_mask(random, shape)
        most = self.design.largest
        left_a, left_b = (int(random.integers(most[name] + 1)) * int(random.integers(2)) for name in LEFTS)
        near = max(left_a, left_b) + int(random.integers(3))  # so that few sums saturate, and few vanish
        shift = int(random.choice([near, int(random.integers(most["shift"] + 1))]))
        return self.job(tensor(random, shape), tensor(random, shape), left_a, left_b, shift, gate, mask)

    def meanings(self, arguments: Arguments) -> dict[str, str]:
        """Return what arguments of a job mean, in words; those that say nothing more are left out."""
        lefts = {f"left_{key}": f"{stream} is multiplied by" for key, stream in self.streams.items()}
        factors = {name: f"{words} 2^{arguments[name]}" for name, words in lefts.items() if name in arguments}
        return {**super().meanings(arguments), **factors}

    def accumulate(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return the sums at the finer of the two scales."""
        a, b = (operands[key].astype(np.int16) for key in self.streams)
        return golden.add_accumulate(a, b, arguments["left_a"], arguments["left_b"])

    # ---- what the diagnosis and the coverage know of it

    def _lefts(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        yield "left_a and left_b exchanged", self.run({**a, "left_a": a["left_b"], "left_b": a["left_a"]}, own)
        for name in LEFTS:
            yield f"{name} is ignored", self.run({**a, name: 0}, own)

    def _apart(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        zero = np.zeros_like(own["a"])
        first, second = (requantize(self.accumulate(a, {**own, key: zero}), a["shift"]) for key in self.streams)
        summed = golden.saturate(first + second).astype(np.int64)
        yield "each operand is rounded before they are added", self.gate(a, own, summed)

    def _operands(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        for key, stream in self.streams.items():
            yield f"{stream} is not added", self.run(a, {**own, key: np.zeros_like(own[key])})
        yield from self.moved(o)

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("wrong left shift", self._lefts),
            ("operands rounded one by one", self._apart),
            ("operand missing, or shifted by a beat", self._operands),
        )

    def cover_points(self) -> Points:
        """Return the cover points that the kernel has beside those of every design."""
        lefts = {name: [str(left) for left in range(self.design.largest[name] + 1)] for name in LEFTS}
        return {**super().cover_points(), **{name: (bins, partial(_left, name)) for name, bins in lefts.items()}}
