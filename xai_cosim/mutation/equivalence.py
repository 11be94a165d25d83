# SPDX-License-Identifier: Apache-2.0
"""Proofs that a mutant cannot matter, by induction over one clock cycle.

Assumed are registers that are equal in both designs, cut parts that give both the same, and invariants. Proven is that
the registers take the same at the next clock edge, that the parts take the same in every cycle, that the invariants are
preserved, and that all ports show the same. What is not among the assumed may differ in any way. The base is the state
after one cycle of reset: what it sets is equal after any state that both share, and what it leaves alone may hold
anything in the original, so also what the mutant holds; so it is in a closed box, if each of its registers is one or
the other. Payload of a port counts only while its VALID is 1.
"""

import json
import os
import re
import tempfile
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from xai_cosim.ipxact.design import Design
from xai_cosim.mutation import aig, invariants, machine, netlist
from xai_cosim.mutation.aig import FALSE, TRUE, Aig, Solver, UnansweredError
from xai_cosim.mutation.campaign import IRRELEVANT, SURVIVED, MutantVerdict, digest
from xai_cosim.mutation.invariants import Clause, after_reset, candidates, literals, preserved
from xai_cosim.mutation.machine import MARK, RESET, Box, Machine, make_graph, vector
from xai_cosim.mutation.netlist import ORIGINAL, Mutant, closed, read_design, top_of
from xai_cosim.mutation.yosys import YosysError, YosysLimitError
from xai_cosim.workspace import BUILDS

KEPT = BUILDS / "facts"
"""What has been proven of designs, each file named by what it follows from."""
FOUND_BY = (aig, machine, invariants, netlist)
"""Modules that what is kept follows from, too."""
TWIN, DIFFERS = "mutant's ", "differs "
"""Prefixes of the mutant's registers beside the original's, and of vectors that may differ between both."""
MOST_DIFFERENT = 600
"""Bits of registers, and cut parts, that may differ unseen; more is a mutant that matters."""
SAME, INDUCTION = "same logic", "induction"


class Pair:
    """An original and a mutant in one graph."""

    def __init__(self, original: Path, mutant: Path, facts: list[Clause], boxes: Mapping[str, Box]) -> None:
        """Read both; `facts` are invariants of the original, `boxes` what is known of its closed boxes."""
        self.graph = Aig()
        self.one = Machine.read(self.graph, original, None, boxes)
        self.path = mutant
        self.boxes = boxes
        self.facts = facts
        self.left = self.one.left_by_reset()

    def mutant(self, same: Collection[str]) -> Machine:
        """Return the mutant with the original's inputs and registers where both are the same, and its own elsewhere.

        `same` names registers, and cut parts that give both the same.
        """
        own = {name for part, found in self.one.parts.items() if part not in same for name in found.gives}
        shared = self.one.inputs | {n: x for n, x in self.one.before.items() if n in same}
        return Machine.read(self.graph, self.path, {n: x for n, x in shared.items() if n not in own}, self.boxes)

    def together(self, other: Machine, different: set[str]) -> Machine:
        """Return both as one machine: the original's registers, and those of the mutant that are different."""
        one, graph = self.one, self.graph
        registers = [n for n in one.before if n in different]
        both = replace(
            one,
            inputs=one.inputs | {TWIN + n: x for n, x in other.inputs.items() if one.inputs.get(n) != x},
            before=one.before | {TWIN + n: other.before[n] for n in registers},
            after=one.after | {TWIN + n: other.after[n] for n in registers},
            twins={TWIN + n: n for n in registers},
            left=self.left,
            derived=dict(one.derived),
        )
        parts: dict[str, list[str]] = {}
        for name in registers:
            parts.setdefault(vector(name), []).append(name)
        for part, bits in parts.items():
            both.derived[DIFFERS + part] = graph.any(graph.differ(one.before[n], other.before[n]) for n in bits)
        return both

    def _takes_other(self, other: Machine, name: str) -> int:
        """Return the literal that says whether a register, or a cut part, takes different values in this cycle."""
        graph = self.graph
        if name in self.one.after:
            return graph.differ(self.one.after[name], other.after[name])
        found = []
        for (when, taken), (other_when, others) in zip(
            self.one.parts[name].takes, other.parts[name].takes, strict=True
        ):
            apart = graph.any(graph.differ(a, b) for a, b in zip(taken, others, strict=True))
            found += [graph.differ(when, other_when), graph.both(when, apart)]
        return graph.any(found)

    def _read(self, other: Machine, different: set[str]) -> list[list[int]]:
        """Return clauses of ports that may read elsewhere, but in equal memories: an equal address gives equal data."""
        clauses = []
        for name in different & self.one.parts.keys():
            part = self.one.parts[name]
            if part.reads and not part.reads & different:
                apart = self._takes_other(other, name)
                clauses += [[apart, self.graph.differ(self.one.inputs[n], other.inputs[n]) ^ 1] for n in part.gives]
        return clauses

    def diverging(self, other: Machine, same: set[str], solver: Solver, assumed: list[int]) -> set[str]:
        """Return the registers and cut parts of `same` that can take different values, or too many of them."""
        doubtful = {n: x for n in sorted(same) if (x := self._takes_other(other, n)) != FALSE}
        for literal in doubtful.values():
            solver.variable(literal)  # so that every model values all of them
        lost: set[str] = set()
        for name, literal in doubtful.items():
            if len(lost) > MOST_DIFFERENT:
                break
            if name not in lost and solver.satisfiable([*assumed, literal]):
                lost |= {n for n, x in doubtful.items() if x > TRUE and solver.value(x)} | {name}
        return lost

    def observed(self, other: Machine, solver: Solver) -> bool:
        """Return whether a port can see a difference."""
        for name, literal in self.one.outputs.items():
            if name.startswith(MARK):
                continue
            seen = self.graph.both(self._counts(name), self.graph.differ(literal, other.outputs[name]))
            if seen != FALSE and solver.satisfiable([seen]):
                return True
        return False

    def _counts(self, name: str) -> int:
        """Return the literal that says whether an output counts: payload while VALID."""
        channel = re.fullmatch(r"(\w+_(?:T|AW|W|B|AR|R))(?:DATA|LAST|RESP)", vector(name))
        return self.one.outputs.get(f"{channel[1]}VALID", TRUE) if channel else TRUE

    def equal(self) -> str:
        """Return the kind of proof that both behave alike, empty where none was found."""
        registers, parts = set(self.one.before), set(self.one.parts)
        start = self.mutant(registers | parts)
        if (self.one.outputs, self.one.after) == (start.outputs, start.after):
            return SAME
        if (self.one.outputs.keys(), registers, parts) != (start.outputs.keys(), set(start.after), set(start.parts)):
            return ""  # a register whose clock is no longer the clock
        if self.one.settled and not start.settled:
            return ""  # a box whose reset is no longer the reset
        solver = Solver(self.graph)
        same = registers | parts
        while lost := self.diverging(start, same - self.left, solver, [self.one.inputs[RESET] ^ 1]):
            same -= lost
            start = self.mutant(registers | same)
        proven, reached = self._inductive(same, [])
        if proven:
            return INDUCTION
        # as simulation has it, what differs; and what holds of that, and of all that it reaches
        names = sorted(registers)
        apart = self.together(self.mutant(parts), registers)
        unequal = np.zeros(len(names), bool)
        for state in apart.run([*names, *(TWIN + n for n in names)]):
            unequal |= (state[: len(names)] != state[len(names) :]).any(axis=1)
        different = registers - same | {names[number] for number in np.flatnonzero(unequal)}
        if len(different | reached) <= MOST_DIFFERENT:
            different |= reached & registers
        if not different or len(different) > MOST_DIFFERENT:
            return ""
        same -= different
        both = self.together(self.mutant(same), different)
        guessed = candidates(both, [*both.twins, *(n for n in both.derived if n.startswith(DIFFERS))])
        return INDUCTION if self._inductive(same, after_reset(both, guessed))[0] else ""

    def _inductive(self, same: set[str], guessed: list[Clause]) -> tuple[bool, set[str]]:
        """Return whether registers and cut parts are the same, if not these then fewer; and which may differ."""
        different = {*self.one.before, *self.one.parts} - same
        while len(different) <= MOST_DIFFERENT:
            other = self.mutant(same - different)
            both = self.together(other, different)
            clauses = preserved(both, guessed, self.facts) if guessed else []
            solver = Solver(self.graph)
            watched = both.cycles(0)[0]
            for clause in [*(literals(watched, c) for c in (*self.facts, *clauses)), *self._read(other, different)]:
                solver.require(clause)
            lost = self.diverging(other, same - different, solver, [])
            if not lost:
                return not self.observed(other, solver), different
            different |= lost
        return False, different


