# SPDX-License-Identifier: Apache-2.0
"""Stall patterns: how a stream or a channel of a memory is held back, cycle by cycle.

Gaps on an input, backpressure on an output.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

KINDS = ("none", "random", "bursts", "one in", "long")
"""In the order in which stall.h numbers them."""

MAX_SHARE = 0.99
UNIFORM = 2**32
"""Values of the generator that random patterns compare with."""


@dataclass(frozen=True)
class Stall:
    """A pattern; `first` and `second` are the parameters that stall.h gives its kind."""

    kind: str = "none"
    first: int = 0
    second: int = 0

    @classmethod
    def random(cls, share: float) -> "Stall":
        """Hold back in this share of the cycles, 0 to 0.99, drawn independently."""
        if not 0 <= share <= MAX_SHARE:
            raise ValueError(f"stall probability {share}, allowed are 0 to {MAX_SHARE}")
        return cls("random", int(share * UNIFORM)) if share else cls()

    @classmethod
    def bursts(cls, length: int) -> "Stall":
        """Let through and hold back in turn, for 1 to `length` cycles each."""
        return cls("bursts", length)

    @classmethod
    def one_in(cls, cycles: int) -> "Stall":
        """Let through in one of so many cycles."""
        return cls("one in", cycles)

    @classmethod
    def long(cls, cycles: int, after: int) -> "Stall":
        """Hold back once for so many cycles, when `after` beats have moved."""
        return cls("long", cycles, after)

    @classmethod
    def from_parameters(cls, kind: int, first: int, second: int) -> "Stall":
        """Return the pattern that `parameters` gave; ValueError says what is allowed."""
        if not 0 <= kind < len(KINDS):
            raise ValueError(f"stall pattern of kind {kind}: allowed are 0 to {len(KINDS) - 1}, {', '.join(KINDS)}")
        if not (0 <= first < UNIFORM and 0 <= second < UNIFORM):
            raise ValueError(f"stall pattern with {first} and {second}: allowed are 0 to {UNIFORM - 1}")
        return cls(KINDS[kind], first, second)

    def parameters(self) -> tuple[int, int, int]:
        """Return (kind, first, second) as axis_stalls and axim_stalls take them."""
        return KINDS.index(self.kind), self.first, self.second

    @property
    def free(self) -> float:
        """Share of the cycles in which the stream is not held back, a single long stall not counted."""
        return {"random": 1 - self.first / UNIFORM, "bursts": 0.5, "one in": 1 / max(self.first, 1)}.get(self.kind, 1.0)

    @property
    def longest(self) -> int:
        """Longest run of cycles for which a pattern other than a random one holds back."""
        return self.first if self.kind in ("bursts", "one in", "long") else 0


def any_stall(random: np.random.Generator) -> Stall:
    """Return a random pattern that does hold back."""
    kind = random.choice(KINDS[1:])
    if kind == "random":
        return Stall.random(float(random.choice([0.1, 0.3, 0.5, 0.7, 0.9])))
    if kind == "bursts":
        return Stall.bursts(int(random.choice([3, 12, 60])))
    if kind == "one in":
        return Stall.one_in(int(random.choice([2, 5, 16])))
    return Stall.long(int(random.integers(1000, 5000)), int(random.integers(0, 40)))


def any_stalls(random: np.random.Generator, streams: Iterable[str]) -> dict[str, Stall]:
    """Return a pattern that holds back for each stream, drawn for each on its own."""
    return {name: any_stall(random) for name in streams}
