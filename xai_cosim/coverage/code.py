# SPDX-License-Identifier: Apache-2.0
"""Line and toggle coverage: Verilator's coverage files merged over runs, as text and as HTML."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from xai_cosim import pages
from xai_cosim.command import UserError

LINE_KINDS = ("v_line", "v_branch")
TOGGLE_KIND = "v_toggle"
JUDGED, EXPORTED = ("rtl/", "xai_cosim/sim/hdl/checks/"), ("hls_export/",)
"""Sources that have to be reached: those around the exports, written by hand or generated; and the exports."""
JUDGED_NAME = "rtl/ and the protocol checkers"
REPORTED = (*JUDGED, *EXPORTED)
LEAST_PERCENT = 95
"""Lines of the judged sources that the benches have to reach."""


@dataclass(frozen=True)
class Point:
    """One place that Verilator counts: a statement, a branch, or a bit that goes up or down."""

    file: str
    line: int
    column: int
    kind: str
    """`v_line`, `v_branch` or `v_toggle`."""
    name: str


Hits = Mapping[Point, int]


@dataclass(frozen=True)
class Share:
    """Points hit of points counted."""

    hit: int
    total: int

    def __str__(self) -> str:
        """Return counts and percentage."""
        return f"{self.hit}/{self.total} ({self.percent:.1f} %)" if self.total else "-"

    @property
    def percent(self) -> float:
        """Share in percent; 100 where there is nothing to hit."""
        return 100 * self.hit / self.total if self.total else 100.0


def read(path: Path, root: Path) -> Counter[Point]:
    """Read a coverage file of Verilator, of the sources below a folder, by which they are named.

    Places in several instances of a module are added up. UserError for a file that is none.
    """
    found: Counter[Point] = Counter()
    lines = path.read_text().splitlines()
    if not lines or "SystemC::Coverage" not in lines[0]:
        raise UserError(f"{path} is no coverage file of Verilator")
    for text in lines[1:]:
        if not text.startswith("C '"):
            continue
        keys, count = text[3:].rsplit("' ", 1)
        fields = dict(part.split("\x02", 1) for part in keys.split("\x01") if part)
        kind = fields.get("page", "").split("/", 1)[0]
        file = Path(fields["f"])
        if file.is_relative_to(root):
            place = int(fields["l"]), int(fields["n"])
            found[Point(str(file.relative_to(root)), *place, kind, fields.get("o", ""))] += int(count)
    return found


def merge(files: Iterable[tuple[Path, Path]], reported: tuple[str, ...] = REPORTED) -> Counter[Point]:
    """Add up the hits of several runs, each given by its file and the folder of the sources there.

    Kept is what lies in sources whose names below that folder begin like those reported.
    """
    total: Counter[Point] = Counter()
    for path, root in files:
        total.update(read(path, root))
    return Counter({p: n for p, n in total.items() if p.file.startswith(reported)})


def share(hits: Hits, kinds: Iterable[str], folders: str | tuple[str, ...] = "") -> Share:
    """Return how many points of some kinds were hit, in one file, below some folders, or in all."""
    counts = [n for p, n in hits.items() if p.kind in kinds and p.file.startswith(folders)]
    return Share(sum(n > 0 for n in counts), len(counts))


def table(hits: Hits) -> list[tuple[str, Share, Share]]:
    """Return (file, lines, toggles) for each file."""
    files = sorted({p.file for p in hits})
    return [(f, share(hits, LINE_KINDS, f), share(hits, (TOGGLE_KIND,), f)) for f in files]


def text(hits: Hits) -> str:
    """Return the table as text."""
    rows = [("file", "lines", "toggles"), *((f, str(a), str(b)) for f, a, b in table(hits))]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows) + "\n"


@dataclass(frozen=True)
class Code:
    """What was reached of the RTL."""

    files: tuple[tuple[str, Share, Share], ...]
    """(file, lines, toggles) of each."""
    judged: Share
    """Lines of the sources that have to be reached."""
    exported: Share
    """Lines of the exports."""

    def __str__(self) -> str:
        """Return the shares of lines in words."""
        return f"lines of {JUDGED_NAME}: {self.judged}; of the exports: {self.exported}"

    def reasons(self) -> list[str]:
        """Return what is too little."""
        if self.judged.percent >= LEAST_PERCENT:
            return []
        return [f"coverage: {self.judged} of the lines of {JUDGED_NAME}, at least {LEAST_PERCENT} % are due"]


def publish(files: Iterable[tuple[Path, Path]], report: Path, root: Path) -> Code | None:
    """Merge Verilator's files, each with the project's folder that it names, and write the sources as a page.

    The table goes into a text file of that name. None where there is nothing to report.
    """
    hits = merge(files)
    if not hits:
        return None
    write(hits, report, root)
    return Code(tuple(table(hits)), share(hits, LINE_KINDS, JUDGED), share(hits, LINE_KINDS, EXPORTED))


def write(hits: Hits, report: Path, root: Path) -> None:
    """Write the sources below a folder as a page, and the table as text beside it."""
    report.write_text(page(hits, root))
    report.with_suffix(".txt").write_text(text(hits))


def page(hits: Hits, root: Path) -> str:
    """Return one self-contained HTML page: the table, then each file with the lines that were and were not reached.

    A line is red when one of its statements or branches was never reached, green when all were.
    """
    rows = table(hits)
    return pages.render(
        Path(__file__).parent / "page.html", table=rows, sources=[(f, _source(hits, f, root)) for f, _, _ in rows]
    )


def _source(hits: Hits, file: str, root: Path) -> list[tuple[str, str, str]]:
    """Return (hit, miss or nothing; count; text) of each line of a file."""
    counts: dict[int, list[int]] = {}
    for point, count in hits.items():
        if point.file == file and point.kind in LINE_KINDS:
            counts.setdefault(point.line, []).append(count)
    found = []
    for number, line in enumerate((root / file).read_text().splitlines(), 1):
        seen = counts.get(number)
        found.append(("", "", line) if seen is None else ("hit" if min(seen) else "miss", str(min(seen)), line))
    return found
