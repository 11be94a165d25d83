# SPDX-License-Identifier: Apache-2.0
"""What lies beside an export and says more of it: a solution's *_data.json, and an .xo's kernel.xml.

From them come the C types of arguments, which of them are pointers behind m_axi and what takes their addresses, and the
latency. The shape of *_data.json has changed: CPorts (2017 to 2018), Args with `type` (2019), Args with `hwRefs` since.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from xai_cosim.ipxact.design import CArgument, Design

PATTERN = "*_data.json"


def top_of(path: Path) -> str:
    """Return the top module that a *_data.json is about; empty for a file of another kind."""
    try:
        said = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return ""
    return str(said.get("RtlTop") or said.get("Top") or "") if isinstance(said, dict) else ""


def with_solution(design: Design, path: Path) -> Design:
    """Return the design with what a *_data.json says; where it cannot be read, with a note."""
    try:
        said = json.loads(path.read_bytes())
        return _known(design, said)
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        return replace(design, notes=(*design.notes, f"{path.name} cannot be read: {error}"))


def _known(design: Design, said: Mapping[str, Any]) -> Design:
    arguments: dict[str, Any] = said.get("Args") or {}
    pointers = dict(_pointers(design, arguments)) | dict(_c_ports(design, said.get("CPorts") or {}))
    in_c = {name: CArgument(a.get("srcType", ""), a.get("direction", "")) for name, a in arguments.items()}
    return replace(design, pointers=pointers, in_c=in_c | _interfaces(said), latency=_latency(said))


def _pointers(design: Design, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the pointers among the arguments, and what takes their addresses."""
    for name, argument in arguments.items():
        by_convention = design.taker(name) or ""
        if "hwRefs" in argument:
            places = argument["hwRefs"]
            taking = [place["name"] for place in places if place.get("usage") == "address"]
            if any(place.get("interface") in design.memories for place in places):
                yield name, _first(design, taking) or (by_convention if taking else "")
        elif design.memories and "pointer" in argument.get("type", {}).get("kinds", ()):
            found = _first(design, argument["type"].get("registerRefs", ())) or by_convention
            if argument["type"].get("interfaceRef") in design.memories or _takes_address(design, found):
                yield name, found


def _first(design: Design, names: Iterable[str]) -> str:
    """Return the first register or pin that is there; a name may be that of a register's word, x_1 of x."""
    every = (name for said in names for name in (said, said.rpartition("_")[0]))
    return next((name for name in every if name in design.registers or name in design.pins), "")


def _c_ports(design: Design, ports: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, port in ports.items():
        if port.get("aximmInterfaceRef") in design.memories:
            yield name.removesuffix("_offset"), _first(design, (name,))


def _takes_address(design: Design, name: str) -> bool:
    """Whether a register could be an address, by its width: an input scalar may be passed by pointer too."""
    register = design.registers.get(name)
    widths = {memory.address_bits for memory in design.memories.values()}
    return register is not None and register.written and register.bits in widths


def _interfaces(said: Mapping[str, Any]) -> dict[str, CArgument]:
    """Return what files before 2020 say of interfaces by themselves: a type, in C's words."""
    types = {}
    for name, interface in (said.get("Interfaces") or {}).items():
        kinds: dict[str, Any] = interface.get("ctype") or {}
        kind = kinds.get("TDATA") or kinds.get("DATA") or {}
        words, width = kind.get("Type", "").split(), kind.get("Width", "")
        if words[:1] == ["integer"]:
            types[name] = f"ap_{'u' if words[1:] == ['unsigned'] else ''}int<{width}>"
        elif words[:2] == ["real", "fixed"] and len(words) == 4:
            sign = "u" if words[2] == "unsigned" else ""
            types[name] = f"ap_{sign}fixed<{width}, {int(width) - int(words[3])}>"
        elif words[:2] == ["real", "float"]:
            types[name] = "float" if width == "32" else "double"
    return {name: CArgument(text) for name, text in types.items()}


def _latency(said: Mapping[str, Any]) -> int | None:
    """Return the cycles of the slowest job; ClockInfo would have those of the fastest."""
    metrics = (said.get("ModuleInfo") or {}).get("Metrics") or {}
    worst = (metrics.get(said.get("Top", "")) or {}).get("Latency", {}).get("LatencyWorst", "")
    return int(worst) if str(worst).isdecimal() else None


def with_kernel(design: Design, path: Path) -> Design:
    """Return the design with what the kernel.xml of an .xo says of its arguments."""
    try:
        arguments = list(ElementTree.parse(path).getroot().iter("arg"))
    except (OSError, ElementTree.ParseError, ValueError, LookupError) as error:
        return replace(design, notes=(*design.notes, f"{path.name} cannot be read: {error}"))
    places = {register.offset: name for name, register in design.registers.items()}
    pointers, in_c = {}, {}
    for argument in arguments:
        name, offset = argument.get("name", ""), argument.get("offset", "")
        in_c[name] = CArgument(argument.get("type", ""))
        if argument.get("addressQualifier") == "1":
            pointers[name] = places.get(int(offset, 16) if offset.startswith("0x") else -1, "")
    return replace(design, pointers=pointers, in_c=in_c)
