# SPDX-License-Identifier: Apache-2.0
"""Reads the statements of synthesizable Verilog: assignments and conditions, where they stand, and what guards them.

It is no compiler: what it does not know it steps over, and leaves alone.
"""

from functools import lru_cache

from xai_cosim.locate.cursor import SyntaxNotKnownError
from xai_cosim.locate.expressions import Expression, ExpressionReader
from xai_cosim.locate.module import Declared, Instance, Module, Statement

DECLARES = {"input", "output", "inout", "wire", "reg", "logic", "integer", "tri", "bit", "int"}
KINDS = {"signed", "unsigned", "var", *DECLARES}
CLOSED = {"function": "endfunction", "task": "endtask", "specify": "endspecify", "covergroup": "endgroup"}
ALWAYS = {"always", "always_ff", "always_comb", "always_latch"}


@lru_cache(maxsize=64)
def modules_of(source: str) -> tuple[Module, ...]:
    """Return the modules of a source, which is read once."""
    reader = _Reader(source)
    found = []
    while reader.skip_to("module"):
        found.append(reader.module())
    return tuple(found)


class _Reader(ExpressionReader):
    """Reads modules."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self.blocks = 0

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
            if not self.take(","):
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
