# SPDX-License-Identifier: Apache-2.0
"""Reads the registers from a driver's *_hw.h, whose comments list them port by port, as all HLS versions write them."""

import re
from dataclasses import replace
from pathlib import Path

from xai_cosim.ipxact.design import CONTROL
from xai_cosim.ipxact.registers import CONTINUE, Word
from xai_cosim.ipxact.sources import text_of

PATTERN = "*_hw.h"
_LINE = re.compile(
    r"^//[ \t]*(?:(?P<port>\w+)"
    r"|0x(?P<offset>[0-9a-f]+)[ \t]*(?:~\s*//[ \t]*0x[0-9a-f]+[ \t]*)?:[ \t]*(?P<about>.*?)"
    r"|bit[ \t]+(?P<bit>\d+)[ \t~0-9]*-[ \t]*(?P<signal>\w+).*\((?P<access>[\w/]+)\))[ \t\r]*$",
    re.MULTILINE | re.IGNORECASE,
)
"""A port, a word behind it, or bits of the word."""
_SIGNAL = re.compile(r"(Data|Control) signal of (\w+)")
_FIXED = {"Control signals": CONTROL, "Global Int": "GIER", "IP Interrupt E": "IP_IER", "IP Interrupt S": "IP_ISR"}
"""How descriptions of registers that are no arguments begin."""
_PREFIX = "s_axi_"
"""What stands before a bundle's name in the name of its port."""


def words_of(path: Path) -> list[Word]:
    """Return the registers behind all ports."""
    words: list[Word] = []
    port, reserved = "", True
    for line in _LINE.finditer(text_of(path)):
        if line["port"]:
            port, reserved = f"{_PREFIX}{line['port']}", True
        elif line["offset"]:
            reserved = line["about"] == "reserved"
            if not reserved:
                words.append(Word(_name(line["about"]), int(line["offset"], 16), port, line["about"], 0, False))
        elif not reserved:
            bits = max(words[-1].bits, int(line["bit"]) + 1)
            written = words[-1].written or "write" in line["access"].lower()
            chained = words[-1].chained or line["signal"] == CONTINUE
            words[-1] = replace(words[-1], bits=bits, written=written, chained=chained)
    return words


def _name(about: str) -> str:
    """Return the name that component.xml gives to a register."""
    if signal := _SIGNAL.match(about):
        return signal[2] if signal[1] == "Data" else f"{signal[2]}_ctrl"
    return next((name for start, name in _FIXED.items() if about.startswith(start)), about)
