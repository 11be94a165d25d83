# SPDX-License-Identifier: Apache-2.0
"""How fast the exports can be clocked: place and route on a Lattice ECP5, by Yosys and nextpnr, all from wheels.

A proxy: the accelerator is meant for a Zynq-7000, for which there is no open tool in a wheel. The figures say which
path is the slowest and whether a change helps; a Zynq's will differ.
"""

import hashlib
import json
import re
import tempfile
from pathlib import Path

from hls.export import ROOT
from hls.kernels import NAMES
from hls.tools import NEXTPNR, YOSYS, Tell, run

FIGURES, DOCS = ROOT.parent / "docs" / "timing.json", ROOT.parent / "docs" / "kernels.md"
PART = "Lattice LFE5U-85F, speed grade 8, out of context"
DEVICE = ("--85k", "--package", "CABGA756", "--speed", "8", "--out-of-context")
"""Out of context: no buffers at the ports, which xai_top connects to one another."""
OPTIONS = "-no-rw-check"
"""Of the synthesis: no logic around block RAMs for words that are read as they are written.

That conv2d uses none of these a test holds (`cocotb_tests/test_tiles.py`).
"""
ROUTER = "router2"
"""Of nextpnr, for all kernels: its default has not come to an end on conv2d within 25 minutes."""
TARGET_MHZ = 150
"""What the placer works towards; it stops to try where all paths meet it."""
SEED = 1
"""Of the placer, unless another is given."""
CLOCK = "posedge ap_clk"
MADE = re.compile(r"TRELLIS|LUT4|CCU2C|PFUMX|L6MUX|\$")
"""In the name of a net that no source has."""
HEADER = "| kernel | MHz | critical path | from, to |"
"""Of the table in the docs."""


def verilog(name: str, root: Path = ROOT) -> bytes:
    """A kernel's export."""
    return (root / name / f"{name}.v").read_bytes()


class Netlist:
    """What Yosys made of a kernel, to find the signals of the source that are left in it."""

    def __init__(self, name: str, path: Path):
        """Read it."""
        module = json.loads(path.read_text())["modules"][name]
        self._cells, self._nets = module["cells"], module["netnames"]
        self._signals: dict[int, str] = {}
        declared = re.compile(rf"\b({name}\.v:\d+)\.")
        for net, about in self._nets.items():
            source = about["attributes"].get("src", "")
            found = declared.search(source)
            if (found or not source) and not MADE.search(net):
                line = f" ({found[1]})" if found else ""
                for i, bit in enumerate(about["bits"]):
                    bits = f"[{i}]" if len(about["bits"]) > 1 else ""
                    self._signals.setdefault(bit, f"{net}{bits}{line}")

    def net(self, name: str) -> str | None:
        """The signal that is a net of the placed design; None where the source has no name for it."""
        whole, _, index = name.removesuffix("]").partition("[")
        bits = self._nets.get(whole, {"bits": ()})["bits"]
        place = int(index or 0) if (index or "0").isdecimal() else len(bits)
        return self._signals.get(bits[place]) if place < len(bits) else None

    def end(self, cell: str) -> str:
        """The register in a cell, or the cell itself: a RAM, a multiplier."""
        bits = self._cells.get(cell, {"connections": {}})["connections"].get("Q", ())
        return next((self._signals[bit] for bit in bits if bit in self._signals), cell)


def _described(path: dict, netlist: Netlist) -> dict[str, object]:
    """A path: its length in ns, the number of its nets, and what of the source it passes, with the ns up to there."""
    first, last = path["path"][0], path["path"][-1]["to"]
    passed, ns, nets = [(netlist.end(first["from"]["cell"]), round(first["delay"], 2))], first["delay"], 0
    for step in path["path"][1:]:
        ns += step["delay"]
        nets += step["type"] == "routing"
        signal = netlist.net(step["net"]) if step["type"] == "routing" else None
        if signal and signal not in (before for before, _ in passed):
            passed.append((signal, round(ns, 2)))
    passed.append((netlist.end(last["cell"]), round(ns, 2)))
    return {"ns": round(ns, 2), "nets": nets, "into": last["port"], "signals": passed}


def measure(name: str, seed: int = SEED, tell: Tell = lambda line: None, root: Path = ROOT) -> dict[str, object]:
    """Synthesize a kernel's export, place and route it, and return its figures.

    `tell` gets each line that the tools print. RuntimeError where one of them fails, TimeoutError at its limit of time.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        export = verilog(name, root)
        (place / f"{name}.v").write_bytes(export)
        synthesis = f"synth_ecp5 -top {name} {OPTIONS}"
        run(YOSYS, ["-p", f"read_verilog {name}.v; {synthesis}; write_json netlist.json"], place, tell)
        files = ["--json", "netlist.json", "--report", "report.json", "--seed", str(seed)]
        goal = ["--router", ROUTER, "--freq", str(TARGET_MHZ), "--timing-allow-fail"]
        run(NEXTPNR, [*DEVICE, *goal, *files], place, tell)
        report = json.loads((place / "report.json").read_text())
        (path,) = (p for p in report["critical_paths"] if (p["from"], p["to"]) == (CLOCK, CLOCK))
        (clock,) = report["fmax"].values()
        return {
            "sha256": hashlib.sha256(export).hexdigest(),
            "seed": seed,
            "mhz": round(clock["achieved"], 1),
            "critical_path": _described(path, Netlist(name, place / "netlist.json")),
        }


def kept() -> dict[str, dict]:
    """The figures that are kept, by kernel."""
    return json.loads(FIGURES.read_text()) if FIGURES.exists() else {}


def keep(name: str, figures: dict[str, object]) -> None:
    """Keep the figures of a kernel, and show them in the docs."""
    FIGURES.write_text(json.dumps({k: f for k, f in (kept() | {name: figures}).items() if k in NAMES}, indent=2) + "\n")
    show()


def stale(name: str, figures: dict) -> bool:
    """Whether a kernel's export is another one than that of its figures."""
    return figures["sha256"] != hashlib.sha256(verilog(name)).hexdigest()


def table() -> str:
    """The figures that are kept, as the docs show them."""
    lines = [HEADER, "|---|---|---|---|"]
    for name, figures in sorted(kept().items(), key=lambda item: NAMES.index(item[0])):
        (start, _), *_, (end, _) = (path := figures["critical_path"])["signals"]
        old = ", of an earlier export" if stale(name, figures) else ""
        ends = " to ".join(f"`{signal.partition(' ')[0]}`" for signal in (start, end))
        lines.append(f"| {name} | {figures['mhz']}{old} | {path['ns']} ns, {path['nets']} nets | {ends} |")
    return "\n".join(lines) + "\n"


def shown() -> str:
    """The docs with the table as it has to be."""
    text = DOCS.read_text()
    return re.sub(rf"^{re.escape(HEADER)}\n(\|.*\n)*", lambda _: table(), text, count=1, flags=re.MULTILINE)


def show() -> None:
    """Write the table into the docs."""
    DOCS.write_text(shown())
