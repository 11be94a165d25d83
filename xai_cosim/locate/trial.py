# SPDX-License-Identifier: Apache-2.0
"""A design with all its changes, built once, and the simulation that tries them on a failing job."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xai_cosim.failures.requests import Setting, ask
from xai_cosim.ipxact.design import Design
from xai_cosim.locate.families import families
from xai_cosim.locate.module import Module
from xai_cosim.locate.quick import FUNCTIONS, MAIN
from xai_cosim.locate.schema import OTHER, Planted, Repair, Schema, statement_of
from xai_cosim.locate.slices import Place, distances
from xai_cosim.locate.templates import COST, EVERY, RARE, USUAL
from xai_cosim.locate.verilog import modules_of
from xai_cosim.sim.build import BuildOptions, exported
from xai_cosim.sim.tools import ToolError

OPTIONS = BuildOptions(compiler="-O1", main=MAIN, extra=exported(FUNCTIONS))
TESTS = "xai_cosim.locate.trial_tests"
MOST = 40_000
"""Changes that a model holds."""
_ERROR = re.compile(r"^%Error[^:]*: ([^:]+):(\d+):", re.MULTILINE)
"""What Verilator says of a place in a source that it does not take."""
PROBES = 6
"""Changes of a statement that show what it touches."""


@dataclass(frozen=True)
class Changes:
    """A design with its changes."""

    design: Design
    schema: Schema
    distance: Mapping[Place, int]
    """Of each statement from the outputs that failed."""
    left_out: int
    """Statements that have no changes because there are too many."""
    usual: bool = False
    """Whether those that are not usual are left for a second model (`further`)."""

    def of_bug(self, bug: int) -> list[Repair]:
        """Return the changes of the design, or of the one with a planted bug; usual ones first."""
        far = len(self.distance)

        def key(repair: Repair) -> tuple[int, int, int]:
            return RARE.get(repair.kind, USUAL), self.distance.get((repair.module, repair.line), far), repair.number

        return sorted(self.schema.of_bug(bug), key=key)


def changes(
    design: Design,
    files: Collection[Path],
    outputs: Collection[str],
    folder: Path,
    bugs: Sequence[Planted] = (),
    most: int = MOST,
    without: Collection[Place] = (),
    rest: bool = False,
) -> Changes:
    """Write a design with its changes into a folder: those of some files that reach some ports, but of some statements.

    Where they are more than `most`, usual ones alone; with `rest` the others.
    """
    modules: dict[str, Module] = {}
    for file in design.files:
        modules |= {module.name: module for module in modules_of(file.read_text()) if module.name not in modules}
    distance = distances(modules, design.name, outputs)
    counting = folder / "counting"
    counting.mkdir(parents=True)
    everything = Schema(design, dict.fromkeys(distance, EVERY))
    everything.write(counting, files)
    usual = not rest and len(everything.repairs) > most
    since, until = USUAL if rest else 0, USUAL if usual else EVERY
    repairs = [repair for repair in everything.repairs if (repair.module, repair.line) not in without]
    keep = _chosen(repairs, distance, most, range(since + 1, until + 1))
    schema = Schema(design, keep, bugs, since)
    left = {(m.module, m.line) for m in repairs if RARE.get(m.kind, USUAL) <= until} - keep.keys()
    return Changes(schema.write(folder, files), schema, distance, len(left), usual)


def idle(made: Changes, told: Mapping[str, Any], bug: int = 0) -> set[Place]:
    """Return the statements whose changes have all been tried, and do nothing in the smallest job."""
    tried: dict[Place, set[bool]] = defaultdict(set)
    for repair in made.of_bug(bug):
        tried[repair.module, repair.line].add(told["does"].get(str(statement_of(repair.code)), True))
    return {place for place, does in tried.items() if does == {False}}


def refused(made: Changes, error: ToolError) -> set[Place]:
    """Return the statements with changes that the build of a model names in its errors."""
    log = "" if error.log is None else error.log.read_text(errors="replace")
    named = {(Path(file).name, int(line)) for file, line in _ERROR.findall(log)}
    return {(repair.module, repair.line) for repair in made.schema.repairs if (repair.file, repair.line) in named}


def _chosen(repairs: Sequence[Repair], distance: Mapping[Place, int], most: int, levels: range) -> dict[Place, int]:
    """Return up to which of RARE the changes of each statement are tried, so that there are `most` in all.

    Each kind but the last one has up to half of the room that is left, the nearest first.
    """
    count = Counter((m.module, m.line, RARE.get(m.kind, USUAL)) for m in repairs)
    keep: dict[Place, int] = {}
    total = 0
    for level in levels:
        room = most - (most - total) // 2 if level < levels[-1] else most
        for place in sorted(distance, key=distance.__getitem__):
            more = count[*place, level]
            if keep.get(place, levels[0] - 1) == level - 1 and total + more <= room:
                keep[place] = level
                total += more
    return {place: level for place, level in keep.items() if any(count[*place, n] for n in levels if n <= level)}


def probes(repairs: Sequence[Repair]) -> list[list[int]]:
    """Return in PROBES turns a change of each statement, one of another kind each time, those first that do most."""
    of_place: dict[Place, list[int]] = defaultdict(list)
    kinds: set[tuple[str, int, str]] = set()
    for repair in sorted(repairs, key=lambda repair: -COST[repair.kind]):
        if (kind := (repair.module, repair.line, repair.kind)) not in kinds:
            kinds.add(kind)
            of_place[repair.module, repair.line].append(repair.code)
    return [[codes[turn] for codes in of_place.values() if len(codes) > turn] for turn in range(PROBES)]


def trial(
    made: Changes,
    model: str,
    setting: Setting,
    jobs: Sequence[Path],
    *,
    seconds: float,
    shrink: float,
    bug: int = 0,
) -> dict[str, Any]:
    """Try the changes of a design on jobs, the last of which fails; on random ones that fail, where there are none."""
    everything = made.of_bug(bug)
    repairs = [repair for repair in everything if repair.kind != OTHER]
    given = {
        "jobs": list(map(str, jobs)),
        "changes": [repair.code for repair in repairs],
        "costs": {repair.code: repair.cost for repair in repairs},
        "probes": probes(repairs),
        "others": [repair.code for repair in everything if repair.kind == OTHER],
        "families": [[repair.code for repair in same] for same in families(repairs)],
        "bug": bug,
        "seed": setting.seed,
        "seconds": seconds,
        "shrink": shrink,
    }
    found: dict[str, Any] = ask(made.design, model, TESTS, setting, given, OPTIONS)
    return found
