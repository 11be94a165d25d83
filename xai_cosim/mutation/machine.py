# SPDX-License-Identifier: Apache-2.0
"""A design as a state machine in an and-inverter graph: registers, and the logic between them.

Registers, memories, multipliers and closed boxes are cut out: what they put out becomes an input of the remaining
logic, what they take an output.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.mutation.aig import FALSE, TRUE, Aig, Lanes, Simulator
from xai_cosim.mutation.netlist import ORIGINAL
from xai_cosim.mutation.yosys import yosys

REGISTER = "$dff"
CUT = (REGISTER, "$memrd", "$memwr_v2", "$mul")
CLOCK, RESET = "ap_clk", "ap_rst_n"
MARK = "cut|"
WIRE = "wire|"
"""Prefix of a named wire in the original."""
WIDEST = 32
"""Wires of more bits are data, not counts."""
NOT_ZERO = "not zero "
"""Prefix of a vector, of which some bit is 1."""
WORDS, CYCLES = 4, 2500
"""Simulated to find what may be invariant: words of 64 lanes, and cycles."""
SECONDS = 600.0
"""Of processor time, after which Yosys is given up."""


def cut_out(module: dict[str, Any], kinds: Collection[str]) -> None:
    """Turn cells of some kinds, and closed boxes, of a module in Yosys' JSON into ports, all but the clock."""
    clock = module["ports"][CLOCK]["bits"]
    for cell, description in list(module["cells"].items()):
        kind = description["type"]
        if kind in kinds or not kind.startswith("$"):
            memory = description["parameters"].get("MEMID")
            name = f"{kind}|{memory}|{cell}" if memory else cell if kind in kinds else f"{kind}|{cell}"
            for port, bits in description["connections"].items():
                if bits != clock:
                    towards = "input" if description["port_directions"][port] == "output" else "output"
                    module["ports"][f"{MARK}{name}|{port}"] = {"direction": towards, "bits": bits}
            del module["cells"][cell]
    module["memories"] = {}


def make_graph(folder: Path, name: str, top: str, mutation: str = "") -> Path:
    """Write the cut netlist of the original, or of one mutant, as an AIGER file and return its path."""
    work = folder / "graphs" / name
    path = work / "cut.aag"
    if path.exists():
        return path
    work.mkdir(parents=True, exist_ok=True)
    (work / ORIGINAL).write_bytes((folder / ORIGINAL).read_bytes())
    yosys([f"read_rtlil {ORIGINAL}", mutation, "write_json whole.json"], work, SECONDS)
    module = json.loads((work / "whole.json").read_text())["modules"][top]
    cut_out(module, CUT)
    if not mutation:
        told = {tuple(port["bits"]) for port in module["ports"].values()}
        for name, net in module["netnames"].items():
            if not net["hide_name"] and 1 < len(net["bits"]) <= WIDEST and tuple(net["bits"]) not in told:
                told.add(tuple(net["bits"]))
                module["ports"][f"{WIRE}{name}"] = {"direction": "output", "bits": net["bits"]}
    (work / "cut.json").write_text(json.dumps({"creator": "", "modules": {top: module}}))
    commands = ["read_json cut.json", "setundef -zero -undriven", "setundef -zero", "techmap", "opt_expr", "opt_clean"]
    yosys([*commands, "aigmap", "opt_clean", "write_aiger -ascii -symbols new.aag"], work, SECONDS)
    (work / "new.aag").rename(path)
    for left in (ORIGINAL, "whole.json", "cut.json"):
        (work / left).unlink()
    return path


def vector(name: str) -> str:
    """Return the name of a vector, by that of one of its bits."""
    return re.sub(r"\[\d+\]$", "", name)


@dataclass(frozen=True)
class Box:
    """What is known of a module that is cut out as a closed box."""

    settles: bool = False
    """Whether a reset that lasts sets its registers to constants or leaves them as they are (`left_by_reset`)."""
    unused: frozenset[str] = frozenset()
    """Bits of its input ports that reach nothing."""


@dataclass
class Part:
    """Something that was cut out; what it gives depends on nothing but what it takes, now or in earlier cycles."""

    gives: set[str] = field(default_factory=set)
    """Inputs of the machine."""
    takes: list[tuple[int, list[int]]] = field(default_factory=list)
    """Literals that it takes while the one before them is 1."""
    reads: set[str] = field(default_factory=set)
    """Columns of the memory whose data it gives, in the same cycle, if it is a reading port."""
    settles: bool = True
    """Whether a reset that lasts sets what it holds to constants, or leaves it as it is."""