def _kept(name: str, inputs: Sequence[Path], find: Callable[[], Any]) -> Any:
    """Return what follows from files and can be written as JSON, from a file where it has been found before."""
    path = KEPT / f"{name}-{digest([*inputs, *(Path(module.__file__ or '') for module in FOUND_BY)])}.json"
    if not path.exists():
        found = find()
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"{path.name}.{os.getpid()}")
        partial.write_text(json.dumps(found))
        partial.replace(path)
    return json.loads(path.read_text())


def facts_of(folder: Path, top: str) -> list[Clause]:
    """Return the invariants of a design in a folder."""

    def find() -> list[Clause]:
        return invariants.invariants(Machine.read(Aig(), make_graph(folder, "original", top)))

    return [tuple((str(n), bool(v)) for n, v in clause) for clause in _kept("invariants", [folder / ORIGINAL], find)]


def box_of(kernel: Design) -> Box:
    """Return what is known of a kernel that is a closed box."""

    def find() -> tuple[bool, list[str]]:
        with tempfile.TemporaryDirectory(prefix="box-") as scratch:
            read_design(kernel, Path(scratch))
            found = Machine.read(Aig(), make_graph(Path(scratch), "original", top_of(kernel))).as_box()
        return found.settles, sorted(found.unused)

    settles, unused = _kept("box", kernel.files, find)
    return Box(settles, frozenset(unused))


@dataclass(frozen=True)
class EqualityProof:
    """Tries to prove one mutant equal to the original."""

    design: Design
    folder: Path
    mutants: tuple[Mutant, ...]

    def prepare(self) -> None:
        """Make what all proofs share, before processes do the same side by side."""
        make_graph(self.folder, "original", top_of(self.design))
        facts_of(self.folder, top_of(self.design))
        self._boxes()

    def _boxes(self) -> dict[str, Box]:
        return {path.stem: box_of(self.design.kernel(path.stem)) for path in closed(self.design)}

    def __call__(self, number: int) -> MutantVerdict:
        """Judge one mutant that no test has killed."""
        started = time.monotonic()
        kind = ""
        try:
            original = make_graph(self.folder, "original", top_of(self.design))
            mutant = make_graph(self.folder, str(number), top_of(self.design), self.mutants[number - 1].command)
            kind = Pair(original, mutant, facts_of(self.folder, top_of(self.design)), self._boxes()).equal()
        except (UnansweredError, YosysError, YosysLimitError):
            pass  # no proof
        return MutantVerdict(number, IRRELEVANT if kind else SURVIVED, kind, round(time.monotonic() - started, 1))
