# SPDX-License-Identifier: Apache-2.0
"""What a replay is compared with."""

from pathlib import Path

import pytest

from xai_cosim.failures.record import load_record
from xai_cosim.failures.replay import _differences
from xai_cosim.failures.tests.made import made_failure, made_job


def test_a_job_that_was_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job that a reset has ended is repeated to its end: wrong values behind that are none of the record's."""
    monkeypatch.setenv("FAILURES", str(tmp_path))
    job = made_job()
    received = job.outputs["out_r"].expected.copy()
    received[[1, 5], 0] ^= 0x55
    cut, whole = (load_record(made_failure(tmp_path, job, packet).id) for packet in (received[:4], received))
    assert (cut.failure.wrong, whole.failure.wrong) == (1, 2)
    assert _differences(cut, whole) == []
    received[2, 0] ^= 0x55
    other = load_record(made_failure(tmp_path, job, received).id)
    assert _differences(cut, other) == ["wrong values: 1 recorded, 2 now"]
