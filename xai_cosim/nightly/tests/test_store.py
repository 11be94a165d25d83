# SPDX-License-Identifier: Apache-2.0
"""The results survive kills and company; failing units are kept until they pass on another revision."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from xai_cosim.command import UserError
from xai_cosim.nightly import store as store_module
from xai_cosim.nightly.store import NightStore, opened
from xai_cosim.nightly.tests.made import failed, made_night, made_unit, passed
from xai_cosim.workspace import ROOT


def writer(path: Path, night: str, count: int) -> "subprocess.Popen[str]":
    """Start a process that adds results."""
    command = [sys.executable, "-m", "xai_cosim.nightly.tests.writer", str(path), night, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with a file."""
    found: tuple[str] = sqlite3.connect(path).execute("PRAGMA integrity_check").fetchone()
    return found == ("ok",)


@pytest.mark.parametrize("lines", [1, 2, 13, 100])
def test_kill_9_loses_nothing_that_was_stored(tmp_path: Path, lines: int) -> None:
    """A writer is killed amid its work: the file is sound and holds all that the writer said it holds."""
    path = tmp_path / "results.sqlite"
    process = writer(path, "a", 100_000)
    assert process.stdout is not None
    told = [process.stdout.readline().strip() for _ in range(lines)]
    process.kill()
    told += [line.strip() for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    process.wait()
    assert sound(path)
    store = NightStore(path)
    stored = store.results("a")
    assert list(stored)[: len(told)] == told
    assert len(stored) <= len(told) + 1
    assert len(store.night("a").units) == 100_000


def test_two_nights_at_once(tmp_path: Path) -> None:
    """Two processes that write at once both have all their results."""
    path = tmp_path / "results.sqlite"
    both = [writer(path, name, 150) for name in ("a", "b")]
    for process in both:
        process.communicate()
        assert process.returncode == 0
    assert sound(path)
    assert [len(NightStore(path).results(name)) for name in ("a", "b")] == [150, 150]


def test_opening_waits_for_another_process(tmp_path: Path) -> None:
    """While another process makes the file, opening it waits."""
    path = tmp_path / "results.sqlite"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.5, other.execute, ("COMMIT",)).start()
    assert NightStore(path).kept() == []


def test_the_first_result_counts(tmp_path: Path) -> None:
    """A unit that ran twice, since its worker died, is counted once."""
    store, unit = NightStore(tmp_path / "s"), made_unit("u seed=1")
    night = made_night("a", unit)
    assert store.begin(night)
    assert not store.begin(night)
    assert store.add(night, unit, passed(unit))
    assert not store.add(night, unit, failed(unit))
    assert store.results("a") == {unit.name: passed(unit)}
    assert store.kept() == []


def test_a_failing_unit_is_kept_until_it_passes_on_another_revision(tmp_path: Path) -> None:
    """With its seed; a pass on the revision that failed is no repair."""
    store, unit = NightStore(tmp_path / "s"), made_unit("u seed=1")
    for name, revision, result, kept in (
        ("a", "abc", failed(unit), [unit]),
        ("b", "abc", passed(unit), [unit]),
        ("c", "abc+dirty.1", failed(unit), [unit]),
        ("d", "def", failed(unit), [unit]),
        ("e", "012", passed(unit), []),
    ):
        night = made_night(name, unit, revision=revision)
        store.begin(night)
        store.add(night, unit, result)
        assert store.kept() == kept, name


