# SPDX-License-Identifier: Apache-2.0
"""xai_top: the kernels behind one AXI4-Lite port and one set of AXI4-Streams, written from their descriptions."""

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from itertools import chain

from hls.control import ADDRESS_BITS, PREFIX
from hls.ipxact import CONTROL_PINS, STREAM_PINS, Described, address_block, document, parameters, register
from hls.shell import InPort, Kernel, OutPort

NAME = "xai_top"
TOP_ADDRESS_BITS = 12
"""Of the control port: a window of 2 ** ADDRESS_BITS bytes a kernel, and one behind them."""
MOST_KERNELS = (1 << TOP_ADDRESS_BITS - ADDRESS_BITS) - 1
OWN = ("axis_demux.sv", "axis_mux.sv", "clock_gates.sv", "xai_control.sv")
"""Modules of rtl/ that it is made of."""
ROUTE_DOC = "kernel that the streams are routed to, 0 for none; a write while a job runs is refused with SLVERR"
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
WIDTHS = {
    **{"AWADDR": TOP_ADDRESS_BITS, "WDATA": 32, "WSTRB": 4, "BRESP": 2},
    **{"ARADDR": TOP_ADDRESS_BITS, "RDATA": 32, "RRESP": 2},
}
"""Bits of the control port's pins; one where none are given."""
SHARED = ("AWADDR", "WDATA", "WSTRB", "ARADDR")
"""Pins that all kernels see alike."""
GIVEN = ("AWREADY", "WREADY", "BRESP", "BVALID", "ARREADY", "RDATA", "RRESP", "RVALID")
"""Pins that a slave drives."""


def _count(kernels: Sequence[Kernel]) -> str:
    return NUMBERS[len(kernels)] if len(kernels) < len(NUMBERS) else str(len(kernels))


def inputs(kernels: Sequence[Kernel]) -> list[InPort]:
    """Return the input streams of all kernels, one of each name."""
    return list({p.name: p for p in chain.from_iterable(k.inputs for k in kernels)}.values())


def outputs(kernels: Sequence[Kernel]) -> list[OutPort]:
    """Return the output streams of all kernels, one of each name."""
    return list({p.name: p for p in chain.from_iterable(k.outputs for k in kernels)}.values())


def ports(kernels: Sequence[Kernel]) -> list[tuple[str, str, int | None]]:
    """Return name, direction (in, out) and width of each pin, None for a single bit.

    ValueError where there are more kernels than the control port has windows for.
    """
    if len(kernels) > MOST_KERNELS:
        raise ValueError(
            f"{len(kernels)} kernels in {NAME}: allowed are up to {MOST_KERNELS}, as its control port has"
            f" {TOP_ADDRESS_BITS} bits of address; for more widen TOP_ADDRESS_BITS in hls/top.py and rtl/xai_control.sv"
        )
    found: list[tuple[str, str, int | None]] = [("ap_clk", "in", None), ("ap_rst_n", "in", None)]
    for pin in CONTROL_PINS:
        found.append((f"{PREFIX}_{pin}", "out" if pin in GIVEN else "in", WIDTHS.get(pin)))
    for port in (*inputs(kernels), *outputs(kernels)):
        taken = isinstance(port, InPort)
        for pin in STREAM_PINS:
            direction = "in" if taken != (pin == "TREADY") else "out"
            found.append((f"{port.name}_{pin}", direction, port.width if pin == "TDATA" else None))
    return found


def _index(kernel: Kernel) -> str:
    """Return the name of a kernel's number."""
    return kernel.name.capitalize()


def _module(name: str, parameters_: str, instance: str, pins: Sequence[tuple[str, str]]) -> str:
    connected = ",\n".join(f"    .{pin}({net})" for pin, net in pins)
    return f"  {name} {parameters_}{instance} (\n{connected}\n  );\n"


