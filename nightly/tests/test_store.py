"""The results survive what a night meets: a kill at any moment, two nights at once, an interruption."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

from host.component import ROOT
from nightly.night import the_night
from nightly.store import Store
from nightly.tests.units import night, unit
from nightly.unit import FAILED, PASSED, Result

WRITER = """
import sys
from pathlib import Path
from nightly.store import Store
from nightly.tests.units import night, unit
from nightly.unit import PASSED, Result
store = Store(Path(sys.argv[1]))
name, count = sys.argv[2], int(sys.argv[3])
mine = night(*(unit(f"{name}{n}") for n in range(count)), id_=name)
store.begin(mine)
for u in mine.units:
    store.add(mine, u, Result(u.name, PASSED, message="x" * 5000))
    print(u.name, flush=True)
"""


def writer(path: Path, name: str, count: int) -> "subprocess.Popen[str]":
    """Start a process that adds so many results and prints each that it has added."""
    command = [sys.executable, "-c", WRITER, str(path), name, str(count)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT)


def integrity(path: Path) -> str:
    """Return what SQLite says of the file."""
    return str(sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone()[0])


def test_kill_loses_nothing_that_was_added(tmp_path: Path) -> None:
    """After kill -9 in mid-write, several times over, the file is whole and holds every result that was told."""
    path = tmp_path / "results.sqlite"
    for number, lines in enumerate((1, 7, 23)):
        process = writer(path, f"night{number}-", 100_000)
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(lines)]
        os.kill(process.pid, signal.SIGKILL)
        told += process.stdout.read().split()
        process.wait()
        assert integrity(path) == "ok"
        store = Store(path)
        assert set(told) <= set(store.results(f"night{number}-"))
        store.close()


def test_two_nights_at_once(tmp_path: Path) -> None:
    """Two processes that write at the same time both have all their results in the end."""
    path = tmp_path / "results.sqlite"
    both = [writer(path, name, 60) for name in ("one", "two")]
    for process in both:
        process.communicate(timeout=120)
        assert process.returncode == 0
    store = Store(path)
    assert [len(store.results(name)) for name in ("one", "two")] == [60, 60]
    assert integrity(path) == "ok"


def test_the_first_result_counts(tmp_path: Path) -> None:
    """A unit that ran twice is counted once."""
    store, one = Store(tmp_path / "r"), unit("a")
    this = night(one)
    store.begin(this)
    assert store.add(this, one, Result("a", PASSED))
    assert not store.add(this, one, Result("a", FAILED))
    assert store.results(this.id)["a"].outcome == PASSED


def test_an_interrupted_night_goes_on(tmp_path: Path) -> None:
    """The same command finds the night of the same profile and revision, its units and results; a finished one not."""
    store = Store(tmp_path / "r")
    first = the_night(store, "smoke", "abc", "2026-01-01")
    store.add(first, first.units[0], Result(first.units[0].name, PASSED))
    assert the_night(store, "smoke", "abc", "2026-01-02") == first
    assert the_night(store, "smoke", "abd", "2026-01-01") != first
    assert the_night(store, "night", "abc", "2026-01-01") != first
    store.finish(first.id)
    assert the_night(store, "smoke", "abc", "2026-01-02").id != first.id


def test_a_failing_seed_is_kept_until_it_passes(tmp_path: Path) -> None:
    """It runs in every night, passes on the revision that it failed on included, until another revision passes it."""
    store, bad = Store(tmp_path / "r"), unit("bad seed=7")
    for number, (revision, outcome, kept) in enumerate(
        [("a", FAILED, True), ("a", PASSED, True), ("b", FAILED, True), ("c", PASSED, False)]
    ):
        this = night(bad, id_=f"night{number}", revision=revision)
        store.begin(this)
        store.add(this, bad, Result(bad.name, outcome))
        again = the_night(store, "smoke", f"next{number}", "2026-01-01").units
        assert (bad in again) == kept
