# SPDX-License-Identifier: Apache-2.0
"""What a user declares of an export's data: lanes of a stream, elements of a buffer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from xai_cosim.command import UserError, shown

MAX_BITS = 4096
END, NO_LAST = "end", "none"
ALL, ANY = "all", "any"


def _bits_of(kind: object) -> tuple[int, bool]:
    """Return bits and signedness of intN or uintN; UserError for another type."""
    found = re.fullmatch(r"(u?)int([1-9]\d{0,3})", kind, re.ASCII) if isinstance(kind, str) else None
    if found is None or int(found[2]) > MAX_BITS:
        raise UserError(f"type {shown(repr(kind))}: allowed are int1 to int{MAX_BITS} and uint1 to uint{MAX_BITS}")
    return int(found[2]), not found[1]


def _require_count(what: str, value: object, low: int) -> None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or not low <= value <= MAX_BITS):
        raise UserError(f"{what}={shown(repr(value))}: a whole number from {low} to {MAX_BITS}")


@dataclass(frozen=True)
class Lanes:
    """The beats of a stream: `count` lanes of a type, intN or uintN, lane 0 in the low bits.

    `count` is as many as fit where it is left out. `frac` are fraction bits, which only messages and pages show.
    `last` says which beats of a packet carry TLAST: "end" (the last one), "none", or a list of beats, -1 being the last
    one; where it is left out, the last one if the stream has TLAST. `bytes` says which bytes of an output's beats TKEEP
    and TSTRB have to mark as data: "all", or "any" for a kernel that leaves them unset.
    """

    type: str
    count: int | None = None
    frac: int | None = None
    last: str | Sequence[int] | None = None
    bytes: str = ALL

    def __post_init__(self) -> None:
        """UserError for what is no type, no number of lanes, or no beats."""
        _bits_of(self.type)
        _require_count("count", self.count, 1)
        _require_count("frac", self.frac, 0)
        plain = isinstance(self.last, str | None) or all(isinstance(beat, int) for beat in self.last)
        if not plain or (isinstance(self.last, str) and self.last not in (END, NO_LAST)):
            raise UserError(f"last={shown(repr(self.last))}: allowed are {END!r}, {NO_LAST!r}, or a list of beats")
        if self.bytes not in (ALL, ANY):
            raise UserError(f"bytes={shown(repr(self.bytes))}: allowed are {ALL!r} and {ANY!r}")

    @property
    def bits(self) -> int:
        """Bits of a lane."""
        return _bits_of(self.type)[0]

    @property
    def signed(self) -> bool:
        """Whether a lane's value is signed."""
        return _bits_of(self.type)[1]


@dataclass(frozen=True)
class Buffer:
    """A buffer in memory that a pointer argument leads to: elements of a type, intN or uintN, one behind the other.

    An element takes the next power of two of bytes, as C's types and ap_int do. `frac` as in `Lanes`.
    """

    type: str
    frac: int | None = None

    def __post_init__(self) -> None:
        """UserError for what is no type."""
        _bits_of(self.type)
        _require_count("frac", self.frac, 0)

    @property
    def bits(self) -> int:
        """Bits of an element's value."""
        return _bits_of(self.type)[0]

    @property
    def signed(self) -> bool:
        """Whether an element's value is signed."""
        return _bits_of(self.type)[1]

    @property
    def bytes(self) -> int:
        """Bytes that an element takes."""
        return 1 << (-(-self.bits // 8) - 1).bit_length()
