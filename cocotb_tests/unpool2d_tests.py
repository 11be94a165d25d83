# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of unpool2d: sizes, each index, gates."""

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.gate import Gate
from host.stimulus import INT16, every_mask, mask_for, sizes_bit_by_bit, tensor


@cocotb.test()
@cocotb.parametrize((("c", "h", "w"), [(1, 1, 1), (4, 1, 4), (5, 32, 1), (3, 1, 32), (4, 32, 32), (256, 2, 4)]))
async def sizes(dut: HierarchyObject, c: int, h: int, w: int) -> None:
    """Smallest and largest maps and numbers of channels."""
    bench = await bench_under_test(dut)
    unpool2d = kernel_of(bench, "unpool2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    index = random.integers(0, 4, (c, h, w)).astype(np.uint8)
    await bench.run_exact(unpool2d(tensor(random, (c, h, w)), index, name=f"C{c} {h}x{w}"))


@cocotb.test()
async def each_bit_of_the_size(dut: HierarchyObject) -> None:
    """Powers of two in one dimension at a time, many bits of all, masks in and out, stalls too: all bits of lengths."""
    bench = await bench_under_test(dut)
    unpool2d = kernel_of(bench, "unpool2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    for c, h, w in sizes_bit_by_bit(bench.design):
        shape = (c, h // 2, w // 2)
        index = random.integers(0, 4, shape).astype(np.uint8)
        g = tensor(random, shape)
        for gate in (Gate.NONE, Gate.GUIDED, Gate.RELU):
            mask = mask_for(random, gate, (c, h, w))
            await run_stalled_too(bench, unpool2d(g, index, gate, mask, name=f"{shape} {gate.name}"))


@cocotb.test()
async def each_index(dut: HierarchyObject) -> None:
    """Each index in each lane, with extreme gradients; the other three places are 0."""
    bench = await bench_under_test(dut)
    unpool2d = kernel_of(bench, "unpool2d").job
    index = np.arange(4 * 4 * 8).reshape(4, 4, 8).astype(np.uint8) // np.array([1, 4, 2, 8])[:, None, None] % 4
    for value in (*INT16, 1, -1):
        await bench.run_exact(unpool2d(np.full((4, 4, 8), value, np.int16), index.astype(np.uint8)))


@cocotb.test()
@cocotb.parametrize(gate=list(Gate))
async def every_gate(dut: HierarchyObject, gate: Gate) -> None:
    """Each gate with masks all 0, all 1 and random, on gradients of both signs."""
    bench = await bench_under_test(dut)
    unpool2d = kernel_of(bench, "unpool2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    g, index = tensor(random, (8, 5, 7)), random.integers(0, 4, (8, 5, 7)).astype(np.uint8)
    for name, mask in every_mask(random, gate, (8, 10, 14)):
        await bench.run_exact(unpool2d(g, index, gate, mask, name=name))
