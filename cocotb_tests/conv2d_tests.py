# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of conv2d: sizes, windows, taps, places, sums at the limits, shifts, gates, input gradients."""

from dataclasses import replace
from itertools import product
from typing import Any

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from numpy.typing import NDArray

import golden
from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from golden import formulas
from golden.formulas import AROUND
from host.gate import Gate
from host.kernels.conv2d import Conv2d
from host.lowering.convolution import Convolution, forms, jobs, transposed
from host.stimulus import (
    EXTREMES,
    INT32,
    Random,
    every_mask,
    mask_for,
    no_bit_lost,
    on_each_lane,
    powers_of_two,
    rounding_ties,
    tensor,
)
from xai_cosim.jobs.job import Job
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.testbench import Testbench

PLAIN, UNPOOLED = (1, 2, 3), 4
"""Values of the argument `window`: sides of windows, and 3x3 over a map that is unpooled in the kernel."""
WINDOWS = (*PLAIN, UNPOOLED)
MOST = 0
"""Stands for as many channels or filters as the export takes."""


def side(window: int) -> int:
    """Of the weights of a window."""
    return min(window, 3)


def most_groups(bench: Testbench, window: int) -> int:
    """How many groups of inputs a job may have under a window."""
    model = bench.models["conv2d"]
    assert isinstance(model, Conv2d)
    return model.most_groups(window)


