# SPDX-License-Identifier: Apache-2.0
"""conv2d: a convolution with padding, tile by tile."""

from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from typing import Any, ClassVar, Unpack

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

import golden
from golden.formulas import NOTHING, padded_map, resized
from host.gate import Gate
from host.kernels.kernel import Arguments, Int16, Mask, Random, padded
from host.kernels.macs import INT16_BITS, INT32_BITS, MacKernel, mac_arguments
from host.kernels.pools import OTHER_TIES, SWAPPED, TIES, WINDOW, WRONG_COMPARISONS, Ask, ties, winners
from host.kernels.tiles import CELL, Tiling, by_cells, conv_tiles, taps
from host.stimulus import bias_values, gate_and_mask, tensor
from xai_cosim.coverage.functional import CoveredJob, Points
from xai_cosim.jobs.job import Job, Output
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.layout import Layout
from xai_cosim.jobs.observation import Lanes, Observation, Outputs, Variants, expected_lanes
from xai_cosim.jobs.packing import Packet, join, split

SILENT_OUTPUTS = 16
"""Outputs' worth of MACs that conv2d may compute without a beat: fitted to exports of 8, 16 and 32 output lanes."""
TILE_LATENCY, WEIGHT_LATENCY, RUN_LATENCY, GROUP_LATENCY, LOAD_LATENCY = 44, 49, 3, 25, 13
"""Cycles, measured: from a job's first tile and its first weights, from run to run, from later weights and tiles."""


def _befores(n: int, unpools: bool) -> Sequence[int]:
    """Return by how many pixels a window of side n may begin above and left of its output's."""
    return (1,) if unpools else range(n)


