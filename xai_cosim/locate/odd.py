# SPDX-License-Identifier: Apache-2.0
"""Statements that are not like those beside them: a lane that does otherwise than the other lanes.

D. Engler et al., "Bugs as Deviant Behavior", SOSP 2001.
"""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from xai_cosim.locate.families import shape
from xai_cosim.locate.slices import Place
from xai_cosim.locate.verilog import modules_of

ENOUGH = 3
"""Statements that make a custom."""


def likeness(files: Iterable[Path]) -> dict[Place, float]:
    """Return for each statement of some files what `likeness_in` says."""
    found: dict[Place, float] = {}
    for file in files:
        found |= likeness_in(file.read_text())
    return found


def likeness_in(source: str) -> dict[Place, float]:
    """Return of each statement the share of those with a like target that have a like value; 1 where they are few."""
    found: dict[Place, float] = {}
    for module in modules_of(source):
        shapes = [
            (module.name, s.line, shape(s.writes), shape(source[s.value.start : s.value.end]))
            for s in module.statements
            if s.target is not None
        ]
        targets, pairs = Counter(target for _, _, target, _ in shapes), Counter(s[2:] for s in shapes)
        for name, line, target, value in shapes:
            share = pairs[target, value] / targets[target] if targets[target] >= ENOUGH else 1.0
            found[name, line] = min(share, found.get((name, line), 1.0))
    return found