def _parts(inputs: Mapping[str, int], outputs: Mapping[str, int], boxes: Mapping[str, Box]) -> dict[str, Part]:
    """Return the cut parts: closed boxes, multipliers, reading ports, and each bit of all words of a memory."""
    ports: dict[str, dict[str, dict[str, str]]] = {}
    for name in sorted([*inputs, *outputs]):  # so that those of two machines are in one order
        if found := re.fullmatch(rf"{re.escape(MARK)}(.+)\|([^|[]+)(\[\d+\])?", name):
            ports.setdefault(found[1], {}).setdefault(found[2], {})[found[3] or "[0]"] = name
    parts: dict[str, Part] = {}
    for cell, by_port in ports.items():
        memory = re.match(r"\$mem(rd|wr)\w*\|(.+)\|", cell)
        columns = [(f"{memory[2]}{bit}", bit, name) for bit, name in by_port["DATA"].items()] if memory else []
        if memory and memory[1] == "wr":
            address = [outputs[name] for name in by_port["ADDR"].values()]
            for column, bit, name in columns:
                parts.setdefault(column, Part()).takes.append((outputs[by_port["EN"][bit]], [outputs[name], *address]))
            continue
        for column, _, name in columns:
            parts.setdefault(column, Part()).gives.add(name)
        names = [name for bits in by_port.values() for name in bits.values()]
        part = Part({name for name in names if name in inputs}, reads={column for column, *_ in columns})
        taken = [name for name in names if name in outputs]
        if not cell.startswith("$"):
            box, prefix = boxes.get(cell.split("|")[0], Box()), f"{MARK}{cell}|"
            taken = [name for name in taken if name.removeprefix(prefix) not in box.unused]
            part.settles = box.settles and outputs.get(prefix + RESET) == inputs[RESET]
        part.takes.append((TRUE, [outputs[name] for name in taken]))
        parts[cell] = part
    return parts


