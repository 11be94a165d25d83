# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of vmm: sizes, each lane, sums at the limits, every shift, gates, input gradients."""

from itertools import product

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

import golden
from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.gate import Gate
from host.stimulus import (
    EXTREMES,
    INT16,
    INT32,
    every_mask,
    mask_for,
    no_bit_lost,
    on_each_lane,
    powers_of_two,
    rounding_ties,
    tensor,
)

MOST = 0
"""Stands for as many inputs or outputs as the export takes."""


@cocotb.test()
@cocotb.parametrize((("n", "m"), [(1, 1), (16, 8), (17, 9), (MOST, 8), (16, MOST), (100, 1024)]))
async def sizes(dut: HierarchyObject, n: int, m: int) -> None:
    """Smallest and largest numbers of inputs and outputs, and vectors that fill no block."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks, most = bench.design.constants, bench.design.largest
    n, m = n or blocks["IN_LANES"] * most["in_groups"], m or blocks["OUT_BLOCK"] * most["out_groups"]
    x, weight = tensor(random, (n,)), tensor(random, (m, n))
    bias = random.integers(-(2**20), 2**20, m).astype(np.int32)
    await bench.run_exact(vmm(x, weight, bias, 16, name=f"N{n} M{m}"))


@cocotb.test()
async def each_bit_of_the_size(dut: HierarchyObject) -> None:
    """Powers of two in one dimension at a time, with masks in and out, stalls too: every bit of each length."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks, most = bench.design.constants, bench.design.largest
    outputs = [blocks["OUT_BLOCK"] * n for n in powers_of_two(most["out_groups"])]
    widest = blocks["IN_LANES"] * most["in_groups"]
    sizes = [(blocks["IN_LANES"] * n, outputs[0], Gate.NONE) for n in powers_of_two(most["in_groups"])]
    sizes += [(blocks["IN_LANES"], m, Gate.RELU) for m in outputs] + [(widest, m, Gate.GUIDED) for m in outputs]
    for n, m, gate in sizes:
        mask = mask_for(random, gate, (m,))
        x, weight = tensor(random, (n,)), tensor(random, (m, n))
        job = vmm(x, weight, np.zeros(m, np.int32), 14, gate, mask, name=f"N{n} M{m} {gate.name}")
        await run_stalled_too(bench, job)


@cocotb.test()
async def each_number_of_groups(dut: HierarchyObject) -> None:
    """1 to 7 groups of inputs and of outputs, stalls too: numbers that are no powers of two."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    blocks = bench.design.constants
    for in_groups, out_groups in product(range(1, 8), range(1, 8)):
        n, m = blocks["IN_LANES"] * in_groups, blocks["OUT_BLOCK"] * out_groups
        bias = random.integers(-(2**20), 2**20, m).astype(np.int32)
        x, weight = tensor(random, (n,)), tensor(random, (m, n))
        await run_stalled_too(bench, vmm(x, weight, bias, 14, name=f"{in_groups} by {out_groups} groups"))


@cocotb.test()
@cocotb.parametrize(n=[16, 37, 400], share=[0.0, 0.02, 0.3, 0.95])
async def zeros_left_out(dut: HierarchyObject, n: int, share: float) -> None:
    """Without the zeros of x and their columns, stalls too: what the whole vector gives, behind every gate."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    for gate in Gate:
        x = (random.integers(*INT16, n) * (random.random(n) < share)).astype(np.int16)
        weight, bias = tensor(random, (21, n)), random.integers(-(2**20), 2**20, 21).astype(np.int32)
        mask = mask_for(random, gate, (21,))
        job = vmm(x, weight, bias, 14, gate, mask, skip_zeros=True, name=f"N{n} {share} {gate.name}")
        await run_stalled_too(bench, job)


@cocotb.test()
async def each_lane(dut: HierarchyObject) -> None:
    """One weight at a time: each input and each output lane stands where it belongs."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    n, m = (3 * bench.design.constants[unit] for unit in ("IN_LANES", "OUT_BLOCK"))
    x = np.arange(1, n + 1, dtype=np.int16)
    for number in range(max(n, m)):
        weight = np.zeros((m, n), np.int16)
        weight[number % m, number % n] = 1
        await bench.run_exact(vmm(x, weight, np.zeros(m, np.int32), 0, name=f"weight {number}"))


@cocotb.test()
@cocotb.parametrize((("a", "b"), EXTREMES), ("bias", INT32), ("shift", [0, 1, 28, 31]))
async def sums_at_the_limits(dut: HierarchyObject, a: int, b: int, bias: int, shift: int) -> None:
    """The largest and smallest sums that inputs and a bias give, and saturation at both ends."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    n = bench.design.constants["IN_LANES"] * bench.design.largest["in_groups"]
    x, weight = np.full(n, a, np.int16), np.full((8, n), b, np.int16)
    await bench.run_exact(vmm(x, weight, np.full(8, bias, np.int32), shift, name=f"{a} x {b}, shift {shift}"))


@cocotb.test()
@cocotb.parametrize(share=[0.0, 0.5, 0.9])
async def no_bit_is_lost(dut: HierarchyObject, share: float) -> None:
    """Random sums and biases of which each bit is seen in some result, with stalls on all streams and without."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    bench.streams.set_stalls(share)
    for x, weight, bias, shift in no_bit_lost(random, (48,), (56, 48), 56):
        await bench.run_exact(vmm(x, weight, bias, shift, name=f"shift {shift}, stalls {share}"))


@cocotb.test()
@cocotb.parametrize(shift=range(32))
async def every_shift(dut: HierarchyObject, shift: int) -> None:
    """Shift 0 to 31, with sums on both sides of every rounding tie."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    (ties,) = on_each_lane(bench.design.constants["LANES"], rounding_ties(shift))
    x, weight = np.ones(16, np.int16), np.zeros((len(ties), 16), np.int16)
    await bench.run_exact(vmm(x, weight, ties, shift, name=f"shift {shift}"))


@cocotb.test()
@cocotb.parametrize(gate=list(Gate))
async def every_gate(dut: HierarchyObject, gate: Gate) -> None:
    """Each gate with masks all 0, all 1 and random, on values of both signs."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    m = 7 * bench.design.constants["OUT_BLOCK"]
    x, weight = (random.integers(-99, 100, s).astype(np.int16) for s in ((40,), (m, 40)))
    bias = np.zeros(m, np.int32)
    for name, mask in every_mask(random, gate, (m,)):
        await bench.run_exact(vmm(x, weight, bias, 4, gate, mask, name=name))


@cocotb.test()
async def input_gradient(dut: HierarchyObject) -> None:
    """With the transposed matrix the kernel computes golden.vmm_input_grad."""
    bench = await bench_under_test(dut)
    vmm = kernel_of(bench, "vmm").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    g, weight = (random.integers(-999, 1000, s).astype(np.int16) for s in ((30,), (30, 70)))
    job = vmm(g, np.ascontiguousarray(weight.T), np.zeros(70, np.int32), 7)
    outcome = await bench.run_exact(job)
    got = job.outputs["out_r"].tensor_of(outcome.packets["out_r"])
    assert np.array_equal(got, golden.vmm_input_grad(g, weight, 7))
