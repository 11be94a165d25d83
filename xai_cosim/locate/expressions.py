# SPDX-License-Identifier: Apache-2.0
"""Expressions of Verilog as trees that know where they stand (IEEE 1800-2017, clause 11)."""

from collections.abc import Iterator
from dataclasses import dataclass

from xai_cosim.locate.cursor import Cursor, SyntaxNotKnownError

PRECEDENCE = {
    operator: level
    for level, operators in enumerate(
        ("||", "&&", "|", "^ ~^ ^~", "&", "== != === !== ==? !=?", "< <= > >=", "<< >> <<< >>>", "+ -", "* / %"), 1
    )
    for operator in operators.split()
}
UNARY = {"!", "~", "-", "+", "&", "|", "^", "~&", "~|", "~^", "^~"}


@dataclass(eq=False)
class Expression:
    """A part of an expression: its kind, the operator, name or literal, its operands, and where it stands.

    Kinds: number, name, unary, binary, choice (?:), concat, repeat, index, range, part (+: or -:), call.
    """

    kind: str
    text: str
    parts: tuple["Expression", ...]
    start: int
    end: int

    def walk(self) -> Iterator["Expression"]:
        """Yield this node and all below it."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def names(self) -> list[str]:
        """Return the names in it."""
        return [node.text for node in self.walk() if node.kind == "name"]


class ExpressionReader(Cursor):
    """Reads expressions; SyntaxNotKnownError for what is none."""

    def expression(self) -> Expression:
        """Read an expression."""
        condition = self.binary(1)
        if not self.take("?"):
            return condition
        yes = self.expression()
        self.want(":")
        no = self.expression()
        return Expression("choice", "?", (condition, yes, no), condition.start, no.end)

    def binary(self, level: int) -> Expression:
        """Read operators that bind at least so tightly (PRECEDENCE), and what they join."""
        left = self.unary()
        while PRECEDENCE.get(self.peek(), 0) >= level:
            operator = self.next().text
            right = self.binary(PRECEDENCE[operator] + 1)
            left = Expression("binary", operator, (left, right), left.start, right.end)
        return left

    def unary(self) -> Expression:
        """Read an operand with the unary operators before it."""
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        if token is not None and token.text in UNARY:
            self.at += 1
            operand = self.unary()
            return Expression("unary", token.text, (operand,), token.start, operand.end)
        return self.selected(self.primary())

    def selected(self, node: Expression) -> Expression:
        """Read the selects behind an operand."""
        while self.peek() == "[":
            self.at += 1
            first = self.expression()
            kind, parts = "index", [node, first]
            if self.peek() in (":", "+:", "-:"):
                kind = "range" if self.next().text == ":" else "part"
                parts.append(self.expression())
            end = self.want("]").end
            node = Expression(kind, "[]", tuple(parts), node.start, end)
        return node

    def primary(self) -> Expression:
        """Read a number, name, call, cast, concatenation, or what stands in brackets."""
        token = self.next()
        if token.text == "(":
            inner = self.expression()
            inner.start, inner.end = token.start, self.want(")").end
            return inner
        if token.text == "{":
            first = self.expression()
            parts, kind = [first], "concat"
            if self.take("{"):
                kind = "repeat"
                parts.append(self.expression())
            while self.take(","):
                parts.append(self.expression())
            if kind == "repeat":
                self.want("}")
            return Expression(kind, kind, tuple(parts), token.start, self.want("}").end)
        if self.peek() == "'" and self.peek(1) == "(":  # a cast
            self.at += 2
            inner = self.expression()
            return Expression("call", f"{token.text}'", (inner,), token.start, self.want(")").end)
        if token.kind == "number":
            return Expression("number", token.text, (), token.start, token.end)
        if token.kind != "name" or self.peek() in ("'", "."):
            raise SyntaxNotKnownError(token.text)
        if self.take("("):
            arguments = [self.expression()]
            while self.take(","):
                arguments.append(self.expression())
            return Expression("call", token.text, tuple(arguments), token.start, self.want(")").end)
        return Expression("name", token.text, (), token.start, token.end)
