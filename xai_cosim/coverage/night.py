# SPDX-License-Identifier: Apache-2.0
"""Coverage of a night: of what its benches exercised, and of the lines and toggles of the RTL, over all its units."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from xai_cosim.coverage.code import EXPORTED, HAND_WRITTEN, LEAST_PERCENT, LINE_KINDS, Share, merge, page, share, table


@dataclass(frozen=True)
class Functional:
    """The bins of one kernel's cover points."""

    kernel: str
    share: Share
    holes: tuple[str, ...]


@dataclass(frozen=True)
class Code:
    """What was reached of the RTL."""

    files: tuple[tuple[str, Share, Share], ...]
    """(file, lines, toggles) of each."""
    written: Share
    """Lines of the hand-written RTL."""
    exported: Share
    """Lines of the exports."""

    def reasons(self) -> list[str]:
        """Return what is too little."""
        if self.written.percent >= LEAST_PERCENT:
            return []
        return [f"coverage: {self.written} of the hand-written lines, at least {LEAST_PERCENT} % are due"]


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


def code(files: Iterable[tuple[Path, Path]], report: Path, root: Path) -> Code | None:
    """Merge Verilator's files, each with the project's folder that it names, and write the sources as a page.

    None where there is no file.
    """
    hits = merge(files)
    if not hits:
        return None
    report.write_text(page(hits, root))
    return Code(tuple(table(hits)), share(hits, LINE_KINDS, HAND_WRITTEN), share(hits, LINE_KINDS, EXPORTED))
