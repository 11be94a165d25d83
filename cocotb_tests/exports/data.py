# SPDX-License-Identifier: Apache-2.0
"""<top>_data.json: the C arguments, and what in the hardware each of them became."""

import json
from collections.abc import Iterator

from cocotb_tests.exports.shape import Scalar, Shape

Reference = dict[str, str]


def _reference(kind: str, interface: str, name: str, usage: str, direction: str) -> Reference:
    return {"type": kind, "interface": interface, "name": name, "usage": usage, "direction": direction}


def _scalar(shape: Shape, port: str, scalar: Scalar) -> list[Reference]:
    usage, direction = ("address", "in") if scalar.memory else ("data", "out" if scalar.output else "in")
    names = [scalar.name] if scalar.words == 1 else [f"{scalar.name}_{i + 1}" for i in range(scalar.words)]
    found = [_reference("register", port, name, usage, direction) for name in names]
    masters = [memory.port for memory in shape.memories if memory.name == scalar.memory]
    return [*(_reference("interface", master, "", "data", "inout") for master in masters), *found]


def _arguments(shape: Shape) -> Iterator[tuple[str, str, list[Reference]]]:
    """Yield name, C type and references of each argument."""
    for stream in shape.streams:
        direction = "in" if stream.is_input else "out"
        yield stream.name, stream.ctype, [_reference("interface", stream.name, "", "data", direction)]
    for bundle in shape.bundles:
        for scalar in bundle.arguments:
            yield scalar.name, scalar.ctype, _scalar(shape, bundle.port, scalar)
    for pin in shape.pins:
        yield pin.name, pin.ctype, [_reference("port", pin.name, pin.name, "data", "out" if pin.output else "in")]


def data_json(shape: Shape) -> str:
    """Return the description that the tool keeps beside an export."""
    latency = "undef" if shape.latency is None else str(shape.latency)
    arguments = {
        name: {"index": str(index), "srcType": ctype, "hwRefs": references}
        for index, (name, ctype, references) in enumerate(_arguments(shape))
    }
    control = "ap_ctrl_hs" if shape.control == "s_axilite" else shape.control
    clock = {"ClockName": shape.clock, "ClockPeriod": "10", "II": "undef", "Latency": latency}
    made = {"ToolName": "vitis_hls" if shape.vitis else "vivado_hls", "ToolVersion": shape.tool}
    known = {"Top": shape.top, "RtlTop": shape.top, "FunctionProtocol": control, "ClockInfo": clock, "GenData": made}
    return json.dumps(known | ({"Args": arguments} if shape.year >= 2022 else {}), indent=1) + "\n"
