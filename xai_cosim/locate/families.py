# SPDX-License-Identifier: Apache-2.0
"""Changes that belong together: the same one in statements that differ in numbers of names, such as those of lanes."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from xai_cosim.locate.schema import TOGETHER, Repair
from xai_cosim.locate.tokens import shape


def families(repairs: Sequence[Repair]) -> list[tuple[Repair, ...]]:
    """Return changes that are the same in 2 to TOGETHER statements, in their order."""
    found: dict[tuple[object, ...], list[Repair]] = defaultdict(list)
    seen: Counter[tuple[object, ...]] = Counter()
    for repair in repairs:
        texts = shape(repair.was), shape(repair.becomes)
        here = (repair.module, repair.kind, *texts)
        place = (repair.line, *here)
        found[*here, seen[place]].append(repair)  # the first such change of a statement, the second, ...
        seen[place] += 1
    return [tuple(same) for same in found.values() if 2 <= len(same) <= TOGETHER]
