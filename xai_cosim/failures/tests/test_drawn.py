# SPDX-License-Identifier: Apache-2.0
"""What is drawn after a red run, and its JUnit XML, on records made for the tests."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest
from junitparser import Failure, JUnitXml, TestCase, TestSuite

from xai_cosim.command import UserError
from xai_cosim.failures import drawn
from xai_cosim.failures.drawn import MOST, draw, drawing, first_of_each_cause
from xai_cosim.failures.failure import PAGE
from xai_cosim.failures.guilty import FILE, NOTHING, Guilty, Suspect
from xai_cosim.failures.junit import FAILURE, PYTEST, TEST, read_run, write_run
from xai_cosim.failures.tell import RECORDED
from xai_cosim.failures.tests.made import made_record
from xai_cosim.failures.viewers import DUMP

REPLAY = "import pathlib, sys; folder = pathlib.Path(sys.argv[1])\n"
"""A program in place of the command that replays a record."""


def records(folder: Path, kinds: Sequence[str]) -> list[Path]:
    """Records of so many failures, each of its kind; the cause follows the kind."""
    made = made_record(folder).folder
    found = []
    for number, kind in enumerate(kinds):
        copy = folder / "records" / str(number)
        copy.mkdir(parents=True)
        about = json.loads((made / "failure.json").read_text()) | {"kind": kind, "id": f"fir-{number}"}
        (copy / "failure.json").write_text(json.dumps(about))
        (copy / PAGE).touch()
        found.append(copy)
    return found


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that records go to."""
    monkeypatch.setenv("FAILURES", str(tmp_path))
    return tmp_path


