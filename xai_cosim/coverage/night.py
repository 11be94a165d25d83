# SPDX-License-Identifier: Apache-2.0
"""Functional coverage of a night: what its benches exercised, over all its units."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from xai_cosim.coverage.code import Share


@dataclass(frozen=True)
class Functional:
    """The bins of one kernel's cover points."""

    kernel: str
    share: Share
    holes: tuple[str, ...]


def functional(files: Iterable[Path]) -> list[Functional]:
    """Merge what benches have written: a bin is hit when one of them hit it."""
    hits: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for path in files:
        for name, point in yaml.safe_load(path.read_text()).items():
            for bin_, count in point.get("bins:_hits", {}).items():
                hits[name][str(bin_)] += count
    kernels = sorted({name.partition(".")[0] for name in hits})
    found = []
    for kernel in kernels:
        bins = {f"{name}: {b}": n for name in hits for b, n in hits[name].items() if name.partition(".")[0] == kernel}
        holes = tuple(sorted(name for name, count in bins.items() if not count))
        found.append(Functional(kernel, Share(len(bins) - len(holes), len(bins)), holes))
    return found
