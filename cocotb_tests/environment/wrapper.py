"""The simulated top: a design with a player or a recorder on each of its stream ports."""

from host.component import Component

TOP = "bench"


def wrapper_source(design: Component) -> str:
    """Return SystemVerilog of module `bench`: streams to players and recorders, all other ports passed on."""
    ports = ["output wire streams_done"]
    connections = []
    body = []
    for name, (direction, width) in design.ports.items():
        vector = f"[{width - 1}:0] " if width > 1 or name.endswith("_TDATA") else ""
        connections.append(f".{name}({name})")
        if name.rsplit("_T", 1)[0] in design.streams:
            body.append(f"  wire {vector}{name};")
        else:
            ports.append(f"{direction}put wire {vector}{name}")
    for stream in design.streams.values():
        module, suffix = ("axis_player", "o") if stream.is_input else ("axis_recorder", "i")
        other = "i" if suffix == "o" else "o"
        body.append(
            f'  {module} #(.Width({stream.width}), .Name("{stream.name}")) {stream.name}_port (\n'
            f"    .clk_i(ap_clk), .rst_ni(ap_rst_n),\n"
            f"    .tdata_{suffix}({stream.name}_TDATA), .tvalid_{suffix}({stream.name}_TVALID),\n"
            f"    .tlast_{suffix}({stream.name}_TLAST), .tready_{other}({stream.name}_TREADY)\n"
            f"  );"
        )
    body.append("  axis_watch watch (.clk_i(ap_clk), .rst_ni(ap_rst_n), .done_o(streams_done));")
    body.append(f"  {design.name} dut (\n    " + ",\n    ".join(connections) + "\n  );")
    return (
        f"// Generated: {design.name} between stream players and recorders.\n"
        f"module {TOP} (\n  " + ",\n  ".join(ports) + "\n);\n" + "\n".join(body) + "\nendmodule\n"
    )


def public_control() -> str:
    """Return the Verilator control file that makes the wrapper's ports public and nothing else."""
    return f'`verilator_config\npublic_flat_rw -module "{TOP}" -var "ap_*"\n' + "".join(
        f'public_flat_rw -module "{TOP}" -var "{pattern}"\n' for pattern in ("s_axi_*", "streams_done")
    )
