# SPDX-License-Identifier: Apache-2.0
"""What the ports of a top module are: streams, memories, registers' ports, control, clock, reset, scalars.

A description says it by bus interfaces (IEEE 1685-2009, 6.1); where there is none, the names that HLS tools give to
ports say it (AMD UG1399, "Interfaces for Vivado IP Flow").
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from xai_cosim.command import UserError
from xai_cosim.ipxact.design import (
    CONTROL,
    LITE_SIGNALS,
    STREAM_SIGNALS,
    ControlKind,
    Design,
    LitePort,
    MemoryPort,
    Pin,
    Stream,
)

Ports = Mapping[str, tuple[str, int]]
"""Direction (in, out) and width in bits of each port."""

_CHANNELS = {
    "AW": "ID ADDR LEN SIZE BURST LOCK CACHE PROT QOS REGION USER VALID READY",
    "W": "ID DATA STRB LAST USER VALID READY",
    "B": "ID RESP USER VALID READY",
    "AR": "ID ADDR LEN SIZE BURST LOCK CACHE PROT QOS REGION USER VALID READY",
    "R": "ID DATA RESP LAST USER VALID READY",
}
AXI_SIGNALS = tuple(channel + signal for channel, signals in _CHANNELS.items() for signal in signals.split())
"""Of an AXI4 port, as IHI 0022 names them (WID is of AXI3)."""
_HANDSHAKE = {"start": "ap_start", "done": "ap_done", "idle": "ap_idle", "ready": "ap_ready", "continue": "ap_continue"}
_CLOCKS = ("ap_clk", "aclk", "clk", "clock")
_RESETS = ("ap_rst_n", "ap_rst", "aresetn", "areset", "rst_n", "resetn", "rst", "reset")
_NEEDED = {"clock": "CLK", "reset": "RST"}
_DRIVEN = {"axis", "aximm", "clock", "reset", "acc_handshake", "data"}
"""Kinds of bus interfaces whose inputs are driven."""
_IDLE = {"interrupt", "ap_local_block", "ap_local_deadlock", "event_start", "event_done"}
_IDLE |= {f"stall_{end}_{what}" for end in ("start", "done") for what in ("ext", "str", "int")}
"""Outputs that nothing need listen to."""
_UNSUPPORTED = (
    ("ap_memory", "_address0", "_ce0"),
    ("BRAM", "_Addr_A", "_EN_A"),
    ("ap_fifo", "_dout", "_empty_n"),
    ("ap_fifo", "_din", "_full_n"),
    ("ap_bus", "_req_din", "_req_full_n"),
)
"""Kinds of ports that nothing here drives, and how the names of two of an argument's ports end."""
_BUS_TYPES = {"bram": "BRAM", "acc_fifo_read": "ap_fifo", "acc_fifo_write": "ap_fifo", "fifo_read": "ap_fifo"}
_BUS_TYPES |= {"fifo_write": "ap_fifo", "ap_bus": "ap_bus"}
_SUPPORTED = "supported are axis, s_axilite, m_axi and scalars (ap_none, ap_vld, ap_ack, ap_hs)"


@dataclass(frozen=True)
class Bus:
    """A bus interface: ports that belong together."""

    name: str
    kind: str
    """As its bus type is called: axis, aximm, clock, reset, acc_handshake, data ..."""
    pins: Mapping[str, str]
    """The port of each of its signals."""
    parameters: Mapping[str, str] = field(default_factory=dict)


def _of(ports: Ports, prefix: str, signals: Iterable[str]) -> dict[str, str]:
    return {signal: prefix + signal for signal in signals if prefix + signal in ports}


def guessed(ports: Ports) -> Iterator[Bus]:
    """Yield the bus interfaces that the names of ports tell of."""
    for port in ports:
        if port.endswith("_TVALID"):
            name = port.removesuffix("_TVALID")
            yield Bus(name, "axis", _of(ports, f"{name}_", STREAM_SIGNALS))
        elif port.endswith(("_AWVALID", "_ARVALID")):
            name = port.rsplit("_", 1)[0]
            if port.endswith("_AWVALID") or f"{name}_AWVALID" not in ports:
                yield Bus(name, "aximm", _of(ports, f"{name}_", (*AXI_SIGNALS, *LITE_SIGNALS)))
        elif port == "ap_start":
            yield Bus("ap_ctrl", "acc_handshake", {k: pin for k, pin in _HANDSHAKE.items() if pin in ports})
    for kind, signal, names in (("clock", "CLK", _CLOCKS), ("reset", "RST", _RESETS)):
        if port := next((name for name in names if name in ports), ""):
            yield Bus(port, kind, {signal: port})


