# SPDX-License-Identifier: Apache-2.0
"""Changes that belong together: the same one in statements that differ in numbers of names, such as those of lanes."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from xai_cosim.locate.schema import TOGETHER, Repair
from xai_cosim.locate.tokens import tokens_of


@lru_cache(maxsize=1 << 16)
def shape(text: str) -> str:
    """Return a text without the numbers of its names.

    >>> shape("_plus_data_62 + 14")
    '_plus_data_# + 14'
    """
    return " ".join(re.sub(r"\d+", "#", t.text) if t.kind == "name" else t.text for t in tokens_of(text))


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
