# SPDX-License-Identifier: Apache-2.0
"""What an export of some kind consists of, from which its files are written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SHAPES = Path(__file__).parent / "shapes"
LITE = (
    *("AWVALID", "AWREADY", "AWADDR", "WVALID", "WREADY", "WDATA", "WSTRB", "ARVALID", "ARREADY", "ARADDR"),
    *("RVALID", "RREADY", "RDATA", "RRESP", "BVALID", "BREADY", "BRESP"),
)
ADDRESS_CHANNEL = (
    *("VALID", "READY", "ADDR", "ID", "LEN", "SIZE", "BURST"),
    *("LOCK", "CACHE", "PROT", "QOS", "REGION", "USER"),
)
FULL = (
    *(f"AW{signal}" for signal in ADDRESS_CHANNEL),
    *(f"W{signal}" for signal in ("VALID", "READY", "DATA", "STRB", "LAST", "ID", "USER")),
    *(f"AR{signal}" for signal in ADDRESS_CHANNEL),
    *(f"R{signal}" for signal in ("VALID", "READY", "DATA", "LAST", "ID", "USER", "RESP")),
    *(f"B{signal}" for signal in ("VALID", "READY", "RESP", "ID", "USER")),
)
FIXED_BITS = {"LEN": 8, "SIZE": 3, "BURST": 2, "LOCK": 2, "CACHE": 4, "PROT": 3, "QOS": 4, "REGION": 4, "RESP": 2}
"""Of AXI signals; VALID, READY, LAST have one, ID and USER one here."""
ADDRESS_BITS = 64
"""Of an AXI4 master."""


@dataclass(frozen=True)
class Port:
    """A port of the top; `bits` is None where it is no vector."""

    name: str
    direction: str
    bits: int | None = None


@dataclass(frozen=True)
class Scalar:
    """A scalar argument, in a register or on a pin."""

    name: str
    bits: int = 32
    ctype: str = "int"
    output: bool = False
    """A result with a valid bit (ap_vld)."""
    memory: str = ""
    """The AXI4 master that it is a pointer's address for; empty for a plain argument."""

    @property
    def words(self) -> int:
        """Registers that it takes."""
        return -(-self.bits // 32)


@dataclass(frozen=True)
class Bundle:
    """An AXI4-Lite port, with the control register or without."""

    name: str
    arguments: tuple[Scalar, ...] = ()
    control: bool = True
    return_bits: int = 0
    """Of ap_return; 0 where the function returns nothing."""

    @property
    def port(self) -> str:
        """Name of the interface."""
        return f"s_axi_{self.name}"

    def placed(self) -> Iterator[tuple[int, Scalar]]:
        """Yield each argument with its offset: its words, then one of control or reserved."""
        offset = 0x10 + 8 * bool(self.return_bits)
        for scalar in self.arguments:
            yield offset, scalar
            offset += 4 * (scalar.words + 1)

    @property
    def address_bits(self) -> int:
        """Of its addresses."""
        end = max([offset + 4 * (scalar.words + 1) for offset, scalar in self.placed()], default=0x10)
        return max(end - 1, 0x17 if self.return_bits else 0xF).bit_length()


@dataclass(frozen=True)
class ShapeStream:
    """An AXI4-ShapeStream port: `bits` of an element, rounded up to bytes, and the bits of its side channels."""

    name: str
    is_input: bool
    bits: int
    side: Mapping[str, int] = field(default_factory=dict)

    @property
    def ctype(self) -> str:
        """The C type of the argument."""
        kind = "qdma_axis" if self.side else "ap_uint"
        return f"stream<{kind}<{self.bits}>, 0>&"

    @property
    def width(self) -> int:
        """Of TDATA."""
        return -(-self.bits // 8) * 8

    @property
    def payload(self) -> dict[str, int]:
        """Bits of what a beat carries."""
        return {"TDATA": self.width, **self.side}


@dataclass(frozen=True)
class ShapeMemory:
    """An AXI4 master; `element_bits` of what the kernel reads and writes through it."""

    name: str
    data_bits: int
    element_bits: int

    @property
    def port(self) -> str:
        """Name of the interface."""
        return f"m_axi_{self.name}"

    def bits(self, signal: str) -> int | None:
        """Bits of a signal, None where it is no vector."""
        if signal.endswith(("VALID", "READY", "LAST")):
            return None
        special = {"WDATA": self.data_bits, "RDATA": self.data_bits, "WSTRB": self.data_bits // 8}
        special |= {"AWADDR": ADDRESS_BITS, "ARADDR": ADDRESS_BITS}
        return special.get(signal, FIXED_BITS.get(signal[2 if signal.startswith("A") else 1 :], 1))


@dataclass(frozen=True)
class Shape:
    """An export of some kind; the kernel itself is hand-written, in the folder of that name."""

    kind: str
    top: str
    tool: str
    """The version of the tool whose shape it has."""
    control: str = "s_axilite"
    """s_axilite, ap_ctrl_hs (pins), ap_ctrl_chain (pins), ap_ctrl_none."""
    bundles: tuple[Bundle, ...] = ()
    streams: tuple[ShapeStream, ...] = ()
    memories: tuple[ShapeMemory, ...] = ()
    pins: tuple[Scalar, ...] = ()
    """Scalars on pins; the one named ap_return has no valid bit."""
    clock: str = "ap_clk"
    reset: str = "ap_rst_n"
    reset_high: bool = False
    latency: int | None = None
    folder: str = ""
    """Whose kernel it has, where that is another kind's."""
    described: bool = True
    """Whether it has a component.xml; else it is Verilog and *_hw.h alone."""

    @property
    def maker(self) -> str:
        """What its files say that they were written by."""
        return f"Written by hand in the shape of {'Vitis' if self.vitis else 'Vivado'} HLS v{self.tool}."

    @property
    def kernel(self) -> str:
        """Name of the module of the kernel itself."""
        return f"{self.top}_Pipeline_LOOP_1"

    @property
    def source(self) -> Path:
        """The folder that holds its kernel and model."""
        return SHAPES / (self.folder or self.kind)

    @property
    def model(self) -> Path:
        """Its model.py."""
        return self.source / "model.py"

    @property
    def year(self) -> int:
        """Of the tool's version."""
        return int(self.tool.split(".")[0])

    @property
    def vitis(self) -> bool:
        """Whether the tool is Vitis HLS, not Vivado HLS."""
        return self.tool >= "2020.2"

    @property
    def handshakes(self) -> tuple[str, ...]:
        """The pins of block-level control."""
        pins = ("ap_start", "ap_done", "ap_idle", "ap_ready")
        return {"ap_ctrl_hs": pins, "ap_ctrl_chain": (*pins, "ap_continue")}.get(self.control, ())

    @property
    def ports(self) -> tuple[Port, ...]:
        """The ports of the top."""
        found = [Port(self.clock, "in"), Port(self.reset, "in")]
        found += [Port(name, "in" if name in ("ap_start", "ap_continue") else "out") for name in self.handshakes]
        for stream in self.streams:
            forward, back = ("in", "out") if stream.is_input else ("out", "in")
            found += [Port(f"{stream.name}_TDATA", forward, stream.width)]
            found += [Port(f"{stream.name}_TVALID", forward), Port(f"{stream.name}_TREADY", back)]
            found += [Port(f"{stream.name}_{signal}", forward, bits) for signal, bits in stream.side.items()]
        for memory in self.memories:
            given = {"AWREADY", "WREADY", "ARREADY"} | {s for s in FULL if s[0] in "RB" and not s.endswith("READY")}
            found += [Port(f"{memory.port}_{s}", "in" if s in given else "out", memory.bits(s)) for s in FULL]
        for pin in self.pins:
            found.append(Port(pin.name, "out" if pin.output else "in", pin.bits))
            if pin.output and pin.name != "ap_return":
                found.append(Port(f"{pin.name}_ap_vld", "out"))
        for bundle in self.bundles:
            bits = {"AWADDR": bundle.address_bits, "ARADDR": bundle.address_bits, "WDATA": 32, "RDATA": 32, "WSTRB": 4}
            bits |= {"RRESP": 2, "BRESP": 2}
            driven = {"AWREADY", "WREADY", "ARREADY", "RVALID", "RDATA", "RRESP", "BVALID", "BRESP"}
            found += [Port(f"{bundle.port}_{s}", "out" if s in driven else "in", bits.get(s)) for s in LITE]
        if any(bundle.control for bundle in self.bundles):
            found.append(Port("interrupt", "out"))
        return tuple(found)
