# SPDX-License-Identifier: Apache-2.0
"""Reads component.xml: IP-XACT as IEEE 1685-2009 defines it and as Vitis HLS writes it."""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.design import COMPONENT, FIXED, LITE_SIGNALS, STREAM_SIGNALS, Design, LitePort, Register, Stream
from xai_cosim.workspace import ROOT

SPIRIT = {"spirit": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
WORD = 2**32 - 1
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


def _identifier(node: ElementTree.Element, source: Path) -> str:
    """Return a node's name, which goes into Verilog."""
    name = _text(node, "spirit:name", source)
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
    return {_text(p, "spirit:name", source): _text(p, "spirit:value", source) for p in found}


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


def _register(node: ElementTree.Element, base: int, port: str, source: Path) -> Register:
    name = _text(node, "spirit:name", source)
    what = f"register {name}"
    offset = base + _number(_text(node, "spirit:addressOffset", source), what, source)
    if offset % 4:
        raise UserError(f"{source}: {what}: offset 0x{offset:x} is no multiple of 4")
    given = _parameters(node, source)
    access = node.findtext("spirit:access", "read-write", SPIRIT).strip()
    legal = {key: _number(given[key], f"{what}: {key}", source) for key in LEGAL if key in given}
    values = {LEGAL[key]: value for key, value in legal.items()}
    register = Register(name, offset, **values, port=port, written=access != "read-only")
    if register.minimum > register.maximum or register.step < 1:
        raise UserError(f"{source}: {what}: no value is legal from {register.minimum} to {register.maximum}")
    return register


def _registers(root: ElementTree.Element, source: Path) -> tuple[dict[str, Register], dict[str, int]]:
    """Return the registers, and the base address of each block."""
    registers: dict[str, Register] = {}
    windows: dict[str, int] = {}
    for memory_map in root.iterfind("spirit:memoryMaps/spirit:memoryMap", SPIRIT):
        port = _text(memory_map, "spirit:name", source)
        for block in memory_map.iterfind("spirit:addressBlock", SPIRIT):
            name = _text(block, "spirit:name", source)
            base = _number(_text(block, "spirit:baseAddress", source), f"block {name}", source)
            _add(windows, name, base, "address blocks", source)
            for node in block.iterfind("spirit:register", SPIRIT):
                register = _register(node, base, port, source)
                same = [other.name for other in registers.values() if other.offset == register.offset]
                if same:
                    both = f"registers {same[0]} and {register.name} are both at 0x{register.offset:x}"
                    raise UserError(f"{source}: {both}")
                _add(registers, register.name, register, "registers", source)
    return registers, windows


def _lane_bits(root: ElementTree.Element, source: Path) -> dict[str, int]:
    """Return the bits of a lane of each stream that says it."""
    buses = root.iterfind("spirit:busInterfaces/spirit:busInterface", SPIRIT)
    said = {_text(bus, "spirit:name", source): _parameters(bus, source).get(_LANE_BITS) for bus in buses}
    return {name: _number(text, f"{name}: {_LANE_BITS}", source, 1) for name, text in said.items() if text}


def _streams(ports: Mapping[str, tuple[str, int]], lanes: Mapping[str, int], source: Path) -> dict[str, Stream]:
    streams = {}
    for name, (direction, width) in ports.items():
        if name.endswith("_TDATA"):
            stream = name.removesuffix("_TDATA")
            bits = lanes.get(stream, 0)
            if bits > width:
                raise UserError(f"{source}: {stream}: {_LANE_BITS}: {bits}, allowed are 1 to {width}, the port's bits")
            pins = {s: f"{stream}_{s}" for s in STREAM_SIGNALS if f"{stream}_{s}" in ports}
            side = {s: ports[pin][1] for s, pin in pins.items() if s not in STREAM_SIGNALS[:3]}
            streams[stream] = Stream(stream, direction == "in", width, bits, pins, side)
    return streams


def _lite(ports: Mapping[str, tuple[str, int]]) -> dict[str, LitePort]:
    """Return the AXI4-Lite ports by name."""
    names = [name.removesuffix("_AWADDR") for name in ports if name.endswith("_AWADDR")]
    return {
        name: LitePort(name, ports[f"{name}_AWADDR"][1], {s: f"{name}_{s}" for s in LITE_SIGNALS}) for name in names
    }


def _sources(root: ElementTree.Element, path: Path) -> tuple[Path, ...]:
    """Return the source files, each once."""
    names = [_text(f, "spirit:name", path) for f in root.iterfind("spirit:fileSets/spirit:fileSet/spirit:file", SPIRIT)]
    if not names:
        raise UserError(f"{path}: no source files")
    files = []
    for name in names:
        file = (path.parent / name).resolve()
        if not any(file.is_relative_to(folder.resolve()) for folder in (path.parent, ROOT)):
            raise UserError(f"{path}: source {shown(name)} is outside of {path.parent} and {ROOT}")
        if not os.path.isfile(file):
            raise UserError(f"{path}: source {shown(name)} is missing: no file {file}")
        files.append(file)
    return tuple(dict.fromkeys(files))


def read_component(path: Path) -> Design:
    """Read a component.xml; UserError names the file and what is wrong with it."""
    return _read(path, ())


def _read(path: Path, outer: tuple[Path, ...]) -> Design:
    """Read the description of a design, which may be inside of others."""
    if path.resolve() in outer:
        raise UserError(f"{path}: its {_ROUTE} parameters lead to itself")
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise UserError(f"{path} is no component description: {error}") from error
    name = _identifier(root, path)
    ports = _ports(root, path)
    registers, windows = _registers(root, path)
    integers = {key: text for key, text in _parameters(root, path).items() if text.lstrip("-").isdecimal()}
    constants = {key: _number(text, key, path, -WORD) for key, text in integers.items()}
    routes = {n.removeprefix(_ROUTE): constants.pop(n) for n in list(constants) if n.startswith(_ROUTE)}
    missing = ({"ROUTE"} if routes else FIXED) - registers.keys()
    if missing:
        raise UserError(f"{path}: no register {', '.join(sorted(missing))}")
    files = _sources(root, path)
    outer = (*outer, path.resolve())
    inside = {file.stem: _read(file.parent / COMPONENT, outer) for file in files if file.stem in routes}
    streams = _streams(ports, _lane_bits(root, path), path)
    lite = _lite(ports)
    return Design(name, path, files, registers, streams, constants, ports, windows, routes, inside, lite=lite)
