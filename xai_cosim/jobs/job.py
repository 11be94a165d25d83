# SPDX-License-Identifier: Apache-2.0
"""The job: one run of one kernel, with every beat that goes in and every beat that must come out."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.jobs.layout import Layout
from xai_cosim.jobs.packing import MAX_LANE_BITS, Packet, unpack
from xai_cosim.jobs.stored import read_arrays, read_json, require_all_taken, take


class JobError(Exception):
    """A job that did not do what it must; the message says where and what."""


@dataclass(frozen=True, eq=False)
class Output:
    """An output packet: the beats that must come, and the tensor that they carry."""

    expected: Packet
    layout: Layout
    tensor: str
    """Name of the tensor, such as `layer1` or `gradient/layer1.grad`."""
    crop: tuple[int, ...]
    """Shape of the tensor without the padding that only the tiling needs."""
    bits: int
    """Of a lane."""
    signed: bool | None = None
    """Whether a lane's value is; as of `lane_type` where it is not said."""
    padding: bool = True
    """Whether bits of TDATA that belong to no lane must be 0; they are free otherwise."""
    frac: int | None = None
    """Fraction bits of the tensor, where it has a scale."""

    def meant(self, packet: Packet) -> Packet:
        """Return a packet of this stream without the bits that are free."""
        used = self.layout.index.shape[1] * self.bits
        if self.padding or used >= 8 * packet.shape[1]:
            return packet
        ones: Packet = np.packbits(np.arange(8 * packet.shape[1]) < used, bitorder="little")
        return packet & ones

    def lanes(self, packet: Packet) -> NDArray[np.generic]:
        """Return the lanes `[beats, lanes]` of a packet of this stream."""
        return unpack(packet, self.layout.index.shape[1], self.bits, self.signed)

    def tensor_of(self, packet: Packet, others: NDArray[np.generic] | None = None) -> NDArray[np.generic]:
        """Return the tensor that a complete packet of this stream carries, without padding.

        Where the packet carries a part of it, the rest is that of `others`, of the same shape, or 0.
        """
        full = self.layout.scatter(self.lanes(packet))
        inside = tuple(slice(n) for n in self.crop)
        if others is None:
            return np.ascontiguousarray(full[inside])
        carried = self.layout.scatter(np.ones(self.layout.index.shape, np.bool_))
        return np.where(carried[inside], full[inside], others)


@dataclass(frozen=True, eq=False)
class BufferContents:
    """A part of the memory that a kernel reaches through an AXI4 master, as it is when a job begins."""

    address: int
    contents: Packet
    """uint8 [elements, bytes of an element]."""


