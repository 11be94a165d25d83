# SPDX-License-Identifier: Apache-2.0
"""Beat transport: a cocotb driver on each stream port, awake in every cycle, for what bulk cannot do to a port.

The drivers ask axis_dpi.cpp what to do in a cycle, as the wrapper of the bulk transport does, so that both transports
have one stall generator, one count of cycles and one account of what has moved. cocotbext-axi's drivers could not be
that account: a sink hands over whole packets, without the cycles of their beats and nothing of a packet that stays
short, and it takes a pause from one clock edge or the next, depending on whether it slept.
"""

import ctypes
from collections.abc import Mapping
from typing import Any, Protocol

import cocotb
from cocotb.triggers import ReadWrite, RisingEdge

from xai_cosim.ipxact.design import Design, Stream
from xai_cosim.jobs.packing import Packet
from xai_cosim.sim.streams import Streams, Traffic


class PortDriver(Protocol):
    """What drives one stream port."""

    def expect(self, beats: int) -> None:
        """Take note of the length of the packet that has been loaded."""

    def sample(self) -> None:
        """Look at the port's signals at a rising clock edge, as they were before it."""

    def act(self, running: bool) -> None:
        """Set the port's signals after that edge; `running` is false in reset."""


class Source:
    """Plays a packet into an input port; a test that needs other stimulus overrides `drive`."""

    def __init__(self, dut: Any, stream: Stream, library: ctypes.CDLL) -> None:
        """Bind to the port; TVALID is low until the first edge."""
        self._library = library
        self._bytes = stream.bytes
        self._id = library.axis_open(stream.name.encode(), stream.bytes, stream.is_input)
        self._beat = ctypes.create_string_buffer(stream.bytes)
        self._last = ctypes.c_ubyte()
        self._tdata, self._tvalid, self._tready = (
            dut[f"{stream.name}_{signal}"] for signal in ("TDATA", "TVALID", "TREADY")
        )
        self._tlast = dut[f"{stream.name}_TLAST"] if stream.has_last else None
        self._mask = (1 << stream.width) - 1
        self._valid = self._accepted = False
        self._left = 0
        self.drive(False, 0, False)

    def expect(self, beats: int) -> None:
        """Take note of the length of the packet that has been loaded."""
        self._left = beats

    def drive(self, valid: bool, data: int, last: bool) -> None:
        """Set the port's signals, to be seen from after this edge on."""
        self._tvalid.value = valid
        self._tdata.value = data & self._mask
        if self._tlast is not None:
            self._tlast.value = last

    def sample(self) -> None:
        """See whether the beat is taken."""
        self._accepted = self._valid and bool(self._tvalid.value) and bool(self._tready.value)

    def act(self, running: bool) -> None:
        """Offer the next beat, keep one that was not taken, or pause."""
        if not running:
            self._valid = False
            self.drive(False, 0, False)
            return
        if not self._left and not self._valid:
            return  # a port without beats has no stalls to count
        self._left -= self._accepted
        valid = bool(self._library.axis_play(self._id, self._accepted, self._beat, ctypes.byref(self._last)))
        if self._accepted or valid != self._valid:
            data = int.from_bytes(self._beat.raw[: self._bytes], "little")
            self.drive(valid, data, bool(self._last.value))
        self._valid = valid


class Sink:
    """Records a packet from an output port; a test that needs other backpressure overrides `drive`."""

    def __init__(self, dut: Any, stream: Stream, library: ctypes.CDLL) -> None:
        """Bind to the port; TREADY is low until the first edge."""
        self._library = library
        self._bytes = stream.bytes
        self._id = library.axis_open(stream.name.encode(), stream.bytes, stream.is_input)
        self._tdata, self._tvalid, self._tready = (
            dut[f"{stream.name}_{signal}"] for signal in ("TDATA", "TVALID", "TREADY")
        )
        self._tlast = dut[f"{stream.name}_TLAST"] if stream.has_last else None
        self._ready = self._accepted = False
        self._data, self._last = b"", False
        self.drive(False)

    def expect(self, beats: int) -> None:
        """Nothing to note: a sink takes what comes."""

    def drive(self, ready: bool) -> None:
        """Set TREADY, to be seen from after this edge on."""
        self._tready.value = ready

    def sample(self) -> None:
        """Take a beat that is offered."""
        self._accepted = self._ready and bool(self._tvalid.value) and bool(self._tready.value)
        if self._accepted:
            self._data = int(self._tdata.value).to_bytes(self._bytes, "little")
            self._last = self._tlast is not None and bool(self._tlast.value)

    def act(self, running: bool) -> None:
        """Say whether the next beat would be taken."""
        ready = running and bool(self._library.axis_record(self._id, self._accepted, self._data, self._last))
        if ready != self._ready:
            self.drive(ready)
        self._ready = ready


class BeatStreams(Streams):
    """All stream ports of the design under test, driven by Python cycle by cycle."""

    def __init__(self, dut: Any, design: Design) -> None:
        """Start the drivers; `drivers` holds them by stream, and a test may put its own there."""
        super().__init__(dut, design)
        pointer = ctypes.c_void_p
        self._library.axis_open.argtypes = (ctypes.c_char_p, ctypes.c_int, ctypes.c_ubyte)
        self._library.axis_play.argtypes = (ctypes.c_int, ctypes.c_ubyte, pointer, pointer)
        self._library.axis_play.restype = ctypes.c_ubyte
        self._library.axis_record.argtypes = (ctypes.c_int, ctypes.c_ubyte, pointer, ctypes.c_ubyte)
        self._library.axis_record.restype = ctypes.c_ubyte
        self.drivers: dict[str, PortDriver] = {
            name: (Source if stream.is_input else Sink)(dut, stream, self._library)
            for name, stream in design.streams.items()
        }
        cocotb.start_soon(self._run(self.drivers))

    def _attach(self, stream: Stream, data: Packet) -> Traffic:
        self.drivers[stream.name].expect(len(data))
        return super()._attach(stream, data)

    async def _run(self, drivers: Mapping[str, PortDriver]) -> None:
        edge, after = RisingEdge(self.dut.ap_clk), ReadWrite()
        while True:
            await edge
            running = bool(self.dut.ap_rst_n.value)
            for driver in drivers.values():
                driver.sample()
            await after  # what the bench does at this edge counts in this cycle, whichever coroutine runs first
            for driver in drivers.values():
                driver.act(running)