def _header(kernels: Sequence[Kernel]) -> str:
    groups: dict[str, list[str]] = {}
    for name, direction, width in ports(kernels):
        kind, vector = f"{direction}put".ljust(6), f"[{width - 1}:0]" if width else ""
        group = next((prefix for prefix in ("ap_", PREFIX) if name.startswith(prefix)), "streams")
        groups.setdefault(group, []).append(f"  {kind} logic {vector.ljust(7)} {name}")
    return ",\n\n".join(",\n".join(lines) for lines in groups.values())


def _control(kernels: Sequence[Kernel]) -> str:
    pins = [("clk_i", "ap_clk"), ("rst_ni", "ap_rst_n")]
    pins += [(f"{p.lower()}_{'o' if p in GIVEN else 'i'}", f"{PREFIX}_{p}") for p in CONTROL_PINS]
    pins += [(f"kernel_{p.lower()}_{'i' if p in GIVEN else 'o'}", p.lower()) for p in CONTROL_PINS]
    pins += [("beat_offered_i", "beat_offered"), ("select_o", "select")]
    offered = [f"{p.name}_valid" for p in inputs(kernels)] + [f"{p.name}_TVALID" for p in outputs(kernels)]
    return (
        _module("xai_control", "#(.Kernels(Kernels)) ", "control", pins)
        + "  assign beat_offered = |{\n    "
        + ", ".join(offered)
        + "\n  };\n"
    )


def _demux(port: InPort, kernels: Sequence[Kernel]) -> str:
    name = port.name
    pins = [("select_i", "select"), ("tvalid_i", f"{name}_TVALID"), ("tready_o", f"{name}_TREADY")]
    pins += [("tvalid_o", f"{name}_valid"), ("tready_i", f"{name}_ready")]
    without = [k for k in kernels if name not in {p.name for p in k.inputs}]
    return (
        f"  logic [Kernels-1:0] {name}_valid, {name}_ready;\n"
        + _module("axis_demux", "#(.Ports(Kernels)) ", f"{name}_demux", pins)
        + "".join(f"  assign {name}_ready[{_index(k)}] = 1'b0;\n" for k in without)
    )


def _mux(port: OutPort, kernels: Sequence[Kernel]) -> str:
    name, width = port.name, port.width
    pins = [("select_i", "select"), *((f"t{s}_i", f"{name}_{s}") for s in ("data", "valid", "last"))]
    pins += [("tready_o", f"{name}_ready"), *((f"t{s}_o", f"{name}_T{s.upper()}") for s in ("data", "valid", "last"))]
    pins += [("tready_i", f"{name}_TREADY")]
    silent = "".join(
        f"  assign {name}_{signal}[{_index(k)}] = {value};\n"
        for k in kernels
        if name not in {p.name for p in k.outputs}
        for signal, value in (("data", "'0"), ("valid", "1'b0"), ("last", "1'b0"))
    )
    return (
        f"  logic [Kernels-1:0][{width - 1}:0] {name}_data;\n"
        f"  logic [Kernels-1:0] {name}_valid, {name}_ready, {name}_last;\n"
        + _module("axis_mux", f"#(.Ports(Kernels), .Width({width})) ", f"{name}_mux", pins)
        + silent
    )


def _clocks() -> str:
    """Return the clocks of the kernels, which may stand still in a simulation."""
    return """\
  // ---- the clocks of the kernels: one and the same, but that a simulator may define CLOCK_GATES
  // Without reset, route and access a kernel is told nothing: no valid reaches it, and no other input makes it move.
  // No job runs, as ROUTE is held until ap_idle has been read; what an access or a job's end leaves to do takes
  // fewer cycles than a gate's tail. So an edge would change none of its registers, and its clock may stand still.
  logic [Kernels-1:0] clock;
`ifdef CLOCK_GATES
  clock_gates #(.Parts(Kernels)) gates (
    .clk_i(ap_clk),
    .awake_i(select | bready | rready | {Kernels{~ap_rst_n}}),  // an access: until its response, for which top is ready
    .clk_o(clock)
  );
`else
  assign clock = {Kernels{ap_clk}};
`endif
"""


