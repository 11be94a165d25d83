# SPDX-License-Identifier: Apache-2.0
"""component.xml: what an export says about itself (IP-XACT 1685-2009, the dialect that Vitis exports use).

Hosts and benches read ports, registers, legal ranges and design constants from it and own no such number.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from hls.control import ADDRESS_BITS, AP_RETURN, CTRL, PREFIX
from hls.shell import InPort, Kernel, OutPort

SPIRIT = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"
VENDOR, LIBRARY, VERSION = "xai-cosim", "hls", "1.0"
CONTROL_PINS = (
    *("AWADDR", "AWVALID", "AWREADY", "WDATA", "WSTRB", "WVALID", "WREADY", "BRESP", "BVALID", "BREADY"),
    *("ARADDR", "ARVALID", "ARREADY", "RDATA", "RRESP", "RVALID", "RREADY"),
)
STREAM_PINS = ("TDATA", "TVALID", "TREADY", "TLAST")
CTRL_FIELDS = (
    ("AP_START", "read-write", "write 1 to start; reads 1 until the job has ended"),
    ("AP_DONE", "read-only", "the job has ended; cleared by reading"),
    ("AP_IDLE", "read-only", "no job runs"),
    ("AP_READY", "read-only", "the next job may start; cleared by reading"),
)

ET.register_namespace("spirit", SPIRIT)


@dataclass(frozen=True)
class Described:
    """What a component.xml says."""

    name: str
    library: str
    doc: str
    constants: Mapping[str, object]
    address_bits: int
    inputs: Sequence[InPort]
    outputs: Sequence[OutPort]
    ports: Sequence[tuple[str, str, int | None]]
    """Name, direction (in, out) and width of each pin; None for a single bit."""
    language: str
    files: Sequence[str]
    registers: Callable[[ET.Element], None]
    """Appends the address blocks to the memory map."""


def _add(parent: ET.Element, tag: str, text: object = None, **attributes: str) -> ET.Element:
    """Append a spirit element."""
    names = {f"{{{SPIRIT}}}{key}": value for key, value in attributes.items()}
    element = ET.SubElement(parent, f"{{{SPIRIT}}}{tag}", names)
    if text is not None:
        element.text = str(text)
    return element


def parameters(parent: ET.Element, values: Mapping[str, object]) -> None:
    """Append name/value pairs."""
    added = _add(parent, "parameters")
    for name, value in values.items():
        parameter = _add(added, "parameter")
        _add(parameter, "name", name)
        _add(parameter, "value", value)


def _bus(
    parent: ET.Element, name: str, library: str, bus: str, role: str, pins: dict[str, str]
) -> ET.Element:
    """Append a bus interface; `pins` maps logical to physical names."""
    interface = _add(parent, "busInterface")
    _add(interface, "name", name)
    kind = {"vendor": "xilinx.com", "library": library, "version": "1.0"}
    _add(interface, "busType", name=bus, **kind)
    _add(interface, "abstractionType", name=f"{bus}_rtl", **kind)
    mode = _add(interface, role)
    if bus == "aximm":
        _add(mode, "memoryMapRef", memoryMapRef=name)
    maps = _add(interface, "portMaps")
    for logical, physical in pins.items():
        port_map = _add(maps, "portMap")
        _add(_add(port_map, "logicalPort"), "name", logical)
        _add(_add(port_map, "physicalPort"), "name", physical)
    return interface


def _buses(component: ET.Element, about: Described) -> None:
    buses = _add(component, "busInterfaces")
    control = _bus(buses, PREFIX, "interface", "aximm", "slave", {p: f"{PREFIX}_{p}" for p in CONTROL_PINS})
    parameters(control, {"PROTOCOL": "AXI4LITE", "DATA_WIDTH": 32, "ADDR_WIDTH": about.address_bits})
    for role, ports in (("slave", about.inputs), ("master", about.outputs)):
        for port in ports:
            stream = _bus(
                buses, port.name, "interface", "axis", role, {p: f"{port.name}_{p}" for p in STREAM_PINS}
            )
            lanes = {"LANE_BITS": port.lane_bits} if port.lane_bits else {}
            parameters(stream, {"TDATA_NUM_BYTES": port.width // 8} | lanes)
    clock = _bus(buses, "ap_clk", "signal", "clock", "slave", {"CLK": "ap_clk"})
    names = [PREFIX, *(port.name for port in (*about.inputs, *about.outputs))]
    parameters(clock, {"ASSOCIATED_BUSIF": ":".join(names), "ASSOCIATED_RESET": "ap_rst_n"})
    reset = _bus(buses, "ap_rst_n", "signal", "reset", "slave", {"RST": "ap_rst_n"})
    parameters(reset, {"POLARITY": "ACTIVE_LOW"})


def register(block: ET.Element, name: str, offset: int, access: str, doc: str) -> ET.Element:
    """Append a register."""
    added = _add(block, "register")
    _add(added, "name", name)
    _add(added, "description", doc)
    _add(added, "addressOffset", f"0x{offset:02x}")
    _add(added, "size", 32)
    _add(added, "access", access)
    return added


def address_block(memory_map: ET.Element, name: str, base: object, bits: int, doc: str = "") -> ET.Element:
    """Append an address block of 32-bit registers."""
    block = _add(memory_map, "addressBlock")
    _add(block, "name", name)
    if doc:
        _add(block, "description", doc)
    _add(block, "baseAddress", base)
    _add(block, "range", 1 << bits)
    _add(block, "width", 32)
    _add(block, "usage", "register")
    return block


def _kernel_registers(memory_map: ET.Element, kernel: Kernel) -> None:
    block = address_block(memory_map, "Reg", 0, ADDRESS_BITS)
    ctrl = register(block, "CTRL", CTRL, "read-write", "Vitis control signals")
    for bit, (name, access, doc) in enumerate(CTRL_FIELDS):
        field = _add(ctrl, "field")
        _add(field, "name", name)
        _add(field, "description", doc)
        _add(field, "bitOffset", bit)
        _add(field, "bitWidth", 1)
        _add(field, "access", access)
    register(block, "AP_RETURN", AP_RETURN, "read-only", "status code of the last job")
    for argument in kernel.arguments:
        address = kernel.control.address(argument)
        added = register(block, argument.name, address, "read-write", argument.doc)
        legal = {"MIN": argument.minimum, "MAX": argument.maximum, "STEP": argument.step}
        parameters(added, legal | {"STATUS": argument.status})


def _model(component: ET.Element, about: Described) -> None:
    model = _add(component, "model")
    view = _add(_add(model, "views"), "view")
    _add(view, "name", about.language.lower())
    _add(view, "envIdentifier", f"{about.language}Source:simulation:synthesis")
    _add(view, "language", about.language)
    _add(view, "modelName", about.name)
    _add(_add(view, "fileSetRef"), "localName", about.language.lower())
    ports = _add(model, "ports")
    for name, direction, width in about.ports:
        port = _add(ports, "port")
        _add(port, "name", name)
        wire = _add(port, "wire")
        _add(wire, "direction", direction)
        if width is not None:
            vector = _add(wire, "vector")
            _add(vector, "left", width - 1)
            _add(vector, "right", 0)


def document(about: Described) -> bytes:
    """Return the description of a component."""
    component = ET.Element(f"{{{SPIRIT}}}component")
    identity = {"vendor": VENDOR, "library": about.library, "name": about.name, "version": VERSION}
    for tag, text in identity.items():
        _add(component, tag, text)
    _buses(component, about)
    memory_map = _add(_add(component, "memoryMaps"), "memoryMap")
    _add(memory_map, "name", PREFIX)
    about.registers(memory_map)
    _model(component, about)
    file_set = _add(_add(component, "fileSets"), "fileSet")
    _add(file_set, "name", about.language.lower())
    for name in about.files:
        file = _add(file_set, "file")
        _add(file, "name", name)
        _add(file, "fileType", f"{'systemVerilog' if name.endswith('.sv') else 'verilog'}Source")
    _add(component, "description", about.doc)
    parameters(component, about.constants)
    ET.indent(component)
    return ET.tostring(component, encoding="utf-8", xml_declaration=True) + b"\n"


def component_xml(kernel: Kernel) -> bytes:
    """Return the description of a kernel's export."""
    ports = [
        (name, "in" if type(variable).__name__ == "Input" else "out", variable.width)
        for name, variable in kernel.m.io_variable.items()
    ]
    return document(
        Described(
            kernel.name,
            LIBRARY,
            kernel.doc,
            kernel.constants,
            ADDRESS_BITS,
            kernel.inputs,
            kernel.outputs,
            ports,
            "verilog",
            [f"{kernel.name}.v"],
            lambda memory_map: _kernel_registers(memory_map, kernel),
        )
    )
