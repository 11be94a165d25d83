# SPDX-License-Identifier: Apache-2.0
"""A 3x3 convolution as the job of conv2d that takes the fewest cycles: as it is, or with pixels or taps as channels.

Few channels leave lanes of the kernel idle; pixels or taps that become channels fill them. The sums are the same.
"""

from dataclasses import replace
from math import ceil
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from host.gate import Gate
from host.kernels.conv2d import Conv2d
from host.kernels.kernel import HostKernel, Int16, Mask
from host.kernels.macs import mac_arguments
from host.kernels.tiles import CELL, through
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.layout import PADDING, Layout, numbered, round_up

Bias = NDArray[np.int32]
Shape = tuple[int, int, int]


class Form(Protocol):
    """A way to compute a 3x3 convolution with padding 1: arguments as of `Conv2d.job`."""

    def __call__(
        self, conv2d: Conv2d, x: Int16, weight: Int16, bias: Bias, shift: int, gate: Gate, mask: Mask | None, name: str
    ) -> Job:
        """Return the job."""


def plain(
    conv2d: Conv2d, x: Int16, weight: Int16, bias: Bias, shift: int, gate: Gate, mask: Mask | None, name: str
) -> Job:
    """Return the job of the convolution as it is."""
    return conv2d.job(x, weight, bias, shift, gate, mask, name=name)


def taps_as_channels(
    conv2d: Conv2d, x: Int16, weight: Int16, bias: Bias, shift: int, gate: Gate, mask: Mask | None, name: str
) -> Job:
    """Return the job of windows of 1x1, each pixel bringing all that its 3x3 window holds as channels (im2col)."""
    c, h, w = x.shape
    n = weight.shape[2]
    around = np.pad(x, ((0, 0), (n // 2, n // 2), (n // 2, n // 2)))
    moved = np.stack([around[:, dy : dy + h, dx : dx + w] for dy, dx in np.ndindex(n, n)], axis=1)
    return conv2d.job(
        moved.reshape(c * n * n, h, w), weight.reshape(len(weight), -1, 1, 1), bias, shift, gate, mask, name=name
    )


def deep_pixels(k: int, high: int, wide: int) -> NDArray[np.int32]:
    """Return the numbers of the elements of [k, 2 high, 2 wide] as [4 k, high, wide], channels (v, u, k)."""
    numbers = np.arange(k * high * wide * CELL**2, dtype=np.int32).reshape(k, high, CELL, wide, CELL)
    return numbers.transpose(2, 4, 0, 1, 3).reshape(CELL**2 * k, high, wide)


def pixels_as_channels(
    conv2d: Conv2d, x: Int16, weight: Int16, bias: Bias, shift: int, gate: Gate, mask: Mask | None, name: str
) -> Job:
    """Return the job of windows of 2x2, 2x2 pixels being channels of the input and of the output (space to depth)."""
    (c, h, w), k = x.shape, len(weight)
    tile = conv2d.constants["TILE"]
    high, wide = (round_up(ceil(n / CELL), tile) for n in (h, w))
    # channel (c, a, b) of pixel [Y, X] is channel c of [2Y - 1 + a, 2X - 1 + b]
    around = numbered(x.shape, (c, CELL * (high + 1), CELL * (wide + 1)), (0, 1, 1))
    cells = around.reshape(c, high + 1, CELL, wide + 1, CELL).transpose(0, 2, 4, 1, 3)
    deep = Layout(cells.reshape(CELL**2 * c, -1), x.shape).gather(x).reshape(-1, high + 1, wide + 1)
    # output (v, u, k) takes tap [ky, kx] from (c, a, b) of the window's pixel [dy, dx] where that is its place
    spread = np.zeros((CELL, CELL, k, c, CELL, CELL, CELL, CELL), np.int16)
    for v, u, a, b, dy, dx in np.ndindex(*(CELL,) * 6):
        ky, kx = CELL * dy + a - v, CELL * dx + b - u
        if 0 <= ky < weight.shape[2] and 0 <= kx < weight.shape[3]:
            spread[v, u, :, :, a, b, dy, dx] = weight[:, :, ky, kx]
    places = deep_pixels(k, high, wide)
    deep_mask = None
    if mask is not None:
        whole = np.pad(mask, ((0, 0), (0, CELL * high - h), (0, CELL * wide - w)))
        deep_mask = whole.reshape(-1)[places]
    deep_bias = np.tile(bias, CELL**2)
    filters = spread.reshape(CELL**2 * k, CELL**2 * c, CELL, CELL)
    job = conv2d.job(deep, filters, deep_bias, shift, gate, deep_mask, before=0, out=(high, wide), name=name)
    macs, shape = weight.size * h * w, (k, CELL * high, CELL * wide)
    outputs = {}
    for stream, output in job.outputs.items():
        padded_places = np.full(output.layout.shape, PADDING, np.int32)
        padded_places[: len(places)] = places
        layout = Layout(through(output.layout, padded_places), shape)
        outputs[stream] = replace(output, layout=layout, crop=(k, h, w))
    return replace(
        job, outputs=outputs, macs=macs, ideal_cycles=ceil(macs / conv2d.constants["MACS"]), tile=CELL * job.tile
    )


FORMS: tuple[Form, ...] = (plain, pixels_as_channels, taps_as_channels)


def sizes_of_forms(conv2d: Conv2d, shape: Shape, k: int) -> list[tuple[Form, dict[str, int]]]:
    """Return each form with the size arguments of its job, for a map [C, H, W] and k filters of 3x3."""
    (c, h, w), tile, n = shape, conv2d.constants["TILE"], conv2d.constants["KERNEL"]
    tiles, deep_tiles = (ceil(h / side) * ceil(w / side) for side in (tile, CELL * tile))
    sizes = (
        conv2d.size_arguments(c, k, tiles, n),
        conv2d.size_arguments(CELL**2 * c, CELL**2 * k, deep_tiles, CELL),
        conv2d.size_arguments(n * n * c, k, tiles, 1),
    )
    return list(zip(FORMS, sizes, strict=True))


def convolution(
    conv2d: HostKernel, x: Int16, weight: Int16, bias: Bias, shift: int, gate: Gate, mask: Mask | None, **options: Any
) -> Job:
    """Return the job that takes the fewest cycles; arguments as of `Conv2d.job`.

    As it is, with `index` or `pool` or where no other form fits.
    """
    if not isinstance(conv2d, Conv2d) or options.get("index") is not None or options.get("pool"):
        return conv2d.job(x, weight, bias, shift, gate, mask, **options)
    options = {"name": options["name"]}
    first, *others = sizes_of_forms(conv2d, x.shape, len(weight))
    fitting = [form for form in others if all(n <= conv2d.design.largest[size] for size, n in form[1].items())]
    form, _ = min(
        [first, *fitting], key=lambda form: conv2d.cycles({**form[1], **mac_arguments(shift, gate), "pool": 0})
    )
    return form(conv2d, x, weight, bias, shift, gate, mask, **options)
