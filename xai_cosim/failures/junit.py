# SPDX-License-Identifier: Apache-2.0
"""JUnit XML of a whole run: pytest's tests and those of each simulation, with what repeats and shows a failure.

Files are attached as [[ATTACHMENT|path]] in a case's output, which Jenkins' JUnit attachments and GitLab take.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from junitparser import JUnitXml, JUnitXmlError, TestCase, TestSuite

from xai_cosim.command import UserError
from xai_cosim.failures.drawn import LOG
from xai_cosim.failures.failure import PAGE
from xai_cosim.failures.record import read_failure
from xai_cosim.failures.viewers import DUMP
from xai_cosim.sim.results import problem_of

PYTEST = "pytest.xml"
TEST, FAILURE, REPEAT = "test", "failure", "repeat"
"""Properties of a case: pytest's name of it; the folder of a record that was written while it ran; its command."""
ATTACHED = (PAGE, LOG, DUMP)
"""Files of a record that are attached where they are there."""


def annotation(file: str, line: int, title: str, text: str) -> str:
    """Return the line by which GitHub's actions show a failure beside a line of the source, counted from 1.

    As their workflow commands have it: properties, then the message, with what would end either escaped.

    >>> print(annotation("a.py", 3, "test_x[a,b]", "1 != 2" + chr(10) + "100 % wrong"))
    ::error file=a.py,line=3,title=test_x[a%2Cb]::1 != 2%0A100 %25 wrong
    """
    escapes: dict[str, str | int | None] = {"%": "%25", "\r": "%0D", "\n": "%0A"}
    titled = title.translate(str.maketrans(escapes | {":": "%3A", ",": "%2C"}))
    return f"::error file={file},line={line},title={titled}::{text.translate(str.maketrans(escapes))}"


@dataclass(frozen=True)
class TestRun:
    """What a JUnit file tells of a run: the variables that it was started with, and what failed in it."""

    __test__ = False  # no test of pytest's

    variables: Mapping[str, str]
    red: bool
    failed: tuple[str, ...]
    """Pytest's names of the tests that failed, each once; what it could not collect has none."""


def read_run(path: Path) -> TestRun:
    """Read what `write_run` wrote, or pytest; UserError where there is nothing to read."""
    try:
        document = JUnitXml.fromfile(str(path))
    except FileNotFoundError as error:
        raise UserError(f"{path} is not there: no tests have been run") from error
    except (OSError, SyntaxError, JUnitXmlError) as error:
        raise UserError(f"{path} is no JUnit XML: {error}; run the tests again") from error
    suites = list(document)
    bad = [case for suite in suites for case in suite if problem_of(case)]
    names = [value for case in bad for name, value in _properties(case) if name == TEST]
    return TestRun(dict(_properties(suites[0]) if suites else ()), bool(bad), tuple(dict.fromkeys(names)))


def _properties(part: TestSuite | TestCase) -> list[tuple[str, str]]:
    return [(p.get("name", ""), p.get("value", "")) for p in part._elem.iterfind("properties/property")]


def write_run(folder: Path, path: Path, variables: Mapping[str, str], records: Sequence[Path] = ()) -> None:
    """Write the JUnit file of a run: what pytest left in a folder, and a suite of each simulation's results there.

    `variables` is what the run was started with. A case that failed gets the files of its records: those that pytest's
    cases name, and `records`.
    """
    document = JUnitXml.fromfile(str(folder / PYTEST)) if (folder / PYTEST).exists() else JUnitXml()
    left = list(records)
    for case in (case for suite in document for case in suite):
        of_it = [Path(value) for name, value in _properties(case) if name == FAILURE]
        _attach(case, of_it)
        left += of_it
    messages = {record: read_failure(record).message for record in left if (record / "failure.json").exists()}
    for results in sorted(folder.glob("*.xml")):
        if results.name != PYTEST:
            for found in JUnitXml.fromfile(str(results)):
                suite = TestSuite(results.stem.partition("-")[0])
                for case in found:
                    problem = problem_of(case)
                    # tests of the same jobs may fail with the same words: each gets all records of them
                    _attach(case, [record for record, message in messages.items() if problem and message in problem])
                    suite.add_testcase(case)
                document.add_testsuite(suite)
    for suite in list(document)[:1]:
        for name, value in variables.items():
            suite.add_property(name, value)
    document.update_statistics()  # type: ignore[no-untyped-call]
    path.parent.mkdir(parents=True, exist_ok=True)
    document.write(str(path), pretty=True)


def _attach(case: TestCase, records: Sequence[Path]) -> None:
    files = [record / name for record in records for name in ATTACHED if (record / name).exists()]
    if files:
        case.system_out = "\n".join([case.system_out or "", *(f"[[ATTACHMENT|{file}]]" for file in files)]).strip()
