# SPDX-License-Identifier: Apache-2.0
"""The simulated top: a design with all that is not the bench's Python around it.

Whatever the design's ports are called, the bench has ap_clk, ap_rst_n (active low), and each signal of a bus under the
name of the bus and the signal's own: in_r_TDATA, s_axi_control_AWADDR, m_axi_gmem_ARLEN.
"""

from collections.abc import Iterator, Sequence

from xai_cosim.command import one_of
from xai_cosim.ipxact.design import Design, Stream
from xai_cosim.sim.exceptions import takes_data_ahead
from xai_cosim.sim.memory import memory_instance

TOP = "bench"
CLOCK, RESET = "ap_clk", "ap_rst_n"
TRANSPORTS = ("bulk", "beat")
"""Who moves the beats of the streams: players and recorders in the simulation, or drivers in Python."""
MOVED = ("TDATA", "TVALID", "TREADY", "TLAST")
"""Signals of a stream that its driver sets or takes; the others are constant on inputs."""


def transport_from(text: str | None) -> str:
    """Return the transport that a user gave, bulk by default; UserError for what is none."""
    return one_of("TRANSPORT", text or TRANSPORTS[0], TRANSPORTS)


def _port(stream: Stream) -> str:
    """Return the instance of a stream's player or recorder."""
    module, suffix = ("axis_player", "o") if stream.is_input else ("axis_recorder", "i")
    other = "i" if suffix == "o" else "o"
    last = f"{stream.name}_TLAST" if stream.has_last else "" if stream.is_input else "1'b0"
    return (
        f'  {module} #(.Width({stream.width}), .Name("{stream.name}")) {stream.name}_port (\n'
        f"    .clk_i({CLOCK}), .rst_ni({RESET}),\n"
        f"    .tdata_{suffix}({stream.name}_TDATA), .tvalid_{suffix}({stream.name}_TVALID),\n"
        f"    .tlast_{suffix}({last}), .tready_{other}({stream.name}_TREADY)\n"
        f"  );"
    )


def constant(signal: str, bits: int) -> str:
    """Return what a signal that a stream lacks, or that nobody gives, holds: each byte is data, each beat a packet."""
    return f"{{{bits}{{1'b{int(signal in ('TKEEP', 'TSTRB', 'TLAST'))}}}}}"


def _nets(design: Design) -> Iterator[tuple[str, str, str]]:
    """Yield (port of the design, net of the bench, what the net is of: control, stream, side, memory or pin)."""
    for lite in design.lite.values():
        yield from ((pin, f"{lite.name}_{signal}", "control") for signal, pin in lite.pins.items())
    for stream in design.streams.values():
        for signal, pin in stream.pins.items():
            yield pin, f"{stream.name}_{signal}", "stream" if signal in MOVED else "side"
    for memory in design.memories.values():
        yield from ((pin, f"{memory.name}_{signal}", "memory") for signal, pin in memory.pins.items())
    yield from ((name, CLOCK, "clock") for name in (design.clock, *design.clocks))
    if design.reset:
        yield design.reset, f"~{RESET}" if design.reset_high else RESET, "clock"


def _is_vector(net: str, width: int) -> bool:
    return width > 1 or net.endswith("_TDATA")


def wrapper_source(design: Design, transport: str, probes: Sequence[str] = ()) -> str:
    """Return SystemVerilog of module `bench`: the design, its streams at players and recorders or passed on.

    Its masters are at memories. `probes` are instances that look on. Bit n of `inputs_ready` is TREADY of input n.
    """
    inputs = design.inputs
    known = {pin: (net, kind) for pin, net, kind in _nets(design)}
    ports = ["output wire streams_done", f"output wire [{max(len(inputs), 1) - 1}:0] inputs_ready"]
    ports += [f"input wire {name}" for name in (CLOCK, RESET)]
    body, connected = [], []
    for name, (direction, width) in design.ports.items():
        net, kind = known.get(name, (name, "pin"))
        connected.append(f".{name}({net})")
        vector = f"[{width - 1}:0] " if _is_vector(net, width) else ""
        if kind in ("memory", "side") or (kind == "stream" and transport == "bulk"):
            body.append(f"  wire {vector}{net};")
        elif kind != "clock":
            ports.append(f"{direction}put wire {vector}{net}")
    for stream in inputs:
        sides = {s: bits for s, bits in stream.side.items() if s not in MOVED}
        body += [f"  assign {stream.name}_{s} = {constant(s, bits)};" for s, bits in sides.items()]
    if transport == "bulk":
        body += [_port(stream) for stream in design.streams.values()]
    body += [memory_instance(port, ahead=takes_data_ahead(design)) for port in design.memories.values()]
    body.append(f"  axis_watch watch (.clk_i({CLOCK}), .rst_ni({RESET}), .done_o(streams_done));")
    ready = ", ".join(f"{stream.name}_TREADY" for stream in reversed(inputs)) or "1'b0"
    body.append(f"  assign inputs_ready = {{{ready}}};")
    body += probes
    body.append(f"  {design.name} dut (\n    " + ",\n    ".join(connected) + "\n  );")
    return (
        f"// Generated: {design.name}, its streams for the {transport} transport.\n"
        f"module {TOP} (\n  " + ",\n  ".join(ports) + "\n);\n" + "\n".join(body) + "\nendmodule\n"
    )


def public_control(design: Design, transport: str) -> str:
    """Return the Verilator control file that makes public what Python touches and nothing else."""
    known = {pin: (net, kind) for pin, net, kind in _nets(design)}
    touched = [CLOCK, RESET, "streams_done", "inputs_ready"]
    for name in design.ports:
        net, kind = known.get(name, (name, "pin"))
        if kind in ("control", "pin") or (kind == "stream" and transport == "beat"):
            touched.append(net)
    return "`verilator_config\n" + "".join(f'public_flat_rw -module "{TOP}" -var "{name}"\n' for name in touched)
