# SPDX-License-Identifier: Apache-2.0
"""Reads the statements of synthesizable Verilog: assignments and conditions, where they stand, and what guards them.

It is no compiler: what it does not know it steps over, and leaves alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from xai_cosim.locate.tokens import Token, number, tokens_of

PRECEDENCE = {
    operator: level
    for level, operators in enumerate(
        ("||", "&&", "|", "^ ~^ ^~", "&", "== != === !== ==? !=?", "< <= > >=", "<< >> <<< >>>", "+ -", "* / %"), 1
    )
    for operator in operators.split()
}
UNARY = {"!", "~", "-", "+", "&", "|", "^", "~&", "~|", "~^", "^~"}
COMPARES = {"==", "!=", "===", "!==", "<", "<=", ">", ">=", "&&", "||", "==?", "!=?"}
DECLARES = {"input", "output", "inout", "wire", "reg", "logic", "integer", "tri", "bit", "int"}
KINDS = {"signed", "unsigned", "var", *DECLARES}
CLOSED = {"function": "endfunction", "task": "endtask", "specify": "endspecify", "covergroup": "endgroup"}
ALWAYS = {"always", "always_ff", "always_comb", "always_latch"}


class SyntaxNotKnownError(Exception):
    """Verilog that is not read here."""


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


def modules_of(source: str) -> list[Module]:
    """Return the modules of a source."""
    reader = _Reader(source)
    found = []
    while reader.skip_to("module"):
        found.append(reader.module())
    return found


class _Reader:
    """Goes through the tokens of a source."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.tokens = tokens_of(source)
        self.at = 0
        self.blocks = 0

    # ---- tokens

    def peek(self, ahead: int = 0) -> str:
        place = self.at + ahead
        return self.tokens[place].text if place < len(self.tokens) else ""

    def next(self) -> Token:
        if self.at >= len(self.tokens):
            raise SyntaxNotKnownError("the end")
        self.at += 1
        return self.tokens[self.at - 1]

    def take(self, text: str) -> bool:
        if self.peek() != text:
            return False
        self.at += 1
        return True

    def want(self, text: str) -> Token:
        token = self.next()
        if token.text != text:
            raise SyntaxNotKnownError(f"{text} expected, not {token.text}")
        return token

    def skip_to(self, *texts: str) -> bool:
        """Go behind the next of some tokens."""
        while self.at < len(self.tokens):
            if self.next().text in texts:
                return True
        return False

    def skip_brackets(self) -> None:
        """Go behind the bracket that closes the one that stands here."""
        depth = 0
        while self.at < len(self.tokens):
            text = self.next().text
            depth += text in ("(", "[", "{")
            depth -= text in (")", "]", "}")
            if not depth:
                return

    # ---- expressions

    def expression(self) -> Expression:
        condition = self.binary(1)
        if not self.take("?"):
            return condition
        yes = self.expression()
        self.want(":")
        no = self.expression()
        return Expression("choice", "?", (condition, yes, no), condition.start, no.end)

    def binary(self, level: int) -> Expression:
        left = self.unary()
        while PRECEDENCE.get(self.peek(), 0) >= level:
            operator = self.next().text
            right = self.binary(PRECEDENCE[operator] + 1)
            left = Expression("binary", operator, (left, right), left.start, right.end)
        return left

    def unary(self) -> Expression:
        token = self.tokens[self.at] if self.at < len(self.tokens) else None
        if token is not None and token.text in UNARY:
            self.at += 1
            operand = self.unary()
            return Expression("unary", token.text, (operand,), token.start, operand.end)
        return self.selected(self.primary())

    def selected(self, node: Expression) -> Expression:
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

    # ---- modules

    def module(self) -> Module:
        found = Module(self.next().text)
        if self.take("#"):
            end = self.at
            self.skip_brackets()
            self._parameters(found, end, self.at)
        if self.peek() == "(":
            end = self.at
            self.skip_brackets()
            behind, self.at = self.at, end + 1
            while self.at < behind - 1:
                begun = self.at
                try:
                    if self.peek() in DECLARES:
                        self.declaration(found, in_ports=True)
                except SyntaxNotKnownError:
                    pass
                self.at = max(self.at, begun + 1)
            self.at = behind
        found.begins = self.want(";").end
        while self.peek() not in ("endmodule", ""):
            begun = self.at
            try:
                self.item(found)
            except SyntaxNotKnownError:
                self.at = max(self.at, begun + 1)
                self.recover()
        self.take("endmodule")
        return found

    def recover(self) -> None:
        """Go on behind the statement that could not be read."""
        while self.peek() not in (";", "end", "endmodule", "endcase", ""):
            self.at += 1
        self.take(";")

    def _parameters(self, found: Module, begin: int, end: int) -> None:
        for place in range(begin, end - 1):
            name, equals = self.tokens[place], self.tokens[place + 1]
            if name.kind == "name" and equals.text == "=":
                back, self.at = self.at, place + 2
                value = None
                try:
                    node = self.expression()
                    value = found.value(node)
                except SyntaxNotKnownError:
                    pass
                self.at = back
                if value is not None:
                    found.constants[name.text] = value
                    found.kinds[name.text] = Declared(found.width(node), found.signed(node))

    def item(self, found: Module) -> None:
        text = self.peek()
        if text in ("localparam", "parameter"):
            begin = self.at
            self.skip_to(";")
            self._parameters(found, begin, self.at)
        elif text in DECLARES:
            self.declaration(found)
        elif text == "assign":
            self.at += 1
            target = self.selected_target()
            self.want("=")
            self.assignment(found, "assign", target, 0, ())
        elif text in ALWAYS:
            self.at += 1
            self.blocks += 1
            if self.take("@"):
                if self.peek() == "(":
                    self.skip_brackets()
                else:
                    self.at += 1
            self.statement(found, self.blocks, ())
        elif text in CLOSED:
            self.skip_to(CLOSED[text])
        elif text == "initial":
            self.at += 1
            self.statement(Module(""), 0, ())
        elif text == "for":
            self.at += 1
            self.skip_brackets()
        elif text == "if" or text in ("generate", "endgenerate", "begin", "end", "else", ";", "genvar", ":"):
            self.next()
            if text == "if":
                self.skip_brackets()
            elif text == "genvar":
                self.skip_to(";")
            elif text == "begin" and self.take(":"):
                self.next()
        elif text == "typedef":
            self.skip_to(";")
        else:
            self.instance(found)

    def declaration(self, found: Module, *, in_ports: bool = False) -> None:
        words = []
        while self.peek() in KINDS:
            words.append(self.next().text)
        width, signed = 32 if {"integer", "int"} & {*words} else 1, "signed" in words or "integer" in words
        ranges = 0
        while self.peek() == "[":
            width, ranges = self.range_width(found), ranges + 1
        if ranges > 1 or not words:
            width = 0
        direction = next((word for word in words if word in ("input", "output", "inout")), "")
        while True:
            token = self.next()
            if token.kind != "name":
                raise SyntaxNotKnownError(token.text)
            found.signals[token.text] = signal = Declared(width, signed, direction=direction)
            while self.peek() == "[":
                self.skip_brackets()
                signal.memory = True
            if self.peek() == "=":
                self.at += 1
                target = Expression("name", token.text, (), token.start, token.end)
                self.assignment(found, "assign" if "wire" in words else "", target, 0, (), ends=(",", ";"))
            if in_ports or not self.take(","):
                break
            if self.peek() in KINDS:
                return
        if not in_ports:
            self.take(";")

    def range_width(self, found: Module) -> int:
        self.want("[")
        high = found.value(self.expression())
        self.want(":")
        low = found.value(self.expression())
        self.want("]")
        return 0 if high is None or low is None else abs(high - low) + 1

    def instance(self, found: Module) -> None:
        module = self.next()
        if module.kind != "name":
            raise SyntaxNotKnownError(module.text)
        if self.take("#"):
            self.skip_brackets()
        self.next()
        ports: dict[str, list[str]] = {}
        self.want("(")
        while self.take("."):
            name = self.next().text
            begin = self.at
            if self.peek() == "(":
                self.skip_brackets()
            ports[name] = [token.text for token in self.tokens[begin : self.at] if token.kind == "name"] or [name]
            self.take(",")
        found.instances.append(Instance(module.text, ports))
        self.skip_to(";")

    # ---- statements

    def selected_target(self) -> Expression:
        if self.peek() == "{":
            return self.primary()
        token = self.next()
        if token.kind != "name" or self.peek() == ".":
            raise SyntaxNotKnownError(token.text)
        return self.selected(Expression("name", token.text, (), token.start, token.end))

    def line_of(self, place: int) -> int:
        return self.source.count("\n", 0, place) + 1

    def assignment(
        self,
        found: Module,
        kind: str,
        target: Expression,
        block: int,
        guards: tuple[tuple[Statement, bool | None], ...],
        ends: tuple[str, ...] = (";",),
    ) -> None:
        if self.take("#"):
            self.next()
        value = self.expression()
        if self.peek() not in ends:
            raise SyntaxNotKnownError(self.peek())
        end = self.tokens[self.at].end
        if self.peek() == ";":
            self.at += 1
        if kind:
            line = self.line_of(target.start)
            found.statements.append(Statement(kind, target, value, target.start, end, line, block, guards))

    def statement(self, found: Module, block: int, guards: tuple[tuple[Statement, bool | None], ...]) -> None:
        text = self.peek()
        if text == "begin":
            self.at += 1
            if self.take(":"):
                self.next()
            while self.peek() not in ("end", "endmodule", ""):
                begun = self.at
                try:
                    self.statement(found, block, guards)
                except SyntaxNotKnownError:
                    self.at = max(self.at, begun + 1)
                    self.recover()
            self.take("end")
            if self.take(":"):
                self.next()
        elif text == "if":
            condition = self.condition(found, "if", block, guards)
            self.statement(found, block, (*guards, (condition, True)))
            if self.take("else"):
                self.statement(found, block, (*guards, (condition, False)))
        elif text in ("unique", "priority", "unique0"):
            self.at += 1
            self.statement(found, block, guards)
        elif text in ("case", "casez", "casex"):
            self.case(found, block, guards)
        elif text == "for":
            self.at += 1
            self.skip_brackets()
            self.statement(found, block, guards)
        elif text in DECLARES or text == "automatic" or text.startswith("$"):
            self.skip_to(";")
        elif text == ";":
            self.at += 1
        else:
            target = self.selected_target()
            operator = self.next().text
            if operator not in ("=", "<=", "|=", "&=", "^=", "+=", "-="):
                raise SyntaxNotKnownError(operator)
            self.assignment(found, "register" if operator == "<=" else "assign", target, block, guards)

    def condition(
        self, found: Module, kind: str, block: int, guards: tuple[tuple[Statement, bool | None], ...]
    ) -> Statement:
        start = self.next().start
        self.want("(")
        value = self.expression()
        end = self.want(")").end
        made = Statement(kind, None, value, start, end, self.line_of(start), block, guards)
        found.statements.append(made)
        return made

    def case(self, found: Module, block: int, guards: tuple[tuple[Statement, bool | None], ...]) -> None:
        selector = self.condition(found, "case", block, guards)
        while self.peek() not in ("endcase", "endmodule", ""):
            if not self.take("default"):
                self.expression()
                while self.take(","):
                    self.expression()
                self.want(":")
            else:
                self.take(":")
            self.statement(found, block, (*guards, (selector, None)))
        self.take("endcase")
