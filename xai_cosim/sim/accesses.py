# SPDX-License-Identifier: Apache-2.0
"""Accesses to registers that overlap in every way AXI4-Lite allows, and what they may give.

The five channels are driven on their own, each with pauses of its own: an address comes before or after its data, a
read in the cycle of a write, responses and read data wait. What comes is judged by order alone: a read gives the whole
value of its register before or after each write that it overlaps, and never an older one than the read before it.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, product
from typing import Any

import numpy as np
from cocotb.triggers import RisingEdge

from xai_cosim.sim.outcome import CheckError

CHANNELS = ("AW", "W", "B", "AR", "R")
KIND = "control"
REQUESTS = ("AW", "W", "AR")
OKAY = 0
PACES = (1.0, 1.0, 0.5, 0.15)
"""Shares of the cycles in which a channel goes on; one is drawn for each channel."""
MAX_WAIT = 1_000
"""Cycles without a transfer after which accesses count as not answered."""


@dataclass
class Access:
    """A read, or a write of `value` where that is given; its times are the clock edges at which they were seen."""

    address: int
    value: int | None = None
    strobes: int = 0b1111
    requested: int = -1
    """The request was taken; of a write, both its address and its data."""
    answered: int = -1
    """The response was first valid."""
    ended: int = -1
    """The response was taken."""
    response: int = OKAY
    data: int = 0
    """Read, as first valid."""
    held: int = 0
    """Read, as taken."""

    def written(self, old: int) -> int:
        """Return what a write makes of a register's value."""
        mask = sum(0xFF << 8 * byte for byte in range(4) if self.strobes >> byte & 1)
        return old & ~mask | (self.value or 0) & mask


@dataclass
class Overlapping:
    """Writes and reads that ran side by side, each in their order."""

    writes: Sequence[Access]
    reads: Sequence[Access]
    together: set[tuple[str, str]] = field(default_factory=set)
    """Channels that were valid in one cycle, in the order of CHANNELS."""

    def read_while_written(self, another: bool = False) -> set[int]:
        """Return the addresses of reads taken while a write of the same register, or of another, was under way."""
        pairs = self._pairs(another)
        return {r.address for r, w in pairs if w.requested <= r.requested < w.answered}

    def read_as_written(self, another: bool = False) -> set[int]:
        """Return the addresses of reads taken in the cycle before a write of the same, or of another, is answered."""
        return {r.address for r, w in self._pairs(another) if r.requested == w.answered - 1}

    def _pairs(self, another: bool) -> Iterator[tuple[Access, Access]]:
        return ((r, w) for r, w in product(self.reads, self.writes) if (r.address != w.address) == another)

    def waited_as_written(self) -> bool:
        """Whether read data waited in the cycle before the response to a write of the same register."""
        return any(
            r.address == w.address and r.answered < w.answered <= r.ended for r in self.reads for w in self.writes
        )

    def wrong(self, before: Mapping[int, int], after: Mapping[int, int], writable: Collection[int]) -> Iterator[str]:
        """Yield what came and must not; by address: what registers held before and after, and which can be written."""
        for access in (*self.writes, *self.reads):
            if access.response != OKAY:
                yield f"0x{access.address:x}: response {access.response}"
        for address, old in before.items():
            writes = [w for w in self.writes if w.address == address and address in writable]
            values = list(accumulate(writes, lambda value, write: write.written(value), initial=old))
            if after[address] != values[-1]:
                yield f"0x{address:x}: holds 0x{after[address]:x}, expected 0x{values[-1]:x}"
            oldest = 0
            for read in (r for r in self.reads if r.address == address):
                if read.held != read.data:
                    yield f"0x{address:x}: read 0x{read.data:x}, which became 0x{read.held:x} while it waited"
                oldest = max(oldest, sum(w.answered <= read.requested for w in writes))
                newest = sum(w.requested < read.answered for w in writes)
                found = [n for n in range(oldest, newest + 1) if values[n] == read.data]
                if not found:
                    due = " or ".join(f"0x{v:x}" for v in values[oldest : newest + 1])
                    yield f"0x{address:x}: read 0x{read.data:x} at edge {read.requested}, expected {due}"
                else:
                    oldest = found[0]


class LiteTraffic:
    """Plays accesses over a design's AXI4-Lite port; nothing else may use the port meanwhile."""

    def __init__(self, dut: Any, port: str) -> None:
        """Bind to the port."""
        self._clock = dut.ap_clk
        names = [f"{c}{s}" for c in CHANNELS for s in ("VALID", "READY")]
        names += ["AWADDR", "WDATA", "WSTRB", "BRESP", "ARADDR", "RDATA", "RRESP"]
        self._port = {name: dut[f"{port}_{name}"] for name in names}

    async def play(self, writes: Sequence[Access], reads: Sequence[Access], random: np.random.Generator) -> Overlapping:
        """Play writes and reads side by side, each channel at a pace of its own, drawn anew.

        Their times are noted in the accesses. CheckError where one is not answered, or a response answers none.
        """
        done = Overlapping(writes, reads)
        queues = {c: list(reads if c in ("AR", "R") else writes) for c in CHANNELS}
        paces = dict(zip(CHANNELS, random.choice(PACES, len(CHANNELS)), strict=True))
        offered: set[str] = set()
        edge = silent = 0
        try:
            while any(queues.values()):
                going = {c for c, pace in paces.items() if random.random() < pace}
                offered |= {c for c in REQUESTS if c in going and queues[c]}
                self._drive(going, {c: queues[c][0] for c in offered})
                await RisingEdge(self._clock)
                valid = [c for c in CHANNELS if int(self._port[f"{c}VALID"].value)]
                moving = {c for c in valid if int(self._port[f"{c}READY"].value)}
                edge, silent = edge + 1, 0 if moving else silent + 1
                done.together |= {(one, other) for i, one in enumerate(valid) for other in valid[i + 1 :]}
                for channel in valid:
                    self._note(channel, queues[channel], channel in moving, edge)
                offered -= moving
                if silent > MAX_WAIT:
                    left = ", ".join(f"{c} {len(q)}" for c, q in queues.items() if q)
                    raise CheckError(KIND, f"no transfer for {MAX_WAIT} cycles; left are {left}")
        finally:
            self._drive({"B", "R"}, {})
        return done

    def _drive(self, going: set[str], offered: Mapping[str, Access]) -> None:
        """Offer requests, and be ready for the responses that are not held back."""
        for channel in REQUESTS:
            self._port[f"{channel}VALID"].value = channel in offered
        for channel in ("B", "R"):
            self._port[f"{channel}READY"].value = channel in going
        for channel, access in offered.items():
            if channel == "W":
                self._port["WDATA"].value, self._port["WSTRB"].value = access.value, access.strobes
            else:
                self._port[f"{channel}ADDR"].value = access.address

    def _note(self, channel: str, queue: list[Access], moves: bool, edge: int) -> None:
        """Note what a valid channel did at an edge; the access leaves the queue when it moves."""
        if not queue:
            raise CheckError(KIND, f"{channel}: a response that no access has asked for")
        access = queue[0]
        if channel in ("B", "R"):
            if access.answered < 0:
                access.answered = edge
                access.response = int(self._port[f"{channel}RESP"].value)
                access.data = int(self._port["RDATA"].value) if channel == "R" else 0
            if moves:
                access.ended = edge
                access.held = int(self._port["RDATA"].value) if channel == "R" else 0
        elif moves:
            access.requested = edge  # of a write: by the later of address and data
        if moves:
            queue.pop(0)
