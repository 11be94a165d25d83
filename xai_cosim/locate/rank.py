# SPDX-License-Identifier: Apache-2.0
"""Ranks lines by what their changes mend: jobs that failed, without harm to those that passed.

Where nothing mends all, a line counts whose changes touch what is wrong and little else, the more where it is not like
those beside it. That is weaker evidence: all statements that a wrong value goes through touch alike.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xai_cosim.locate.schema import Repair
from xai_cosim.locate.slices import Place
from xai_cosim.locate.tokens import shape
from xai_cosim.locate.touch import narrow, part
from xai_cosim.locate.trial import Changes, idle

Line = tuple[str, int]
"""File and line."""
PAIR, SAME = 3, 1
"""What a second change costs, and what the same one elsewhere does."""
UNLIKELY = 0.25
"""Least share of what was wrong that a change has to mend, or to touch and little else, to count."""
ODD = 0.34
"""A statement is odd where so many of those beside it, or fewer, are as rare: one of three lanes."""
TOUCH = 0.5
"""What it counts to touch what is wrong, beside putting it right."""
EACH = 5.0
"""What it counts that another value for each job puts all of them right."""
WEIGHT = 3.0
"""What the touch of an odd statement counts beside that of another."""


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
    narrow: float = 0.0
    """How well what changes of the statement touch is what is wrong (xai_cosim.locate.touch)."""
    part: float = 0.0
    """How much of what is wrong any of them puts right."""
    each: bool = False
    """Whether it is another value for each job that puts it right."""

    @property
    def whole(self) -> bool:
        """Whether it mends all jobs and harms none."""
        return not self.each and min((*self.failing, *self.passing)) == 1 and self.confirmed[0] == self.confirmed[1]

    @property
    def share(self) -> float:
        """Share of the jobs that are right, those that are mended in part counted in part."""
        right = sum(self.failing) / len(self.failing)
        stays = sum(self.passing) / len(self.passing) if self.passing else float(right > 0)
        ok, tried = self.confirmed
        return right * stays * (ok / tried if tried else 1.0)

    @property
    def weight(self) -> float:
        """How much there is to be said for a change that does not mend all."""
        share = EACH * self.share**2 if self.each else self.share
        return (share + self.part + TOUCH * self.narrow) * (WEIGHT if self.likeness <= ODD else 1.0)

    @property
    def key(self) -> tuple[bool, float, int, float, int]:
        """The smaller, the likelier."""
        first, *others = self.repairs
        same = all(shape(first.becomes) == shape(other.becomes) for other in others)
        more = SAME if same else PAIR + max(other.cost for other in others)
        cost = first.cost + (more if others else 0)
        weight = 0.0 if self.whole else self.weight
        return not self.whole, -round(weight, 3), cost, round(self.likeness, 3), self.distance

    def words(self) -> str:
        """Return the evidence in words."""
        mended = sum(share == 1 for share in self.failing)
        what = "another value each puts right" if self.each else "mends"
        words = [f"{what} {mended} of {len(self.failing)} failing jobs" if self.share else "nothing mends it"]
        if self.passing:
            words.append(f"harms {sum(share < 1 for share in self.passing)} of {len(self.passing)} passing ones")
        if self.confirmed[1]:
            words.append(f"{self.confirmed[0]} of {self.confirmed[1]} jobs exact")
        if not self.whole and self.narrow >= UNLIKELY:
            close = "all that is wrong and nothing else" if self.narrow == 1 else "what is wrong and few others"
            words.append(f"changes of this line touch {close}")
        if not self.whole and self.likeness <= ODD:
            words.append("it is unlike those beside it")
        return ", ".join(words)


def judged(
    made: Changes, told: Mapping[str, Any], alike: Mapping[Place, float], bug: int = 0, without: Collection[int] = ()
) -> list[Judged]:
    """Return what each change has shown that mends anything, the likeliest first.

    `alike` are the likenesses of statements; `without` are numbers of changes that are left out.
    """
    by_code = {repair.code: repair for repair in made.of_bug(bug)}
    far = len(made.distance)
    narrowest: dict[Place, tuple[float, Repair]] = {}
    parts: dict[Place, float] = {}
    for code, jobs in told.get("touched", {}).items():
        repair = by_code[int(code)]
        place = repair.module, repair.line
        if repair.number not in without:
            parts[place] = max(part(jobs), parts.get(place, 0.0))
            if narrow(jobs) > narrowest.get(place, (0.0, repair))[0]:
                narrowest[place] = narrow(jobs), repair

    def one(
        repairs: tuple[Repair, ...], failing: Sequence[float], passing: Sequence[float], *ok: int, each: bool = False
    ) -> Judged:
        places = [(repair.module, repair.line) for repair in repairs]
        distance = min(made.distance.get(place, far) for place in places)
        like = min(alike.get(place, 1.0) for place in places)
        touch = min(narrowest[place][0] if place in narrowest else 0.0 for place in places)
        right = min(parts.get(place, 0.0) for place in places)
        return Judged(repairs, tuple(failing), tuple(passing), (ok[0], ok[1]), distance, like, touch, right, each)

    found = [one((repair,), (0.0,), (), 0, 0) for _, repair in narrowest.values()]
    for code, passes in told.get("others", {}).items():
        found.append(one((by_code[int(code)],), list(map(float, passes)), (), 0, 0, each=True))
    for codes, shown in told["changes"].items():
        repairs = tuple(by_code[int(code)] for code in codes.split())
        if not {repair.number for repair in repairs} & set(without):
            found.append(one(repairs, shown["failing"], shown["passing"], *shown.get("confirmed", (0, 0))))
    return sorted((each for each in found if max(each.share, each.narrow) >= UNLIKELY), key=lambda each: each.key)


def further(made: Changes, told: Mapping[str, Any], found: Collection[Judged], bug: int = 0) -> set[Place] | None:
    """Return the statements that a second model may leave alone, those that do nothing; None where it is not needed.

    It is where usual changes alone were tried, and none mends all.
    """
    if not made.usual or not told["failing"] or any(one.whole and one.confirmed[1] for one in found):
        return None
    return idle(made, told, bug)


def ranked(found: Collection[Judged], first: Collection[Line] = ()) -> dict[Line, Judged]:
    """Return the best change of each line, the likeliest line first; `first` are lines that go before others."""
    lines: dict[Line, Judged] = {}
    for one in found:
        for repair in one.repairs:
            lines.setdefault((repair.file, repair.line), one)
    return dict(sorted(lines.items(), key=lambda item: item[0] not in first))