def as_module(folder: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> tuple[str, ...]:
    """Words behind `python -m` that run a program."""
    (folder / "replays.py").write_text(program)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return ("replays",)


def drawn_lines(found: Sequence[Path], replay: Sequence[str]) -> list[str]:
    """What is said while records are drawn."""
    lines: list[str] = []
    draw(found, replay, lines.append)
    return lines


def test_first_of_each_cause(folder: Path) -> None:
    """Of records of one cause the first is taken; one that is gone is left out."""
    found = records(folder, ["values", "values", "hang", "values", "tlast"])
    chosen = first_of_each_cause([*found, folder / "gone"])
    assert [path.name for path, _ in chosen] == ["0", "2", "4"]


def test_most_are_drawn(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is replayed once, no more than MOST of them; the rest is named."""
    found = records(folder, ["values", "hang", "tlast", "values", "protocol", "surplus"])
    replay = as_module(folder, monkeypatch, REPLAY + f'(folder / "{DUMP}").touch(); print("replayed", folder.name)')
    lines = drawn_lines(found, replay)
    assert [f.name for f in found if (f / DUMP).exists()] == ["0", "1", "2"]
    assert sum("with waves" in line and PAGE in line for line in lines) == MOST == 3
    assert "not drawn, each of another cause: fir-4, fir-5" in lines
    assert (found[1] / drawn.LOG).read_text() == "replayed 1\n"


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("raise SystemExit('error: no FST headers')", "no waves: error: no FST headers"),
        ("while True: pass", "no waves: over 1 s of a processor"),
        (f'(folder / "{DUMP}").write_bytes(bytes(5000))', "no waves: over 0 MB"),
        (f'(folder / "{DUMP}").touch(); sys.exit(1)', "replayed: not as recorded"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, program: str, words: str
) -> None:
    """An error, too much time and too large a dump are each told, with the command that has no limits."""
    monkeypatch.setattr(drawn, "SECONDS", 1)
    monkeypatch.setattr(drawn, "BYTES", 4096)
    (found,) = records(folder, ["values"])
    _, line = drawn_lines([found], as_module(folder, monkeypatch, REPLAY + program))
    assert words in line
    assert ("make replay FAILURE=fir-0 WAVES=1" in line) == ("no waves" in line)


@pytest.mark.parametrize(("waves", "expected"), [(None, 1), ("1", 1), ("0", 0)])
def test_a_command_draws_what_it_records(
    folder: Path, monkeypatch: pytest.MonkeyPatch, waves: str | None, expected: int
) -> None:
    """The records that are written while a command runs, once; none with WAVES=0, and none of a green run."""
    monkeypatch.delenv("WAVES", raising=False)
    (found,) = records(folder, ["values"])
    replay = as_module(folder, monkeypatch, REPLAY + f'(folder / "{DUMP}").touch()')

    def main(code: int) -> int:
        Path(os.environ[RECORDED]).write_text(f"{found}\n" * 2)
        return code

    if waves is not None:
        monkeypatch.setenv("WAVES", waves)
    assert drawing(lambda: main(0), replay)() == 0
    assert not (found / DUMP).exists()
    if waves is not None:
        monkeypatch.setenv("WAVES", waves)
    assert drawing(lambda: main(1), replay)() == 1
    assert (found / DUMP).exists() == bool(expected)


def test_waves_is_a_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another value is refused."""
    monkeypatch.setenv("WAVES", "yes")
    with pytest.raises(UserError, match="WAVES=yes: allowed are 0, 1"):
        drawing(lambda: 0, ())()


def results(path: Path, *cases: TestCase) -> None:
    """A results file of one suite."""
    suite, document = TestSuite("s"), JUnitXml()
    for case in cases:
        suite.add_testcase(case)
    document.add_testsuite(suite)
    document.write(str(path))


def failed(name: str, message: str) -> TestCase:
    """A case that failed."""
    case = TestCase(name, "module")
    case.result = [Failure(message)]
    return case


def test_junit_of_a_run(folder: Path) -> None:
    """Pytest's tests and those of the simulations; attachments stand at what failed for the record's reason."""
    (found,) = records(folder, ["values"])
    (found / DUMP).touch()
    results(folder / PYTEST, TestCase("green", "module"), failed("red", "see below"))
    text = (folder / PYTEST).read_text()
    properties = f'<properties><property name="{TEST}" value="a.py::red"/><property name="{FAILURE}" value="{found}"/>'
    (folder / PYTEST).write_text(text.replace("<failure", f"{properties}</properties><failure"))
    results(folder / "fir-abc.xml", failed("a", "JobError wrong values"), failed("b", "other"), TestCase("c", "module"))
    path = folder / "out" / "junit.xml"
    write_run(folder, path, {"SEED": "7"})
    run = read_run(path)
    assert (run.red, run.failed, run.variables) == (True, ("a.py::red",), {"SEED": "7"})
    cases = {case.name: case for suite in JUnitXml.fromfile(str(path)) for case in suite}
    assert set(cases) == {"green", "red", "a", "b", "c"}
    attached = f"[[ATTACHMENT|{found / PAGE}]]\n[[ATTACHMENT|{found / DUMP}]]"
    told = {name: case.system_out for name, case in cases.items() if case.system_out}
    assert told == {"red": attached, "a": attached}
    assert [suite.name for suite in JUnitXml.fromfile(str(path))] == ["s", "fir"]


def test_no_run_to_read(tmp_path: Path) -> None:
    """A file that is missing or cut short is one line."""
    with pytest.raises(UserError, match="no tests have been run"):
        read_run(tmp_path / "junit.xml")
    (tmp_path / "junit.xml").write_text("<testsuites><testsuite")
    with pytest.raises(UserError, match="is no JUnit XML"):
        read_run(tmp_path / "junit.xml")


@pytest.mark.parametrize(
    ("suspects", "words"),
    [
        (1, "; line a.v:7"),
        (0, f"; {NOTHING}"),
        (2, f"; {NOTHING}, perhaps line a.v:7"),
        (None, "; no line: "),
        ("while True: pass", "; no line: over 1 s"),
    ],
)
def test_lines_are_looked_for_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch, suspects: int | str | None, words: str
) -> None:
    """Before a record is drawn; what came of it is told, and a search that fails takes no waves away."""
    monkeypatch.setattr(drawn, "SECONDS", 1)
    (found,) = records(folder, ["values"])
    lines = [Suspect("a.v", 7, "", "", "", True)] * suspects if isinstance(suspects, int) else []
    guilty = json.dumps(asdict(Guilty(tuple(lines), "", 1, () if suspects == 1 else (NOTHING,), 1.0, "")))
    writes = f"assert not (folder / {DUMP!r}).exists(); (folder / {FILE!r}).write_text({guilty!r})"
    program = suspects if isinstance(suspects, str) else "sys.exit('no')" if suspects is None else writes
    (folder / "locates.py").write_text(REPLAY + program)
    replay = as_module(folder, monkeypatch, REPLAY + f'(folder / "{DUMP}").touch()')
    said: list[str] = []
    draw([found], replay, said.append, locate=("locates",))
    assert "with waves" in said[-1]
    assert words in said[-1]
