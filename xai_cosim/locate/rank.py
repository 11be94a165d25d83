# SPDX-License-Identifier: Apache-2.0
"""Ranks lines by what their changes mend: jobs that failed, without harm to those that passed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from xai_cosim.locate.schema import Repair
from xai_cosim.locate.slices import Place
from xai_cosim.locate.tokens import shape
from xai_cosim.locate.trial import Changes

Line = tuple[str, int]
"""File and line."""
PAIR, SAME = 3, 1
"""What a second change costs, and what the same one elsewhere does."""
UNLIKELY = 0.25
"""Least share of what was wrong that a change has to mend to count."""


@dataclass(frozen=True)
class Judged:
    """What a change, or a pair of changes, has shown."""

    repairs: tuple[Repair, ...]
    failing: tuple[float, ...]
    """How far it mends each failing job; 1: it passes."""
    passing: tuple[float, ...]
    """Whether each passing job stays so; empty where no failing one is mended."""
    confirmed: tuple[int, int]
    """Of how many jobs, failing and passing ones, as many are exact; (0, 0) where that was not tried."""
    distance: int
    likeness: float = 1.0
    """How like those beside it the statement is (xai_cosim.locate.odd)."""

    @property
    def whole(self) -> bool:
        """Whether it mends all jobs and harms none."""
        return min((*self.failing, *self.passing)) == 1 and self.confirmed[0] == self.confirmed[1]

    @property
    def share(self) -> float:
        """Share of the jobs that are right, those that are mended in part counted in part."""
        right = sum(self.failing) / len(self.failing)
        stays = sum(self.passing) / len(self.passing) if self.passing else float(right > 0)
        ok, tried = self.confirmed
        return right * stays * (ok / tried if tried else 1.0)

    @property
    def key(self) -> tuple[float, int, float, int]:
        """The smaller, the likelier."""
        first, *others = self.repairs
        same = all(shape(first.becomes) == shape(other.becomes) for other in others)
        more = SAME if same else PAIR + max(other.cost for other in others)
        cost = first.cost + (more if others else 0)
        return -round(self.share, 3), cost, round(self.likeness, 3), self.distance

    def words(self) -> str:
        """Return the evidence in words."""
        mended = sum(share == 1 for share in self.failing)
        words = [f"mends {mended} of {len(self.failing)} failing jobs"]
        if self.passing:
            words.append(f"harms {sum(share < 1 for share in self.passing)} of {len(self.passing)} passing ones")
        if self.confirmed[1]:
            words.append(f"{self.confirmed[0]} of {self.confirmed[1]} jobs exact")
        return ", ".join(words)


def judged(
    made: Changes, told: Mapping[str, Any], alike: Mapping[Place, float], bug: int = 0, without: Collection[int] = ()
) -> list[Judged]:
    """Return what each change has shown that mends anything, the likeliest first.

    `alike` are the likenesses of statements; `without` are numbers of changes that are left out.
    """
    by_code = {repair.code: repair for repair in made.of_bug(bug)}
    far = len(made.distance)
    found = []
    for codes, shown in told["changes"].items():
        repairs = tuple(by_code[int(code)] for code in codes.split())
        if {repair.number for repair in repairs} & set(without):
            continue
        distance = min(made.distance.get((repair.module, repair.line), far) for repair in repairs)
        confirmed = tuple(shown.get("confirmed", (0, 0)))
        like = min(alike.get((repair.module, repair.line), 1.0) for repair in repairs)
        sides = tuple(shown["failing"]), tuple(shown["passing"])
        one = Judged(repairs, *sides, (confirmed[0], confirmed[1]), distance, like)
        if one.share >= UNLIKELY:
            found.append(one)
    return sorted(found, key=lambda one: one.key)


def ranked(found: Collection[Judged], first: Collection[Line] = ()) -> dict[Line, Judged]:
    """Return the best change of each line, the likeliest line first; `first` are lines that go before others."""
    lines: dict[Line, Judged] = {}
    for one in found:
        for repair in one.repairs:
            lines.setdefault((repair.file, repair.line), one)
    return dict(sorted(lines.items(), key=lambda item: item[0] not in first))
