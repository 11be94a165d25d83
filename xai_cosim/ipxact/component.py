# SPDX-License-Identifier: Apache-2.0
"""Reads component.xml: IP-XACT as IEEE 1685-2009 defines it and as Vitis HLS writes it."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.buses import Bus, connect
from xai_cosim.ipxact.design import COMPONENT, FIXED, Design, Stream
from xai_cosim.ipxact.driver import PATTERN, listed
from xai_cosim.ipxact.markup import parsed
from xai_cosim.ipxact.registers import CONTINUE, Word, registers
from xai_cosim.ipxact.sources import DATA, INCLUDES, VERILOG, Sources, found_beside
from xai_cosim.workspace import ROOT

SPIRIT = {"spirit": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
XILINX = "http://www.xilinx.com"
WORD = 2**32 - 1
HUGE = 10**20
MAX_BIT = 65_535
LEGAL = {"MIN": "minimum", "MAX": "maximum", "STEP": "step", "STATUS": "status"}
"""Parameters of a register, and what they say of it."""
_LANE_BITS = "LANE_BITS"
"""Parameter of a stream: the bits of a lane."""
_ROUTE = "ROUTE_"
"""Prefix of a constant: what routes the streams of a design of several kernels to one of them."""


def _text(node: ElementTree.Element, path: str, source: Path) -> str:
    found = node.find(path, SPIRIT)
    if found is None or found.text is None:
        raise UserError(f"{source}: <{path}> is missing in <{node.tag.rsplit('}', 1)[-1]}>")
    return found.text.strip()


def _identifier(node: ElementTree.Element, source: Path, path: str = "spirit:name") -> str:
    """Return a node's name, which goes into Verilog."""
    name = _text(node, path, source)
    if not re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII):
        raise UserError(f"{source}: {shown(name)!r} is no identifier of Verilog")
    return name


def _number(text: str, what: str, source: Path, low: int = 0, high: int = WORD) -> int:
    """Return a number that a description gives in decimal or as 0x..., within low..high."""
    if not re.fullmatch(r"-?\d{1,20}|0[xX][0-9a-fA-F]{1,16}", text, re.ASCII):
        raise UserError(f"{source}: {what}: {shown(text)!r} is no number")
    value = int(text, 16 if text[:2] in ("0x", "0X") else 10)
    if not low <= value <= high:
        raise UserError(f"{source}: {what}: {value}, allowed are {low} to {high}")
    return value


def _parameters(node: ElementTree.Element, source: Path) -> dict[str, str]:
    """Return the parameters of a node by name."""
    found = node.findall("spirit:parameters/spirit:parameter", SPIRIT)
    return {_text(p, "spirit:name", source): p.findtext("spirit:value", "", SPIRIT).strip() for p in found}


def _add(found: dict[str, Any], name: str, value: object, what: str, source: Path) -> None:
    if name in found:
        raise UserError(f"{source}: two {what} are named {name}")
    found[name] = value


def _ports(root: ElementTree.Element, source: Path) -> dict[str, tuple[str, int]]:
    ports: dict[str, tuple[str, int]] = {}
    for port in root.iterfind("spirit:model/spirit:ports/spirit:port", SPIRIT):
        name = _identifier(port, source)
        direction = _text(port, "spirit:wire/spirit:direction", source)
        if direction not in ("in", "out"):
            raise UserError(f"{source}: port {name}: direction {shown(direction)}, allowed are in, out")
        vector = port.find("spirit:wire/spirit:vector", SPIRIT)
        text = "0" if vector is None else _text(vector, "spirit:left", source)
        _add(ports, name, (direction, _number(text, f"port {name}", source, 0, MAX_BIT) + 1), "ports", source)
    return ports


def _word(node: ElementTree.Element, base: int, port: str, source: Path) -> Word:
    name = _text(node, "spirit:name", source)
    what = f"register {name}"
    offset = base + _number(_text(node, "spirit:addressOffset", source), what, source)
    if offset % 4:
        raise UserError(f"{source}: {what}: offset 0x{offset:x} is no multiple of 4")
    given = _parameters(node, source)
    legal = {said: _number(given[key], f"{what}: {key}", source) for key, said in LEGAL.items() if key in given}
    fields = node.findall("spirit:field", SPIRIT)
    bits = max((_field_end(field, what, source) for field in fields), default=0)
    chained = any(_text(field, "spirit:name", source).lower() == CONTINUE for field in fields)
    written = node.findtext("spirit:access", "read-write", SPIRIT).strip() != "read-only"
    about = node.findtext("spirit:description", "", SPIRIT).strip()
    return Word(name, offset, port, about, bits, written, chained, legal)


