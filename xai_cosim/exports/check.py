# SPDX-License-Identifier: Apache-2.0
"""Verifies an export against a user's model: makes the jobs once, and runs them in a simulation of its own a kind."""

import json
import os
import tempfile
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from junitparser import Failure, JUnitXml, TestCase, TestSuite

from xai_cosim.command import Progress, jobs_from, seed_from, whole_number
from xai_cosim.exports.declare import ANY
from xai_cosim.exports.jobs import Jobs
from xai_cosim.exports.kernel import LIMIT, MAX_LIMIT
from xai_cosim.exports.met import Bins, merged
from xai_cosim.exports.model_file import load_model
from xai_cosim.failures.failure import MODEL_FILE
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.export import open_export
from xai_cosim.jobs.ran import Ran
from xai_cosim.sim.build import BuildOptions
from xai_cosim.sim.run import simulate

TESTS = "xai_cosim.exports.export_tests"
FREE = "free"
REGISTERS = "registers_overlap"
KINDS = (FREE, "held_back_everywhere", "one_held_back", REGISTERS)
"""Of runs: the names of the tests in `export_tests`."""
DEFAULT_JOBS = 20


@dataclass(frozen=True)
class KindResult:
    """What came of the jobs of an export in one kind of run."""

    kind: str
    failures: tuple[str, ...]
    """Why it failed, a line each; empty where all was exact."""
    jobs: int
    compared: int
    """Values compared, all of them equal where nothing failed."""
    cycles: tuple[int, ...]
    """Of each job, from its start to its last beat, write or ap_done."""
    seconds: float
    stalls: tuple[tuple[str, str], ...] = ()
    """What each stream and memory channel that moved beats has met: its name, and the kind of stall."""

    def line(self) -> str:
        """Return the result in a line."""
        if self.failures:
            return f"FAIL: {self.failures[0]}"
        span = f"{min(self.cycles):,} to {max(self.cycles):,} cycles a job" if self.cycles else "no cycles"
        return f"{self.kind}: {self.jobs} jobs, {self.compared:,} values exact, {span}"


@dataclass(frozen=True)
class MadeJobs:
    """Jobs that are kept in folders, in their order."""

    design: Design
    folders: tuple[Path, ...]
    seed: int
    waived: tuple[str, ...]
    """What checkers must not report, as of `simulate`."""
    values: Bins
    """Kinds of values that the jobs have, and that they could have."""
    model: Path
    """The file of the model that made them."""


@contextmanager
def made_jobs(export: Path, model: Path, seed: int, count: int, limit: str = "") -> Iterator[MadeJobs]:
    """Open an export, and make jobs of a model in a folder for a while; UserError for what does not fit."""
    if limit:
        whole_number(LIMIT, limit, 1, MAX_LIMIT, "a number of cycles")
    design = open_export(export)
    jobs = Jobs(design, load_model(model), seed)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        folders, ended = [], dict[str, bool]()
        values: Bins = {}
        progress = Progress("jobs made", count)
        for number in range(count):
            progress.at(number)
            job = jobs.make(number)
            folders.append(Path(scratch) / str(number))
            Ran(job).save(folders[-1])
            values = merged(values, jobs.met(job))
            ended |= {name: beats - 1 in job.marked(name, beats) for name, beats in job.beats().items() if beats}
        unended = [s.name for s in design.streams.values() if s.has_last and not ended.get(s.name, True)]
        partial = [name for name, lanes in jobs.model.streams.items() if lanes.bytes == ANY]
        waived = [f"+unended={design.name}.{name}." for name in unended]
        waived += [f"+partial={design.name}.{name}." for name in partial]
        yield MadeJobs(design, tuple(folders), seed, tuple(waived), values, jobs.model.path)


