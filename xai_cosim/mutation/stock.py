# SPDX-License-Identifier: Apache-2.0
"""Proofs by a tool that is not ours: Yosys' equivalence check of a mutant and its original.

Both have their memories, multipliers and closed boxes cut out; registers of one name are assumed equal, and have to be
equal in the next cycle, as have all ports and all that the cut parts take. Payload counts without VALID too, and no
invariant helps, so that less is proven than in `equivalence`. Yosys does not look at the clock of a register: a mutant
that touches one is refused here.
"""

import json
import re
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.campaign import IRRELEVANT, SURVIVED, MutantVerdict
from xai_cosim.mutation.machine import CLOCK, CUT, REGISTER, cut_out
from xai_cosim.mutation.netlist import ORIGINAL, Mutant, top_of
from xai_cosim.mutation.yosys import YosysError, YosysLimitError, yosys

SECONDS = 300.0
"""Of processor time, after which a proof is given up."""
STOCK = "equiv_induct"
GOLD, GATE, STATUS = "gold", "gate", "status.txt"
KEPT = frozenset(CUT) - {REGISTER}


class _ClockError(Exception):
    """A register is not clocked by the clock, or is of a kind that is not known here."""


def _cut(work: Path, name: str, top: str, mutation: str) -> set[str]:
    """Write a design without its cut parts, named but for ports and registers by nothing; return its ports."""
    yosys([f"read_rtlil {ORIGINAL}", mutation, "write_json whole.json"], work, SECONDS)
    module = json.loads((work / "whole.json").read_text())["modules"][top]
    clock = module["ports"][CLOCK]["bits"]
    cut_out(module, KEPT)
    registers: list[Any] = []
    for cell in module["cells"].values():
        if re.search("dff|dlatch|sr$|ff$", cell["type"]):
            if cell["type"] != REGISTER or cell["connections"]["CLK"] != clock:
                raise _ClockError
            registers.append(cell["connections"]["Q"])
    held = {bit for bits in registers for bit in bits}
    kept = {n: net for n, net in module["netnames"].items() if set(net["bits"]) <= held or n in module["ports"]}
    module["netnames"] = kept
    (work / f"{name}.json").write_text(json.dumps({"creator": "", "modules": {name: module}}))
    return set(module["ports"])


def proven(folder: Path, top: str, mutation: str) -> bool:
    """Return whether Yosys proves that a design in a folder behaves as before under a mutation."""
    with tempfile.TemporaryDirectory(prefix="stock-") as scratch:
        work = Path(scratch)
        (work / ORIGINAL).write_bytes((folder / ORIGINAL).read_bytes())
        try:
            if _cut(work, GOLD, top, "") != _cut(work, GATE, top, mutation):
                return False  # the clock of a cut part is no longer the clock
            commands = [
                *(f"read_json {name}.json" for name in (GOLD, GATE)),
                *("setundef -zero -undriven", "setundef -zero"),
                f"equiv_make {GOLD} {GATE} equiv",
                *("hierarchy -top equiv", "opt_clean", "opt_merge", "opt_clean"),
                *("equiv_simple -seq 1", "equiv_induct -seq 1", f"tee -o {STATUS} equiv_status"),
            ]
            yosys(commands, work, SECONDS)
        except (_ClockError, YosysError, YosysLimitError):
            return False
        found = re.search(r"Of those cells (\d+) are proven and (\d+) are unproven", (work / STATUS).read_text())
    return found is not None and int(found[1]) > 0 and int(found[2]) == 0


@dataclass(frozen=True)
class StockProof:
    """Lets Yosys try to prove one mutant equal to the original."""

    design: Design
    folder: Path
    mutants: tuple[Mutant, ...]

    def __call__(self, number: int) -> MutantVerdict:
        """Judge one mutant."""
        started = time.monotonic()
        same = proven(self.folder, top_of(self.design), self.mutants[number - 1].command)
        state, reason = (IRRELEVANT, STOCK) if same else (SURVIVED, "")
        return MutantVerdict(number, state, reason, round(time.monotonic() - started, 1))
