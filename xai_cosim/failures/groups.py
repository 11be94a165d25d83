# SPDX-License-Identifier: Apache-2.0
"""Which signals a viewer shows, in which groups and formats: taken from what a dump holds."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from xai_cosim.failures.waves import Waves
from xai_cosim.ipxact.design import Design

CLOCK, RESET, CYCLE, JOB = "bench.ap_clk", "bench.ap_rst_n", "bench.running.cycle", "bench.running.job"
LANES = 4
BUFFER = re.compile(
    r"(line|\w*_ram|\w*_fifo)_(read|write|raddr|waddr|wdata|rdata|enq|deq|head|tail|count|valid)|\w+_left"
)
ACCUMULATOR = re.compile(r"acc_fifo_\w+|rounding")
GATE = re.compile(r"(writes|reads)_mask|rectifies|(mask|out_r|out_mask)_fifo_\w+|arg_mode")
CONTROL = re.compile(r"ap_(start|running|done|ready|return)|status|arg_\w+|main")
MEMORY = (
    *("ARVALID", "ARREADY", "ARADDR", "ARLEN", "RVALID", "RREADY", "RDATA", "RLAST"),
    *("AWVALID", "AWREADY", "AWADDR", "AWLEN", "WVALID", "WREADY", "WDATA", "WSTRB", "WLAST", "BVALID", "BREADY"),
)
"""Signals of an AXI4 master that are shown."""


class Format(Enum):
    """How a value is shown."""

    BIT = "bit"
    HEX = "hex"
    UNSIGNED = "unsigned"
    SIGNED = "signed"
    REAL = "real"
    TEXT = "text"


@dataclass(frozen=True)
class Shown:
    """A signal to show."""

    name: str
    format: Format

    @property
    def label(self) -> str:
        """The name without the folders that all share."""
        short = self.name.removeprefix("bench.").replace("gen_lane[", "lane[").replace("gen_fixed.", "")
        return short.removeprefix("dut.")


@dataclass(frozen=True)
class SignalGroup:
    """Signals that belong together."""

    title: str
    signals: tuple[Shown, ...]


def _of(waves: Waves, names: Iterable[str], format_: Format | None = None) -> tuple[Shown, ...]:
    """Return the signals among these that the dump has; single bits are bits, others hexadecimal by default."""
    return tuple(
        Shown(n, Format.BIT if waves.widths[n] == 1 else format_ or Format.HEX) for n in names if n in waves.widths
    )


def kernel_scope(waves: Waves, kernel: str) -> str:
    """Return the scope of a kernel's own signals."""
    inside = f"bench.dut.{kernel}_kernel."
    return inside if any(name.startswith(inside) for name in waves.widths) else "bench.dut."


def _has_a_place(waves: Waves, name: str) -> bool:
    """Whether a coordinate is ever other than -1."""
    if name not in waves.widths:
        return False
    changes, none = waves.changes(name), (1 << waves.widths[name]) - 1
    return any(value != none for _, value in changes[1:] or changes)  # the first may be what a register starts with


def _stream(waves: Waves, stream: str, is_input: bool) -> SignalGroup:
    port, probe = f"bench.{stream}_", f"bench.{stream}_probe."
    shown = _of(waves, (port + s for s in ("TVALID", "TREADY", "TLAST", "TDATA")))
    if not is_input:
        shown += _of(waves, (probe + s for s in ("tdata_expected", "mismatch")))
        places = (probe + s for s in ("tile", "channel", "row", "column", "element"))
        shown += _of(waves, [probe + "beat", *(p for p in places if _has_a_place(waves, p))], Format.SIGNED)
        for lane in range(LANES):
            for what in ("got", "expected"):
                shown += _of(waves, [f"{probe}gen_lane[{lane}].{what}"], Format.SIGNED)
                real = f"{probe}gen_lane[{lane}].gen_fixed.{what}_real"
                shown += (Shown(real, Format.REAL),) if real in waves.widths else ()
    return SignalGroup(f"stream {stream}", shown)


def _memory(waves: Waves, port: str) -> SignalGroup:
    return SignalGroup(f"memory {port}", _of(waves, (f"bench.{port}_{signal}" for signal in MEMORY)))


def groups(waves: Waves, design: Design, kernel: str) -> list[SignalGroup]:
    """Return the groups for a job of this kernel.

    Clock, output streams beside what is expected, control, input streams, buffers, gate, accumulators.
    """
    scope = kernel_scope(waves, kernel)
    local = [n.removeprefix(scope) for n in waves.widths if n.startswith(scope) and "." not in n.removeprefix(scope)]

    def matching(pattern: re.Pattern[str], *others: re.Pattern[str]) -> list[str]:
        return [scope + n for n in local if pattern.fullmatch(n) and not any(o.fullmatch(n) for o in others)]

    clock = SignalGroup("clock", (*_of(waves, (CLOCK, RESET, CYCLE), Format.SIGNED), *_of(waves, [JOB], Format.TEXT)))
    axi = [n for port in design.lite for n in waves.widths if n.startswith(f"bench.{port}_")]
    around = (design.clock, *design.clocks, design.reset)
    pins = [f"bench.{n}" for n in design.ports if n not in around and (n.startswith("ap_") or n in design.pins)]
    found = [
        clock,
        *(_stream(waves, s.name, False) for s in design.streams.values() if not s.is_input),
        *(_memory(waves, name) for name in design.memories),
        SignalGroup("control", _of(waves, [*axi, *pins]) + _of(waves, matching(CONTROL), Format.UNSIGNED)),
        *(_stream(waves, s.name, True) for s in design.inputs),
        SignalGroup("buffers", _of(waves, matching(BUFFER, ACCUMULATOR, GATE))),
        SignalGroup("gate", _of(waves, matching(GATE))),
        SignalGroup("accumulators", _of(waves, matching(ACCUMULATOR))),
    ]
    return [g for g in found if g.signals]
