# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that tries changes of a design on its jobs, inside the simulation that xai_cosim.locate.trial starts."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from xai_cosim.failures.attempt import Attempted, Attempts
from xai_cosim.failures.requests import answer, request, under_test
from xai_cosim.failures.shrink import Case, Shrinker, SpentError, in_words
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.ran import Ran, load_ran
from xai_cosim.locate.schema import SELECTS
from xai_cosim.sim.lite import LiteWords
from xai_cosim.sim.stall import any_stalls

JOBS, FAILING, PASSING = 20, 3, 5
"""Random jobs, and how many of those that fail, and of those that pass, judge the changes that mend the first."""
SLACK = 200
"""Cycles that register accesses may take here: a change that hangs is common, and may not cost more."""
ACCESS = 50
"""Cycles that an access may take here."""
JUDGED, CONFIRMED = 150, 20
"""Changes that mend the smallest job and are judged, and of those that mend all, how many run on all jobs."""
JUDGING = 0.5
"""Share of the time for trying that judging may take besides."""
PAIRS = 8
"""Changes that mend a part, of which pairs are tried."""


@dataclass(eq=False)
class Tried:
    """A job, how it fails without any change, and how many cycles a change may take."""

    case: Case
    plain: Attempted
    cycles: int
    wrong: set[tuple[str, int, int]] = field(default_factory=set)


class Trials:
    """The trial of one request."""

    def __init__(self, dut: Any, asked: Mapping[str, Any]) -> None:
        """Bind to the simulation."""
        self.asked = asked
        self.attempts = Attempts(dut, *under_test(asked))
        self.attempts.bench.streams.slack = SLACK
        LiteWords.longest = ACCESS
        self._selects = [dut.dut[name] for name in SELECTS]
        self._end = time.process_time() + asked["seconds"]

    async def run(self, case: Case, cycles: int, *changes: int) -> Attempted:
        """Run a case with some changes."""
        for select, number in zip(self._selects, (*changes, 0, 0)[:2], strict=False):
            select.value = number
        self._selects[2].value = self.asked["bug"]
        return await self.attempts.run(case.before, case.ran, cycles)

    def spent(self, share: float = 0.0) -> bool:
        """Whether the time is up, and beyond that a share of it."""
        return bool(time.process_time() > self._end + share * self.asked["seconds"])

    async def tried(self, case: Case) -> Tried:
        """Run a case without any change."""
        before = self.attempts.bench.streams.now
        plain = await self.run(case, 0)
        cycles = self.attempts.bench.streams.now - before
        return Tried(case, plain, 2 * cycles + 2_000, _wrong(case, plain))

    async def smallest(self, tried: Tried) -> Tried:
        """Shrink a case that fails."""
        end = time.process_time() + self.asked["shrink"]

        async def fails(one: Case) -> bool:
            if time.process_time() > end:
                raise SpentError
            return (await self.run(one, tried.cycles)).like(tried.plain)

        kernel = self.attempts.bench.models[tried.case.ran.job.kernel]
        shrinker = Shrinker(tried.case, kernel, fails)
        await shrinker.run()
        return await self.tried(shrinker.case)

    async def judge(self, change: tuple[int, ...], failing: Sequence[Tried], passing: Sequence[Tried]) -> list[float]:
        """Return how far a change mends each failing job (1: it passes), then whether each passing one stays so."""
        found = []
        for job in failing:
            found.append(_better(job, await self.run(job.case, job.cycles, *change)))
        if max(found, default=0.0) > 0:
            for job in passing:
                found.append(float((await self.run(job.case, job.cycles, *change)).passed))
        return found


def _wrong(case: Case, seen: Attempted) -> set[tuple[str, int, int]]:
    """Return the lanes that are wrong or missing."""
    found = set()
    for stream, output in case.ran.job.outputs.items():
        record = seen.streams.get(stream)
        if record is None:
            continue
        came = output.lanes(record.data[: record.moved])
        due = output.lanes(output.expected)
        bad = np.ones(due.shape, np.bool_)
        bad[: len(came)] = came != due[: len(came)]
        found |= {(stream, int(beat), int(lane)) for beat, lane in zip(*np.nonzero(bad), strict=True)}
    return found


def _better(job: Tried, seen: Attempted) -> float:
    """Return how much of what was wrong is right now, less what is newly wrong; 1 where all is."""
    if seen.passed:
        return 1.0
    wrong = _wrong(job.case, seen)
    if not job.wrong or not seen.streams:
        return 0.0
    return max(0.0, min(0.9, (len(job.wrong - wrong) - len(wrong - job.wrong)) / len(job.wrong)))


