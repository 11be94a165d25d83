# SPDX-License-Identifier: Apache-2.0
"""The stream ports driven by cocotbext-axi, as benches usually are: what the transports are measured against.

It plays and records packets and nothing else: no stalls, no cycles of beats, no account of a packet that stays short.
"""

from typing import Any

import numpy as np
from cocotbext.axi import AxiStreamBus, AxiStreamFrame, AxiStreamSink, AxiStreamSource

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.sim.streams import Streams, Traffic


class CocotbextStreams(Streams):
    """All stream ports, a source or a sink each; one lane a beat, which is the fastest that these drivers can do."""

    def __init__(self, dut: Any, design: Design) -> None:
        """Start the drivers."""
        super().__init__(dut, design)
        self._drivers = {
            name: (AxiStreamSource if stream.is_input else AxiStreamSink)(
                AxiStreamBus.from_prefix(dut, name),
                dut.ap_clk,
                dut.ap_rst_n,
                reset_active_level=False,
                byte_lanes=1,
            )
            for name, stream in design.streams.items()
        }
        self._packets: dict[str, Traffic] = {}

    @property
    def stalled(self) -> bool:
        """True: a job's cycles are not judged, these drivers add some of their own."""
        return True

    def load(self, job: Job, last: object = None) -> None:
        """Keep the job's packets."""
        del last
        for name, beats in job.beats().items():
            stream = self.design.streams[name]
            data = job.inputs[name] if stream.is_input else np.zeros((beats, stream.bytes), np.uint8)
            ends = np.arange(beats) == beats - 1
            self._packets[name] = Traffic(stream, beats, data, np.zeros(beats, np.uint64), ends.astype(np.uint8))

    def drop(self) -> None:
        """Forget the job."""
        self._packets = {}

    def arm(self) -> None:
        """Hand the packets to the sources."""
        for name, packet in self._packets.items():
            if packet.stream.is_input:
                beats = [int.from_bytes(beat.tobytes(), "little") for beat in packet.data]
                self._drivers[name].send_nowait(AxiStreamFrame(beats))

    async def finished(self) -> None:
        """Wait for the packets that come and for the sources."""
        for name, packet in self._packets.items():
            if packet.stream.is_input:
                await self._drivers[name].wait()
                packet.moved = packet.due
            else:
                frame = await self._drivers[name].recv(compact=False)
                packet.moved = len(frame.tdata)
                raw = b"".join(beat.to_bytes(packet.stream.bytes, "little") for beat in frame.tdata)
                packet.data = np.frombuffer(raw, np.uint8).reshape(-1, packet.stream.bytes)

    def traffic(self) -> dict[str, Traffic]:
        """Return the packets."""
        return self._packets
