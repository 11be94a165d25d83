# SPDX-License-Identifier: Apache-2.0
"""Statements that are not like those beside them: a lane that does otherwise than the other lanes.

D. Engler et al., "Bugs as Deviant Behavior", SOSP 2001.
"""

from collections.abc import Iterable
from pathlib import Path

from xai_cosim.locate.beside import Alike
from xai_cosim.locate.slices import Place
from xai_cosim.locate.verilog import modules_of


def likeness(files: Iterable[Path]) -> dict[Place, float]:
    """Return for each statement of some files what `likeness_in` says."""
    found: dict[Place, float] = {}
    for file in files:
        found |= likeness_in(file.read_text())
    return found


def likeness_in(source: str) -> dict[Place, float]:
    """Return of each statement the share of those beside it that are as rare or rarer; 1 where they are few."""
    found: dict[Place, float] = {}
    for module in modules_of(source):
        beside = Alike(module, source)
        for statement in module.statements:
            if statement.target is not None:
                place = module.name, statement.line
                found[place] = min(beside.likeness(statement), found.get(place, 1.0))
    return found