def _random_cases(kernels: Sequence[KernelModel], streams: Sequence[str], seed: int) -> list[Case]:
    """Return random jobs, each in turn of another kernel, two of three held back; none where no model makes them."""
    found = []
    for number in range(JOBS):
        random = np.random.default_rng([seed, number])
        try:
            job = kernels[number % len(kernels)].random_job(random)
        except NotImplementedError:
            break
        if not job.name.isdigit():
            job = replace(job, name=f"random {number}")
        held = any_stalls(random, streams) if number % 3 else {}
        found.append(Case((), Ran(job, {s: p.parameters() for s, p in held.items()}, number)))
    return found


def _chosen(cases: Sequence[Tried], count: int) -> list[Tried]:
    """Return some cases, the quickest first, each of other arguments than sizes where that is possible."""
    ordered = sorted(cases, key=lambda tried: tried.cycles)
    kinds = {str((t.case.ran.job.kernel, t.case.ran.job.arguments.get("mode"))): t for t in reversed(ordered)}
    return list(dict.fromkeys([*kinds.values(), *ordered]))[:count]


@cocotb.test()
async def trial(dut: HierarchyObject) -> None:
    """Try each change on the failing job; then those that mend it on others."""
    asked, begun = request(), time.process_time()
    trial = Trials(dut, asked)
    bench = trial.attempts.bench
    recorded = []
    if asked["jobs"]:
        *before, ran = (load_ran(Path(folder)) for folder in asked["jobs"])
        recorded.append(await trial.tried(Case(tuple(before), ran)))
        recorded += [await trial.tried(Case((), each)) for each in before]
    kernels = [bench.models[recorded[0].case.ran.job.kernel]] if recorded else list(bench.models.values())
    cases = [await trial.tried(case) for case in _random_cases(kernels, list(bench.design.streams), asked["seed"])]
    failing = [t for t in (*recorded, *cases) if not t.plain.passed]
    passing = [t for t in (*recorded[1:], *cases) if t.plain.passed]
    told: dict[str, Any] = {"failing": len(failing), "passing": len(passing), "changes": {}, "words": ""}
    if failing:
        first = failing[0] if recorded else min(failing, key=lambda t: t.cycles)
        small = await trial.smallest(first)
        told["shrink"] = time.process_time() - begun
        kernel = bench.models[small.case.ran.job.kernel]
        told["words"] = in_words(small.case, kernel, small.plain.lane)
        told["kind"], told["where"] = first.plain.kind, first.plain.where
        sides = [small, first, *(t for t in _chosen(failing, FAILING) if t is not first)][: FAILING + 1]
        await _try_all(trial, told, sides, _chosen(passing, PASSING), [*cases, *recorded])
    told["seconds"] = time.process_time() - begun
    answer(asked, told)


async def _try_all(
    trial: Trials, told: dict[str, Any], failing: Sequence[Tried], passing: Sequence[Tried], confirming: Sequence[Tried]
) -> None:
    """Try all changes on the smallest failing job, those that mend it on others, those that mend these on all jobs."""
    first, *others = failing
    mends: dict[tuple[int, ...], float] = {}
    told["tried"] = 0
    again = await trial.run(first.case, first.cycles)
    told["repeats"] = again.like(first.plain)
    begun = time.process_time()
    for number in trial.asked["changes"]:
        if trial.spent():
            break
        told["tried"] += 1
        better = _better(first, await trial.run(first.case, first.cycles, number))
        if better > 0:
            mends[number,] = better
    told["screened"] = time.process_time() - begun
    found = {}
    for change, better in sorted(mends.items(), key=lambda item: -item[1])[:JUDGED]:
        if trial.spent(JUDGING):
            break
        found[change] = [better, *await trial.judge(change, others, passing)]
    whole = [change for change, judged in found.items() if min(judged) == 1]
    if not whole:
        parts = sorted(found, key=lambda change: -sum(found[change]))[:PAIRS]
        for number, one in enumerate(parts):
            for other in parts[number + 1 :] if not trial.spent(JUDGING) else ():
                pair = (*one, *other)
                better = _better(first, await trial.run(first.case, first.cycles, *pair))
                if better == 1:
                    judged = [better, *await trial.judge(pair, others, passing)]
                    if min(judged) == 1:
                        found[pair] = judged
                        whole.append(pair)
    count = len(failing)
    for change, judged in found.items():
        told["changes"][" ".join(map(str, change))] = {"failing": judged[:count], "passing": judged[count:]}
    for change in whole[:CONFIRMED]:
        right = [(await trial.run(t.case, t.cycles, *change)).passed for t in confirming]
        told["changes"][" ".join(map(str, change))]["confirmed"] = [sum(right), len(right)]
