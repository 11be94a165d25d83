# SPDX-License-Identifier: Apache-2.0
"""Draws what failed in a run without being asked: replays the first failure of each cause, with waves."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from xai_cosim.command import FAIL, PASS, taken_switch
from xai_cosim.failures.failure import PAGE, Failure
from xai_cosim.failures.guilty import read_guilty
from xai_cosim.failures.record import read_failure
from xai_cosim.failures.smallest import read_smallest
from xai_cosim.failures.tell import RECORDED, noted
from xai_cosim.failures.viewers import DISPLAYS, DUMP
from xai_cosim.limits import OVER, cpu_limited
from xai_cosim.sim.run import KEPT
from xai_cosim.workspace import ROOT, display

WAVES = "WAVES"
"""Turns it off, where it is 0."""
MOST = 3
"""Failures of a run that are drawn."""
SECONDS, BYTES = 600, 1 << 28
"""Of a processor, and of a file, that drawing one may take; most of the time a traced model is built, once."""
LOG, LOCATE_LOG = "replay.log", "locate.log"


def told(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)


def first_of_each_cause(folders: Iterable[Path]) -> list[tuple[Path, Failure]]:
    """Return the first record of each cause, with its folder; records that are gone are left out."""
    found: dict[str, tuple[Path, Failure]] = {}
    for folder in folders:
        if (folder / "failure.json").exists():
            failure = read_failure(folder)
            found.setdefault(failure.cause, (folder, failure))
    return list(found.values())


def draw(
    folders: Iterable[Path], replay: Sequence[str], say: Callable[[str], None] = told, *, locate: Sequence[str] = ()
) -> None:
    """Replay the first records of different causes with waves, MOST of them; say a line of each.

    `replay` are the words, after `python -m`, of the command that replays a record with waves; the record's folder
    follows them. `locate` are those of the command that looks for its line first, if any. What they print is kept
    beside the record.
    """
    causes = first_of_each_cause(folders)
    for number, (folder, failure) in enumerate(causes[:MOST], 1):
        say(f"drawing {number} of {min(len(causes), MOST)}: {failure.id} ...")
        line = _located(folder, locate) if locate else ""
        say(f"  {_drawn(folder, failure, replay)}{line}")
    if len(causes) > MOST:
        say(f"not drawn, each of another cause: {', '.join(f.id for _, f in causes[MOST:])}")


def _run(words: Sequence[str], folder: Path, log: str) -> int:
    """Run a command on a record, within limits; return its exit code."""
    command = cpu_limited(SECONDS, [sys.executable, "-m", *words, str(folder)], file_bytes=BYTES)
    # it opens no viewer, and what it writes is none of the run's own records and results
    environment = {name: value for name, value in os.environ.items() if name not in (*DISPLAYS, RECORDED, KEPT)}
    with (folder / log).open("wb") as file:
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=file, stderr=subprocess.STDOUT, check=False)
    return done.returncode


def _located(folder: Path, locate: Sequence[str]) -> str:
    """Look for the line that a record comes from; return what came of it, in a few words."""
    code = _run(locate, folder, LOCATE_LOG)
    found = read_guilty(folder)
    if found is None:
        return f"; no line: {f'over {SECONDS} s of a processor' if code == OVER else display(folder / LOCATE_LOG)}"
    return f"; {found.words()}"


def _drawn(folder: Path, failure: Failure, replay: Sequence[str]) -> str:
    """Replay a record with waves; return what came of it, in a line."""
    code = _run(replay, folder, LOG)
    page = f"page {display(folder / PAGE)}"
    dump = folder / DUMP
    large = dump.exists() and dump.stat().st_size >= BYTES
    if code in (PASS, FAIL) and dump.exists() and not large:
        again = "the same value at the same cycle" if code == PASS else "not as recorded"
        smallest = read_smallest(folder)
        smaller = f"smallest: {smallest.words}; " if smallest is not None and smallest.words else ""
        return f"{failure.cause}; replayed: {again}; {smaller}{page}, with waves"
    last = ((folder / LOG).read_text(errors="replace").strip().splitlines() or ["no output"])[-1]
    over = f"over {SECONDS} s of a processor" if code == OVER else f"over {BYTES >> 20} MB" if large else last
    return f"{failure.cause}; no waves: {over}; {page}; without limits: {failure.with_waves}"


def drawing(main: Callable[[], int], replay: Sequence[str]) -> Callable[[], int]:
    """Return a command that ends as `main` does, after it has drawn what failed; with WAVES=0 `main` alone."""

    def run() -> int:
        wanted = taken_switch(WAVES, "1") == "1"
        with noted() as records:
            code = main()
            if code and wanted:
                draw(records.folders(), replay)
        return code

    return run