def test_what_is_resumed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last night of the same profile, revision and seed that has no end, for some hours."""
    store, unit = NightStore(tmp_path / "s"), made_unit("u seed=1")
    night = made_night("a", unit)
    assert store.unfinished("smoke", "abc", None) is None
    store.begin(night)
    assert store.unfinished("smoke", "abc", None) == night
    assert store.unfinished("smoke", "abc", 1) == night
    assert store.unfinished("smoke", "abc", 2) is None
    assert store.unfinished("night", "abc", None) is None
    assert store.unfinished("smoke", "def", None) is None
    monkeypatch.setattr(store_module, "RESUMED", 0.0)
    assert store.unfinished("smoke", "abc", None) is None
    monkeypatch.undo()
    store.finish("a", green=True)
    assert store.unfinished("smoke", "abc", None) is None


def test_the_commit_that_passed(tmp_path: Path) -> None:
    """That of the last green night; none where that had changes, and nothing before the first."""
    store = NightStore(tmp_path / "results.sqlite")
    nights = [("a", "12ab", False), ("b", "34cd", True), ("c", "56ef", False), ("d", "78ab+dirty.1", True)]
    found = [store.passed()]
    for name, revision, green in nights:
        store.begin(replace(made_night(name), revision=revision))
        store.finish(name, green)
        found.append(store.passed())
    assert found == ["", "", "34cd", "34cd", ""]


def test_history(tmp_path: Path) -> None:
    """The most cycles of each night that passed; how long tasks take."""
    store = NightStore(tmp_path / "s")
    units = [made_unit(f"cosim {n} seed={n}", series="net") for n in range(3)]
    for name, cycles in (("a", 100), ("b", 103)):
        night = made_night(name, *units)
        store.begin(night)
        store.add(night, units[0], passed(units[0], forward=cycles - 1, guided=7))
        store.add(night, units[1], passed(units[1], forward=cycles))
        store.add(night, units[2], failed(units[2]))
    assert [m.cycles for m in store.history("net", "forward")] == [100, 103]
    assert store.phases("b") == [("net", "forward"), ("net", "guided")]
    assert store.seconds() == {"cosim 0": 2.0, "cosim 1": 2.0}
    assert [(p.id, p.green, p.planned, p.passed) for p in store.nights(9)] == [("b", None, 3, 2), ("a", None, 3, 2)]


def garbage(path: Path) -> None:
    """No database at all."""
    path.write_bytes(bytes(range(256)) * 64)


def short(path: Path) -> None:
    """A store that was cut short."""
    with opened(path) as store:
        for number in range(50):
            store.begin(made_night(str(number), made_unit("u seed=1")))
    path.write_bytes(path.read_bytes()[:5000])


def foreign(path: Path) -> None:
    """The database of another program."""
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE bookmarks (url TEXT)")
    base.commit()
    base.close()


def older(path: Path) -> None:
    """A store whose tables are others."""
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE night (id TEXT PRIMARY KEY)")
    base.commit()
    base.close()


def unreadable(path: Path) -> None:
    """A store with a unit that is none."""
    with opened(path) as store:
        store.begin(made_night("a"))
        store._base.execute("INSERT INTO kept VALUES ('u', '{\"a\": 1}', 'abc')")


@pytest.mark.parametrize("spoil", [garbage, short, foreign, older, unreadable, Path.mkdir])
def test_a_file_that_is_no_store(tmp_path: Path, spoil: Callable[[Path], None]) -> None:
    """It is named, in one line, and stays as it is."""
    path = tmp_path / "results.sqlite"
    spoil(path)
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(UserError, match=rf"{path}: .*: move it away, and the next night makes another$") as error:
        kept_of(path)
    assert str(error.value).isprintable()
    assert (path.read_bytes() if path.is_file() else b"") == before


def kept_of(path: Path) -> None:
    """Open a store and read all of it."""
    with opened(path) as store:
        store.kept()
        store.nights(100)
        store.night("49")


def test_a_full_disk(tmp_path: Path) -> None:
    """It is told in one line that names the file."""
    path = tmp_path / "results.sqlite"
    with opened(path) as store:
        pages = store._base.execute("PRAGMA page_count").fetchone()[0]
    night = made_night("a", *(made_unit(f"u seed={n}") for n in range(1000)))

    def begin() -> None:
        with opened(path) as store:
            store._base.execute(f"PRAGMA max_page_count={pages}")
            store.begin(night)

    with pytest.raises(UserError, match=rf"{path}: database or disk is full"):
        begin()


def test_a_fault_of_ours_stays_one(tmp_path: Path) -> None:
    """An error in a query is no bad file."""
    with pytest.raises(sqlite3.OperationalError), opened(tmp_path / "results.sqlite") as store:
        store._base.execute("SELECT nothing FROM nowhere")
