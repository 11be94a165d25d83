"""A unit of work: one of the project's commands, run with a limit of its own, and what came of it."""

import contextlib
import io
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from cocotb_tests.environment.run import KEPT
from host.component import ROOT
from nightly.revision import revision

PASSED, FAILED, HUNG, LOST = "passed", "failed", "hung", "lost"
"""LOST: its workers died, again and again."""
LOG_LINES = 400
KEPT_FILES = ("*.png", "*.json", "*.html", "*.yml", "*.txt", "*.npz", "log")
"""What is sent back; waves and coverage data stay behind, and can be made again."""


@dataclass(frozen=True)
class Unit:
    """One command of the project."""

    name: str
    """What it runs, with its seed: no two units of a night have the same."""
    kind: str
    command: tuple[str, ...]
    """Words after `python -m`."""
    repeat: str
    """The command that a user types."""
    limit: float
    """Seconds after which it counts as hung."""
    seed: int = 0
    variables: Mapping[str, str] = field(default_factory=dict)
    series: str = ""
    """Names what takes the same cycles every night, whatever the seed; empty where nothing does."""
    verdict: str = "exit"
    """What judges it: its exit code, or for "report" the report that it has to write."""

    def save(self) -> str:
        """Return it as JSON."""
        return json.dumps(self.__dict__)

    @classmethod
    def load(cls, text: str) -> "Unit":
        """Read what `save` returned."""
        fields = json.loads(text)
        return cls(**{**fields, "command": tuple(fields["command"])})


@dataclass
class Result:
    """What came of a unit."""

    name: str
    outcome: str
    seconds: float = 0.0
    message: str = ""
    """The first failure; empty where it passed."""
    cycles: int = 0
    speed: float = 0.0
    """Simulated cycles per second."""
    tests: list[tuple[str, bool]] = field(default_factory=list)
    """Tests by module and function, and whether they passed."""
    failures: list[dict[str, Any]] = field(default_factory=list)
    """Records of failed jobs: id, cause, where, message."""
    report: dict[str, Any] = field(default_factory=dict)
    """Figures that the page shows: of a co-simulation, of mutants, of coverage."""
    worker: str = ""

    def save(self) -> str:
        """Return it as JSON."""
        return json.dumps(self.__dict__)


Files = bytes
"""A zip archive of what a unit has written."""


def run(unit: Unit, expected_revision: str) -> tuple[Result, Files]:
    """Run a unit here; return its result and its files. It has a folder of its own and cannot take this process."""
    here = revision()
    if here != expected_revision:
        return Result(unit.name, FAILED, message=f"{os.uname().nodename} has {here}, not {expected_revision}"), b""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="nightly-") as scratch:
        folder = Path(scratch)
        for name in ("results", "out"):
            (folder / name).mkdir()
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", *unit.command],
                cwd=ROOT,
                env={**os.environ, **_variables(unit, folder)},
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
            try:
                code = process.wait(unit.limit)
            except subprocess.TimeoutExpired:
                code = None
            finally:
                _end(process)
        result = _judged(unit, code, folder)
        result.seconds = round(time.monotonic() - started, 1)
        result.worker = f"{os.uname().nodename}:{os.getpid()}"
        return result, _packed(folder)


def _variables(unit: Unit, folder: Path) -> dict[str, str]:
    return {
        "SEED": str(unit.seed),
        "PYTHONPATH": str(ROOT),
        "PYTEST_ADDOPTS": f"--junitxml={folder / 'results' / 'pytest.xml'} -p no:cacheprovider",
        KEPT: str(folder / "results"),
        "OUT": str(folder / "out"),
        "FAILURES": str(folder / "out" / "failures"),
        "COLUMNS": "160",
        **unit.variables,
    }


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process and all that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _judged(unit: Unit, code: int | None, folder: Path) -> Result:
    tests = list(_tests(folder / "results")) if unit.verdict == "exit" else []  # those of mutants are to fail
    result = Result(unit.name, PASSED, tests=[(name, not message) for name, message in tests])
    result.failures = list(_failures(folder / "out" / "failures"))
    for path in sorted((folder / "out").glob("*/report.json")) + sorted((folder / "out").glob("*/*/report.json")):
        result.report = json.loads(path.read_text())
    result.cycles = result.report.get("simulated_cycles", 0)
    result.speed = result.report.get("simulated_cycles_per_second", 0.0)
    result.report.pop("layers", None)
    result.report.pop("all", None)
    text = folder / "out" / "coverage" / "code.txt"
    if text.exists():
        result.report["coverage"] = text.read_text()
    log = [line for line in (folder / "log").read_text(errors="replace").splitlines() if line.strip()]
    (folder / "log").write_text("\n".join(log[-LOG_LINES:]) + "\n")
    if code is None:
        result.outcome, result.message = HUNG, f"no end after {unit.limit:.0f} s; last line: {(log or [''])[-1][:300]}"
    elif code and (unit.verdict == "exit" or not result.report):
        told = [f["message"] for f in result.failures] + [m for _, m in tests if m] + _telling(log)
        result.outcome, result.message = FAILED, (told or [f"exit code {code}"])[0][:1000]
    return result


def _telling(log: list[str]) -> list[str]:
    """Return the lines of a log that say what went wrong, the last line where none does."""
    return [line for line in log if re.match(r"(E  |FAIL|FAILED|error:|hls_export)", line)] + log[-1:]


def _tests(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each test that ran, by module and function, and why it failed; skipped ones are left out."""
    for path in sorted(folder.glob("*.xml")):
        for case in ElementTree.parse(path).getroot().iter("testcase"):
            name = f"{(case.get('classname') or '').rsplit('.', 1)[-1]}.{(case.get('name') or '').split('[')[0]}"
            bad = case.find("failure")
            bad = case.find("error") if bad is None else bad
            if bad is not None:
                yield name, bad.get("error_msg") or bad.get("message") or bad.text or "failed"
            elif case.find("skipped") is None:
                yield name, ""


def _failures(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*/failure.json")):
        record = json.loads(path.read_text())
        first = record["first"]
        looks = record["diagnosis"][0].get("name", "") if record["diagnosis"] else ""
        yield {
            "id": record["id"],
            "cause": f"{record['kind']}, {record['kernel']}: {looks or record['message'].split(': ')[-1]}",
            "element": f"{record['kernel']} {first['stream']} {first['tensor']} {first['element'] or ''}".strip(),
            "seed": record["seed"],
            "message": record["message"],
            "repeat": record["run"],
        }


def _packed(folder: Path) -> Files:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        wanted = {path for pattern in KEPT_FILES for path in folder.rglob(pattern) if path.is_file()}
        for path in sorted(wanted - set((folder / "results").iterdir())):
            archive.write(path, path.relative_to(folder))
    return buffer.getvalue()
