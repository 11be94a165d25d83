# SPDX-License-Identifier: Apache-2.0
"""component.xml of an export."""

from collections.abc import Iterator

from cocotb_tests.exports.shape import Bundle, Scalar, Shape
from xai_cosim.ipxact.tests.description import MadeComponent, control, element, parameters, register


def _words(scalar: Scalar, offset: int) -> Iterator[str]:
    """Yield the registers of a value: `x`, or `x_1` and `x_2` where it takes two."""
    access = "read-only" if scalar.output else "write-only"
    for word in range(scalar.words):
        name = scalar.name if scalar.words == 1 else f"{scalar.name}_{word + 1}"
        bits = min(32, scalar.bits - 32 * word)
        yield register(name, offset + 4 * word, f"Data signal of {scalar.name}", bits, access)


def _registers(bundle: Bundle) -> list[str]:
    found = control() if bundle.control else []
    if bundle.return_bits:
        found += _words(Scalar("ap_return", bundle.return_bits, output=True), 0x10)
    for offset, scalar in bundle.placed():
        found += _words(scalar, offset)
        if scalar.output:
            valid, behind = f"{scalar.name}_ctrl", offset + 4 * scalar.words
            found.append(register(valid, behind, f"Control signal of {scalar.name}", 1, "read-only"))
    return found


def component_xml(shape: Shape, sources: list[str]) -> str:
    """Return the description of an export with these files of Verilog."""
    ways = {port.name: port.direction for port in shape.ports}
    about = MadeComponent(shape.top, files=[f"hdl/verilog/{name}" for name in sources])
    about.clock(shape.clock, shape.reset, f"ACTIVE_{'HIGH' if shape.reset_high else 'LOW'}")
    for bundle in shape.bundles:
        about.lite(bundle.port, _registers(bundle))
    for stream in shape.streams:
        about.stream(stream.name, "in" if stream.is_input else "out", stream.width, stream.side)
    for memory in shape.memories:
        about.master(memory.port)
    if shape.handshakes:
        signals = {name.removeprefix("ap_"): (name, ways[name], 1) for name in shape.handshakes}
        about.bus("ap_ctrl", "acc_handshake", signals)
    for pin in shape.pins:
        about.bus(pin.name, "data", {"DATA": (pin.name, ways[pin.name], pin.bits)})
    about.ports |= {port.name: (port.direction, port.bits or 1) for port in shape.ports}
    version = f"<xilinx:packagingInfo><xilinx:xilinxVersion>{shape.tool}</xilinx:xilinxVersion></xilinx:packagingInfo>"
    latency = "undef" if shape.latency is None else shape.latency
    about.extra = parameters({"latency": latency}) + element("vendorExtensions", version)
    return about.text()
