# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of the memory: AXI4 masters on its ports, and what AXI says of each byte that they move."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import cocotb
import numpy as np
import pytest
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, RisingEdge

from cocotb_tests.memory_bench import DESIGN, LATE, PORTS, is_answer
from xai_cosim.ipxact.design import MemoryPort
from xai_cosim.sim.memory import CHANNELS, Memory, Pace, Transfers
from xai_cosim.sim.stall import Stall, any_stalls
from xai_cosim.sim.streams import axis_library
from xai_cosim.sim.violations import Violations

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
        self.handshakes: dict[str, list[int]] = {channel: [] for channel in CHANNELS}
        """Cycles of each channel's."""
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
                self.handshakes[channel].append(now)
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
        assert due[0].asked or self.port.name not in LATE, "write data before their address"
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


class MemoryBench:
    """The memory, and masters on some or all of its ports."""

    def __init__(self, dut: Any, gaps: float = 0.0) -> None:
        """Have idle masters; random choices follow the run's seed."""
        self.dut = dut
        self.random = np.random.default_rng(cocotb.RANDOM_SEED)
        self.memory = Memory(DESIGN)
        self.masters = {port.name: Master(dut, port, self.random, gaps) for port in PORTS}
        self._library = axis_library()
        self._protocol = Violations()
        self._protocol.forget()

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

    async def finish(self, limit: int = 100_000) -> None:
        """Go on until all bursts are answered."""
        while not all(master.idle for master in self.masters.values()):
            await self.cycles(1)
            limit -= 1
            assert limit, "a burst is not answered"
        await self.cycles(2)  # the memory sees the last handshake an edge later, and the checkers tell it after that
        assert not self._protocol.errors()

    async def done(self, port: str, *bursts: Burst) -> tuple[Burst, ...]:
        """Have bursts done on a port."""
        for burst in bursts:
            self.masters[port].start(burst)
        await self.finish()
        return bursts


async def started(dut: Any, gaps: float = 0.0) -> MemoryBench:
    """Return a bench out of reset."""
    Clock(dut.ap_clk, 10, unit="ns").start()
    bench = MemoryBench(dut, gaps)
    await bench.reset()
    bench.memory.errors()  # of tests before
    return bench


def read(address: int, beats: int, size: int, kind: int = INCR, tag: int = 0) -> Burst:
    """Return a read."""
    return Burst(address, beats, size, kind, tag)


def write(bench: MemoryBench, port: MemoryPort, burst: Burst, strobes: float = 1.0) -> Burst:
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
        if kind == WRAP or plain:
            address = address >> size << size
        burst = Burst(address, beats, size, kind, int(random.integers(0, 1 << port.id_bits)))
        places = list(burst.places())
        if min(first for first, _ in places) < low or max(end for _, end in places) > high:
            continue
        if kind != INCR or address // 4096 == (places[-1][1] - 1) // 4096:
            return burst


BASES = {"narrow": 0x7FFF_F003, "wide": 2**64 - 2 * 6000, "plain": 0x1_0000_0040, "late": 0x1_0001_0003}
"""Of two buffers each, one behind the other."""
SIZE = 6000


