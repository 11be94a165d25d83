# SPDX-License-Identifier: Apache-2.0
"""Small changes of an expression, each of which might undo a mistake."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice

from xai_cosim.locate.beside import Alike
from xai_cosim.locate.expressions import PRECEDENCE, Expression
from xai_cosim.locate.module import Module, Statement
from xai_cosim.locate.tokens import Literal, names_in, number, shape

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
    "operator": 1, "constant": 1, "bits": 1, "not": 1, "swap": 1, "drop": 1, "reset": 1, "sign": 1,
    "signal": 2, "branch": 2, "width": 2, "wide": 2, "beside": 2, "unread": 2, "alone": 2,
    "delete": 3, "term": 3, "off": 4, "stuck": 5, "other": 5,
}  # fmt: skip
"""Kinds of changes, and how far each is from what somebody may have meant."""
RARE = {"signal": 2, "term": 3, "stuck": 3}
"""Kinds that are tried where the model has room for them, 3 after 2; the others first."""
USUAL, EVERY = 1, 3
WIDER = ("width", "wide", "beside", "unread", "alone")
"""Those that have the width of what is assigned, not that of what stands there."""
_CLOCK = re.compile(r"(^|_)(clk|clock|rst|reset)(_i|_n|_ni)?$")
SIBLINGS, UNLIKE = 6, 2
"""Signals in another's place: those with names of the same shape, and those of another one."""
TERMS = 6
STAGES = 4
"""Signals before and behind one in a chain of copies that may be meant in its place."""
JOINS = {"+", "-", "&&", "||", "&", "|", "^"}
TERMS_LIKE = 6
"""Operands that may be missing behind an expression, as they stand behind ones like it."""
KIN = 0.3
"""Share of their words that two names of signals which belong together have in common."""
GATES = 3
"""Signals under which what a statement assigns may have to be 0."""
CASES = 8
"""Values of a signal that may be missing where it is compared with one of them."""


@dataclass(frozen=True)
class Change:
    """An expression in another's place: its kind, its text, and the width and sign that it has by itself."""

    kind: str
    text: str
    width: int
    signed: bool = False


