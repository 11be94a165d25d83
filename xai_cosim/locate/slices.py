# SPDX-License-Identifier: Apache-2.0
"""How far each statement of a design is from what failed: static backward slices over all of its modules.

M. Weiser, "Program Slicing", TSE 1984; a statement's distance is the number of statements between it and the output.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from xai_cosim.locate.module import Module

Place = tuple[str, int]
"""Module and line."""


def distances(modules: Mapping[str, Module], top: str, outputs: Iterable[str]) -> dict[Place, int]:
    """Return how far the statements that any of some ports of the top follow from are from it, the nearest first."""
    writers: dict[tuple[str, str], list[tuple[Place, list[str]]]] = defaultdict(list)
    joined: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for module in modules.values():
        for statement in module.statements:
            lines = [statement.line, *(guard.line for guard, _ in statement.guards)]
            for target in statement.target.names() if statement.target else []:
                writers[module.name, target] += [((module.name, line), statement.reads) for line in lines]
        for instance in module.instances:
            inside = modules.get(instance.module)
            for port, names in instance.ports.items() if inside is not None else ():
                declared = inside.signals.get(port) if inside is not None else None
                for name in names:
                    if declared is not None and declared.direction == "input":
                        joined[instance.module, port].append((module.name, name))
                    else:
                        joined[module.name, name].append((instance.module, port))
    found: dict[Place, int] = {}
    seen = {(top, name) for name in outputs}
    edge, depth = sorted(seen), 0
    while edge:
        behind: list[tuple[str, str]] = []
        for signal in edge:
            behind += joined[signal]
            for place, reads in writers[signal]:
                found.setdefault(place, depth)
                behind += [(place[0], name) for name in reads]
        edge = [s for s in dict.fromkeys(behind) if s not in seen]
        seen.update(edge)
        depth += 1
    return found
