# SPDX-License-Identifier: Apache-2.0
"""Reads the ports of a module from its Verilog, where there is no component.xml: IEEE 1800-2017, 23.2."""

import ast
import operator
import re
from collections.abc import Callable, Iterator, Mapping

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.sources import balanced

Ports = dict[str, tuple[str, int]]
MAX_BITS = 65_536
_LITERAL = re.compile(r"\d*\s*'\s*s?([dhbo])\s*([0-9a-f_]+)", re.IGNORECASE)
_RADIX = {"d": 10, "h": 16, "b": 2, "o": 8}
_OPERATORS: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.floordiv,
    ast.Mod: operator.mod,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
}
_PARAMETER = re.compile(r"\b(?:parameter|localparam)\b([^;]*)")
_ASSIGNED = re.compile(r"([A-Za-z_]\w*)\s*=\s*(.*)", re.DOTALL)
_DIRECTION = re.compile(r"\b(input|output|inout)\b([^;]*)")
_FUNCTION = re.compile(r"\b(function|task)\b.*?\bend\1\b", re.DOTALL)
_RANGE = re.compile(r"\[([^\]]*)\]")
_LAST_NAME = re.compile(r"([A-Za-z_]\w*)\s*$")


def evaluated(text: str, values: Mapping[str, int]) -> int:
    """Return the value of a constant expression; ValueError for what is none.

    >>> evaluated("C_DATA / 8 - 1", {"C_DATA": 32})
    3
    >>> evaluated("$clog2(32'd9) + 8'h_f", {})
    19
    """
    plain = _LITERAL.sub(lambda n: str(int(n[2].replace("_", ""), _RADIX[n[1].lower()])), text)
    plain = plain.replace("$clog2", "clog2").strip()

    def value(node: ast.AST) -> int:
        match node:
            case ast.Expression(body=body):
                return value(body)
            case ast.Constant(value=int(number)):
                return number
            case ast.Name(id=name) if name in values:
                return values[name]
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -value(operand)
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return _OPERATORS[type(op)](value(left), value(right))
            case ast.Call(func=ast.Name(id="clog2"), args=[operand]):
                return max(value(operand) - 1, 0).bit_length()
        raise ValueError(f"{text.strip()!r} is no constant that is known")

    try:
        return value(ast.parse(plain, mode="eval"))
    except (SyntaxError, ZeroDivisionError, RecursionError, MemoryError) as error:
        raise ValueError(f"{text.strip()!r} is no constant that is known") from error


def split(text: str) -> Iterator[str]:
    """Yield the parts of a list between its commas, those inside of brackets left alone."""
    depth, start = 0, 0
    for at, sign in enumerate(text):
        depth += (sign in "([{") - (sign in ")]}")
        if sign == "," and depth == 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _list_at(text: str, at: int) -> tuple[str, int]:
    """Return what stands between the parentheses that open at an index, and the index behind them."""
    end = balanced(text, at)
    return text[at + 1 : end - 1], end


def _values(texts: list[str]) -> dict[str, int]:
    """Return the parameters whose values are known."""
    values: dict[str, int] = {}
    for text in texts:
        for part in split(text):
            if found := _ASSIGNED.search(part):
                try:
                    values[found[1]] = evaluated(found[2], values)
                except ValueError:
                    continue
    return values


def ports_of(module: str, text: str, source: object) -> Ports:
    """Return the ports of a module in Verilog without comments; UserError names the source and what is not known."""
    start = re.search(rf"\bmodule\s+{module}\b\s*(#\s*)?", text)
    if start is None:
        raise UserError(f"{source}: no module {module}")
    at, given = start.end(), ""
    if start[1]:
        given, at = _list_at(text, text.index("(", start.end() - 1))
    opening = re.compile(r"\s*\(").match(text, at)
    listed, at = _list_at(text, opening.end() - 1) if opening else ("", at)
    body = text[at:].partition("endmodule")[0]
    values = _values([given, *_PARAMETER.findall(body)])
    declared = _in_list(listed) if _DIRECTION.search(listed) else _in_body(body)
    ports: Ports = {}
    for direction, part in declared:
        name = _LAST_NAME.search(_RANGE.sub(" ", part.split("=")[0]))
        if name is None or not direction:
            raise UserError(f"{source}: port {shown(part.strip())} of {module} cannot be read")
        if direction == "inout":
            raise UserError(f"{source}: port {name[1]}: direction inout, allowed are input, output")
        try:
            bits = _bits(part, values)
        except ValueError as error:
            raise UserError(f"{source}: port {name[1]}: {shown(str(error))}") from error
        ports[name[1]] = ({"input": "in", "output": "out"}[direction], bits)
    return ports


def _in_list(listed: str) -> Iterator[tuple[str, str]]:
    """Yield direction and declaration of the ports in a list that declares them; a bare name is as the one before."""
    direction, width = "", ""
    for part in split(listed):
        if found := _DIRECTION.search(part):
            direction, part = found[1], found[2]
            width = _width(part)
            yield direction, part
        else:
            yield direction, width + part


def _in_body(body: str) -> Iterator[tuple[str, str]]:
    """Yield direction and declaration of the ports that a module declares in its body."""
    for direction, rest in _DIRECTION.findall(_FUNCTION.sub("", body)):
        first, *others = split(rest)
        yield direction, first
        yield from ((direction, _width(first) + part) for part in others)


def _width(part: str) -> str:
    return "".join(f"[{spread}]" for spread in _RANGE.findall(part))


def _bits(part: str, values: Mapping[str, int]) -> int:
    bits = 1
    for spread in _RANGE.findall(part):
        left, _, right = spread.partition(":")
        bits *= abs(evaluated(left, values) - evaluated(right, values)) + 1
    if bits > MAX_BITS:
        raise ValueError(f"{bits} bits, allowed are {MAX_BITS}")
    return bits
