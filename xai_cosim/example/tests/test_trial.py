# SPDX-License-Identifier: Apache-2.0
"""The jobs that changes are tried on, and which changes go on to the next of them."""

from itertools import islice

import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import model
from xai_cosim.failures.shrink import Case
from xai_cosim.jobs.kernel import models_of
from xai_cosim.jobs.ran import Ran
from xai_cosim.locate import cases, trial_tests
from xai_cosim.locate.cases import FEW, cuts, random_cases
from xai_cosim.locate.trial_tests import best


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


def test_changes_that_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that mend most, and all that mend all; none that mends the smallest job alone."""
    found: dict[tuple[int, ...], list[float]] = {(1,): [0.5, 0.4], (2,): [1.0, 0.0], (3,): [0.5, 0.9]}
    found |= {(4,): [1.0, 1.0], (5,): [1.0, 1.0]}
    for kept, left in ((9, [4, 5, 3, 1]), (3, [4, 5, 3]), (1, [4, 5])):
        monkeypatch.setattr(trial_tests, "KEPT", kept)
        assert best(found, list(found)) == [(number,) for number in left]
