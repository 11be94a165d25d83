# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of scale: lengths, every shift of products and quotients, every divisor, late operands."""

from itertools import product

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from numpy.typing import NDArray

from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.stimulus import INT16, on_each_lane, powers_of_two, tensor
from xai_cosim.sim.stall import Stall

Int16 = NDArray[np.int16]
EVERY = np.arange(INT16[0], INT16[1] + 1).astype(np.int16)
MOST_EPS = INT16[1]


def corners(lanes: int) -> list[Int16]:
    """All pairs of the powers of two, of their neighbours, and of the negatives of both, each in each lane."""
    powers = [power + offset for power in powers_of_two(-INT16[0]) for offset in (-1, 0, 1)]
    ends = np.unique(np.clip([*powers, *(-power for power in powers)], *INT16)).astype(np.int16)
    a, b = np.meshgrid(ends, ends)
    return on_each_lane(lanes, a.ravel(), b.ravel())


@cocotb.test()
@cocotb.parametrize(divide=[False, True])
async def lengths(dut: HierarchyObject, divide: bool) -> None:
    """One element, one beat, a beat and an element more, many beats, and the most that a job may have."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    most = bench.design.largest["beats"]
    for size in (1, 4, 5, 20_000, most * bench.design.constants["LANES"]):
        a, b = tensor(random, (size,)), tensor(random, (size,))
        await bench.run_exact(scale(a, b, divide=divide, shift=9, left=9, name=f"{size} elements"))


@cocotb.test()
@cocotb.parametrize(divide=[False, True])
async def each_bit_of_the_length(dut: HierarchyObject, divide: bool) -> None:
    """Powers of two, and a length of which every bit is 1, products and quotients, stalls too."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    most = bench.design.largest["beats"]
    for beats in (*powers_of_two(most // 16), most - 1):
        shape = (beats * bench.design.constants["LANES"],)
        a, b = tensor(random, shape), tensor(random, shape)
        await run_stalled_too(bench, scale(a, b, divide=divide, shift=12, left=12, name=f"{beats} beats"))


@cocotb.test()
@cocotb.parametrize(shift=range(32))
async def every_shift(dut: HierarchyObject, shift: int) -> None:
    """Products at shift 0 to 31: of all corners, of which some are ties, and of random factors of any magnitude."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng([cocotb.RANDOM_SEED, shift])
    ends = corners(bench.design.constants["LANES"])
    await bench.run_exact(scale(*ends, divide=False, shift=shift, name=f"shift {shift}, corners"))
    for bits in range(1, 17):
        a = random.integers(-(1 << bits - 1), 1 << bits - 1, 200).astype(np.int16)
        b = random.integers(INT16[0], INT16[1] + 1, 200).astype(np.int16)
        await bench.run_exact(scale(a, b, divide=False, shift=shift, name=f"shift {shift}, {bits} bits"))


@cocotb.test()
@cocotb.parametrize(left=range(16))
async def every_left_shift(dut: HierarchyObject, left: int) -> None:
    """Quotients at left shift 0 to 15: of all corners, with an epsilon of 0, 1, a power of two, the most."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng([cocotb.RANDOM_SEED, left])
    ends = corners(bench.design.constants["LANES"])
    for eps in (0, 1, 1 << int(random.integers(1, 15)), MOST_EPS):
        await bench.run_exact(scale(*ends, divide=True, left=left, eps=eps, name=f"left {left}, eps {eps}"))


@cocotb.test()
@cocotb.parametrize(left=[0, 7, 14, 15])
async def every_divisor(dut: HierarchyObject, left: int) -> None:
    """Each divisor that there is, of itself, of what is smaller, of anything, and of what lies at a tie."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng([cocotb.RANDOM_SEED, left])
    b = random.permutation(EVERY)
    smaller = (b * random.uniform(-1, 1, b.shape)).astype(np.int16)
    ties = (b.astype(np.int64) * (2 * random.integers(0, 1 << random.integers(0, 15, b.shape)) + 1)) >> left + 1
    dividends = {
        "itself": b,
        "what is smaller": smaller,
        "anything": random.permutation(EVERY),
        "ties": np.clip(ties, *INT16).astype(np.int16),
    }
    for name, a in dividends.items():
        pair = on_each_lane(bench.design.constants["LANES"], a, b)
        await bench.run_exact(scale(*pair, divide=True, left=left, name=f"{name}, left {left}"))


@cocotb.test()
async def nothing_is_divided_by_zero(dut: HierarchyObject) -> None:
    """Each dividend by 0, which gives 0, and by 0 with an epsilon, at both ends of the left shift."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    (every,) = on_each_lane(bench.design.constants["LANES"], EVERY)
    zeros = np.zeros_like(every)
    for left, eps in product((0, 15), (0, 1, MOST_EPS)):
        await bench.run_exact(scale(every, zeros, divide=True, left=left, eps=eps, name=f"left {left}, eps {eps}"))


@cocotb.test()
async def each_bit_of_epsilon(dut: HierarchyObject) -> None:
    """Every power of two and its neighbours, added to divisors of any magnitude and both signs."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    b = np.concatenate([corners(1)[0][:400], random.integers(INT16[0], INT16[1] + 1, 400).astype(np.int16)])
    for eps in sorted({min(power + offset, MOST_EPS) for power in powers_of_two(1 << 15) for offset in (-1, 0, 1)}):
        a = random.integers(INT16[0], INT16[1] + 1, b.shape).astype(np.int16)
        await bench.run_exact(scale(a, b, divide=True, left=int(random.integers(16)), eps=eps, name=f"eps {eps}"))


@cocotb.test()
async def arguments_of_the_other(dut: HierarchyObject) -> None:
    """A product has no use for the quotient's arguments, nor a quotient for the product's; jobs of both by turns."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    for number in range(64):
        a, b = random.integers(-2000, 2000, (2, 40)).astype(np.int16)
        shift, left = int(random.integers(32)), int(random.integers(16))
        eps = int(random.integers(MOST_EPS + 1))
        job = scale(a, b, divide=number % 2 == 1, shift=shift, left=left, eps=eps, name=f"{shift}, {left}, {eps}")
        await bench.run_exact(job)


@cocotb.test()
@cocotb.parametrize(share=[0.0, 0.5, 0.9])
async def no_bit_is_lost(dut: HierarchyObject, share: float) -> None:
    """Random products and ratios of which each bit is seen in some result, with stalls on all streams and without."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    bench.streams.set_stalls(share)
    for bits, shift in ((7, 0), (8, 0), (11, 7), (14, 13), (15, 15), (16, 16)):
        a, b = random.integers(-(1 << bits - 1), 1 << bits - 1, (2, 400)).astype(np.int16)
        await bench.run_exact(scale(a, b, divide=False, shift=shift, name=f"{bits} bits, shift {shift}, {share}"))
    for left, eps in ((0, 0), (6, 3), (14, 0), (15, 100), (15, MOST_EPS)):
        b = random.integers(INT16[0], INT16[1] + 1, 400).astype(np.int16)
        a = (b * random.uniform(-1, 1, b.shape)).astype(np.int16)
        await bench.run_exact(scale(a, b, divide=True, left=left, eps=eps, name=f"left {left}, eps {eps}, {share}"))


@cocotb.test()
@cocotb.parametrize(stream=["in_r", "in_b"])
async def one_stream_late(dut: HierarchyObject, stream: str) -> None:
    """One input alone held back, for long from each of the first beats on, and at random: the other waits."""
    bench = await bench_under_test(dut)
    scale = kernel_of(bench, "scale").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    job = scale(tensor(random, (200,)), tensor(random, (200,)), divide=True, left=8, name=f"{stream} late")
    for beat in range(40):
        bench.streams.set_stalls({stream: Stall.long(300, beat)}, beat)
        await bench.run_exact(job)
    for number, pattern in enumerate((Stall.random(0.5), Stall.random(0.97), Stall.bursts(24), Stall.one_in(3))):
        bench.streams.set_stalls({stream: pattern}, number)
        await bench.run_exact(job)
