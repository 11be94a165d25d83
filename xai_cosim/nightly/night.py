# SPDX-License-Identifier: Apache-2.0
"""One night from its plan to its verdict."""

import fcntl
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from distributed import Client
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from xai_cosim.command import UserError
from xai_cosim.coverage import night as coverage
from xai_cosim.coverage.code import publish
from xai_cosim.nightly.cluster import run_all, slots
from xai_cosim.nightly.folders import ArchiveError, Folders, unpack
from xai_cosim.nightly.judge import NightVerdict, first_line, judge, learn
from xai_cosim.nightly.page import write_page
from xai_cosim.nightly.reports import write_json, write_junit
from xai_cosim.nightly.revision import seed_of
from xai_cosim.nightly.store import Night, NightStore
from xai_cosim.nightly.unit import MINUTE, NOT_RUN, PASSED, Plan, Result, Unit
from xai_cosim.workspace import ROOT


class RunningError(UserError):
    """Another process runs a night with its results in the same folder."""


def the_night(
    store: NightStore, profile: str, plan: Callable[[int], Plan], revision: str, date: str, seed: int | None = None
) -> Night:
    """Return the night that is due: one that was interrupted, or a new one with what failed in earlier nights.

    `plan` returns what the profile comes to under a seed.
    """
    interrupted = store.unfinished(profile, revision, seed)
    if interrupted:
        return interrupted
    chosen = seed_of(date, revision) if seed is None else seed
    planned = plan(chosen)
    names = {unit.name for unit in planned.units}
    again = (replace(unit, again=True) for unit in store.kept() if unit.name not in names)
    units = (*planned.units, *again)
    base = "-".join((date, Path(profile).stem, revision[:7], str(chosen)))
    number = 1
    while True:
        id_ = base if number == 1 else f"{base}-{number}"
        night = Night(id_, date, time.time(), revision, profile, chosen, planned.minutes, units)
        if store.begin(night):
            return night
        number += 1


@contextmanager
def alone(folders: Folders) -> Iterator[None]:
    """Hold the folder of all nights until this process ends, however it ends; RunningError where another does."""
    folders.nightly.mkdir(parents=True, exist_ok=True)
    with (folders.nightly / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RunningError(
                f"a night is running already with its results in {folders.nightly};"
                " wait for its end, or give another OUT="
            ) from error
        yield


def waiting(store: NightStore, night: Night) -> list[Unit]:
    """Return the units that have no result, those that take longest first."""
    done, known = store.results(night.id), store.seconds()
    due = [unit for unit in night.units if unit.name not in done]
    return sorted(due, key=lambda unit: -known.get(unit.task, unit.limit))


def seconds_left(units: Sequence[Unit], known: Mapping[str, float], at_once: int) -> float | None:
    """Return how long units take, by how long their tasks took before; one that is not known takes the mean.

    >>> units = [Unit(name, "", (), "", 1.0) for name in ("bench fir seed=1", "bench fir seed=2", "formal")]
    >>> seconds_left(units, {"bench fir": 10.0, "exports": 2.0}, 2)
    13.0
    """
    if not known:
        return None
    mean = sum(known.values()) / len(known)
    return sum(known.get(unit.task, mean) for unit in units) / at_once


def run_night(
    client: Client, store: NightStore, night: Night, folders: Folders, *, show: bool = True
) -> dict[str, Result]:
    """Run what a night still lacks; each result is stored as it comes, and its files unpacked.

    Return what was not run: nothing is stored of that, and the same night can go on with it.
    """
    not_run: dict[str, Result] = {}
    done, known, due = store.results(night.id), dict(store.seconds()), waiting(store, night)
    left = {unit.name: unit for unit in due}
    failed = sum(result.outcome != PASSED for result in done.values())
    console = Console(stderr=True, width=None if Console(stderr=True).is_terminal else 200)
    columns = [
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("elapsed"), TimeElapsedColumn(),
    ]  # fmt: skip

    def state() -> str:
        seconds = seconds_left(list(left.values()), known, slots(client))
        ending = "time left not known yet" if seconds is None else f"about {seconds / MINUTE:.1f} min left"
        return f"{len(night.units) - len(left)} of {len(night.units)} done, {failed} failed, {ending}"

    with Progress(*columns, console=console, disable=not (show and console.is_terminal)) as progress:
        task = progress.add_task(state(), total=len(night.units), completed=len(done))
        for unit, result, files in run_all(client, night.id, due, night.revision, night.minutes * MINUTE):
            try:
                unpack(files, folders.unit(night, unit.name), folders.failures)
            except ArchiveError as error:
                result = Result(unit.name, NOT_RUN, result.seconds, f"worker {result.worker}: {error}")
            if result.outcome == NOT_RUN:
                not_run[unit.name] = result
            else:
                store.add(night, unit, result)
                failed += result.outcome != PASSED
                known.setdefault(unit.task, result.seconds)
            del left[unit.name]
            progress.update(task, advance=1, description=state())
            if show:
                words = f": {first_line(result.message)[:120]}" if result.message else ""
                line = f"{result.outcome:7} {result.seconds:6.1f} s  {unit.name}{words}"
                console.print(line if console.is_terminal else f"[{state()}] {line}", markup=False, highlight=False)
    return not_run


def conclude(
    store: NightStore,
    night: Night,
    folders: Folders,
    *,
    accept: bool = False,
    not_run: Mapping[str, Result] | None = None,
) -> NightVerdict:
    """Judge a night, write its page, JUnit XML and JSON, and let later nights be compared with it."""
    folder = folders.night(night)
    folder.mkdir(parents=True, exist_ok=True)
    results = store.results(night.id)
    functional, code = [], []
    for unit in night.units:
        written = folders.unit(night, unit.name) / "out" / "coverage"
        functional += sorted(written.glob("*.yml"))
        if unit.name in results and results[unit.name].outcome == PASSED:
            code += [(path, Path(results[unit.name].root)) for path in sorted(written.glob("*.dat"))]
    covered = publish(code, folder / "code.html", ROOT)
    verdict = judge(store, night, coverage.functional(functional), covered, accept=accept, not_run=not_run)
    if not verdict.missing:
        store.finish(night.id, green=not verdict.reasons())
    learn(store, verdict)
    for place in (folder, folders.nightly):  # each night's own, and the last one's
        write_page(verdict, store, folders, place / "index.html")
        write_junit(verdict, place / "junit.xml")
        write_json(verdict, place / "night.json")
    return verdict
