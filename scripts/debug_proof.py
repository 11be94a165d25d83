# SPDX-License-Identifier: Apache-2.0
"""`make debug-proof`: plant bugs in copies of the kernels, and follow each to its diagnosis, replay and page."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from rich.console import Console
from rich.table import Table

from cocotb_tests.environment.planted import BUGS
from cocotb_tests.environment.proof import BugProof, as_json, prove
from xai_cosim.command import CommandLine, UserError, command
from xai_cosim.workspace import OUT, make_room

RESULTS = OUT / "debug_proof.json"


def _shrunk(proofs: Sequence[BugProof]) -> Table:
    """Return the smallest job of each bug, beside what was recorded, and the medians of those that were shrunk."""
    table = Table(title="smallest jobs")
    for name in ("bug", "smallest job", "values given", "not 0", "jobs before", "held back", "replays", "s"):
        table.add_column(name)
    found = [(p.bug.name, p.smallest) for p in proofs if p.smallest is not None]
    for name, s in found:
        pairs = [f"{before} -> {after}" for before, after in (s.operands, s.nonzero, s.before, s.stalled)]
        table.add_row(name, s.line().removeprefix("smallest "), *pairs, str(s.replays), f"{s.seconds:.1f}")
    if found:
        columns = [[getattr(s, key) for _, s in found] for key in ("operands", "nonzero", "before", "stalled")]
        pairs = [" -> ".join(f"{median(side):g}" for side in zip(*column, strict=True)) for column in columns]
        spent = f"{median(s.replays for _, s in found):g}", f"{median(s.seconds for _, s in found):.1f}"
        table.add_row("median", f"of {len(found)}", *pairs, *spent)
    return table


def main() -> int:
    """Return 0 when every bug is found, placed, repeated and drawn as it must be; 1 otherwise; 2 where tools miss."""
    line = CommandLine("debug-proof", __doc__)
    line.add_argument("bugs", nargs="*", metavar="bug", help="words of the names of some bugs (default: all)")
    words = line.parse_args().bugs
    chosen = [b for b in BUGS if not words or any(w in b.name for w in words)]
    if not chosen:
        raise UserError(f"no bug is named so: {' '.join(words)}; there are {', '.join(b.name for b in BUGS)}")
    make_room(RESULTS)
    proofs = []
    for bug in chosen:
        with tempfile.TemporaryDirectory(prefix="xai-cosim-") as folder:
            proofs.append(prove(bug, Path(folder)))
        print(f"{bug.name}: {'; '.join(proofs[-1].problems) or 'ok'}", flush=True)
    table = Table(title="planted bugs")
    for name in ("bug", "category", "kernel", "first wrong", "expected / got", "diagnosis", "cycle", "replay", "page"):
        table.add_column(name)
    for p in proofs:
        cycle, same = "" if p.cycle is None else str(p.cycle), "same" if p.same else "differs"
        named = ", ".join(p.diagnosis) or "no known pattern"
        table.add_row(p.bug.name, p.bug.category, p.bug.kernel, p.place, p.value, named, cycle, same, p.page)
    console = Console(width=None if Console().is_terminal else 190)
    console.print(table)
    console.print(_shrunk(proofs))
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(as_json(proofs) + "\n")
    bad = [p for p in proofs if p.problems]
    print(f"{len(proofs) - len(bad)} of {len(proofs)} as they must be; wrote {RESULTS}")
    return 1 if bad else 0


if __name__ == "__main__":
    command(main)
