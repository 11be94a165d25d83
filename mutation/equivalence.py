"""Proofs that a mutant cannot matter, by induction over one clock cycle.

Two designs whose cut parts take the same in every cycle, and whose ports show the same, are equal. Assumed are
registers that are equal in both, and invariants; proven is that after the next clock edge they still are and do, and
that all ports and other cut parts see the same. The base is the state after one cycle of reset from any state that
both share. Payload of a port counts only while its VALID is 1, what a
memory is to take only while it is written.
"""

import json
import os
import re
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from host.component import ROOT, Component
from mutation import aig, invariants, machine
from mutation.aig import FALSE, TRUE, Aig, Solver, UnansweredError
from mutation.campaign import IRRELEVANT, SURVIVED, Verdict, digest
from mutation.invariants import Clause, after_reset, candidates, literals, preserved
from mutation.machine import MARK, RESET, Machine, make_graph, vector
from mutation.netlist import ORIGINAL, Mutant, top_of
from mutation.yosys import YosysError

FACTS = ROOT / "build" / "invariants"
"""Invariants of designs, each file named by what they follow from."""
TWIN, DIFFERS = "mutant's ", "differs "
"""Prefixes of the mutant's registers beside the original's, and of vectors that may differ between both."""
MOST_DIFFERENT = 200
"""Bits of registers that may differ unseen; more is a mutant that matters."""
SAME, INDUCTION = "same logic", "induction"


class Pair:
    """An original and a mutant in one graph."""

    def __init__(self, original: Path, mutant: Path, facts: list[Clause]) -> None:
        """Read both; `facts` are invariants of the original."""
        self.graph = Aig()
        self.one = Machine.read(self.graph, original)
        self.path = mutant
        self.facts = facts

    def mutant(self, same: set[str]) -> Machine:
        """Return the mutant with the original's inputs, and with the original's register where both are the same."""
        return Machine.read(
            self.graph, self.path, self.one.inputs | {n: x for n, x in self.one.before.items() if n in same}
        )

    def together(self, other: Machine, different: set[str]) -> Machine:
        """Return both as one machine: the original's registers, and those of the mutant that are different."""
        one, graph = self.one, self.graph
        both = replace(
            one,
            before=one.before | {TWIN + n: other.before[n] for n in different},
            after=one.after | {TWIN + n: other.after[n] for n in different},
            twins={TWIN + n: n for n in different},
            derived={},
        )
        for part in {vector(n) for n in different}:
            bits = [n for n in different if vector(n) == part]
            now = self._any(graph.differ(one.before[n], other.before[n]) for n in bits)
            then = self._any(graph.differ(one.after[n], other.after[n]) for n in bits)
            both.derived[DIFFERS + part] = (now, then)
        return both

    def _any(self, found: Iterable[int]) -> int:
        none = TRUE
        for literal in found:
            none = self.graph.both(none, literal ^ 1)
        return none ^ 1

    def diverging(self, other: Machine, same: set[str], solver: Solver, assumed: list[int]) -> set[str]:
        """Return the registers of `same` whose next values can differ."""
        doubtful = {
            n: self.graph.differ(self.one.after[n], other.after[n])
            for n in same
            if self.one.after[n] != other.after[n]
        }
        for literal in doubtful.values():
            solver.variable(literal)  # so that every model values all of them
        lost: set[str] = set()
        for name, literal in doubtful.items():
            if name not in lost and solver.satisfiable([*assumed, literal]):
                lost |= {n for n, x in doubtful.items() if x > TRUE and solver.value(x)} | {name}
        return lost

    def observed(self, other: Machine, solver: Solver, assumed: list[int], *, ports: bool) -> bool:
        """Return whether a cut part, or a port, can see a difference."""
        for name, literal in self.one.outputs.items():
            if literal == other.outputs[name] or not (ports or name.startswith(MARK)):
                continue
            seen = self.graph.both(self._counts(name), self.graph.differ(literal, other.outputs[name]))
            if seen != FALSE and solver.satisfiable([*assumed, seen]):
                return True
        return False

    def _counts(self, name: str) -> int:
        """Return the literal that says whether an output counts: payload while VALID, data of a memory while EN."""
        write = re.fullmatch(rf"({re.escape(MARK)}.*memwr.*\|)(DATA|ADDR)(\[\d+\])?", name)
        if write:
            return self.one.outputs.get(f"{write[1]}EN{write[3] if write[2] == 'DATA' else '[0]'}", TRUE)
        channel = re.fullmatch(r"(\w+_(?:T|AW|W|B|AR|R))(?:DATA|LAST|RESP)", vector(name))
        return self.one.outputs.get(f"{channel[1]}VALID", TRUE) if channel else TRUE

    def equal(self) -> str:
        """Return the kind of proof that both behave alike, empty where none was found."""
        every = set(self.one.before)
        start = self.mutant(every)
        if (self.one.outputs, self.one.after) == (start.outputs, start.after):
            return SAME
        if (self.one.outputs.keys(), every) != (start.outputs.keys(), set(start.after)):
            return ""  # a register whose clock is no longer the clock
        in_reset = [self.one.inputs[RESET] ^ 1]
        solver = Solver(self.graph)
        if self.observed(start, solver, in_reset, ports=False):
            return ""
        same = every - self.diverging(start, every, solver, in_reset)
        alike = self._inductive(same, [])
        if alike is not None:
            return alike
        # as simulation has it: what differs, and what then holds of it
        apart = self.together(self.mutant(set()), every)
        different = every - same
        names = sorted(every)
        for state in apart.run([*names, *(TWIN + n for n in names)]):
            unequal = (state[: len(names)] != state[len(names) :]).any(axis=1)
            different |= {names[number] for number in np.flatnonzero(unequal)}
        if not different or len(different) > MOST_DIFFERENT:
            return ""
        same = every - different
        both = self.together(self.mutant(same), different)
        guessed = candidates(both, [*both.twins, *both.derived])
        guessed = after_reset(self.together(start, different), guessed)
        return self._inductive(same, guessed) or ""

    def _inductive(self, same: set[str], guessed: list[Clause]) -> str | None:
        """Return the proof in which these registers, or some of them, are the same."""
        different = set(self.one.before) - same
        while len(different) <= MOST_DIFFERENT:
            other = self.mutant(same - different)
            both = self.together(other, different)
            clauses = preserved(both, guessed, self.facts) if guessed else []
            solver = Solver(self.graph)
            for clause in (*self.facts, *clauses):
                solver.require(literals(both, clause))
            lost = self.diverging(other, same - different, solver, [])
            if not lost:
                return None if self.observed(other, solver, [], ports=True) else INDUCTION
            different |= lost
        return None


