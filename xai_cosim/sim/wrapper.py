# SPDX-License-Identifier: Apache-2.0
"""The simulated top: a design with all that is not the bench's Python around it."""

from collections.abc import Iterable, Sequence

from xai_cosim.command import one_of
from xai_cosim.ipxact.design import Design, Stream

TOP = "bench"
TRANSPORTS = ("bulk", "beat")
"""Who moves the beats of the streams: players and recorders in the simulation, or drivers in Python."""


def transport_from(text: str | None) -> str:
    """Return the transport that a user gave, bulk by default; UserError for what is none."""
    return one_of("TRANSPORT", text or TRANSPORTS[0], TRANSPORTS)


def _port(stream: Stream) -> str:
    """Return the instance of a stream's player or recorder."""
    module, suffix = ("axis_player", "o") if stream.is_input else ("axis_recorder", "i")
    other = "i" if suffix == "o" else "o"
    return (
        f'  {module} #(.Width({stream.width}), .Name("{stream.name}")) {stream.name}_port (\n'
        f"    .clk_i(ap_clk), .rst_ni(ap_rst_n),\n"
        f"    .tdata_{suffix}({stream.name}_TDATA), .tvalid_{suffix}({stream.name}_TVALID),\n"
        f"    .tlast_{suffix}({stream.name}_TLAST), .tready_{other}({stream.name}_TREADY)\n"
        f"  );"
    )


def wrapper_source(design: Design, transport: str, probes: Sequence[str] = ()) -> str:
    """Return SystemVerilog of module `bench`: the design, its streams at players and recorders or passed on.

    `probes` are instances that look on. Bit n of `inputs_ready` is TREADY of input n.
    """
    ports = ["output wire streams_done", f"output wire [{len(design.inputs) - 1}:0] inputs_ready"]
    body = []
    for name, (direction, width) in design.ports.items():
        vector = f"[{width - 1}:0] " if width > 1 or name.endswith("_TDATA") else ""
        if transport == "bulk" and name.rsplit("_T", 1)[0] in design.streams:
            body.append(f"  wire {vector}{name};")
        else:
            ports.append(f"{direction}put wire {vector}{name}")
    if transport == "bulk":
        body += [_port(stream) for stream in design.streams.values()]
    body.append("  axis_watch watch (.clk_i(ap_clk), .rst_ni(ap_rst_n), .done_o(streams_done));")
    ready = ", ".join(f"{stream.name}_TREADY" for stream in reversed(design.inputs))
    body.append(f"  assign inputs_ready = {{{ready}}};")
    body += probes
    body.append(f"  {design.name} dut (\n    " + ",\n    ".join(f".{name}({name})" for name in design.ports) + "\n  );")
    return (
        f"// Generated: {design.name}, its streams for the {transport} transport.\n"
        f"module {TOP} (\n  " + ",\n  ".join(ports) + "\n);\n" + "\n".join(body) + "\nendmodule\n"
    )


def public_control(design: Design, transport: str) -> str:
    """Return the Verilator control file that makes public what Python touches and nothing else."""
    patterns: Iterable[str] = ("ap_*", "s_axi_*", "streams_done", "inputs_ready")
    if transport == "beat":
        patterns = (*patterns, *(f"{stream}_T*" for stream in design.streams))
    return "`verilator_config\n" + "".join(f'public_flat_rw -module "{TOP}" -var "{p}"\n' for p in patterns)
