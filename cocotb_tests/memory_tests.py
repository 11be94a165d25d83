# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of the memory: AXI4 masters on its ports, and what AXI says of each byte that they move."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge

from cocotb_tests.memory_bench import DESIGN, PORTS, is_answer
from xai_cosim.ipxact.design import MemoryPort
from xai_cosim.sim.memory import CHANNELS, Memory, Pace, Transfers
from xai_cosim.sim.stall import any_stalls
from xai_cosim.sim.streams import axis_library

FIXED, INCR, WRAP = range(3)
OKAY = 0


@dataclass
class Burst:
    """A burst as a master asks for it, and what came of it."""

    address: int
    beats: int
    size: int
    """Bytes of a beat are 2 to the power of it."""
    kind: int
    tag: int
    data: list[bytes] = field(default_factory=list)
    """Words of the bus, a beat each, of a write."""
    strobes: list[int] = field(default_factory=list)
    read: list[bytes] = field(default_factory=list)
    """Words of the bus, a beat each, that came of a read."""
    cycles: list[int] = field(default_factory=list)
    """Of each beat's transfer."""
    asked: int = 0
    """Cycle of the address's transfer."""
    answered: int = 0
    """Cycle of a write's response."""

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield the first byte of each beat and the one behind its last (Arm IHI 0022, A3.4.2's loop)."""
        number = 1 << self.size
        low = self.address // (number * self.beats) * number * self.beats
        address = self.address
        for _ in range(self.beats):
            end = address // number * number + number
            yield address, end
            if self.kind != FIXED:
                address = low if self.kind == WRAP and end == low + number * self.beats else end


class Master:
    """An AXI4 master on a port of the bench, with gaps and backpressure of its own."""

    def __init__(self, dut: Any, port: MemoryPort, random: np.random.Generator, gaps: float = 0.0) -> None:
        """Be idle; `gaps` is the share of the cycles in which each channel is held back."""
        self.port = port
        self.handshakes = dict.fromkeys(CHANNELS, 0)
        self._signals = {signal: getattr(dut, f"{port.name}_{signal}") for signal in port.pins}
        self._random, self._gaps = random, gaps
        self._due: dict[str, deque[Burst]] = {channel: deque() for channel in CHANNELS}
        self._offered = dict.fromkeys(CHANNELS, False)
        """Channels that were valid, or ready, in the cycle that ends."""
        for signal in port.pins:
            if not is_answer(signal):
                self._signals[signal].value = 0

    def start(self, burst: Burst) -> Burst:
        """Have a burst done, after those of its direction that were started before; with data it is a write."""
        for channel in ("AW", "W", "B") if burst.data else ("AR", "R"):
            self._due[channel].append(burst)
        return burst

    @property
    def idle(self) -> bool:
        """Whether all bursts are answered."""
        return not any(self._due.values())

    def edge(self, now: int) -> None:
        """Take note of the handshakes in the cycle that ends, and drive the next."""
        for channel in CHANNELS:
            valid_or_ready = "VALID" if channel in ("B", "R") else "READY"
            if f"{channel}VALID" not in self._signals:
                continue
            if self._offered[channel] and int(self._signals[channel + valid_or_ready].value):
                self.handshakes[channel] += 1
                getattr(self, f"_{channel.lower()}_moved")(self._due[channel], now)
                self._offered[channel] = False
            self._drive(channel)

    def _drive(self, channel: str) -> None:
        """Offer what is due unless held back, or be ready for it."""
        if channel in ("B", "R"):
            self._offered[channel] = self._random.random() >= self._gaps
            self._signals[f"{channel}READY"].value = int(self._offered[channel])
            return
        if self._offered[channel]:
            return
        self._offered[channel] = bool(self._due[channel]) and self._random.random() >= self._gaps
        self._signals[f"{channel}VALID"].value = int(self._offered[channel])
        if self._offered[channel]:
            burst = self._due[channel][0]
            for signal, value in (self._beat(burst) if channel == "W" else self._request(burst)).items():
                if channel + signal in self._signals:
                    self._signals[channel + signal].value = value

    def _request(self, burst: Burst) -> dict[str, int]:
        return {
            "ADDR": burst.address, "LEN": burst.beats - 1, "SIZE": burst.size, "BURST": burst.kind, "ID": burst.tag,
        }  # fmt: skip

    def _beat(self, burst: Burst) -> dict[str, int]:
        beat = len(burst.cycles)
        word = int.from_bytes(burst.data[beat], "little")
        return {"DATA": word, "STRB": burst.strobes[beat], "LAST": int(beat + 1 == burst.beats)}

    def _aw_moved(self, due: deque[Burst], now: int) -> None:
        due.popleft().asked = now

    _ar_moved = _aw_moved

    def _w_moved(self, due: deque[Burst], now: int) -> None:
        due[0].cycles.append(now)
        if len(due[0].cycles) == due[0].beats:
            due.popleft()

    def _b_moved(self, due: deque[Burst], now: int) -> None:
        burst = due.popleft()
        burst.answered = now
        assert len(burst.cycles) == burst.beats, "response before the last beat"
        assert burst.asked, "response before the address"
        self._check("B", burst)

    def _r_moved(self, due: deque[Burst], now: int) -> None:
        burst = due[0]
        burst.cycles.append(now)
        assert burst.asked, "data before the address"
        burst.read.append(int(self._signals["RDATA"].value).to_bytes(self.port.data_bits // 8, "little"))
        last = len(burst.cycles) == burst.beats
        assert int(self._signals["RLAST"].value) == last
        self._check("R", burst)
        if last:
            due.popleft()

    def _check(self, channel: str, burst: Burst) -> None:
        assert int(self._signals[f"{channel}RESP"].value) == OKAY
        if f"{channel}ID" in self._signals:
            assert int(self._signals[f"{channel}ID"].value) == burst.tag


class Bench:
    """The memory, and masters on some or all of its ports."""

    def __init__(self, dut: Any, gaps: float = 0.0) -> None:
        """Have idle masters; random choices follow the run's seed."""
        self.dut = dut
        self.random = np.random.default_rng(cocotb.RANDOM_SEED)
        self.memory = Memory(DESIGN)
        self.masters = {port.name: Master(dut, port, self.random, gaps) for port in PORTS}
        self._library = axis_library()

    @property
    def now(self) -> int:
        """The clock cycle."""
        return int(self._library.axis_now())

    async def reset(self) -> None:
        """Hold the reset for some cycles."""
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, 3)
        self.dut.ap_rst_n.value = 1

    async def cycles(self, count: int) -> None:
        """Go on for some cycles."""
        for _ in range(count):
            await RisingEdge(self.dut.ap_clk)
            for master in self.masters.values():
                master.edge(self.now)

    async def finish(self, limit: int = 200_000) -> None:
        """Go on until all bursts are answered."""
        while not all(master.idle for master in self.masters.values()):
            await self.cycles(1)
            limit -= 1
            assert limit, "a burst is not answered"
        await self.cycles(1)  # the memory sees the last handshake an edge later

    async def done(self, port: str, *bursts: Burst) -> tuple[Burst, ...]:
        """Have bursts done on a port."""
        for burst in bursts:
            self.masters[port].start(burst)
        await self.finish()
        return bursts


async def started(dut: Any, gaps: float = 0.0) -> Bench:
    """Return a bench out of reset."""
    Clock(dut.ap_clk, 10, unit="ns").start()
    bench = Bench(dut, gaps)
    await bench.reset()
    return bench


def read(address: int, beats: int, size: int, kind: int = INCR, tag: int = 0) -> Burst:
    """Return a read."""
    return Burst(address, beats, size, kind, tag)


def write(bench: Bench, port: MemoryPort, burst: Burst, strobes: float = 1.0) -> Burst:
    """Return a write in place of a read: random data, and strobes for a share of the bytes that its beats move."""
    lanes = port.data_bits // 8
    for first, end in burst.places():
        burst.data.append(bench.random.bytes(lanes))
        set_ = (byte % lanes for byte in range(first, end) if strobes == 1.0 or bench.random.random() < strobes)
        burst.strobes.append(sum(1 << lane for lane in set_))
    return burst


def random_burst(random: np.random.Generator, port: MemoryPort, low: int, high: int) -> Burst:
    """Return a legal burst of any kind and size between two addresses."""
    largest = (port.data_bits // 8).bit_length() - 1
    plain = "ARBURST" not in port.pins
    while True:
        kind = INCR if plain else int(random.choice([FIXED, INCR, INCR, WRAP]))
        size = largest if plain else int(random.integers(0, largest + 1))
        beats = {FIXED: int(random.integers(1, 17)), WRAP: int(random.choice([2, 4, 8, 16]))}.get(
            kind, int(random.choice([1, 2, 5, 16, 64, 256]))
        )
        address = int(random.integers(low, high, dtype=np.uint64))
        if kind == WRAP:
            address = address >> size << size
        burst = Burst(address, beats, size, kind, int(random.integers(0, 1 << port.id_bits)))
        places = list(burst.places())
        if min(first for first, _ in places) < low or max(end for _, end in places) > high:
            continue
        if kind != INCR or address // 4096 == (places[-1][1] - 1) // 4096:
            return burst


BASES = {"narrow": 0x7FFF_F003, "wide": 2**64 - 2 * 6000, "plain": 0x1_0000_0040}
"""Of two buffers each, one behind the other."""
SIZE = 6000


@cocotb.test()
async def bursts(dut: Any) -> None:
    """All ports write and read at once: every kind, size and alignment of bursts, strobes, IDs, and waits everywhere.

    Each byte that is read, each byte of the buffers and the cycle of its last write are as AXI has it; what each port
    moved is counted right.
    """
    bench = await started(dut, gaps=0.2)
    random, memory = bench.random, bench.memory
    memory.set_stalls(any_stalls(random, memory.channels), 1)
    memory.pace = Pace(read=3, write=2, spread=9)
    expected = {f"{port} {n}": np.frombuffer(random.bytes(SIZE), np.uint8).copy() for port in BASES for n in (0, 1)}
    places = {name: BASES[name[:-2]] + SIZE * int(name[-1]) for name in expected}
    cycles = {name: np.zeros(SIZE, np.uint64) for name in expected}
    memory.load({name: (places[name], data) for name, data in expected.items()})
    moved = {port.name: np.zeros(6, int) for port in PORTS}
    for turn in range(6):  # ports write buffers of one number while all read those of the other
        writes, reads = list[tuple[str, Burst]](), list[tuple[str, Burst]]()
        for port in PORTS:
            for _ in range(6):
                if port.name in BASES:
                    name = f"{port.name} {turn % 2}"
                    burst = random_burst(random, port, places[name], places[name] + SIZE)
                    burst = write(bench, port, burst, 1.0 if "AWBURST" not in port.pins else random.choice([1.0, 0.6]))
                    writes.append((name, bench.masters[port.name].start(burst)))
                of = port.name if port.name == "narrow" else str(random.choice(list(BASES)))
                name = f"{of} {1 - turn % 2}"
                burst = random_burst(random, port, places[name], places[name] + SIZE)
                reads.append((name, bench.masters[port.name].start(burst)))
                moved[port.name] += [1, burst.beats, sum(b - a for a, b in burst.places()), 0, 0, 0]
        await bench.finish()
        for name, burst in reads:
            for (first, end), word in zip(burst.places(), burst.read, strict=True):
                lane, offset = first % len(word), first - places[name]
                assert word[lane : lane + end - first] == expected[name][offset : offset + end - first].tobytes(), burst
        for name, burst in writes:
            moved[name[:-2]] += [0, 0, 0, 1, burst.beats, sum(s.bit_count() for s in burst.strobes)]
            for beat, (first, end) in enumerate(burst.places()):
                for byte in range(first, end):
                    lane = byte % len(burst.data[beat])
                    if burst.strobes[beat] >> lane & 1:
                        expected[name][byte - places[name]] = burst.data[beat][lane]
                        cycles[name][byte - places[name]] = max(burst.cycles[beat], burst.asked)
    for name, data in expected.items():
        assert np.array_equal(memory.contents(name), data), name
        assert np.array_equal(memory.written(name), cycles[name]), name
    assert not memory.errors()
    transfers = memory.transfers()
    for port, counts in moved.items():
        assert transfers[port] == Transfers(*counts, stray_reads=0, stray_address=0)
