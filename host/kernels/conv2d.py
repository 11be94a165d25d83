# SPDX-License-Identifier: Apache-2.0
"""conv2d: a convolution with padding, tile by tile."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil
from typing import Any, ClassVar

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

import golden
from host.gate import Gate
from host.kernels.kernel import Arguments, Int16, Mask, Random, padded
from host.kernels.macs import INT16_BITS, INT32_BITS, MacKernel, mac_arguments
from host.stimulus import bias_values, gate_and_mask, tensor
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.layout import Layout, numbered, round_up
from xai_cosim.jobs.observation import Lanes, Observation, Outputs, Variants, expected_lanes
from xai_cosim.jobs.packing import Packet, join, split

SILENT_OUTPUTS = 16
"""Outputs' worth of MACs that conv2d may compute without a beat: fitted to exports of 8, 16 and 32 output lanes."""


@lru_cache(maxsize=64)
def conv_tiles(shape: tuple[int, int, int], tile: int, halo: int, lanes: int, block: int) -> Layout:
    """Lay out `[C, H, W]` as square tiles, each in raster order of its pixels with all channels of a block.

    The order of beats is block of `block` channels, tile row, tile column, pixel row, pixel column, group of
    `lanes` channels. Tiles overlap by 2 * halo: the input of a 3x3 convolution has halo 1, its output 0.
    """
    c, h, w = shape
    rows, columns = ceil(h / tile), ceil(w / tile)
    whole = (round_up(c, block), rows * tile + 2 * halo, columns * tile + 2 * halo)
    numbers = numbered(shape, whole, (0, halo, halo))
    span = np.arange(tile + 2 * halo)
    y = (np.arange(rows) * tile)[:, None] + span
    x = (np.arange(columns) * tile)[:, None] + span
    tiles = numbers[:, y[:, None, :, None], x[None, :, None, :]]  # [C, rows, columns, span, span]
    blocks = tiles.reshape(-1, block // lanes, lanes, *tiles.shape[1:])
    return Layout(blocks.transpose(0, 3, 4, 5, 6, 1, 2).reshape(-1, lanes), shape)


@lru_cache(maxsize=64)
def taps(shape: tuple[int, int, int, int, int], lanes: int, beat: int) -> Layout:
    """Lay out weights `[groups, outputs, C, rows, columns]`, `beat` a beat.

    The order is group of outputs, tap row, tap column, group of `lanes` inputs, output, input of the group.
    """
    groups, outputs, c, rows, columns = shape
    numbers = np.arange(np.prod(shape), dtype=np.int32).reshape(groups, outputs, c // lanes, lanes, rows, columns)
    return Layout(numbers.transpose(0, 4, 5, 2, 1, 3).reshape(-1, beat), shape)


class Conv2d(MacKernel):
    """Operands: x [groups, tiles, side, side, C], weight [groups, outputs, C, 3, 3], bias [groups, outputs].

    A tile has its halo. Each group of outputs reads all tiles again.
    """

    name = "conv2d"
    units: ClassVar[Mapping[str, str]] = {"in_groups": "IN_LANES", "out_groups": "OUT_LANES"}

    # ---- the contract

    @property
    def _side(self) -> int:
        """Pixels of a tile's side, with halo."""
        return self.constants["TILE"] + 2 * self.constants["HALO"]

    @property
    def _pixel(self) -> int:
        """Beats of the outputs of a pixel, for a group of outputs."""
        return self.constants["OUT_LANES"] // self.lanes

    @property
    def _tile_beats(self) -> int:
        return self.constants["TILE"] ** 2 * self._pixel

    def _weight_beats(self) -> tuple[int, int]:
        """Return the beats of a group's biases, and of its weights for a group of inputs."""
        c, width = self.constants, self.design.streams["in_w"].width
        weights = c["KERNEL"] ** 2 * c["OUT_LANES"] * c["IN_LANES"]
        return c["OUT_LANES"] * INT32_BITS // width, weights * INT16_BITS // width

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        passes = a["out_groups"] * a["tiles"]
        biases, weights = self._weight_beats()
        return {
            "in_r": passes * self._side**2 * a["in_groups"],
            "in_w": a["out_groups"] * (biases + weights * a["in_groups"]),
            **self.gated_beats(a, passes * self._tile_beats),
        }

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        i, o, t = a["in_groups"], a["out_groups"], a["tiles"]
        biases, weights = self._weight_beats()
        macs = self.constants["TILE"] ** 2 * self.constants["KERNEL"] ** 2
        first, next_group, next_tile = 30 + self._pixel, 15 + biases, 3  # with latencies of the pipeline and its start
        later = (o - 1) * (weights * i + next_group) + next_tile * o * (t - 1)
        return macs * i * o * t + self._side**2 * i + first + later

    def silence(self, a: Arguments) -> int:
        """Return for how many cycles a running job may move no beat.

        A pixel takes a cycle a tap and group of inputs, and some pixels are under way before the first comes out,
        more where each has fewer outputs.
        """
        pixels = SILENT_OUTPUTS * self.lanes // self.constants["OUT_LANES"]
        groups = min(a.get("in_groups", 0), self.design.largest["in_groups"])
        return super().silence(a) + pixels * self.constants["KERNEL"] ** 2 * groups

    # ---- jobs

    def job(
        self,
        x: Int16,
        weight: Int16,
        bias: NDArray[np.int32],
        shift: int,
        gate: Gate = Gate.NONE,
        mask: Mask | None = None,
        *,
        name: str = "conv2d",
    ) -> Job:
        """Return the job of a 3x3 convolution with padding 1.

        x int16 [C, H, W], weight int16 [K, C, 3, 3], bias int32 [K], mask bool [K, H, W] for a gate that takes one.
        """
        constants = self.constants
        tile, halo, lanes, block = (constants[n] for n in ("TILE", "HALO", "IN_LANES", "OUT_LANES"))
        (c, h, w), k = x.shape, len(weight)
        channels, filters = round_up(c, lanes), round_up(k, block)
        rows, columns = round_up(h, tile), round_up(w, tile)
        groups, tiles = filters // block, rows * columns // tile**2
        arguments = {"in_groups": channels // lanes, "out_groups": groups, "tiles": tiles, **mac_arguments(shift, gate)}
        self.require(arguments, f"x {x.shape}, weight {weight.shape}")
        whole_weight = padded(weight, (filters, channels, *weight.shape[2:]))
        whole_bias = padded(bias, (filters,))
        cut = conv_tiles((c, h, w), tile, halo, lanes, channels).gather(x)
        shape = self._x_shape(arguments)
        operands: dict[str, NDArray[Any]] = {
            "x": np.broadcast_to(cut.reshape(shape[1:]), shape),
            "weight": whole_weight.reshape(groups, block, *whole_weight.shape[1:]),
            "bias": whole_bias.reshape(groups, block),
        }
        y, _ = golden.conv2d(padded(x, (c, rows, columns)), whole_weight[:, :c], whole_bias, shift)
        layout = conv_tiles(y.shape, tile, 0, self.lanes, block)
        masked, outputs = self.gated(layout, y, gate, mask, name, (k, h, w))
        macs = weight.size * h * w
        return Job(
            self.name,
            arguments,
            self.packets({**operands, **masked}),
            outputs,
            ideal_cycles=ceil(macs / constants["MACS"]),
            macs=macs,
            name=name,
            tile=tile,
            tile_beats=self._tile_beats,
        )

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""
        c, k = int(random.integers(1, 33)), int(random.integers(1, 41))
        h, w = (2 * int(random.integers(1, 11)) for _ in range(2))
        x, weight = tensor(random, (c, h, w)), tensor(random, (k, c, 3, 3))
        gate, mask = gate_and_mask(random, (k, h, w))
        return self.job(x, weight, bias_values(random, k), int(random.integers(32)), gate, mask)

    # ---- the model

    def _x_shape(self, a: Arguments) -> tuple[int, ...]:
        return a["out_groups"], a["tiles"], self._side, self._side, a["in_groups"] * self.constants["IN_LANES"]

    def _weight_layout(self, groups: int, channels: int) -> Layout:
        side, outputs = self.constants["KERNEL"], self.constants["OUT_LANES"]
        beat = self.design.streams["in_w"].width // INT16_BITS
        return taps((groups, outputs, channels, side, side), self.constants["IN_LANES"], beat)

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        groups, tiles, _, _, channels = operands["x"].shape
        return {"in_groups": channels // self.constants["IN_LANES"], "out_groups": groups, "tiles": tiles}

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""
        shape = self._x_shape(arguments)
        layout = self._weight_layout(shape[0], shape[-1])
        biases, _ = self._weight_beats()
        bias, weight = split(packets["in_w"], [(shape[0] * biases, INT32_BITS), (layout.beats, INT16_BITS)], shape[0])
        return {
            "x": self.unpack(packets["in_r"], "in_r").reshape(shape),
            "weight": layout.scatter(weight.astype(np.int64)),
            "bias": bias.astype(np.int64).reshape(shape[0], -1),
        }

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""
        groups, channels = len(operands["x"]), operands["x"].shape[-1]
        beat = self.design.streams["in_w"].width // INT32_BITS
        weight = self._weight_layout(groups, channels).gather(operands["weight"])
        return {
            "in_r": self.pack(operands["x"].reshape(-1, self.lanes), "in_r"),
            "in_w": join([(operands["bias"].reshape(-1, beat), INT32_BITS), (weight, INT16_BITS)], groups),
        }

    def accumulate(self, operands: Operands) -> Lanes:
        """Return the accumulators, bias included; below 2^53 float64 is exact."""
        x, weight, bias = operands["x"], operands["weight"], operands["bias"].astype(np.int64)
        side = self.constants["KERNEL"]
        parts, rows = [], np.zeros((0, 0))
        for group, filters in enumerate(weight.reshape(*weight.shape[:2], -1).astype(np.float64)):
            # groups differ in their input only where it has been tampered with
            if not group or not np.array_equal(x[group], x[group - 1]):
                windows = sliding_window_view(x[group].astype(np.float64), (side, side), axis=(1, 2))
                rows = windows.reshape(-1, filters.shape[1])  # [tiles, 8, 8, C, 3, 3]
            parts.append((rows @ filters.T).astype(np.int64) + bias[group])
        return np.concatenate(parts).reshape(-1, self.lanes)

    # ---- what the diagnosis knows

    def reordered(self, o: Observation) -> Variants:
        """Yield what weights in another order would give."""
        a, own = o.job.arguments, self.operands(o.job)
        weight = own["weight"]
        swapped = weight.reshape(-1, *weight.shape[2:]).swapaxes(0, 1).reshape(weight.shape)
        for words, other in (
            ("taps rotated by 180 degrees", weight[..., ::-1, ::-1]),
            ("rows and columns of the taps exchanged", weight.swapaxes(-1, -2)),
            ("input and output channels exchanged", swapped),
            ("channels exchanged and taps rotated", swapped[..., ::-1, ::-1]),
        ):
            yield words, self.run(a, {**own, "weight": other})

    def _halo(self, o: Observation) -> Variants:
        a, own, every = o.job.arguments, self.operands(o.job), slice(None)
        sides: dict[str, tuple[slice | int, ...]] = {
            "above": (every, every, 0),
            "below": (every, every, -1),
            "on the left": (every, every, every, 0),
            "on the right": (every, every, every, -1),
        }

        def without(names: Sequence[str]) -> Outputs:
            x = own["x"].copy()
            for name in names:
                x[sides[name]] = 0
            return self.run(a, {**own, "x": x})

        yield "the halo on all sides is read as 0", without(list(sides))
        for name in sides:
            yield f"the halo {name} is read as 0", without([name])
        edges = np.pad(own["x"][:, :, 1:-1, 1:-1], ((0, 0), (0, 0), (1, 1), (1, 1), (0, 0)), mode="edge")
        yield "the tile's edge is read in place of the halo", self.run(a, {**own, "x": edges})
        for axis, what in ((2, "row"), (3, "column")):
            for step in (1, -1):
                moved = np.roll(own["x"], step, axis=axis)
                yield f"the window is off by one {what}", self.run(a, {**own, "x": moved})

    def _stale_tile(self, o: Observation) -> Variants:
        a, own, beats = o.job.arguments, self.operands(o.job), self._tile_beats
        whole = expected_lanes(o.job)
        yield (
            "each tile's output is that of the tile before",
            {s: np.concatenate([e[:beats], e[:-beats]]) for s, e in whole.items()},
        )
        flat = own["x"].reshape(-1, *own["x"].shape[2:])
        before = np.concatenate([flat[:1], flat[:-1]])
        odd = flat.copy()
        odd[1::2] = flat[0 : len(flat) // 2 * 2 : 2]
        for words, x in (
            ("each tile is computed from the tile before", before),
            ("odd tiles are computed from the even one before", odd),
        ):
            yield words, self.run(a, {**own, "x": x.reshape(own["x"].shape)})

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("halo", self._halo),
            ("stale buffer of the previous tile", self._stale_tile),
        )
