"""And-inverter graphs: read from Yosys, shared by structure, simulated many lanes at a time, and asked by SAT.

A literal is 2 * node, plus 1 where inverted; node 0 is the constant 0.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pysat.solvers import Glucose4

FALSE, TRUE = 0, 1
CONFLICTS = 20_000
"""After which a question to the solver counts as unanswered, if nothing else is asked for."""


class UnansweredError(Exception):
    """The solver gave up."""


class Aig:
    """A graph; equal gates are one node, so that what two designs share is shared."""

    def __init__(self) -> None:
        """Begin with the constant alone."""
        self.fanins: list[tuple[int, int] | None] = [None]
        self._gates: dict[tuple[int, int], int] = {}

    def input(self) -> int:
        """Return the literal of a new input."""
        self.fanins.append(None)
        return 2 * (len(self.fanins) - 1)

    def both(self, a: int, b: int) -> int:
        """Return the literal of `a and b`."""
        if a > b:
            a, b = b, a
        if a == FALSE or a == b ^ 1:
            return FALSE
        if a in (TRUE, b):
            return b
        key = (a, b)
        if key not in self._gates:
            self.fanins.append(key)
            self._gates[key] = 2 * (len(self.fanins) - 1)
        return self._gates[key]

    def differ(self, a: int, b: int) -> int:
        """Return the literal of `a xor b`."""
        return self.both(self.both(a, b) ^ 1, self.both(a ^ 1, b ^ 1) ^ 1)

    def read(self, path: Path, literal_of: Callable[[str], int]) -> dict[str, int]:
        """Add the graph of an ASCII AIGER file without latches; return its outputs by name."""
        lines = path.read_text().splitlines()
        _, inputs, latches, outputs, gates = map(int, lines[0].split()[1:6])
        assert not latches, path
        names = {}
        for line in lines[1 + inputs + outputs + gates :]:
            if line == "c":
                break
            key, name = line.split(" ", 1)
            names[key] = name
        new = {FALSE: FALSE}
        for number in range(inputs):
            new[int(lines[1 + number])] = literal_of(names[f"i{number}"])
        for line in lines[1 + inputs + outputs : 1 + inputs + outputs + gates]:
            to, a, b = map(int, line.split())
            new[to] = self.both(new[a & ~1] ^ (a & 1), new[b & ~1] ^ (b & 1))
        drivers = [int(line) for line in lines[1 + inputs : 1 + inputs + outputs]]
        return {names[f"o{n}"]: new[d & ~1] ^ (d & 1) for n, d in enumerate(drivers)}


Lanes = NDArray[np.uint64]
"""Values of something in many lanes, a lane a bit; of several things along the first axis."""


class Simulator:
    """Evaluates what some literals depend on, in many lanes at a time."""

    def __init__(self, graph: Aig, inputs: Sequence[int], outputs: Sequence[int]) -> None:
        """Sort the gates into levels, so that each level is a few operations on arrays."""
        needed, level = {0: 0}, [0] * len(graph.fanins)
        stack = [x >> 1 for x in outputs]
        wanted = set(stack)
        while stack:
            for x in graph.fanins[stack.pop()] or ():
                if x >> 1 not in wanted:
                    wanted.add(x >> 1)
                    stack.append(x >> 1)
        for x in inputs:
            needed.setdefault(x >> 1, len(needed))
        gates: dict[int, list[tuple[int, int, int]]] = {}
        for node in sorted(wanted):
            pair = graph.fanins[node]
            if pair is not None:
                level[node] = 1 + max(level[pair[0] >> 1], level[pair[1] >> 1])
                gates.setdefault(level[node], []).append((node, *pair))
        for found in gates.values():
            for node, _, _ in found:
                needed[node] = len(needed)
        self._count = len(needed)
        self._inputs = np.array([needed[x >> 1] for x in inputs])
        self._levels = []
        for number in sorted(gates):
            node, a, b = np.array(gates[number]).T
            places = [np.array([needed[n] for n in nodes]) for nodes in (node, a >> 1, b >> 1)]
            self._levels.append((slice(places[0][0], places[0][-1] + 1), places[1], _mask(a), places[2], _mask(b)))
        self._outputs = np.array([needed[x >> 1] for x in outputs])
        self._inverted = _mask(np.array(outputs))

    def __call__(self, values: Lanes) -> Lanes:
        """Return the outputs for the values of the inputs."""
        nodes = np.zeros((self._count, values.shape[1]), np.uint64)
        nodes[self._inputs] = values
        for to, a, invert_a, b, invert_b in self._levels:
            nodes[to] = (nodes[a] ^ invert_a) & (nodes[b] ^ invert_b)
        outputs: Lanes = nodes[self._outputs] ^ self._inverted
        return outputs


def _mask(literals: NDArray[np.int64]) -> Lanes:
    """Return all ones for the literals that are inverted."""
    return np.where(literals & 1, np.uint64(2**64 - 1), np.uint64(0)).astype(np.uint64)[:, None]


class Solver:
    """A SAT solver that learns of the graph's gates as they are asked for."""

    def __init__(self, graph: Aig) -> None:
        """Begin with the constant."""
        self.graph = graph
        self._solver = Glucose4(incr=True)
        self._solver.add_clause([-1])
        self._known = {0}
        self._model: list[int] = []

    def variable(self, literal: int) -> int:
        """Return the solver's literal for a graph's literal."""
        stack = [literal >> 1]
        while stack:
            node = stack.pop()
            if node in self._known:
                continue
            self._known.add(node)
            pair = self.graph.fanins[node]
            if pair is not None:
                out, a, b = node + 1, *(self._plain(x) for x in pair)
                for clause in ([-out, a], [-out, b], [out, -a, -b]):
                    self._solver.add_clause(clause)
                stack += [pair[0] >> 1, pair[1] >> 1]
        return self._plain(literal)

    @staticmethod
    def _plain(literal: int) -> int:
        return -(literal // 2 + 1) if literal & 1 else literal // 2 + 1

    def require(self, literals: Iterable[int]) -> None:
        """Require that one of the literals is 1."""
        self._solver.add_clause([self.variable(x) for x in literals])

    def satisfiable(self, literals: Sequence[int], conflicts: int = CONFLICTS) -> bool:
        """Return whether all literals can be 1 at once; UnansweredError after so many conflicts."""
        assumptions = [self.variable(x) for x in literals]
        self._solver.conf_budget(conflicts)
        answer = self._solver.solve_limited(assumptions=assumptions)
        self._model = []
        if answer is None:
            raise UnansweredError
        return bool(answer)

    def value(self, literal: int) -> bool:
        """Return the value of a literal that the last satisfiable question involved."""
        if not self._model:
            self._model = self._solver.get_model()
        return (self._model[literal >> 1] > 0) != bool(literal & 1)