@dataclass
class Machine:
    """What a design does in a cycle; literals of its graph by name."""

    graph: Aig
    inputs: dict[str, int]
    """What comes from outside, or from cut parts other than registers."""
    outputs: dict[str, int]
    """What goes outside, or into cut parts other than registers."""
    before: dict[str, int]
    """Each register bit in this cycle."""
    after: dict[str, int]
    """Each register bit in the next cycle."""
    parts: dict[str, Part]
    """What was cut out, other than registers."""
    twins: dict[str, str] = field(default_factory=dict)
    """Registers that begin with what another holds."""
    left: set[str] = field(default_factory=set)
    """Registers whose twins hold the same after a reset, which may be anything."""
    derived: dict[str, int] = field(default_factory=dict)
    """What is watched beside the registers, and follows from them."""

    @classmethod
    def read(
        cls,
        graph: Aig,
        path: Path,
        shared: Mapping[str, int] | None = None,
        boxes: Mapping[str, Box] | None = None,
    ) -> "Machine":
        """Read what make_graph wrote; inputs and registers named in `shared` are those literals.

        `boxes` says what is known of closed boxes, by module.
        """
        literals = dict(shared or {})

        def literal_of(name: str) -> int:
            if name not in literals:
                literals[name] = graph.input()
            return literals[name]

        outputs = graph.read(path, literal_of)
        before, after = {}, {}
        for name, literal in literals.items():
            following = re.sub(r"\|Q(\[\d+\])?$", r"|D\1", name)
            if name.startswith(MARK) and following != name and following in outputs:
                before[name], after[name] = literal, outputs.pop(following)
        inputs = {n: x for n, x in literals.items() if n not in before}
        machine = cls(graph, inputs, outputs, before, after, _parts(inputs, outputs, boxes or {}))
        wires = {n: outputs.pop(n) for n in list(outputs) if n.startswith(WIRE)}
        if shared is None:  # a mutant is watched through the original
            machine.derived = machine._derived(wires)
        return machine

    def _derived(self, wires: Mapping[str, int]) -> dict[str, int]:
        """Return VALID and READY of the ports, and whether vectors are 0, of those that follow from registers alone."""
        vectors: dict[str, list[int]] = {}
        for name, literal in (self.before | dict(wires)).items():
            vectors.setdefault(vector(name), []).append(literal)
        nets = {WIRE + n: x for n, x in self.outputs.items() if n.endswith(("VALID", "READY"))}
        nets |= {NOT_ZERO + name: self.graph.any(bits) for name, bits in vectors.items() if len(bits) > 1}
        follows = self.graph.replaced(list(nets.values()), {x: x for x in self.before.values()})
        return {n: x for (n, x), now in zip(nets.items(), follows, strict=True) if x > TRUE and now is not None}

    @property
    def settled(self) -> bool:
        """Whether all cut parts settle in a reset that lasts."""
        return all(part.settles for part in self.parts.values())

    def _in_reset(self, literals: Iterable[int], known: Mapping[int, int]) -> list[int]:
        """Return literals in a cycle of reset in which some inputs of the graph are known."""
        leaves = {x: x for x in (*self.inputs.values(), *self.before.values())}
        found = self.graph.replaced(list(literals), leaves | dict(known) | {self.inputs[RESET]: FALSE})
        return [x for x in found if x is not None]

    def _constants(self) -> dict[int, int]:
        """Return what a cycle of reset sets, by the literals of the registers, and what to."""
        taken = self._in_reset(self.after.values(), {})
        return {self.before[n]: x for n, x in zip(self.after, taken, strict=True) if x <= TRUE}

    def left_by_reset(self) -> set[str]:
        """Return the registers and cut parts that may hold anything after a reset; none if that cannot be said of all.

        A reset that lasts sets registers to constants, and leaves the others and all memories as they are.
        """
        constants = self._constants()
        free = [n for n, x in self.before.items() if x not in constants]
        writes = [when for name, part in self.parts.items() if name.startswith("\\") for when, _ in part.takes]
        kept = self._in_reset([*(self.after[n] for n in free), *writes], constants)
        if not self.settled or kept != [*(self.before[n] for n in free), *(FALSE for _ in writes)]:
            return set()
        return {*free, *self.parts}

    def as_box(self) -> Box:
        """Return what holds of this machine where another design has it as a closed box."""
        used = self.graph.cone([*self.outputs.values(), *self.after.values()])
        inputs = {name: x for name, x in self.inputs.items() if not name.startswith(MARK)}
        return Box(
            bool(self.left_by_reset()), frozenset(n for n, x in inputs.items() if n != CLOCK and x >> 1 not in used)
        )

    def after_reset(self, edges: int) -> list[dict[str, int]]:
        """Return what is watched after a cycle of reset, and after so many edges in all.

        Registers are constants then, or inputs of the graph for anything.
        """
        state = self._constants()
        for twin, name in self.twins.items():
            if name in self.left:
                state[self.before[twin]] = self.before[name]
            else:
                state.setdefault(self.before[twin], self.graph.input())
        return self._from({x: state.get(x, x) for x in self.before.values()}, edges)

    def cycles(self, edges: int) -> list[dict[str, int]]:
        """Return what is watched in this cycle, and after each of so many clock edges."""
        return self._from({x: x for x in self.before.values()}, edges + 1)

    def _from(self, state: Mapping[int, int], count: int) -> list[dict[str, int]]:
        """Return what is watched in so many cycles, the first of which has a given state; inputs are new in each."""
        found = []
        for cycle in range(count):
            leaves = {x: self.graph.input() if cycle else x for x in self.inputs.values()} | dict(state)
            watched = self.before | self.derived
            now = [x for x in self.graph.replaced([*watched.values(), *self.after.values()], leaves) if x is not None]
            found.append(dict(zip(watched, now, strict=False)))
            state = dict(zip(self.before.values(), now[len(watched) :], strict=True))
        return found

    def run(self, watched: Sequence[str] | None = None) -> Iterator[Lanes]:
        """Simulate from any state through a reset; yield the watched values after each cycle, all by default.

        Always the same run.
        """
        random = np.random.default_rng(1)
        registers = [name for name in self.before if name not in self.twins]
        place = {name: number for number, name in enumerate(registers)}
        start = random.integers(0, 2**64, (len(registers), WORDS), np.uint64)
        state = np.concatenate([start, start[[place[other] for other in self.twins.values()]]])
        ordered = [*registers, *self.twins]
        then = self.cycles(1)[1]
        outputs = [*(self.after[n] for n in ordered), *(then[n] for n in watched or self.watchable)]
        inputs = [*self.inputs.values(), *(self.before[n] for n in ordered)]
        step = Simulator(self.graph, inputs, outputs)
        chances = np.array([_chance(name) for name in self.inputs])
        for cycle in range(CYCLES):
            values = _draw(random, chances)
            if cycle == 0:
                values[list(self.inputs).index(RESET)] = 0
            after = step(np.concatenate([values, state]))
            state = after[: len(ordered)]
            yield after[len(ordered) :]

    @property
    def watchable(self) -> list[str]:
        """Return the names of registers and of what is derived."""
        return [*self.before, *self.derived]


def _draw(random: np.random.Generator, chances: NDArray[np.int64]) -> Lanes:
    """Return random lanes: 1 in one of 2 ** n lanes, or 0 in one of 2 ** -n for a negative chance n."""
    halvings = np.abs(chances)
    values = np.full((len(chances), WORDS), 2**64 - 1, np.uint64)
    for number in range(int(halvings.max())):
        again = np.flatnonzero(halvings > number)
        values[again] &= random.integers(0, 2**64, (len(again), WORDS), np.uint64)
    return np.where(chances[:, None] < 0, ~values, values)


def _chance(name: str) -> int:
    """Return how an input is drawn, such that jobs are likely: small arguments, few resets, streams that flow."""
    found = re.search(r"_(AWADDR|ARADDR|WDATA|WSTRB)\[(\d+)\]$", name)
    if name == RESET:
        return -12
    if found and not name.startswith(MARK):
        kind, bit = found[1], int(found[2])
        if kind == "WSTRB":
            return -4
        if kind == "WDATA":
            return 1 if bit == 0 else 2 if bit < 3 else 4 if bit < 5 else 7
        return 1 if 3 <= bit <= 5 or bit >= 8 else 3
    return -3 if re.search(r"(VALID|READY)$", name) else 1
