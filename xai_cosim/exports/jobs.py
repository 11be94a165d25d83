# SPDX-License-Identifier: Apache-2.0
"""Makes jobs of what a user's model gives for an export: each value has its place, or is refused."""

from collections.abc import Iterable, Mapping, Set
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.command import UserError, shown
from xai_cosim.exports.declare import END, NO_LAST, Lanes
from xai_cosim.exports.met import Bins, value_bins
from xai_cosim.exports.model_file import Given, ModelFile
from xai_cosim.exports.values import integers, number
from xai_cosim.ipxact.design import RENAMED, Design, Stream
from xai_cosim.jobs.job import BufferContents, Job, Output
from xai_cosim.jobs.layout import Layout
from xai_cosim.jobs.packing import Packet, pack, unpack

STEP, PAGE = 128, 4096
"""Buffers begin at a multiple of one or the other: that of the widest bus, in bytes, or of the bound of bursts."""
ADDRESS_BITS = 64
MAX_BYTES = 1 << 30
"""Of the buffers of a job."""


class Jobs:
    """The jobs that a model gives for a design, in their order."""

    def __init__(self, design: Design, model: ModelFile, seed: int) -> None:
        """Match declarations with ports; UserError for a stream or pointer without one, and one without a port."""
        self.design, self.model, self.seed = design, model, seed
        self._inputs = [stream.name for stream in design.inputs]
        self._outputs = [name for name in design.streams if name not in self._inputs]
        for name in model.streams.keys() - design.streams.keys():
            there = ", ".join(design.streams) or "none"
            raise self._error(f"STREAMS[{shown(name)!r}]: {design.name} has no such stream; it has {there}")
        self._lanes = {name: self._of_stream(stream) for name, stream in design.streams.items()}
        pins = {pin.name: pin for pin in design.pins.values()}
        self._taken = {r.name: r.bits for r in design.arguments} | {n: p.bits for n, p in pins.items() if p.is_input}
        self._results = {r.name: r.bits for r in design.results}
        self._results |= {n: p.bits for n, p in pins.items() if not p.is_input}
        self._require_pointers()
        self._addresses = {name: self._address_of(name) for name in model.memory}
        self.scalars = {n: bits for n, bits in self._taken.items() if n not in self._addresses.values()}

    def make(self, index: int) -> Job:
        """Return a job of the model; to be called in their order. UserError for what does not fit."""
        return self.of(index, self.stimulus(index))

    def stimulus(self, index: int) -> Given:
        """Return what the model gives for a job."""
        return self.model.stimulus(np.random.default_rng([self.seed, index]), index)

    def of(self, index: int, said: Given) -> Job:
        """Return the job of what a model has said of it. UserError for what does not fit."""
        where = f"job {index}: stimulus"
        names = self.keys(said, where)
        given = {name: said[key] for name, key in names.items()}
        scalars = {n: number(f"{self._at(where)}: {n}", given[n], bits) for n, bits in self.scalars.items()}
        arrays = {n: self._array(f"{where}: {n}", given[n], n) for n in self._inputs}
        buffers = {n: self._buffer(f"{where}: {n}", given[n], n) for n in self.model.memory}
        checked: Given = {**scalars, **arrays, **{n: v for n, v in buffers.items() if v is not None}}
        expected = self._expected(index, {key: checked.get(name, given[name]) for name, key in names.items()})
        contents = {n: self._stale(n, int(given[n]), index) if v is None else v for n, v in buffers.items()}
        memory, addresses = self._placed(contents, index)
        where = f"job {index}: golden"
        outputs = {n: self._packet(n, self._array(f"{where}: {n}", expected[n], n)) for n in self._outputs}
        outputs |= {n: self._result(f"{where}: {n}", expected[n], n) for n in self._results}
        for name, values in contents.items():
            outputs[name] = self._contents(f"{where}: {name}", expected.get(name, values), name, values.size)
        inputs = {name: self._packet(name, array).expected for name, array in arrays.items()}
        arguments = {n: value & ((1 << self.scalars[n]) - 1) for n, value in scalars.items()} | addresses
        beats = {n: len(p) for n, p in inputs.items()} | {n: len(o.expected) for n, o in outputs.items()}
        last = {n: self._marked(f"job {index}: {n}", n, count) for n, count in beats.items()}
        return Job(self.design.name, arguments, inputs, outputs, name=str(index), last=last, memory=memory)

    def values(self, job: Job) -> dict[str, NDArray[Any]]:
        """Return the values of each stream and buffer that a job is given: [beats, lanes], or [elements, 1]."""
        found = {}
        for name, packet in job.inputs.items():
            lanes, count = self._lanes[name]
            found[name] = unpack(packet, count, lanes.bits, lanes.signed)
        for name, buffer in job.memory.items():
            found[name] = job.outputs[name].lanes(buffer.contents)
        return found

    def keys(self, said: Given, where: str) -> dict[str, str]:
        """Return what a model calls each argument, stream and buffer that it has given."""
        return self._names(said, [*self.scalars, *self._inputs, *self.model.memory], where)

    def met(self, job: Job) -> Bins:
        """Return which kinds of values a job has of each stream, buffer and result, and which streams have TLAST."""
        bins: dict[str, bool] = {}
        for name, packet in job.inputs.items():
            lanes, count = self._lanes[name]
            values = unpack(packet, count, lanes.bits, lanes.signed)
            bins |= value_bins(name, lanes.bits, lanes.signed, values)
        for name, output in job.outputs.items():
            signed = None if name in self._results else output.signed
            bins |= value_bins(name, output.bits, signed, output.lanes(output.expected))
        for name, (lanes, _) in self._lanes.items():
            if self.design.streams[name].has_last and lanes.last != NO_LAST:
                bins[f"{name} TLAST"] = bool(job.last[name])
        return bins

    def _expected(self, index: int, job: Given) -> Given:
        """Return what the model expects of a job, by the design's names; lengths are buffers that it must give."""
        where = f"job {index}: golden"
        copies = {key: value.copy() if isinstance(value, np.ndarray) else value for key, value in job.items()}
        said = self.model.golden(copies)
        written = [n for n in self.model.memory if not isinstance(job.get(n), np.ndarray)]
        needed = [*self._outputs, *self._results, *written]
        names = self._names(said, needed, where, set(self.model.memory))
        return {name: said[key] for name, key in names.items()}

    def _at(self, where: str) -> str:
        return f"{self.model.path}: {where}"

    def _error(self, words: str) -> UserError:
        return UserError(self._at(words))

    # ---- names

    def _names(self, given: Given, needed: Iterable[str], where: str, more: Set[str] = frozenset()) -> dict[str, str]:
        """Return by the design's names those that a model has given, which may lack what the tool has added.

        UserError where a name is missing or unknown; those of `more` may be missing.
        """
        wanted, left, found = [*needed], [*given], dict[str, str]()
        for name in [*wanted, *(m for m in more if m not in wanted)]:
            spellings = [name, *(name.removesuffix(added) for added in RENAMED if name.endswith(added))]
            key = next((s for s in spellings if s in left), None)
            if key is not None:
                found[name] = key
                left.remove(key)
            elif name in wanted:
                gives = ", ".join(sorted(given)) or "nothing"
                raise self._error(f"{where} does not give {name}; it gives {gives}")
        for key in left:
            there = ", ".join(sorted({*wanted, *more})) or "none"
            raise self._error(f"{where} gives {shown(key)!r}, which {self.design.name} does not have; it has {there}")
        return found

    def _of_stream(self, stream: Stream) -> tuple[Lanes, int]:
        """Return a stream's declaration, and its number of lanes."""
        lanes = self.model.streams.get(stream.name)
        if lanes is None:
            words = f"stream {stream.name}, {stream.width} bits wide, is not declared"
            raise self._error(f"{words}: add STREAMS['{stream.name}'] = Lanes('intN', count)")
        where, count = f"STREAMS[{stream.name!r}]", lanes.count or stream.width // lanes.bits
        if count < 1 or count * lanes.bits > stream.width:
            raise self._error(f"{where}: {count or 1} lanes of {lanes.bits} bits do not fit its {stream.width} bits")
        if not stream.has_last and lanes.last not in (None, NO_LAST):
            raise self._error(f"{where}: last={lanes.last!r}, but the stream has no TLAST: leave last out")
        return lanes, count

    def _require_pointers(self) -> None:
        """Raise UserError where a pointer is not declared."""
        unknown = sorted(self.design.pointers.keys() - self.model.memory.keys())
        if unknown:
            raise self._error(f"pointer {unknown[0]} is not declared: add MEMORY['{unknown[0]}'] = Buffer('intN')")
        if self.design.memories and not self.model.memory:
            ports = ", ".join(f"{name} ({port.data_bits} bits)" for name, port in self.design.memories.items())
            raise self._error(f"no pointer is declared behind {ports}: add MEMORY['name'] = Buffer('intN')")

    def _address_of(self, name: str) -> str:
        """Return the register or pin that takes a pointer's address; empty for one that is always at 0."""
        where = f"MEMORY[{shown(name)!r}]"
        if not self.design.memories:
            raise self._error(f"{where}: {self.design.name} has no AXI4 master (m_axi)")
        found = self.design.taker(name)
        if found is None or found not in {"", *self._taken}:
            there = ", ".join(self._taken) or "none"
            raise self._error(f"{where}: no argument takes its address; {self.design.name} has {there}")
        return found

    # ---- streams and results

    def _array(self, where: str, given: Any, name: str) -> NDArray[Any]:
        """Return the array of a stream, which fills whole beats."""
        lanes, count = self._lanes[name]
        array = integers(self._at(where), given, lanes.bits, lanes.signed)
        if array.size % count:
            raise self._error(f"{where} has {array.size} values, a beat has {count}: the last beat would not be full")
        return array

    def _packet(self, name: str, array: NDArray[Any]) -> Output:
        lanes, count = self._lanes[name]
        shape = array.shape or (1,)
        layout = Layout(np.arange(array.size, dtype=np.int32).reshape(-1, count), shape)
        packet = pack(array.reshape(-1, count), lanes.bits, self.design.streams[name].width)
        return Output(packet, layout, name, shape, lanes.bits, lanes.signed, False, lanes.frac)

    def _marked(self, where: str, name: str, beats: int) -> tuple[int, ...]:
        """Return the beats of a packet that carry TLAST; what is no stream has none."""
        if name not in self._lanes or not self.design.streams[name].has_last or not beats:
            return ()
        said = self._lanes[name][0].last or END
        if isinstance(said, str):
            return (beats - 1,) if said == END else ()
        found = sorted({beat + beats if beat < 0 else beat for beat in said})
        if found and not 0 <= found[0] <= found[-1] < beats:
            raise self._error(f"{where} has {beats} beats, and last={list(said)} names others")
        return tuple(found)

    def _result(self, where: str, value: Any, name: str) -> Output:
        bits = self._results[name]
        whole = number(self._at(where), value, bits)
        packet = pack(np.array([[whole]], object), bits)
        return Output(packet, Layout(np.zeros((1, 1), np.int32), (1,)), name, (1,), bits, whole < 0, False)

    # ---- memory

    def _buffer(self, where: str, given: Any, name: str) -> NDArray[Any] | None:
        """Return the contents of a buffer; None where its length is given, in elements."""
        buffer = self.model.memory[name]
        length = given if isinstance(given, int | np.integer) and not isinstance(given, bool) else None
        if length is not None and not 0 <= length * buffer.bytes <= MAX_BYTES:
            raise self._error(f"{where} is {length}, a length is from 0 to {MAX_BYTES // buffer.bytes} elements")
        return None if length is not None else integers(self._at(where), given, buffer.bits, buffer.signed)

    def _stale(self, name: str, length: int, index: int) -> NDArray[Any]:
        """Return what a buffer holds that the design is to write: what is not written must not look right."""
        random = np.random.default_rng([self.seed, index, 2])
        return random.integers(0, 1 << min(self.model.memory[name].bits - 1, 62), length, endpoint=True)

    def _elements(self, name: str, values: NDArray[Any]) -> Packet:
        return pack(values.reshape(-1, 1), 8 * self.model.memory[name].bytes)

    def _contents(self, where: str, given: Any, name: str, size: int) -> Output:
        buffer = self.model.memory[name]
        values = integers(self._at(where), given, buffer.bits, buffer.signed)
        if values.size != size:
            raise self._error(f"{where} has {values.size} elements, the buffer has {size}")
        layout = Layout(np.arange(size, dtype=np.int32).reshape(-1, 1), values.shape or (1,))
        packet = self._elements(name, values)
        return Output(packet, layout, name, layout.shape, buffer.bits, buffer.signed, False, buffer.frac)

    def _placed(
        self, contents: Mapping[str, NDArray[Any]], index: int
    ) -> tuple[dict[str, BufferContents], dict[str, int]]:
        """Return the buffers, each at an address of its own, and the arguments that hold the addresses."""
        random = np.random.default_rng([self.seed, index, 1])
        memory, arguments, taken = {}, {}, list[tuple[int, int]]()
        for name, values in contents.items():
            packet, argument = self._elements(name, values), self._addresses[name]
            address = self._free(random, packet.nbytes, argument, taken) if argument else 0
            taken.append((address, address + packet.nbytes))
            memory[name] = BufferContents(address, packet)
            if argument:
                arguments[argument] = address
        return memory, arguments

    def _free(self, random: np.random.Generator, size: int, argument: str, taken: list[tuple[int, int]]) -> int:
        """Return a random address at which so many bytes are free, a page away from all others and from 0."""
        ways = [port.address_bits for port in self.design.memories.values()]
        room = 1 << min(ADDRESS_BITS, self._taken[argument], *ways)
        for _ in range(1000):
            step = int(random.choice([STEP, PAGE]))
            address = int.from_bytes(random.bytes(8), "little") % max((room - size - PAGE) // step, 1) * step
            if all(address + size + PAGE <= low or high + PAGE <= address for low, high in [(0, 0), *taken]):
                return address
        raise self._error(f"buffers of {size} bytes do not fit the {room} bytes that an address reaches")
