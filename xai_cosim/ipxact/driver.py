# SPDX-License-Identifier: Apache-2.0
"""Reads the registers from comments that list them, as all HLS versions write them: in a driver's *_hw.h, port by port,
and in the Verilog of each AXI4-Lite port."""

import re
from collections.abc import Iterable, Mapping
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


def listed(top: str, ports: Iterable[str], headers: Iterable[Path], files: Iterable[Path]) -> list[Word]:
    """Return the registers behind a top module's ports that its driver's header lists, or else its Verilog.

    A single header is the driver's whatever its name: a wrapper is called otherwise than the function.
    """
    bundles = {port.lower().removeprefix(_PREFIX): port for port in ports}
    named = {file.name.lower(): file for file in headers}
    header = named.get(driver_name(top)) or (next(iter(named.values())) if len(named) == 1 else None)
    if header is not None:
        return _words(header, bundles, "")
    places = {f"{top}_{bundle}_s_axi".lower(): port for bundle, port in bundles.items()}
    own = [(file, places[file.stem.lower()]) for file in files if file.stem.lower() in places]
    return [word for file, port in own for word in _words(file, {}, port)]


def driver_name(top: str) -> str:
    """Return the name of a top module's *_hw.h, in small letters."""
    return f"x{top}{PATTERN[1:]}".lower()


def _words(path: Path, bundles: Mapping[str, str], port: str) -> list[Word]:
    """Return the registers that a file lists: behind ports that it names as bundles, or else behind one port."""
    words: list[Word] = []
    reserved = True
    for line in _LINE.finditer(text_of(path)):
        if line["port"]:
            port, reserved = bundles.get(line["port"].lower(), port), True
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
