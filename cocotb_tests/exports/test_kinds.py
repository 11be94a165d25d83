# SPDX-License-Identifier: Apache-2.0
"""Each kind of export passes as it is, and each fault planted in it is red."""

import re
from pathlib import Path

import pytest

from cocotb_tests.environment.sleeping import ARGUMENT
from cocotb_tests.exports.kinds import KINDS
from cocotb_tests.exports.planted import FAULTS, FREE, Fault, faults_of, write_planted
from cocotb_tests.exports.write import write_export
from xai_cosim import check_export
from xai_cosim.exports.advice import advice
from xai_cosim.exports.check import made_jobs, run_kind
from xai_cosim.failures.record import load_record

JOBS = 6
"""Of a kind that is as it should be."""
FAULTY_JOBS = 16
"""Of one with a fault, which random values have to meet."""
LIMIT = 20_000
"""Cycles for which nothing may move: more than any stall lasts."""
STARTS = 20
"""Seeds that are tried for a start that matters."""


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Exports of all kinds, with faults that sleep: a build a kind serves all of them."""
    root = tmp_path_factory.mktemp("planted")
    return {kind: write_planted(kind, root / kind) for kind in KINDS}


@pytest.fixture
def records(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of the records that failures leave, which are not told."""
    for name, value in {"FAILURES": str(tmp_path), "TELL": "off"}.items():
        monkeypatch.setenv(name, value)
    return tmp_path


@pytest.mark.parametrize("kind", KINDS)
def test_kind_passes(kind: str, planted: dict[str, Path], seed: int) -> None:
    """While all faults sleep, random jobs without stalls, with stalls everywhere and in one place are exact."""
    results = check_export(planted[kind], KINDS[kind].model, seed=seed, jobs=JOBS)
    assert all(result.compared for result in results)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault_is_red(fault: Fault, planted: dict[str, Path], seed: int, records: Path) -> None:
    """The same jobs on the export with one fault awake fail; the message says what is wrong, and a record is kept."""
    awake = [f"+{ARGUMENT}={faults_of(fault.kind).index(fault) + 1}"]
    with made_jobs(planted[fault.kind], KINDS[fault.kind].model, seed, FAULTY_JOBS) as made:
        told = run_kind(made, fault.shown, limit=str(LIMIT), plusargs=awake).failures
        assert any(re.search(fault.told, line) for line in told), told
        (found,) = records.glob("*/failure.json")
        assert load_record(str(found.parent)).failure.message
        if fault.shown != FREE:
            assert not run_kind(made, FREE, limit=str(LIMIT), plusargs=awake).failures


def test_each_kind_has_faults() -> None:
    """At least two."""
    assert all(len(faults_of(kind)) >= 2 for kind in KINDS)


def test_registers_that_need_their_zero_are_named(tmp_path: Path, seed: int) -> None:
    """A kernel whose registers without reset start at random fails, and the advice names these and no others.

    They are few bits, which may all be 0 by chance: of some seeds one is taken that does not start so.
    """
    export = write_export(KINDS["state"], tmp_path)
    for number in range(STARTS):
        with made_jobs(export, KINDS["state"].model, seed + number, JOBS) as made:
            told = advice(made, str(LIMIT))
        if told:
            break
    named = told.rsplit("what matters is ", 1)[-1].split(", ")
    assert named
    assert all(".ap_loop_exit_ready_pp0_iter" in name for name in named), told