@cocotb.test()
async def bursts(dut: Any) -> None:
    """All ports write and read at once: every kind, size and alignment of bursts, strobes, IDs, and waits everywhere.

    Each byte that is read, each byte of the buffers and the cycle of its last write are as AXI has it; what each port
    moved is counted right. No protocol checker finds anything, here and in all tests below.
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
    for turn in range(4):  # ports write buffers of one number while all read those of the other
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
    for name, counts in moved.items():
        assert transfers[name] == Transfers(*[*map(int, counts), 0, 0])


@cocotb.test()
async def pace(dut: Any) -> None:
    """Reads and writes in turn at several paces: latencies and the time between beats are as set, in whole cycles.

    With no more set than need be, beats of consecutive bursts follow each other without a gap; a latency with spread
    is drawn for each burst, and all values of the range come.
    """
    bench = await started(dut)
    memory, port, name = bench.memory, PORTS[1], PORTS[1].name
    for pace in (Pace(), Pace(read=7, write=11, interval=3), Pace(read=2, write=1), Pace(read=1, write=40)):
        memory.pace = pace
        memory.load({"x": (0, np.zeros(4096, np.uint8))})
        for _ in range(2):
            (asked,) = await bench.done(name, read(0, 8, 6))
            assert np.diff([asked.asked, *asked.cycles]).tolist() == [pace.read, *[pace.interval] * 7], pace
            (given,) = await bench.done(name, write(bench, port, read(0, 8, 6)))
            assert np.diff(given.cycles).tolist() == [pace.interval] * 7, pace
            assert given.answered - max(given.cycles[-1], given.asked) == pace.write, pace
    memory.pace = Pace()
    memory.load({"x": (0, np.zeros(4096, np.uint8))})
    written = await bench.done(name, *(write(bench, port, read(0, 16, 6)) for _ in range(3)))
    for burst in written:
        assert np.diff(burst.cycles).tolist() == [1] * 15
    three = await bench.done(name, *(read(0, 16, 6) for _ in range(3)))
    assert np.diff([cycle for burst in three for cycle in burst.cycles]).tolist() == [1] * 47
    memory.pace = Pace(read=5, write=9, spread=2)
    memory.load({"x": (0, np.zeros(4096, np.uint8))})
    reads = [(await bench.done(name, read(0, 1, 6)))[0] for _ in range(40)]
    assert {burst.cycles[0] - burst.asked for burst in reads} == {5, 6, 7}
    writes = [(await bench.done(name, write(bench, port, read(0, 1, 6))))[0] for _ in range(40)]
    assert {burst.answered - max(burst.cycles[0], burst.asked) for burst in writes} == {9, 10, 11}


@cocotb.test()
async def stalls(dut: Any) -> None:
    """The same bursts with each channel held back in turn, by each kind of pattern, under two seeds.

    A pattern that is random repeats in every handshake under one seed and does not under another; all hold back.
    """
    bench = await started(dut)
    memory, port = bench.memory, PORTS[0]

    async def handshakes(patterns: dict[str, Stall], seed: int) -> dict[str, list[int]]:
        memory.set_stalls(patterns, seed)
        memory.load({"x": (0, np.zeros(4096, np.uint8))})
        start = bench.now
        master = bench.masters[port.name] = Master(dut, port, bench.random)
        for _ in range(12):
            await bench.done(port.name, read(0, 3, 2), write(bench, port, read(0, 3, 2)))
        return {channel: [cycle - start for cycle in cycles] for channel, cycles in master.handshakes.items()}

    free, drawn = await handshakes({}, 1), []
    for channel in CHANNELS:
        name = f"{port.name}.{channel}"
        for pattern in (Stall.random(0.5), Stall.bursts(12), Stall.one_in(3), Stall.long(50, 10)):
            one, again, other = [await handshakes({name: pattern}, seed) for seed in (1, 1, 2)]
            assert one == again, name
            assert one != free, name
            assert (one != other) == (pattern.kind in ("random", "bursts")), name
            drawn += [one] * (pattern.kind == "random")
        late = [(cycle, c, n) for c in CHANNELS for n, cycle in enumerate(free[c]) if one[c][n] != cycle]
        assert min(late)[1:] == (channel, 10)  # what the long stall of this channel holds back first
    assert all(a != b for a, b in combinations(drawn, 2)), "two channels are held back alike"


@cocotb.test()
async def outside(dut: Any) -> None:
    """Bursts that lie in no buffer, or in part: at a buffer's two ends, between two, and far off.

    A write reaches the bytes that are in a buffer, and is an error that names port, address and cycle if any is not;
    bytes without a strobe are none. A read of what is in no buffer follows from seed and address; beats that lie in
    none are counted.
    """
    bench = await started(dut)
    memory, port = bench.memory, PORTS[1]
    before, data = np.arange(100, dtype=np.uint8), np.full(100, 7, np.uint8)
    buffers = {"a": (1010, before), "b": (1200, data)}
    memory.load(buffers)
    (burst,) = await bench.done(port.name, write(bench, port, read(960, 3, 6)))
    held = b"".join(burst.data)[1010 - 960 : 1110 - 960]
    assert memory.contents("a").tobytes() == held
    assert np.array_equal(memory.contents("b"), data)
    assert memory.errors() == [
        f"wide wrote at 0x{960:x}, outside all buffers, cycle {burst.cycles[0]}",
        f"wide wrote at 0x{1110:x}, outside all buffers, cycle {burst.cycles[2]}",
    ]
    spared = write(bench, port, read(960, 3, 6))
    spared.strobes = [s & ~((1 << 50) - 1) if n == 0 else s & ((1 << 22) - 1) if n == 2 else s
                      for n, s in enumerate(spared.strobes)]  # fmt: skip
    await bench.done(port.name, spared)
    assert not memory.errors()
    assert memory.transfers()[port.name].written_bytes == 200
    (far,) = await bench.done(port.name, write(bench, port, read(2**63, 1, 6)))
    assert memory.errors() == [f"wide wrote at 0x{2**63:x}, outside all buffers, cycle {far.cycles[0]}"]

    seen = []
    for seed in (1, 1, 2):
        memory.set_stalls({}, seed)
        memory.load(buffers)
        bursts = await bench.done(port.name, read(960, 5, 6), read(960, 5, 6), read(2**63, 1, 6))
        words = [b"".join(burst.read) for burst in bursts]
        assert words[0] == words[1]
        assert words[0][50:150] == before.tobytes()
        assert words[0][240:] == data.tobytes()[:80]
        counted = memory.transfers()[port.name]
        assert (counted.stray_reads, counted.stray_address) == (1, 2**63), counted
        seen.append((words[0][:50] + words[0][150:240], words[2]))
    assert seen[0] == seen[1]
    assert all(a != b for a, b in zip(seen[0], seen[2], strict=True))
    assert len(set(seen[0][1])) > 32, "junk without variety"
    memory.drop()
    (late,) = await bench.done(port.name, write(bench, port, read(1024, 1, 6)))
    assert memory.errors() == [f"wide wrote at 0x{1024:x}, outside all buffers, cycle {late.cycles[0]}"]


@cocotb.test()
async def reset(dut: Any) -> None:
    """A reset while bursts of both directions are open: none is answered after it, and new ones are, without waits."""
    bench = await started(dut)
    memory, port = bench.memory, PORTS[0]
    before = bytes(range(256))
    for busy in (3, 5, 12):
        memory.pace = Pace(write=8)
        memory.set_stalls({f"{port.name}.AW": Stall.long(2 * busy, 1)}, 1)
        memory.load({"x": (0, np.frombuffer(before, np.uint8))})
        for _ in range(3):
            bench.masters[port.name].start(read(0, 8, 2))
            bench.masters[port.name].start(write(bench, port, read(0, 8, 2)))
        await bench.cycles(busy)
        bench.masters[port.name] = Master(dut, port, bench.random)
        await bench.reset()
        await bench.cycles(20)
        counted = bench.masters[port.name].handshakes
        assert not any(counted.values()), f"answered after a reset: {counted}"
        given, burst = await bench.done(port.name, write(bench, port, read(64, 8, 2)), read(32, 8, 2, tag=1))
        assert b"".join(burst.read) == before[32:64]
        assert memory.contents("x")[64:96].tobytes() == b"".join(given.data)


@cocotb.test()
async def progress(dut: Any) -> None:
    """A stream that waits, and bursts that are longer than the watchdog's patience: it barks when they are through.

    Beats of both directions count as progress, and addresses do not.
    """
    bench = await started(dut)
    library, port = axis_library(), PORTS[0]
    bench.memory.load({"x": (0, np.zeros(4096, np.uint8))})
    buffers: list[np.ndarray[Any, Any]] = [np.zeros(8, np.uint8), np.zeros(1, np.uint64), np.zeros(1, np.uint8)]
    library.axis_open(b"waits", 8)
    library.axis_load(b"waits", *(b.ctypes.data for b in buffers), 1)
    library.axis_arm(50, 0)
    await bench.done(port.name, read(0, 256, 2))
    assert not library.axis_stuck()
    await bench.done(port.name, write(bench, port, read(0, 256, 2)))
    assert not library.axis_stuck()
    bench.memory.pace = Pace(read=30)
    bench.memory.set_stalls({f"{port.name}.AR": Stall.long(30, 0)}, 1)
    bench.memory.load({"x": (0, np.zeros(4096, np.uint8))})
    await bench.done(port.name, read(0, 1, 2))
    assert library.axis_stuck()
    library.axis_disarm()
    library.axis_load(b"waits", None, None, None, 0)


@cocotb.test()
async def refused(dut: Any) -> None:
    """Buffers that overlap or leave the address space, a channel and a pace that there is not: errors that say so."""
    memory = (await started(dut)).memory
    data = np.zeros(16, np.uint8)
    with pytest.raises(ValueError, match="buffers a and b overlap at address 0x1f"):
        memory.load({"b": (31, data), "a": (16, data)})
    with pytest.raises(ValueError, match="buffer a of 16 bytes at address 0xfffffffffffffff1: it must lie in 64 bits"):
        memory.load({"a": (2**64 - 15, data)})
    memory.load({"b": (32, data), "a": (16, data), "c": (2**64 - 16, data)})
    with pytest.raises(ValueError, match=r"memory_bench has no channel narrow\.X, none\.AW"):
        memory.set_stalls({"none.AW": Stall(), "narrow.X": Stall()}, 1)
    with pytest.raises(ValueError, match="pace of a memory: interval 0, allowed are 1 to 2147483647"):
        Pace(interval=0)
