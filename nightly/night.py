"""One night from its plan to its verdict."""

import fcntl
import io
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from distributed import Client
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from nightly.cluster import run_all
from nightly.judge import Verdict, folder_name, judge, learn
from nightly.page import write_page
from nightly.profile import plan
from nightly.reports import write_json, write_junit
from nightly.revision import seed_of
from nightly.store import Night, Store
from nightly.unit import PASSED, Files


class RunningError(Exception):
    """Another process runs the same night."""


def the_night(
    store: Store, profile: str, revision: str, date: str, seed: int | None = None, cifar10: str | None = None
) -> Night:
    """Return the night that is due: one that was interrupted, or a new one with what failed in earlier nights."""
    interrupted = store.unfinished(profile, revision, seed)
    if interrupted:
        return interrupted
    chosen = seed_of(date, revision) if seed is None else seed
    units, left_out = plan(profile, chosen, cifar10)
    names = {unit.name for unit in units}
    again = [unit for unit in store.kept() if unit.name not in names]
    id_ = "-".join((date, profile, revision.partition("+")[0][:7], str(chosen)))
    taken, number = id_, 2
    while _taken(store, taken):
        taken, number = f"{id_}-{number}", number + 1
    night = Night(taken, date, revision, profile, chosen, (*units, *again), tuple(left_out))
    store.begin(night)
    return night


def _taken(store: Store, id_: str) -> bool:
    try:
        store.night(id_)
    except KeyError:
        return False
    return True


@contextmanager
def alone(folder: Path, night: Night) -> Iterator[None]:
    """Hold a night; RunningError where another process does. The hold ends with the process, however it ends."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f".{night.id}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            message = f"night {night.id} is running already; wait for its end, or give another SEED="
            raise RunningError(message) from error
        yield


def run_night(client: Client, store: Store, night: Night, folder: Path, *, show: bool = True) -> None:
    """Run what a night still lacks; each result is stored as it comes, and its files unpacked into the folder."""
    done = store.results(night.id)
    due = [unit for unit in night.units if unit.name not in done]
    columns = [
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
        TextColumn("elapsed"), TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    ]  # fmt: skip
    failed = sum(result.outcome != PASSED for result in done.values())
    console = Console(stderr=True)
    with Progress(*columns, console=console, disable=not show) as progress:
        task = progress.add_task(f"{night.profile}, {failed} failed", total=len(night.units), completed=len(done))
        for unit, result, files in run_all(client, due, night.revision):
            unpack(files, folder / "units" / folder_name(unit.name))
            store.add(night, unit, result)
            failed += result.outcome != PASSED
            progress.update(task, advance=1, description=f"{night.profile}, {failed} failed")
            if show:
                words = f": {result.message.splitlines()[0][:200]}" if result.message else ""
                console.print(f"{result.outcome:6} {result.seconds:6.1f} s  {unit.name}{words}", markup=False)


def unpack(files: Files, folder: Path) -> None:
    """Write a unit's files in place of those that were there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if files:
        with zipfile.ZipFile(io.BytesIO(files)) as archive:
            archive.extractall(folder)


def conclude(store: Store, night: Night, folder: Path, *, accept: bool = False) -> Verdict:
    """Judge a night, write its page, JUnit XML and JSON, and let later nights be compared with it."""
    verdict = judge(store, night)
    write_page(verdict, folder)
    write_junit(verdict, folder / "junit.xml")
    write_json(verdict, folder / "night.json")
    learn(store, verdict, accept=accept)
    if not verdict.missing:
        store.finish(night.id)
    return verdict