def arriving(window: int, shape: tuple[int, int, int]) -> tuple[int, int, int]:
    """The shape in which a map [C, H, W] arrives under a window."""
    c, h, w = shape
    return (c, h // 2, w // 2) if window == UNPOOLED else shape


def places(random: Random, window: int, x: NDArray[np.int16]) -> NDArray[np.uint8] | None:
    """Random places of pooled values, where the window takes some."""
    return random.integers(0, 4, x.shape).astype(np.uint8) if window == UNPOOLED else None


def windowed(
    bench: Testbench,
    random: Random,
    window: int,
    shape: tuple[int, int, int],
    k: int,
    gate: Gate = Gate.NONE,
    **more: Any,
) -> Job:
    """A job of random values with a window, for a map [C, H, W] and k filters: few sums saturate, and few vanish."""
    c, h, w = shape
    n = side(window)
    x = random.integers(-99, 100, arriving(window, shape)).astype(np.int16)
    index = places(random, window, x)
    weight = random.integers(-99, 100, (k, c, n, n)).astype(np.int16)
    bias, mask = random.integers(-(2**14), 2**14, k).astype(np.int32), mask_for(random, gate, (k, h, w))
    name = f"window {window}, C{c} K{k} {h}x{w} {gate.name} {more}"
    return kernel_of(bench, "conv2d").job(x, weight, bias, 4, gate, mask, index=index, name=name, **more)


@cocotb.test()
@cocotb.parametrize(
    (
        ("c", "k", "h", "w"),
        [
            (1, 1, 2, 2),
            (3, 5, 6, 10),
            (4, 16, 8, 8),
            (5, 17, 8, 16),
            (MOST, MOST, 8, 8),
            (1, 1, 64, 64),
            (8, 16, 2, 64),
            (8, 16, 64, 2),
        ],
    )
)
async def sizes(dut: HierarchyObject, c: int, k: int, h: int, w: int) -> None:
    """Smallest and largest numbers of channels, filters and tiles, and maps that fill no tile, of each window."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks, most = bench.design.constants, bench.design.largest
    for window in WINDOWS:
        channels = c or blocks["IN_LANES"] * most_groups(bench, window)
        shape, filters = (channels, h + h % 2, w + w % 2), k or blocks["OUT_LANES"] * most["out_groups"]
        await bench.run_exact(windowed(bench, random, window, shape, filters, pool=window % 2 == 0))


@cocotb.test()
@cocotb.parametrize(window=WINDOWS)
async def too_many_groups(dut: HierarchyObject, window: int) -> None:
    """One group of inputs more than the buffers hold under a window is refused, and so is the most of any window."""
    bench = await bench_under_test(dut)
    random, blocks = np.random.default_rng([cocotb.RANDOM_SEED, window]), bench.design.constants
    most = most_groups(bench, window)
    legal = windowed(bench, random, window, (blocks["IN_LANES"] * most, 8, 8), blocks["OUT_LANES"])
    status = bench.design.kernel("conv2d").registers["in_groups"].status
    for groups in {most + 1, bench.design.largest["in_groups"]} - {most}:
        arguments = {**legal.arguments, "in_groups": groups}
        await bench.run_refused(replace(legal, arguments=arguments, outputs={}, status=status, name=f"{groups} groups"))
    await bench.run_exact(legal)


@cocotb.test()
async def each_bit_of_the_size(dut: HierarchyObject) -> None:
    """Powers of two in one dimension at a time, with masks in and out, stalls too: every bit of each length.

    Of groups of outputs odd numbers too: halves of the weights' memory take turns, and the next job begins anew.
    """
    bench = await bench_under_test(dut)
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks, most = bench.design.constants, bench.design.largest
    c, k, tile = blocks["IN_LANES"], blocks["OUT_LANES"], blocks["TILE"]
    bits = range(most["tiles"].bit_length())
    maps = [(tile << bit // 2, tile << bit - bit // 2) for bit in bits]
    inputs = powers_of_two(most["in_groups"])
    sizes = [
        (c * n, k, maps[0], Gate.NONE, window) for n in inputs for window in WINDOWS if n <= most_groups(bench, window)
    ]
    sizes += [(c, k, shape, Gate.RELU, WINDOWS[n % 4]) for n, shape in enumerate(maps)]
    sizes += [(c, k * n, maps[-1], Gate.GUIDED, 1 + n % 4) for n in powers_of_two(most["out_groups"])]
    sizes += [(c, k * (n - 1), maps[1], Gate.GUIDED, 3) for n in powers_of_two(most["out_groups"]) if n > 2]
    for number, (channels, filters, shape, gate, window) in enumerate(sizes):
        job = windowed(bench, random, window, (channels, *shape), filters, gate, pool=number % 2 == 1)
        await run_stalled_too(bench, job)


@cocotb.test()
@cocotb.parametrize(window=WINDOWS)
async def each_number_of_tiles(dut: HierarchyObject, window: int) -> None:
    """1 to 7 tiles with 1 to 3 groups of inputs and outputs: the tile buffers are exchanged an odd number of times too.

    Without stalls, with stalls on all streams, and with one stream alone held back hard.
    """
    bench = await bench_under_test(dut)
    random = np.random.default_rng([cocotb.RANDOM_SEED, window])
    blocks = bench.design.constants
    for tiles, in_groups, out_groups in product(range(1, 8), range(1, 4), range(1, 4)):
        shape = (blocks["IN_LANES"] * in_groups, blocks["TILE"], blocks["TILE"] * tiles)
        job = windowed(bench, random, window, shape, blocks["OUT_LANES"] * out_groups, pool=tiles % 3 == 0)
        job = replace(job, name=f"{tiles} tiles, {in_groups} by {out_groups} groups")
        await run_stalled_too(bench, job)
        if tiles % 2 and in_groups == out_groups:
            for stream in job.beats():
                bench.streams.set_stalls({stream: Stall.random(0.9)})
                await bench.run_exact(job)


@cocotb.test()
@cocotb.parametrize(window=WINDOWS, tiles=[1, 2, 3])
async def weights_stay_while_they_are_read(dut: HierarchyObject, window: int, tiles: int) -> None:
    """Several groups of outputs of few inputs, out_r alone held back hard: the pipeline is full when weights come.

    For long, when all but the last beats of the first group have gone, which the pipeline then holds; and at random.
    """
    bench = await bench_under_test(dut)
    random = np.random.default_rng([cocotb.RANDOM_SEED, window, tiles])
    blocks = bench.design.constants
    model, k = bench.models["conv2d"], 4 * blocks["OUT_LANES"]
    assert isinstance(model, Conv2d)
    inputs = model.size_arguments(1, k, tiles, window)["in_groups"]  # as few as there may be
    shape = (inputs * blocks["IN_LANES"], blocks["TILE"], blocks["TILE"] * tiles)
    group = tiles * blocks["TILE"] ** 2 * blocks["OUT_LANES"] // blocks["LANES"]
    for kept in range(0, 100, 4):
        bench.streams.set_stalls({"out_r": Stall.long(1500, group - kept)})
        await bench.run_exact(windowed(bench, random, window, shape, k))
    bench.streams.set_stalls({"out_r": Stall.random(0.97)})
    await bench.run_exact(windowed(bench, random, window, shape, k))


@cocotb.test()
@cocotb.parametrize(window=WINDOWS)
async def the_first_tile_comes_late(dut: HierarchyObject, window: int) -> None:
    """in_r, then in_index, alone held back after a number of beats: a job computes before its first tile is whole."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng([cocotb.RANDOM_SEED, window])
    blocks = bench.design.constants
    shape = (2 * blocks["IN_LANES"], blocks["TILE"], blocks["TILE"])
    for number in range(12):
        for stream in ("in_r", "in_index") if window == UNPOOLED else ("in_r",):
            bench.streams.set_stalls({stream: Stall.long(1000, 4 + 17 * number)}, number)
            await bench.run_exact(windowed(bench, random, window, shape, blocks["OUT_LANES"]))


@cocotb.test()
@cocotb.parametrize(window=WINDOWS)
async def each_tap_and_lane(dut: HierarchyObject, window: int) -> None:
    """One weight at a time: each tap, input lane and output lane reaches the right pixel across tile borders."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng([cocotb.RANDOM_SEED, window])
    n = side(window)
    x = tensor(random, arriving(window, (8, 16, 16)))
    index = places(random, window, x)
    k = bench.design.constants["OUT_LANES"]
    zero = np.zeros(k, np.int32)
    for number in range(8 * n * n):
        weight = np.zeros((k, 8, n, n), np.int16)
        weight[random.integers(k), number % 8, number // 8 // n, number // 8 % n] = 1 + number
        job = kernel_of(bench, "conv2d").job(x, weight, zero, 0, index=index, name=f"window {window}, weight {number}")
        await bench.run_exact(job)


@cocotb.test()
async def each_place(dut: HierarchyObject) -> None:
    """One pooled value a channel in each cell of 2x2 tiles, at each place, under weights that are all different."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    weight = (1 + random.permutation(16 * 5 * 9)).reshape(16, 5, 3, 3).astype(np.int16)
    zero = np.zeros(len(weight), np.int32)
    for cell in range(64):
        x, index = np.zeros((5, 8, 8), np.int16), np.zeros((5, 8, 8), np.uint8)
        for channel in range(5):
            x[channel, cell // 8, cell % 8] = 1 + channel
            index[channel, cell // 8, cell % 8] = (channel + cell) % 4
        await bench.run_exact(kernel_of(bench, "conv2d").job(x, weight, zero, 0, index=index, name=f"cell {cell}"))


@cocotb.test()
@cocotb.parametrize(window=WINDOWS)
async def pooled_ties(dut: HierarchyObject, window: int) -> None:
    """A max-pool on the way out of values of which many are equal, or all below 0, behind each gate."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng([cocotb.RANDOM_SEED, window])
    n, k, shape = side(window), 20, arriving(window, (4, 8, 16))
    for gate, offset in product(Gate, (0, -200)):
        x = random.integers(-2, 3, shape).astype(np.int16)
        index = places(random, window, x)
        weight = random.integers(-1, 2, (k, 4, n, n)).astype(np.int16)
        bias, mask = np.full(k, offset, np.int32), mask_for(random, gate, (k, 8, 16))
        name = f"window {window}, {gate.name}, bias {offset}"
        job = kernel_of(bench, "conv2d").job(x, weight, bias, 1, gate, mask, index=index, pool=True, name=name)
        await bench.run_exact(job)


@cocotb.test()
@cocotb.parametrize((("a", "b"), EXTREMES), ("bias", INT32), ("shift", [0, 1, 26, 31]))
async def sums_at_the_limits(dut: HierarchyObject, a: int, b: int, bias: int, shift: int) -> None:
    """The largest and smallest sums that channels and a bias give, and saturation at both ends."""
    bench = await bench_under_test(dut)
    conv2d = kernel_of(bench, "conv2d").job
    c = bench.design.constants["IN_LANES"] * most_groups(bench, 3)
    x, weight = np.full((c, 2, 2), a, np.int16), np.full((16, c, 3, 3), b, np.int16)
    await bench.run_exact(conv2d(x, weight, np.full(16, bias, np.int32), shift, name=f"{a} x {b}, shift {shift}"))


@cocotb.test()
@cocotb.parametrize(share=[0.0, 0.5, 0.9])
async def no_bit_is_lost(dut: HierarchyObject, share: float) -> None:
    """Random sums and biases of which each bit is seen in some result, with stalls on all streams and without."""
    bench = await bench_under_test(dut)
    conv2d = kernel_of(bench, "conv2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    bench.streams.set_stalls(share)
    for x, weight, bias, shift in no_bit_lost(random, (8, 10, 12), (20, 8, 3, 3), 20):
        await bench.run_exact(conv2d(x, weight, bias, shift, name=f"shift {shift}, stalls {share}"))


@cocotb.test()
@cocotb.parametrize(shift=range(32))
async def every_shift(dut: HierarchyObject, shift: int) -> None:
    """Shift 0 to 31, with sums on both sides of every rounding tie."""
    bench = await bench_under_test(dut)
    conv2d = kernel_of(bench, "conv2d").job
    (ties,) = on_each_lane(bench.design.constants["LANES"], rounding_ties(shift))
    x, weight = np.ones((1, 8, 8), np.int16), np.zeros((len(ties), 1, 3, 3), np.int16)
    await bench.run_exact(conv2d(x, weight, ties, shift, name=f"shift {shift}"))


@cocotb.test()
@cocotb.parametrize(gate=list(Gate), window=WINDOWS)
async def every_gate(dut: HierarchyObject, gate: Gate, window: int) -> None:
    """Each gate with masks all 0, all 1 and random, on values of both signs, and several output groups."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    n, k = side(window), 2 * bench.design.constants["OUT_LANES"]
    x = random.integers(-99, 100, arriving(window, (6, 8, 24))).astype(np.int16)
    index = places(random, window, x)
    weight, bias = random.integers(-99, 100, (k, 6, n, n)).astype(np.int16), np.zeros(k, np.int32)
    for name, mask in every_mask(random, gate, (k, 8, 24)):
        await bench.run_exact(
            kernel_of(bench, "conv2d").job(x, weight, bias, 4, gate, mask, index=index, name=f"window {window}, {name}")
        )


@cocotb.test()
async def input_gradient(dut: HierarchyObject) -> None:
    """With rotated weights the kernel computes golden.conv2d_input_grad, of a pooled gradient and its index too."""
    bench = await bench_under_test(dut)
    conv2d = kernel_of(bench, "conv2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    g, weight = (random.integers(-999, 1000, s).astype(np.int16) for s in ((7, 16, 8), (7, 18, 3, 3)))
    pooled, index = g[:, ::2, ::2].copy(), random.integers(0, 4, (7, 8, 4)).astype(np.uint8)
    for gradient, job in (
        (g, conv2d(g, golden.rotate_weights(weight), np.zeros(18, np.int32), 7)),
        (
            golden.maxunpool2d(pooled, index),
            conv2d(pooled, golden.rotate_weights(weight), np.zeros(18, np.int32), 7, index=index),
        ),
    ):
        outcome = await bench.run_exact(job)
        got = job.outputs["out_r"].tensor_of(outcome.packets["out_r"])
        assert np.array_equal(got, golden.conv2d_input_grad(gradient, weight, 7))


CONVOLUTIONS = {
    "few_filters": ((3, 5, 7, 18), (3, 3), 1, AROUND, 1),
    "few_channels": ((4, 2, 1, 1), (3, 3), 1, AROUND, 1),
    "stride": ((3, 6, 17, 16), (3, 3), 2, AROUND, 1),
    "wide_window": ((2, 5, 12, 9), (5, 5), 1, (2, 2, 2, 2), 1),
    "uneven": ((2, 3, 10, 11), (4, 2), 2, (1, 0, 2, 1), 1),
    "depthwise": ((8, 8, 9, 9), (3, 3), 1, AROUND, 8),
}
"""Channels, filters, height and width; window, stride, padding, groups."""


@cocotb.test()
@cocotb.parametrize(geometry=list(CONVOLUTIONS), backward=[False, True])
async def forms_of_convolutions(dut: HierarchyObject, geometry: str, backward: bool) -> None:
    """Pixels, taps and shifts as channels, on maps that fill no tile: each form is the golden layer behind a gate."""
    bench = await bench_under_test(dut)
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    (c, k, *sides), taps, stride, padding, groups = CONVOLUTIONS[geometry]
    zeros = padding[0] + padding[2], padding[1] + padding[3]
    out = [formulas.convolved(n, t, stride, z) for n, t, z in zip(sides, taps, zeros, strict=True)]
    small, large = (c, sides[0], sides[1]), (k, out[0], out[1])
    maps = (large, small) if backward else (small, large)
    convolution = Convolution(maps[0], maps[1], taps, (stride, stride), padding, groups, backward)
    x, weight = tensor(random, maps[0]), tensor(random, (k, c // groups, *taps))
    bias = random.integers(-999, 999, maps[1][0]).astype(np.int32) * (not backward)
    how: dict[str, Any] = {"stride": stride, "padding": padding, "groups": groups}
    real = x.astype(float), weight.astype(float)
    if backward:
        acc, weight = formulas.conv2d_input_grad(*real, maps[1], **how), transposed(weight, groups)
    else:
        acc = formulas.conv2d(*real, bias.astype(float), **how)
    y = golden.requantize(acc.astype(np.int64), 9)
    model = bench.models["conv2d"]
    assert isinstance(model, Conv2d)
    ways = [form for form in forms(convolution, model) if form.fits(model)]
    for number, form in enumerate(ways):
        gate = list(Gate)[number % len(Gate)]
        mask = mask_for(random, gate, y.shape)
        got: NDArray[Any] = np.zeros_like(y)
        for job in jobs(form, model, x, weight, bias, 9, gate, mask, name=f"{geometry} {form.block} {form.window}"):
            outcome = await bench.run_exact(job)
            got = job.outputs["out_r"].tensor_of(outcome.packets["out_r"], got)
        assert np.array_equal(got, gate.apply(y, mask)[0])
