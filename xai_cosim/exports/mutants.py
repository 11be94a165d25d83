# SPDX-License-Identifier: Apache-2.0
"""Mutation of an export: how many small faults in its Verilog the user's own model and jobs notice."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from xai_cosim.command import FAIL, PASS, jobs_from
from xai_cosim.exports.check import DEFAULT_JOBS, MadeJobs, kinds_of, made_jobs, run_kind
from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.campaign import MutantVerdict, OriginalFailsError
from xai_cosim.mutation.netlist import Mutant
from xai_cosim.mutation.report import publish
from xai_cosim.mutation.rtl import OPTIONS, simulated, sources
from xai_cosim.workspace import OUT


class UserTests:
    """The jobs of a user's model, in one kind of run after the other; picklable."""

    def __init__(self, made: MadeJobs, limit: str = "") -> None:
        """Take jobs that are kept as long as mutants are judged, and a limit as of `run_kind`."""
        self._made, self._limit = made, limit

    def __call__(self, design: Design, plusargs: Sequence[str], log: Path, cpu_seconds: float) -> list[str]:
        """Run them on a design with the export's ports until a kind fails; each kind has a log and a limit."""
        made = replace(self._made, design=design)
        for kind in kinds_of(design):
            found = run_kind(
                made,
                kind,
                limit=self._limit,
                recorded=False,
                plusargs=plusargs,
                options=OPTIONS,
                log=log.with_stem(f"{log.stem}-{kind}"),
                cpu_seconds=cpu_seconds,
            )
            if found.failures:
                return [f"{kind}: {found.failures[0].removeprefix(f'{kind}: ')}"]
        return []


def campaign(
    made: MadeJobs, count: int, out: Path, limit: str = ""
) -> tuple[list[Mutant], Mapping[int, MutantVerdict], Path]:
    """Let jobs judge mutants of their export, drawn by the jobs' seed; return as of `simulated`, CampaignError too.

    No survivor is proven irrelevant: proofs know the interfaces of this project's kernels alone.
    """
    jobs = [path for folder in made.folders for path in sorted(folder.iterdir())]
    tests = UserTests(made, limit)
    return simulated(made.design, tests, [*sources(made.design), *jobs], count, made.seed, out)


def score(
    export: str,
    model: str,
    again: Callable[[int, int], str],
    *,
    count: int,
    seed: int,
    jobs: str = "",
    limit: str = "",
) -> int:
    """Print the score of a model's jobs and what survives; return 1 where the export fails under them as it is.

    `again` as of `verify`. No score is too low: what a survivor stands for is the user's to judge.
    """
    number = jobs_from(jobs or str(DEFAULT_JOBS))
    with made_jobs(Path(export), Path(model), seed, number, limit) as made:
        try:
            mutants, verdicts, folder = campaign(made, count, OUT / "exports" / made.design.name / "mutants", limit)
        except OriginalFailsError as error:
            print(f"FAIL: {error}")
            return FAIL
        publish(made.design.name, mutants, verdicts, folder, seed, again(seed, number), goal=None)
    return PASS
