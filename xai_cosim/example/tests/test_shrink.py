# SPDX-License-Identifier: Apache-2.0
"""The search for a smallest failing job, on a design that is a function: no simulation."""

import asyncio

import numpy as np
import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import Gain, model
from xai_cosim.failures.shrink import Case, Shrinker, SpentError, in_words
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.ran import Ran

HELD = {"in_r": (1, 2**31, 0), "out_r": (3, 5, 0)}
Tried = list[Case]


def gain() -> Gain:
    """The example's model."""
    return model(example())


def big(seed: int) -> Case:
    """A job of 75 beats behind three others, all held back."""
    random, kernel = np.random.default_rng(seed), gain()
    x = random.integers(-30_000, 30_001, 300).astype(np.int16)
    before = tuple(Ran(kernel.random_job(random), HELD, n) for n in range(3))
    return Case(before, Ran(kernel.job(x, 256, 8), HELD, 7))


def shrunk(case: Case, wrong: object, seconds: int = 10_000) -> tuple[Shrinker, Tried, bool]:
    """Shrink a case that fails where `wrong` says so of a case; stop after so many attempts."""
    tried: Tried = []

    async def fails(one: Case) -> bool:
        if len(tried) == seconds:
            raise SpentError
        tried.append(one)
        return bool(wrong(one))  # type: ignore[operator]

    shrinker = Shrinker(case, gain(), fails)
    return shrinker, tried, asyncio.run(shrinker.run())


def lane(job: Job, number: int) -> np.ndarray:
    """A lane of a job's operand."""
    return gain().operands(job)["x"][:, number]


def test_a_value_of_a_lane(seed: int) -> None:
    """Negative values of lane 2 fail, whatever else there is: one beat, all else 0, nothing before it."""
    case = big(seed)
    shrinker, _, whole = shrunk(case, lambda one: (lane(one.ran.job, 2) < 0).any())
    assert whole
    assert in_words(shrinker.case, gain(), 2) == "gain, 1 beat, lane 2, x = -1"
    assert shrinker.steps[0] is case
    assert gain().operands(case.ran.job)["x"].shape == (75, 4), "the recorded job is as it was"


def test_what_is_needed_stays(seed: int) -> None:
    """A bug that wants the second job before, a stream held back and five beats keeps them."""
    case = big(seed)
    needed = case.before[1]

    def wrong(one: Case) -> bool:
        return needed in one.before and any(one.ran.stalls.get("out_r", ())) and one.ran.job.arguments["beats"] >= 5

    shrinker, _, _ = shrunk(case, wrong)
    assert shrinker.case.before == (needed,)
    assert shrinker.case.ran.stalls == {"out_r": HELD["out_r"]}
    assert in_words(shrinker.case, gain(), None) == "gain, 5 beats, x = 0, out_r held back, after 1 job"


@pytest.mark.parametrize("values", [(3, -3), (4, 4)])
def test_the_same_each_time(values: tuple[int, int], seed: int) -> None:
    """The same failure gives the same attempts in the same order, and a job from which nothing can be left out."""

    def wrong(one: Case) -> bool:
        x = gain().operands(one.ran.job)["x"].reshape(-1)
        return bool((np.abs(x) > abs(values[0])).sum() >= 2)

    one, tried, _ = shrunk(big(seed), wrong)
    other, again, _ = shrunk(big(seed), wrong)
    told = [[in_words(case, gain(), None) for case in cases] for cases in (tried, again)]
    assert told[0] == told[1]
    assert in_words(one.case, gain(), None) == in_words(other.case, gain(), None)
    assert np.count_nonzero(gain().operands(one.case.ran.job)["x"]) == 2


def test_the_best_so_far_when_time_is_up(seed: int) -> None:
    """After ten attempts the smallest of them is kept, and it is told that there may be smaller ones."""
    shrinker, tried, whole = shrunk(big(seed), lambda one: (lane(one.ran.job, 2) < 0).any(), seconds=10)
    assert not whole
    assert len(tried) == 10
    assert shrinker.case is shrinker.steps[-1]
    assert not shrinker.case.before
