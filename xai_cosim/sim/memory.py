# SPDX-License-Identifier: Apache-2.0
"""The memory behind the AXI4 masters of a design: buffers in one address space that all of its ports share.

axim_memory answers the masters, straight from and to NumPy buffers. Python is woken for none of it.
"""

import atexit
import ctypes
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design, MemoryPort
from xai_cosim.sim import HDL
from xai_cosim.sim.stall import Stall

MEMORY_SOURCES = tuple(HDL / "sim" / name for name in ("axim_dpi_pkg.sv", "axim_memory.sv"))
MEMORY_DPI = HDL / "sim" / "axim_dpi.cpp"
MEMORY_FUNCTIONS = ("axim_clear", "axim_buffer", "axim_stalls", "axim_pace", "axim_statistics", "axim_error")
"""Functions of axim_dpi.cpp that Python calls."""

CHANNELS = ("AW", "W", "B", "AR", "R")
"""Of AXI4, in the order in which axim_dpi.cpp numbers them."""
SPACE = 2**64
"""Bytes of the address space."""


@dataclass(frozen=True)
class Pace:
    """How fast a port's memory is, in cycles."""

    read: int = 1
    """From a burst's address to its first beat, at least; 1 or more."""
    write: int = 1
    """From a burst's last beat, or its address if that comes later, to the response, at least; 1 or more."""
    spread: int = 0
    """Up to so many cycles more, drawn for each burst."""
    interval: int = 1
    """One data beat in so many cycles, on the read and on the write channel each; 1 or more."""

    def __post_init__(self) -> None:
        """ValueError for what is out of range."""
        for name, least in (("read", 1), ("write", 1), ("spread", 0), ("interval", 1)):
            if not least <= getattr(self, name) < 2**31:
                raise ValueError(f"pace of a memory: {name} {getattr(self, name)}, allowed are {least} to {2**31 - 1}")


def any_pace(random: np.random.Generator) -> Pace:
    """Return a random pace: of a memory that answers at once, up to one that is slow and lets few beats through."""
    longest = int(random.choice([1, 10, 100]))
    read, write = (int(random.integers(1, longest + 1)) for _ in range(2))
    return Pace(read, write, int(random.integers(longest + 1)), int(random.choice([1, 1, 2, 5])))


@dataclass(frozen=True)
class Transfers:
    """What a port has moved since the buffers were loaded."""

    read_bursts: int
    read_beats: int
    read_bytes: int
    """Bytes that the beats move, whether in a buffer or not."""
    write_bursts: int
    write_beats: int
    written_bytes: int
    """Bytes with strobes, inside the buffers."""
    stray_reads: int
    """Beats no byte of which lay in a buffer."""
    stray_address: int
    """Address of the first of them."""


@dataclass(frozen=True)
class _Buffer:
    address: int
    data: NDArray[np.uint8]
    written: NDArray[np.uint64]


def _library() -> ctypes.CDLL:
    """Return the functions of axim_dpi.cpp, which is linked into this simulation."""
    library = ctypes.CDLL(None)
    word, long, pointer = ctypes.c_uint32, ctypes.c_uint64, ctypes.c_void_p
    library.axim_clear.argtypes = (word,)
    library.axim_buffer.argtypes = (long, long, pointer, pointer)
    library.axim_stalls.argtypes = (ctypes.c_char_p, ctypes.c_int, word, ctypes.c_int, word, word)
    library.axim_pace.argtypes = (ctypes.c_char_p, word, word, word, word, word)
    library.axim_statistics.argtypes = (ctypes.c_char_p,)
    library.axim_statistics.restype = ctypes.POINTER(ctypes.c_uint64)
    library.axim_error.restype = ctypes.c_char_p
    return library


def _let_go() -> None:
    """Take the buffers from the simulation, which goes on for a moment when Python has ended and freed them."""
    if Memory._buffers:
        _library().axim_clear(0)


atexit.register(_let_go)


