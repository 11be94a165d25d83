# SPDX-License-Identifier: Apache-2.0
"""What is read of a module: signals, statements; widths, signs, values of expressions (IEEE 1800-2017, 11.6-8)."""

from dataclasses import dataclass, field

from xai_cosim.locate.expressions import PRECEDENCE, Expression
from xai_cosim.locate.tokens import number

COMPARES = {"==", "!=", "===", "!==", "<", "<=", ">", ">=", "&&", "||", "==?", "!=?"}


@dataclass(eq=False)
class Statement:
    """An assignment, or the condition of an if or a case.

    Kinds: assign (of a net, or blocking), register (non-blocking), if, case.
    """

    kind: str
    target: Expression | None
    value: Expression
    start: int
    end: int
    line: int
    block: int
    """Literal of the always block, 0 outside."""
    guards: tuple[tuple["Statement", bool | None], ...] = ()
    """Conditions around it, the outermost first; False in an else, None in a case."""

    @property
    def writes(self) -> str:
        """Name of what it assigns."""
        return self.target.names()[0] if self.target is not None and self.target.names() else ""

    @property
    def reads(self) -> list[str]:
        """Names that it reads: in its expression, in the conditions around it, and for where it writes."""
        guards = [name for guard, _ in self.guards for name in guard.value.names()]
        places = [name for part in self.target.parts for name in part.names()] if self.target is not None else []
        return [*self.value.names(), *guards, *places]

    @property
    def is_reset(self) -> bool:
        """Whether it is the condition of a reset, by its name."""
        return self.kind == "if" and any("rst" in n.lower() or "reset" in n.lower() for n in self.value.names())

    @property
    def in_reset(self) -> bool:
        """Whether it stands in the branch of a reset: the first condition of its block."""
        return bool(self.guards) and self.guards[0][1] is True and self.guards[0][0].is_reset


@dataclass
class Declared:
    """A declared net, variable or port: width in bits (0 where it is not known), of a word where it is a memory."""

    width: int
    signed: bool = False
    memory: bool = False
    direction: str = ""


@dataclass
class Instance:
    """A module in another: its module, and the names that each port is connected to."""

    module: str
    ports: dict[str, list[str]]


@dataclass
class Module:
    """What is read of a module."""

    name: str
    signals: dict[str, Declared] = field(default_factory=dict)
    constants: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, Declared] = field(default_factory=dict)
    """Width and sign of each constant."""
    statements: list[Statement] = field(default_factory=list)
    instances: list[Instance] = field(default_factory=list)
    begins: int = 0
    """Where its first item stands, behind the ports."""

    def width(self, node: Expression) -> int:
        """Return the width of an expression by itself; 0 where it is not known."""
        widths = [self.width(part) for part in node.parts]
        if node.kind == "number":
            found = number(node.text)
            return 0 if node.text.startswith("'") else found.width or 32
        if node.kind == "name":
            return self.signals.get(node.text, self.kinds.get(node.text, Declared(0))).width
        if node.kind == "unary":
            return widths[0] if node.text in "~-+" else 1
        if node.kind == "binary":
            if node.text in COMPARES:
                return 1
            return widths[0] if PRECEDENCE[node.text] == PRECEDENCE["<<"] else max(widths) * all(widths)
        if node.kind == "choice":
            return max(widths[1:]) * all(widths[1:])
        if node.kind == "concat":
            return sum(widths) * all(widths)
        if node.kind == "repeat":
            return (self.value(node.parts[0]) or 0) * sum(widths[1:]) * all(widths[1:])
        if node.kind == "index":
            base = self.signals.get(node.parts[0].text)
            return base.width if base is not None and base.memory and node.parts[0].kind == "name" else 1
        if node.kind == "range":
            high, low = (self.value(part) for part in node.parts[1:])
            return 0 if high is None or low is None else abs(high - low) + 1
        if node.kind == "part":
            return self.value(node.parts[2]) or 0
        if node.text[:-1].isdigit():
            return int(node.text[:-1])
        return widths[0] if node.text in ("$signed", "$unsigned") and widths else 0

    def signed(self, node: Expression) -> bool:
        """Return whether an expression is signed."""
        parts = [self.signed(part) for part in node.parts]
        if node.kind == "number":
            return number(node.text).signed
        if node.kind == "name":
            return self.signals.get(node.text, self.kinds.get(node.text, Declared(0))).signed
        if node.kind == "unary":
            return parts[0] and node.text in "~-+"
        if node.kind == "binary":
            shift = PRECEDENCE[node.text] == PRECEDENCE["<<"]
            return node.text not in COMPARES and (parts[0] if shift else all(parts))
        if node.kind == "index":
            base = self.signals.get(node.parts[0].text)
            return base is not None and base.memory and base.signed
        return all(parts[1:]) if node.kind == "choice" else node.text == "$signed"

    def value(self, node: Expression) -> int | None:
        """Return the value of a constant expression; None for another."""
        parts = [self.value(part) for part in node.parts]
        if node.kind == "number":
            return number(node.text).value
        if node.kind == "name":
            return self.constants.get(node.text)
        if None in parts or node.kind not in ("binary", "unary"):
            return None
        left, right = (int(part or 0) for part in (parts[0], parts[-1]))
        if node.kind == "unary":
            return -left if node.text == "-" else None
        ways = {"+": left + right, "-": left - right, "*": left * right, "/": left // right if right else 0}
        return ways.get(node.text)
