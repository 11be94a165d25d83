# SPDX-License-Identifier: Apache-2.0
"""And-inverter graphs: read from Yosys, shared by structure, simulated many lanes at a time, and asked by SAT.

A literal is 2 * node, plus 1 where inverted; node 0 is the constant 0.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numba
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

    def any(self, literals: Iterable[int]) -> int:
        """Return the literal of an or of all."""
        none = TRUE
        for literal in literals:
            none = self.both(none, literal ^ 1)
        return none ^ 1

    def cone(self, literals: Iterable[int]) -> set[int]:
        """Return the nodes that some literals depend on, their own included."""
        stack = [x >> 1 for x in literals]
        found = set(stack)
        while stack:
            for x in self.fanins[stack.pop()] or ():
                if x >> 1 not in found:
                    found.add(x >> 1)
                    stack.append(x >> 1)
        return found

    def replaced(self, literals: Sequence[int], by: Mapping[int, int]) -> list[int | None]:
        """Return literals with other literals for the inputs, None for what depends on an input that has none."""
        new: dict[int, int | None] = {0: FALSE, **{old >> 1: literal for old, literal in by.items()}}
        stack, wanted = [x >> 1 for x in literals], set[int]()
        while stack:
            node = stack.pop()
            if node not in new and node not in wanted:
                wanted.add(node)
                stack += [x >> 1 for x in self.fanins[node] or ()]
        for node in sorted(wanted):
            pair = self.fanins[node]
            a, b = (new[pair[0] >> 1], new[pair[1] >> 1]) if pair else (None, None)
            new[node] = None if pair is None or a is None or b is None else self.both(a ^ pair[0] & 1, b ^ pair[1] & 1)
        return [None if (found := new[x >> 1]) is None else found ^ x & 1 for x in literals]

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
        """Number the nodes that count: the constant, inputs, then gates after what they depend on."""
        place = {node: number for number, node in enumerate(dict.fromkeys([0, *(x >> 1 for x in inputs)]))}
        self._first = len(place)
        gates = [(node, pair) for node in sorted(graph.cone(outputs)) if (pair := graph.fanins[node])]
        place |= {node: number for number, (node, _) in enumerate(gates, start=self._first)}

        def placed(literals: Iterable[int]) -> list[int]:
            return [2 * place[x >> 1] | x & 1 for x in literals]

        self._gates = np.array([placed(pair) for _, pair in gates], np.int64).reshape(-1, 2)
        self._inputs = np.array([place[x >> 1] for x in inputs])
        self._outputs = np.array(placed(outputs))

    def __call__(self, values: Lanes) -> Lanes:
        """Return the outputs for the values of the inputs."""
        nodes = np.zeros((self._first + len(self._gates), values.shape[1]), np.uint64)
        nodes[self._inputs] = values
        evaluate(nodes, self._first, self._gates)
        inverted = np.where(self._outputs & 1, np.uint64(2**64 - 1), np.uint64(0))
        outputs: Lanes = nodes[self._outputs >> 1] ^ inverted[:, None]
        return outputs


def _evaluate(nodes: Lanes, first: int, gates: NDArray[np.int64]) -> None:
    """Fill in the nodes from `first` on, each the AND of two literals of nodes before it."""
    for number in range(len(gates)):
        a, b = gates[number, 0], gates[number, 1]
        invert_a, invert_b = np.uint64(0) - np.uint64(a & 1), np.uint64(0) - np.uint64(b & 1)
        for lane in range(nodes.shape[1]):
            nodes[first + number, lane] = (nodes[a >> 1, lane] ^ invert_a) & (nodes[b >> 1, lane] ^ invert_b)


evaluate = numba.njit(cache=True)(_evaluate)  # 20 times as fast as NumPy level by level


class Solver:
    """A SAT solver that learns of the graph's gates as they are asked for."""

    def __init__(self, graph: Aig) -> None:
        """Begin with the constant."""
        self.graph = graph
        self._solver = Glucose4(incr=True)
        self._solver.add_clause([-1])
        self._known = {0}
        self._model: list[int] = []
        self.answered = False

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
        self._model, self.answered = [], answer is not None
        if answer is None:
            raise UnansweredError
        return bool(answer)

    def value(self, literal: int) -> bool:
        """Return the value of a literal that the last satisfiable question involved."""
        if not self._model:
            self._model = self._solver.get_model()
        return (self._model[literal >> 1] > 0) != bool(literal & 1)

    def values(self, literals: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return the values of literals that had a variable before the last satisfiable question."""
        if not self._model:
            self._model = self._solver.get_model()
        found: NDArray[np.bool_] = (np.array(self._model) > 0)[literals >> 1] ^ (literals & 1).astype(bool)
        return found
