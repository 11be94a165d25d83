"""Is the night green? Every planned unit has passed, no cycle count has grown, and the mutants were killed."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path

import yaml

from mutation.report import GOAL, GOALS
from nightly.store import Night, Store
from nightly.unit import PASSED, Result

TESTPLAN = Path(__file__).resolve().parent.parent / "cocotb_tests" / "testplan.yaml"
SLOWER = 0.03
"""Share of more cycles that is a regression."""
UNLIKELY = 0.01
"""A sample of mutants is red when a suite at its goal would leave as many alive less often than this."""


@dataclass(frozen=True)
class Group:
    """Failures that look alike."""

    cause: str
    lines: tuple[tuple[str, str, int, str, str], ...]
    """(unit, element, seed, command, link to the failure page) of each."""


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
    """Cycles and speed of one series in all nights."""

    series: str
    history: Sequence[tuple[str, str, int, float]]
    allowed: int | None
    """Cycles that earlier nights took at best, or that were accepted."""

    @property
    def regressed(self) -> bool:
        """Whether the last night took more than is allowed."""
        return self.allowed is not None and self.history[-1][2] > self.allowed * (1 + SLOWER)


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
class Verdict:
    """What a night comes to."""

    night: Night
    results: Mapping[str, Result]
    missing: tuple[str, ...]
    groups: tuple[Group, ...]
    testpoints: tuple[Testpoint, ...]
    trends: tuple[Trend, ...]
    mutants: tuple[Mutants, ...]

    @property
    def failed(self) -> list[Result]:
        """Results other than passes."""
        return [r for r in self.results.values() if r.outcome != PASSED]

    def reasons(self) -> list[str]:
        """Return why the night is red, a line each; nothing where it is green."""
        lines = [f"{r.name}: {r.outcome}: {r.message}" for r in self.failed]
        lines += [f"{name}: planned, but without a result" for name in self.missing]
        for t in self.trends:
            if t.regressed:
                lines.append(f"{t.series}: {t.history[-1][2]:,} cycles, more than {SLOWER:.0%} over {t.allowed:,}")
        for m in self.mutants:
            if m.chance < UNLIKELY:
                lines.append(
                    f"mutants of {m.design}: {m.survived} of {m.killed + m.survived} survive;"
                    f" at a score of {m.goal:.0%} that has a chance of {m.chance:.2%}"
                )
        return lines


def judge(store: Store, night: Night) -> Verdict:
    """Judge a night by its results and the nights before."""
    results = store.results(night.id)
    trends = []
    for series in dict.fromkeys(unit.series for unit in night.units if unit.series):
        history = store.history(series)
        if history and history[-1][0] == night.id:
            trends.append(Trend(series, history, store.accepted(series)))
    return Verdict(
        night,
        results,
        tuple(unit.name for unit in night.units if unit.name not in results),
        tuple(_groups(night, results.values())),
        tuple(_testpoints(results.values())),
        tuple(trends),
        tuple(_mutants(results.values())),
    )


def learn(store: Store, verdict: Verdict, *, accept: bool = False) -> None:
    """Let the next nights be compared with this one where it is the best so far, or, with `accept`, in any case."""
    store.accept(
        [
            (t.series, t.history[-1][2])
            for t in verdict.trends
            if accept or t.allowed is None or t.history[-1][2] < t.allowed
        ]
    )


def normalised(message: str) -> str:
    """Return a message without what differs between failures of one cause: numbers, names of jobs, paths.

    >>> normalised("job conv2d (conv2d: tiles=3): out_r: expected 11, got -15 at cycle 32246")
    'job conv2d (conv2d: tiles=N): out_r: expected N, got N at cycle N'
    """
    text = re.sub(r"(/[\w.-]+)+", "PATH", message.splitlines()[0] if message else "")
    return re.sub(r"-?\b(0x[0-9a-f]+|\d+(\.\d+)?)\b", "N", text)[:200]


def _groups(night: Night, results: Iterable[Result]) -> list[Group]:
    units = {unit.name: unit for unit in night.units}
    found: dict[str, list[tuple[str, str, int, str, str]]] = {}
    for result in results:
        if result.outcome == PASSED:
            continue
        unit = units[result.name]
        for record in result.failures:
            link = f"units/{folder_name(unit.name)}/out/failures/{record['id']}/index.html"
            line = (unit.name, record["element"], record["seed"], record["repeat"] or unit.repeat, link)
            found.setdefault(normalised(record["cause"]), []).append(line)
        if not result.failures:
            link = f"units/{folder_name(unit.name)}/log"
            found.setdefault(f"{unit.kind}, {result.outcome}: {normalised(result.message)}", []).append(
                (unit.name, "", unit.seed, unit.repeat, link)
            )
    return [Group(cause, tuple(lines)) for cause, lines in sorted(found.items(), key=lambda x: -len(x[1]))]


def folder_name(unit: str) -> str:
    """Return the name of a unit's folder."""
    return re.sub(r"[^\w.=-]+", "_", unit)


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
