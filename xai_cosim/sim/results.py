# SPDX-License-Identifier: Apache-2.0
"""Results files in JUnit XML, as cocotb and pytest write them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from junitparser import Error, Failure, JUnitXml, JUnitXmlError, TestCase


@dataclass(frozen=True)
class CaseResult:
    """What came of one test."""

    module: str
    """The last part of its class name."""
    name: str
    problem: str
    """Why it failed, in full; empty where it did not."""
    skipped: bool


def read_results(path: Path) -> list[CaseResult]:
    """Return the tests that a results file holds; ValueError where it is missing, cut short, or none."""
    try:
        return list(_cases(JUnitXml.fromfile(str(path))))
    except (OSError, SyntaxError, JUnitXmlError) as error:  # either XML parser's error is a SyntaxError
        raise ValueError(f"{path} is no results file in JUnit XML: {error}") from error


def problem_of(case: TestCase) -> str:
    """Return why a case failed, empty where it did not."""
    bad = next((r for r in case.result if isinstance(r, Failure | Error)), None)
    words = (bad.type or "", (bad.message or bad.text or "failed").strip()) if bad is not None else ()
    return " ".join(filter(None, words))


def _cases(found: JUnitXml) -> Iterator[CaseResult]:
    for case in (case for suite in found for case in suite):
        module = (case.classname or "").rsplit(".", 1)[-1]
        yield CaseResult(module, case.name or "", problem_of(case), case.is_skipped)
