# SPDX-License-Identifier: Apache-2.0
"""component.xml in the dialect of Vivado and Vitis HLS (IP-XACT, IEEE 1685-2009, with Xilinx' extensions)."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping

from cocotb_tests.exports.shape import ADDRESS_BITS, FULL, LITE, Bundle, Scalar, Shape

SPIRIT = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"
XILINX = "http://www.xilinx.com"
CONTROL = {
    "CTRL": "Control signals",
    "GIER": "Global Interrupt Enable Register",
    "IP_IER": "IP Interrupt Enable Register",
    "IP_ISR": "IP Interrupt Status Register",
}
FIELDS = {
    "CTRL": [("AP_START", 0, 1), ("AP_DONE", 1, 1), ("AP_IDLE", 2, 1), ("AP_READY", 3, 1), ("AUTO_RESTART", 7, 1)],
    "GIER": [("Enable", 0, 1)],
    "IP_IER": [("CHAN0_INT_EN", 0, 1), ("CHAN1_INT_EN", 1, 1)],
    "IP_ISR": [("CHAN0_INT_ST", 0, 1), ("CHAN1_INT_ST", 1, 1)],
}
"""Name, lowest bit and bits of each field of the registers of every control port."""

ET.register_namespace("spirit", SPIRIT)
ET.register_namespace("xilinx", XILINX)


def _add(parent: ET.Element, tag: str, text: object = None, **attributes: str) -> ET.Element:
    added = ET.SubElement(parent, f"{{{SPIRIT}}}{tag}", {f"{{{SPIRIT}}}{k}": v for k, v in attributes.items()})
    added.text = None if text is None else str(text)
    return added


def _parameters(parent: ET.Element, values: Mapping[str, object]) -> None:
    added = _add(parent, "parameters")
    for name, value in values.items():
        parameter = _add(added, "parameter")
        _add(parameter, "name", name)
        _add(parameter, "value", value)


def _bus(
    buses: ET.Element, name: str, kind: str, role: str, pins: Mapping[str, str], says: Mapping[str, object]
) -> None:
    """Append an interface; `pins` are the ports of its signals."""
    bus = _add(buses, "busInterface")
    _add(bus, "name", name)
    about = {
        "vendor": "xilinx.com",
        "library": "interface" if kind in ("aximm", "axis") else "signal",
        "version": "1.0",
    }
    _add(bus, "busType", name=kind, **about)
    _add(bus, "abstractionType", name=f"{kind}_rtl", **about)
    mode = _add(bus, role)
    if kind == "aximm" and role == "slave":
        _add(mode, "memoryMapRef", memoryMapRef=name)
    elif kind == "aximm":
        _add(mode, "addressSpaceRef", addressSpaceRef=f"Data_{name}")
    maps = _add(bus, "portMaps")
    for signal, pin in pins.items():
        port_map = _add(maps, "portMap")
        _add(_add(port_map, "logicalPort"), "name", signal)
        _add(_add(port_map, "physicalPort"), "name", pin)
    _parameters(bus, says)


def _buses(component: ET.Element, shape: Shape) -> None:
    buses = _add(component, "busInterfaces")
    axi = [bundle.port for bundle in shape.bundles] + [memory.port for memory in shape.memories]
    associated = {"ASSOCIATED_BUSIF": ":".join([*axi, *(stream.name for stream in shape.streams)])}
    for bundle in shape.bundles:
        says = {"ADDR_WIDTH": bundle.address_bits, "DATA_WIDTH": 32, "PROTOCOL": "AXI4LITE"}
        _bus(buses, bundle.port, "aximm", "slave", {s: f"{bundle.port}_{s}" for s in LITE}, says)
    _bus(buses, shape.clock, "clock", "slave", {"CLK": shape.clock}, associated | {"ASSOCIATED_RESET": shape.reset})
    polarity = f"ACTIVE_{'HIGH' if shape.reset_high else 'LOW'}"
    _bus(buses, shape.reset, "reset", "slave", {"RST": shape.reset}, {"POLARITY": polarity})
    if any(bundle.control for bundle in shape.bundles):
        _bus(buses, "interrupt", "interrupt", "master", {"INTERRUPT": "interrupt"}, {"SENSITIVITY": "LEVEL_HIGH"})
    for memory in shape.memories:
        says = {"ADDR_WIDTH": ADDRESS_BITS, "MAX_BURST_LENGTH": 256, "PROTOCOL": "AXI4", "SUPPORTS_NARROW_BURST": 0}
        _bus(buses, memory.port, "aximm", "master", {s: f"{memory.port}_{s}" for s in FULL}, says)
    for stream in shape.streams:
        signals = ("TVALID", "TREADY", *stream.payload)
        says = {"TDATA_NUM_BYTES": stream.width // 8, "TUSER_WIDTH": stream.side.get("TUSER", 0)}
        role = "slave" if stream.is_input else "master"
        _bus(buses, stream.name, "axis", role, {s: f"{stream.name}_{s}" for s in signals}, says)
    if shape.handshakes:
        signals = {name.removeprefix("ap_"): name for name in shape.handshakes}
        _bus(buses, "ap_ctrl", "acc_handshake", "slave", signals, {})
    for pin in shape.pins:
        _bus(buses, pin.name, "data", "master" if pin.output else "slave", {"DATA": pin.name}, {})


def _register(
    block: ET.Element, name: str, about: str, offset: int, access: str, fields: Iterable[tuple[str, int, int]]
) -> None:
    register = _add(block, "register")
    _add(register, "name", name)
    _add(register, "description", about)
    _add(register, "addressOffset", offset)
    _add(register, "size", 32, format="long")
    _add(register, "access", access)
    for field, low, bits in fields:
        added = _add(register, "field")
        _add(added, "name", field)
        _add(added, "bitOffset", low)
        _add(added, "bitWidth", bits, format="long")
        _add(added, "access", access)


def _words(block: ET.Element, scalar: Scalar, offset: int, access: str) -> None:
    """Append the registers of a value: `x`, or `x_1` and `x_2` where it takes two."""
    for word in range(scalar.words):
        name = scalar.name if scalar.words == 1 else f"{scalar.name}_{word + 1}"
        bits = min(32, scalar.bits - 32 * word)
        about = f"Data signal of {scalar.name}"
        _register(block, name, about, offset + 4 * word, access, [(scalar.name, 0, bits)])


def _registers(maps: ET.Element, bundle: Bundle) -> None:
    memory_map = _add(maps, "memoryMap")
    _add(memory_map, "name", bundle.port)
    block = _add(memory_map, "addressBlock")
    _add(block, "name", "Reg")
    _add(block, "baseAddress", 0, format="long")
    _add(block, "range", 65536, format="long")
    _add(block, "width", 32, format="long")
    _add(block, "usage", "register")
    if bundle.control:
        for (name, about), offset in zip(CONTROL.items(), range(0, 16, 4), strict=True):
            _register(block, name, about, offset, "read-write", FIELDS[name])
    if bundle.return_bits:
        _words(block, Scalar("ap_return", bundle.return_bits), 0x10, "read-only")
    for offset, scalar in bundle.placed():
        _words(block, scalar, offset, "read-only" if scalar.output else "write-only")
        if scalar.output:
            valid = [(f"{scalar.name}_ap_vld", 0, 1)]
            behind = offset + 4 * scalar.words
            _register(block, f"{scalar.name}_ctrl", f"Control signal of {scalar.name}", behind, "read-only", valid)


def _files(component: ET.Element, shape: Shape, sources: Iterable[str], driver: Iterable[str]) -> None:
    """Append the file sets: those of Verilog hold the sources, others what nobody simulates."""
    sets = _add(component, "fileSets")
    sources = list(sources)
    verilog = [(f"hdl/verilog/{name}", "unknown" if name.endswith(".dat") else "verilogSource") for name in sources]
    vhdl = [(f"hdl/vhdl/{name.rsplit('.', 1)[0]}.vhd", "vhdlSource") for name in sources if name.endswith(".v")]
    groups = {
        "xilinx_verilogsynthesis": [(f"constraints/{shape.top}_ooc.xdc", ""), *verilog],
        "xilinx_verilogbehavioralsimulation": verilog,
        "xilinx_vhdlsynthesis": vhdl,
        "xilinx_softwaredriver": [(name, "") for name in driver],
        "xilinx_miscfiles": [("misc/logo.png", "image")],
        "xilinx_block_diagram": [("bd/bd.tcl", "tclSource")],
    }
    for name, files in groups.items():
        group = _add(sets, "fileSet")
        _add(group, "name", f"{name}_view_fileset")
        for file, kind in files:
            added = _add(group, "file")
            _add(added, "name", file)
            if kind.endswith("Source"):
                _add(added, "fileType", kind)
            else:
                _add(added, "userFileType", kind or file.rsplit(".", 1)[-1])


def _model(component: ET.Element, shape: Shape) -> None:
    model = _add(component, "model")
    views = _add(model, "views")
    for name, language in (("verilogsynthesis", "verilog"), ("vhdlsynthesis", "vhdl")):
        view = _add(views, "view")
        _add(view, "name", f"xilinx_{name}")
        _add(view, "envIdentifier", f"{language}Source:vivado.xilinx.com:synthesis")
        _add(view, "language", language)
        _add(view, "modelName", shape.top)
        _add(_add(view, "fileSetRef"), "localName", f"xilinx_{name}_view_fileset")
    ports = _add(model, "ports")
    for port in shape.ports:
        added = _add(ports, "port")
        _add(added, "name", port.name)
        wire = _add(added, "wire")
        _add(wire, "direction", port.direction)
        if port.bits is not None:
            vector = _add(wire, "vector")
            _add(vector, "left", port.bits - 1, format="long")
            _add(vector, "right", 0, format="long")


def component_xml(shape: Shape, sources: Iterable[str], driver: Iterable[str]) -> bytes:
    """Return the description of an export with these files of Verilog and of its software driver."""
    component = ET.Element(f"{{{SPIRIT}}}component")
    for tag, text in {"vendor": "xilinx.com", "library": "hls", "name": shape.top, "version": "1.0"}.items():
        _add(component, tag, text)
    _buses(component, shape)
    if shape.memories:
        spaces = _add(component, "addressSpaces")
        for memory in shape.memories:
            space = _add(spaces, "addressSpace")
            _add(space, "name", f"Data_{memory.port}")
            _add(space, "range", 1 << ADDRESS_BITS, format="long")
            _add(space, "width", ADDRESS_BITS, format="long")
    if shape.bundles:
        maps = _add(component, "memoryMaps")
        for bundle in shape.bundles:
            _registers(maps, bundle)
    _model(component, shape)
    _files(component, shape, sources, driver)
    _add(component, "description", shape.maker)
    latency = "undef" if shape.latency is None else shape.latency
    says = {"Component_Name": f"{shape.top}_v1_0", "clk_period": 10, "machine": 64, "combinational": 0}
    _parameters(component, says | {"latency": latency, "II": "x"})
    packaging = ET.SubElement(_add(component, "vendorExtensions"), f"{{{XILINX}}}packagingInfo")
    ET.SubElement(packaging, f"{{{XILINX}}}xilinxVersion").text = shape.tool
    ET.indent(component)
    return ET.tostring(component, encoding="utf-8", xml_declaration=True) + b"\n"
