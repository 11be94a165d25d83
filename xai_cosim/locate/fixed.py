# SPDX-License-Identifier: Apache-2.0
"""Signals that follow from a job's arguments alone: they are the same all through it, so one other value may be right.

It is read off the source: what is assigned once, from such signals and the control port, whenever that is. Registers
of states are assigned more than once, and counters count on from what they are.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Set

from xai_cosim.ipxact.design import Design
from xai_cosim.locate.module import Module, Statement

Signal = tuple[str, str]
"""Module and name."""
WRITTEN = ("WDATA", "WSTRB")
"""What a host writes through an AXI4-Lite port."""
COUNTS = {"+", "-", "*", "<<", ">>", ">>>", "!"}
"""Operators that give another value at each turn where a register is assigned what follows from itself."""


def fixed_signals(modules: Mapping[str, Module], design: Design) -> set[Signal]:
    """Return the signals of a design's modules that follow from what a host writes alone."""
    found = {(design.name, pin) for port in design.lite.values() for s, pin in port.pins.items() if s in WRITTEN}
    found |= {(design.name, pin) for pin in design.pins}
    found |= {(module.name, constant) for module in modules.values() for constant in module.constants}
    follows = _follows(modules)
    while more := {signal for signal, names in follows.items() if signal not in found and names - {signal} <= found}:
        found |= more
    return found


def is_fixed(statement: Statement, module: str, fixed: Set[Signal]) -> bool:
    """Whether what a statement assigns is the same all through a job, and follows from other signals."""
    names = {(module, name) for name in statement.value.names()}
    return bool(names) and (module, statement.writes) not in names and names <= fixed


def _follows(modules: Mapping[str, Module]) -> dict[Signal, set[Signal]]:
    """Return what each signal follows from, but for those that are not the same all through a job in any case."""
    found: dict[Signal, set[Signal]] = defaultdict(set)
    driven: Counter[object] = Counter()
    loose: set[Signal] = set()
    unknown: set[Signal] = set()
    for module in modules.values():
        for statement in module.statements:
            if statement.target is not None and not statement.in_reset:
                written = module.name, statement.writes
                bits = tuple(module.value(part) for part in statement.target.parts[1:])
                found[written].update((module.name, name) for name in statement.value.names())
                driven[written, bits] += 1
                known = module.signals.get(statement.writes)
                if driven[written, bits] > 1 or _counts_on(statement) or known is None or known.memory:
                    loose.add(written)
        for instance in module.instances:
            inside = modules.get(instance.module)
            for port, names in instance.ports.items():
                declared = inside.signals.get(port) if inside is not None else None
                for outside in ((module.name, name) for name in names):
                    if declared is None:
                        unknown.add(outside)
                    elif declared.direction == "input":
                        found[instance.module, port].add(outside)
                    else:
                        found[outside].add((instance.module, port))
    loose |= unknown - found.keys()  # what nothing else drives
    return {signal: names for signal, names in found.items() if signal not in loose}


def _counts_on(statement: Statement) -> bool:
    own = statement.writes in statement.value.names()
    return own and any(node.text in COUNTS for node in statement.value.walk() if node.kind in ("unary", "binary"))
