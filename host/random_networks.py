# SPDX-License-Identifier: Apache-2.0
"""Random small networks, to take the whole path from layers to beats through shapes that no trained one has."""

from dataclasses import dataclass, field
from functools import cache
from math import log2, prod

import numpy as np
from numpy.typing import NDArray

import golden
from golden.formulas import AROUND, NOTHING, Padding, convolved
from golden.network import IMAGE
from host.calibration import calibrate
from host.designs import TOP, open_design
from host.importer.plan import PlannedLayer, PlannedNetwork
from host.kernels import kernels
from host.lowering.matrix import most_inputs

SPREAD = 2.0**10
"""Standard deviation that the values of every tensor should have, far from 0 and from saturation."""


def _shift(fan_in: int, spread: float, weight_spread: float) -> int:
    """Return the shift that brings a sum of fan_in products back to SPREAD."""
    return int(np.clip(round(log2(fan_in**0.5 * spread * weight_spread / SPREAD)), 0, 31))


def random_network(random: np.random.Generator, layers: int = 7) -> golden.Network:
    """Return a network of about `layers` random layers on an image of random size; it ends in a vmm."""
    height, width = (4 * int(random.integers(1, 5)) for _ in range(2))
    shape: tuple[int, ...] = (int(random.integers(1, 5)), height, width)
    image = shape
    plan: list[tuple[str, tuple[int, ...], tuple[int, ...]]] = []
    for number in range(layers):
        last = number == layers - 1
        choices = ["relu", "vmm"] if len(shape) == 1 or last else ["conv2d", "conv2d", "relu"]
        if len(shape) == 3 and not last and shape[1] % 2 == 0 and shape[2] % 2 == 0:
            choices.append("maxpool2d")
        kind = "vmm" if last else str(random.choice(choices))
        out = {
            "relu": shape,
            "vmm": (int(random.integers(2, 40)),),
            "conv2d": (int(random.integers(1, 24)), *shape[1:]),
            "maxpool2d": (shape[0], *(n // 2 for n in shape[1:])),
        }[kind]
        plan.append((kind, shape, out))
        shape = out
    made: list[golden.Layer] = []
    grad_frac = 14
    frac = 8
    for number, (kind, into, out) in reversed(list(enumerate(plan))):
        name = f"{kind}_{number}"
        if kind in ("relu", "maxpool2d"):
            made.append(golden.Layer(name, kind, into, out, frac, frac, grad_frac, grad_frac))
            continue
        weight_shape = (out[0], into[0], 3, 3) if kind == "conv2d" else (out[0], prod(into))
        taps = 9 if kind == "conv2d" else 1
        spread = 2.0 ** int(random.integers(6, 13))
        weight = np.clip(random.normal(0, spread, weight_shape).round(), -32768, 32767).astype(np.int16)
        shift = _shift(weight[0].size, SPREAD, spread)
        bias = (
            (random.normal(0, SPREAD, out[0]) * 2**shift).round().clip(-(2**31), 2**31 - 1).astype(np.int32)
        )
        grad_shift = _shift(taps * out[0], SPREAD, spread)
        grad_frac_in = grad_frac + shift - grad_shift
        made.append(
            golden.Layer(
                name, kind, into, out, frac, frac, grad_frac_in, grad_frac, weight, bias, frac_w=shift
            )
        )
        grad_frac = grad_frac_in
    classes = tuple(f"class_{i}" for i in range(shape[0]))
    channels = image[0]
    return golden.Network(
        "random", image, tuple(reversed(made)), classes, (0.5,) * channels, (0.25 / 2,) * channels, {}
    )


def random_image(random: np.random.Generator, network: golden.Network) -> NDArray[np.uint8]:
    """Return a noise image uint8 [C, H, W] that fits the network."""
    return random.integers(0, 256, network.input_shape).astype(np.uint8)


CALIBRATION_IMAGES = 2


@cache
def _longest() -> int:
    """Return how many values a matrix of the accelerator adds up; a map that has more is averaged."""
    return most_inputs(kernels(open_design(TOP))["vmm"])



@dataclass
class Growing:
    """A graph that grows layer by layer."""

    random: np.random.Generator
    shapes: dict[str, tuple[int, ...]]
    layers: list[PlannedLayer] = field(default_factory=list)

    def plan(self) -> PlannedNetwork:
        """Return what has grown; the last layer's outputs are the logits."""
        shape, classes = self.shapes[IMAGE], self.layers[-1].out_shape[0]
        names = tuple(f"class {number}" for number in range(classes))
        channels = shape[0]
        return PlannedNetwork("random", shape, tuple(self.layers), names, (0.5,) * channels, (0.25,) * channels)

    def _number(self, low: int, high: int) -> int:
        """Return a number from low to high."""
        return int(self.random.integers(low, high + 1))

    def add(self, kind: str, inputs: tuple[str, ...], out: tuple[int, ...], **more: object) -> str:
        """Add a layer and return its name."""
        name = f"{kind}_{len(self.layers)}"
        self.layers.append(PlannedLayer(name, kind, inputs, out, **more))  # type: ignore[arg-type]
        self.shapes[name] = out
        return name

    def _weights(self, *shape: int) -> dict[str, NDArray[np.float64]]:
        spread = self.random.choice([0.5, 1, 2]) / prod(shape[1:]) ** 0.5
        bias = self.random.normal(0, 0.2, shape[0]) * self._number(0, 1)
        return {"weight": self.random.normal(0, spread, shape), "bias": bias}

    def conv(self, x: str, filters: int, taps: tuple[int, int], stride: int, padding: Padding, groups: int = 1) -> str:
        """Add a convolution."""
        c, h, w = self.shapes[x]
        zeros = padding[0] + padding[2], padding[1] + padding[3]
        sides = (convolved(n, t, stride, z) for n, t, z in zip((h, w), taps, zeros, strict=True))
        weights = self._weights(filters, c // groups, *taps)
        how = {"stride": stride, "padding": padding, "groups": groups}
        return self.add("conv2d", (x,), (filters, *sides), **weights, **how)

    def any_conv(self, x: str) -> str:
        """Add a convolution of any window that fits, stride, padding, and groups."""
        c, h, w = self.shapes[x]
        padding = tuple(self._number(0, 3) if self._number(0, 3) else 1 for _ in range(4))
        most = min(7, h + padding[0] + padding[2]), min(7, w + padding[1] + padding[3])
        side = self._number(1, min(most))
        taps = (side, side) if self._number(0, 4) else (self._number(1, most[0]), self._number(1, most[1]))
        groups = int(self.random.choice([1, 1, 1, c, *(n for n in (2, 3) if c % n == 0)]))
        filters = groups * self._number(1, max(1, 20 // groups))
        return self.conv(x, filters, taps, self._number(1, 2), padding, groups)  # type: ignore[arg-type]

    def relu(self, x: str) -> str:
        """Add a ReLU."""
        return self.add("relu", (x,), self.shapes[x])

    def block(self, x: str) -> str:
        """Add a residual block: two or three ways from x, one of which may be x itself, that are added up."""
        c = self.shapes[x][0]
        ends = [x if self._number(0, 2) else self.conv(x, c, (1, 1), 1, NOTHING)]
        for _ in range(self._number(1, 2)):
            way = self.conv(x, c, (3, 3), 1, AROUND)
            if self._number(0, 1):
                way = self.conv(self.relu(way), c, (3, 3), 1, AROUND)
            ends.append(way)
        total = ends[0]
        for end in ends[1:]:
            total = self.add("add", (total, end) if self._number(0, 1) else (end, total), self.shapes[x])
        return self.relu(total) if self._number(0, 1) else total

    def pool(self, x: str) -> str:
        """Add a max-pool or an average pool of 2x2, of odd maps too."""
        c, h, w = self.shapes[x]
        if self._number(0, 2) == 0:
            return self.add("avgpool2d", (x,), (c, h // 2, w // 2), window=(2, 2))
        ceil = bool(self._number(0, 1))
        return self.add("maxpool2d", (x,), (c, *((n + 1) // 2 if ceil else n // 2 for n in (h, w))))

    def head(self, x: str) -> str:
        """Add what makes logits of a map."""
        c, h, w = self.shapes[x]
        kind, classes = self._number(0, 3), self._number(2, 11)
        if kind > 1 and c * h * w > _longest():
            kind = 1
        if kind == 0:
            x = self.conv(x, classes, (1, 1), 1, NOTHING)
            return self.add("flatten", (self.add("avgpool2d", (x,), (classes, 1, 1), window=(h, w)),), (classes,))
        if kind == 1:
            x = self.add("avgpool2d", (x,), (c, 1, 1), window=(h, w))
        if kind == 2:
            x = self.add("flatten", (x,), (prod(self.shapes[x]),))
        for _ in range(self._number(0, 1)):
            hidden = self._number(3, 30)
            x = self.add("vmm", (x,), (hidden,), **self._weights(hidden, prod(self.shapes[x])))
            x = self.relu(x) if self._number(0, 2) else x
        return self.add("vmm", (x,), (classes,), **self._weights(classes, prod(self.shapes[x])))


def random_plan(random: np.random.Generator, blocks: int = 4) -> PlannedNetwork:
    """Return a random graph in real numbers: about so many convolutions, pools and residual blocks, and a head."""
    shape = (int(random.integers(1, 5)), *(int(n) for n in random.integers(5, 21, 2)))
    graph = Growing(random, {IMAGE: shape})
    x = IMAGE
    for _ in range(blocks):
        _, h, w = graph.shapes[x]
        grow = [graph.any_conv, graph.any_conv, graph.block, graph.relu] + [graph.pool] * (min(h, w) > 1)
        x = grow[int(random.integers(len(grow)))](x)
    graph.head(x)
    return graph.plan()


def mobile_plan(random: np.random.Generator) -> PlannedNetwork:
    """Return two inverted residual blocks of MobileNetV2 with random weights, ReLU in place of ReLU6, and a head.

    Each: 1x1 to more channels, depthwise 3x3, 1x1 to few; the first with a stride of 2, the second with a way around.
    Source: Sandler et al., arXiv 1801.04381, table 1.
    """
    graph = Growing(random, {IMAGE: (3, 16, 16)})
    x = graph.relu(graph.conv(IMAGE, 8, (3, 3), 1, AROUND))
    for stride in (2, 1):
        inner = graph.relu(graph.conv(x, 48, (1, 1), 1, NOTHING))
        inner = graph.relu(graph.conv(inner, 48, (3, 3), stride, AROUND, groups=48))
        out = graph.conv(inner, 8, (1, 1), 1, NOTHING)
        x = out if stride == 2 else graph.add("add", (out, x), graph.shapes[x])
    graph.head(x)
    return graph.plan()


def wide_plan(random: np.random.Generator, channels: int) -> PlannedNetwork:
    """Return a block of VGG of so many channels, with random weights."""
    graph = Growing(random, {IMAGE: (3, 16, 16)})
    x = graph.relu(graph.conv(IMAGE, channels, (3, 3), 1, AROUND))
    x = graph.add("maxpool2d", (x,), (channels, 8, 8))
    x = graph.relu(graph.conv(x, channels, (3, 3), 1, AROUND))
    x = graph.add("maxpool2d", (x,), (channels, 4, 4))
    graph.head(x)
    return graph.plan()


def random_graph(random: np.random.Generator, blocks: int = 4) -> golden.Network:
    """Return a random graph, calibrated on random images."""
    plan = random_plan(random, blocks)
    images = [random.integers(0, 256, plan.input_shape).astype(np.uint8) for _ in range(CALIBRATION_IMAGES)]
    return calibrate(plan, images)
