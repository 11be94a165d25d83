# SPDX-License-Identifier: Apache-2.0
"""Verilog as tokens that know where they stand (IEEE 1800-2017, clause 5)."""

import re
from dataclasses import dataclass
from functools import lru_cache

_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/|\(\*.*?\*\)
      |`(?:define|undef|include|timescale|default_nettype|resetall|line|ifdef|ifndef|elsif|else|endif)\b[^\n]*)
    |(?P<string>"(?:\\.|[^"\\])*")
    |(?P<number>(?:\d[\d_]*)?\s*'\s*[sS]?[bodhBODH]\s*[0-9a-fA-FxXzZ?_]+|'[01xXzZ]|\d[\d_]*(?:\.\d+)?)
    |(?P<name>\\\S+|`?[A-Za-z_$][\w$]*(?:::[A-Za-z_]\w*)*)
    |(?P<operator><<<=?|>>>=?|===|!==|==\?|!=\?|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||\*\*|~&|~\||~\^|\^~|\+:|-:|->|::
      |[-+*/%&|^]=|\+\+|--|[-+*/%!~&|^<>?:(){}\[\],;.=@\#'])""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True)
class Token:
    """A token: its kind (string, number, name, operator), its text, and where it begins and ends."""

    kind: str
    text: str
    start: int
    end: int


def tokens_of(source: str) -> list[Token]:
    """Return the tokens of a source; comments, attributes and directives are left out, whatever is none as well."""
    found, at = [], 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            at += 1
            continue
        if match.lastgroup != "skip":
            found.append(Token(str(match.lastgroup), match[0], at, match.end()))
        at = match.end()
    return found


@dataclass(frozen=True)
class Literal:
    """A literal: its value (None with x or z in it), its width (0 where it says none), whether it is signed."""

    value: int | None
    width: int
    signed: bool

    def like(self, value: int) -> str:
        """Return the literal of another value in the same form."""
        if not self.width:
            return str(value)
        return f"{self.width}'{'s' if self.signed else ''}d{value}"

    def holds(self, value: int) -> bool:
        """Whether a literal of this form can have a value."""
        return 0 <= value < 1 << (self.width or 32) - self.signed


def number(text: str) -> Literal:
    """Return what a literal says.

    >>> number("4'sd3"), number("17")
    (Literal(value=3, width=4, signed=True), Literal(value=17, width=0, signed=True))
    """
    size, tick, rest = (part.strip().replace("_", "") for part in text.partition("'"))
    if not tick:
        return Literal(int(size) if size.isdigit() else None, 0, True)
    if rest in ("0", "1"):
        return Literal(None, 0, False)
    signed = rest[:1] in "sS"
    rest = rest[signed:].strip()
    digits = rest[1:].strip()
    known = digits and not set(digits.lower()) & set("xz?")
    base = {"b": 2, "o": 8, "d": 10, "h": 16}.get(rest[:1].lower(), 10)
    return Literal(int(digits, base) if known else None, int(size or 0), signed)


def names_in(text: str) -> list[str]:
    """Return the names in a text."""
    return [token.text for token in tokens_of(text) if token.kind == "name"]


@lru_cache(maxsize=1 << 16)
def shape(text: str) -> str:
    """Return a text without the numbers of its names.

    >>> shape("_plus_data_62 + 14")
    '_plus_data_# + 14'
    """
    return " ".join(re.sub(r"\d+", "#", t.text) if t.kind == "name" else t.text for t in tokens_of(text))