def _refuse_unsupported(buses: Iterable[Bus], ports: Ports, free: Iterable[str], source: object) -> None:
    for bus in buses:
        if bus.kind in _BUS_TYPES:
            first = next(iter(bus.pins.values()), bus.name)
            raise UserError(f"{source}: port {first} is of kind {_BUS_TYPES[bus.kind]}; {_SUPPORTED}")
    for kind, first, second in _UNSUPPORTED:
        for port in free:
            if port.endswith(first) and port.removesuffix(first) + second in ports:
                raise UserError(f"{source}: port {port} is of kind {kind}; {_SUPPORTED}")
    if "ap_ce" in ports:
        raise UserError(f"{source}: port ap_ce is a clock enable, which nothing drives; export without one")


def _stream(bus: Bus, ports: Ports, source: object) -> Stream:
    pins = {signal: bus.pins[signal] for signal in STREAM_SIGNALS if signal in bus.pins}
    for signal in ("TVALID", "TREADY"):
        if signal not in pins:
            raise UserError(f"{source}: stream {bus.name} has no {signal}")
    width = ports[pins["TDATA"]][1] if "TDATA" in pins else 0
    side = {signal: ports[pin][1] for signal, pin in pins.items() if signal not in STREAM_SIGNALS[:3]}
    return Stream(bus.name, ports[pins["TVALID"]][0] == "in", width, 0, pins, side)


def _bits(bus: Bus, ports: Ports, *signals: str) -> int:
    return max((ports[bus.pins[signal]][1] for signal in signals if signal in bus.pins), default=0)


def _lite(bus: Bus, ports: Ports, source: object) -> LitePort:
    missing = [signal for signal in LITE_SIGNALS if signal not in bus.pins]
    if missing or "AWLEN" in bus.pins:
        what = "it has AWLEN" if not missing else f"it has no {', '.join(missing)}"
        raise UserError(f"{source}: port {bus.name} is no AXI4-Lite port that can be driven: {what}")
    bits = _bits(bus, ports, "WDATA", "RDATA")
    if bits != 32:
        raise UserError(f"{source}: AXI4-Lite port {bus.name} has {bits} bits of data, supported are 32")
    return LitePort(bus.name, _bits(bus, ports, "AWADDR"), {signal: bus.pins[signal] for signal in LITE_SIGNALS})


def _memory(bus: Bus, ports: Ports) -> MemoryPort:
    pins = {signal: bus.pins[signal] for signal in AXI_SIGNALS if signal in bus.pins}
    data, address = _bits(bus, ports, "WDATA", "RDATA"), _bits(bus, ports, "AWADDR", "ARADDR")
    return MemoryPort(bus.name, data, address, _bits(bus, ports, "AWID", "ARID"), pins)


def _is_master(bus: Bus, ports: Ports) -> bool:
    valid = bus.pins.get("AWVALID") or bus.pins.get("ARVALID")
    return valid is not None and ports[valid][0] == "out"


def _active_high(bus: Bus) -> bool:
    said = bus.parameters.get("POLARITY", "")
    return said == "ACTIVE_HIGH" if said else not bus.pins["RST"].lower().endswith("n")


def _scalars(free: list[str], ports: Ports) -> dict[str, Pin]:
    """Return the scalars on ports."""
    beside = {f"{name}{end}" for name in free for end in ("_ap_vld", "_ap_ack")}
    pins = {}
    for name in free:
        if name not in beside:
            direction, bits = ports[name]
            near = [f"{name}{end}" if f"{name}{end}" in free else "" for end in ("_ap_vld", "_ap_ack")]
            pins[name] = Pin(name, direction == "in", bits, *near)
    return pins


