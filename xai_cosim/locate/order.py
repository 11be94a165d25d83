# SPDX-License-Identifier: Apache-2.0
"""The order in which nets follow from each other within a cycle: what reads along it makes no combinational loop."""

from collections.abc import Mapping

from xai_cosim.locate.module import Module


def combinational_order(module: Module, modules: Mapping[str, Module]) -> dict[str, int]:
    """Return numbers of the nets that combinational statements drive: each reads what has a lower number, if anything.

    The more nets follow from one after the other, the lower: so what a statement may read is what those like it read.
    Nothing has one beside a module that is not among `modules`.
    """
    if _hides(module, modules):
        return {}
    reads = _reads(module, modules)
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
    return {name: number for number, name in enumerate(sorted(reads, key=lambda name: -height[name]))}


def _reads(module: Module, modules: Mapping[str, Module]) -> dict[str, set[str]]:
    """Return what each net follows from within a cycle, by statements and through other modules."""
    reads: dict[str, set[str]] = {}
    for statement in module.statements:
        if statement.kind == "assign" and statement.target is not None:
            guards = [name for guard, _ in statement.guards for name in guard.value.names()]
            places = [n for part in statement.target.parts for n in part.names()]
            for name in statement.target.names()[:1] or []:
                reads.setdefault(name, set()).update((*statement.value.names(), *guards, *places))
    for instance in module.instances:
        for port, inputs in _through(modules[instance.module], modules).items():
            behind = {name for given in inputs for name in instance.ports.get(given, ())}
            for name in instance.ports.get(port, ()):
                reads.setdefault(name, set()).update(behind)
    return reads


def _hides(module: Module, modules: Mapping[str, Module]) -> bool:
    """Whether a module holds any, itself or further below, that is not known."""
    inside = [modules.get(instance.module) for instance in module.instances]
    return any(each is None or _hides(each, modules) for each in inside)


def _through(module: Module, modules: Mapping[str, Module]) -> dict[str, set[str]]:
    """Return for each output of a module the inputs that it follows from within a cycle."""
    reads = _reads(module, modules)
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
