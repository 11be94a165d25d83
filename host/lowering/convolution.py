# SPDX-License-Identifier: Apache-2.0
"""Convolutions of any window, stride and padding, and their input gradients, as jobs of conv2d.

The kernel has windows of 1x1 to 3x3, a stride of 1, and lanes that few channels leave idle. Along each axis both
directions are the same thing: output `block * Y + v` is a sum of taps times inputs `advance * Y + offset`. So of each
`block` outputs the pixels become channels (depth to space), of each `advance` inputs too (space to depth), and taps
that the window does not reach are further channels, of a map that is shifted (im2col, where the window is 1x1). The
sums are the same, term by term; of all such forms the one of fewest cycles is taken.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import product
from math import ceil, prod
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import golden
from golden.formulas import AROUND, TAPS, Padding
from host.gate import Gate
from host.kernels import Kernels
from host.kernels.conv2d import Conv2d
from host.kernels.kernel import Int16, Mask
from host.kernels.macs import mac_arguments
from host.kernels.tiles import CELL
from host.lowering.ending import Ending
from host.lowering.placed import Chunk, Numbers, chunks, numbers_of, placed
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.layout import PADDING

Bias = NDArray[np.int32]
Map = tuple[int, int, int]


class Read(NamedTuple):
    """Output `block * Y + pixel` reads input `advance * Y + offset` through a tap."""

    pixel: int
    tap: int
    offset: int


@dataclass(frozen=True)
class Axis:
    """A convolution along one axis, outputs taken `block` at a time."""

    outputs: int
    block: int
    advance: int
    reads: tuple[Read, ...]

    @property
    def cells(self) -> int:
        """How many blocks of outputs there are."""
        return ceil(self.outputs / self.block)

    @property
    def pixels(self) -> list[int]:
        """Those of a block that read anything; the others are 0, and no job makes them."""
        return sorted({read.pixel for read in self.reads}) or [0]

    @property
    def first(self) -> int:
        """The smallest offset."""
        return min((read.offset for read in self.reads), default=0)

    def place(self, read: Read, window: int) -> tuple[tuple[int, int], int]:
        """Return the channel that a read takes its input from, as (phase, shift), and the tap of the job's window."""
        step, phase = divmod(read.offset - self.first, self.advance)
        shift, tap = divmod(step, window)
        return (phase, shift), tap

    def channels(self, window: int) -> list[tuple[int, int]]:
        """Return the channels, (phase, shift), that an input becomes."""
        return sorted({self.place(read, window)[0] for read in self.reads}) or [(0, 0)]

    def inputs(self, window: int, cells: Chunk) -> NDArray[np.intp]:
        """Return [channels, pixels]: the input at each pixel of a stretch of cells with the window's halo."""
        pixels = np.arange(cells.start, cells.stop + window - 1)
        return np.stack(
            [self.advance * (pixels + shift * window) + phase + self.first for phase, shift in self.channels(window)]
        )


