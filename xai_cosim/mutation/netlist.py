# SPDX-License-Identifier: Apache-2.0
"""One netlist that holds all mutants of a design behind a plusarg, made by Yosys.

The design is read, its processes become multiplexers and registers, and what drives nothing is removed: no more, so
that memories stay memories and a mutant stays near its source line.
"""

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.yosys import yosys
from xai_cosim.sim.sources import COPIES, prepare

SELECT = "mutant"
ORIGINAL = "original.il"
"""The netlist that the mutations apply to, in Yosys' own format."""
MODULES = "modules.il"
"""The same design before its hierarchy was dissolved."""
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
        name = self.wire or f"{_cell(self.cell)}.{self.port}[{self.bit}]"
        return f"{self.source}: {name} {KINDS[self.mode]}"


def _cell(name: str) -> str:
    """Return the name of a cell as Yosys has it without what says where it comes from.

    >>> _cell("$add$fir.v:12$3"), _cell("$flatten\\\\taps.\\\\left.$add$fir.v:12$3"), _cell("left")
    ('add', 'taps.left.add', 'left')
    """
    flat = re.sub(r"^\$flatten(?=\\)", "", name).replace("\\", "")
    return re.sub(r"\$(\w+)\$.*", r"\1", flat)


def closed(design: Design) -> list[Path]:
    """Return the files that stay closed boxes: the exports inside it."""
    return [path for path in design.files if path.stem in design.routes]


def top_of(design: Design) -> str:
    """Return the name of the module that holds the mutants."""
    return f"{design.name}_mutants"


def read_design(design: Design, folder: Path) -> None:
    """Write the netlist of a design, closed boxes but no hierarchy in it, to ORIGINAL in a folder."""
    names = _written(design, folder)
    boxes = closed(design)
    open_ = [names[path] for path in design.files if path not in boxes]
    yosys(
        [
            *[f"read_verilog -lib {names[path]}" for path in boxes],
            *[f"read_verilog -sv -nooverwrite -I{COPIES} {name}" for name in open_],  # the first of two alike counts
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


def _written(design: Design, folder: Path) -> dict[Path, str]:
    """Write the sources of a design as a model has them, below a folder; return their names there."""
    prepared, names = prepare(design), dict[Path, str]()
    folder.mkdir(parents=True, exist_ok=True)
    prepared.write(folder)
    for number, (path, ready) in enumerate(zip(design.files, prepared.files, strict=True)):
        names[path] = str(ready)
        if ready.is_absolute():  # as it lies in the export, where Yosys does not look
            names[path] = f"{number}_{path.name}" if path.name in names.values() else path.name
            (folder / names[path]).write_bytes(path.read_bytes())
    return names


def draw_mutations(folder: Path, count: int, seed: int, only: str = "") -> list[str]:
    """Return up to `count` Yosys commands that mutate the design in a folder, `only` where mutate's filters say."""
    yosys([f"read_rtlil {ORIGINAL}", f"mutate -list {count} -seed {seed} -o mutations.txt {only}"], folder)
    return (folder / "mutations.txt").read_text().splitlines()


def _place(source: str) -> str:
    """Return file and line of where Yosys says that something comes from.

    >>> _place("/ip/hdl/verilog/fir.v:12.3-14.9")
    'fir.v:12'
    """
    return re.sub(r"\.\d+-.*", "", source.rpartition("/")[2])


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
        ", ".join(dict.fromkeys(_place(source) for source in reversed(options.get("src", ["?"])))),
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


def _transfers(design: Design) -> Iterator[str]:
    """Yield, of each channel of the AXI ports, the expression that is true where something is transferred."""
    streams, lite, memories = design.streams.values(), design.lite.values(), design.memories.values()
    for pins in [*(p.pins for p in streams), *(p.pins for p in lite), *(p.pins for p in memories)]:
        for signal, pin in pins.items():
            if signal.endswith("VALID"):
                ready = pins.get(signal.removesuffix("VALID") + "READY")
                yield f"{pin} && {ready}" if ready else pin


def wrapper_source(design: Design, inner: str, width: int) -> str:
    """Return the module of the design's name around `inner`: it drives the select input and ends hung simulations.

    Hung is what moves nothing for +QUIET= cycles, or goes on for more than +LIMIT= cycles without a reset; 0, or none,
    sets no limit.
    """
    ports = []
    for name, (direction, bits) in design.ports.items():
        vector = f"[{bits - 1}:0] " if bits > 1 or name.endswith("_TDATA") else ""
        ports.append(f"{direction}put wire {vector}{name}")
    connections = ",\n    ".join(f".{name}({name})" for name in design.ports)
    in_reset = f"{'' if design.reset_high else '!'}{design.reset}" if design.reset else "1'b0"
    return f"""// Generated: the mutants of {design.name}; +MUTANT=0 or none is the original.
module {design.name} (
  {", ".join(ports)}
);
  int unsigned mutant = 0, limit = 0, most_quiet = 0;
  int unsigned quiet = 0, age = 0, longest = 0;

  initial begin
    if (!$value$plusargs("MUTANT=%d", mutant)) mutant = 0;
    if (!$value$plusargs("LIMIT=%d", limit)) limit = 0;
    if (!$value$plusargs("QUIET=%d", most_quiet)) most_quiet = 0;
  end

  always @(posedge {design.clock}) begin
    quiet <= ({" || ".join(_transfers(design)) or "1'b0"}) ? 0 : quiet + 1;
    age <= {in_reset} ? 0 : age + 1;
    if (age > longest) longest <= age;
    if (most_quiet != 0 && quiet == most_quiet || limit != 0 && age > limit) begin
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
