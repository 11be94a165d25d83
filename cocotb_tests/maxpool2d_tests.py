# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of maxpool2d: sizes, each winner, ties, extremes."""

from itertools import product

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.stimulus import INT16, sizes_bit_by_bit, tensor


@cocotb.test()
@cocotb.parametrize((("c", "h", "w"), [(1, 2, 2), (4, 2, 8), (5, 64, 2), (3, 2, 64), (4, 64, 64), (256, 4, 8)]))
async def sizes(dut: HierarchyObject, c: int, h: int, w: int) -> None:
    """Smallest and largest maps and numbers of channels."""
    bench = await bench_under_test(dut)
    maxpool2d = kernel_of(bench, "maxpool2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    await bench.run_exact(maxpool2d(tensor(random, (c, h, w)), name=f"C{c} {h}x{w}"))


@cocotb.test()
async def each_bit_of_the_size(dut: HierarchyObject) -> None:
    """Powers of two in one dimension at a time, and many bits of all, with stalls too: every bit of each length."""
    bench = await bench_under_test(dut)
    maxpool2d = kernel_of(bench, "maxpool2d").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    for shape in sizes_bit_by_bit(bench.design):
        await run_stalled_too(bench, maxpool2d(tensor(random, shape), name=str(shape)))


@cocotb.test()
async def every_window(dut: HierarchyObject) -> None:
    """All 256 windows of four values out of four: each winner, and each kind of tie, goes to the first."""
    bench = await bench_under_test(dut)
    maxpool2d = kernel_of(bench, "maxpool2d").job
    values = (INT16[0], -1, 0, INT16[1])
    windows = np.array(list(product(values, repeat=4)), np.int16).reshape(4, 8, 8, 2, 2)
    x = windows.transpose(0, 1, 3, 2, 4).reshape(4, 16, 16)
    await bench.run_exact(maxpool2d(np.ascontiguousarray(x)))


@cocotb.test()
@cocotb.parametrize(value=[*INT16, 0])
async def equal_everywhere(dut: HierarchyObject, value: int) -> None:
    """A constant map: index 0 everywhere, also at the most negative value."""
    bench = await bench_under_test(dut)
    maxpool2d = kernel_of(bench, "maxpool2d").job
    await bench.run_exact(maxpool2d(np.full((8, 8, 16), value, np.int16), name=f"all {value}"))
