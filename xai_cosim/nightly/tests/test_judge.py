# SPDX-License-Identifier: Apache-2.0
"""What makes a night red: failures, missing units, more cycles, survivors, too little coverage; and how it is told."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from xai_cosim.coverage.code import Code, Share
from xai_cosim.coverage.night import functional
from xai_cosim.nightly import judge as judging
from xai_cosim.nightly.judge import Mutants, judge, learn
from xai_cosim.nightly.reports import write_json, write_junit
from xai_cosim.nightly.store import NightStore
from xai_cosim.nightly.tests.made import failed, made_night, made_unit, passed
from xai_cosim.nightly.unit import Result, Unit
from xai_cosim.sim.results import read_results


@pytest.fixture
def store(tmp_path: Path) -> NightStore:
    """An empty one."""
    return NightStore(tmp_path / "results.sqlite")


def play(
    store: NightStore, name: str, units: Sequence[Unit], results: Sequence[Result], *, accept: bool = False
) -> list[str]:
    """Play a night and return why it is red."""
    night = made_night(name, *units)
    store.begin(night)
    for unit, result in zip(units, results, strict=False):
        store.add(night, unit, result)
    verdict = judge(store, night, accept=accept)
    learn(store, verdict)
    return verdict.reasons()


def test_green(store: NightStore) -> None:
    """All planned units passed."""
    unit = made_unit("u seed=1")
    assert play(store, "a", [unit], [passed(unit)]) == []


def test_a_missing_unit_is_red(store: NightStore, tmp_path: Path) -> None:
    """What was planned and has no result is a failure, in JUnit and JSON too."""
    units = [made_unit("u seed=1"), made_unit("v seed=1")]
    assert play(store, "a", units, [passed(units[0])]) == ["v seed=1: missing: planned, but without a result"]
    verdict = judge(store, store.night("a"))
    write_junit(verdict, tmp_path / "junit.xml")
    write_json(verdict, tmp_path / "night.json")
    cases = read_results(tmp_path / "junit.xml")
    assert [c.name for c in cases if c.problem] == ["v seed=1", "the night is green"]
    described = json.loads((tmp_path / "night.json").read_text())
    assert (described["green"], described["planned"], described["missing"]) == (False, 2, ["v seed=1"])


@pytest.mark.parametrize(("cycles", "red"), [(1000, False), (1030, False), (1031, True), (1040, True), (900, False)])
def test_cycles(store: NightStore, cycles: int, red: bool) -> None:
    """More than 3 % over the best night so far is red, in any phase, until it is accepted."""
    unit = made_unit("cosim seed=1", series="net")
    assert play(store, "a", [unit], [passed(unit, forward=1000, guided=500)]) == []
    assert play(store, "b", [unit], [passed(unit, forward=1020, guided=500)]) == []
    reasons = play(store, "c", [unit], [passed(unit, forward=cycles, guided=500)])
    assert bool(reasons) == red
    if red:
        more = f"{cycles / 10 - 100:.1f} % over 1,000"
        assert reasons == [f"net, forward: {cycles:,} cycles, {more}, at most 3 % is allowed"]
        assert play(store, "d", [unit], [passed(unit, forward=cycles, guided=500)]) == reasons
        assert play(store, "e", [unit], [passed(unit, forward=cycles, guided=500)], accept=True) == []
        assert play(store, "f", [unit], [passed(unit, forward=cycles, guided=500)]) == []


def test_failures_are_grouped_by_cause(store: NightStore) -> None:
    """Messages that differ in numbers and paths are one cause; the largest group comes first."""
    units = [made_unit(f"u seed={n}") for n in range(4)]
    messages = ["error: other", "error: 3 of 4 wrong in /a/b", "error: 7 of 8 wrong in /c", "error: 1 of 2 wrong in /d"]
    night = made_night("a", *units)
    store.begin(night)
    for unit, message in zip(units, messages, strict=True):
        store.add(night, unit, failed(unit, message))
    groups = judge(store, night).groups
    assert [(g.cause, len(g.lines)) for g in groups] == [
        ("bench, failed: error: N of N wrong in PATH", 3),
        ("bench, failed: error: other", 1),
    ]
    assert groups[0].lines[0].repeat == "make u seed=1"


def test_records_are_grouped_by_diagnosis(store: NightStore) -> None:
    """Each failed job of a unit is a line, with its element."""
    unit = made_unit("u seed=1")
    night = made_night("a", unit)
    store.begin(night)
    records = [
        {"id": f"relu-{n}", "cause": "values, relu: one lane", "element": f"out_r y[{n}]", "seed": 7, "message": ""}
        for n in range(2)
    ]
    store.add(night, unit, Result(unit.name, "failed", failures=records))
    (group,) = judge(store, night).groups
    assert group.cause == "values, relu: one lane"
    assert [(line.record, line.element) for line in group.lines] == [
        ("relu-0", "out_r y[0]"),
        ("relu-1", "out_r y[1]"),
    ]


def test_testpoints(store: NightStore) -> None:
    """Tests are counted for the testpoints that name them."""
    unit = made_unit("u seed=1")
    night = made_night("a", unit)
    store.begin(night)
    random_jobs = "random_tests.random_jobs"
    tests = [(random_jobs, True), (random_jobs, False), ("reset_tests.in_each_phase", True)]
    store.add(night, unit, Result(unit.name, "failed", tests=tests))
    points = {p.name: p for p in judge(store, store.night("a")).testpoints}
    assert points["random_jobs"] == judging.Testpoint("random_jobs", "V2", 1, 2)
    assert [points[name].state for name in ("random_jobs", "reset", "malformed")] == ["failed", "passed", "not run"]


@pytest.mark.parametrize(
    ("killed", "survived", "unlikely"), [(95, 5, False), (60, 0, False), (90, 15, True), (0, 3, True)]
)
def test_mutants(killed: int, survived: int, unlikely: bool) -> None:
    """A sample is red where a suite at its goal would hardly give as many survivors."""
    assert (Mutants("relu", killed, survived, 0, 0.95).chance < 0.01) == unlikely


def test_survivors_make_the_night_red(store: NightStore) -> None:
    """Of all designs together."""
    units = [made_unit(f"mutants {design} seed=1", "mutants") for design in ("relu", "vmm")]
    results = [passed(unit) for unit in units]
    for result, design in zip(results, ("relu", "vmm"), strict=True):
        result.report = {"design": design, "killed": 5, "survived": 3, "irrelevant": 1}
    (reason,) = play(store, "a", units, results)
    assert reason.startswith("mutants of the designs: 6 of 16 survive")


def test_too_little_line_coverage_is_red() -> None:
    """Under the percentage that `make coverage` asks for."""
    assert Code((), Share(96, 100), Share(0, 100)).reasons() == []
    (reason,) = Code((), Share(90, 100), Share(0, 100)).reasons()
    assert reason == "coverage: 90/100 (90.0 %) of the lines of rtl/ and the protocol checkers, at least 95 % are due"


def test_functional_coverage_is_merged(tmp_path: Path) -> None:
    """A bin counts when one of the benches hit it."""
    for name, a, b in (("1", 0, 0), ("2", 3, 0)):
        text = f"relu:\n  size: 2\nrelu.mode:\n  bins:_hits:\n    NONE: {a}\n    RELU: {b}\n"
        (tmp_path / f"{name}.yml").write_text(text)
    (relu,) = functional(sorted(tmp_path.glob("*.yml")))
    assert (relu.kernel, relu.share, relu.holes) == ("relu", Share(1, 2), ("relu.mode: RELU",))
