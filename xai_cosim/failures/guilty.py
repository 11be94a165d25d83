# SPDX-License-Identifier: Apache-2.0
"""The lines that a failure may come from, as they are kept in its record (guilty.json)."""

from dataclasses import dataclass
from pathlib import Path

from xai_cosim.jobs.stored import read_json

FILE = "guilty.json"
NOTHING = "no change of a line mends it"


@dataclass(frozen=True)
class Suspect:
    """A line, and the change of it that mends most."""

    file: str
    line: int
    text: str
    change: str
    """Empty where none mends anything; where `whole` is not so, it mends a part."""
    evidence: str
    whole: bool
    """Whether the change mends all jobs that were tried, and harms none."""
    source: str = ""
    """The line of the HLS source that it came from, where names tell."""


@dataclass(frozen=True)
class Guilty:
    """What guilty.json holds."""

    suspects: tuple[Suspect, ...]
    """The likeliest first."""
    smallest: str
    """The job that changes were tried on first, in words."""
    tried: int
    """Changes that were tried."""
    limits: tuple[str, ...]
    """NOTHING where that is so; what was left out, and why."""
    seconds: float
    """Of processor time."""
    source: str
    """The HLS source that the export names, if any."""

    def words(self) -> str:
        """Return the first line in a few words."""
        first = f"line {self.suspects[0].file}:{self.suspects[0].line}" if self.suspects else ""
        if NOTHING in self.limits:
            return f"{NOTHING}, perhaps {first}" if first else NOTHING
        return first or ", ".join(self.limits)

    def lines(self, most: int) -> list[str]:
        """Return the few lines that a terminal shows."""
        told = [f"  {self.tried:,} changes tried in {self.seconds:g} s of processor time"]
        told += [f"  first on {self.smallest}"] if self.smallest else []
        for number, suspect in enumerate(self.suspects[:most], 1):
            told.append(f"  {number}  {suspect.file}:{suspect.line}  {suspect.text}")
            told.append(f"     {': '.join(filter(None, (suspect.change, suspect.evidence)))}")
            told += [f"     from {suspect.source}"] if suspect.source else []
        told += [f"  written from {self.source}"] if self.source and self.suspects else []
        return [*told, *(f"  {limit}" for limit in self.limits)]


def read_guilty(folder: Path) -> Guilty | None:
    """Return the lines that are kept in a record's folder; None where they were not looked for."""
    path = folder / FILE
    return read_json(path, Guilty) if path.exists() else None
