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
    """A layer, or a word in place of one; the network knows its names."""

    default: str = "last"

    @property
    def allowed(self) -> str:
        """What it may be."""
        return f"{self.default}, or a layer's name"

    def read(self, text: str) -> str:
        """Return it as it stands."""
        return text


@dataclass(frozen=True)
class Neuron:
    """So many numbers of a neuron's place, with an x between, or "strongest"."""

    count: int
    default: str = "strongest"

    @property
    def allowed(self) -> str:
        """What it may be."""
        return f"{self.default}, or {'a whole number' if self.count == 1 else 'row x column, such as 0x2'}"

    def read(self, text: str) -> str:
        """Return it as it stands."""
        numbers = text.split("x")
        whole = all(one.isascii() and one.isdecimal() for one in numbers) and len(text) < SHOWN
        if text != self.default and not (whole and len(numbers) == self.count):
            raise ValueError
        return text

    @staticmethod
    def numbers(text: str) -> tuple[int, ...]:
        """Return the numbers; none of the strongest."""
        return tuple(int(one) for one in text.split("x") if one.isdecimal())


def shown(value: str) -> str:
    """Return what a user gave as an error shows it, in one line and cut where it is long.

    >>> len(shown("9" * 1000))
    85
    """
    short = value if len(value) <= SHOWN else value[:SHOWN] + "..."
    return repr(short)