def _field_end(node: ElementTree.Element, what: str, source: Path) -> int:
    """Return the bits up to the end of a field; none for a reserved one."""
    if _text(node, "spirit:name", source).startswith("RESERVED"):
        return 0
    places = (_text(node, f"spirit:{key}", source) for key in ("bitOffset", "bitWidth"))
    return sum(_number(place, what, source, 0, MAX_BIT) for place in places)


def _words(root: ElementTree.Element, source: Path) -> tuple[list[Word], dict[str, int]]:
    """Return the registers as they stand, and the base address of each block."""
    words: list[Word] = []
    windows: dict[str, int] = {}
    ports = {
        ref.get(f"{{{SPIRIT['spirit']}}}memoryMapRef", ""): _bus_name(bus, source)
        for bus in root.iterfind("spirit:busInterfaces/spirit:busInterface", SPIRIT)
        for ref in bus.iterfind("spirit:slave/spirit:memoryMapRef", SPIRIT)
    }
    for memory_map in root.iterfind("spirit:memoryMaps/spirit:memoryMap", SPIRIT):
        name = _text(memory_map, "spirit:name", source)
        port = ports.get(name, name)
        blocks: dict[str, int] = {}
        for block in memory_map.iterfind("spirit:addressBlock", SPIRIT):
            name = _text(block, "spirit:name", source)
            base = _number(_text(block, "spirit:baseAddress", source), f"block {name}", source)
            _add(blocks, name, base, "address blocks", source)
            words += [_word(node, base, port, source) for node in block.iterfind("spirit:register", SPIRIT)]
        windows = blocks | windows
    return words, windows


def _bus_name(node: ElementTree.Element, source: Path) -> str:
    """Return the name of a bus interface as an identifier; packagers put dots into some."""
    return re.sub(r"\W", "_", _text(node, "spirit:name", source), flags=re.ASCII)


def _buses(root: ElementTree.Element, source: Path) -> list[Bus]:
    """Return the bus interfaces that have ports."""
    buses = []
    for node in root.iterfind("spirit:busInterfaces/spirit:busInterface", SPIRIT):
        kind = node.find("spirit:busType", SPIRIT)
        pairs = node.iterfind("spirit:portMaps/spirit:portMap", SPIRIT)
        ends = ([_text(p, f"spirit:{end}Port/spirit:name", source) for end in ("logical", "physical")] for p in pairs)
        pins = {signal: port for signal, port in ends}
        if kind is not None and pins:
            said = kind.get(f"{{{SPIRIT['spirit']}}}name", "")
            buses.append(Bus(_bus_name(node, source), said, pins, _parameters(node, source)))
    return buses


def _with_lanes(streams: Mapping[str, Stream], buses: Iterable[Bus], source: Path) -> dict[str, Stream]:
    """Return the streams with the bits of a lane, where a bus interface says it."""
    said = {bus.name: bus.parameters[_LANE_BITS] for bus in buses if _LANE_BITS in bus.parameters}
    found = dict(streams)
    for name, text in said.items():
        bits, width = _number(text, f"{name}: {_LANE_BITS}", source, 1), streams[name].width
        if bits > width:
            raise UserError(f"{source}: {name}: {_LANE_BITS}: {bits}, allowed are 1 to {width}, the port's bits")
        found[name] = replace(streams[name], lane_bits=bits)
    return found


def _view(root: ElementTree.Element) -> ElementTree.Element | None:
    """Return the view that says what is synthesised, of those of Verilog if there are any."""
    views = [
        view
        for view in root.iterfind("spirit:model/spirit:views/spirit:view", SPIRIT)
        if view.findtext("spirit:envIdentifier", "", SPIRIT).endswith(":synthesis")
    ]

    def rank(view: ElementTree.Element) -> bool:
        said = (view.findtext(f"spirit:{key}", "", SPIRIT).lower() for key in ("envIdentifier", "language"))
        return any("verilog" in text for text in said)

    return max(views, key=rank, default=None)


def _file_sets(root: ElementTree.Element, view: ElementTree.Element | None) -> Iterator[ElementTree.Element]:
    """Yield the file sets of a view, or all where there is none."""
    names = None if view is None else {ref.text for ref in view.iterfind("spirit:fileSetRef/spirit:localName", SPIRIT)}
    for files in root.iterfind("spirit:fileSets/spirit:fileSet", SPIRIT):
        if names is None or files.findtext("spirit:name", "", SPIRIT) in names:
            yield files


