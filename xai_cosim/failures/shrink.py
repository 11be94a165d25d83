# SPDX-License-Identifier: Apache-2.0
"""Reduces a failing job to a smallest one that still fails in the same way.

Delta debugging (A. Zeller, R. Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", TSE 2002) over jobs:
those before it, what holds streams back, sizes, arguments and operands, over and over until nothing goes any more.
Nothing is drawn: the same failure gives the same smallest job.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.ran import Ran

SMALL = 64
"""Operands' values that are brought towards 0 one by one, at most."""
TOLD = 3
"""Values of an operand that are told one by one, at most."""


@dataclass(frozen=True, eq=False)
class Case:
    """A job, and those that run before it."""

    before: tuple[Ran, ...]
    ran: Ran

    def of(self, job: Job) -> "Case":
        """Return the case with another job, held back in the same way."""
        return replace(self, ran=replace(self.ran, job=job))


class SpentError(Exception):
    """There is no time for another attempt."""


Fails = Callable[[Case], Awaitable[bool]]
"""Whether a case fails in the same way; SpentError where that cannot be tried any more."""


class Shrinker:
    """The search: `case` is the smallest found so far, `steps` are all that were taken, the first case in front."""

    def __init__(self, case: Case, model: KernelModel, fails: Fails) -> None:
        """Begin with a case that fails."""
        self.case = case
        self.steps = [case]
        self._model = model
        self._fails = fails

    async def run(self) -> bool:
        """Shrink until nothing can be left out; return False where the time was up before."""
        try:
            while await self._round():
                pass
        except SpentError:
            return False
        return True

    async def _round(self) -> bool:
        begun = len(self.steps)
        await self._before()
        await self._stalls()
        if not self.case.ran.job.status:
            await self._sizes()
            await self._arguments()
            await self._operands()
        return len(self.steps) > begun

    async def _take(self, case: Case) -> bool:
        """Go on with a case where it fails in the same way."""
        if not await self._fails(case):
            return False
        self.case = case
        self.steps.append(case)
        return True

    async def _take_job(self, make: Callable[[], Job]) -> bool:
        """Go on with a job where it can be made and fails in the same way."""
        with suppress(ValueError, KeyError, IndexError, NotImplementedError):
            return await self._take(self.case.of(make()))
        return False

    async def _chunks(self, length: int, left: int, cut: Callable[[int, int], Awaitable[bool]]) -> None:
        """Cut ever smaller pieces out of so many, as long as more than `left` remain."""
        size = length
        while size:
            at = 0
            while at < length > left:
                end = min(at + size, length)
                if length - (end - at) >= left and await cut(at, end):
                    length -= end - at
                else:
                    at += size
            size //= 2

    async def _before(self) -> None:
        async def cut(first: int, last: int) -> bool:
            kept = (*self.case.before[:first], *self.case.before[last:])
            return await self._take(replace(self.case, before=kept))

        await self._chunks(len(self.case.before), 0, cut)

    async def _stalls(self) -> None:
        held = {s: p for s, p in self.case.ran.stalls.items() if any(p)}
        if held and not await self._take(self._held({})):
            for stream in list(held):
                less = {s: p for s, p in held.items() if s != stream}
                if less and await self._take(self._held(less)):
                    held = less

    def _held(self, stalls: Mapping[str, tuple[int, int, int]]) -> Case:
        return replace(self.case, ran=replace(self.case.ran, stalls=dict(stalls)))

    async def _sizes(self) -> None:
        for size, extent in self._model.extents(self.case.ran.job).items():

            async def cut(first: int, last: int, size: str = size) -> bool:
                return await self._take_job(partial(self._model.without, self.case.ran.job, size, first, last))

            await self._chunks(extent, 1, cut)

    async def _arguments(self) -> None:
        job = self.case.ran.job
        sizes = self._model.extents(job)
        for name, value in job.arguments.items():
            for less in [] if name in sizes else sorted({0, 1, value // 2}):
                if less < value and await self._take_job(partial(self._with, {name: less}, {})):
                    break

    def _with(self, arguments: Mapping[str, int], operands: Mapping[str, NDArray[Any]]) -> Job:
        """Return the job with other arguments and operands; ValueError for values that its beats do not hold."""
        job = self.case.ran.job
        made = self._model.job_of({**job.arguments, **arguments}, {**self._model.operands(job), **operands}, job.name)
        held = self._model.operands(made) if operands else {}
        if not all(np.array_equal(held[name], values) for name, values in operands.items()):
            raise ValueError("values that do not fit their lanes")
        return made

    async def _operands(self) -> None:
        with suppress(NotImplementedError, ValueError):
            for name, values in self._model.operands(self.case.ran.job).items():
                await self._zeros(name, values)
            for name, values in self._model.operands(self.case.ran.job).items():
                for at in np.flatnonzero(values)[:SMALL].tolist() if values.ndim else ():
                    await self._smaller(name, at)

    async def _zeros(self, name: str, values: NDArray[Any]) -> None:
        if not values.ndim:  # a length
            return
        flat = values.reshape(-1).copy()
        left = np.flatnonzero(flat)

        async def cut(first: int, last: int) -> bool:
            nonlocal flat, left
            tried = flat.copy()
            tried[left[first:last]] = 0
            if not await self._take_job(partial(self._with, {}, {name: tried.reshape(values.shape)})):
                return False
            flat, left = tried, np.delete(left, slice(first, last))
            return True

        await self._chunks(len(left), 0, cut)

    async def _smaller(self, name: str, at: int) -> None:
        """Bring a value towards 0."""
        values = self._model.operands(self.case.ran.job)[name]
        for value in _towards_zero(int(values.reshape(-1)[at])):
            tried = values.copy()
            tried.reshape(-1)[at] = value
            if await self._take_job(partial(self._with, {}, {name: tried})):
                return


def _towards_zero(value: int) -> Iterator[int]:
    """Yield values that are nearer to 0, the nearest first.

    >>> list(_towards_zero(-9))
    [1, -1, -2, -4, -8]
    """
    size, sign = abs(value), 1 if value > 0 else -1
    yield from (one for one in (1, -1) if size > 1 or one > value)
    yield from (sign << n for n in range(1, size.bit_length()) if 1 << n < size)


def values_of(case: Case, model: KernelModel) -> Mapping[str, NDArray[Any]]:
    """Return the operands of a case's job; its input packets where they are not known."""
    job = case.ran.job
    try:
        return job.inputs if job.status else model.operands(job)
    except (NotImplementedError, ValueError):
        return job.inputs


def in_words(case: Case, model: KernelModel, lane: int | None) -> str:
    """Return a case in words, such as "fir, 1 beat, taps 3, lane 2, x = -1"; `lane` is the first that is wrong."""
    job, held = case.ran.job, [stream for stream, parameters in case.ran.stalls.items() if any(parameters)]
    extents = model.extents(job) if not job.status else {}
    words = [job.kernel, *(_counted(size, job.arguments.get(size, pieces)) for size, pieces in extents.items())]
    words += [f"{name} {value}" for name, value in job.arguments.items() if value and name not in extents]
    words += [f"lane {lane}"] if lane is not None else []
    words += [_value(name, values) for name, values in values_of(case, model).items()]
    words += [f"{', '.join(held)} held back"] if held else []
    words += [f"after {_counted('jobs', len(case.before))}"] if case.before else []
    return ", ".join(words)


def _counted(size: str, value: int) -> str:
    """Return a size in words: "height 2", "1 group"."""
    name = size.replace("_", " ")
    return f"{value} {name[:-1] if value == 1 else name}" if name.endswith("s") else f"{name} {value}"


def _value(name: str, values: NDArray[Any]) -> str:
    """Return what is not 0 of an operand, in words."""
    places = np.argwhere(values)
    if len(places) == 1:
        return f"{name} = {int(values[tuple(places[0])])}"
    if len(places) > TOLD:
        return f"{len(places)} of {values.size} {name} not 0"
    told = [f"{name}[{', '.join(map(str, place))}] = {int(values[tuple(place)])}" for place in places.tolist()]
    return ", ".join(told) or f"{name} = 0"
