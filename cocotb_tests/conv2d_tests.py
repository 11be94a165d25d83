# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of conv2d: sizes, taps, sums at the limits, every shift, gates, input gradients."""

from itertools import product

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

import golden
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.gate import Gate
from host.stimulus import (
    EXTREMES,
    INT32,
    every_mask,
    mask_for,
    no_bit_lost,
    powers_of_two,
    rounding_ties,
    tensor,
)
from xai_cosim.sim.stall import Stall

ZERO = np.zeros(16, np.int32)


@cocotb.test()
@cocotb.parametrize(
    (
        ("c", "k", "h", "w"),
        [
            (1, 1, 2, 2),
            (3, 5, 6, 10),
            (4, 16, 8, 8),
            (5, 17, 8, 16),
            (256, 256, 8, 8),
            (1, 1, 64, 64),
            (8, 16, 2, 64),
            (8, 16, 64, 2),
        ],
    )
)
async def sizes(dut: HierarchyObject, c: int, k: int, h: int, w: int) -> None:
    """Smallest and largest numbers of channels, filters and tiles, and maps that fill no tile."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    x, weight = tensor(random, (c, h, w)), tensor(random, (k, c, 3, 3))
    bias = random.integers(-(2**20), 2**20, k).astype(np.int32)
    await bench.run_exact(conv2d(x, weight, bias, 16, name=f"C{c} K{k} {h}x{w}"))


@cocotb.test()
async def each_bit_of_the_size(dut: HierarchyObject) -> None:
    """Powers of two in one dimension at a time, with masks in and out, stalls too: every bit of each length."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks, most = bench.design.constants, bench.design.largest
    c, k, tile = blocks["IN_LANES"], blocks["OUT_LANES"], blocks["TILE"]
    bits = range(most["tiles"].bit_length())
    maps = [(tile << bit // 2, tile << bit - bit // 2) for bit in bits]
    sizes = [(c * n, k, maps[0], Gate.NONE) for n in powers_of_two(most["in_groups"])]
    sizes += [(c, k, shape, Gate.RELU) for shape in maps]
    sizes += [(c, k * n, maps[-1], Gate.GUIDED) for n in powers_of_two(most["out_groups"])]
    for channels, filters, shape, gate in sizes:
        mask = mask_for(random, gate, (filters, *shape))
        x, weight = tensor(random, (channels, *shape)), tensor(random, (filters, channels, 3, 3))
        name = f"C{channels} K{filters} {shape[0]}x{shape[1]} {gate.name}"
        job = conv2d(x, weight, np.zeros(filters, np.int32), 14, gate, mask, name=name)
        await run_stalled_too(bench, job)


@cocotb.test()
async def each_number_of_tiles(dut: HierarchyObject) -> None:
    """1 to 7 tiles with 1 to 3 groups of inputs and outputs: the tile buffers are exchanged an odd number of times too.

    Without stalls, with stalls on all streams, and with one stream alone held back hard.
    """
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks = bench.design.constants
    for tiles, in_groups, out_groups in product(range(1, 8), range(1, 4), range(1, 4)):
        shape = (blocks["TILE"], blocks["TILE"] * tiles)
        channels, filters = blocks["IN_LANES"] * in_groups, blocks["OUT_LANES"] * out_groups
        x, weight = tensor(random, (channels, *shape)), tensor(random, (filters, channels, 3, 3))
        bias = random.integers(-(2**20), 2**20, filters).astype(np.int32)
        job = conv2d(x, weight, bias, 14, name=f"{tiles} tiles, {in_groups} by {out_groups} groups")
        await run_stalled_too(bench, job)
        if tiles % 2 and in_groups == out_groups:
            for stream in job.beats():
                bench.streams.set_stalls({stream: Stall.random(0.9)})
                await bench.run_exact(job)


@cocotb.test()
async def each_tap_and_lane(dut: HierarchyObject) -> None:
    """One weight at a time: each tap, input lane and output lane reaches the right pixel across tile borders."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    x = tensor(random, (8, 16, 16))
    for number in range(72):
        weight = np.zeros((16, 8, 3, 3), np.int16)
        weight[random.integers(16), number % 8, number % 9 // 3, number % 3] = 1 + number
        await bench.run_exact(conv2d(x, weight, ZERO, 0, name=f"weight {number}"))


@cocotb.test()
@cocotb.parametrize((("a", "b"), EXTREMES), bias=INT32, shift=[0, 1, 26, 31])
async def sums_at_the_limits(dut: HierarchyObject, a: int, b: int, bias: int, shift: int) -> None:
    """The largest and smallest sums that 256 channels and a bias give, and saturation at both ends."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    x, weight = np.full((256, 2, 2), a, np.int16), np.full((16, 256, 3, 3), b, np.int16)
    await bench.run_exact(conv2d(x, weight, np.full(16, bias, np.int32), shift, name=f"{a} x {b}, shift {shift}"))


@cocotb.test()
@cocotb.parametrize(share=[0.0, 0.5, 0.9])
async def no_bit_is_lost(dut: HierarchyObject, share: float) -> None:
    """Random sums and biases of which each bit is seen in some result, with stalls on all streams and without."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    bench.streams.set_stalls(share)
    for x, weight, bias, shift in no_bit_lost(random, (8, 10, 12), (20, 8, 3, 3), 20):
        await bench.run_exact(conv2d(x, weight, bias, shift, name=f"shift {shift}, stalls {share}"))


@cocotb.test()
@cocotb.parametrize(shift=range(32))
async def every_shift(dut: HierarchyObject, shift: int) -> None:
    """Shift 0 to 31, with sums on both sides of every rounding tie."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    x, weight = np.ones((1, 8, 8), np.int16), np.zeros((16, 1, 3, 3), np.int16)
    await bench.run_exact(conv2d(x, weight, rounding_ties(shift), shift, name=f"shift {shift}"))


@cocotb.test()
@cocotb.parametrize(gate=list(Gate))
async def every_gate(dut: HierarchyObject, gate: Gate) -> None:
    """Each gate with masks all 0, all 1 and random, on values of both signs, and several output groups."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    x, weight = (random.integers(-99, 100, s).astype(np.int16) for s in ((6, 8, 24), (32, 6, 3, 3)))
    bias = np.zeros(32, np.int32)
    for name, mask in every_mask(random, gate, (32, 8, 24)):
        await bench.run_exact(conv2d(x, weight, bias, 4, gate, mask, name=name))


@cocotb.test()
async def input_gradient(dut: HierarchyObject) -> None:
    """With rotated weights the kernel computes golden.conv2d_input_grad."""
    bench = await bench_under_test(dut)
    conv2d = bench.models["conv2d"].job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    g, weight = (random.integers(-999, 1000, s).astype(np.int16) for s in ((7, 16, 8), (7, 18, 3, 3)))
    job = conv2d(g, golden.rotate_weights(weight), np.zeros(18, np.int32), 7)
    outcome = await bench.run_exact(job)
    got = job.outputs["out_r"].tensor_of(outcome.packets["out_r"])
    assert np.array_equal(got, golden.conv2d_input_grad(g, weight, 7))
