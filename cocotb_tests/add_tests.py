# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of add: lengths, scales, ties at every shift, both ends of the range, gates, late operands."""

from itertools import product

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from numpy.typing import NDArray

from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.gate import Gate
from host.stimulus import EXTREMES, INT16, every_mask, mask_for, on_each_lane, powers_of_two, rounding_ties, tensor
from xai_cosim.sim.stall import Stall

HIGH = 15
"""Bits of the low part of a sum, and how far the high part is shifted left."""


def parts(sums: NDArray[np.int32]) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """A high and a low part: high * 2 ** HIGH + low is a sum, or the nearest that there is."""
    high, low = np.divmod(np.clip(sums, -(2**30), 2**30 - 1), 1 << HIGH)
    return high.astype(np.int16), low.astype(np.int16)


@cocotb.test()
async def lengths(dut: HierarchyObject) -> None:
    """One element, one beat, a beat and an element more, many beats, and the most that a job may have."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    most = bench.design.largest["beats"]
    for size in (1, 4, 5, 20_000, most * bench.design.constants["LANES"]):
        a, b = tensor(random, (size,)), tensor(random, (size,))
        await bench.run_exact(add(a, b, 0, 2, 3, Gate.RELU, name=f"{size} elements"))


@cocotb.test()
@cocotb.parametrize(gate=[Gate.NONE, Gate.GUIDED, Gate.RELU])
async def each_bit_of_the_length(dut: HierarchyObject, gate: Gate) -> None:
    """Powers of two, and a length of which every bit is 1, without a mask, with one in, with one out, stalls too."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    most = bench.design.largest["beats"]
    for beats in (*powers_of_two(most // 16), most - 1):
        shape = (beats * bench.design.constants["LANES"],)
        a, b, mask = tensor(random, shape), tensor(random, shape), mask_for(random, gate, shape)
        await run_stalled_too(bench, add(a, b, 1, 0, 2, gate, mask, name=f"{gate.name}, {beats} beats"))


@cocotb.test()
@cocotb.parametrize(shift=range(32))
async def every_shift(dut: HierarchyObject, shift: int) -> None:
    """Shift 0 to 31, with sums on both sides of every rounding tie, the high part of a sum in either operand."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    high, low = on_each_lane(bench.design.constants["LANES"], *parts(rounding_ties(shift)))
    await bench.run_exact(add(high, low, HIGH, 0, shift, name=f"shift {shift}, high part on in_r"))
    await bench.run_exact(add(low, high, 0, HIGH, shift, name=f"shift {shift}, high part on in_b"))


@cocotb.test()
async def the_highest_tie(dut: HierarchyObject) -> None:
    """Half of the last place at a shift of 31, and the sums beside it: rounded to 1, and to 0."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    (b,) = on_each_lane(bench.design.constants["LANES"], np.array([16382, 16383, 16384, 16385], np.int16))
    a = np.full_like(b, INT16[1])
    await bench.run_exact(add(a, b, 15, 1, 31))
    await bench.run_exact(add(b, a, 1, 15, 31))


@cocotb.test()
async def each_left_shift(dut: HierarchyObject) -> None:
    """Every pair of left shifts, in a random order of jobs: one bit of either operand at a time, and random values."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    bits = (1 << np.arange(16)).astype(np.uint16).view(np.int16)
    a = np.concatenate([bits, np.zeros(16, np.int16), random.integers(*INT16, 16).astype(np.int16)])
    b = np.concatenate([np.zeros(16, np.int16), bits, random.integers(*INT16, 16).astype(np.int16)])
    a, b = on_each_lane(bench.design.constants["LANES"], a, b)
    for left_a, left_b in random.permutation(list(product(range(16), repeat=2))).tolist():
        for shift in (0, max(left_a, left_b)):  # the low bits of the sum, and the high ones
            await bench.run_exact(add(a, b, left_a, left_b, shift, name=f"{left_a} and {left_b}, shift {shift}"))


@cocotb.test()
@cocotb.parametrize((("a", "b"), EXTREMES), ("left_a", [0, 1, 15]), ("left_b", [0, 1, 15]))
async def sums_at_the_limits(dut: HierarchyObject, a: int, b: int, left_a: int, left_b: int) -> None:
    """The largest and smallest operands and their neighbours, at 31 and shifts at which sums begin not to saturate."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    most = max(left_a, left_b)
    pairs = np.array(list(product((a, a - int(np.sign(a))), (b, b - int(np.sign(b))))), np.int16)
    ends = on_each_lane(bench.design.constants["LANES"], *pairs.T)
    for shift in sorted({0, max(most - 1, 0), most, most + 1, most + 2, 31}):
        for first, second in (ends, ends[::-1]):
            name = f"{first[0]} and {second[0]}, shift {shift}"
            await bench.run_exact(add(first, second, left_a, left_b, shift, name=name))


@cocotb.test()
@cocotb.parametrize(share=[0.0, 0.5, 0.9])
async def no_bit_is_lost(dut: HierarchyObject, share: float) -> None:
    """Random sums of which each bit is seen in some result, with stalls on all streams and without."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    bench.streams.set_stalls(share)
    for left_a, left_b, shift in ((0, 0, 0), (0, 0, 1), (8, 0, 8), (0, 8, 9), (15, 15, 16), (15, 14, 16)):
        for magnitude in (2**13, 2**15):
            a, b = random.integers(-magnitude, magnitude, (2, 200)).astype(np.int16)
            await bench.run_exact(add(a, b, left_a, left_b, shift, name=f"{left_a}, {left_b}, shift {shift}, {share}"))


@cocotb.test()
@cocotb.parametrize(gate=list(Gate))
async def every_gate(dut: HierarchyObject, gate: Gate) -> None:
    """Each gate with masks all 0, all 1 and random, on sums of both signs, some of which round to 0."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    a, b = random.integers(-9, 10, (2, 6, 5, 8)).astype(np.int16)
    for name, mask in every_mask(random, gate, a.shape):
        await bench.run_exact(add(a, b, 0, 1, 3, gate, mask, name=name))


@cocotb.test()
@cocotb.parametrize(stream=["in_r", "in_b", "in_mask"])
async def one_stream_late(dut: HierarchyObject, stream: str) -> None:
    """One input alone held back, for long from each of the first beats on, and at random: no other runs ahead."""
    bench = await bench_under_test(dut)
    add = kernel_of(bench, "add").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    a, b = tensor(random, (200,)), tensor(random, (200,))
    gate = Gate.GUIDED if stream == "in_mask" else Gate.NONE
    job = add(a, b, 0, 0, 1, gate, mask_for(random, gate, a.shape), name=f"{stream} late")
    for beat in range(40):
        bench.streams.set_stalls({stream: Stall.long(300, beat)}, beat)
        await bench.run_exact(job)
    for number, pattern in enumerate((Stall.random(0.5), Stall.random(0.97), Stall.bursts(24), Stall.one_in(3))):
        bench.streams.set_stalls({stream: pattern}, number)
        await bench.run_exact(job)
