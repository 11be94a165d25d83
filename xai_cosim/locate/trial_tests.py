# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that tries changes of a design on its jobs, inside the simulation that xai_cosim.locate.trial starts."""

import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product
from pathlib import Path
from typing import Any

import cocotb
from cocotb.handle import HierarchyObject
from cocotb.triggers import FallingEdge

from xai_cosim.failures.attempt import OTHER, Attempted, Attempts
from xai_cosim.failures.requests import answer, request, under_test
from xai_cosim.failures.shrink import Case, Shrinker, SpentError, in_words
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.ran import load_ran
from xai_cosim.locate.cases import cuts, random_cases
from xai_cosim.locate.quick import WHOLE, Quick
from xai_cosim.locate.schema import BUG, CHOSEN, VALUES, statement_of
from xai_cosim.locate.touch import Effect, Values, came, due
from xai_cosim.sim.lite import LiteWords
from xai_cosim.sim.stall import Stall

JOBS, MOST_JOBS = 80, 400
"""Random jobs, those that are cut among them, and how many at most where none has failed by then."""
CUT, BEFORE = 10, 10
"""Jobs that are cut from one that fails, and jobs that ran before the recorded one, by themselves."""
FAILING, PASSING = 4, 6
"""How many of those that fail, and of those that pass, judge the changes that mend the first."""
SLACK = 200
"""Cycles that register accesses may take here: a change that hangs is common, and may not cost more."""
ACCESS = 50
"""Cycles that an access may take here."""
CONFIRMING, CONFIRMED = 30, 20
"""Jobs of each sort that changes are confirmed on, and those changes which the testbench runs on what judges, too."""
GATHERED, SCREENED, JUDGED, CONFIRMED_BY, ADDED, TOUCHED = 0.25, 0.6, 0.75, 0.85, 0.93, 1.0
"""Shares of the time by which what is done in turn is over."""
PROBED, LONGER = 4, 5
"""Failing jobs in which is seen what changes touch, and how much longer than the smallest they may be."""
OTHERS = 5
"""Failing jobs in which other values are tried: alone, as what holds for one need not do so for the one before."""
LEAST = 0.01
"""Share of what is wrong that a change has to mend to be judged."""
OFTEN = 20
"""Changes after which the clock is looked at."""
KEPT = 50
"""Changes that go on to the next job where more mend a part."""
PAIRS = 40
"""Changes that mend a part, of which pairs are tried."""
NEAR, FAR, TRIES = 10, 200, 3_000
"""Up to what is added to a value for another one: at least, at most, and so that so many are tried in a job."""
SLOWER = 3
"""How many fewer the testbench tries."""
SHIFTS, LOWEST = 6, 3
"""Places that a value is shifted by, at most, and lowest bits that are tried in what is shifted to the left."""
Other = tuple[int, int, int]
"""What VALUES hold."""
SAME = (0, 0, 0)
Change = tuple[int, ...]
"""What is made together, as values of SELECTS."""


@dataclass(eq=False)
class Tried:
    """A job, how it fails without any change, and how many cycles that takes."""

    case: Case
    plain: Attempted
    took: int
    effect: Effect
    quick: Quick | None = None
    """What runs it without the testbench, where that tells whether it fails."""

    @property
    def due(self) -> int:
        """How many cycles it takes where it is right, about: one that hangs early takes more than it has taken."""
        job = self.case.ran.job
        stalls = [Stall.from_parameters(*parameters) for parameters in self.case.ran.stalls.values()]
        free = min((stall.free for stall in stalls), default=1.0)
        beats = max([job.ideal_cycles, *job.beats().values()]) / free**2
        return max(self.took, int(beats) + sum(stall.longest for stall in stalls))

    @property
    def cycles(self) -> int:
        """How many cycles a change may take."""
        return 2 * self.due + 2_000

    def values(self, seen: Attempted) -> Values:
        """Return what came."""
        job = self.case.ran.job
        return self.effect.due if seen.passed else came(job, _streams(job, self.plain), seen.streams)


