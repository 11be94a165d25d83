"""What always holds of a machine's registers: guessed by simulation, proven by induction."""

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, product

import numpy as np

from mutation.aig import Lanes, Solver, UnansweredError
from mutation.machine import Machine, vector

STATE_BITS, FLAG_BITS = 6, 2
"""At most so many moving bits has a state machine's register, and a flag."""

MOST = 30_000
"""Guesses that are tried; what a large design excludes beyond them costs hours and proves little."""
CONFLICTS = 2000
"""Of the solver, after which a guess is dropped: there are thousands."""
EVERY_LANE = np.uint64(2**64 - 1)
Cube = tuple[tuple[str, bool], ...]
"""Register bits and their values, all of which hold."""
Clause = tuple[tuple[str, bool], ...]
"""Register bits and their values, one of which holds."""


def literals(machine: Machine, clause: Clause, *, following: bool = False) -> list[int]:
    """Return the literals of a clause, in this cycle or in the next."""
    return [(machine.then(n) if following else machine.now(n)) ^ (not value) for n, value in clause]


def candidates(machine: Machine, about: Collection[str] | None = None) -> list[Clause]:
    """Return what simulation does not refute: constant bits, and what the states of two parts of control exclude.

    A part of control is a register of which few bits ever change: a flag, or the state of a state machine.
    With `about`, only clauses about one of these names. At most MOST, short ones first.
    """
    names = machine.watchable
    ever = np.zeros(len(names), bool)
    always = np.ones(len(names), bool)
    for state in machine.run():
        ever |= state.any(axis=1)
        always &= (state == EVERY_LANE).all(axis=1)
    never: list[Cube] = [((n, bool(not e)),) for n, e, a in zip(names, ever, always, strict=True) if a or not e]
    moving: dict[str, list[str]] = {}
    for name in np.array(names)[ever & ~always].tolist():
        moving.setdefault(vector(name), []).append(name)
    parts = {part: bits for part, bits in moving.items() if len(bits) <= STATE_BITS}
    watched = [name for bits in parts.values() for name in bits]
    # [bit, cycle and word]
    history = dict(zip(watched, np.stack(list(machine.run(watched)), axis=1).reshape(len(watched), -1), strict=True))
    atoms: list[tuple[str, Cube, Lanes]] = []
    for part, bits in parts.items():
        cubes = [tuple(zip(bits, values, strict=True)) for values in product((False, True), repeat=len(bits))]
        seen = {cube: np.bitwise_and.reduce([history[n] if v else ~history[n] for n, v in cube]) for cube in cubes}
        unseen = [cube for cube in cubes if not seen[cube].any()]
        never += unseen
        if unseen or len(bits) <= FLAG_BITS:  # what takes every value is a counter, not a state machine
            atoms += [(part, cube, seen[cube]) for cube in cubes if cube not in unseen]
    wanted = set(names if about is None else about)
    for (part, cube, lanes), (other, and_cube, and_lanes) in combinations(atoms, 2):
        both = cube + and_cube
        if part != other and not wanted.isdisjoint(n for n, _ in both) and not (lanes & and_lanes).any():
            never.append(both)
    clauses = [tuple((name, not value) for name, value in cube) for cube in never]
    return sorted((c for c in clauses if not wanted.isdisjoint(n for n, _ in c)), key=len)[:MOST]


def after_reset(machine: Machine, clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses that hold after one cycle of reset."""
    names = sorted({name for clause in clauses for name, _ in clause})
    started = dict(zip(names, machine.after_reset(names), strict=True))
    solver = Solver(machine.graph)
    return [c for c in clauses if not _can_all_be_0(solver, [started[n] ^ (not value) for n, value in c])]


def preserved(machine: Machine, clauses: Iterable[Clause], facts: Sequence[Clause] = ()) -> list[Clause]:
    """Return the largest set of clauses that, with facts that always hold, every clock edge preserves."""
    kept = list(clauses)
    while True:
        # each alone under all as plain clauses: thousands of quick questions, where one about all of them takes minutes
        solver = Solver(machine.graph)
        for clause in (*facts, *kept):
            solver.require(literals(machine, clause))
        following = [literals(machine, clause, following=True) for clause in kept]
        table = np.zeros((len(kept), max(map(len, following), default=1)), np.int64)  # 0 is the constant 0
        for number, found in enumerate(following):
            table[number, : len(found)] = found
        for literal in np.unique(table):
            solver.variable(int(literal))
        broken = np.zeros(len(kept), bool)
        for number, found in enumerate(following):
            if not broken[number] and _can_all_be_0(solver, found):
                broken[number] = True
                if solver.answered:
                    broken |= ~solver.values(table).any(axis=1)  # what one answer refutes at once
        if not broken.any():
            return kept
        kept = [clause for clause, gone in zip(kept, broken, strict=True) if not gone]


def _can_all_be_0(solver: Solver, some: Sequence[int]) -> bool:
    """Return whether literals can all be 0 at once; also where the solver gives up."""
    try:
        return solver.satisfiable([x ^ 1 for x in some], CONFLICTS)
    except UnansweredError:
        return True


def invariants(machine: Machine) -> list[Clause]:
    """Return clauses that hold from the first reset on."""
    return preserved(machine, after_reset(machine, candidates(machine)))