class Templates:
    """The changes of a module's expressions."""

    def __init__(self, module: Module, source: str, order: Mapping[str, int]) -> None:
        """Bind to a module, the source that it stands in, and the order of its nets (xai_cosim.locate.order)."""
        self.module, self.source, self._order = module, source, order
        self._registers = {s.writes for s in module.statements if s.kind == "register"}
        self._alike: dict[tuple[int, bool], list[str]] = defaultdict(list)
        """The signals of each width, of memories and others, that may be read anywhere."""
        used = {name for s in module.statements for name in (s.writes, *s.value.names())}
        for name, signal in module.signals.items():
            driven = signal.direction == "input" or name in used
            if driven and not _CLOCK.search(name) and (signal.direction == "output") <= (name in self._registers):
                self._alike[signal.width, signal.memory].append(name)
        self._sorted: dict[tuple[str, int, bool], list[str]] = {}
        self._stages: dict[str, list[str]] = defaultdict(list)
        """Of each signal those that it copies, and those that copy it."""
        self._made_of: dict[str, frozenset[str]] = {}
        self._made_alike: dict[frozenset[str], list[str]] = defaultdict(list)
        """Signals that follow from the same ones, such as all that are told from a mode."""
        self._joined: dict[str, list[tuple[str, str]]] = defaultdict(list)
        """Behind expressions that are like one: operators, and the signals that follow."""
        for statement in module.statements:
            if statement.target is not None and statement.value.kind == statement.target.kind == "name":
                self._stages[statement.writes].append(statement.value.text)
                self._stages[statement.value.text].append(statement.writes)
            if statement.kind == "assign" and (names := frozenset(statement.value.names())):
                self._made_of[statement.writes] = names
                self._made_alike[names].append(statement.writes)
            for node in statement.value.walk():
                if node.kind == "binary" and node.text in JOINS and node.parts[1].kind == "name":
                    joined = node.text, node.parts[1].text
                    self._joined[shape(self.text(node.parts[0]))].append(joined)
        self._beside = Alike(module, source)
        self._unread = _unread(module)

    def text(self, node: Expression) -> str:
        """Return an expression as it stands."""
        return self.source[node.start : node.end]

    # ---- signals

    def may_read(self, name: str, statement: Statement) -> bool:
        """Whether a statement may read a signal: without a loop, and no VALID waits for a READY (AXI4, A3.2.1)."""
        if statement.kind == "assign" and statement.writes.endswith("VALID") and name.endswith("READY"):
            return False
        if statement.kind not in ("assign",) or name in self._registers:
            return True
        if self.module.signals[name].direction == "input":
            return True
        mine = self._order.get(statement.writes)
        return mine is not None and self._order.get(name, -1) < mine

    def like(self, name: str, statement: Statement) -> list[str]:
        """Return signals that may have been meant in a signal's place.

        A stage from it, or what follows from the same signals; then the most similar names.
        """
        own = self.module.signals[name]

        def some(names: Iterable[str], most: int) -> list[str]:
            known = ((n, self.module.signals[n]) for n in names if n in self.module.signals)
            like = (n for n, s in known if (s.width, s.signed, s.memory) == (own.width, own.signed, own.memory))
            return list(islice((n for n in like if n != statement.writes and self.may_read(n, statement)), most))

        near = self._stages[name]
        further = [n for each in near for n in self._stages[each]]
        stages = some(dict.fromkeys(n for n in (*near, *further) if n != name), STAGES)
        alike = self._made_alike[self._made_of[name]] if name in self._made_of else []
        stages += some((n for n in alike if n != name and n not in stages), STAGES)
        others = (n for n in self._nearest(name, own.width, own.memory) if n != name and n not in stages)
        return [*stages, *some(others, SIBLINGS)]

    def _nearest(self, name: str, width: int, memory: bool) -> list[str]:
        """Return the signals of a width, the most similar names first."""
        kind = name, width, memory
        if kind not in self._sorted:
            self._sorted[kind] = sorted(self._alike[width, memory], key=partial(distance, name))
        return self._sorted[kind]

    def terms(self, statement: Statement) -> list[str]:
        """Return conditions that may be missing: signals of a bit whose names are like those of the statement.

        First those that a signal of a handshake goes with.
        """
        near = [statement.writes, *statement.value.names()]
        near += [name for guard, _ in statement.guards for name in guard.value.names()]
        partners = [partner for name in near if (partner := _partner(name)) in self._alike[1, False]]
        found = [n for n in partners if n not in near and self.may_read(n, statement)]
        return list(dict.fromkeys([*found, *self._near(near, statement, 1, TERMS)]))[:TERMS]

    def unread(self, statement: Statement) -> list[str]:
        """Return signals that nothing reads, of a name like one of a statement's: they may have been meant there."""
        names = [statement.writes, *statement.value.names()]
        near = (n for n in self._unread if n not in names and any(kin(n, name) for name in names))
        return [name for name in near if self.may_read(name, statement)]

    def given(self, statement: Statement) -> list[str]:
        """Return signals as wide as what a statement assigns, which may be what it takes instead of a number."""
        width, own = self.module.width(statement.target) if statement.target is not None else 0, statement.writes
        if not width:
            return []
        unlike = (n for n in self._nearest(own, width, False) if shape(n) != shape(own) and self.may_read(n, statement))
        return [*self._near([own, *statement.value.names()], statement, width, SIBLINGS), *islice(unlike, UNLIKE)]

    def _near(self, names: Sequence[str], statement: Statement, width: int, most: int) -> list[str]:
        """Return other signals of a width that a statement may read, the nearest to each of some names in turn."""
        own = {*statement.value.names(), statement.writes}
        nearest = [self._nearest(name, width, False) for name in dict.fromkeys(names) if name]
        in_turn = dict.fromkeys(name for rank in zip(*nearest, strict=True) for name in rank)
        return list(islice((name for name in in_turn if name not in own and self.may_read(name, statement)), most))

    # ---- changes

    def of(self, node: Expression, statement: Statement) -> Iterator[Change]:
        """Yield the changes of an expression by itself, those of its parts aside."""
        width, signed = self.module.width(node), self.module.signed(node)
        if node.kind in ("name", "binary"):
            for text in self._longer(node, statement):
                yield Change("term", text, width, signed)
        for kind, text in getattr(self, f"_{node.kind}", self._nothing)(node, statement):
            yield Change(kind, text, width, signed)

    def _longer(self, node: Expression, statement: Statement) -> list[str]:
        """Return an expression with a term more, one that stands behind a like expression elsewhere."""
        text = self.text(node)
        joined = dict.fromkeys(self._joined.get(shape(text), ()))
        may = (pair for pair in joined if pair[1] in self.module.signals and pair[1] not in statement.value.names())
        found = (f"({text} {join} {name})" for join, name in may if self.may_read(name, statement))
        return list(islice(found, TERMS_LIKE))

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
            zero, one = (Literal(value, width, signed).like(value) for value in (0, 1))
            yield Change("off", f"({text} + {one})", width, signed)
            yield Change("off", f"({text} - {one})", width, signed)
            yield Change("stuck", "0", 32, True)
            for name in self._near([statement.writes], statement, 1, GATES):
                if kin(name, statement.writes):
                    yield from (Change("term", f"({sign}{name}? {zero} : {text})", width, signed) for sign in ("", "!"))
        for name in dict.fromkeys(node.names()) if target and node.kind != "name" else ():
            if name in self.module.signals and not self.module.signals[name].memory:
                yield Change("alone", name, target, self.module.signals[name].signed)
        if node.kind == "name" and 0 < width != target:
            for name in self.given(statement):
                yield Change("wide", name, target, self.module.signals[name].signed)
        for name in self.unread(statement):
            for text in self._with(name, statement):
                yield Change("unread", text, target, signed)
        for text, value in self._beside.of(statement):
            if all(self.may_read(name, statement) for name in names_in(text) if name in self.module.signals):
                yield Change("beside", text, target, self.module.signed(value))
        if node.kind == "range" and 0 < width < target:
            low = self.module.value(node.parts[2])
            base = self.module.signals.get(node.parts[0].text)
            if low is not None and base is not None and low + target <= base.width:
                yield Change("width", f"{self.text(node.parts[0])}[{low + target - 1}:{low}]", target)

    def _with(self, name: str, statement: Statement) -> Iterator[str]:
        """Yield the expression of a statement with a further signal: as a condition, or in a signal's place."""
        text, signal = self.text(statement.value), self.module.signals[name]
        if signal.width == 1:
            zero = Literal(0, self.module.width(statement.value) or 1, self.module.signed(statement.value)).like(0)
            target = statement.target
            keeps = statement.kind == "register" and target is not None and target.kind == "name"
            others = [zero, *([statement.writes] if keeps else [])]
            yield from (f"(({sign}{name})? {other} : ({text}))" for other in others for sign in ("", "!"))
        for node in statement.value.walk():
            known = self.module.signals.get(node.text) if node.kind == "name" else None
            if known is not None and (known.width, known.signed, known.memory) == (signal.width, signal.signed, False):
                start, end = (at - statement.value.start for at in (node.start, node.end))
                yield text[:start] + name + text[end:]

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
        if node.text == "==" and node.parts[0].kind == "name" and node.parts[1].kind == "number":
            said = number(node.parts[1].text)
            others = (v for v in range(min(1 << self.module.width(node.parts[0]), CASES)) if said.holds(v))
            yield from (("term", f"({left} == {right} || {left} == {said.like(v)})") for v in others if v != said.value)
        if node.text in (">", "<", ">=", "<="):
            sign = "unsigned" if all(self.module.signed(part) for part in node.parts) else "signed"
            yield "sign", f"(${sign}{left} {node.text} ${sign}{right})"
        if node.text in ("-", ">", "<", ">=", "<="):
            yield "swap", f"({right} {node.text} {left})"
        if self.module.width(node) == 1:
            names = self._near([statement.writes], statement, 1, TERMS) or self.terms(statement)
            yield from (("term", f"({sign}{name})") for name in names for sign in ("", "!"))

    def _choice(self, node: Expression, statement: Statement) -> Iterator[tuple[str, str]]:
        condition, yes, no = (f"({self.text(part)})" for part in node.parts)
        if node is statement.value:
            for place, part in enumerate(node.parts[1:]):
                said = number(part.text) if part.kind == "number" else None
                if said is not None and said.value is not None and not said.width:
                    for name in self.given(statement):
                        yield "wide", f"({condition}? {yes} : {name})" if place else f"({condition}? {name} : {no})"
        if any(number(n.text).value is None for n in node.walk() if n.kind == "number"):
            return
        zero = Literal(0, self.module.width(node), self.module.signed(node)).like(0)
        yield from (("constant", f"({condition}? {one} : {two})") for one, two in ((zero, no), (yes, zero)))
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


