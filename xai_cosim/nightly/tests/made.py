# SPDX-License-Identifier: Apache-2.0
"""Nights, units and results that are made, not run."""

import time

from xai_cosim.nightly.store import Night
from xai_cosim.nightly.unit import FAILED, PASSED, Result, Unit


def made_unit(name: str, kind: str = "bench", series: str = "") -> Unit:
    """A unit."""
    return Unit(name, kind, ("nothing",), f"make {name}", 60.0, 7, series=series)


def made_night(name: str, *units: Unit, revision: str = "abc", profile: str = "smoke") -> Night:
    """A night that has just begun."""
    return Night(name, "2026-01-01", time.time(), revision, profile, 1, 10.0, units)


def passed(unit: Unit, **cycles: int) -> Result:
    """A pass, with cycles by phase."""
    return Result(unit.name, PASSED, 2.0, cycles=cycles, speed=1e6)


def failed(unit: Unit, message: str = "error: 3 of 4 wrong") -> Result:
    """A failure without a record."""
    return Result(unit.name, FAILED, 2.0, message)
