# SPDX-License-Identifier: Apache-2.0
"""What other tools read of a night: JUnit XML and JSON."""

import json
from collections.abc import Mapping
from pathlib import Path

from junitparser import Failure, JUnitXml, TestCase, TestSuite

from xai_cosim.nightly.folders import replace_text
from xai_cosim.nightly.judge import NightVerdict
from xai_cosim.nightly.unit import PASSED, Result


def result_of(verdict: NightVerdict, unit: str) -> Result:
    """Return a unit's result, or that it is missing or was not run."""
    return verdict.results.get(unit) or verdict.missing[unit]


def write_junit(verdict: NightVerdict, path: Path) -> None:
    """Write JUnit XML: a suite for each kind, a case for each planned unit; and one case for the night as a whole."""
    document = JUnitXml(f"nightly {verdict.night.id}")
    for kind in dict.fromkeys(unit.kind for unit in verdict.night.units):
        suite = TestSuite(kind)
        for unit in (unit for unit in verdict.night.units if unit.kind == kind):
            result = result_of(verdict, unit.name)
            case = TestCase(unit.name, f"nightly.{kind}", round(result.seconds, 1))
            if result.outcome != PASSED:
                text = f"{result.message}\nrepeat with: {unit.repeat}"
                case.result = _failure(result.message, text, result.outcome)
            suite.append(case)
        document.append(suite)
    whole, night = TestCase("the night is green", "nightly"), TestSuite("night")
    if reasons := verdict.reasons():
        whole.result = _failure(reasons[0], "\n".join(reasons))
    night.append(whole)
    document.append(night)
    document.update_statistics()
    replace_text(path, document.tostring().decode() + "\n")


def _failure(message: str, text: str, kind: str = "") -> Failure:
    failure = Failure(_plain(message), kind)
    failure.text = _plain(text)
    return failure


def _plain(text: str) -> str:
    """Return text without control characters, which XML cannot hold."""
    return "".join(c for c in text if c >= " " or c in "\n\t")


def describe(verdict: NightVerdict) -> Mapping[str, object]:
    """Return all that is known of a night as plain JSON values."""
    night = verdict.night
    return {
        "night": night.id,
        "date": night.date,
        "revision": night.revision,
        "profile": night.profile,
        "seed": night.seed,
        "green": not verdict.reasons(),
        "reasons": verdict.reasons(),
        "planned": len(night.units),
        "passed": verdict.passed,
        "missing": list(verdict.missing),
        "failures": [{"cause": g.cause, "units": [vars(line) for line in g.lines]} for g in verdict.groups],
        "testpoints": [vars(point) | {"state": point.state} for point in verdict.testpoints],
        "functional_coverage": [{"kernel": f.kernel, **vars(f.share), "holes": f.holes} for f in verdict.functional],
        "line_coverage": None
        if verdict.code is None
        else {"rtl_and_checkers": vars(verdict.code.judged), "exports": vars(verdict.code.exported)},
        "mutants": [vars(m) | {"score": m.score} for m in verdict.mutants],
        "cycles": [
            {"series": t.series, "phase": t.phase, "cycles": t.cycles, "allowed": t.allowed, "regressed": t.regressed}
            for t in verdict.trends
        ],
        "units": [
            vars(result_of(verdict, unit.name)) | {"kind": unit.kind, "seed": unit.seed, "repeat": unit.repeat}
            for unit in night.units
        ],
    }


def write_json(verdict: NightVerdict, path: Path) -> None:
    """Write all that is known of the night."""
    replace_text(path, json.dumps(describe(verdict), indent=2) + "\n")