def connect(design: Design, buses: Iterable[Bus], source: object, chained: bool) -> Design:
    """Return the design with its ports told apart; its ports and registers are there already.

    `source` is the file that errors name; `chained` says that its control register, if any, has ap_continue. UserError
    for ports of a kind that nothing here drives.
    """
    ports = design.ports
    buses = _completed(list(buses), ports, source)
    taken = {port for bus in buses if bus.kind != "data" for port in bus.pins.values()} | _IDLE
    free = [port for port in ports if port not in taken]
    _refuse_unsupported(buses, ports, free, source)
    memories = [bus for bus in buses if bus.kind == "aximm" and _is_master(bus, ports)]
    slaves = [bus for bus in buses if bus.kind == "aximm" and bus not in memories]
    _require_registers(design, slaves, source)
    clock, *clocks = [bus.pins["CLK"] for bus in buses if bus.kind == "clock"]
    reset = next((bus for bus in buses if bus.kind == "reset"), None)
    return replace(
        design,
        streams={bus.name: _stream(bus, ports, source) for bus in buses if bus.kind == "axis"},
        lite={bus.name: _lite(bus, ports, source) for bus in slaves},
        memories={bus.name: _memory(bus, ports) for bus in memories},
        clock=clock,
        clocks=tuple(clocks),
        reset="" if reset is None else reset.pins["RST"],
        reset_high=reset is not None and _active_high(reset),
        control=_control(design, buses, source, chained),
        pins=_scalars(free, ports),
        notes=(*design.notes, *_undriven(buses, ports)),
    )


def _completed(buses: list[Bus], ports: Ports, source: object) -> list[Bus]:
    """Return the bus interfaces, and those that names of further ports tell; UserError if ports are missing."""
    for bus in buses:
        for signal, port in bus.pins.items():
            if port not in ports:
                raise UserError(f"{source}: {bus.name}: no port {port} for {signal}")
        if bus.kind in _NEEDED and _NEEDED[bus.kind] not in bus.pins:
            raise UserError(f"{source}: {bus.name}: no port for {_NEEDED[bus.kind]}")
    said = {port for bus in buses for port in bus.pins.values()}
    kinds = {bus.kind for bus in buses} & _NEEDED.keys()
    rest = {name: port for name, port in ports.items() if name not in said}
    buses = [*buses, *(bus for bus in guessed(rest) if bus.kind not in kinds)]
    resets = [bus.name for bus in buses if bus.kind == "reset"]
    if len(resets) > 1:
        raise UserError(f"{source}: resets {', '.join(resets)}; supported is one")
    if not any(bus.kind == "clock" for bus in buses):
        raise UserError(f"{source}: no clock; one is called ap_clk, or is a bus interface of the type clock")
    return buses


def _require_registers(design: Design, slaves: Iterable[Bus], source: object) -> None:
    """Raise UserError for an AXI4-Lite port of which nothing says what lies behind it."""
    known = {register.port for register in design.registers.values()}
    for bus in slaves:
        if bus.name not in known:
            places = "neither here, nor in a driver's *_hw.h, nor in Verilog"
            raise UserError(f"{source}: no registers behind {bus.name}: {places}")


def _undriven(buses: Iterable[Bus], ports: Ports) -> Iterator[str]:
    """Yield notes on inputs that nothing drives."""
    for bus in buses:
        if bus.kind not in _DRIVEN:
            for port in bus.pins.values():
                if ports[port][0] == "in":
                    yield f"input {port} is of a {bus.kind}, which nothing drives"


def _control(design: Design, buses: Iterable[Bus], source: object, chained: bool) -> ControlKind:
    handshake = next((bus for bus in buses if bus.kind == "acc_handshake"), None)
    if handshake is not None:
        for signal, port in handshake.pins.items():
            if port != _HANDSHAKE.get(signal):
                raise UserError(f"{source}: control port {port}; supported are {', '.join(_HANDSHAKE.values())}")
        return ControlKind.CHAIN if "continue" in handshake.pins else ControlKind.PINS
    if CONTROL in design.registers or design.routes:
        return ControlKind.CHAIN if chained else ControlKind.REGISTERS
    return ControlKind.NONE
