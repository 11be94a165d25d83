# SPDX-License-Identifier: Apache-2.0
"""Tests of the timelines that the page of a failure shows."""

import numpy as np
import pytest

from xai_cosim.failures.timeline import IDLE, TRANSFER, from_record
from xai_cosim.jobs.ran import StreamRecord


def _record(*cycles: int) -> StreamRecord:
    beats = len(cycles)
    return StreamRecord(beats, beats, np.zeros((beats, 4), np.uint8), np.array(cycles), np.zeros(beats, np.uint8))


@pytest.mark.parametrize(
    ("cycles", "runs"),
    [
        ((-40, -40), ()),
        ((3, -40), ((IDLE, 3), (TRANSFER, 1))),
        ((3, 1), ((IDLE, 1), (TRANSFER, 1), (IDLE, 1), (TRANSFER, 1))),
    ],
    ids=["nothing written", "one element never written", "written backwards"],
)
def test_a_buffer_shows_what_was_written(cycles: tuple[int, ...], runs: tuple[tuple[str, int], ...]) -> None:
    """A buffer of two elements, which come in any order or not at all: a transfer in each cycle of a write alone."""
    (line,) = from_record({"y": _record(*cycles)})
    assert line.runs == runs
