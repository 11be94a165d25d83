# SPDX-License-Identifier: Apache-2.0
"""The simulated top: a design with all that is not the bench's Python around it.

Whatever the design's ports are called, the bench has ap_clk, ap_rst_n (active low), and each signal of a bus under the
name of the bus and the signal's own: in_r_TDATA, s_axi_control_AWADDR, m_axi_gmem_ARLEN.
"""

from collections.abc import Iterator, Sequence

from xai_cosim.command import UserError, one_of
from xai_cosim.ipxact.design import Design, Stream
from xai_cosim.sim.exceptions import takes_data_ahead
from xai_cosim.sim.memory import memory_instance

TOP = "bench"
CLOCK, RESET = "ap_clk", "ap_rst_n"
TRANSPORTS = ("bulk", "beat")
"""Who moves the beats of the streams: players and recorders in the simulation, or drivers in Python."""
MAX_STREAMS = 64
"""Of a design: bits of what axis_dpi.cpp is asked."""
MOVED = ("TDATA", "TVALID", "TREADY", "TLAST")
"""Signals of a stream that its driver sets or takes; the others are constant on inputs."""


def transport_from(text: str | None) -> str:
    """Return the transport that a user gave, bulk by default; UserError for what is none."""
    return one_of("TRANSPORT", text or TRANSPORTS[0], TRANSPORTS)


def _movers(streams: Sequence[Stream]) -> Iterator[str]:
    """Yield what moves the beats of all streams, asking axis_dpi.cpp once a clock cycle: port n is the stream n.

    It is a block of its own, whose names hide those of the design's pins.
    """
    if not streams:
        return
    others = [f"{s.name}_{'TREADY' if s.is_input else 'TVALID'}" for s in streams]
    opened, taken, given = [], [], []
    yield "  if (1) begin : axis_movers\n    import axis_dpi_pkg::*;"
    yield "    longint unsigned active;  // bit n: input n offers a beat, output n takes one"
    for number, stream in enumerate(streams):
        name, last = stream.name, f"{stream.name}_TLAST"
        opened.append(f'void\'(axis_open("{name}", {stream.bytes}, {int(stream.is_input)}));')
        if stream.is_input:
            yield f"    reg [{stream.width - 1}:0] {name}_data;"
            yield f"    reg {name}_last;"
            yield f"    assign {name}_TDATA = {name}_data;"
            yield f"    assign {name}_TVALID = active[{number}];"
            if stream.has_last:
                yield f"    assign {last} = {name}_last;"
            given.append(
                f"if (changed[{number}]) begin\n          axis_give({number}, data, last);\n"
                f"          {name}_data <= data[{stream.width - 1}:0];\n          {name}_last <= last;\n        end"
            )
        else:
            yield f"    assign {name}_TREADY = active[{number}];"
            end = last if stream.has_last else "1'b0"
            taken.append(f"if (moved[{number}]) axis_take({number}, MaxWidth'({name}_TDATA), {end});")
    yield "    initial begin\n      active = 0;\n      " + "\n      ".join(opened) + "\n    end"
    yield (
        f"    always_ff @(posedge {CLOCK}) begin\n"
        "      automatic longint unsigned moved, changed;\n"
        "      automatic bit [MaxWidth-1:0] data;\n"
        "      automatic bit last;\n"
        f"      moved = active & 64'({{{', '.join(reversed(others))}}});\n"
        f"      if (!{RESET}) begin\n        active <= 0;\n      end else begin\n        "
        + "\n        ".join([*taken, "active <= axis_step(moved, changed);", *given])
        + "\n      end\n    end\n  end"
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
    """Return SystemVerilog of module `bench`: the design, its streams moved by registers or passed on.

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
        if len(design.streams) > MAX_STREAMS:
            words = f"{len(design.streams)} streams, bulk has room for {MAX_STREAMS}"
            raise UserError(f"{design.name}: {words}: set TRANSPORT=beat")
        body += _movers(list(design.streams.values()))
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
