# SPDX-License-Identifier: Apache-2.0
"""What always holds of a machine's registers: guessed by simulation, proven by induction."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations, product

import numpy as np

from xai_cosim.mutation.aig import Lanes, Solver, UnansweredError
from xai_cosim.mutation.machine import NOT_ZERO, Machine, vector

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


def literals(watched: Mapping[str, int], clause: Clause) -> list[int]:
    """Return the literals of a clause, of what is watched in some cycle."""
    return [watched[name] ^ (not value) for name, value in clause]


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
    widths = Counter(vector(name) for name in names)
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
        if len(bits) <= FLAG_BITS or (unseen and widths[part] > 4 * len(bits)):  # else a counter, not a state machine
            wanted_cubes = [((part, False),)] if part.startswith(NOT_ZERO) else cubes  # what is never 0
            atoms += [(part, cube, seen[cube]) for cube in wanted_cubes if cube not in unseen]
    wanted = set(names if about is None else about)
    for (part, cube, lanes), (other, and_cube, and_lanes) in combinations(atoms, 2):
        both = cube + and_cube
        if part != other and not wanted.isdisjoint(n for n, _ in both) and not (lanes & and_lanes).any():
            never.append(both)
    clauses = [tuple((name, not value) for name, value in cube) for cube in never]
    return sorted((c for c in clauses if not wanted.isdisjoint(n for n, _ in c)), key=len)[:MOST]


def after_reset(machine: Machine, clauses: Sequence[Clause], edges: int = 1) -> list[Clause]:
    """Return the clauses that hold after one cycle of reset, and for so many clock edges from then on."""
    solver = Solver(machine.graph)
    for watched in machine.after_reset(edges):
        clauses = [c for c in clauses if not _can_all_be_0(solver, literals(watched, c))]
    return list(clauses)


def preserved(
    machine: Machine, clauses: Iterable[Clause], facts: Sequence[Clause] = (), edges: int = 1
) -> list[Clause]:
    """Return the most clauses that, with facts that always hold, hold after so many edges if they did before."""
    kept = list(clauses)
    *before, after = machine.cycles(edges)
    while True:
        # each alone under all as plain clauses: thousands of quick questions, where one about all of them takes minutes
        solver = Solver(machine.graph)
        for clause in (*facts, *kept):
            for watched in before:
                solver.require(literals(watched, clause))
        following = [literals(after, clause) for clause in kept]
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
    """Return clauses that hold from the first reset on.

    By induction over one clock edge; over two for what is never 0, as a status follows from arguments a cycle before,
    and for the high bits of counters, which follow from that.
    """
    guessed = candidates(machine)
    found = preserved(machine, after_reset(machine, guessed))
    known = set(found)
    guessed = [c for c in guessed if c not in known and (len(c) == 1 or any(n.startswith(NOT_ZERO) for n, _ in c))]
    return found + preserved(machine, after_reset(machine, guessed, 2), found, 2)