@dataclass(frozen=True)
class Convolution:
    """A convolution, or with `backward` the input gradient of one, between maps of any size.

    Attributes:
        inputs: [C, H, W] that it reads: of a backward one the gradient of the convolution's output.
        outputs: [K, H', W'] that it makes.
        taps: rows and columns of the window.
        stride: of the convolution, in each direction.
        padding: of the convolution.
        groups: of channels.
        backward: whether it is the input gradient.
    """

    inputs: Map
    outputs: Map
    taps: tuple[int, int]
    stride: tuple[int, int]
    padding: Padding
    groups: int
    backward: bool

    @property
    def macs(self) -> int:
        """Products of the forward sums, padding counted."""
        high, wide = (self.inputs if self.backward else self.outputs)[1:]
        return prod(self.taps) * high * wide * self.inputs[0] * self.outputs[0] // self.groups

    def axis(self, number: int, block: int) -> Axis:
        """Return rows (0) or columns (1), outputs taken `block` at a time."""
        taps, stride, before = range(self.taps[number]), self.stride[number], self.padding[number]
        pixels, outputs = range(block), self.outputs[1 + number]
        if not self.backward:
            reads = [Read(v, tap, stride * v + tap - before) for v in pixels for tap in taps]
            return Axis(outputs, block, stride * block, tuple(reads))
        where = [(v, tap, *divmod(v + before - tap, stride)) for v in pixels for tap in taps]
        return Axis(outputs, block, block // stride, tuple(Read(v, t, at) for v, t, at, rest in where if not rest))

    def blocks(self) -> Iterator[tuple[int, int]]:
        """Yield numbers of outputs a block, in each direction."""
        for times in (1, CELL):
            high, wide = self.stride if self.backward else (1, 1)
            yield times * high, times * wide


class JobPart(NamedTuple):
    """What one job takes of a convolution."""

    groups: Chunk
    filters: Chunk
    """Among the filters of the groups."""
    rows: Chunk
    columns: Chunk
    """Cells."""


@dataclass(frozen=True)
class Form:
    """A way to compute a convolution by jobs.

    Attributes:
        convolution: that it computes.
        block: outputs in each direction that are channels of a job's output.
        window: side of the jobs' windows.
        together: groups of channels that a job takes.
    """

    convolution: Convolution
    block: tuple[int, int]
    window: int
    together: int = 1

    @cached_property
    def axes(self) -> tuple[Axis, Axis]:
        """Rows and columns."""
        return self.convolution.axis(0, self.block[0]), self.convolution.axis(1, self.block[1])

    @cached_property
    def spread(self) -> int:
        """Channels that an input channel becomes."""
        return prod(len(axis.channels(self.window)) for axis in self.axes)

    @cached_property
    def pixels(self) -> int:
        """Outputs of a filter that a job makes of a block."""
        return prod(len(axis.pixels) for axis in self.axes)

    @property
    def channels(self) -> int:
        """Input channels of a job."""
        return self.spread * self.together * self.convolution.inputs[0] // self.convolution.groups

    def parts(self, conv2d: Conv2d) -> Iterator[JobPart]:
        """Yield what each job takes: no more filters and tiles than a job may have."""
        c, most = self.convolution, conv2d.design.largest
        tile = conv2d.constants["TILE"]
        filters = most["out_groups"] * conv2d.constants["OUT_LANES"] // self.pixels
        wide = min(ceil(self.axes[1].cells / tile), most["tiles"])
        spans = [
            list(chunks(axis.cells, tile * n)) for axis, n in zip(self.axes, (most["tiles"] // wide, wide), strict=True)
        ]
        for groups in chunks(c.groups, self.together):
            for chosen in chunks(len(groups) * c.outputs[0] // c.groups, max(filters, 1)):
                for rows, columns in product(*spans):
                    yield JobPart(groups, chosen, rows, columns)

    def sizes(self, conv2d: Conv2d, part: JobPart) -> dict[str, int]:
        """Return the size arguments of the job of a part."""
        tile = conv2d.constants["TILE"]
        tiles = ceil(len(part.rows) / tile) * ceil(len(part.columns) / tile)
        channels = self.channels * len(part.groups) // self.together
        return conv2d.size_arguments(channels, self.pixels * len(part.filters), tiles, self.window)

    def cost(self, conv2d: Conv2d, arguments: Mapping[str, int]) -> tuple[int, int]:
        """Return the cycles of all jobs, by contract, and the number of jobs."""
        jobs = [conv2d.cycles({**self.sizes(conv2d, part), **arguments}) for part in self.parts(conv2d)]
        return sum(jobs), len(jobs)

    def fits(self, conv2d: Conv2d) -> bool:
        """Whether a job can add up as many channels as the form needs, and give as many outputs."""
        groups = conv2d.size_arguments(self.channels, self.pixels, 1, self.window)["in_groups"]
        outputs = conv2d.design.largest["out_groups"] * conv2d.constants["OUT_LANES"]
        return groups <= conv2d.most_groups(self.window) and self.pixels <= outputs

    @property
    def plain(self) -> int | None:
        """Pixels by which windows begin before their output, where the job takes the map as it is; else None."""
        whole = all(axis.channels(self.window) == [(0, 0)] and axis.advance == axis.block == 1 for axis in self.axes)
        before = {-axis.first for axis in self.axes}
        square = set(self.convolution.taps) == {self.window}
        return before.pop() if whole and square and len(before) == 1 and min(before) in range(self.window) else None

    # ---- what the job of a part is made of

    def deep_map(self, x: Int16, part: JobPart) -> Int16:
        """Return the map [C', H', W'] of a part's job, with the windows' halo: pixels and shifts are channels."""
        each = self.convolution.inputs[0] // self.convolution.groups
        own = np.pad(x[part.groups.start * each : part.groups.stop * each], ((0, 0), (0, 1), (0, 1)))
        rows, columns = (
            np.where((at >= 0) & (at < size), at, size)  # the row and column that were added hold zeros
            for axis, cells, size in zip(self.axes, part[2:], x.shape[1:], strict=True)
            for at in [axis.inputs(self.window, cells)]
        )
        deep = own[:, rows[:, None, :, None], columns[None, :, None, :]]
        return np.ascontiguousarray(deep.reshape(-1, *deep.shape[3:]))

    def deep_weights(self, weight: Int16, part: JobPart) -> Int16:
        """Return the weights [K', C', n, n] of a part's job from those of the convolution, [K, C / groups, kh, kw]."""
        n, c = self.window, self.convolution
        filters, each = c.outputs[0] // c.groups, c.inputs[0] // c.groups
        wanted = np.arange(part.filters.start, part.filters.stop)
        own = weight[part.groups.start * filters + wanted]
        group = wanted // filters
        lists = [axis.channels(n) for axis in self.axes]
        pixels = [axis.pixels for axis in self.axes]
        shape = *map(len, pixels), len(wanted), len(part.groups), each, *(len(one) for one in lists), n, n
        deep = np.zeros(shape, np.int16)
        filter_numbers = np.arange(len(wanted))
        for down, right in product(*(axis.reads for axis in self.axes)):
            (row, dy), (column, dx) = (axis.place(r, n) for axis, r in zip(self.axes, (down, right), strict=True))
            at = lists[0].index(row), lists[1].index(column), dy, dx
            made = pixels[0].index(down.pixel), pixels[1].index(right.pixel)
            deep[*made, filter_numbers, group, :, *at] = own[:, :, down.tap, right.tap]
        return deep.reshape(self.pixels * len(wanted), -1, n, n)

    def places(self, part: JobPart) -> Numbers:
        """Return the numbers of a part's outputs, [K', H', W'], among those of the convolution."""
        k, high, wide = self.convolution.outputs
        each = k // self.convolution.groups
        padded = [axis.cells * axis.block for axis in self.axes]
        numbers = np.full((k, *padded), PADDING, np.int32)
        numbers[:, :high, :wide] = numbers_of(self.convolution.outputs)
        first = part.groups.start * each
        own = numbers[first + part.filters.start : first + part.filters.stop]
        cells = own.reshape(len(own), self.axes[0].cells, self.block[0], self.axes[1].cells, self.block[1])
        cut = cells[:, part.rows.all, :, part.columns.all][:, :, self.axes[0].pixels][..., self.axes[1].pixels]
        return np.ascontiguousarray(
            cut.transpose(2, 4, 0, 1, 3).reshape(-1, len(part.rows), len(part.columns)), np.int32
        )


def forms(convolution: Convolution, conv2d: Conv2d, *, pool: bool = False) -> Iterator[Form]:
    """Yield all ways to compute a convolution that are of use; `pool`: with a max-pool on the way out."""
    groups = convolution.groups
    together = [n for n in range(1, groups + 1) if groups % n == 0]
    for block, window, n in product(convolution.blocks(), range(1, conv2d.constants["KERNEL"] + 1), together):
        if block == (1, 1) or not pool:
            yield Form(convolution, block, window, n)


@lru_cache(maxsize=1024)
def _cheapest(convolution: Convolution, conv2d: Conv2d, arguments: tuple[tuple[str, int], ...]) -> Form | None:
    given = dict(arguments)
    fitting = [form for form in forms(convolution, conv2d, pool=bool(given["pool"])) if form.fits(conv2d)]
    return min(fitting, key=lambda form: form.cost(conv2d, given), default=None)


def cheapest(convolution: Convolution, conv2d: Conv2d, gate: Gate = Gate.NONE, *, pool: bool = False) -> Form:
    """Return the form of fewest cycles, and of fewest jobs among those.

    ValueError where no job can add up so many channels.
    """
    arguments = {**mac_arguments(0, gate), "pool": int(pool)}
    form = _cheapest(convolution, conv2d, tuple(arguments.items()))
    if form is None:
        closest = min(forms(convolution, conv2d, pool=pool), key=lambda form: form.channels)
        most = conv2d.most_groups(closest.window) * conv2d.constants["IN_LANES"]
        c, (rows, columns) = convolution.inputs[0] // convolution.groups, convolution.taps
        raise ValueError(
            f"{c} channels under windows of {rows}x{columns}, stride {convolution.stride[0]}, need a sum over "
            f"{closest.channels} channels; allowed are {most} (there are no partial sums): "
            "use fewer channels, groups, or a board with larger buffers (BOARD=)"
        )
    return form


def jobs(
    form: Form,
    conv2d: Conv2d,
    x: Int16,
    weight: Int16,
    bias: Bias,
    shift: int,
    gate: Gate = Gate.NONE,
    mask: Mask | None = None,
    *,
    pool: bool = False,
    name: str = "conv2d",
) -> list[Job]:
    """Return the jobs of a convolution in some form.

    x int16 [C, H, W], weight int16 [K, C / groups, kh, kw] as of its outputs and inputs (of an input gradient channels
    are exchanged, taps are not), bias int32 [K], mask bool [K, H', W'] for a gate that takes one.
    """
    convolution, parts = form.convolution, list(form.parts(conv2d))
    how: dict[str, Any] = {"pool": pool, "name": name}
    if form.plain is not None and len(parts) == 1:
        taps = form.deep_weights(weight, parts[0])
        how |= {"before": form.plain, "out": convolution.outputs[1:]}
        return [conv2d.job(x, taps, bias, shift, gate, mask, **how)]
    shape = convolution.outputs
    if pool:
        shape = (shape[0], shape[1] // CELL, shape[2] // CELL)
    found = []
    for part in parts:
        deep, taps, places = form.deep_map(x, part), form.deep_weights(weight, part), form.places(part)
        first = part.groups.start * convolution.outputs[0] // convolution.groups
        own = bias[first + part.filters.start : first + part.filters.stop]
        own_mask = None if mask is None else np.append(mask.reshape(-1), False)[places]
        how |= {"before": 0, "out": places.shape[1:]}
        job = conv2d.job(deep, taps, np.tile(own, form.pixels), shift, gate, own_mask, **how)
        if pool:
            k, row, column = np.unravel_index(places[:, ::CELL, ::CELL], convolution.outputs)
            places = np.ravel_multi_index((k, row // CELL, column // CELL), shape).astype(np.int32)
        found.append(placed(job, places, shape))
    return _counted(found, form, conv2d)


def _counted(found: list[Job], form: Form, conv2d: Conv2d) -> list[Job]:
    """Give the jobs of a convolution their share of its products, those of no use not counted."""
    each = form.convolution.macs // len(found)
    ideal = ceil(each / conv2d.constants["MACS"])
    tile = form.block[0] if form.block[0] == form.block[1] else 0
    return [replace(job, macs=each, ideal_cycles=ideal, tile=tile * job.tile) for job in found]


def _convolution(layer: golden.Layer, *, backward: bool) -> Convolution:
    weight, _, _ = layer.parameters()
    c, h, w = layer.in_shape
    k, high, wide = layer.out_shape
    maps: tuple[Map, Map] = ((c, h, w), (k, high, wide))
    before, after = maps[::-1] if backward else maps
    rows, columns = weight.shape[2:]
    return Convolution(before, after, (rows, columns), (layer.stride,) * 2, layer.padding, layer.groups, backward)


def transposed(weight: Int16, groups: int) -> Int16:
    """Exchange the channels of weights [K, C / groups, kh, kw], group by group: [C, K / groups, kh, kw]."""
    k, each, rows, columns = weight.shape
    split = weight.reshape(groups, k // groups, each, rows, columns).transpose(0, 2, 1, 3, 4)
    return np.ascontiguousarray(split.reshape(groups * each, k // groups, rows, columns))


def convolution_kernel(kernels: Kernels) -> Conv2d:
    """Return conv2d among the kernels."""
    conv2d = kernels["conv2d"]
    assert isinstance(conv2d, Conv2d)
    return conv2d


def takes_pool(pool: golden.Layer) -> bool:
    """Whether a max-pool can follow on the way out of a convolution's jobs."""
    return not (pool.in_shape[1] % CELL or pool.in_shape[2] % CELL)


def unpools(kernels: Kernels, layer: golden.Layer) -> bool:
    """Whether one job carries a gradient back through a convolution and, before it, a max-pool of its output."""
    conv2d, (k, h, w), (c, *_) = convolution_kernel(kernels), layer.out_shape, layer.in_shape
    weight, _, _ = layer.parameters()
    same = weight.shape[2:] == (TAPS, TAPS) and layer.padding == AROUND
    tile = conv2d.constants["TILE"]
    tiles = ceil(h / tile) * ceil(w / tile)
    sizes = conv2d.size_arguments(k, c, tiles, conv2d.constants["UNPOOL"])
    fits = all(n <= conv2d.design.largest[size] for size, n in sizes.items())
    fits = fits and sizes["in_groups"] <= conv2d.most_groups(conv2d.constants["UNPOOL"])
    return same and (layer.stride, layer.groups) == (1, 1) and not (h % CELL or w % CELL) and fits


def require(kernels: Kernels, layer: golden.Layer) -> None:
    """Refuse a conv2d whose sums, forward or backward, are of too many channels (ValueError)."""
    for way in (False, True):
        try:
            cheapest(_convolution(layer, backward=way), convolution_kernel(kernels))
        except ValueError as error:
            raise ValueError(f"{'backward' if way else 'forward'}: {error}") from error


def forward(kernels: Kernels, layer: golden.Layer, inputs: Sequence[Int16], end: Ending) -> list[Job]:
    """Return the jobs of a conv2d, a max-pool behind it where the ending says so."""
    conv2d, convolution = convolution_kernel(kernels), _convolution(layer, backward=False)
    weight, bias, _ = layer.parameters()
    form = cheapest(convolution, conv2d, end.gate, pool=end.pool)
    return jobs(form, conv2d, inputs[0], weight, bias, layer.shift, end.gate, pool=end.pool, name=end.name)


def backward(kernels: Kernels, layer: golden.Layer, g: Int16, end: Ending) -> list[Job]:
    """Return the jobs of a conv2d's input gradient, of a max-pooled output where the ending has its index."""
    conv2d = convolution_kernel(kernels)
    weight, _, _ = layer.parameters()
    bias, shift = np.zeros(layer.in_shape[0], np.int32), layer.grad_shift
    if end.index is not None:
        back = golden.rotate_weights(weight)
        return [conv2d.job(g, back, bias, shift, end.gate, end.mask, index=end.index, name=end.name)]
    form = cheapest(_convolution(layer, backward=True), conv2d, end.gate)
    return jobs(form, conv2d, g, transposed(weight, layer.groups), bias, shift, end.gate, end.mask, name=end.name)
