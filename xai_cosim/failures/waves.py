# SPDX-License-Identifier: Apache-2.0
"""Waveforms read back from an FST: names, widths, and the changes of the signals that are asked for."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pywellen

Value = int | float


@dataclass(frozen=True, eq=False)
class Waves:
    """The signals of a dump by their full names, such as `bench.dut.ap_start`; times are ticks of the dump."""

    path: Path
    widths: dict[str, int]
    """Bits of each signal, 0 for real numbers."""
    _variables: dict[str, Any]

    @classmethod
    def read(cls, path: Path) -> "Waves":
        """Read the names of an FST or VCD; ValueError where it is none."""
        if not path.is_file():
            raise ValueError(f"{path}: no such file")
        try:
            variables = {v.full_name: v for v in pywellen.Waveform(str(path)).all_vars()}
        except (RuntimeError, OSError) as error:
            raise ValueError(f"{path} is no waveform: {error}") from error
        return cls(path, {name: int(v.bitwidth or 0) for name, v in variables.items()}, variables)

    def changes(self, name: str) -> list[tuple[int, Value]]:
        """Return (time, value) of each change of a signal; bits are an unsigned number.

        KeyError for a signal that the dump does not have.
        """
        return _changes(self, name)

    def at(self, name: str, times: "np.typing.NDArray[np.int64]") -> list[Value]:
        """Return a signal's value at each of these times, before what changes at that very time."""
        changes = self.changes(name)
        when = np.array([time for time, _ in changes])
        return [changes[max(int(i) - 1, 0)][1] for i in np.searchsorted(when, times, side="left")]

    def edges(self, clock: str) -> "np.typing.NDArray[np.int64]":
        """Return the times of a clock's rising edges."""
        changes = self.changes(clock)
        return np.array(
            [t for (t, v), (_, before) in zip(changes[1:], changes, strict=False) if v and not before], np.int64
        )

    @property
    def end(self) -> int:
        """Time of the last change of the clock."""
        return self.changes("bench.ap_clk")[-1][0]


@lru_cache(maxsize=4096)
def _changes(waves: Waves, name: str) -> list[tuple[int, Value]]:
    return [(int(time), value) for time, value in waves._variables[name].tv]
