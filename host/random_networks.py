# SPDX-License-Identifier: Apache-2.0
"""Random small networks, to take the whole path from layers to beats through shapes that no trained one has."""

from math import log2, prod

import numpy as np
from numpy.typing import NDArray

import golden

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
