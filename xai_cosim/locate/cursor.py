# SPDX-License-Identifier: Apache-2.0
"""Goes through the tokens of a source."""

from xai_cosim.locate.tokens import Token, tokens_of


class SyntaxNotKnownError(Exception):
    """Verilog that is not read here."""


class Cursor:
    """Goes through the tokens of a source."""

    def __init__(self, source: str) -> None:
        """Begin with the first token."""
        self.source = source
        self.tokens = tokens_of(source)
        self.at = 0

    def peek(self, ahead: int = 0) -> str:
        """Return the text of a token so far ahead; empty behind the last one."""
        place = self.at + ahead
        return self.tokens[place].text if place < len(self.tokens) else ""

    def next(self) -> Token:
        """Go behind a token and return it; SyntaxNotKnownError at the end."""
        if self.at >= len(self.tokens):
            raise SyntaxNotKnownError("the end")
        self.at += 1
        return self.tokens[self.at - 1]

    def take(self, text: str) -> bool:
        """Go behind a token if it has that text; return whether it has."""
        if self.peek() != text:
            return False
        self.at += 1
        return True

    def want(self, text: str) -> Token:
        """Go behind a token, which must have that text, and return it."""
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
