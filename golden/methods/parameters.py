# SPDX-License-Identifier: Apache-2.0
"""What a method's parameters may be: each reads its value from text, and refuses another in one line."""

from dataclasses import dataclass
from typing import Any, Protocol

SHOWN = 80


class Parameter(Protocol):
    """A parameter of a method."""

    @property
    def default(self) -> Any:
        """What it is where none is given."""

    @property
    def allowed(self) -> str:
        """What it may be, in words."""

    def read(self, text: str) -> Any:
        """Return the value that a text stands for; ValueError where it is not allowed."""


@dataclass(frozen=True)
class Whole:
    """A whole number from low to high."""

    default: int
    low: int
    high: int

    @property
    def allowed(self) -> str:
        """What it may be."""
        return f"a whole number from {self.low} to {self.high}"

    def read(self, text: str) -> int:
        """Return the number."""
        if not (text.isascii() and text.isdecimal() and len(text) < SHOWN and self.low <= int(text) <= self.high):
            raise ValueError
        return int(text)


@dataclass(frozen=True)
class Number:
    """A real number from low to high."""

    default: float
    low: float
    high: float

    @property
    def allowed(self) -> str:
        """What it may be."""
        return f"a number from {self.low:g} to {self.high:g}"

    def read(self, text: str) -> float:
        """Return the number."""
        value = float(text)
        if not self.low <= value <= self.high:
            raise ValueError
        return value


@dataclass(frozen=True)
class Choice:
    """One of some words; the first is the default."""

    words: tuple[str, ...]

    @property
    def default(self) -> str:
        """The first."""
        return self.words[0]

    @property
    def allowed(self) -> str:
        """What it may be."""
        return " or ".join(self.words)

    def read(self, text: str) -> str:
        """Return the word."""
        if text not in self.words:
            raise ValueError
        return text


@dataclass(frozen=True)
class Inner:
    """Another method with its parameters, which are the rest of the text; its name is looked up when it runs."""

    default: str = "gradient"

    @property
    def allowed(self) -> str:
        """What it may be."""
        return "a method, with its own parameters behind it: method=integrated_gradients:steps=8"

    def read(self, text: str) -> str:
        """Return it as it stands."""
        return text


@dataclass(frozen=True)
class LayerName:
    """A layer whose output is a map [K, H, W], or "last"; the network knows its names."""

    default: str = "last"

    @property
    def allowed(self) -> str:
        """What it may be."""
        return "last, or a layer's name"

    def read(self, text: str) -> str:
        """Return it as it stands."""
        return text


def shown(value: str) -> str:
    """Return what a user gave as an error shows it, in one line and cut where it is long.

    >>> len(shown("9" * 1000))
    85
    """
    short = value if len(value) <= SHOWN else value[:SHOWN] + "..."
    return repr(short)
