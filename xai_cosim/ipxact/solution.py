# SPDX-License-Identifier: Apache-2.0
"""What lies beside an export and says more of it: a solution's *_data.json and report, and an .xo's kernel.xml.

From them come the C types of arguments, which of them are pointers behind m_axi and what takes their addresses, and the
latency. The shape of *_data.json has changed: CPorts (2017 to 2018), Args with `type` (2019), Args with `hwRefs` since.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from xai_cosim.ipxact.design import CArgument, Design
from xai_cosim.ipxact.markup import parsed

PATTERN = "*_data.json"
_INTEGERS = {"int": "ap_int", "ap_int": "ap_int", "unsigned": "ap_uint", "ap_uint": "ap_uint"}


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
    in_c = {
        name: CArgument(_type(argument), str(argument.get("direction", ""))) for name, argument in arguments.items()
    }
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
        elif argument.get("type", {}).get("interfaceRef") in design.memories:
            yield name, _first(design, argument["type"].get("registerRefs", ())) or by_convention


def _first(design: Design, names: Iterable[str]) -> str:
    """Return the first register or pin that is there; a name may be that of a register's word, x_1 of x."""
    every = (name for said in names for name in (said, said.rpartition("_")[0]))
    return next((name for name in every if name in design.registers or name in design.pins), "")


def _c_ports(design: Design, ports: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name, port in ports.items():
        if port.get("aximmInterfaceRef") in design.memories:
            yield (
                port.get("CName", name.removesuffix("_offset").removesuffix("_V")).split(".")[0],
                _first(design, (name,)),
            )


def _type(argument: Mapping[str, Any]) -> str:
    """Return an argument's type in C, of which files of 2019 say less."""
    said = argument.get("type", {})
    kind, bits = said.get("dataType", ""), said.get("dataWidth")
    sized = f"{_INTEGERS[kind]}<{bits}>" if bits and kind in _INTEGERS else kind
    return str(argument.get("srcType", sized + ("*" if "pointer" in said.get("kinds", ()) else "")))


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


def with_report(design: Design, path: Path) -> Design:
    """Return the design with the latency of a synthesis report, *_csynth.xml, which all versions write."""
    try:
        worst = parsed(path).findtext(".//SummaryOfOverallLatency/Worst-caseLatency", "")
    except ValueError as error:
        return replace(design, notes=(*design.notes, f"{path.name} cannot be read: {error}"))
    return replace(design, latency=int(worst) if worst.isdecimal() else None)


def with_kernel(design: Design, path: Path) -> Design:
    """Return the design with what the kernel.xml of an .xo says of its arguments."""
    try:
        arguments = list(parsed(path).iter("arg"))
    except ValueError as error:
        return replace(design, notes=(*design.notes, f"{path.name} cannot be read: {error}"))
    places = {f"0x{register.offset:x}": name for name, register in design.registers.items()}
    pointers, in_c = {}, {}
    for argument in arguments:
        name = argument.get("name", "")
        in_c[name] = CArgument(argument.get("type", ""))
        if argument.get("addressQualifier") == "1":
            pointers[name] = places.get(argument.get("offset", "").lower(), "")
    return replace(design, pointers=pointers, in_c=in_c)
