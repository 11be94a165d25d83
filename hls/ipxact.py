"""component.xml: what an export says about itself (IP-XACT 1685-2009, the dialect that Vitis exports use).

Hosts and benches read ports, registers, legal ranges and design constants from it and own no such number.
"""

import xml.etree.ElementTree as ET

from hls.control import ADDRESS_BITS, AP_RETURN, CTRL, PREFIX
from hls.shell import Kernel

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


def _add(parent: ET.Element, tag: str, text: object = None, **attributes: str) -> ET.Element:
    """Append a spirit element."""
    names = {f"{{{SPIRIT}}}{key}": value for key, value in attributes.items()}
    element = ET.SubElement(parent, f"{{{SPIRIT}}}{tag}", names)
    if text is not None:
        element.text = str(text)
    return element


def _parameters(parent: ET.Element, values: dict[str, object]) -> None:
    """Append name/value pairs."""
    parameters = _add(parent, "parameters")
    for name, value in values.items():
        parameter = _add(parameters, "parameter")
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


def _buses(component: ET.Element, kernel: Kernel) -> None:
    buses = _add(component, "busInterfaces")
    control = _bus(buses, PREFIX, "interface", "aximm", "slave", {p: f"{PREFIX}_{p}" for p in CONTROL_PINS})
    _parameters(control, {"PROTOCOL": "AXI4LITE", "DATA_WIDTH": 32, "ADDR_WIDTH": ADDRESS_BITS})
    for role, ports in (("slave", kernel.inputs), ("master", kernel.outputs)):
        for port in ports:
            stream = _bus(
                buses, port.name, "interface", "axis", role, {p: f"{port.name}_{p}" for p in STREAM_PINS}
            )
            _parameters(stream, {"TDATA_NUM_BYTES": port.width // 8})
    clock = _bus(buses, "ap_clk", "signal", "clock", "slave", {"CLK": "ap_clk"})
    names = [PREFIX, *(port.name for port in (*kernel.inputs, *kernel.outputs))]
    _parameters(clock, {"ASSOCIATED_BUSIF": ":".join(names), "ASSOCIATED_RESET": "ap_rst_n"})
    reset = _bus(buses, "ap_rst_n", "signal", "reset", "slave", {"RST": "ap_rst_n"})
    _parameters(reset, {"POLARITY": "ACTIVE_LOW"})


def _register(block: ET.Element, name: str, offset: int, access: str, doc: str) -> ET.Element:
    register = _add(block, "register")
    _add(register, "name", name)
    _add(register, "description", doc)
    _add(register, "addressOffset", f"0x{offset:02x}")
    _add(register, "size", 32)
    _add(register, "access", access)
    return register


def _memory_map(component: ET.Element, kernel: Kernel) -> None:
    memory_map = _add(_add(component, "memoryMaps"), "memoryMap")
    _add(memory_map, "name", PREFIX)
    block = _add(memory_map, "addressBlock")
    _add(block, "name", "Reg")
    _add(block, "baseAddress", 0)
    _add(block, "range", 1 << ADDRESS_BITS)
    _add(block, "width", 32)
    _add(block, "usage", "register")
    ctrl = _register(block, "CTRL", CTRL, "read-write", "Vitis control signals")
    for bit, (name, access, doc) in enumerate(CTRL_FIELDS):
        field = _add(ctrl, "field")
        _add(field, "name", name)
        _add(field, "description", doc)
        _add(field, "bitOffset", bit)
        _add(field, "bitWidth", 1)
        _add(field, "access", access)
    _register(block, "AP_RETURN", AP_RETURN, "read-only", "status code of the last job")
    for argument in kernel.arguments:
        address = kernel.control.address(argument)
        register = _register(block, argument.name, address, "read-write", argument.doc)
        legal = {"MIN": argument.minimum, "MAX": argument.maximum, "STEP": argument.step}
        _parameters(register, legal | {"STATUS": argument.status})


def _model(component: ET.Element, kernel: Kernel) -> None:
    model = _add(component, "model")
    view = _add(_add(model, "views"), "view")
    _add(view, "name", "verilog")
    _add(view, "envIdentifier", "verilogSource:simulation:synthesis")
    _add(view, "language", "verilog")
    _add(view, "modelName", kernel.name)
    _add(_add(view, "fileSetRef"), "localName", "verilog")
    ports = _add(model, "ports")
    for name, variable in kernel.m.io_variable.items():
        port = _add(ports, "port")
        _add(port, "name", name)
        wire = _add(port, "wire")
        _add(wire, "direction", "in" if type(variable).__name__ == "Input" else "out")
        if variable.width is not None:
            vector = _add(wire, "vector")
            _add(vector, "left", variable.width - 1)
            _add(vector, "right", 0)


def component_xml(kernel: Kernel) -> bytes:
    """The component's description."""
    component = ET.Element(f"{{{SPIRIT}}}component")
    identity = {"vendor": VENDOR, "library": LIBRARY, "name": kernel.name, "version": VERSION}
    for tag, text in identity.items():
        _add(component, tag, text)
    _buses(component, kernel)
    _memory_map(component, kernel)
    _model(component, kernel)
    file_set = _add(_add(component, "fileSets"), "fileSet")
    _add(file_set, "name", "verilog")
    file = _add(file_set, "file")
    _add(file, "name", f"{kernel.name}.v")
    _add(file, "fileType", "verilogSource")
    _add(component, "description", kernel.doc)
    _parameters(component, kernel.constants)
    ET.indent(component)
    return ET.tostring(component, encoding="utf-8", xml_declaration=True) + b"\n"