def _unpooled(x: NDArray[Any], index: NDArray[Any]) -> NDArray[Any]:
    """Return the tiles [..., side, side, C], halo of one pixel, that pooled values and their places unpool to."""
    *front, side, _, channels = x.shape
    full = np.zeros((*front, side, CELL, side, CELL, channels), x.dtype)
    for place in range(CELL**2):
        full[..., :, place // CELL, :, place % CELL, :] = np.where(index == place, x, 0)
    return full.reshape(*front, side * CELL, side * CELL, channels)[..., 1:-1, 1:-1, :]


class Conv2d(MacKernel):
    """Operands: x [groups, tiles, side, side, C], weight [groups, outputs, C, n, n], bias [groups, outputs].

    A tile has its halo. Each group of outputs reads all tiles again. Where the map is unpooled in the kernel, x are the
    pooled values, and index, of the same shape, their places.
    """

    name = "conv2d"
    units: ClassVar[Mapping[str, str]] = {"in_groups": "IN_LANES", "out_groups": "OUT_LANES"}
    axes: ClassVar[Mapping[str, Mapping[str, int]]] = {
        "in_groups": {"x": 4, "index": 4, "weight": 2},
        "out_groups": {"x": 0, "index": 0, "weight": 0, "bias": 0},
        "tiles": {"x": 1, "index": 1},
    }
    mask_axes = ("out_groups", "tiles")

    # ---- the contract

    def _unpools(self, a: Arguments) -> bool:
        return a["window"] == self.constants["UNPOOL"]

    def most_groups(self, window: int) -> int:
        """Return how many groups of inputs a job may have under a window: its buffers hold no more."""
        return self.constants[f"MOST_{window}"]

    def least_groups(self, window: int) -> int:
        """Return how many groups of inputs a job needs: a pixel takes as many cycles as its outputs need to leave."""
        return -(-self._pixel // self._steps({"window": window}))

    def require(self, arguments: Arguments, what: str) -> None:
        """Refuse a job that the kernel cannot run; the ValueError names the value and what is allowed."""
        super().require(arguments, what)
        window, groups = arguments["window"], arguments["in_groups"]
        least, most = self.least_groups(window), self.most_groups(window)
        if not least <= groups <= most:
            needs = f"in_groups = {groups} with window = {window}"
            raise ValueError(f"{self.name}: {what} needs {needs}, allowed are {least} to {most}")

    def _kernel(self, a: Arguments) -> int:
        """Side of the window of weights."""
        return self.constants["KERNEL"] if self._unpools(a) else a["window"]

    def _step(self, a: Arguments) -> int:
        """Pixels (of the pooled map where it is unpooled here) from a tile to the next."""
        return self.constants["TILE"] // CELL if self._unpools(a) else self.constants["TILE"]

    def _side(self, a: Arguments) -> int:
        """Pixels of the side of a tile of the input, with halo."""
        return self._step(a) + (2 if self._unpools(a) else a["window"] - 1)

    @property
    def _pixel(self) -> int:
        """Beats of the outputs of a pixel, for a group of outputs."""
        return self.constants["OUT_LANES"] // self.lanes

    def _steps(self, a: Arguments) -> int:
        """Cycles of a pixel, for a group of inputs."""
        return CELL**2 if self._unpools(a) else a["window"] ** 2

    def _tile_beats(self, a: Arguments) -> int:
        """Beats of a tile's output, for a group of outputs."""
        return self.constants["TILE"] ** 2 * self._pixel // (CELL**2 if a["pool"] else 1)

    def _weight_beats(self, a: Arguments) -> tuple[int, int]:
        """Return the beats of a group's biases, and of its weights."""
        c, width = self.constants, self.weight_bits
        weights = self._kernel(a) ** 2 * c["OUT_LANES"] * c["IN_LANES"] * a["in_groups"]
        return c["OUT_LANES"] * INT32_BITS // width, weights * INT16_BITS // width

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        passes = a["out_groups"] * a["tiles"]
        read = passes * self._side(a) ** 2 * a["in_groups"]
        out = passes * self._tile_beats(a)
        found = {
            "in_r": read,
            "in_w": a["out_groups"] * sum(self._weight_beats(a)),
            **({"in_index": read} if self._unpools(a) else {}),
            **self.gated_beats(a, out),
            **({"out_index": out} if a["pool"] else {}),
        }
        if "in_mask" in found:
            found["in_mask"] = passes * self.constants["TILE"] ** 2 * self._pixel
        return found

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        i, o, t = a["in_groups"], a["out_groups"], a["tiles"]
        biases, weights = self._weight_beats(a)
        run = self.constants["TILE"] ** 2 * self._steps(a) * i
        cells = self.constants["TILE"] // CELL
        row, rows = run // cells, self._side(a) - self._step(a) + self._step(a) // cells
        read = self._side(a) ** 2 * i
        # the first row of cells begins when the rows under its windows are there, and the weights
        begin = max(rows * self._side(a) * i + TILE_LATENCY, biases + weights + WEIGHT_LATENCY)
        begin = max(begin + row + RUN_LATENCY, read + TILE_LATENCY)
        # a tile loads while the one before is computed; so do the next weights where there is room and time
        early = self._kernel(a) ** 2 * i <= self.constants["HALF"] and t > 1
        reload = RUN_LATENCY if early else biases + weights + GROUP_LATENCY

        def gap(length: int, latency: int) -> int:
            return max(length + latency, read + LOAD_LATENCY)

        # the mask of the last beat comes a cycle after it
        last = self.bias_latency + self._pixel + (a["mode"] == Gate.RELU)
        if o * t == 1:
            return begin + run - row + last
        # from the first tile to the second, from tile to tile in a group, from group to group
        second = gap(run - row, reload if t == 1 else RUN_LATENCY)
        tiles, groups = o * (t - 1) - (t > 1), o - 1 - (t == 1)
        return begin + second + tiles * gap(run, RUN_LATENCY) + groups * gap(run, reload) + run + last

    def silence(self, a: Arguments) -> int:
        """Return for how many cycles a running job may move no beat.

        A pixel takes a cycle a tap and group of inputs, and some pixels are under way before the first comes out,
        more where each has fewer outputs, or where four make one.
        """
        if "in_groups" not in a:
            return super().silence(a)
        pixels = SILENT_OUTPUTS * self.lanes // self.constants["OUT_LANES"] + CELL**2
        groups = min(a["in_groups"], self.design.largest["in_groups"])
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
        index: NDArray[np.uint8] | None = None,
        before: int | None = None,
        out: tuple[int, int] | None = None,
        pool: bool = False,
        name: str = "conv2d",
    ) -> Job:
        """Return the job of a convolution with an output of the map's size, or of the size `out`.

        x int16 [C, H, W], weight int16 [K, C, n, n] with n from 1 to 3, bias int32 [K], mask bool [K, H, W] for a gate
        that takes one. A window begins `before` pixels above and left of its output's, less than n, n // 2 unless said.
        With index, uint8 like x, x is a map after a 2x2 max-pool, and the map is what it unpools to. With `pool`, a 2x2
        max-pool of an even map follows the gate.
        """
        n, unpools = weight.shape[2], index is not None
        full = golden.maxunpool2d(x, index) if index is not None else x
        c, (h, w), k = len(x), out or full.shape[1:], len(weight)
        tile, lanes, block = (self.constants[name] for name in ("TILE", "IN_LANES", "OUT_LANES"))
        before = n // 2 if before is None else before
        allowed = _befores(n, unpools)
        if before not in allowed:
            raise ValueError(f"before {before}: allowed is {' or '.join(map(str, allowed))} with windows of {n}x{n}")
        if pool and (h % 2 or w % 2):
            raise ValueError(f"a map of {h}x{w} cannot be pooled: allowed are even heights and widths")
        rows, columns = -(-h // tile), -(-w // tile)
        sizes = self.size_arguments(c, k, rows * columns, self.constants["UNPOOL"] if unpools else n)
        arguments = {**sizes, **mac_arguments(shift, gate), "pool": int(pool)}
        self.require(arguments, f"x {x.shape}, weight {weight.shape}")
        channels, filters = sizes["in_groups"] * lanes, sizes["out_groups"] * block
        cut = Tiling(self._step(arguments), self._side(arguments), before, rows, columns)
        tiles = conv_tiles(x.shape, cut, lanes, channels)
        shape = self._x_shape(arguments)
        read: dict[str, NDArray[Any]] = {"x": x, **({"index": index} if index is not None else {})}
        whole_weight, whole_bias = padded(weight, (filters, channels, n, n)), padded(bias, (filters,))
        operands: dict[str, NDArray[Any]] = {
            **{key: np.broadcast_to(tiles.gather(value).reshape(shape[1:]), shape) for key, value in read.items()},
            "weight": whole_weight.reshape(-1, block, channels, n, n),
            "bias": whole_bias.reshape(-1, block),
        }
        high, wide = rows * tile, columns * tile
        under = resized(padded_map(full, (before, before, 0, 0)), (high + n - 1, wide + n - 1))
        y = golden.conv2d(under, whole_weight[:, :c], whole_bias, shift, padding=NOTHING)[0]
        layout = conv_tiles(y.shape, Tiling(tile, tile, 0, rows, columns), self.lanes, block, CELL)
        masked, outputs = self.gated(layout, y, gate, mask, name, (k, h, w))
        if pool:
            outputs = self._pooled(y, gate, mask, Tiling(tile // CELL, tile // CELL, 0, rows, columns), name, (k, h, w))
        macs = weight.size * h * w // (CELL**2 if unpools else 1)
        return self.tiled_job(arguments, {**operands, **masked}, outputs, macs, name)

    def _pooled(
        self, y: Int16, gate: Gate, mask: Mask | None, cut: Tiling, name: str, crop: tuple[int, int, int]
    ) -> dict[str, Output]:
        """Return the outputs where a max-pool follows the gate."""
        gated, _ = gate.apply(y, None if mask is None else padded(mask, y.shape))
        best, index = golden.maxpool2d(gated)
        layout = conv_tiles(best.shape, cut, self.lanes, self.constants["OUT_LANES"])
        found: dict[str, tuple[NDArray[Any], str]] = {"out_r": (best, name), "out_index": (index, f"{name}.index")}
        if gate.makes_mask:
            found["out_mask"] = (best > 0, f"{name}.mask")
        half = (crop[0], crop[1] // CELL, crop[2] // CELL)
        return {s: self.output(layout.gather(v), layout, s, tensor, half) for s, (v, tensor) in found.items()}

    def size_arguments(self, c: int, k: int, tiles: int, window: int) -> dict[str, int]:
        """Return the size arguments for numbers of channels, of filters and of tiles.

        Inputs are padded until a pixel takes as many cycles as its outputs need to leave.
        """
        lanes, block = self.constants["IN_LANES"], self.constants["OUT_LANES"]
        groups = max(-(-c // lanes), self.least_groups(window))
        return {"in_groups": groups, "out_groups": -(-k // block), "tiles": tiles, "window": window}

    def tiled_job(
        self, arguments: Arguments, operands: Operands, outputs: Mapping[str, Output], macs: int, name: str
    ) -> Job:
        """Return a job of `macs` products whose factors are not 0 by construction."""
        return Job(
            self.name,
            arguments,
            self.packets(operands),
            outputs,
            ideal_cycles=ceil(macs / self.constants["MACS"]),
            macs=macs,
            name=name,
            tile=self.constants["TILE"] // (CELL if arguments["pool"] else 1),
            tile_beats=self._tile_beats(arguments),
        )

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second: of each window, with a max-pool or without."""
        blocks = self.constants
        most = 8 * blocks["IN_LANES"], blocks["OUT_LANES"] * 5 // 2
        c, k = (int(random.integers(1, n + 1)) for n in most)
        h, w = (2 * int(random.integers(1, 11)) for _ in range(2))
        gate, mask = gate_and_mask(random, (k, h, w))
        window = int(random.integers(1, self.constants["UNPOOL"] + 1))
        unpools, pool = window == self.constants["UNPOOL"], bool(random.integers(2))
        n = self._kernel({"window": window})
        shape = (c, h // CELL, w // CELL) if unpools else (c, h, w)
        index = random.integers(0, CELL**2, shape).astype(np.uint8) if unpools else None
        before = int(random.choice(_befores(n, unpools)))
        x, weight = tensor(random, shape), tensor(random, (k, c, n, n))
        bias, shift = bias_values(random, k), int(random.integers(32))
        return self.job(x, weight, bias, shift, gate, mask, index=index, before=before, pool=pool)

    # ---- the model

    def _x_shape(self, a: Arguments) -> tuple[int, ...]:
        side = self._side(a)
        return a["out_groups"], a["tiles"], side, side, a["in_groups"] * self.constants["IN_LANES"]

    def _weight_layout(self, shape: tuple[int, ...]) -> Layout:
        groups, outputs, channels, rows, columns = shape
        beat = self.weight_bits // INT16_BITS
        return taps((groups, outputs, channels, rows, columns), self.constants["IN_LANES"], beat)

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        groups, tiles, _, _, channels = operands["x"].shape
        window = self.constants["UNPOOL"] if "index" in operands else operands["weight"].shape[-1]
        blocks = channels // self.constants["IN_LANES"]
        return {"in_groups": blocks, "out_groups": groups, "tiles": tiles, "window": window}

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""
        shape, n = self._x_shape(arguments), self._kernel(arguments)
        layout = self._weight_layout((shape[0], self.constants["OUT_LANES"], shape[-1], n, n))
        biases, _ = self._weight_beats(arguments)
        bias, weight = split(packets["in_w"], [(shape[0] * biases, INT32_BITS), (layout.beats, INT16_BITS)], shape[0])
        streams = {"x": "in_r", **({"index": "in_index"} if self._unpools(arguments) else {})}
        return {
            **{key: self.unpack(packets[stream], stream).reshape(shape) for key, stream in streams.items()},
            "weight": layout.scatter(weight.astype(np.int64)),
            "bias": bias.astype(np.int64).reshape(shape[0], -1),
        }

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""
        beat = self.weight_bits // INT32_BITS
        weight = self._weight_layout(operands["weight"].shape).gather(operands["weight"])
        streams = {"x": "in_r", **({"index": "in_index"} if "index" in operands else {})}
        return {
            **{s: self.pack(operands[key].reshape(-1, self.lanes), s) for key, s in streams.items()},
            "in_w": join([(operands["bias"].reshape(-1, beat), INT32_BITS), (weight, INT16_BITS)], len(operands["x"])),
        }

    def accumulate(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return the accumulators, bias included; below 2^53 float64 is exact."""
        weight, bias = operands["weight"], operands["bias"].astype(np.int64)
        x = _unpooled(operands["x"], operands["index"]) if "index" in operands else operands["x"]
        n = weight.shape[-1]
        parts, rows = [], np.zeros((0, 0))
        for group, filters in enumerate(weight.reshape(*weight.shape[:2], -1).astype(np.float64)):
            # groups differ in their input only where it has been tampered with
            if not group or not np.array_equal(x[group], x[group - 1]):
                windows = sliding_window_view(x[group].astype(np.float64), (n, n), axis=(1, 2))
                pixels = windows.reshape(*windows.shape[:3], -1)  # [tiles, 8, 8, C n n]
                rows = by_cells(pixels, CELL).reshape(-1, filters.shape[1])
            parts.append((rows @ filters.T).astype(np.int64) + bias[group])
        return np.concatenate(parts).reshape(-1, self.lanes)

    def _cells(self, gated: Lanes) -> NDArray[Any]:
        """Return what comes out of the gate as [cells, beats of a pixel, lanes, pixels of a cell]."""
        return np.moveaxis(gated.reshape(-1, CELL**2, self._pixel, self.lanes), 1, -1)

    def gate(self, arguments: Arguments, operands: Operands, values: Lanes, **ask: Unpack[Ask]) -> Outputs:
        """Return the output streams behind the gate, and behind a max-pool where there is one, as of `winners`."""
        outputs = super().gate(arguments, operands, values)
        if not arguments["pool"]:
            return outputs
        best, index = (n.reshape(-1, self.lanes) for n in winners(self._cells(outputs["out_r"]), **ask))
        made = {"out_mask": (best > 0).astype(np.int64)} if "out_mask" in outputs else {}
        return {"out_r": best, "out_index": index, **made}

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
        if o.job.arguments["window"] < self.constants["KERNEL"]:
            return  # no halo, or on two sides that are not known
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
        a, own, beats = o.job.arguments, self.operands(o.job), self._tile_beats(o.job.arguments)
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

    def _bias_by_tiles(self, o: Observation) -> Variants:
        a = o.job.arguments
        sums, bias = self._parted(a, self.operands(o.job))
        groups, tiles = a["out_groups"], a["tiles"]
        by_tile = bias.reshape(groups, tiles, -1, bias.shape[1])
        times = np.arange(tiles)[:, None, None]
        turned = (np.arange(groups)[:, None] + np.arange(tiles)) % groups
        for words, other in (
            ("the bias is added in the first tile alone", by_tile * (times == 0)),
            ("the bias is added once more in each further tile", by_tile * (times + 1)),
            ("each tile takes the bias of the next group of outputs", by_tile[turned, 0][..., :1, :]),
        ):
            yield words, self._summed(o, sums + np.broadcast_to(other, by_tile.shape).reshape(bias.shape))

    def _index(self, o: Observation) -> Variants:
        own = self.operands(o.job)
        if "index" in own:
            for words, index in (
                ("row and column of the index exchanged", SWAPPED[own["index"]]),
                ("the index counts backwards", WINDOW - 1 - own["index"]),
            ):
                yield words, self.run(o.job.arguments, {**own, "index": index})
        if "out_index" in o.expected:
            yield "row and column of the index exchanged", {"out_index": SWAPPED[o.expected["out_index"]]}

    def _comparison(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        if a["pool"]:
            values = self.values(a, own)
            for words, wins in WRONG_COMPARISONS:
                yield words, self.gate(a, own, values, wins=wins)

    def _other_ties(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        if a["pool"]:
            values = self.values(a, own)
            for words, order in OTHER_TIES:
                yield words, self.gate(a, own, values, order=order)

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("halo", self._halo),
            ("stale buffer of the previous tile", self._stale_tile),
            ("bias applied by tile", self._bias_by_tiles),
            ("misread index", self._index),
            ("wrong comparison", self._comparison),
            ("ties resolved otherwise", self._other_ties),
        )

    def _forms(self, o: CoveredJob) -> Iterable[str]:
        a = o.job.arguments
        return [] if o.job.status else [f"{a['window']}{', pooled' if a['pool'] else ''}"]

    def _ties(self, o: CoveredJob) -> Iterable[str]:
        """Name how many of a cell's pixels share its maximum."""
        a = o.job.arguments
        if o.job.status or not a["pool"]:
            return []
        own = self.operands(o.job)
        return ties(self._cells(super().gate(a, own, self.values(a, own))["out_r"]))

    def cover_points(self) -> Points:
        """Return the cover points that the kernel has beside those of every design."""
        windows = range(1, self.constants["UNPOOL"] + 1)
        forms = [f"{n}{pooled}" for n in windows for pooled in ("", ", pooled")]
        return super().cover_points() | {"window": (forms, self._forms), "ties": (TIES, self._ties)}
