# SPDX-License-Identifier: Apache-2.0
"""The results of all nights, in one SQLite file that survives a kill at any moment.

Each result is one transaction in write-ahead mode; the first result of a unit in a night is the one that counts.
"""

import json
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from xai_cosim.command import UserError, shown
from xai_cosim.nightly.unit import PASSED, Result, Unit

SCHEMA = """
CREATE TABLE IF NOT EXISTS night (
  id TEXT PRIMARY KEY, date TEXT NOT NULL, begun REAL NOT NULL, revision TEXT NOT NULL, profile TEXT NOT NULL,
  seed INTEGER NOT NULL, minutes REAL NOT NULL, plan TEXT NOT NULL, green INTEGER);
CREATE TABLE IF NOT EXISTS unit (
  night TEXT NOT NULL REFERENCES night(id), name TEXT NOT NULL, kind TEXT NOT NULL, task TEXT NOT NULL,
  seed INTEGER NOT NULL, revision TEXT NOT NULL, outcome TEXT NOT NULL, seconds REAL NOT NULL,
  cycles INTEGER NOT NULL, speed REAL NOT NULL, failure TEXT NOT NULL, result TEXT NOT NULL,
  PRIMARY KEY (night, name));
CREATE TABLE IF NOT EXISTS cycles (
  night TEXT NOT NULL REFERENCES night(id), unit TEXT NOT NULL, series TEXT NOT NULL, phase TEXT NOT NULL,
  cycles INTEGER NOT NULL, speed REAL NOT NULL, PRIMARY KEY (night, unit, phase));
CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, unit TEXT NOT NULL, revision TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS allowed (
  series TEXT NOT NULL, phase TEXT NOT NULL, cycles INTEGER NOT NULL, PRIMARY KEY (series, phase));
"""
ADVICE = "move it away, and the next night makes another"
OF_THE_FILE = {
    *(sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PROTOCOL),
}
"""SQLite's errors that say something of the file and its disk."""
T = TypeVar("T")
SECONDS = 60.0
"""For which a writer waits for another."""
RETRY = 0.02
"""Seconds between two tries to open the file while another process makes it."""
RESUMED = 12 * 3600.0
"""Seconds after its start for which an interrupted night is resumed; a later one begins anew, with its own seed."""


@dataclass(frozen=True)
class Night:
    """One night: what is due."""

    id: str
    date: str
    begun: float
    """Seconds since the epoch."""
    revision: str
    profile: str
    seed: int
    minutes: float
    """After which it is ended, and what has no result is missing."""
    units: tuple[Unit, ...]


@dataclass(frozen=True)
class Past:
    """An earlier night, as the page lists it."""

    id: str
    date: str
    revision: str
    profile: str
    seed: int
    green: int | None
    """None where it has not come to its end."""
    planned: int
    passed: int


@dataclass(frozen=True)
class Measured:
    """What a series took in one night: the most cycles of a phase, the mean speed."""

    night: str
    date: str
    cycles: int
    speed: float


@contextmanager
def opened(path: Path) -> Iterator["NightStore"]:
    """Yield the store in a file, made if need be; UserError for a file that is none, and what its disk does not do."""
    try:
        store = NightStore(path)
        try:
            yield store
        finally:
            store.close()
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in OF_THE_FILE:
            raise
        raise UserError(f"{path}: {error}; the results of all nights are kept there: {ADVICE}") from error


