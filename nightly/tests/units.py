"""Units and nights for tests."""

from nightly.store import Night
from nightly.unit import Unit


def unit(name: str, *words: str, limit: float = 60.0, series: str = "") -> Unit:
    """Return a unit that runs command.py."""
    return Unit(name, "test", ("nightly.tests.command", *words), f"make {name}", limit, 1, series=series)


def night(*units: Unit, id_: str = "2026-01-01-test", revision: str = "abc") -> Night:
    """Return a night of some units."""
    return Night(id_, "2026-01-01", revision, "test", 1, units)