class Trials:
    """The trial of one request."""

    def __init__(self, dut: Any, asked: Mapping[str, Any]) -> None:
        """Bind to the simulation."""
        self.asked = asked
        self.attempts = Attempts(dut, *under_test(asked))
        self.attempts.bench.streams.slack = SLACK
        LiteWords.longest = ACCESS
        self._dut = dut.dut
        self.does: dict[int, bool] = {}
        """Whether any change of a statement does anything in the smallest job, of those that were changed."""
        self._loaded: Quick | None = None
        """Whose packets are loaded; None where the testbench ran last."""
        self._begun = time.process_time()

    def selects(self, *changes: int, other: Other = SAME) -> list[tuple[str, int]]:
        """Return what the variables that choose changes hold, and those that make another value."""
        chosen = [*changes, *[0] * (len(CHOSEN) - len(changes))]
        values = (value & WHOLE for value in other)
        return [*zip(CHOSEN, chosen, strict=True), (BUG, self.asked["bug"]), *zip(VALUES, values, strict=True)]

    async def run(self, case: Case, cycles: int, *changes: int, other: Other = SAME) -> Attempted:
        """Run a case with some changes."""
        self._loaded = None
        for name, value in self.selects(*changes, other=other):
            self._dut[name].value = value
        return await self.attempts.run(case.before, case.ran, cycles)

    async def look(self, tried: Tried, *changes: int, most: int = 0, other: Other = SAME) -> Attempted:
        """Run a job that was tried with some changes, without the testbench where that can be.

        In `most` cycles, if said, which end it early where it cannot pass any more; `other` is for such changes.
        """
        quick = tried.quick
        if quick is None:
            return await self.run(tried.case, tried.cycles, *changes, other=other)
        if self._loaded is None:
            await FallingEdge(self.attempts.bench.dut.ap_clk)
        again, self._loaded = self._loaded is quick, quick
        return quick.run(self.selects(*changes, other=other), again=again, most=most)

    def spent(self, share: float) -> bool:
        """Whether a share of the time is up."""
        return bool(time.process_time() > self._begun + share * self.asked["seconds"])

    async def tried(self, case: Case) -> Tried:
        """Run a case without any change."""
        before = self.attempts.bench.streams.now
        plain = await self.run(case, 0)
        cycles = self.attempts.bench.streams.now - before
        job, streams = case.ran.job, _streams(case.ran.job, plain)
        right = due(job, streams)
        effect = Effect(right, right if plain.passed else came(job, streams, plain.streams))
        made = Tried(case, plain, cycles, effect)
        if Quick.can(self.attempts.bench, case):
            made.quick = Quick(self.attempts.bench, case, made.cycles)
            await made.quick.write()
            await self.look(made)
            if made.quick.plain.passed != plain.passed:
                made.quick = None  # it fails by what is not seen so
        return made

    async def all_tried(self, cases: Iterable[Case]) -> list[Tried]:
        """Run cases without any change, one at least, for as long as there is time to gather them.

        Those are left out whose job before fails, which has its own turn.
        """
        made = []
        for case in cases:
            made.append(await self.tried(case))
            if self.spent(GATHERED):
                break
        return [tried for tried in made if tried.plain.kind != OTHER]

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

    async def judge(
        self, mends: Mapping[Change, float], failing: Sequence[Tried], passing: Sequence[Tried]
    ) -> dict[Change, list[float]]:
        """Return how far changes mend each failing job (1: it passes), then whether each passing one stays so.

        `mends` is what they mend of the smallest job. All run on a job before the next one, as its packets are loaded
        once. What mends less than others is left behind, with 0 for the other failing jobs.
        """
        found = {change: [better] for change, better in sorted(mends.items(), key=lambda item: -item[1])}
        left = list(found)
        for job in (*failing, *passing):
            for number, change in enumerate(left):
                if number % OFTEN == 0 and self.spent(JUDGED):
                    break
                seen = await self.look(job, *change)
                found[change].append(_better(job, seen) if job in failing else float(seen.passed))
            if job in failing:
                left = best(found, left)
        return {change: shares + [0.0] * (1 + len(failing) - len(shares)) for change, shares in found.items()}

    async def confirmed(
        self, changes: Iterable[Change], cases: Sequence[Tried], again: Sequence[Tried]
    ) -> dict[Change, tuple[int, int]]:
        """Return of how many jobs, and of how many that were run, each change is exact; the first that is not ends it.

        Of those that are exact for all of them, some run `again` by the testbench, the smallest first.
        """
        right: dict[Change, list[bool]] = {change: [] for change in sorted(changes, key=self._cost)}
        for tried in sorted(cases, key=lambda tried: tried.cycles):
            left = [(change, seen) for change, seen in right.items() if all(seen)]
            for number, (change, seen) in enumerate(left):
                if number % OFTEN == 0 and self.spent(CONFIRMED_BY):
                    break
                seen.append((await self.look(tried, *change)).passed)
        for change in list(islice((change for change, seen in right.items() if all(seen)), CONFIRMED)):
            right[change] += [(await self.run(t.case, t.cycles, *change)).passed for t in again]
        return {change: (sum(seen), len(seen)) for change, seen in right.items()}

    def _cost(self, change: Change) -> int:
        costs = self.asked["costs"]
        return sum(costs.get(str(code), 0) for code in change)

    async def others(self, jobs: Sequence[Tried]) -> dict[int, list[bool]]:
        """Return of statements in which jobs that fail another value, the same all through, lets them pass.

        Nothing of a statement of which none does so in the first job, nor of a job that there was no time for.
        D. Jeffrey, N. Gupta, R. Gupta, "Fault Localization Using Value Replacement", ISSTA 2008.
        """
        left: list[int] = self.asked["others"]
        found: dict[int, list[bool]] = {}
        for place, tried in enumerate(jobs):
            passes = {}
            tries = TRIES // (SLOWER if tried.quick is None else 1)
            most = max(NEAR, min(FAR, tries // max(2 * len(left), 1)))
            for code in left:
                if self.spent(ADDED):
                    return found
                passes[code] = await self._other(tried, code, most)
            left = left if place else [code for code in left if passes[code]]
            for code in left:
                found.setdefault(code, []).append(passes[code])
        return found

    async def _other(self, tried: Tried, code: int, most: int) -> bool:
        """Whether a job passes with another value of what a statement assigns."""
        for other in values(most):
            if (await self.look(tried, code, most=tried.due + SLACK, other=other)).passed:
                return True
        return False

    async def effect(self, tried: Tried, code: int) -> Sequence[int]:
        """Return what a change touches in a job."""
        return tried.effect.touched(tried.values(await self.look(tried, code, most=tried.took)))

    async def touched(self, small: Tried, jobs: Sequence[Tried]) -> dict[int, list[Sequence[int]]]:
        """Return for some changes of each statement what they touch in jobs that fail, for as long as there is time.

        Not for statements none of whose changes does anything in the smallest one.
        """
        some = [job for job in jobs if job.quick is not None and job.effect.wrong.any()]
        short = [job for job in some if job.took <= LONGER * small.took][:PROBED]
        some = short or some[:1]
        found: dict[int, list[Sequence[int]]] = defaultdict(list)
        for turn in self.asked["probes"]:
            left = [code for code in turn if self.does.get(statement_of(code), True)]
            for job, at in product(some, range(0, len(left), OFTEN)):
                if self.spent(TOUCHED):
                    return found
                for code in left[at : at + OFTEN]:
                    found[code].append(await self.effect(job, code))
        return found


def values(most: int) -> Iterator[Other]:
    """Yield what makes other values: something added, up to so much; and shifts, with something small added."""
    small, large = (
        [(0, 0, sign * size) for size in sizes for sign in (1, -1)]
        for sizes in (range(1, NEAR), range(NEAR, most + 1))
    )
    left = [(up, 0, by) for up in range(1, SHIFTS + 1) for by in range(1 << min(up, LOWEST))]
    right = [(0, down, by) for down in range(1, SHIFTS + 1) for by in (0, -1, 1)]
    yield from (*small, *left, *right, *large)


def best(found: Mapping[Change, Sequence[float]], left: Sequence[Change]) -> list[Change]:
    """Return the changes that mend most: KEPT of them, and all that mend all; none that mends the first job alone."""
    ordered = sorted((change for change in left if sum(found[change][1:]) > 0), key=lambda change: -sum(found[change]))
    return [change for place, change in enumerate(ordered) if place < KEPT or min(found[change]) == 1]


def _streams(job: Job, seen: Attempted) -> list[str]:
    """Return the output streams of a job that failed."""
    return [stream for stream in job.outputs if stream in seen.streams]


def _better(job: Tried, seen: Attempted) -> float:
    """Return how much of what was wrong is right now, less what is newly wrong; 1 where all is."""
    if seen.passed:
        return 1.0
    if (job.quick is not None and seen is job.quick.plain) or not seen.streams:
        return 0.0
    return min(0.9, job.effect.mended(job.values(seen)))


def _failing(cases: Sequence[Tried]) -> list[Tried]:
    return [tried for tried in cases if not tried.plain.passed]


def _chosen(cases: Sequence[Tried], count: int) -> list[Tried]:
    """Return the quickest of the cases, in turn of each sort that differs in more than sizes, the quickest first."""
    turns: Counter[str] = Counter()
    ordered: list[tuple[int, int, int, Tried]] = []
    for tried in sorted(cases, key=lambda tried: tried.took):
        job = tried.case.ran.job
        sort = str((job.kernel, job.arguments.get("mode"), bool(tried.case.before)))
        ordered.append((turns[sort], tried.took, len(ordered), tried))
        turns[sort] += 1
    return [tried for *_, tried in sorted(sorted(ordered)[:count], key=lambda each: each[1:3])]


@cocotb.test()
async def trial(dut: HierarchyObject) -> None:
    """Try each change on the failing job; then those that mend it on others."""
    asked, begun = request(), time.process_time()
    trial = Trials(dut, asked)
    bench = trial.attempts.bench
    recorded, cases, models = [], list[Tried](), dict(bench.models)
    if asked["jobs"]:
        *before, ran = (load_ran(Path(folder)) for folder in asked["jobs"])
        recorded.append(await trial.tried(Case(tuple(before), ran)))
        recorded += [await trial.tried(Case((), each)) for each in before[-BEFORE:]]
        models = {ran.job.kernel: models[ran.job.kernel]}
    drawn = islice(random_cases(models, list(bench.design.streams), asked["seed"]), MOST_JOBS)
    while some := list(islice(drawn, JOBS)):
        cases += await trial.all_tried(some)
        if _failing([*recorded[:1], *cases]):
            break
    first = next(iter([*_failing(recorded[:1]), *sorted(_failing(cases), key=lambda tried: tried.took)]), None)
    if first is not None:
        cases += await trial.all_tried(cuts(first.case, models, asked["seed"], CUT))
    failing = _failing([*recorded, *cases])
    passing = [t for t in (*recorded[1:], *cases) if t.plain.passed]
    told: dict[str, Any] = {"failing": len(failing), "passing": len(passing), "changes": {}, "words": ""}
    if first is not None:
        small = await trial.smallest(first)
        kernel = bench.models[small.case.ran.job.kernel]
        told["words"] = in_words(small.case, kernel, small.plain.lane)
        told["kind"], told["where"] = first.plain.kind, first.plain.where
        judges = [small, *_chosen(failing, FAILING)], _chosen(passing, PASSING)
        await _try_all(trial, told, *judges, [first, *_chosen(failing, CONFIRMING), *_chosen(passing, CONFIRMING)])
    told["seconds"] = time.process_time() - begun
    answer(asked, told)


async def _try_all(
    trial: Trials, told: dict[str, Any], failing: Sequence[Tried], passing: Sequence[Tried], confirming: Sequence[Tried]
) -> None:
    """Try all changes on the smallest failing job, those that mend it on others, those that mend these on all jobs."""
    first, *others = failing
    told["tried"] = 0
    found: dict[Change, list[float]] = {}
    plain = first.quick.plain if first.quick is not None else None

    async def screen(changes: Iterable[Change], least: float, late: float) -> bool:
        """Judge those changes that mend enough; return whether any mends all, and harms none."""
        mends = {}
        for number, change in enumerate(changes):
            if number % OFTEN == 0 and trial.spent(late):
                break
            told["tried"] += 1
            seen = await trial.look(first, *change)
            for place in map(statement_of, change):
                trial.does[place] = trial.does.get(place, False) or seen is not plain
            better = _better(first, seen)
            if better >= least:
                mends[change] = better
        found.update(await trial.judge(mends, others, passing))
        return any(min(found[change]) == 1 for change in mends)

    whole = await screen([(change,) for change in trial.asked["changes"]], LEAST, SCREENED)
    told["left"] = len(trial.asked["changes"]) - told["tried"]
    whole = whole or await screen(map(tuple, trial.asked["families"]), LEAST, JUDGED)
    if not whole:
        parts = sorted(found, key=lambda change: -sum(found[change]))[:PAIRS]
        pairs = [tuple(dict.fromkeys((*one, *other))) for one, other in combinations(parts, 2)]
        await screen([pair for pair in pairs if len(pair) <= len(CHOSEN)], 1.0, JUDGED)
    for change, judged in found.items():
        sides = {"failing": judged[: len(failing)], "passing": judged[len(failing) :]}
        told["changes"][_words(change)] = sides
    whole_ones = {change for change, judged in found.items() if min(judged) == 1}
    counted = await trial.confirmed(whole_ones, confirming, (*failing, *passing))
    for change, counts in counted.items():
        told["changes"][_words(change)]["confirmed"] = counts
    told["does"] = trial.does
    alone = [tried for tried in _failing([first, *confirming]) if not tried.case.before]
    told["others"] = await trial.others(_chosen(alone, OTHERS))
    told["touched"] = await trial.touched(first, others)


def _words(change: Change) -> str:
    return " ".join(map(str, change))
