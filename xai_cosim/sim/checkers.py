# SPDX-License-Identifier: Apache-2.0
"""Protocol checkers on every port of a design and of the kernels in it, bound to their modules."""

from collections.abc import Iterator

from xai_cosim.ipxact.design import STREAM_SIGNALS, Design, LitePort, MemoryPort, Stream
from xai_cosim.sim import HDL
from xai_cosim.sim.exceptions import exempt
from xai_cosim.sim.memory import tied
from xai_cosim.sim.wrapper import constant

_CHECKS = HDL / "checks"
_RULES = ("axis_rules", "axil_rules", "control_rules")
_CHECKERS = ("axis_checker", "axis_whole", "axil_checker", "control_checker")
CHECKER_SOURCES = tuple(_CHECKS / f"{name}.sv" for name in ("protocol_pkg", *_RULES, *_CHECKERS))
AXI4_SOURCES = tuple(
    _CHECKS / f"axi4_{name}.sv" for name in ("channel", "request", "writes", "reads", "checker")
)
"""For designs that have masters."""
CHECKER_DPI = _CHECKS / "protocol_dpi.cpp"
CHECKER_FUNCTIONS = ("protocol_take", "protocol_leave", "protocol_forget")

REGISTER_WAIT = 1_000
"""Cycles in which an AXI4-Lite channel should have been accepted. Streams may wait for any number of cycles."""


def checker_binds(design: Design, where: str) -> str:
    """Return SystemVerilog that binds checkers to a design: to its "ports", to "all" kernels in it too, or "none"."""
    inside = [design.inside[name] for name in sorted(design.inside)] if where == "all" else []
    return "" if where == "none" else "".join(_binds(c) for c in (design, *inside))


def _clocked(design: Design) -> str:
    reset = f"~{design.reset}" if design.reset_high else design.reset or "1'b1"
    return f".clk_i({design.clock}), .rst_ni({reset})"


def _stream(design: Design, stream: Stream) -> Iterator[str]:
    """Yield the checkers of a stream; a signal that it has not is tied as the protocol says."""
    given = {s: stream.pins.get(s, constant(s, stream.bytes if s in ("TKEEP", "TSTRB") else 1)) for s in STREAM_SIGNALS}
    widths = {"TID": "IdWidth", "TDEST": "DestWidth", "TUSER": "UserWidth"}
    sides = "".join(f", .{widths[s]}({bits})" for s, bits in stream.side.items() if s in widths)
    connected = ", ".join(f".{signal.lower()}_i({pin})" for signal, pin in given.items())
    name = f'.Name("{design.name}.{stream.name}")'
    yield (
        f"bind {design.name} axis_checker #(.Width({stream.width}){sides}, {name})"
        f" check_{stream.name} (\n  {_clocked(design)},\n  {connected}\n);"
    )
    if not stream.is_input and {"TKEEP", "TSTRB"} & stream.side.keys():
        used = ", ".join(f".{s.lower()}_i({given[s]})" for s in ("TVALID", "TREADY", "TKEEP", "TSTRB"))
        yield (
            f"bind {design.name} axis_whole #(.Bytes({stream.bytes}), {name})"
            f" whole_{stream.name} (\n  {_clocked(design)},\n  {used}\n);"
        )


def _registers(design: Design, lite: LitePort) -> Iterator[str]:
    """Yield the checkers of an AXI4-Lite port, and of each control register behind it."""
    connected = ", ".join(f".{signal.lower()}_i({pin})" for signal, pin in lite.pins.items())
    yield (
        f"bind {design.name} axil_checker #(.AddrWidth({lite.address_bits}), .MaxWait({REGISTER_WAIT}),"
        f' .Name("{design.name}.{lite.name}")) check_{lite.name} (\n'
        f"  {_clocked(design)}, .awprot_i(3'b0), .arprot_i(3'b0),\n  {connected}\n);"
    )
    windows = {f"{kernel}.": base for kernel, base in design.windows.items() if kernel in design.routes}
    if not windows and "CTRL" in design.registers and lite.name == design.control_port:
        windows = {"": design.registers["CTRL"].offset}
    spared = " | ".join(f"(1 << protocol_pkg::{rule})" for rule in exempt(design))
    exempted = f" .Exempt({spared})," if spared else ""
    for kernel, base in windows.items():
        yield (
            f"bind {design.name} control_checker #(.AddrWidth({lite.address_bits}), .Base({base}),{exempted}"
            f' .Name("{design.name}.{kernel}CTRL")) check_control_{base} (\n  {_clocked(design)},\n  {connected}\n);'
        )


def _memory(design: Design, port: MemoryPort) -> str:
    """Return the checker of an AXI4 master."""
    bursts = ("ID", "ADDR", "LEN", "SIZE", "BURST", "LOCK", "CACHE", "PROT", "QOS", "REGION", "VALID", "READY")
    signals = (
        *(f"{channel}{what}" for channel in ("AW", "AR") for what in bursts),
        *("WDATA", "WSTRB", "WLAST", "WVALID", "WREADY", "BID", "BRESP", "BVALID", "BREADY"),
        *("RID", "RDATA", "RRESP", "RLAST", "RVALID", "RREADY"),
    )
    given = dict.fromkeys(signals, "'0") | tied(port) | dict(port.pins)
    for lock in {"AWLOCK", "ARLOCK"} & port.pins.keys():  # AXI3's have 2 bits
        given[lock] = f"2'({port.pins[lock]})"
    connected = ", ".join(f".{signal.lower()}_i({given[signal]})" for signal in signals)
    return (
        f"bind {design.name} axi4_checker #(.Width({port.data_bits}), .AddrWidth({port.address_bits}),"
        f' .IdWidth({max(port.id_bits, 1)}), .Name("{design.name}.{port.name}")) check_{port.name} (\n'
        f"  {_clocked(design)},\n  {connected}\n);"
    )


def _binds(design: Design) -> str:
    lines = [line for stream in design.streams.values() for line in _stream(design, stream)]
    lines += [line for lite in design.lite.values() for line in _registers(design, lite)]
    lines += [_memory(design, port) for port in design.memories.values()]
    return "\n".join(lines) + "\n"
