# SPDX-License-Identifier: Apache-2.0
"""Protocol checkers on every port of a design and of the kernels in it, bound to their modules."""

from xai_cosim.ipxact.design import Design
from xai_cosim.sim import HDL

_CHECKS = HDL / "checks"
_RULES = ("axis_rules", "axil_rules", "control_rules")
_CHECKERS = ("axis_checker", "axil_checker", "control_checker")
CHECKER_SOURCES = tuple(_CHECKS / f"{name}.sv" for name in ("protocol_pkg", *_RULES, *_CHECKERS))
CHECKER_DPI = _CHECKS / "protocol_dpi.cpp"
CHECKER_FUNCTIONS = ("protocol_take", "protocol_leave", "protocol_forget")

REGISTER_WAIT = 1_000
"""Cycles in which an AXI4-Lite channel should have been accepted. Streams may wait for any number of cycles."""

_CONTROL = "s_axi_control"


def checker_binds(design: Design, where: str) -> str:
    """Return SystemVerilog that binds checkers to a design: to its "ports", to "all" kernels in it too, or "none"."""
    inside = [design.inside[name] for name in sorted(design.inside)] if where == "all" else []
    return "" if where == "none" else "".join(_binds(c) for c in (design, *inside))


def _binds(design: Design) -> str:
    clocked = ".clk_i(ap_clk), .rst_ni(ap_rst_n)"
    lines = []
    for name, stream in design.streams.items():
        count = stream.bytes
        lines.append(
            f'bind {design.name} axis_checker #(.Width({stream.width}), .Name("{design.name}.{name}"))'
            f" check_{name} (\n  {clocked},\n"
            f"  .tvalid_i({name}_TVALID), .tready_i({name}_TREADY), .tdata_i({name}_TDATA), .tlast_i({name}_TLAST),\n"
            f"  .tkeep_i({{{count}{{1'b1}}}}), .tstrb_i({{{count}{{1'b1}}}}),\n"
            f"  .tid_i(1'b0), .tdest_i(1'b0), .tuser_i(1'b0)\n);"
        )
    address_bits = design.ports[f"{_CONTROL}_AWADDR"][1]
    signals = [n.removeprefix(f"{_CONTROL}_") for n in design.ports if n.startswith(f"{_CONTROL}_")]
    connected = ", ".join(f".{s.lower()}_i({_CONTROL}_{s})" for s in signals)
    lines.append(
        f"bind {design.name} axil_checker #(.AddrWidth({address_bits}), .MaxWait({REGISTER_WAIT}),"
        f' .Name("{design.name}.{_CONTROL}")) check_{_CONTROL} (\n'
        f"  {clocked}, .awprot_i(3'b0), .arprot_i(3'b0),\n  {connected}\n);"
    )
    windows = {f"{kernel}.": base for kernel, base in design.windows.items() if kernel in design.routes} or {"": 0}
    for kernel, base in windows.items():
        lines.append(
            f"bind {design.name} control_checker #(.AddrWidth({address_bits}), .Base({base}),"
            f' .Name("{design.name}.{kernel}CTRL")) check_control_{base} (\n  {clocked},\n  {connected}\n);'
        )
    return "\n".join(lines) + "\n"
