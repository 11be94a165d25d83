# SPDX-License-Identifier: Apache-2.0
"""What networks would take that are too large for the accelerator, by the contracts of its kernels; nothing is run.

Maps of more tiles, and more filters or outputs, than a job takes are cut into several jobs, which is exact. A sum of
more terms than a job takes is counted as one job all the same: one that goes on from partial sums does not exist yet.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from math import ceil, prod

from host.gate import Gate
from host.kernels import Kernels
from host.kernels.conv2d import Conv2d
from host.kernels.macs import mac_arguments
from host.lowering.convolution import Convolution, forms

PARTIAL = "partial sums"
POOL = "a 3x3 max-pool"
MEAN = "a mean kernel"


@dataclass(frozen=True)
class Work:
    """What a pass of a layer takes."""

    jobs: int
    cycles: int
    needs: frozenset[str] = frozenset()
    """What does not exist yet."""

    def __add__(self, other: "Work") -> "Work":
        """Return both."""
        return Work(self.jobs + other.jobs, self.cycles + other.cycles, self.needs | other.needs)


@dataclass(frozen=True)
class NetworkPart:
    """Layers of a network, with the work of both passes."""

    name: str
    macs: int
    """Of the forward pass."""
    forward: Work
    backward: Work

    def __add__(self, other: "NetworkPart") -> "NetworkPart":
        """Return both, under the name of the first."""
        works = self.forward + other.forward, self.backward + other.backward
        return NetworkPart(self.name, self.macs + other.macs, *works)


class Estimate:
    """Work by the contracts of kernels."""

    def __init__(self, kernels: Kernels) -> None:
        """Bind to the accelerator's kernels."""
        conv2d = kernels["conv2d"]
        assert isinstance(conv2d, Conv2d)
        self._kernels, self._conv2d = kernels, conv2d

    def conv(self, c: int, k: int, side: int, window: int = 3, *, pool: bool = False, unpool: bool = False) -> Work:
        """Return the work of a convolution of [c, side, side] to [k, side, side], in its cheapest form.

        `pool` has a 2x2 max-pool follow, `unpool` takes a gradient as it is behind one.
        """
        conv2d, constants = self._conv2d, self._conv2d.constants
        given = {**mac_arguments(0, Gate.NONE), "pool": int(pool)}
        if unpool:
            tiles = ceil(side / constants["TILE"]) ** 2
            return self._cut("conv2d", {**conv2d.size_arguments(c, k, tiles, constants["UNPOOL"]), **given})
        before = (window - 1) // 2
        padding = before, before, window - 1 - before, window - 1 - before
        maps = (c, side, side), (k, side, side)
        convolution = Convolution(*maps, (window, window), (1, 1), padding, 1, backward=False)
        ways = list(forms(convolution, conv2d, pool=pool))
        fitting = [form for form in ways if form.fits(conv2d)]
        cycles, jobs = min(form.cost(conv2d, given) for form in fitting or ways)
        return Work(jobs, cycles, frozenset([] if fitting else [PARTIAL]))

    def vmm(self, n: int, m: int) -> Work:
        """Return the work of n inputs and m outputs, no zeros left out."""
        constants = self._kernels["vmm"].constants
        sizes = {"in_groups": ceil(n / constants["IN_LANES"]), "out_groups": ceil(m / constants["OUT_BLOCK"])}
        return self._cut("vmm", {**sizes, "mode": int(Gate.NONE)})

    def values(self, *shape: int, needs: str) -> Work:
        """Return the work of a kernel that does not exist and takes a value a lane and cycle, as relu does."""
        relu = self._kernels["relu"]
        beats = prod(shape) // relu.lanes
        return Work(1, relu.cycles({"beats": beats, "mode": int(Gate.NONE)}), frozenset([needs]))

    def sum(self, *shape: int) -> Work:
        """Return the work of the sum of two tensors."""
        add = self._kernels["add"]
        return Work(1, add.cycles({"beats": prod(shape) // add.lanes, "mode": int(Gate.NONE)}))

    def _cut(self, name: str, arguments: Mapping[str, int]) -> Work:
        """Return the work of jobs that none take more tiles and outputs than they may."""
        kernel = self._kernels[name]
        largest = kernel.design.largest
        sizes = [size for size in ("out_groups", "tiles") if size in arguments]
        cuts = list(product(*(_chunks(arguments[size], largest[size]) for size in sizes)))
        cycles = sum(kernel.cycles({**arguments, **dict(zip(sizes, cut, strict=True))}) for cut in cuts)
        most = kernel.most_groups(arguments["window"]) if isinstance(kernel, Conv2d) else largest["in_groups"]
        return Work(len(cuts), cycles, frozenset([PARTIAL] if arguments["in_groups"] > most else []))


def _chunks(total: int, most: int) -> Iterator[int]:
    yield from [most] * (total // most) + [total % most] * (total % most > 0)


def vgg16(e: Estimate) -> Iterator[NetworkPart]:
    """Yield the parts of VGG-16 on 3x224x224 (Simonyan and Zisserman, 2015, configuration D)."""
    c, side = 3, 224
    for block, (k, count) in enumerate(((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)), start=1):
        for number in range(1, count + 1):
            last = number == count
            works = e.conv(c, k, side, pool=last), e.conv(k, c, side, unpool=last)
            yield NetworkPart(f"conv{block}", 9 * c * k * side**2, *works)
            c = k
        side //= 2
    for n, m in ((c * side**2, 4096), (4096, 4096), (4096, 1000)):
        yield NetworkPart("fc", n * m, e.vmm(n, m), e.vmm(m, n))


def resnet18(e: Estimate) -> Iterator[NetworkPart]:
    """Yield the parts of ResNet-18 on 3x224x224 (He et al., 2016), batch normalisation folded.

    A stride of 2 has 2x2 pixels as channels: a window of 3x3 becomes one of 2x2, one of 7x7 becomes 4x4, which is 2x2
    on four shifted copies.
    """
    yield NetworkPart("conv1, pool", 49 * 3 * 64 * 112**2, e.conv(48, 64, 112, 2), e.conv(256, 12, 112, 2))
    yield NetworkPart("conv1, pool", 0, e.values(64, 112, 112, needs=POOL), e.values(64, 112, 112, needs=POOL))
    c, side = 64, 56
    for stage, k in enumerate((64, 128, 256, 512), start=1):
        for _ in (1, 2):
            name = f"stage {stage}"
            if c != k:
                side //= 2
                works = e.conv(4 * c, k, side, 2), e.conv(k, 4 * c, side, 2)
                yield NetworkPart(name, 9 * c * k * side**2, *works)
                yield NetworkPart(name, c * k * side**2, e.conv(c, k, side, 1), e.conv(k, c, side, 1))
                c = k
                convolutions = 1
            else:
                convolutions = 2
            for _ in range(convolutions):
                yield NetworkPart(name, 9 * k * k * side**2, e.conv(k, k, side), e.conv(k, k, side))
            join = e.sum(k, side, side)
            yield NetworkPart(name, 0, join, join)
    mean = e.values(512, 7, 7, needs=MEAN)
    yield NetworkPart("mean, fc", 512 * 1000, mean + e.vmm(512, 1000), mean + e.vmm(1000, 512))


NETWORKS: Mapping[str, Callable[[Estimate], Iterator[NetworkPart]]] = {"VGG-16": vgg16, "ResNet-18": resnet18}


def parts(estimate: Estimate, network: str) -> list[NetworkPart]:
    """Return the parts of a network, those of one name as one, in order."""
    found: dict[str, NetworkPart] = {}
    for part in NETWORKS[network](estimate):
        found[part.name] = found[part.name] + part if part.name in found else part
    return list(found.values())


MHZ = 100
"""Assumed."""


def table(estimate: Estimate, network: str) -> str:
    """Return a network's parts as a table in Markdown, and what they come to."""
    found = parts(estimate, network)
    total = found[0]
    for part in found[1:]:
        total += part
    rows = [*found, NetworkPart("all", total.macs, total.forward, total.backward)]
    lines = [
        f"| {network} | 10^9 MACs | jobs | forward, 10^6 cycles | jobs | backward, 10^6 cycles | needs |",
        "|---|---|---|---|---|---|---|",
    ]
    for part in rows:
        works = (f"{w.jobs:,} | {w.cycles / 1e6:.1f}" for w in (part.forward, part.backward))
        needs = ", ".join(sorted(part.forward.needs | part.backward.needs))
        lines.append(f"| {part.name} | {part.macs / 1e9:.2f} | {' | '.join(works)} | {needs} |")
    both = total.forward.cycles + total.backward.cycles
    lines += [
        "",
        f"{network}, both passes: {both / 1e6:.0f} million cycles, {both / MHZ / 1e6:.1f} s at an assumed {MHZ} MHz"
        " ([timing](#timing)).",
    ]
    return "\n".join(lines)