class Memory:
    """The memory of the design under test."""

    _buffers: ClassVar[dict[str, _Buffer]] = {}  # outlives a bench: the simulation points into the buffers

    def __init__(self, design: Design) -> None:
        """Bind to the simulation; an empty memory without stalls."""
        self.design = design
        self.patterns: dict[str, Stall] = {}
        """What holds back each channel; none where it is not named."""
        self.seed = 0
        """Of stalls, latencies, and what lies outside all buffers."""
        self.pace = Pace()
        """How fast it is, apart from stalls."""
        self._library = _library()
        self.drop()

    @property
    def channels(self) -> tuple[str, ...]:
        """The channels of all ports, as stall patterns name them: m_axi_gmem.AW and so on."""
        return tuple(f"{port}.{channel}" for port in self.design.memories for channel in CHANNELS)

    def set_stalls(self, patterns: Mapping[str, Stall], seed: int) -> None:
        """Hold channels back from the next `load` on; all that is random follows the seed.

        ValueError: no such channel.
        """
        unknown = set(patterns) - set(self.channels)
        if unknown:
            raise ValueError(f"{self.design.name} has no channel {', '.join(sorted(unknown))}")
        self.patterns, self.seed = dict(patterns), seed

    def load(self, buffers: Mapping[str, tuple[int, NDArray[np.uint8]]]) -> None:
        """Replace all buffers by copies of these, each with its address, and start stalls and statistics anew.

        A byte outside them reads as the seed says, and must not be written. ValueError where buffers overlap.
        """
        _require_apart({name: (address, len(data)) for name, (address, data) in buffers.items()})
        self._start()
        for name, (address, data) in buffers.items():
            buffer = _Buffer(address, np.array(data, np.uint8), np.zeros(len(data), np.uint64))
            self._library.axim_buffer(address, len(data), buffer.data.ctypes.data, buffer.written.ctypes.data)
            self._buffers[name] = buffer

    def drop(self) -> None:
        """Take all buffers away."""
        self._library.axim_clear(self._drawn("junk"))
        self._buffers.clear()

    def contents(self, name: str) -> NDArray[np.uint8]:
        """Return the bytes of a buffer, as they stand. KeyError: no such buffer."""
        return self._buffers[name].data

    def written(self, name: str) -> NDArray[np.uint64]:
        """Return the clock cycle of each byte's last write; 0: never. KeyError: no such buffer."""
        return self._buffers[name].written

    def errors(self) -> list[str]:
        """Return what is new, a line each: writes outside all buffers, with port, address and cycle."""
        lines = []
        while (line := self._library.axim_error()) is not None:
            lines.append(line.decode())
        return lines

    def transfers(self) -> dict[str, Transfers]:
        """Return what each port has moved."""
        count = len(Transfers.__dataclass_fields__)
        return {port: Transfers(*self._library.axim_statistics(port.encode())[:count]) for port in self.design.memories}

    def _start(self) -> None:
        self.drop()
        for port in self.design.memories:
            pace = (self.pace.read, self.pace.write, self.pace.spread, self.pace.interval)
            if not self._library.axim_pace(port.encode(), self._drawn(f"{port} latency"), *pace):
                raise RuntimeError(f"the simulation has no memory at {port}")
            for number, channel in enumerate(CHANNELS):
                name = f"{port}.{channel}"
                pattern = self.patterns.get(name, Stall())
                self._library.axim_stalls(port.encode(), number, self._drawn(name), *pattern.parameters())

    def _drawn(self, what: str) -> int:
        """Return the seed of one of the things that are random."""
        return zlib.crc32(f"{what} {self.seed}".encode())


def _require_apart(places: Mapping[str, tuple[int, int]]) -> None:
    """Raise ValueError where buffers, given by address and bytes, overlap or leave the address space."""
    ordered = sorted((address, size, name) for name, (address, size) in places.items())
    for address, size, name in ordered:
        if not 0 <= address <= address + size <= SPACE:
            raise ValueError(f"buffer {name} of {size} bytes at address 0x{address:x}: it must lie in 64 bits")
    for (address, size, name), (following, _, other) in pairwise(ordered):
        if address + size > following:
            raise ValueError(f"buffers {name} and {other} overlap at address 0x{following:x}")


def tied(port: MemoryPort) -> dict[str, str]:
    """Return what a signal that a master may not have means where it is missing."""
    size = (port.data_bits // 8).bit_length() - 1
    return {"AWSIZE": f"3'd{size}", "ARSIZE": f"3'd{size}", "AWBURST": "2'b01", "ARBURST": "2'b01", "WSTRB": "'1"}


def memory_instance(port: MemoryPort, *, ahead: bool = True) -> str:
    """Return the instance of the memory at a port, whose nets are named <port>_<signal>.

    `ahead` says whether it takes write data before their address, as AXI has it (A3.3.1) and few slaves do.
    """
    taken = (
        *("AWID", "AWADDR", "AWLEN", "AWSIZE", "AWBURST", "AWVALID", "WDATA", "WSTRB", "WVALID", "BREADY"),
        *("ARID", "ARADDR", "ARLEN", "ARSIZE", "ARBURST", "ARVALID", "RREADY"),
    )
    given = ("AWREADY", "WREADY", "BID", "BRESP", "BVALID", "ARREADY", "RID", "RDATA", "RRESP", "RLAST", "RVALID")
    nets = {signal: f"{port.name}_{signal}" for signal in port.pins}
    inputs = dict.fromkeys(taken, "'0") | tied(port) | nets
    connected = [f".{signal.lower()}_i({inputs[signal]})" for signal in taken]
    connected += [f".{signal.lower()}_o({nets.get(signal, '')})" for signal in given]
    silent = [f"  assign {nets[signal]} = '0;\n" for signal in ("BUSER", "RUSER") if signal in nets]
    return (
        f"  axim_memory #(.Width({port.data_bits}), .AddrWidth({port.address_bits}),"
        f" .IdWidth({max(port.id_bits, 1)}), .Ahead(1'b{int(ahead)}),"
        f' .Name("{port.name}")) {port.name}_memory (\n'
        f"    .clk_i(ap_clk), .rst_ni(ap_rst_n),\n    {', '.join(connected)}\n  );\n{''.join(silent)}"
    )
