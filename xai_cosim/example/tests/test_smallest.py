# SPDX-License-Identifier: Apache-2.0
"""Recorded failures of the example are shrunk by replay."""

from dataclasses import replace
from pathlib import Path

import pytest

from xai_cosim.example import example
from xai_cosim.failures.page import render
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.smallest import read_smallest, shrink, smallest_jobs
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.ran import load_ran
from xai_cosim.sim.run import simulate

TESTS, MODEL = "xai_cosim.example.gain_tests", "xai_cosim.example.gain_model:model"
STUCK = ("assign out_r_TDATA = out_r_fifo_rdata;", "assign out_r_TDATA = out_r_fifo_rdata | 64'h800000000;")
SLOW = ("assign x_fifo_room = x_fifo_count <= 14;", "assign x_fifo_room = x_fifo_count <= 17;")
"""A queue takes more than it holds: only backpressure shows it."""


def failed(bug: tuple[str, str], folder: Path, seed: int) -> tuple[Record, Design]:
    """The first record of the example with a bug in it."""
    text = example().files[0].read_text()
    assert text.count(bug[0]) == 1
    (folder / "gain.v").write_text(text.replace(*bug))
    design = replace(example(), files=(folder / "gain.v",))
    variables = {"JOBS": "300", "FAILURES": str(folder / "failures"), "TELL": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}
    assert simulate(design, TESTS, seed=seed, variables=variables)
    first = min((folder / "failures").glob("*/failure.json"), key=lambda path: path.stat().st_mtime_ns)
    return load_record(str(first.parent)), design


@pytest.fixture(autouse=True)
def _records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILURES", str(tmp_path / "failures"))


def test_a_stuck_bit(tmp_path: Path, seed: int) -> None:
    """One beat in which nothing but the stuck bit is wrong; record and page keep both jobs."""
    record, design = failed(STUCK, tmp_path, seed)
    beats = record.job.arguments["beats"]
    found = shrink(record, design, MODEL, 20)
    assert found.words.startswith("gain, 1 beat, lane 2, x = 0"), found
    assert found.operands == (4 * beats, 4)
    assert found.nonzero[1] == 0
    assert not found.reason
    assert load_record(str(record.folder)).job.arguments["beats"] == beats
    *before, smallest = (load_ran(folder) for folder in smallest_jobs(record.folder))
    assert not before
    assert smallest.job.arguments["beats"] == 1
    assert read_smallest(record.folder) == found
    assert found.words in render(record)


def test_backpressure_that_a_bug_needs_stays(tmp_path: Path, seed: int) -> None:
    """An overflow is shrunk too, and keeps the output held back, alone."""
    record, design = failed(SLOW, tmp_path, seed)
    found = shrink(record, design, MODEL, 20)
    assert found.words.endswith("out_r held back"), found
    assert found.stalled[1] == 1
    assert found.nonzero[1] <= found.nonzero[0]


def test_no_time(tmp_path: Path, seed: int) -> None:
    """Without any time the record says that there may be a smaller job, and its own stands."""
    record, design = failed(STUCK, tmp_path, seed)
    found = shrink(record, design, MODEL, 0)
    assert found.words == ""
    assert "SHRINK=" in found.reason
    assert smallest_jobs(record.folder) == record.folders
