# SPDX-License-Identifier: Apache-2.0
"""Is the night green? Every planned unit has passed, no cycle count has grown, enough is covered and mutants die."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import comb

import yaml

from xai_cosim.coverage.code import Code
from xai_cosim.coverage.night import Functional
from xai_cosim.mutation.report import GOAL, GOALS
from xai_cosim.nightly.store import Measured, Night, NightStore
from xai_cosim.nightly.unit import PASSED, Result
from xai_cosim.workspace import ROOT

TESTPLAN = ROOT / "cocotb_tests" / "testplan.yaml"
SLOWER = 3
"""Percent of more cycles up to which is no regression."""
MISSING = "missing"
"""Outcome of a planned unit that has no result."""
UNLIKELY = 0.01
"""A sample of mutants is red when a suite at its goal would leave as many alive less often than this."""


@dataclass(frozen=True)
class Line:
    """One failure."""

    unit: str
    element: str
    """What was wrong first, where a job's record tells."""
    seed: int
    repeat: str
    record: str
    """Id of the failure record, empty where there is none."""
    message: str


@dataclass(frozen=True)
class FailureGroup:
    """Failures that look alike."""

    cause: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Testpoint:
    """What this night says of a testpoint."""

    name: str
    stage: str
    passed: int
    ran: int

    @property
    def state(self) -> str:
        """Passed, failed or not run."""
        return "not run" if not self.ran else "passed" if self.passed == self.ran else "failed"


@dataclass(frozen=True)
class Trend:
    """Cycles and speed of one phase of a series in all nights, this one last."""

    series: str
    phase: str
    history: Sequence[Measured]
    allowed: int | None
    """Cycles that earlier nights took at best, or that were accepted; None where there is no measure yet."""

    @property
    def cycles(self) -> int:
        """Of this night."""
        return self.history[-1].cycles

    @property
    def change(self) -> float:
        """Percent of cycles more than allowed."""
        return 100 * (self.cycles - self.allowed) / self.allowed if self.allowed else 0.0

    @property
    def regressed(self) -> bool:
        """Whether this night took more than is allowed."""
        return self.change > SLOWER


@dataclass(frozen=True)
class Mutants:
    """The mutants of a night, of all designs."""

    design: str
    killed: int
    survived: int
    irrelevant: int
    goal: float

    @property
    def score(self) -> float:
        """Killed of those that matter."""
        return self.killed / max(self.killed + self.survived, 1)

    @property
    def chance(self) -> float:
        """Probability that a suite at its goal leaves at least as many alive: the tail of a binomial distribution."""
        count, alive = self.killed + self.survived, 1 - self.goal
        return sum(comb(count, k) * alive**k * self.goal ** (count - k) for k in range(self.survived, count + 1))


@dataclass(frozen=True)
class NightVerdict:
    """What a night comes to."""

    night: Night
    results: Mapping[str, Result]
    missing: Mapping[str, Result]
    """Planned units that have no result, with what is known of that."""
    groups: tuple[FailureGroup, ...]
    testpoints: tuple[Testpoint, ...]
    trends: tuple[Trend, ...]
    mutants: tuple[Mutants, ...]
    functional: tuple[Functional, ...]
    code: Code | None

    @property
    def failed(self) -> list[Result]:
        """Results other than passes."""
        return [r for r in self.results.values() if r.outcome != PASSED]

    @property
    def passed(self) -> int:
        """How many units passed."""
        return len(self.results) - len(self.failed)

    def reasons(self) -> list[str]:
        """Return why the night is red, a line each; nothing where it is green."""
        lines = [f"{r.name}: {r.outcome}: {first_line(r.message)}" for r in self.failed]
        lines += [f"{r.name}: {r.outcome}: {r.message}" for r in self.missing.values()]
        for t in self.trends:
            if t.regressed:
                lines.append(
                    f"{t.series}, {t.phase}: {t.cycles:,} cycles, {t.change:.1f} % over {t.allowed:,},"
                    f" at most {SLOWER} % is allowed"
                )
        for m in self.mutants:
            if m.chance < UNLIKELY:
                lines.append(
                    f"mutants of {m.design}: {m.survived} of {m.killed + m.survived} survive;"
                    f" at a score of {m.goal:.0%} that has a chance of {m.chance:.2%}"
                )
        return lines + (self.code.reasons() if self.code else [])


