# SPDX-License-Identifier: Apache-2.0
"""Small changes of an expression, each of which might undo a mistake."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from xai_cosim.locate.expressions import PRECEDENCE, Expression
from xai_cosim.locate.module import Module, Statement
from xai_cosim.locate.tokens import Literal, number

SWAPS = {
    "&&": ("||",),
    "||": ("&&",),
    "==": ("!=", "<=", ">="),
    "!=": ("==",),
    ">": (">=", "<", "<="),
    ">=": (">", "<", "<=", "=="),
    "<": ("<=", ">", ">="),
    "<=": ("<", ">", ">=", "=="),
    "+": ("-", "|"),
    "-": ("+",),
    "&": ("|", "^"),
    "|": ("&", "^", "+"),
    "^": ("&", "|"),
    "<<": (">>", ">>>"),
    ">>": ("<<", ">>>"),
    ">>>": (">>", "<<"),
    "*": ("+",),
}
COST = {
    "operator": 1, "constant": 1, "bits": 1, "not": 1, "swap": 1, "drop": 1, "reset": 1,
    "signal": 2, "branch": 2, "width": 2, "delete": 3, "term": 3, "off": 4, "stuck": 5,
}  # fmt: skip
"""Kinds of changes, and how far each is from what somebody may have meant."""
_CLOCK = re.compile(r"(^|_)(clk|clock|rst|reset)(_i|_n|_ni)?$")
SIBLINGS = 6
TERMS = 4


@dataclass(frozen=True)
class Change:
    """An expression in another's place: its kind, its text, and the width and sign that it has by itself."""

    kind: str
    text: str
    width: int
    signed: bool = False