def _sources(root: ElementTree.Element, view: ElementTree.Element | None, path: Path) -> Sources:
    """Return the files that a simulation reads; UserError for what is missing, or is no Verilog."""
    names = []
    for files in _file_sets(root, view):
        for core in files.iter(f"{{{XILINX}}}componentRef"):
            name = "_".join(core.get(f"{{{XILINX}}}{key}", "") for key in ("name", "version")).replace(".", "_")
            raise UserError(f"{path}: it needs the IP core {shown(name)}, which is not in the export")
        names += [_text(file, "spirit:name", path) for file in files.iterfind("spirit:file", SPIRIT)]
    if not names:
        raise UserError(f"{path}: no source files")
    suffixes = {Path(name).suffix.lower() for name in names}
    if not suffixes & VERILOG:
        kind = "VHDL only" if ".vhd" in suffixes or ".vhdl" in suffixes else "no Verilog"
        raise UserError(f"{path}: {kind}; export it as Verilog")
    return found_beside(file for name in names if (file := _file(name, path)) is not None)


def _file(name: str, path: Path) -> Path | None:
    """Return a file that the description names; nothing for a kind that a simulation does not read."""
    if Path(name).suffix.lower() not in VERILOG | INCLUDES | DATA:
        return None
    file = (path.parent / name).resolve()
    if not any(file.is_relative_to(folder.resolve()) for folder in (path.parent, ROOT)):
        raise UserError(f"{path}: source {shown(name)} is outside of {path.parent} and {ROOT}")
    if not os.path.isfile(file):
        raise UserError(f"{path}: source {shown(name)} is missing: no file {file}")
    return file


def _tool(root: ElementTree.Element) -> str:
    """Return the tool that wrote it, and its version."""
    version = root.findtext(f".//{{{XILINX}}}xilinxVersion", "").strip()
    taxonomy = " ".join(node.text or "" for node in root.iter(f"{{{XILINX}}}taxonomy"))
    names = {"VITIS_HLS": "Vitis HLS", "VIVADO_HLS": "Vivado HLS"}
    name = next((name for key, name in names.items() if key in taxonomy), "Vivado")
    return f"{name} {version}" if version else ""


def read_component(path: Path) -> Design:
    """Read a component.xml; UserError names the file and what is wrong with it."""
    return _read(path, ())


def _root(path: Path) -> ElementTree.Element:
    try:
        return parsed(path)
    except ValueError as error:
        raise UserError(f"{path} is no component description: {error}") from error


def _read(path: Path, outer: tuple[Path, ...]) -> Design:
    """Read the description of a design, which may be inside of others."""
    if path.resolve() in outer:
        raise UserError(f"{path}: its {_ROUTE} parameters lead to itself")
    root = _root(path)
    view = _view(root)
    name = _identifier(root, path)
    if view is not None and view.find("spirit:modelName", SPIRIT) is not None:
        name = _identifier(view, path, "spirit:modelName")
    ports = _ports(root, path)
    words, windows = _words(root, path)
    integers = {key: text for key, text in _parameters(root, path).items() if text.lstrip("-").isdecimal()}
    constants = {key: _number(text, key, path, -HUGE, HUGE) for key, text in integers.items()}
    routes = {n.removeprefix(_ROUTE): constants.pop(n) for n in list(constants) if n.startswith(_ROUTE)}
    sources = _sources(root, view, path)
    buses = _buses(root, path)
    drivers = path.parent.glob(f"drivers/*/src/{PATTERN}")
    words = words or listed(name, [bus.name for bus in buses], drivers, sources.files)
    found = registers(words, path)
    status = any(register.status for register in found.values())
    missing = ({"ROUTE"} if routes else FIXED if status else set()) - found.keys()
    if missing:
        raise UserError(f"{path}: no register {', '.join(sorted(missing))}")
    outer = (*outer, path.resolve())
    inside = {file.stem: _read(file.parent / COMPONENT, outer) for file in sources.files if file.stem in routes}
    design = Design(name, path, sources.files, found, {}, constants, ports, windows, routes, inside)
    design = replace(design, includes=sources.includes, data=sources.data, tool=_tool(root))
    design = connect(design, buses, path, chained=any(word.chained for word in words))
    return replace(design, streams=_with_lanes(design.streams, buses, path))
