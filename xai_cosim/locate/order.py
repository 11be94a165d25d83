# SPDX-License-Identifier: Apache-2.0
"""The order in which nets follow from each other within a cycle: what reads along it makes no combinational loop."""

from collections.abc import Mapping

from xai_cosim.locate.module import Module


class Nets:
    """The nets of some modules that hold each other."""

    def __init__(self, modules: Mapping[str, Module]) -> None:
        """Bind to all modules of a design, by name."""
        self._modules = modules
        self._inside: dict[str, dict[str, set[str]] | None] = {}

    def order(self, module: Module) -> dict[str, int]:
        """Return numbers of the nets that combinational statements drive: each reads what has lower ones, if anything.

        The more nets follow one after the other, the lower: so a statement may read what those like it read. What
        nothing reads has as low a number as can be: it may be what is missing somewhere.
        Nothing has one where a module inside is not known.
        """
        reads = self._reads(module)
        if reads is None:
            return {}
        readers: dict[str, list[str]] = {name: [] for name in reads}
        for name, below in reads.items():
            for net in sorted(below & reads.keys()):
                readers[net].append(name)
        height: dict[str, int] = {}
        begun: set[str] = set()
        for first in readers:
            stack = [(first, iter(readers[first]))] if first not in begun else []
            begun.add(first)
            while stack:
                name, left = stack[-1]
                above = next((n for n in left if n not in begun), None)
                if above is None:
                    height[name] = 1 + max((height.get(n, 0) for n in readers[name]), default=0)
                    stack.pop()
                else:
                    begun.add(above)
                    stack.append((above, iter(readers[above])))

        def place(name: str) -> float:
            """Return how far to the front a net comes: one that nothing reads, right behind what it follows from."""
            if readers[name]:
                return height[name]
            return min((height[net] for net in reads[name] & reads.keys()), default=len(reads)) - 0.5

        return {name: number for number, name in enumerate(sorted(reads, key=place, reverse=True))}

    def _reads(self, module: Module) -> dict[str, set[str]] | None:
        """Return what each net follows from within a cycle, by statements and through modules; None if unknown."""
        reads: dict[str, set[str]] = {}
        for statement in module.statements:
            if statement.kind == "assign" and statement.target is not None:
                for name in statement.target.names()[:1] or []:
                    reads.setdefault(name, set()).update(statement.reads)
        for instance in module.instances:
            through = self._through(instance.module)
            if through is None:
                return None
            for port, inputs in through.items():
                behind = {name for given in inputs for name in instance.ports.get(given, ())}
                for name in instance.ports.get(port, ()):
                    reads.setdefault(name, set()).update(behind)
        return reads

    def _through(self, name: str) -> dict[str, set[str]] | None:
        """Return for each output of a module the inputs that it follows from within a cycle; None if unknown."""
        if name not in self._inside:
            module = self._modules.get(name)
            reads = None if module is None else self._reads(module)
            self._inside[name] = None if module is None or reads is None else _inputs(module, reads)
        return self._inside[name]


def _inputs(module: Module, reads: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Return the inputs that each output of a module follows from, those that follow from none left out."""
    found: dict[str, set[str]] = {}
    for port, signal in module.signals.items():
        seen, edge = {port}, [port] * (signal.direction == "output")
        while edge:
            edge = [n for n in {name for net in edge for name in reads.get(net, ())} if n not in seen]
            seen.update(edge)
        inputs = {n for n in seen if n in module.signals and module.signals[n].direction == "input"}
        if signal.direction == "output" and inputs:
            found[port] = inputs
    return found
