# SPDX-License-Identifier: Apache-2.0
"""Random values, gates, sizes and stalls, and what is illegal: what random and directed jobs are made of."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from host.gate import Gate
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.layout import Scalar

Random = np.random.Generator
Shape = tuple[int, ...]
Operands = tuple[NDArray[np.int16], NDArray[np.int16], NDArray[np.int32], int]
"""x, weight, bias, shift."""

INT16 = (-32768, 32767)
INT32 = (-(2**31), 2**31 - 1)
EXTREMES = ((INT16[0], INT16[0]), (INT16[0], INT16[1]), (INT16[1], INT16[1]))
"""Factors of the largest and smallest products."""


def tensor(random: Random, shape: Shape, limits: tuple[int, int] = INT16) -> NDArray[np.int16]:
    """Return int16 values: uniform over a random magnitude, or the extremes alone, or mostly zeros.

    Uniform full-scale values would saturate nearly every sum; small ones never would.
    """
    low, high = limits
    kind = random.choice(["uniform", "small", "extreme", "sparse"], p=[0.4, 0.3, 0.15, 0.15])
    if kind == "uniform":
        values = random.integers(low, high + 1, shape)
    elif kind == "small":
        scale = 2 ** int(random.integers(1, 12))
        values = random.integers(-scale, scale, shape)
    elif kind == "extreme":
        values = random.choice([low, high, low + 1, -1, 0, 1], shape)
    else:
        values = random.integers(low, high + 1, shape) * (random.random(shape) < 0.1)
    return values.astype(np.int16)


def powers_of_two(most: int) -> list[int]:
    """Return 1, 2, 4 and so on up to `most`."""
    return [1 << bit for bit in range(most.bit_length())]


def on_each_lane(lanes: int, *operands: NDArray[Scalar]) -> list[NDArray[Scalar]]:
    """Return each of some vectors [N] as [lanes * N]: beats of as many lanes, in which each element has each lane once.

    Elements of one place stay together, and lanes of a beat differ.
    """
    return [np.stack([np.roll(one, lane) for lane in range(lanes)], axis=-1).ravel() for one in operands]


def sizes_bit_by_bit(kernel: Design) -> Iterator[tuple[int, int, int]]:
    """Yield a pooling kernel's sizes [C, H, W]: powers of two in each dimension, products of many bits, the largest."""
    lanes, most = kernel.constants["LANES"], kernel.largest
    powers = powers_of_two(max(most.values()))
    yield from ((lanes * n, 2, most["width"]) for n in powers if n <= most["groups"])
    yield from ((lanes, n, most["width"]) for n in powers[1:] if n <= most["height"])
    yield from ((lanes, most["height"], n) for n in powers[1:] if n <= most["width"])
    many = lanes * (most["groups"] - 1)
    yield from ((many, 2, n) for n in range(2, most["width"], 4))
    yield many, most["height"] - 2, most["width"] - 2
    yield lanes * most["groups"], most["height"], most["width"]


def bias_values(random: Random, size: int) -> NDArray[np.int32]:
    """Return int32 biases of a random magnitude, or the extremes alone."""
    if random.random() < 0.3:
        return random.choice(INT32, size).astype(np.int32)
    scale = 2 ** int(random.integers(1, 31))
    return random.integers(-scale, scale, size).astype(np.int32)


def mask_for(random: Random, gate: Gate, shape: Shape) -> NDArray[np.bool_] | None:
    """Return a random mask for a gate that takes one."""
    return random.random(shape) < 0.5 if gate.takes_mask else None


def gate_and_mask(random: Random, shape: Shape) -> tuple[Gate, NDArray[np.bool_] | None]:
    """Return a random gate and the mask that it takes, dense, sparse, all 0 or all 1."""
    gate = Gate(int(random.integers(len(Gate))))
    if not gate.takes_mask:
        return gate, None
    density = random.choice([0.0, 0.1, 0.5, 0.9, 1.0], p=[0.05, 0.2, 0.5, 0.2, 0.05])
    return gate, random.random(shape) < density


def every_mask(random: Random, gate: Gate, shape: Shape) -> Iterator[tuple[str, NDArray[np.bool_] | None]]:
    """Yield (name, mask) for a gate: one all 0, one random, one all 1, or none where it takes none."""
    for density in (0.0, 0.5, 1.0) if gate.takes_mask else (None,):
        yield f"{gate.name} {density}", None if density is None else random.random(shape) < density


def no_bit_lost(random: Random, x: Shape, weight: Shape, outputs: int) -> Iterator[Operands]:
    """Yield operands with shifts that show the low bits of sums and biases, the high bits of biases, those of sums.

    x int16, weight int16, bias int32 [outputs] and shift; sums of up to a hundred products rarely saturate.
    """
    for operand, bias, shift in ((12, 2**14, 0), (12, 2**31, 16), (2**15, 2**31, 18)):
        values = [random.integers(-operand, operand, shape).astype(np.int16) for shape in (x, weight)]
        yield values[0], values[1], random.integers(-bias, bias, outputs).astype(np.int32), shift


def rounding_ties(shift: int) -> NDArray[np.int32]:
    """Return 16 accumulator values around the ties of a shift, on both sides of 0, and the largest."""
    half = (1 << shift) >> 1
    ties = [sign * base + offset for sign in (-1, 1) for base in (half, 3 * half) for offset in (-1, 0, 1)]
    return np.clip([*ties, 0, 1, -1, INT32[1]], *INT32).astype(np.int32)


SMALL_BEATS = 1_500


def small_job(kernel: KernelModel, random: Random) -> Job:
    """Return a random legal job of at most SMALL_BEATS beats, for a slow simulator."""
    while True:
        job = kernel.random_job(random)
        if sum(job.beats().values()) <= SMALL_BEATS:
            return job


def illegal_arguments(kernel: Design, job: Job) -> list[tuple[str, int, dict[str, int]]]:
    """Return (what is wrong, expected status, arguments) for each way to make one argument of a job illegal."""
    legal = dict(job.arguments)
    found = []
    for register in kernel.arguments:
        bad = {0xFFFFFFFF, 0x80000000, 0x80000000 | legal[register.name], register.maximum + 1}
        if register.minimum > 0:
            bad |= {0, register.minimum - 1}
        if register.step > 1:
            bad.add(register.minimum + 1)
        found += [
            (f"{register.name}={value}", register.status, {**legal, register.name: value}) for value in sorted(bad)
        ]
    return found
