# SPDX-License-Identifier: Apache-2.0
"""Violations of protocols, as the checkers in hdl/checks report them to protocol_dpi.cpp."""

import ctypes
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

from xai_cosim.sim.outcome import PROTOCOL, CheckError

VARIABLE = "PROTOCOL_VIOLATIONS"
"""Names the file for violations that nobody has taken when the simulation ends."""
WAIVED = "WAIVED"
"""Names, in a simulation, what its checkers were told not to report."""


def is_advice(violation: str) -> bool:
    """Whether a violation is of a rule that Arm only recommends: it is told, and fails nothing."""
    return "_REC" in violation.split()[0]


def cycle_of(violation: str) -> int:
    """Return the cycle of a violation.

    >>> cycle_of("AXI4STREAM_ERRM_TDATA_STABLE at fir.out_r, cycle 120")
    120
    """
    return int(violation.rsplit(" ", 1)[1])


def left_over(path: Path) -> list[str]:
    """Return the violations in the file that a simulation has left behind, advice excepted."""
    lines = path.read_text().splitlines() if path.exists() else []
    return [f"protocol: {line}" for line in lines if not is_advice(line)]


class Violations:
    """The violations that the checkers of this simulation have seen."""

    def __init__(self) -> None:
        """Bind to the functions of protocol_dpi.cpp that are linked into this simulation."""
        library = ctypes.CDLL(None)
        self._take = library.protocol_take
        self._take.restype = ctypes.c_char_p
        self._leave = library.protocol_leave
        self._forget = library.protocol_forget

    def take(self) -> list[str]:
        """Return what is new, each rule and port once a run: "rule at port, cycle number"."""
        lines = []
        while (line := self._take()) is not None:
            lines.append(line.decode())
        return lines

    def errors(self, allowed: Iterable[str] = ()) -> list[str]:
        """Return what is new and must not be; advice is logged. `allowed` are "rule at port" of deliberate ones."""
        permitted = set(allowed)
        errors, deliberate = [], False
        for line in self.take():
            if is_advice(line):
                logging.getLogger("protocol").warning(line)
            elif line.rsplit(",", 1)[0] in permitted:
                deliberate = True
            else:
                errors.append(line)
        if deliberate:
            self.forget()  # the next one may not be
        return errors

    def failed(self, allowed: Iterable[str] = ()) -> Iterator[CheckError]:
        """Yield what is new and must not be."""
        for line in self.errors(allowed):
            yield CheckError(PROTOCOL, line)

    def leave(self) -> None:
        """Leave what nobody has taken to the end of the simulation; what happens again is new."""
        self._leave()

    def forget(self) -> None:
        """Forget all: a rule that was broken is reported again."""
        self._forget()
