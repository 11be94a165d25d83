# SPDX-License-Identifier: Apache-2.0
"""`make debug-proof`: plant bugs in copies of the kernels, and follow each to its diagnosis, replay and page."""

import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from cocotb_tests.environment.planted import BUGS
from cocotb_tests.environment.proof import as_json, prove
from xai_cosim.command import CommandLine, UserError, command
from xai_cosim.workspace import OUT, make_room

RESULTS = OUT / "debug_proof.json"


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
    Console(width=None if Console().is_terminal else 190).print(table)
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(as_json(proofs) + "\n")
    bad = [p for p in proofs if p.problems]
    print(f"{len(proofs) - len(bad)} of {len(proofs)} as they must be; wrote {RESULTS}")
    return 1 if bad else 0


if __name__ == "__main__":
    command(main)
