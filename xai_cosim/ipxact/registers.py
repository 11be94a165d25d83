# SPDX-License-Identifier: Apache-2.0
"""From the words behind AXI4-Lite ports to the arguments of a design: wide ones, results, and what says they came.

The words are those of component.xml or of a driver's *_hw.h, which call them alike (AMD UG1399, "S_AXILITE Control
Register Map").
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.design import CONTROL, Register

WORD = 32
"""Bits of a word."""
INTERRUPTS = {"GIER", "IP_IER", "IP_ISR"}
"""Registers of the control port that are no arguments."""
CONTINUE = "ap_continue"
"""The bit of a control register that a chain has."""
_DATA = re.compile(r"Data signal of (\w+)")
_HANDSHAKE = re.compile(r"Control signal of (\w+)")
_MEMORY = re.compile(r"Memory '?(\w+)")


@dataclass(frozen=True)
class Word:
    """A register as a description has it: 32 bits, of which a value takes `bits`."""

    name: str
    offset: int
    port: str
    about: str = ""
    """What the description says of it: "Data signal of x" ..."""
    bits: int = 32
    written: bool = True
    """Whether the host may write it."""
    chained: bool = False
    """Whether it is the control register of a chain: with ap_continue."""
    legal: Mapping[str, int] = field(default_factory=dict)
    """What it says of the values of an argument, as Register calls it: minimum, maximum, step, status."""


def registers(words: Iterable[Word], source: object) -> dict[str, Register]:
    """Return the registers by the names of their arguments; UserError, which names the source, for what cannot be."""
    found: dict[str, Register] = {}
    valid: dict[str, int] = {}
    taken: dict[tuple[str, int], str] = {}
    for word in words:
        place = word.port, word.offset
        if place in taken:
            raise UserError(f"{source}: registers {taken[place]} and {word.name} are both at 0x{word.offset:x}")
        taken[place] = word.name
        if memory := _MEMORY.match(word.about):
            what = f"array {memory[1]} lies behind {word.port} at 0x{word.offset:x}"
            raise UserError(f"{source}: {what}; supported are arrays on axis and m_axi, and scalars on s_axilite")
        if word.name in INTERRUPTS:
            continue
        if handshake := _HANDSHAKE.match(word.about):
            valid[handshake[1]] = word.offset
            continue
        if not re.fullmatch(r"[A-Za-z_]\w*", word.name, re.ASCII):
            raise UserError(f"{source}: register {shown(word.name)!r}: its name is no identifier")
        data = _DATA.match(word.about)
        found_bits = replace(word, bits=word.bits if data and word.bits else WORD)
        _join(found, data[1] if data else word.name, found_bits, source)
    for name in valid.keys() & found.keys():
        found[name] = replace(found[name], valid=valid[name])
    return found


def _join(found: dict[str, Register], name: str, word: Word, source: object) -> None:
    """Add a word, which may be a further one of a wide argument."""
    first = found.get(name)
    if first is None:
        legal = {"maximum": 2**word.bits - 1, **word.legal}
        register = Register(name, word.offset, **legal, bits=word.bits, port=word.port, written=word.written)
        if register.minimum > register.maximum or register.step < 1:
            raise UserError(
                f"{source}: register {name}: no value is legal from {register.minimum} to {register.maximum}"
            )
        found[name] = register
        return
    follows = word.port == first.port and word.offset == first.offset + 4 * first.words and first.bits % 32 == 0
    if not follows or name == CONTROL:
        raise UserError(f"{source}: two registers are named {name}")
    bits = first.bits + word.bits
    found[name] = replace(first, bits=bits, maximum=2**bits - 1)
