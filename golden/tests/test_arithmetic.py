# SPDX-License-Identifier: Apache-2.0
"""Rounding and saturation."""

# ruff: noqa: D103 (a test is named after what it checks)

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import golden
from golden.arithmetic import FIXED, requantize
from golden.tests import slow
from golden.tests.strategies import SHIFTS


@given(st.lists(st.integers(-(2**47), 2**47 - 1), min_size=1), SHIFTS)
def test_requantize_agrees_with_exact_fractions(values: list[int], shift: int) -> None:
    got = golden.requantize(np.array(values), shift)
    assert got.dtype == np.int16
    assert got.tolist() == [slow.requantize(value, shift) for value in values]


@pytest.mark.parametrize("shift", range(1, 32))
def test_ties_round_up(shift: int) -> None:
    half = 1 << (shift - 1)
    acc = np.array([half, -half, 3 * half, -3 * half, half - 1, -half - 1])
    assert golden.requantize(acc, shift).tolist() == [1, 0, 2, -1, 0, -1]


@pytest.mark.parametrize("shift", range(32))
def test_saturates_at_both_ends(shift: int) -> None:
    top, bottom = 32767 << shift, -32768 << shift
    half = (1 << shift) >> 1
    acc = np.array([top, top + half, top + (1 << shift), bottom, bottom - half - 1, bottom - (1 << shift)])
    assert golden.requantize(acc, shift).tolist() == [32767, 32767, 32767, -32768, -32768, -32768]


@pytest.mark.parametrize(
    ("acc", "shift", "error", "named"),
    [
        (np.array([1.0]), 0, TypeError, "acc.*float64"),
        ([1], 0, TypeError, "acc.*list"),
        (np.array([1]), -1, ValueError, "shift: -1.*0 to 31"),
        (np.array([1]), 32, ValueError, "shift: 32.*0 to 31"),
        (np.array([1]), 1.5, TypeError, "shift.*float"),
        (np.array([1]), True, TypeError, "shift.*bool"),
    ],
)
def test_refuses(acc: Any, shift: Any, error: type[Exception], named: str) -> None:
    with pytest.raises(error, match=named):
        golden.requantize(acc, shift)


def test_no_example_is_timed() -> None:
    """A machine that others load too makes no example fail by its time."""
    assert settings.default is not None
    assert settings.default.deadline is None
    assert HealthCheck.too_slow in settings.default.suppress_health_check


@given(values=st.lists(st.integers(-32769, 32769), min_size=1), shift=SHIFTS)
def test_accumulators_in_float64_are_requantised_as_integers(values: list[int], shift: int) -> None:
    """Around every tie, and up to the last integers that float64 holds."""
    ties = (np.array(values, dtype=np.int64) << shift) + ((1 << shift) >> 1)
    ends = [2**53, 2**53 - 1, 2**52 + 1, -(2**53), 1 - 2**53]
    acc = np.concatenate([ties - 1, ties, ties + 1, ends])
    assert np.array_equal(FIXED.rescale(acc.astype(np.float64), shift), requantize(acc, shift))