@dataclass(frozen=True, eq=False)
class Job:
    """One run of a kernel: arguments, input packets, expected outputs and the expected status code.

    An output is a stream's packet, a buffer's contents at the end (a beat an element), or the value of a result.
    """

    kernel: str
    arguments: Mapping[str, int]
    inputs: Mapping[str, Packet] = field(default_factory=dict)
    outputs: Mapping[str, Output] = field(default_factory=dict)
    status: int = 0
    ideal_cycles: int = 0
    """Cycles that the arithmetic alone needs: multiply-accumulates over multipliers, or beats."""
    macs: int = 0
    """Multiply-accumulates of the layer, padding and what is left out not counted."""
    name: str = ""
    tile: int = 0
    """Side in pixels of the square tiles by which outputs come; 0 where they do not."""
    tile_beats: int = 0
    """Output beats of a tile."""
    last: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Beats with TLAST of each stream where it is not the last one alone."""
    memory: Mapping[str, BufferContents] = field(default_factory=dict)
    """Buffers in memory, by name."""
    elements: int = 0
    """Elements of the input tensor, padding not counted, where some may be left out; else 0."""
    left_out: int = 0
    """Of these, zeros that are not in the packets because the outputs are the same without."""

    def beats(self) -> dict[str, int]:
        """Return the length of each packet in beats."""
        return {s: len(p) for s, p in self.inputs.items()} | {s: len(o.expected) for s, o in self.outputs.items()}

    def marked(self, stream: str, beats: int) -> list[int]:
        """Return the beats of a packet of so many that carry TLAST."""
        return list(self.last.get(stream, (beats - 1,) if beats else ()))

    def save(self, folder: Path) -> None:
        """Write job.json and packets.npz into a folder, which is made where it does not exist."""
        folder.mkdir(parents=True, exist_ok=True)
        arrays: dict[str, NDArray[np.generic]] = {f"in/{s}": p for s, p in self.inputs.items()}
        for stream, output in self.outputs.items():
            arrays[f"out/{stream}"] = output.expected
            arrays[f"layout/{stream}"] = output.layout.index
        for name, buffer in self.memory.items():
            arrays[f"memory/{name}"] = buffer.contents
        np.savez_compressed(folder / "packets.npz", allow_pickle=False, **arrays)
        description = {
            "kernel": self.kernel,
            "arguments": dict(self.arguments),
            "status": self.status,
            "ideal_cycles": self.ideal_cycles,
            "macs": self.macs,
            "name": self.name,
            "tile": self.tile,
            "tile_beats": self.tile_beats,
            "last": {s: list(beats) for s, beats in self.last.items()},
            "memory": {name: buffer.address for name, buffer in self.memory.items()},
            "elements": self.elements,
            "left_out": self.left_out,
            "outputs": {
                s: {
                    "tensor": o.tensor,
                    "shape": o.layout.shape,
                    "crop": o.crop,
                    "bits": o.bits,
                    "signed": o.signed,
                    "padding": o.padding,
                    "frac": o.frac,
                }
                for s, o in self.outputs.items()
            },
        }
        (folder / "job.json").write_text(json.dumps(description, indent=2) + "\n")

    @classmethod
    def load(cls, folder: Path) -> "Job":
        """Read what `save` wrote; ValueError names the file and what in it is missing, unknown or of another type."""
        path = folder / "packets.npz"
        described = vars(read_json(folder / "job.json", JobFile))
        arrays = read_arrays(path)
        outputs = {}
        for stream, told in described.pop("outputs").items():
            expected = take(arrays, f"out/{stream}", path, np.uint8, (None, None))
            index = take(arrays, f"layout/{stream}", path, np.int32, (len(expected), None))
            pairs = zip(told.crop, told.shape, strict=False)
            inside = len(told.crop) == len(told.shape) and all(0 <= min(n, 1) <= kept <= n for kept, n in pairs)
            if not inside or not told.crop:
                sizes = f"shape {list(told.shape)}, crop {list(told.crop)}"
                raise ValueError(f"{folder / 'job.json'}: outputs.{stream}: {sizes}: not within each other")
            if not 1 <= told.bits <= MAX_LANE_BITS:
                path = folder / "job.json"
                allowed = f"allowed are 1 to {MAX_LANE_BITS}"
                raise ValueError(f"{path}: outputs.{stream}: lanes of {told.bits} bits, {allowed}")
            size = int(np.prod(told.shape))
            if index.size and not -1 <= int(index.min()) <= int(index.max()) < size:
                raise ValueError(f"{path}: layout/{stream} has indices beyond the {size} values of job.json's shape")
            layout = Layout(index, told.shape)
            kind = told.bits, told.signed, told.padding, told.frac
            outputs[stream] = Output(expected, layout, told.tensor, told.crop, *kind)
        addresses = described.pop("memory")
        memory = {
            name: BufferContents(address, take(arrays, f"memory/{name}", path, np.uint8, (None, None)))
            for name, address in addresses.items()
        }
        names = [name for name in arrays if name.startswith("in/")]
        inputs = {name[3:]: take(arrays, name, path, np.uint8, (None, None)) for name in names}
        require_all_taken(arrays, path)
        return cls(inputs=inputs, outputs=outputs, memory=memory, **described)


@dataclass(frozen=True)
class OutputEntry:
    """What job.json says of an output packet."""

    tensor: str
    shape: tuple[int, ...]
    crop: tuple[int, ...]
    bits: int
    signed: bool | None = None
    padding: bool = True
    frac: int | None = None


@dataclass(frozen=True)
class JobFile:
    """What job.json says of a job; fields are those of `Job`."""

    kernel: str
    arguments: Mapping[str, int]
    status: int
    ideal_cycles: int
    macs: int
    name: str
    tile: int
    tile_beats: int
    outputs: Mapping[str, OutputEntry]
    last: Mapping[str, Sequence[int]] = field(default_factory=dict)
    memory: Mapping[str, int] = field(default_factory=dict)
    elements: int = 0
    left_out: int = 0


def place_of(element: tuple[int, ...]) -> str:
    """Return the coordinates of an element in words.

    >>> place_of((1, 2, 3)), place_of((7,))
    ('channel 1 row 2 column 3', 'element 7')
    """
    if len(element) == 3:
        return "channel {} row {} column {}".format(*element)
    return "element " + ", ".join(map(str, element))


@dataclass(frozen=True)
class Mismatch:
    """The first wrong element of an output packet."""

    stream: str
    tensor: str
    element: tuple[int, ...] | None
    """Coordinates in the tensor, [channel, row, column] where it has three axes; None for a padding lane."""
    expected: int
    got: int
    beat: int
    lane: int

    def __str__(self) -> str:
        """Return one line that says where and what."""
        place = "a padding lane" if self.element is None else place_of(self.element)
        return (
            f"{self.stream}: tensor {self.tensor}, {place}: expected {self.expected}, got {self.got}"
            f" (beat {self.beat}, lane {self.lane})"
        )

    def as_dict(self) -> dict[str, Any]:
        """Return the fields as plain JSON values."""
        return asdict(self)


@dataclass(frozen=True)
class Comparison:
    """What comparing one output packet found."""

    stream: str
    compared: int
    """Lanes compared, padding included: every beat that was received or due counts."""
    mismatches: int
    first: Mismatch | None


def compare(job: Job, stream: str, received: Packet) -> Comparison:
    """Compare a received packet with the expected one, beat by beat and bit for bit.

    `received` holds as many beats as the job expects; the transport reports short and long packets itself.
    """
    output = job.outputs[stream]
    if received.shape != output.expected.shape:
        raise ValueError(f"{stream}: packet of shape {received.shape}, expected {output.expected.shape}")
    return compare_received(job, stream, received)


def compare_received(job: Job, stream: str, received: Packet) -> Comparison:
    """Compare as many beats as came of a packet, which may have stayed short."""
    output = job.outputs[stream]
    lanes = output.layout.index.shape[1]
    compared = len(received) * lanes
    came = output.meant(received)
    wrong_beats = np.flatnonzero((came != output.meant(output.expected[: len(received)])).any(axis=1))
    if not len(wrong_beats):
        return Comparison(stream, compared, 0, None)
    expected = output.lanes(output.expected[wrong_beats])
    got = output.lanes(received[wrong_beats])
    wrong = expected != got
    beat = int(wrong_beats[0])
    if not wrong[0].any():  # bits of TDATA that belong to no lane
        byte = int(np.flatnonzero(came[beat] != output.expected[beat])[0])
        values = int(output.expected[beat, byte]), int(received[beat, byte])
        first = Mismatch(stream, output.tensor, None, *values, beat, lanes)
    else:
        lane = int(np.flatnonzero(wrong[0])[0])
        element = output.layout.locate(beat, lane)
        first = Mismatch(stream, output.tensor, element, int(expected[0, lane]), int(got[0, lane]), beat, lane)
    count = int(wrong.sum()) + int((~wrong.any(axis=1)).sum())
    return Comparison(stream, compared, count, first)
