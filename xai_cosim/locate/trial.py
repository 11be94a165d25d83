# SPDX-License-Identifier: Apache-2.0
"""A design with all its changes, built once, and the simulation that tries them on a failing job."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xai_cosim.failures.requests import Setting, ask
from xai_cosim.ipxact.design import Design
from xai_cosim.locate.module import Module
from xai_cosim.locate.schema import Planted, Repair, Schema
from xai_cosim.locate.slices import distances
from xai_cosim.locate.verilog import modules_of
from xai_cosim.sim.build import BuildOptions

OPTIONS = BuildOptions(compiler="-O1")
TESTS = "xai_cosim.locate.trial_tests"
MOST = 6_000
"""Changes that a model holds; those of the statements nearest to what failed."""


@dataclass(frozen=True)
class Changes:
    """A design with its changes."""

    design: Design
    schema: Schema
    distance: Mapping[tuple[str, int], int]
    """Of each statement (module, line) from the outputs that failed."""
    left_out: int
    """Statements that have no changes because there are too many."""

    def of_bug(self, bug: int) -> list[Repair]:
        """Return the changes of the design, or of the one with a planted bug; the nearest first."""
        far = len(self.distance)
        return sorted(self.schema.of_bug(bug), key=lambda m: (self.distance.get((m.module, m.line), far), m.number))


def changes(
    design: Design,
    files: Collection[Path],
    outputs: Collection[str],
    folder: Path,
    bugs: Sequence[Planted] = (),
    most: int = MOST,
) -> Changes:
    """Write a design with its changes into a folder: those of some files that reach some ports."""
    modules: dict[str, Module] = {}
    for file in design.files:
        modules |= {module.name: module for module in modules_of(file.read_text()) if module.name not in modules}
    distance = distances(modules, design.name, outputs)
    counting = folder / "counting"
    counting.mkdir()
    everything = Schema(design, distance)
    everything.write(counting, files)
    count = Counter((m.module, m.line) for m in everything.repairs)
    keep, total = set(), 0
    for place in sorted(distance, key=lambda place: distance[place]):
        total += count[place]
        if total > most:
            break
        keep.add(place)
    schema = Schema(design, keep, bugs)
    return Changes(schema.write(folder, files), schema, distance, sum(place not in keep for place in count))


def trial(
    made: Changes,
    model: str,
    setting: Setting,
    jobs: Sequence[Path],
    *,
    seconds: float,
    shrink: float,
    bug: int = 0,
    transport: str = "bulk",
) -> dict[str, Any]:
    """Try the changes of a design on jobs, the last of which fails; on random ones that fail, where there are none."""
    given = {
        "jobs": list(map(str, jobs)),
        "changes": [repair.number for repair in made.of_bug(bug)],
        "bug": bug,
        "seed": setting.seed,
        "seconds": seconds,
        "shrink": shrink,
    }
    found: dict[str, Any] = ask(made.design, model, TESTS, setting, given, OPTIONS)
    return found
