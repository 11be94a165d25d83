# SPDX-License-Identifier: Apache-2.0
"""Who is blamed: a failure is recorded once, with all that is wrong, of the job in which it happened."""

import re
from pathlib import Path

import pytest

from cocotb_tests.environment.planted import OUT_R, with_change
from cocotb_tests.test_checks import faulty  # noqa: F401
from xai_cosim.failures.record import Record, load_record
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate

WITHDRAWN = "AXI4STREAM_ERRM_TVALID_STABLE at relu.out_r, cycle"


def failed(
    design: Design, modules: str, tests: str, seed: int, folder: Path, fault: int = 0
) -> tuple[list[str], list[Record]]:
    """Run tests, a pattern of their names, on a faulty design; return the failures and the records."""
    variables = {"JOBS": "12", "COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": str(folder)}
    suite = ",".join(f"cocotb_tests.{name}_tests" for name in modules.split())
    failures = simulate(design, suite, testcase=tests, seed=seed, variables=variables, plusargs=[f"+FAULT={fault}"])
    written = sorted(folder.glob("*/failure.json"), key=lambda p: p.stat().st_mtime_ns)
    return failures, [load_record(str(path.parent)) for path in written]


def of_tests(failures: list[str]) -> list[str]:
    """Return the failures of tests; others are of what is unfinished at the simulation's end."""
    return [f for f in failures if not f.startswith("protocol: ")]


def test_violation_belongs_to_the_job_that_hangs(faulty: Design, seed: int, tmp_path: Path) -> None:  # noqa: F811
    """A beat withdrawn for good: the job that hangs names the rule first, on its page too, and the next ones pass."""
    failures, records = failed(faulty, "random relu", "random_jobs|lengths", seed, tmp_path, fault=18)
    assert len(failures) == 1, failures
    assert failures[0].startswith(f"random_jobs: JobError {WITHDRAWN}")
    assert "nothing moves" in failures[0]
    (record,) = records
    about = record.failure
    assert about.kind == "hang"
    assert about.message.startswith(WITHDRAWN)
    assert about.violations[0].startswith(WITHDRAWN)
    assert about.lines()[1].endswith(about.violations[0])
    page = (record.folder / "index.html").read_text()
    assert page.index(about.violations[0]) < page.index("nothing moves")


def test_violation_belongs_to_the_job_that_reset_ends(faulty: Design, seed: int, tmp_path: Path) -> None:  # noqa: F811
    """A beat withdrawn for a cycle, in a job that a reset ends: that job is blamed, within its own cycles."""
    failures, (record,) = failed(faulty, "reset", "at_random_moments", seed, tmp_path, fault=13)
    assert len(of_tests(failures)) == 1, failures
    cycle = record.failure.first.cycle
    assert cycle is not None
    assert cycle >= 0


def test_violation_outside_a_job_blames_none(faulty: Design, seed: int, tmp_path: Path) -> None:  # noqa: F811
    """A beat offered right after reset fails the run, and a test that begins a job, but no job."""
    tests = "arguments_hold_what_is_written|random_jobs"
    failures, records = failed(faulty, "register random", tests, seed, tmp_path, fault=20)
    (started,) = of_tests(failures)
    assert started.startswith("random_jobs: JobError outside a job: AXI4STREAM_ERRM_TVALID_RESET at relu.out_r")
    assert any(f.startswith("protocol: AXI4STREAM_ERRM_TVALID_RESET at relu.out_r, cycle ") for f in failures)
    assert not records


def test_job_leaves_one_record(faulty: Design, seed: int, tmp_path: Path) -> None:  # noqa: F811
    """Wrong values and an input that stays ready: one record, which says both."""
    failures, (record,) = failed(faulty, "random", "random_jobs", seed, tmp_path, fault=19)
    assert len(failures) == 1, failures
    for text in (failures[0], record.failure.message):
        assert re.search(r"expected -?\d+, got -?\d+ \(beat.*; the job is over, yet TREADY is high: in_r", text)
    assert record.failure.kind == "values"


def test_surplus_belongs_to_the_job_before(faulty: Design, seed: int, tmp_path: Path) -> None:  # noqa: F811
    """A beat after a job's end is told of that job, as its packet too long."""
    failures, (record,) = failed(faulty, "register", "start_written_again", seed, tmp_path, fault=21)
    assert len(of_tests(failures)) == 1, failures
    about = record.failure
    assert (about.kind, about.first.place()) == ("length", "out_r: tensor relu, its end")
    assert "after its end, beats that no job asked for: out_r 1 of 0 beats" in about.message
    assert about.before == 0


VALUE = OUT_R, OUT_R.replace("out_r_fifo_rdata", "out_r_fifo_rdata ^ 1")
LAST = "assign out_r_TVALID = out_r_fifo_valid;", "assign out_r_TVALID = out_r_fifo_valid && !out_r_TLAST;"
IDLE = "!(ap_running || ap_start), ap_done", "!ap_running, ap_done"


@pytest.mark.parametrize(
    ("test", "bug"),
    [
        ("start_and_idle_change_together", VALUE),
        ("start_and_idle_change_together", IDLE),
        ("start_idle_done_ready", VALUE),
        ("start_idle_done_ready", LAST),
        ("done_waits_until_it_is_read", VALUE),
        ("done_waits_until_it_is_read", LAST),
        ("data_before_start", VALUE),
        ("with_done_unread", VALUE),
        ("with_done_unread", LAST),
        ("in_each_phase", VALUE),
        ("in_each_phase", LAST),
        ("at_random_moments", VALUE),
    ],
)
def test_every_job_is_judged(test: str, bug: tuple[str, str], seed: int, tmp_path: Path) -> None:
    """A wrong job leaves one record, whichever way a bench runs it."""
    failures, records = failed(
        with_change("relu", *bug, tmp_path), "register reset", f"{test}(/|$)", seed, tmp_path / "failures"
    )
    told = of_tests(failures)
    assert told
    assert all(re.match(rf"{test}(/\S+)?: JobError job relu \(", line) for line in told)
    assert len(records) == len(told)
