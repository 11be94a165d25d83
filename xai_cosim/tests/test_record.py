# SPDX-License-Identifier: Apache-2.0
"""The failure record: what it says of a failure, that it reads back, and that it can be turned off."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import model
from xai_cosim.failures.failure import Failure
from xai_cosim.failures.record import load_record, record_failure
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.packing import Packet
from xai_cosim.jobs.ran import HISTORY_BYTES, JOB_BYTES, History, Ran, StreamRecord

RELEASED = 1000
GAIN = model(example())


def same(x: np.ndarray) -> Job:
    """The job of a gain of 1."""
    return GAIN.job(x, 256, 8)


def records(job: Job, received: dict[str, Packet], last: int = -1) -> dict[str, StreamRecord]:
    """Streams that moved a beat a cycle: all inputs, and what was received."""
    made = {}
    for stream, packet in {**job.inputs, **received}.items():
        due = len(job.outputs[stream].expected) if stream in job.outputs else len(packet)
        cycles = np.arange(RELEASED, RELEASED + len(packet), dtype=np.uint64)
        ends = np.zeros(len(packet), np.uint8)
        if len(ends) == due:
            ends[last] = 1
        made[stream] = StreamRecord(due, len(packet), packet, cycles, ends)
    return made


def fail(job: Job, received: dict[str, Packet], kind: str = "values", history: History | None = None) -> Failure:
    """Record it."""
    files = example().files
    made = record_failure(
        Ran(job),
        records(job, received),
        kind,
        "what",
        design=job.kernel,
        files=files,
        released=RELEASED,
        history=history,
    )
    assert made is not None
    return made


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILURES", str(tmp_path))


def test_wrong_value_is_located() -> None:
    """Element, values, beat, lane and cycle are those of the first wrong lane, and the lines say them."""
    x = np.arange(-64, 64, dtype=np.int16).reshape(2, 8, 8)
    job = same(x)
    bad = job.outputs["out_r"].expected.copy()
    bad[17, 4:6] = np.array([300], "<i2").view(np.uint8)
    failure = fail(job, {"out_r": bad})
    first = failure.first
    assert (first.stream, first.element, first.beat, first.lane, first.cycle) == ("out_r", (1, 0, 6), 17, 2, 17)
    assert (first.expected, first.got, failure.wrong, failure.compared) == (6, 300, 1, 128)
    text = "\n".join(failure.lines())
    assert "channel 1 row 0 column 6" in text
    assert "expected 6, got 300" in text
    assert "no known pattern" in text
    assert f"make replay FAILURE={failure.id}" in text


def test_real_units() -> None:
    """Integers stand beside real values where the scale is known."""
    job = same(np.arange(8, dtype=np.int16))
    job = replace(job, outputs={"out_r": replace(job.outputs["out_r"], frac=2)}, name="guided/conv1")
    bad = job.outputs["out_r"].expected.copy()
    bad[0, 2:4] = np.array([-3], "<i2").view(np.uint8)
    lines = fail(job, {"out_r": bad}).lines()
    assert "gain, guided conv1" in lines[0]
    assert lines[2].endswith("expected 1 (0.25), got -3 (-0.75)")


def test_hang_names_the_first_missing_element() -> None:
    """The first beat that did not come, and the cycle of the last that did."""
    job = same(np.arange(64, dtype=np.int16))
    failure = fail(job, {"out_r": job.outputs["out_r"].expected[:5]}, "hang")
    first = failure.first
    assert (first.stream, first.element, first.expected, first.got, first.cycle) == ("out_r", (20,), 20, None, 4)
    assert [d.name for d in failure.diagnosis] == ["short output"]


def test_early_tlast() -> None:
    """The beat that carries it."""
    job = same(np.arange(64, dtype=np.int16))
    streams = records(job, {"out_r": job.outputs["out_r"].expected}, last=3)
    made = record_failure(Ran(job), streams, "tlast", "", design="gain", files=example().files, released=RELEASED)
    assert made is not None
    assert (made.first.stream, made.first.beat, made.first.element) == ("out_r", 3, (12,))


def test_wrong_status_is_the_control_port() -> None:
    """No stream is to blame."""
    job = same(np.arange(64, dtype=np.int16))
    assert fail(job, {"out_r": job.outputs["out_r"].expected}, "status").first.stream == "s_axi_control"


@pytest.mark.parametrize("number", range(5))
def test_reads_back(number: int, seed: int) -> None:
    """All that was written, for jobs with random wrong bytes, with the jobs before."""
    random = np.random.default_rng([seed, number])
    history = History()
    earlier = Ran(GAIN.random_job(random), {"in_r": (1, 2, 3)}, 4)
    history.append(earlier)
    job = GAIN.random_job(random)
    bad = {s: o.expected.copy() for s, o in job.outputs.items()}
    bad["out_r"][-1, 0] ^= 0x55
    failure = fail(job, bad, history=history)
    record = load_record(failure.id)
    assert record.failure.lines() == failure.lines()
    assert record.failure.first == failure.first
    assert record.before[0].stall_seed == 4
    assert dict(record.before[0].job.arguments) == dict(earlier.job.arguments)
    for stream, packet in {**job.inputs, **bad}.items():
        assert np.array_equal(record.streams[stream].data, packet)
        assert record.streams[stream].cycles[0] == 0
    assert record.observation().count == failure.wrong


def test_unknown_failure_lists_those_there_are() -> None:
    """One clear line."""
    job = same(np.arange(64, dtype=np.int16))
    made = fail(job, {"out_r": job.outputs["out_r"].expected[:5]}, "hang")
    with pytest.raises(ValueError, match=f"FAILURE=nothing: no such failure .* there are {made.id}"):
        load_record("nothing")


def test_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """FAILURES=off writes nothing."""
    monkeypatch.setenv("FAILURES", "off")
    job = same(np.arange(64, dtype=np.int16))
    streams = records(job, {"out_r": job.outputs["out_r"].expected})
    assert record_failure(Ran(job), streams, "hang", "", design="gain", files=(), released=0) is None


def test_history_is_bounded() -> None:
    """The latest jobs within the size are kept, the last in any case; the others are counted."""
    history = History()
    small = Ran(same(np.zeros(1 << 18, np.int16)))
    for _ in range(40):
        history.append(small)
    assert sum(r.bytes for r in history.jobs) <= HISTORY_BYTES
    assert len(history.jobs) + history.forgotten == 40
    history.append(Ran(same(np.zeros(1 << 22, np.int16))))
    assert len(history.jobs) == 1
    assert history.forgotten == 40


def test_history_of_tiny_jobs_is_bounded() -> None:
    """Jobs of a few bytes take memory too: no more are kept than have room, and noting one more takes no longer."""
    history, tiny, jobs = History(), Ran(same(np.zeros(4, np.int16))), 2 * HISTORY_BYTES // JOB_BYTES
    for _ in range(jobs):
        history.append(tiny)
    assert len(history.jobs) <= HISTORY_BYTES // JOB_BYTES
    assert len(history.jobs) + history.forgotten == jobs
