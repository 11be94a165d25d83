# SPDX-License-Identifier: Apache-2.0
"""The jobs that changes are tried on, and which changes go on to the next of them."""

from itertools import islice

import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import model
from xai_cosim.jobs.kernel import models_of
from xai_cosim.locate import trial_tests
from xai_cosim.locate.trial_tests import best, random_cases


def test_jobs_behind_others(seed: int) -> None:
    """Each second job of a kernel comes alone, and again behind the one before it of the same kernel."""
    kernels = [*models_of(example(), model).values()] * 2
    cases = list(islice(random_cases(kernels, list(example().streams), seed), 12))
    for one, other, first, behind_one, second, behind_other in (cases[:6], cases[6:]):
        assert not any(case.before for case in (one, other, first, second))
        assert [behind_one.before[0], behind_one.ran] == [one.ran, first.ran]
        assert [behind_other.before[0], behind_other.ran] == [other.ran, second.ran]


def test_changes_that_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that mend most, and all that mend all; none that mends the smallest job alone."""
    found: dict[tuple[int, ...], list[float]] = {(1,): [0.5, 0.4], (2,): [1.0, 0.0], (3,): [0.5, 0.9]}
    found |= {(4,): [1.0, 1.0], (5,): [1.0, 1.0]}
    for kept, left in ((9, [4, 5, 3, 1]), (3, [4, 5, 3]), (1, [4, 5])):
        monkeypatch.setattr(trial_tests, "KEPT", kept)
        assert best(found, list(found)) == [(number,) for number in left]
