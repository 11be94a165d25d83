# SPDX-License-Identifier: Apache-2.0
"""The design space: all sizes that are looked at, and what kernels of each would cost, without synthesis.

DSPs are the multipliers, block RAMs follow from the memories' shapes; LUTs and FFs are interpolated in the multipliers,
between what Yosys gave for the boards (docs/boards.json).
"""

from collections.abc import Iterator, Mapping
from itertools import product
from statistics import mean

import numpy as np

from hls import boards
from hls.export import build
from hls.kernels import SIZED
from hls.memories import brams
from hls.resources import Resources
from hls.shell import LANES, Kernel
from hls.sizes import Sizes

CONV2D_MACS, VMM_MACS = (16, 32, 64, 128, 256), (4, 8, 16, 32, 64)
LOOKED_AT = {"conv2d": CONV2D_MACS, "vmm": VMM_MACS}
TILES, TAPS = (2048, 4096, 5632), (256, 512)


def points(base: Sizes) -> Iterator[Sizes]:
    """`base`, and every choice of multipliers and buffers that can be built; vectors are as long as those of `base`."""
    yield base
    for conv2d, vmm, tile, taps in product(CONV2D_MACS, VMM_MACS, TILES, TAPS):
        try:
            point = Sizes(conv2d, tile, taps, vmm, base.vmm_inputs, base.vmm_outputs)
        except ValueError:
            continue
        if point != base:
            yield point


def built(sizes: Sizes) -> dict[str, Kernel]:
    """The kernels that depend on sizes, of these."""
    return {name: build(name, sizes) for name in SIZED}


def front(points):
    """Points that fit (`share` up to 1) and that none beats in `share` of the part and `total` cycles, fastest last."""
    found = []
    for point in sorted((p for p in points if p.share <= 1), key=lambda p: (p.share, p.total)):
        if not found or point.total < found[-1].total:
            found.append(point)
    return found


class SizeCosts:
    """What kernels cost, from those that were synthesised."""

    def __init__(self, measured: Mapping[str, Mapping[str, Mapping[str, Mapping[str, float]]]]) -> None:
        """`measured` is what `figures.synthesised` returns; ValueError where some sizes are beyond all its boards."""
        found = {name: of["resources"] for name, of in measured.items()}
        self._counts = {}
        for kernel, wanted in LOOKED_AT.items():
            known = {name: getattr(boards.load(name).sizes, f"{kernel}_macs") for name in found}
            macs = sorted({*known.values()})
            if not macs or not macs[0] <= wanted[0] <= wanted[-1] <= macs[-1]:
                raise ValueError(
                    f"docs/boards.json has resources of {kernel} with {', '.join(map(str, macs)) or 'no'} multipliers,"
                    f" needed are {wanted[0]} and less, and {wanted[-1]} and more: make boards"
                )
            for kind in ("lut", "ff"):
                counts = [mean(found[name][kernel][kind] for name in found if known[name] == n) for n in macs]
                self._counts[kernel, kind] = macs, counts
        self._others = next(iter(found.values()))

    def of(self, sizes: Sizes, made: Mapping[str, Kernel], kernels: tuple[str, ...]) -> Resources:
        """All kernels of these sizes together; `made` is what `built` gave for them."""
        total = Resources(0, 0, 0, 0)
        for kernel in kernels:
            if kernel in SIZED:
                macs = getattr(sizes, f"{kernel}_macs")
                lut, ff = (round(float(np.interp(macs, *self._counts[kernel, kind]))) for kind in ("lut", "ff"))
                total += Resources(lut, ff, brams(made[kernel]), macs)
            else:
                alone = self._others[kernel]
                total += Resources(alone["lut"], alone["ff"], alone["bram"], LANES if kernel == "scale" else 0)
        return total
