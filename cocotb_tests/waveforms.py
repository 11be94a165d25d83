# SPDX-License-Identifier: Apache-2.0
"""Waveforms for the protocol checkers: lists of cycles, the first of them right after reset.

A cycle names the signals that are not idle, by protocol_bench.sv's ports.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Cycle = dict[str, int | str]
X = "X"
MAX_WAIT = 8
"""As in protocol_bench.sv."""


@dataclass(frozen=True)
class Waveform:
    """Cycles whose last one breaks a rule, and the rules that cannot but break with it."""

    cycles: Sequence[Cycle]
    also: tuple[str, ...] = ()

    @property
    def four_state(self) -> bool:
        """Whether it takes a simulator that knows X."""
        return any(X in cycle.values() for cycle in self.cycles)


def on(*names: str, **values: int | str) -> Cycle:
    """Return a cycle in which some signals are 1 and others have values."""
    return {**dict.fromkeys(names, 1), **values}


def held(cycle: Cycle) -> list[Cycle]:
    """Return a cycle for longer than a channel should wait."""
    return [cycle] * (MAX_WAIT + 1)
