# SPDX-License-Identifier: Apache-2.0
"""A unit of work: one of the project's commands, run with a limit of its own, and what came of it."""

import contextlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from xai_cosim.failures.drawn import WAVES
from xai_cosim.failures.record import read_failure
from xai_cosim.nightly.guard import HUNG as HUNG_CODE
from xai_cosim.nightly.revision import revision
from xai_cosim.sim.results import read_results
from xai_cosim.sim.run import KEPT
from xai_cosim.workspace import CORES, ROOT

PASSED, FAILED, HUNG, LOST, NOT_RUN = "passed", "failed", "hung", "lost", "not run"
"""LOST: its workers died, again and again. NOT_RUN: its worker cannot say anything about these sources."""
LOG_LINES = 400
KEPT_FILES = ("*.png", "*.json", "*.html", "*.yml", "*.txt", "*.npz", "*.dat", "log")
"""What is sent back; waves stay behind, and can be made again."""
MINUTE = 60.0
SEED = " seed="
"""In a unit's name, before its seed."""


PARAMETERS = r"[\[/]"
"""What stands between a test's name and its parameters: of pytest, and of cocotb."""


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
    again: bool = False
    """Whether it is run since it failed in an earlier night."""

    @property
    def task(self) -> str:
        """The name without the seed: what other nights have run too."""
        return self.name.partition(SEED)[0]

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
    cycles: dict[str, int] = field(default_factory=dict)
    """Simulated cycles by phase, of a unit that has a series."""
    speed: float = 0.0
    """Simulated cycles per second."""
    tests: list[tuple[str, bool]] = field(default_factory=list)
    """Tests by module and function, and whether they passed."""
    failures: list[dict[str, Any]] = field(default_factory=list)
    """Records of failed jobs: id, cause, element, seed, message."""
    report: dict[str, Any] = field(default_factory=dict)
    """Figures that the page shows: of a co-simulation, of mutants, of accuracy."""
    worker: str = ""
    root: str = ""
    """The project's folder there, which the coverage files name."""

    def save(self) -> str:
        """Return it as JSON."""
        return json.dumps(self.__dict__)

    @classmethod
    def load(cls, text: str) -> "Result":
        """Read what `save` returned."""
        return cls(**json.loads(text))


@dataclass(frozen=True)
class Plan:
    """What a profile comes to under a seed."""

    minutes: float
    """After which the night is ended."""
    units: tuple[Unit, ...]


Files = bytes
"""A zip archive of what a unit has written."""


def run(unit: Unit, expected_revision: str) -> tuple[Result, Files]:
    """Run a unit here; return its result and its files. It has a folder of its own and cannot take this process.

    It is NOT_RUN where the sources are others than the night's, or have become so while it ran.
    """
    here = f"{os.uname().nodename}:{os.getpid()}"
    if other := _other_revision(here, expected_revision):
        return Result(unit.name, NOT_RUN, message=other, worker=here), b""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="nightly-") as scratch:
        folder = Path(scratch)
        for name in ("results", "out"):
            (folder / name).mkdir()
        with (folder / "log").open("wb") as log:
            python = (sys.executable, "-m")
            guarded = [*python, "xai_cosim.nightly.guard", str(unit.limit), *python, *unit.command]
            variables = {**os.environ, **_variables(unit, folder)}
            process = subprocess.Popen(
                guarded, cwd=ROOT, env=variables, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.PIPE
            )
            with process:  # the pipe is open until here, or until this process dies
                code = process.wait()
        result = _judged(unit, code, folder)
        result.seconds = round(time.monotonic() - started, 1)
        result.worker, result.root = here, str(ROOT)
        if other := _other_revision(here, expected_revision):
            return Result(unit.name, NOT_RUN, result.seconds, other, worker=here), b""
        return result, _packed(folder)


def _other_revision(worker: str, expected: str) -> str:
    """Return that a worker has other sources than expected, empty where it has those."""
    if (found := revision()) == expected:
        return ""
    return f"the worker {worker} has revision {found} in {ROOT}, the night is about {expected}"


def _variables(unit: Unit, folder: Path) -> dict[str, str]:
    return {
        "SEED": str(unit.seed),
        "PYTHONPATH": str(ROOT),
        KEPT: str(folder / "results"),
        "OUT": str(folder / "out"),
        "FAILURES": str(folder / "out" / "failures"),
        CORES: "1",  # other units have the others
        WAVES: "0",  # the night draws the first of each cause
        "COLUMNS": "160",
        **unit.variables,
    }


def _judged(unit: Unit, code: int, folder: Path) -> Result:
    tests = list(_tests(folder / "results"))
    result = Result(unit.name, PASSED, tests=[(name, not message) for name, message in tests])
    result.failures = list(_failures(folder / "out" / "failures"))
    for path in sorted((folder / "out").glob("**/report.json")):
        with contextlib.suppress(ValueError):  # cut short by the limit
            result.report = json.loads(path.read_text())
    result.report = {key: value for key, value in result.report.items() if key not in ("layers", "all")}
    if unit.series:
        result.cycles = result.report.get("cycles", {})
    result.speed = result.report.get("simulated_cycles_per_second", 0.0)
    log = [line for line in (folder / "log").read_text(errors="replace").splitlines() if line.strip()]
    (folder / "log").write_text("\n".join(log[-LOG_LINES:]) + "\n")
    if code == HUNG_CODE:
        result.outcome, result.message = HUNG, f"no end after {unit.limit:.0f} s; last line: {(log or [''])[-1][:300]}"
    elif code and (unit.verdict == "exit" or not result.report):
        told = [f["message"] for f in result.failures] + [m for _, m in tests if m] + _telling(log)
        ending = f"ended by signal {code - 128}" if code > 128 else f"exit code {code}"
        result.outcome, result.message = FAILED, (told or [ending])[0][:1000]
    return result


def _telling(log: list[str]) -> list[str]:
    """Return the lines of a log that say what went wrong, the last line where none does."""
    return [line for line in log if re.match(r"(E  |FAIL|error:|hls_export)", line)] + log[-1:]


def _tests(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each test that ran, by module and function, and why it failed; skipped ones are left out."""
    for path in sorted(folder.glob("*.xml")):
        with contextlib.suppress(ValueError):  # cut short by the limit or a crash, which is told by the exit code
            for case in read_results(path):
                if not case.skipped:
                    yield f"{case.module}.{re.split(PARAMETERS, case.name)[0]}", case.problem


def _failures(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*/failure.json")):
        try:
            about = read_failure(path.parent)
        except ValueError:  # cut short by the limit
            continue
        yield {
            "id": about.id,
            "cause": about.cause,
            "element": about.element,
            "seed": about.seed,
            "message": about.message,
        }


def _packed(folder: Path) -> Files:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        wanted = {path for pattern in KEPT_FILES for path in (folder / "out").rglob(pattern) if path.is_file()}
        for path in [folder / "log", *sorted(wanted)]:
            archive.write(path, path.relative_to(folder))
    return buffer.getvalue()
