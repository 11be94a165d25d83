"""The results of all nights, in one SQLite file that survives a kill at any moment.

Each result is one transaction in write-ahead mode; the first result of a unit in a night is the one that counts.
"""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from nightly.unit import PASSED, Result, Unit

SCHEMA = """
CREATE TABLE IF NOT EXISTS night (
  id TEXT PRIMARY KEY, date TEXT NOT NULL, revision TEXT NOT NULL, profile TEXT NOT NULL, seed INTEGER NOT NULL,
  plan TEXT NOT NULL, left_out TEXT NOT NULL, finished INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS unit (
  night TEXT NOT NULL REFERENCES night(id), name TEXT NOT NULL, kind TEXT NOT NULL, series TEXT NOT NULL,
  seed INTEGER NOT NULL, revision TEXT NOT NULL, outcome TEXT NOT NULL, cycles INTEGER NOT NULL, speed REAL NOT NULL,
  failure TEXT NOT NULL, result TEXT NOT NULL, PRIMARY KEY (night, name));
CREATE TABLE IF NOT EXISTS kept (
  name TEXT PRIMARY KEY, unit TEXT NOT NULL, revision TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS accepted (series TEXT PRIMARY KEY, cycles INTEGER NOT NULL);
"""
SECONDS = 60.0
"""For which a writer waits for another."""


@dataclass(frozen=True)
class Night:
    """One night: what is due."""

    id: str
    date: str
    revision: str
    profile: str
    seed: int
    units: tuple[Unit, ...]
    left_out: tuple[str, ...] = ()


class Store:
    """The file."""

    def __init__(self, path: Path) -> None:
        """Open the file, made if need be."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._base = sqlite3.connect(path, timeout=SECONDS, isolation_level=None)
        self._base.execute("PRAGMA journal_mode=WAL")
        self._base.execute("PRAGMA synchronous=FULL")
        self._base.executescript(SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def begin(self, night: Night) -> None:
        """Add a night; nothing happens where it has begun before."""
        self._base.execute(
            "INSERT OR IGNORE INTO night (id, date, revision, profile, seed, plan, left_out) VALUES (?,?,?,?,?,?,?)",
            (
                *(night.id, night.date, night.revision, night.profile, night.seed),
                *(json.dumps([u.save() for u in night.units]), json.dumps(night.left_out)),
            ),
        )

    def unfinished(self, profile: str, revision: str, seed: int | None) -> Night | None:
        """Return the last night of this profile and revision that has not come to its end; of this seed, if given."""
        rows = self._base.execute(
            "SELECT id FROM night WHERE profile=? AND revision=? AND finished=0 AND (seed=? OR ? IS NULL)"
            " ORDER BY rowid DESC LIMIT 1",
            (profile, revision, seed, seed),
        ).fetchall()
        return self.night(rows[0][0]) if rows else None

    def night(self, id_: str) -> Night:
        """Return a night by its id; KeyError where there is none."""
        row = self._base.execute(
            "SELECT id, date, revision, profile, seed, plan, left_out FROM night WHERE id=?", (id_,)
        ).fetchone()
        if row is None:
            raise KeyError(id_)
        id_, date, revision, profile, seed, units, left_out = row
        loaded = tuple(Unit.load(text) for text in json.loads(units))
        return Night(id_, date, revision, profile, seed, loaded, tuple(json.loads(left_out)))

    def finish(self, night: str) -> None:
        """Mark a night as at its end."""
        self._base.execute("UPDATE night SET finished=1 WHERE id=?", (night,))

    def add(self, night: Night, unit: Unit, result: Result) -> bool:
        """Add a result; False where the unit has one. A failing unit is kept, until it passes on another revision."""
        failure = result.failures[0]["id"] if result.failures else ""
        row = (
            *(night.id, unit.name, unit.kind, unit.series, unit.seed, night.revision, result.outcome),
            *(result.cycles, result.speed, failure, result.save()),
        )
        self._base.execute("BEGIN IMMEDIATE")
        try:
            added = self._base.execute(f"INSERT OR IGNORE INTO unit VALUES ({','.join('?' * len(row))})", row).rowcount
            if added and result.outcome == PASSED:
                self._base.execute("DELETE FROM kept WHERE name=? AND revision!=?", (unit.name, night.revision))
            elif added:
                kept = (unit.name, unit.save(), night.revision)
                self._base.execute("INSERT OR REPLACE INTO kept VALUES (?,?,?)", kept)
            self._base.execute("COMMIT")
        except BaseException:
            self._base.execute("ROLLBACK")
            raise
        return bool(added)

    def results(self, night: str) -> dict[str, Result]:
        """Return the results of a night by unit."""
        rows = self._base.execute("SELECT result FROM unit WHERE night=? ORDER BY rowid", (night,))
        return {r.name: r for r in (Result(**json.loads(text)) for (text,) in rows)}

    def kept(self) -> list[Unit]:
        """Return the units that failed in earlier nights and have not passed on another revision since."""
        return [Unit.load(text) for (text,) in self._base.execute("SELECT unit FROM kept ORDER BY rowid")]

    def history(self, series: str) -> list[tuple[str, str, int, float]]:
        """Return (night, date, cycles, speed) of each night in which a series passed, in order."""
        return self._base.execute(
            "SELECT night, date, cycles, speed FROM unit JOIN night ON night.id = unit.night"
            " WHERE series=? AND outcome=? ORDER BY unit.rowid",
            (series, PASSED),
        ).fetchall()

    def all_series(self) -> list[str]:
        """Return the series that any night has run."""
        return [s for (s,) in self._base.execute("SELECT DISTINCT series FROM unit WHERE series != '' ORDER BY series")]

    def accepted(self, series: str) -> int | None:
        """Return the cycles that a series may take, None where no night has run it."""
        row = self._base.execute("SELECT cycles FROM accepted WHERE series=?", (series,)).fetchone()
        return row[0] if row else None

    def accept(self, cycles: Sequence[tuple[str, int]]) -> None:
        """Set the cycles that series may take."""
        self._base.executemany("INSERT OR REPLACE INTO accepted VALUES (?,?)", cycles)