def _instance(kernel: Kernel, kernels: Sequence[Kernel]) -> str:
    at = f"[{_index(kernel)}]"
    pins = [("ap_clk", f"clock{at}"), ("ap_rst_n", "ap_rst_n")]
    pins += [(f"{PREFIX}_{p}", p.lower() + ("" if p in SHARED else at)) for p in CONTROL_PINS]
    own = {p.name for p in (*kernel.inputs, *kernel.outputs)}
    for port in (*inputs(kernels), *outputs(kernels)):
        if port.name in own:
            for pin in STREAM_PINS:
                shared = isinstance(port, InPort) and pin in ("TDATA", "TLAST")
                net = f"{port.name}_{pin}" if shared else f"{port.name}_{pin[1:].lower()}{at}"
                pins.append((f"{port.name}_{pin}", net))
    return _module(kernel.name, "", f"{kernel.name}_kernel", pins)


def verilog(kernels: Sequence[Kernel]) -> str:
    """Return the module."""
    numbers = "".join(f"  localparam int unsigned {_index(k)} = {n};\n" for n, k in enumerate(kernels))
    handshakes = ", ".join(p.lower() for p in CONTROL_PINS if p not in WIDTHS)
    parts = [
        f"  localparam int unsigned Kernels = {len(kernels)};\n{numbers}",
        f"  logic [{ADDRESS_BITS - 1}:0] awaddr, araddr;\n  logic [31:0] wdata;\n  logic [3:0] wstrb;\n"
        f"  logic [Kernels-1:0] {handshakes};\n"
        "  logic [Kernels-1:0][1:0] bresp, rresp;\n  logic [Kernels-1:0][31:0] rdata;\n"
        "  logic [Kernels-1:0] select;\n  logic beat_offered;\n",
        _control(kernels),
        "  // ---- streams to the kernels: data is shared, a kernel without the stream is never ready\n"
        + "\n".join(_demux(p, kernels) for p in inputs(kernels)),
        "  // ---- streams from the kernels\n" + "\n".join(_mux(p, kernels) for p in outputs(kernels)),
        _clocks(),
        "  // ---- the kernels, as the HLS tool exported them\n" + "\n".join(_instance(k, kernels) for k in kernels),
    ]
    return (
        "// SPDX-License-Identifier: Apache-2.0\n"
        f"// The {_count(kernels)} kernels behind one AXI4-Lite port and one set of AXI4-Streams,"
        " routed to one kernel at a time.\n"
        "// Written by hls/top.py; do not edit.\n"
        f"module {NAME} (\n{_header(kernels)}\n);\n" + "\n".join(parts) + "endmodule\n"
    )


def component_xml(kernels: Sequence[Kernel]) -> bytes:
    """Return the description: a window a kernel, and the register that routes the streams."""

    def registers(memory_map: ET.Element) -> None:
        for number, kernel in enumerate(kernels):
            doc = f"the registers of {kernel.name}, see hls_export/{kernel.name}/component.xml"
            address_block(memory_map, kernel.name, f"0x{number << ADDRESS_BITS:03x}", ADDRESS_BITS, doc)
        block = address_block(memory_map, "streams", f"0x{len(kernels) << ADDRESS_BITS:03x}", ADDRESS_BITS)
        route = register(block, "ROUTE", 0, "read-write", ROUTE_DOC)
        parameters(route, {"MIN": 0, "MAX": len(kernels)})

    doc = f"{_count(kernels)} kernels behind one control port and one set of streams, routed to one kernel at a time"
    exports = [f"../hls_export/{kernel.name}/{kernel.name}.v" for kernel in kernels]
    return document(
        Described(
            NAME,
            "rtl",
            doc,
            {f"ROUTE_{kernel.name}": number for number, kernel in enumerate(kernels, 1)},
            TOP_ADDRESS_BITS,
            inputs(kernels),
            outputs(kernels),
            ports(kernels),
            "systemVerilog",
            [*OWN, *exports, f"{NAME}.sv"],
            registers,
        )
    )