def _columns(base: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the columns of each table."""
    tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    return {name: [row[0] for row in base.execute("SELECT name FROM pragma_table_info(?)", (name,))] for name in tables}


class NightStore:
    """The file."""

    def __init__(self, path: Path) -> None:
        """Open the file, made if need be; UserError for a database of something else, which stays as it is."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._base = sqlite3.connect(path, timeout=SECONDS, isolation_level=None)
        self._require_ours()
        deadline = time.monotonic() + SECONDS
        while True:
            try:
                self._base.execute("PRAGMA journal_mode=WAL")
                break
            except sqlite3.OperationalError as error:
                # the change of mode does not wait for another process by itself
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
                time.sleep(RETRY)
        self._base.execute("PRAGMA synchronous=FULL")
        self._base.executescript(SCHEMA)

    def _require_ours(self) -> None:
        ours = sqlite3.connect(":memory:")
        ours.executescript(SCHEMA)
        found = _columns(self._base)
        others = [name for name, columns in _columns(ours).items() if found.get(name, columns) != columns]
        ours.close()
        if others or (found and "night" not in found):
            raise UserError(f"{self._path}: a database of something else, or of another version: {ADVICE}")

    def _read(self, load: Callable[..., T], text: str) -> T:
        """Return what was stored as JSON; UserError where it cannot be read."""
        try:
            return load(text)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise UserError(f"{self._path}: holds what cannot be read: {shown(text)}: {ADVICE}") from error

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        self._base.execute("COMMIT")

    def begin(self, night: Night) -> bool:
        """Add a night; False where one of that name has begun before."""
        plan = json.dumps([u.save() for u in night.units])
        row = (night.id, night.date, night.begun, night.revision, night.profile, night.seed, night.minutes, plan)
        return bool(self._base.execute("INSERT OR IGNORE INTO night VALUES (?,?,?,?,?,?,?,?,NULL)", row).rowcount)

    def unfinished(self, profile: str, revision: str, seed: int | None) -> Night | None:
        """Return the last night of this profile and revision that was interrupted; of this seed, if given."""
        row = self._base.execute(
            "SELECT id FROM night WHERE profile=? AND revision=? AND green IS NULL AND (seed=? OR ? IS NULL)"
            " AND begun > ? ORDER BY rowid DESC LIMIT 1",
            (profile, revision, seed, seed, time.time() - RESUMED),
        ).fetchone()
        return self.night(row[0]) if row else None

    def night(self, id_: str) -> Night:
        """Return a night by its id; KeyError where there is none."""
        row = self._base.execute(
            "SELECT id, date, begun, revision, profile, seed, minutes, plan FROM night WHERE id=?", (id_,)
        ).fetchone()
        if row is None:
            raise KeyError(id_)
        id_, date, begun, revision, profile, seed, minutes, plan = row
        units = tuple(self._read(Unit.load, text) for text in self._read(json.loads, plan))
        return Night(id_, date, begun, revision, profile, seed, minutes, units)

    def finish(self, night: str, green: bool) -> None:
        """Mark a night as at its end."""
        self._base.execute("UPDATE night SET green=? WHERE id=?", (green, night))

    def nights(self, count: int) -> list[Past]:
        """Return the latest nights, the last one first."""
        rows = self._base.execute(
            "SELECT id, date, revision, profile, seed, green, json_array_length(plan),"
            " (SELECT COUNT(*) FROM unit WHERE night=id AND outcome=?) FROM night ORDER BY rowid DESC LIMIT ?",
            (PASSED, count),
        )
        return [Past(*row) for row in rows]

    def passed(self) -> str:
        """Return the commit of the last green night; empty where there is none, or where it was of no commit."""
        row = self._base.execute("SELECT revision FROM night WHERE green=1 ORDER BY rowid DESC LIMIT 1").fetchone()
        return row[0] if row is not None and re.fullmatch("[0-9a-f]+", row[0]) else ""

    def add(self, night: Night, unit: Unit, result: Result) -> bool:
        """Add a result; False where the unit has one. A failing unit is kept, until it passes on another revision."""
        passed = result.outcome == PASSED
        failure = result.failures[0]["id"] if result.failures else ""
        row = (
            *(night.id, unit.name, unit.kind, unit.task, unit.seed, night.revision, result.outcome, result.seconds),
            *(sum(result.cycles.values()), result.speed, failure, result.save()),
        )
        with self._transaction():
            added = self._base.execute(f"INSERT OR IGNORE INTO unit VALUES ({','.join('?' * len(row))})", row).rowcount
            if added and passed:
                self._base.execute("DELETE FROM kept WHERE name=? AND revision!=?", (unit.name, night.revision))
                cycles = [(night.id, unit.name, unit.series, *c, result.speed) for c in result.cycles.items()]
                self._base.executemany("INSERT INTO cycles VALUES (?,?,?,?,?,?)", cycles)
            elif added:
                kept = (unit.name, unit.save(), night.revision)
                self._base.execute("INSERT OR REPLACE INTO kept VALUES (?,?,?)", kept)
        return bool(added)

    def results(self, night: str) -> dict[str, Result]:
        """Return the results of a night by unit."""
        rows = self._base.execute("SELECT result FROM unit WHERE night=? ORDER BY rowid", (night,))
        return {r.name: r for r in (self._read(Result.load, text) for (text,) in rows)}

    def kept(self) -> list[Unit]:
        """Return the units that failed in earlier nights and have not passed on another revision since."""
        return [self._read(Unit.load, text) for (text,) in self._base.execute("SELECT unit FROM kept ORDER BY rowid")]

    def seconds(self) -> Mapping[str, float]:
        """Return how long each task took on average, wherever it passed."""
        rows = self._base.execute("SELECT task, AVG(seconds) FROM unit WHERE outcome=? GROUP BY task", (PASSED,))
        return dict(rows.fetchall())

    def history(self, series: str, phase: str) -> list[Measured]:
        """Return what a series took in each night in which it passed, in order."""
        rows = self._base.execute(
            "SELECT night.id, date, MAX(cycles), AVG(speed) FROM cycles JOIN night ON night.id = cycles.night"
            " WHERE series=? AND phase=? GROUP BY night.id ORDER BY night.rowid",
            (series, phase),
        )
        return [Measured(*row) for row in rows]

    def phases(self, night: str) -> list[tuple[str, str]]:
        """Return (series, phase) of all cycles that a night counted."""
        query = "SELECT DISTINCT series, phase FROM cycles WHERE night=? ORDER BY series, rowid"
        return self._base.execute(query, (night,)).fetchall()

    def allowed(self, series: str, phase: str) -> int | None:
        """Return the cycles that a phase may take, None where no night has run it."""
        row = self._base.execute("SELECT cycles FROM allowed WHERE series=? AND phase=?", (series, phase)).fetchone()
        return row[0] if row else None

    def allow(self, cycles: Sequence[tuple[str, str, int]]) -> None:
        """Set the cycles that phases may take: (series, phase, cycles)."""
        with self._transaction():
            self._base.executemany("INSERT OR REPLACE INTO allowed VALUES (?,?,?)", cycles)