class Templates:
    """The changes of a module's expressions."""

    def __init__(self, module: Module, source: str) -> None:
        """Bind to a module and the source that it stands in."""
        self.module, self.source = module, source
        self._order = combinational_order(module)
        self._registers = {s.writes for s in module.statements if s.kind == "register"}
        self._used = {name for s in module.statements for name in (s.writes, *s.value.names())}
        self._clocks = {name for name in module.signals if _CLOCK.search(name)}
        self._hidden = bool(module.instances)

    def text(self, node: Expression) -> str:
        """Return an expression as it stands."""
        return self.source[node.start : node.end]

    # ---- signals

    def may_read(self, name: str, statement: Statement) -> bool:
        """Whether a statement may read a signal without a combinational loop."""
        if statement.kind not in ("assign",) or name in self._registers:
            return True
        if self.module.signals[name].direction == "input":
            return True
        if self._hidden:
            return False
        mine = self._order.get(statement.writes)
        return mine is not None and self._order.get(name, -1) < mine

    def like(self, name: str, statement: Statement) -> list[str]:
        """Return signals that may have been meant in a signal's place, the most similar names first."""
        own = self.module.signals[name]
        found = [
            other
            for other, signal in self.module.signals.items()
            if other != name
            and other in self._used
            and other not in self._clocks
            and other != statement.writes
            and (signal.width, signal.signed, signal.memory) == (own.width, own.signed, own.memory)
            and (signal.direction == "output") <= (other in self._registers)
            and self.may_read(other, statement)
        ]
        return sorted(found, key=lambda other: distance(name, other))[:SIBLINGS]

    def terms(self, statement: Statement) -> list[str]:
        """Return conditions that may be missing: signals of a bit whose names are like those of the statement."""
        near = [statement.writes, *statement.value.names()]
        near += [name for guard, _ in statement.guards for name in guard.value.names()]
        own = {*statement.value.names(), statement.writes}
        found = [
            other
            for other, signal in self.module.signals.items()
            if signal.width == 1
            and not signal.memory
            and other in self._used
            and other not in self._clocks
            and other not in own
            and (signal.direction == "output") <= (other in self._registers)
            and self.may_read(other, statement)
        ]
        return sorted(found, key=lambda other: min(distance(name, other) for name in near if name))[:TERMS]

    # ---- changes

    def of(self, node: Expression, statement: Statement) -> Iterator[Change]:
        """Yield the changes of an expression by itself, those of its parts aside."""
        width, signed = self.module.width(node), self.module.signed(node)
        for kind, text in getattr(self, f"_{node.kind}", self._nothing)(node, statement):
            yield Change(kind, text, width, signed)

    def of_whole(self, statement: Statement) -> Iterator[Change]:
        """Yield the changes of a statement's whole expression."""
        node = statement.value
        width, signed, text = self.module.width(node), self.module.signed(node), f"({self.text(node)})"
        target = self.module.width(statement.target) if statement.target is not None else 1
        if statement.kind == "if" or (width == 1 and target == 1):
            yield Change("not", f"!{text}", 1)
            yield Change("stuck", "1'b1", 1)
            yield Change("stuck", "1'b0", 1)
            for name in self.terms(statement):
                yield Change("term", f"({text} && {name})", 1)
                yield Change("term", f"({text} && !{name})", 1)
                yield Change("term", f"({text} || {name})", 1)
        elif statement.kind != "case" and node.kind not in ("number", "concat") and width:
            one = f"{width}'{'s' if signed else ''}d1"
            yield Change("off", f"({text} + {one})", width, signed)
            yield Change("off", f"({text} - {one})", width, signed)
            yield Change("stuck", "0", 32, True)
        if node.kind == "range" and 0 < width < target:
            low = self.module.value(node.parts[2])
            base = self.module.signals.get(node.parts[0].text)
            if low is not None and base is not None and low + target <= base.width:
                yield Change("width", f"{self.text(node.parts[0])}[{low + target - 1}:{low}]", target)

    def _nothing(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        yield from ()

    def _number(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        said = number(node.text)
        if said.value is None:
            return
        v = said.value
        for value in dict.fromkeys((v + 1, v - 1, 0, 1, 2 * v, v // 2, v + 2, v - 2)):
            if value != v and said.holds(value):
                yield "constant", said.like(value)

    def _name(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        if node.text in self.module.constants:
            value, kind = self.module.constants[node.text], self.module.kinds[node.text]
            said = Literal(value, kind.width, kind.signed)
            yield from (("constant", said.like(v)) for v in (value + 1, value - 1) if said.holds(v))
        elif node.text in self.module.signals:
            if self.module.signals[node.text].width == 1:
                yield "not", f"(!{node.text})"
            yield from (("signal", other) for other in self.like(node.text, statement))

    def _unary(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        if node.text in "!~-" and self.module.width(node.parts[0]) == self.module.width(node):
            yield "not", self.text(node.parts[0])

    def _binary(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        left, right = (f"({self.text(part)})" for part in node.parts)
        yield from (("operator", f"({left} {other} {right})") for other in SWAPS.get(node.text, ()))
        if node.text in ("&&", "||"):
            yield from (("drop", f"({side} != 0)") for side in (left, right))
        elif node.text in ("&", "|", "^", "+", "-", "<<", ">>", ">>>"):
            yield "drop", left
            if PRECEDENCE[node.text] != PRECEDENCE["<<"]:
                yield "drop", right
        if node.text in ("-", ">", "<", ">=", "<="):
            yield "swap", f"({right} {node.text} {left})"

    def _choice(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        condition, yes, no = (f"({self.text(part)})" for part in node.parts)
        if any(number(n.text).value is None for n in node.walk() if n.kind == "number"):
            return
        yield "branch", f"({condition}? {no} : {yes})"
        yield "branch", yes
        yield "branch", no

    def _concat(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        parts = [self.text(part) for part in node.parts]
        for first in range(len(parts) - 1):
            swapped = [*parts[:first], parts[first + 1], parts[first], *parts[first + 2 :]]
            yield "swap", f"{{{', '.join(swapped)}}}"
        if len(parts) > 2:
            yield "swap", f"{{{', '.join(reversed(parts))}}}"

    def _index(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        base, index = node.parts
        signal = self.module.signals.get(base.text)
        if signal is None or base.kind != "name":
            return
        place = self.module.value(index)
        if place is not None and not signal.memory and signal.width:
            others = range(signal.width) if signal.width <= 8 else (place + 1, place - 1, 0, signal.width - 1)
            for other in dict.fromkeys(others):
                if other != place and 0 <= other < signal.width:
                    yield "bits", f"{base.text}[{other}]"
        if not signal.memory:
            yield from (("signal", f"{other}[{self.text(index)}]") for other in self.like(base.text, statement))

    def _range(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        base, *bounds = node.parts
        signal = self.module.signals.get(base.text)
        high, low = (self.module.value(part) for part in bounds)
        if signal is None or base.kind != "name" or high is None or low is None or high < low:
            return
        size = high - low + 1
        for place in dict.fromkeys((low + 1, low - 1, low + size, low - size, 0, low + 2 * size, low - 2 * size)):
            if place != low and 0 <= place <= signal.width - size:
                yield "bits", f"{base.text}[{place + size - 1}:{place}]"
        yield from (("signal", f"{other}[{high}:{low}]") for other in self.like(base.text, statement))


@lru_cache(maxsize=1 << 18)
def distance(one: str, other: str) -> tuple[bool, float, int]:
    """Return how different two names are: in their shape, in their words, in their last numbers."""

    def words(name: str) -> set[str]:
        return set(re.findall(r"[A-Za-z]+|\d+", name))

    def last(name: str) -> int:
        return int((re.findall(r"\d+", name) or ["0"])[-1])

    shape = re.sub(r"\d+", "#", one) != re.sub(r"\d+", "#", other)
    shared, all_ = len(words(one) & words(other)), len(words(one) | words(other))
    return shape, -shared / max(all_, 1), abs(last(one) - last(other))


def combinational_order(module: Module) -> dict[str, int]:
    """Return numbers of the nets that combinational statements drive: each reads what has a lower number, if anything.

    What drives itself around has none.
    """
    reads: dict[str, set[str]] = {}
    for statement in module.statements:
        if statement.kind == "assign" and statement.target is not None:
            guards = [name for guard, _ in statement.guards for name in guard.value.names()]
            places = [n for part in statement.target.parts for n in part.names()]
            for name in statement.target.names()[:1] or []:
                reads.setdefault(name, set()).update((*statement.value.names(), *guards, *places))
    order: dict[str, int] = {}
    begun: set[str] = set()
    for first in reads:
        stack = [(first, iter(sorted(reads[first])))] if first not in begun else []
        begun.add(first)
        while stack:
            name, left = stack[-1]
            below = next((n for n in left if n in reads and n not in begun), None)
            if below is None:
                order[name] = len(order)
                stack.pop()
            else:
                begun.add(below)
                stack.append((below, iter(sorted(reads[below]))))
    return order