def first_line(message: str) -> str:
    """Return the first line of a message.

    >>> first_line("")
    ''
    """
    return message.strip().partition("\n")[0]


def judge(
    store: NightStore,
    night: Night,
    functional: Sequence[Functional] = (),
    code: Code | None = None,
    *,
    accept: bool = False,
    not_run: Mapping[str, Result] | None = None,
) -> NightVerdict:
    """Judge a night by its results, its coverage and the nights before; with `accept`, whatever its cycles are.

    `not_run` says of units why their workers did not run them.
    """
    results = store.results(night.id)
    due = [unit.name for unit in night.units if unit.name not in results]
    missing = {name: Result(name, MISSING, message="planned, but without a result") for name in due} | {
        name: result for name, result in (not_run or {}).items() if name in due
    }
    trends = [
        Trend(series, phase, store.history(series, phase), None if accept else store.allowed(series, phase))
        for series, phase in store.phases(night.id)
    ]
    return NightVerdict(
        night,
        results,
        missing,
        tuple(_groups(night, results.values())),
        tuple(_testpoints(results.values())),
        tuple(trends),
        tuple(_mutants(results.values())),
        tuple(functional),
        code,
    )


def learn(store: NightStore, verdict: NightVerdict) -> None:
    """Let the next nights be compared with this one where it is the best so far, or the first."""
    better = [t for t in verdict.trends if t.allowed is None or t.cycles < t.allowed]
    store.allow([(t.series, t.phase, t.cycles) for t in better])


def normalised(message: str) -> str:
    """Return a message without what differs between failures of one cause: numbers and paths.

    >>> normalised("job fir (taps=3): out_r: expected 11, got -15 at cycle 32246")
    'job fir (taps=N): out_r: expected N, got N at cycle N'
    >>> normalised("/tmp/a/b.log: no end after 300 s")
    'PATH: no end after N s'
    """
    text = re.sub(r"(?<!\w)(/[\w.-]+)+", "PATH", first_line(message))
    return re.sub(r"-?\b(0x[0-9a-f]+|\d+(\.\d+)?)\b", "N", text)[:200]


def _groups(night: Night, results: Iterable[Result]) -> list[FailureGroup]:
    units = {unit.name: unit for unit in night.units}
    found: dict[str, list[Line]] = {}
    for result in results:
        if result.outcome == PASSED:
            continue
        unit = units[result.name]
        for record in result.failures:
            line = Line(unit.name, record["element"], record["seed"], unit.repeat, record["id"], record["message"])
            found.setdefault(normalised(record["cause"]), []).append(line)
        if not result.failures:
            line = Line(unit.name, "", unit.seed, unit.repeat, "", result.message)
            found.setdefault(f"{unit.kind}, {result.outcome}: {normalised(result.message)}", []).append(line)
    return [FailureGroup(cause, tuple(lines)) for cause, lines in sorted(found.items(), key=lambda x: -len(x[1]))]


def _testpoints(results: Iterable[Result]) -> list[Testpoint]:
    outcomes: dict[str, list[bool]] = {}
    for result in results:
        for name, passed in result.tests:
            outcomes.setdefault(name, []).append(passed)
    points = []
    for point in yaml.safe_load(TESTPLAN.read_text()):
        seen = [passed for test in point["tests"] for passed in outcomes.get(test, ())]
        points.append(Testpoint(point["name"], point["stage"], sum(seen), len(seen)))
    return points


def _mutants(results: Iterable[Result]) -> list[Mutants]:
    reports = [r.report for r in results if "killed" in r.report]
    pooled = []
    for name, chosen in (
        ("the designs", [r for r in reports if r["design"] not in GOALS]),
        *((design, [r for r in reports if r["design"] == design]) for design in GOALS),
    ):
        if chosen:
            killed, survived, irrelevant = (sum(r[k] for r in chosen) for k in ("killed", "survived", "irrelevant"))
            pooled.append(Mutants(name, killed, survived, irrelevant, GOALS.get(name, GOAL)))
    return pooled
