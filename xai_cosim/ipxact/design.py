# SPDX-License-Identifier: Apache-2.0
"""What an exported kernel says of itself: ports, registers, legal ranges and constants, read from component.xml.

IP-XACT as IEEE 1685-2009 defines it and as Vitis HLS writes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from xai_cosim.command import UserError

SPIRIT = {"spirit": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
COMPONENT = "component.xml"
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
        fixed = {"CTRL", "AP_RETURN"}
        return tuple(sorted((r for r in self.registers.values() if r.name not in fixed), key=lambda r: r.offset))

    @property
    def inputs(self) -> tuple[Stream, ...]:
        """The input streams in the order of the description."""
        return tuple(stream for stream in self.streams.values() if stream.is_input)


def _text(node: ElementTree.Element, path: str, source: Path) -> str:
    found = node.find(path, SPIRIT)
    if found is None or found.text is None:
        raise UserError(f"{source}: <{path}> is missing in <{node.tag.rsplit('}', 1)[-1]}>")
    return found.text.strip()


def _parameters(node: ElementTree.Element, source: Path) -> dict[str, int]:
    """Return the integer parameters of a node by name."""
    found = {}
    for parameter in node.findall("spirit:parameters/spirit:parameter", SPIRIT):
        value = _text(parameter, "spirit:value", source)
        if value.lstrip("-").isdigit():
            found[_text(parameter, "spirit:name", source)] = int(value)
    return found


def read_component(path: Path) -> Design:
    """Read a component.xml; UserError names the file and what is wrong with it."""
    try:
        root = ElementTree.parse(path).getroot()
    except (OSError, ElementTree.ParseError) as error:
        raise UserError(f"{path} is no component description: {error}") from error
    ports = {}
    for port in root.iterfind("spirit:model/spirit:ports/spirit:port", SPIRIT):
        left = port.find("spirit:wire/spirit:vector/spirit:left", SPIRIT)
        width = 1 if left is None or left.text is None else int(left.text) + 1
        ports[_text(port, "spirit:name", path)] = (_text(port, "spirit:wire/spirit:direction", path), width)
    registers, windows = {}, {}
    for block in root.iterfind(".//spirit:addressBlock", SPIRIT):
        base = int(_text(block, "spirit:baseAddress", path), 0)
        windows[_text(block, "spirit:name", path)] = base
        for node in block.iterfind("spirit:register", SPIRIT):
            name = _text(node, "spirit:name", path)
            limits = _parameters(node, path)
            registers[name] = Register(
                name,
                base + int(_text(node, "spirit:addressOffset", path), 0),
                limits.get("MIN", 0),
                limits.get("MAX", 2**32 - 1),
                limits.get("STEP", 1),
                limits.get("STATUS", 0),
            )
    said = {
        _text(bus, "spirit:name", path): _parameters(bus, path)
        for bus in root.iterfind("spirit:busInterfaces/spirit:busInterface", SPIRIT)
    }
    streams = {}
    for name, (direction, width) in ports.items():
        if name.endswith("_TDATA"):
            stream = name.removesuffix("_TDATA")
            lane_bits = said.get(stream, {}).get("LANE_BITS", 0)
            streams[stream] = Stream(stream, direction == "in", width, lane_bits)
    constants = _parameters(root, path)
    routes = {n.removeprefix(_ROUTE): constants.pop(n) for n in list(constants) if n.startswith(_ROUTE)}
    files = tuple(
        (path.parent / _text(f, "spirit:name", path)).resolve()
        for f in root.iterfind("spirit:fileSets/spirit:fileSet/spirit:file", SPIRIT)
    )
    name = _text(root, "spirit:name", path)
    inside = {f.stem: read_component(f.parent / COMPONENT) for f in files if f.stem in routes}
    sources = tuple(dict.fromkeys(files))
    return Design(name, path, sources, registers, streams, constants, ports, windows, routes, inside)
