# SPDX-License-Identifier: Apache-2.0
"""How well guilty lines are ranked: planted bugs of known lines, all those of a kernel in one model.

A bug of the model is awake in a simulation of its own; its changes are those of the source with the bug.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path
from typing import Any

from cocotb_tests.accelerator import MODEL
from cocotb_tests.guilty import apart, outside, unseen
from cocotb_tests.guilty import open as tuned
from cocotb_tests.guilty.bug import LineBug
from host.designs import open_design
from xai_cosim.failures.requests import Setting
from xai_cosim.ipxact.design import Design
from xai_cosim.locate.locate import SHRINK
from xai_cosim.locate.odd import likeness_in
from xai_cosim.locate.rank import Judged, further, judged, ranked
from xai_cosim.locate.schema import Planted
from xai_cosim.locate.trial import Changes, changes, trial

SETS = {"open": tuned.BUGS, "apart": apart.BUGS, "unseen": unseen.BUGS, "outside": outside.BUGS}
BUGS = tuple(bug for bugs in SETS.values() for bug in bugs)
TOPS = (1, 3, 5)
_RESET = re.compile(r"\bif\s*\(.*rst")


@dataclass(frozen=True)
class Ranked:
    """Where the guilty line of a bug came: for each of TOPS the chance that it is among so many, ties in any order."""

    bug: LineBug
    found: bool
    """Whether any job failed."""
    kind: str
    smallest: str
    tops: tuple[float, ...]
    exact: bool
    """Whether a change of a guilty line mends all jobs: a template undoes the bug."""
    without: tuple[float, ...]
    """As `tops`, where those changes are left out."""
    first: str
    """The line that came first, and its change."""
    seconds: float
    tried: int

    @property
    def of_set(self) -> str:
        """Which of SETS it is in."""
        return next(name for name, bugs in SETS.items() if self.bug in bugs)


def guilty_lines(bug: LineBug, good: str) -> set[int]:
    """Return the lines that count: those that the bug changes; of a line that is gone, the reset around it."""
    lines, text = set(bug.lines(good)), bug.planted(good).splitlines()
    for line in bug.lines(good):
        if not text[line - 1].strip():
            lines.add(next(n for n in range(line, 0, -1) if _RESET.search(text[n - 1])))
    return lines


def chances(found: Sequence[Judged], lines: set[int]) -> tuple[float, ...]:
    """Return for each of TOPS the chance that a guilty line is among so many, those of equal evidence in any order."""
    order = [(line, one.key) for (_, line), one in ranked(found).items()]
    mine = [key for line, key in order if line in lines]
    if not mine:
        return (0.0,) * len(TOPS)
    best = min(mine)
    ahead = sum(key < best for _, key in order)
    equal = [line for line, key in order if key == best]
    right = sum(line in lines for line in equal)

    def chance(top: int) -> float:
        left = min(max(top - ahead, 0), len(equal))
        return 1 - comb(len(equal) - right, left) / comb(len(equal), left)

    return tuple(round(chance(top), 3) for top in TOPS)


Model = tuple[Changes, Mapping[str, Any], int]
"""Changes, what trying them told, and the number of the bug among theirs."""


def rank_bug(models: Sequence[Model], bug: LineBug, good: str) -> Ranked:
    """See where the guilty line of a bug comes, after what trying the changes of its design told."""
    lines, told = guilty_lines(bug, good), models[0][1]
    spent = (sum(one["seconds"] for _, one, _ in models), sum(one.get("tried", 0) for _, one, _ in models))
    if not told["failing"]:
        return Ranked(bug, False, "", "", (0.0,) * len(TOPS), False, (0.0,) * len(TOPS), "", *spent)
    alike = likeness_in(bug.planted(good))
    found, left, undone = list[Judged](), list[Judged](), False
    for made, one, number in models:
        all_ = judged(made, one, alike, number)
        exact = {r.number for each in all_ if each.whole for r in each.repairs if r.line in lines}
        found, left = [*found, *all_], [*left, *judged(made, one, alike, number, exact)]
        undone = undone or bool(exact)
    found, left = (sorted(some, key=lambda one: one.key) for some in (found, left))
    first = next(iter(ranked(found).items()), None)
    words = "" if first is None else f"{first[0][1]}: {first[1].repairs[0].was} -> {first[1].repairs[0].becomes}"
    shown = (told["kind"], told["words"])
    return Ranked(bug, True, *shown, chances(found, lines), undone, chances(left, lines), words, *spent)


def shown_at(design: Design) -> list[str]:
    """Return the ports that bugs show at: what streams and the control port give, but for what is read by it."""
    streams = [pin for stream in design.streams.values() for pin in stream.pins.values()]
    found = [*streams, *(name for name in design.ports if name.endswith("RESP"))]
    return [name for name in found if design.ports[name][0] == "out"]


def rank_kernel(
    kernel: str, bugs: Sequence[LineBug], folder: Path, seed: int, seconds: int, say: Callable[[str], None]
) -> Iterator[Ranked]:
    """Rank the bugs of a kernel, in a folder; `say` is told what goes on."""
    design = open_design(kernel)
    (source,) = design.files
    good = source.read_text()
    planted = [Planted(number, source, bug.planted(good)) for number, bug in enumerate(bugs, 1)]
    where = design, design.files, shown_at(design)
    made = changes(*where, folder / "usual", planted)
    say(f"{kernel}: {len(made.schema.repairs):,} changes, {len(bugs)} bugs")
    if trial(made, MODEL, Setting(seed), [], seconds=seconds, shrink=0)["failing"]:
        raise RuntimeError(f"{kernel}: with no bug awake and no change made a job fails")
    for number, bug in enumerate(bugs, 1):
        told = trial(made, MODEL, Setting(seed), [], seconds=seconds, shrink=SHRINK, bug=number)
        models = [(made, told, number)]
        alone = further(made, told, judged(made, told, {}, number), number)
        if alone is not None:
            own = [Planted(1, source, bug.planted(good))]
            rest = changes(*where, folder / f"rest_{number}", own, without=alone, rest=True)
            again = trial(rest, MODEL, Setting(seed), [], seconds=seconds, shrink=SHRINK, bug=1)
            models.append((rest, again, 1))
        yield rank_bug(models, bug, good)


def shares(found: Iterable[tuple[float, ...]]) -> str:
    """Return the mean chances in per cent.

    >>> shares([(0.0, 1.0, 1.0), (1.0, 1.0, 1.0)])
    '50/100/100 %'
    """
    all_ = list(found)
    if not all_:
        return "none"
    return "/".join(f"{100 * sum(tops[n] for tops in all_) / len(all_):.0f}" for n in range(len(TOPS))) + " %"