def facts_of(folder: Path, top: str) -> list[Clause]:
    """Return the invariants of a design, from a file where they have been found before, under any seed."""
    found_by = [Path(module.__file__ or "") for module in (aig, machine, invariants)]
    path = FACTS / f"{digest([folder / ORIGINAL, *found_by])}.json"
    if not path.exists():
        found = invariants.invariants(Machine.read(Aig(), make_graph(folder, "original", top)))
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f"{path.name}.{os.getpid()}")
        partial.write_text(json.dumps(found))
        partial.replace(path)
    return [tuple((str(n), bool(v)) for n, v in clause) for clause in json.loads(path.read_text())]


@dataclass(frozen=True)
class Proof:
    """Tries to prove one mutant equal to the original."""

    design: Component
    folder: Path
    mutants: tuple[Mutant, ...]

    def prepare(self) -> None:
        """Make what all proofs share, before processes do the same side by side."""
        make_graph(self.folder, "original", top_of(self.design))
        facts_of(self.folder, top_of(self.design))

    def __call__(self, number: int) -> Verdict:
        """Judge one mutant that no test has killed."""
        started = time.monotonic()
        kind = ""
        try:
            original = make_graph(self.folder, "original", top_of(self.design))
            mutant = make_graph(self.folder, str(number), top_of(self.design), self.mutants[number - 1].command)
            kind = Pair(original, mutant, facts_of(self.folder, top_of(self.design))).equal()
        except (UnansweredError, YosysError, subprocess.TimeoutExpired):
            pass  # no proof
        return Verdict(number, IRRELEVANT if kind else SURVIVED, kind, round(time.monotonic() - started, 1))
