# SPDX-License-Identifier: Apache-2.0
"""An opened export: what it says of itself, as the rest of the environment sees it; no file format is known here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

COMPONENT = "component.xml"
CONTROL = "CTRL"
"""The control register."""
FIXED = {CONTROL, "AP_RETURN"}
"""The registers of every kernel of our own that are no arguments."""
STREAM_SIGNALS = ("TDATA", "TVALID", "TREADY", "TLAST", "TKEEP", "TSTRB", "TUSER", "TID", "TDEST")
"""Of an AXI4-Stream port; all but the first three may be missing."""
LITE_SIGNALS = (
    *("AWADDR", "AWVALID", "AWREADY", "WDATA", "WSTRB", "WVALID", "WREADY", "BRESP", "BVALID", "BREADY"),
    *("ARADDR", "ARVALID", "ARREADY", "RDATA", "RRESP", "RVALID", "RREADY"),
)
"""Of an AXI4-Lite port."""


RENAMED = tuple(kind + address for address in ("", "_offset") for kind in ("", "_r", "_V", "_r_V"))[1:]
"""What HLS adds to the name of an argument: to words of a language (_r), single members (_V), addresses (_offset)."""


class CTRL:
    """The control register of a kernel, as Vitis HLS lays it out."""

    OFFSET = 0x00
    AP_START = 1 << 0
    AP_DONE = 1 << 1
    AP_IDLE = 1 << 2
    AP_READY = 1 << 3
    AP_CONTINUE = 1 << 4


class ControlKind(StrEnum):
    """How a design is started, and says that it is done (AMD UG1399, block-level control protocols)."""

    REGISTERS = "registers"
    """s_axilite: the control register."""
    PINS = "pins"
    """ap_ctrl_hs: ap_start, ap_done, ap_idle, ap_ready."""
    CHAIN = "chain"
    """ap_ctrl_chain, by pins or by the control register: the next result comes after ap_continue alone."""
    NONE = "none"
    """ap_ctrl_none: it runs whenever it has data."""


@dataclass(frozen=True)
class Register:
    """A register of a control port; `minimum` to `maximum` in steps of `step` are the legal values."""

    name: str
    offset: int
    minimum: int = 0
    maximum: int = 2**32 - 1
    step: int = 1
    status: int = 0
    """Status code of a job with an illegal value of this argument."""
    bits: int = 32
    """Of the value, which takes as many words as it needs, the low one first, each 4 bytes behind the one before."""
    port: str = ""
    """Name of the AXI4-Lite port that it lies behind."""
    written: bool = True
    """Whether the host writes it; what it only reads is a result."""
    valid: int | None = None
    """Offset of the register whose bit 0 goes with the value (ap_vld), where it has one: of a result, that it has come;
    of an argument, that the host has written it."""

    @property
    def words(self) -> int:
        """Words that the value takes."""
        return -(-self.bits // 32)


@dataclass(frozen=True)
class Stream:
    """An AXI4-Stream port: `width` bits of TDATA; `is_input` as seen from the kernel."""

    name: str
    is_input: bool
    width: int
    lane_bits: int = 0
    """Bits of a lane, where the beats are lanes of one width; 0 where they are not, or where that is not said."""
    pins: Mapping[str, str] = field(default_factory=dict)
    """The design's port of each signal that the stream has, by the names of STREAM_SIGNALS."""
    side: Mapping[str, int] = field(default_factory=dict)
    """Bits of each of its side channels, TLAST among them."""

    @property
    def bytes(self) -> int:
        """Bytes that a beat takes in a packet, the last of them perhaps in part."""
        return -(-self.width // 8)

    @property
    def has_last(self) -> bool:
        """Whether it has TLAST."""
        return "TLAST" in self.side


@dataclass(frozen=True)
class LitePort:
    """An AXI4-Lite port; its signals are those of LITE_SIGNALS."""

    name: str
    address_bits: int
    pins: Mapping[str, str]
    """The design's port of each signal."""


@dataclass(frozen=True)
class MemoryPort:
    """An AXI4 master of the design (m_axi), which reads and writes the host's memory."""

    name: str
    data_bits: int
    address_bits: int
    id_bits: int
    pins: Mapping[str, str]
    """The design's port of each signal that it has, by AXI's names: AWID, AWADDR ... RREADY."""


@dataclass(frozen=True)
class Pin:
    """A scalar argument or result on a port of its own."""

    name: str
    is_input: bool
    bits: int
    valid: str = ""
    """The port beside it that says when a value is there (ap_vld); empty where there is none."""
    acknowledge: str = ""
    """The port beside it that takes note of a value (ap_ack); empty where there is none."""


@dataclass(frozen=True)
class CArgument:
    """An argument of the C function that was synthesised."""

    type: str = ""
    """As C or C++ writes it; empty where that is not said."""
    direction: str = ""
    """in, out or inout as the tool sees it; empty where that is not said."""


@dataclass(frozen=True, eq=False)
class Design:
    """One exported design: its top module, Verilog files, registers, streams and constants."""

    name: str
    path: Path
    """What it was opened from: its description, or the folder or archive that holds it."""
    files: tuple[Path, ...]
    """Verilog sources."""
    registers: Mapping[str, Register]
    streams: Mapping[str, Stream]
    constants: Mapping[str, int]
    ports: Mapping[str, tuple[str, int]]
    """Direction (in, out) and width in bits of each port."""
    windows: Mapping[str, int]
    """Base address of each address block; a design of several kernels has one for each, and its own."""
    routes: Mapping[str, int]
    """Value of the ROUTE register for each kernel, where a design has several; empty for one."""

    inside: Mapping[str, "Design"] = field(default_factory=dict)
    """The kernels in it that streams are routed to, each as its own component.xml describes it."""
    control: ControlKind = ControlKind.REGISTERS
    clock: str = "ap_clk"
    """Name of its clock; further ones are driven alike."""
    clocks: tuple[str, ...] = ()
    """Names of further clocks."""
    reset: str = "ap_rst_n"
    """Name of its reset; empty where it has none."""
    reset_high: bool = False
    """Whether the reset is active high."""
    lite: Mapping[str, LitePort] = field(default_factory=dict)
    """AXI4-Lite ports."""
    memories: Mapping[str, MemoryPort] = field(default_factory=dict)
    """AXI4 masters."""
    pins: Mapping[str, Pin] = field(default_factory=dict)
    """Scalar arguments and results on ports of their own; ap_return among them."""
    pointers: Mapping[str, str] = field(default_factory=dict)
    """Pointer arguments behind AXI4 masters, by their names in C, as far as the export tells them from scalars: the
    register or pin that takes each one's address, empty for address 0."""
    in_c: Mapping[str, CArgument] = field(default_factory=dict)
    """What the export says of the arguments of the C function, by their names in C."""
    includes: tuple[Path, ...] = ()
    """Files that the sources include (.vh, .svh)."""
    data: tuple[Path, ...] = ()
    """Files that the sources read while they run (.dat, .mem)."""
    tool: str = ""
    """The tool that wrote it, and its version, where that is said."""
    latency: int | None = None
    """Cycles that the tool expects of a job at most, where it knows."""
    notes: tuple[str, ...] = ()
    """What was guessed or is missing, a line each."""

    def kernel(self, name: str) -> "Design":
        """Return the description of a kernel in this design, which may be the design itself; KeyError for another."""
        return self if name == self.name else self.inside[name]

    @property
    def kernels(self) -> tuple["Design", ...]:
        """The kernels in this design: itself, where streams are not routed to several."""
        return tuple(self.inside.values()) or (self,)

    def taker(self, pointer: str) -> str | None:
        """Return the register or pin that takes a pointer's address, by the pointer's name in C.

        Empty for one at address 0, which a port of its own name tells as well; None where there is none of that name.
        """
        if pointer in self.pointers:
            return self.pointers[pointer]
        names = (pointer + added for added in ("", *RENAMED))
        found = next((name for name in names if name in self.registers or name in self.pins), None)
        return "" if found is None and f"m_axi_{pointer}" in self.memories else found

    @property
    def largest(self) -> dict[str, int]:
        """The largest legal value of each argument."""
        return {register.name: register.maximum for register in self.arguments}

    @property
    def arguments(self) -> tuple[Register, ...]:
        """The scalar arguments in the order of their registers."""
        plain = (r for r in self.registers.values() if r.name not in FIXED and r.written)
        return tuple(sorted(plain, key=lambda r: (r.port, r.offset)))

    @property
    def results(self) -> tuple[Register, ...]:
        """The registers that a job leaves results in."""
        return tuple(r for r in self.registers.values() if not r.written)

    @property
    def control_port(self) -> str:
        """Name of the AXI4-Lite port that the control register lies behind; empty where there is none."""
        return self.registers[CONTROL].port if CONTROL in self.registers else next(iter(self.lite), "")

    @property
    def inputs(self) -> tuple[Stream, ...]:
        """The input streams in the order of the description."""
        return tuple(stream for stream in self.streams.values() if stream.is_input)
