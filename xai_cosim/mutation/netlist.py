# SPDX-License-Identifier: Apache-2.0
"""One netlist that holds all mutants of a design behind a plusarg, made by Yosys.

The design is read, its processes become multiplexers and registers, and what drives nothing is removed: no more, so
that memories stay memories and a mutant stays near its source line.
"""

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.yosys import yosys

SELECT = "mutant"
ORIGINAL = "original.il"
"""The netlist that the mutations apply to, in Yosys' own format."""
MODULES = "modules.il"
"""The same design before its hierarchy was dissolved."""
QUIET_CYCLES = 100_000
"""Cycles without a transfer on any port after which a simulation is taken for hung; no legal job comes near."""
LONGEST = "longest run between resets, in cycles: "
"""What a simulation prints at its end, before the number."""

KINDS = {
    "inv": "inverted",
    "const0": "stuck at 0",
    "const1": "stuck at 1",
    "cnot0": "inverted where another bit is 0",
    "cnot1": "inverted where another bit is 1",
}
"""Yosys' modes in words."""


@dataclass(frozen=True)
class Mutant:
    """One mutation, as Yosys lists it; `number` is the value of the select input that activates it."""

    number: int
    mode: str
    cell: str
    port: str
    bit: int
    wire: str
    """Name of the net in the source, empty for one that has none."""
    source: str
    """Where in the source, `file:line`, innermost first."""
    command: str
    """The Yosys command that mutates for good."""

    def __str__(self) -> str:
        """Return one line: where, what, how."""
        name = self.wire or f"{self.cell.split('$')[1] if '$' in self.cell else self.cell}.{self.port}[{self.bit}]"
        return f"{self.source}: {name} {KINDS[self.mode]}"


def closed(design: Design) -> list[Path]:
    """Return the files that stay closed boxes: the exports inside it."""
    return [path for path in design.files if path.stem in design.routes]


def top_of(design: Design) -> str:
    """Return the name of the module that holds the mutants."""
    return f"{design.name}_mutants"


def read_design(design: Design, folder: Path) -> None:
    """Write the netlist of a design, closed boxes but no hierarchy in it, to ORIGINAL in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in design.files:
        (folder / path.name).write_bytes(path.read_bytes())
    boxes = closed(design)
    yosys(
        [
            *[f"read_verilog -lib {path.name}" for path in boxes],
            *[f"read_verilog -sv {path.name}" for path in design.files if path not in boxes],
            f"hierarchy -check -top {design.name}",
            "proc",
            f"write_rtlil {MODULES}",
            "flatten",
            "opt_clean",
            "opt_reduce",  # one write enable for a whole memory word, not one a bit
            "opt_clean",
            f"rename {design.name} {top_of(design)}",
            f"write_rtlil {ORIGINAL}",
        ],
        folder,
    )


def draw_mutations(folder: Path, count: int, seed: int, only: str = "") -> list[str]:
    """Return up to `count` Yosys commands that mutate the design in a folder, `only` where mutate's filters say."""
    yosys([f"read_rtlil {ORIGINAL}", f"mutate -list {count} -seed {seed} -o mutations.txt {only}"], folder)
    return (folder / "mutations.txt").read_text().splitlines()


def _mutant(number: int, command: str) -> Mutant:
    words = shlex.split(command.replace("\\", "\\\\"))
    options: dict[str, list[str]] = {}
    for name, value in pairwise(words):
        if name.startswith("-"):
            options.setdefault(name[1:], []).append(value)
    wire, bit = options.get("wire", [""])[0], options.get("wirebit", ["0"])[0]
    return Mutant(
        number,
        options["mode"][0],
        options["cell"][0],
        options["port"][0],
        int(options["portbit"][0]),
        f"{wire}[{bit}]" if wire else "",
        ", ".join(dict.fromkeys(re.sub(r"\.\d+-.*", "", s) for s in reversed(options.get("src", ["?"])))),
        command,
    )


def combine(design: Design, folder: Path, commands: Sequence[str]) -> tuple[Design, list[Mutant]]:
    """Write one netlist with all mutations of the design in a folder; return it as a design, and the mutants.

    The returned design has the ports of the original and is the original unless the simulation gets +MUTANT=number.
    """
    mutants = [_mutant(number, command) for number, command in enumerate(commands, start=1)]
    top, width = top_of(design), len(mutants).bit_length()
    selected = [m.command.replace("mutate ", f"mutate -ctrl {SELECT} {width} {m.number} ", 1) for m in mutants]
    netlist, selector = folder / f"{top}.v", folder / f"{design.name}_select.sv"
    yosys([f"read_rtlil {ORIGINAL}", *selected, f"write_verilog -noattr {netlist.name}"], folder)
    selector.write_text(wrapper_source(design, top, width))
    return replace(design, files=(*closed(design), netlist, selector)), mutants


def wrapper_source(design: Design, inner: str, width: int) -> str:
    """Return the module of the design's name around `inner`: it drives the select input and ends hung simulations.

    Hung is what moves nothing, or goes on for more than +LIMIT= cycles without a reset.
    """
    ports, moves = [], []
    for name, (direction, bits) in design.ports.items():
        vector = f"[{bits - 1}:0] " if bits > 1 or name.endswith("_TDATA") else ""
        ports.append(f"{direction}put wire {vector}{name}")
        if name.endswith("VALID"):
            moves.append(f"{name} && {name.removesuffix('VALID')}READY")
    connections = ",\n    ".join(f".{name}({name})" for name in design.ports)
    return f"""// Generated: the mutants of {design.name}; +MUTANT=0 or none is the original.
module {design.name} (
  {", ".join(ports)}
);
  int unsigned mutant = 0, limit = 0;
  int unsigned quiet = 0, age = 0, longest = 0;

  initial begin
    if (!$value$plusargs("MUTANT=%d", mutant)) mutant = 0;
    if (!$value$plusargs("LIMIT=%d", limit)) limit = 0;
  end

  always @(posedge ap_clk) begin
    quiet <= ({" || ".join(moves)}) ? 0 : quiet + 1;
    age <= ap_rst_n ? age + 1 : 0;
    if (age > longest) longest <= age;
    if (quiet == {QUIET_CYCLES} || limit != 0 && age > limit) begin
      $display("hung: %0d cycles since reset, no transfer for %0d", age, quiet);
      $finish;
    end
  end

  final $display("{LONGEST}%0d", longest);

  {inner} mutated (
    .{SELECT}(mutant[{width - 1}:0]),
    {connections}
  );
endmodule
"""
