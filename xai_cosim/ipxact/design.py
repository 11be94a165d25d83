# SPDX-License-Identifier: Apache-2.0
"""What an exported kernel says of itself: ports, registers, legal ranges and constants, read from component.xml.

IP-XACT as IEEE 1685-2009 defines it and as Vitis HLS writes it.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from xai_cosim.command import UserError, shown
from xai_cosim.workspace import ROOT

SPIRIT = {"spirit": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
COMPONENT = "component.xml"
WORD = 2**32 - 1
MAX_BIT = 65_535
FIXED = {"CTRL", "AP_RETURN"}
"""The registers of every kernel that are no arguments."""
LEGAL = {"MIN": "minimum", "MAX": "maximum", "STEP": "step", "STATUS": "status"}
"""Parameters of a register, and what they say of it."""
_LANE_BITS = "LANE_BITS"
"""Parameter of a stream: the bits of a lane."""
_ROUTE = "ROUTE_"
"""Prefix of a constant: what routes the streams of a design of several kernels to one of them."""


class CTRL:
    """The control register of a kernel, as Vitis HLS lays it out."""

    OFFSET = 0x00
    AP_START = 1 << 0
    AP_DONE = 1 << 1
    AP_IDLE = 1 << 2
    AP_READY = 1 << 3


@dataclass(frozen=True)
class Register:
    """A register of the control port; `minimum` to `maximum` in steps of `step` are the legal values."""

    name: str
    offset: int
    minimum: int = 0
    maximum: int = 2**32 - 1
    step: int = 1
    status: int = 0
    """Status code of a job with an illegal value of this argument."""


@dataclass(frozen=True)
class Stream:
    """An AXI4-Stream port: `width` bits of TDATA; `is_input` as seen from the kernel."""

    name: str
    is_input: bool
    width: int
    lane_bits: int = 0
    """Bits of a lane, where the beats are lanes of one width; 0 where they are not, or where that is not said."""

    @property
    def bytes(self) -> int:
        """Bytes of TDATA."""
        return self.width // 8


@dataclass(frozen=True, eq=False)
class Design:
    """One exported design: its top module, Verilog files, registers, streams and constants."""

    name: str
    path: Path
    """The description that it was read from."""
    files: tuple[Path, ...]
    registers: Mapping[str, Register]
    streams: Mapping[str, Stream]
    constants: Mapping[str, int]
    ports: Mapping[str, tuple[str, int]]
    """Direction (in, out) and width in bits of each port."""
    windows: Mapping[str, int]
    """Base address of each address block; a design of several kernels has one for each, and its own."""
    routes: Mapping[str, int]
    """Value of the ROUTE register for each kernel, where a design has several; empty for one."""

    inside: Mapping[str, "Design"] = field(default_factory=dict)
    """The kernels in it that streams are routed to, each as its own component.xml describes it."""

    def kernel(self, name: str) -> "Design":
        """Return the description of a kernel in this design, which may be the design itself; KeyError for another."""
        return self if name == self.name else self.inside[name]

    @property
    def kernels(self) -> tuple["Design", ...]:
        """The kernels in this design: itself, where streams are not routed to several."""
        return tuple(self.inside.values()) or (self,)

    @property
    def largest(self) -> dict[str, int]:
        """The largest legal value of each argument."""
        return {register.name: register.maximum for register in self.arguments}

    @property
    def arguments(self) -> tuple[Register, ...]:
        """The scalar arguments in the order of their registers."""
        return tuple(sorted((r for r in self.registers.values() if r.name not in FIXED), key=lambda r: r.offset))

    @property
    def inputs(self) -> tuple[Stream, ...]:
        """The input streams in the order of the description."""
        return tuple(stream for stream in self.streams.values() if stream.is_input)


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


def _register(node: ElementTree.Element, base: int, source: Path) -> Register:
    name = _text(node, "spirit:name", source)
    what = f"register {name}"
    offset = base + _number(_text(node, "spirit:addressOffset", source), what, source)
    if offset % 4:
        raise UserError(f"{source}: {what}: offset 0x{offset:x} is no multiple of 4")
    given = _parameters(node, source)
    if name not in FIXED and "MAX" not in given:
        raise UserError(f"{source}: {what}: no parameter MAX, the largest legal value")
    legal = {key: _number(given[key], f"{what}: {key}", source) for key in LEGAL if key in given}
    register = Register(name, offset, **{LEGAL[key]: value for key, value in legal.items()})
    if register.minimum > register.maximum or register.step < 1:
        raise UserError(f"{source}: {what}: no value is legal from {register.minimum} to {register.maximum}")
    return register


def _registers(root: ElementTree.Element, source: Path) -> tuple[dict[str, Register], dict[str, int]]:
    """Return the registers, and the base address of each block."""
    registers: dict[str, Register] = {}
    windows: dict[str, int] = {}
    for block in root.iterfind(".//spirit:addressBlock", SPIRIT):
        name = _text(block, "spirit:name", source)
        base = _number(_text(block, "spirit:baseAddress", source), f"block {name}", source)
        _add(windows, name, base, "address blocks", source)
        for node in block.iterfind("spirit:register", SPIRIT):
            register = _register(node, base, source)
            same = [other.name for other in registers.values() if other.offset == register.offset]
            if same:
                raise UserError(f"{source}: registers {same[0]} and {register.name} are both at 0x{register.offset:x}")
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
            if width % 8:
                raise UserError(f"{source}: port {name}: {width} bits are no whole bytes")
            stream = name.removesuffix("_TDATA")
            bits = lanes.get(stream, 0)
            if bits > width:
                raise UserError(f"{source}: {stream}: {_LANE_BITS}: {bits}, allowed are 1 to {width}, the port's bits")
            streams[stream] = Stream(stream, direction == "in", width, bits)
    return streams


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
    return Design(name, path, files, registers, streams, constants, ports, windows, routes, inside)