def run_kind(
    made: MadeJobs,
    kind: str,
    *,
    limit: str = "",
    repeat: str = "",
    power_up: str | Collection[str] = "zeros",
    recorded: bool = True,
    plusargs: Sequence[str] = (),
    options: BuildOptions | None = None,
    log: Path | None = None,
    cpu_seconds: float | None = None,
) -> KindResult:
    """Run jobs in one kind of run; a failed job leaves its record, where it is to be `recorded`.

    All but `limit`, `repeat` and `recorded` as of `simulate`: registers start at 0 as in an FPGA, memories at random
    values.
    """
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        ran = Path(scratch) / "ran.json"
        variables = {
            "JOB_FOLDERS": os.pathsep.join(map(str, made.folders)),
            "RAN": str(ran),
            "REPEAT": repeat,
            MODEL_FILE: str(made.model),
            "COCOTB_LOG_LEVEL": "ERROR",  # what went wrong is told in lines of our own
            **({LIMIT: limit} if limit else {}),
            **({} if recorded else {"FAILURES": "off"}),
        }
        failures = simulate(
            made.design,
            TESTS,
            seed=made.seed,
            variables=variables,
            testcase=f"{kind}$",
            plusargs=plusargs,
            waived=made.waived,
            options=options,
            power_up=power_up,
            log=log,
            cpu_seconds=cpu_seconds,
        )
        told = json.loads(ran.read_text()) if ran.exists() else []
    due = 1 if kind == REGISTERS else len(made.folders)
    failures = failures or hollow(kind, told, due)
    compared, cycles = sum(job["compared"] for job in told), tuple(job["cycles"] for job in told)
    stalls = tuple(sorted({(name, stall) for job in told for name, stall in job["stalls"].items()}))
    return KindResult(kind, tuple(failures), due, compared, cycles, time.monotonic() - started, stalls)


def hollow(kind: str, told: Sequence[Mapping[str, int]], due: int) -> list[str]:
    """Return why a run that failed no test shows nothing: jobs did not run, or gave nothing to compare.

    >>> hollow("free", [{"compared": 0}], 1)
    ['free: no value was compared: the model expects no output of 1 jobs; give it more jobs, or longer ones']
    """
    if len(told) != due:
        return [f"{kind}: {len(told)} of {due} jobs ran"]
    if kind != REGISTERS and not any(job["compared"] for job in told):
        nothing = f"the model expects no output of {due} jobs; give it more jobs, or longer ones"
        return [f"{kind}: no value was compared: {nothing}"]
    return []


def kinds_of(design: Design) -> tuple[str, ...]:
    """Return the kinds of runs that an export has: without arguments in registers there is nothing to overlap."""
    return tuple(kind for kind in KINDS if kind != REGISTERS or any(r.port in design.lite for r in design.arguments))


def check_export(
    export: str | Path,
    model: str | Path,
    *,
    seed: int | None = None,
    jobs: int = DEFAULT_JOBS,
    kind: str | None = None,
    limit: int | None = None,
) -> list[KindResult]:
    """Verify an export bit for bit against a model file; one kind of run of KINDS, or all.

    The seed is that of the variable SEED where none is given, else it is drawn. `limit` is for how many cycles nothing
    may move. Return what was compared; AssertionError where anything differs, UserError where export and model do not
    fit each other or the tools.
    """
    drawn = seed_from(os.environ.get("SEED")) if seed is None else seed_from(str(seed))
    count, patience = jobs_from(str(jobs)), "" if limit is None else str(limit)
    with made_jobs(Path(export), Path(model), drawn, count, patience) as made:
        chosen = [each for each in kinds_of(made.design) if kind in (None, each)]
        results = [run_kind(made, each, limit=patience) for each in chosen]
    wrong = [f"{result.kind}: {line}" for result in results for line in result.failures]
    assert not wrong, f"seed {drawn}: " + "\n".join(wrong)
    return results


def write_results(design: Design, results: Sequence[KindResult], path: Path) -> None:
    """Write JUnit XML: a test a kind."""
    suite = TestSuite(design.name)
    for result in results:
        case = TestCase(result.kind, design.name, result.seconds)
        if result.failures:
            case.result = [Failure("\n".join(result.failures))]
        suite.add_testcase(case)
    xml = JUnitXml()
    xml.add_testsuite(suite)
    path.parent.mkdir(parents=True, exist_ok=True)
    xml.write(str(path), pretty=True)