def _unread(module: Module) -> list[str]:
    """Return the inputs, and the signals that something drives, which nothing in a module reads."""
    read = {name for statement in module.statements for name in statement.reads}
    read.update(name for instance in module.instances for names in instance.ports.values() for name in names)
    driven = {statement.writes for statement in module.statements}
    return [
        name
        for name, signal in module.signals.items()
        if name not in read and not _CLOCK.search(name) and (signal.direction == "input" or name in driven)
        if signal.direction != "output" and not signal.memory
    ]


def _partner(name: str) -> str:
    """Return what a signal of a handshake goes with, by its name; the name itself where it is none.

    >>> _partner("out_r_TVALID"), _partner("s_axi_BREADY")
    ('out_r_TREADY', 's_axi_BVALID')
    """
    return re.sub("VALID$|READY$", lambda end: "READY" if end[0] == "VALID" else "VALID", name)


def distance(one: str, other: str) -> tuple[bool, float, int]:
    """Return how different two names are: in their shape, in their words, in their last numbers."""
    (shape, words, last), (shape_, words_, last_) = _parts(one), _parts(other)
    shared = len(words & words_)
    return shape != shape_, -shared / max(len(words) + len(words_) - shared, 1), abs(last - last_)


def kin(one: str, other: str) -> bool:
    """Whether two names have so many words in common that their signals belong together.

    >>> kin("sum_first", "sum"), kin("sum_first", "go_1")
    (True, False)
    """
    return distance(one, other)[1] <= -KIN


@lru_cache(maxsize=1 << 16)
def _parts(name: str) -> tuple[str, frozenset[str], int]:
    """Return a name's shape, its words, and its last number."""
    words, numbers = re.findall(r"[A-Za-z]+|\d+", name), re.findall(r"\d+", name)
    return re.sub(r"\d+", "#", name), frozenset(words), int(numbers[-1]) if numbers else 0
