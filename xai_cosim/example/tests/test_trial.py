# SPDX-License-Identifier: Apache-2.0
"""The jobs that changes are tried on, and which changes go on to the next of them."""

import asyncio
from dataclasses import replace
from itertools import islice
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import model
from xai_cosim.failures.attempt import Attempted
from xai_cosim.failures.shrink import Case
from xai_cosim.jobs.kernel import models_of
from xai_cosim.jobs.ran import Ran
from xai_cosim.locate import cases, trial_tests
from xai_cosim.locate.cases import FEW, cuts, random_cases
from xai_cosim.locate.touch import Effect
from xai_cosim.locate.trial_tests import Trials, Tried, best
from xai_cosim.sim.stall import Stall


def test_jobs_behind_others(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each second job of a kernel comes alone, and again behind the one before it of the same kernel."""
    monkeypatch.setattr(cases, "cut", lambda *_: None)
    (kernel,) = models_of(example(), model).values()
    drawn = list(islice(random_cases({kernel.design.name: kernel, "other": kernel}, list(example().streams), seed), 12))
    for one, other, first, behind_one, second, behind_other in (drawn[:6], drawn[6:]):
        assert not any(case.before for case in (one, other, first, second))
        assert [behind_one.before[0], behind_one.ran] == [one.ran, first.ran]
        assert [behind_other.before[0], behind_other.ran] == [other.ran, second.ran]


def test_jobs_that_are_cut(seed: int) -> None:
    """A cut job has up to FEW beats in a row of the one it is cut from, held back alike; so has the one before."""
    models = models_of(example(), model)
    drawn = islice(random_cases(models, list(example().streams), seed), 60)
    pairs = [(case, each) for case in drawn for each in cuts(case, models, seed, 5)]
    assert len({tuple(ran.job.beats().values()) for _, small in pairs for ran in _jobs(small)}) > 1
    assert any(small.before for _, small in pairs)
    for case, small in pairs:
        for was, ran in zip(_jobs(case), _jobs(small), strict=True):
            x, given = (one.job.inputs["in_r"].tobytes() for one in (was, ran))
            assert ran.job.beats()["in_r"] <= FEW
            assert given in x
            assert (ran.stalls, ran.stall_seed) == (was.stalls, was.stall_seed)


def _jobs(case: Case) -> list[Ran]:
    return [*case.before, case.ran]


def test_a_job_that_hangs_early_may_take_as_long_as_it_should(seed: int) -> None:
    """What mends it takes its cycles, the more where its streams are held back."""
    (kernel,) = models_of(example(), model).values()
    job = replace(kernel.random_job(np.random.default_rng(seed)), ideal_cycles=10_000)
    nothing = np.empty(0, np.int64)
    for stall, least in ((Stall(), 10_000), (Stall.one_in(5), 250_000), (Stall.long(30_000, 0), 40_000)):
        case = Case((), Ran(job, {"in_r": stall.parameters()}, 1))
        assert Tried(case, Attempted("hang"), 20, Effect(nothing, nothing)).cycles > 2 * least


@pytest.mark.parametrize(("left", "jobs", "found"), [(99, 0, {}), (99, 2, {2: [True, False]}), (4, 2, {2: [True]})])
def test_other_values(left: int, jobs: int, found: dict[int, list[bool]], monkeypatch: pytest.MonkeyPatch) -> None:
    """What passes in the first job is tried in all; a job that there is no time for does not count."""
    tried: list[tuple[str, int]] = []

    async def other(job: SimpleNamespace, code: int, most: int) -> bool:
        tried.append((job.name, code))
        return tried[-1] in {("0", 2), ("1", 1)}

    trial: Any = Trials.__new__(Trials)
    trial.asked, trial.does = {"others": [1, 2, 3]}, {}
    monkeypatch.setattr(trial, "_other", other)
    monkeypatch.setattr(trial, "spent", lambda _: len(tried) >= left - 1)
    assert asyncio.run(trial.others([SimpleNamespace(name=str(n), quick=None) for n in range(jobs)])) == found


def test_changes_that_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that mend most, and all that mend all; none that mends the smallest job alone."""
    found: dict[tuple[int, ...], list[float]] = {(1,): [0.5, 0.4], (2,): [1.0, 0.0], (3,): [0.5, 0.9]}
    found |= {(4,): [1.0, 1.0], (5,): [1.0, 1.0]}
    for kept, left in ((9, [4, 5, 3, 1]), (3, [4, 5, 3]), (1, [4, 5])):
        monkeypatch.setattr(trial_tests, "KEPT", kept)
        assert best(found, list(found)) == [(number,) for number in left]
