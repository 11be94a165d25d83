# SPDX-License-Identifier: Apache-2.0
"""scale: two tensors multiplied, or the first divided by the second, value by value."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

import numpy as np

import golden
from host.kernels.elements import ElementKernel
from host.kernels.kernel import Arguments, Int16, Random
from host.kernels.requantized import RequantizedKernel
from host.stimulus import tensor
from xai_cosim.coverage.functional import CoveredJob, Points
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.observation import Lanes, Observation, Variants

TIE_BITS = 2
"""Of a quotient whose last bit says that something is left: as many as tell a tie from what lies beside it."""
QUOTIENTS = ("divisor 0", "divisor negative", "divisor positive", "tie", "whole", "rounded down", "rounded up")


class Scale(ElementKernel, RequantizedKernel):
    """Operands: a and b [beats, LANES]."""

    name = "scale"
    streams: ClassVar[Mapping[str, str]] = {"a": "in_r", "b": "in_b"}

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        return a["beats"] + 35

    def job(
        self, a: Int16, b: Int16, *, divide: bool, shift: int = 0, left: int = 0, eps: int = 0, name: str = "scale"
    ) -> Job:
        """Return the job of a product (`shift`) or a quotient (`left`, `eps`), as of `golden.multiply` and `.divide`.

        a and b are int16 of any one shape.
        """
        y = golden.divide(a, b, left, eps) if divide else golden.multiply(a, b, shift)
        arguments = {"divide": int(divide), "shift": shift, "left": left, "eps": eps}
        return self.elementwise({"a": a, "b": b}, y, arguments, name)

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second: half of them products, a quarter ratios."""
        shape = (int(random.integers(1, 3000)),)
        most = self.design.largest
        a, b = tensor(random, shape), tensor(random, shape)
        if random.random() < 0.5:
            return self.job(a, b, divide=False, shift=int(random.integers(most["shift"] + 1)))
        if random.random() < 0.5:  # below 1, so that few saturate
            a = (b * random.random(shape)).astype(np.int16)
        eps = int(random.integers(1 << random.integers(most["eps"].bit_length() + 1)))
        return self.job(a, b, divide=True, left=int(random.integers(most["left"] + 1)), eps=eps)

    def meanings(self, arguments: Arguments) -> dict[str, str]:
        """Return what arguments of a job mean, in words; those that say nothing more are left out."""
        words = dict(super().meanings(arguments))
        if arguments.get("divide"):
            words.pop("shift", None)
            words |= {"divide": "the quotient", "left": f"in_r is multiplied by 2^{arguments['left']}"}
        elif "divide" in arguments:
            words["divide"] = "the product"
        return words

    def fraction(self, arguments: Arguments) -> int:
        """Return the bits of the sums that rounding takes away."""
        return TIE_BITS if arguments["divide"] else arguments["shift"]

    def accumulate(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return products, or quotients of TIE_BITS more that round alike: the last is set where something is left."""
        a, b = (operands[key].astype(np.int64) for key in self.streams)
        if not arguments["divide"]:
            return a * b
        divisor = np.where(b < 0, b - arguments["eps"], b + arguments["eps"])
        dividend = np.where(divisor == 0, 0, a << arguments["left"] + TIE_BITS)
        whole, rest = np.divmod(dividend, np.where(divisor == 0, 1, divisor))
        return np.asarray(whole | (rest != 0))

    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return products or quotients."""
        a, b = (operands[key].astype(np.int16) for key in self.streams)
        if arguments["divide"]:
            return golden.divide(a, b, arguments["left"], arguments["eps"]).astype(np.int64)
        return golden.multiply(a, b, arguments["shift"]).astype(np.int64)

    # ---- what the diagnosis and the coverage know of it

    def _arguments(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        other = "product" if a["divide"] else "quotient"
        yield f"the {other} is given", self.run({**a, "divide": 1 - a["divide"]}, own)
        for name in ("left", "eps"):
            yield f"{name} is ignored", self.run({**a, name: 0}, own)

    def _operands(self, o: Observation) -> Variants:
        own = self.operands(o.job)
        yield "in_r and in_b exchanged", self.run(o.job.arguments, {**own, "a": own["b"], "b": own["a"]})
        for key, stream in self.streams.items():
            yield f"the sign of {stream} is lost", self.run(o.job.arguments, {**own, key: np.abs(own[key])})
        yield from self.moved(o)

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("argument ignored", self._arguments),
            ("operand misread, or shifted by a beat", self._operands),
        )

    def _quotients(self, o: CoveredJob) -> Iterable[str]:
        """Name what a job divides by and how it rounds."""
        a = o.job.arguments
        if o.job.status or not a["divide"]:
            return []
        own = self.operands(o.job)
        beside = self.accumulate(a, own) & 3
        seen = ((own["b"] == 0) & (a["eps"] == 0), own["b"] < 0, own["b"] > 0, *(beside == n for n in (2, 0, 1, 3)))
        return [name for name, where in zip(QUOTIENTS, seen, strict=True) if where.any()]

    def cover_points(self) -> Points:
        """Return the cover points that the kernel has beside those of every design."""

        def left(o: CoveredJob) -> list[str]:
            return [str(o.job.arguments["left"])] if o.job.arguments["divide"] and not o.job.status else []

        lefts = [str(n) for n in range(self.design.largest["left"] + 1)]
        return {**super().cover_points(), "left": (lefts, left), "quotient": (QUOTIENTS, self._quotients)}
