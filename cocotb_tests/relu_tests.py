# SPDX-License-Identifier: Apache-2.0
"""Directed cocotb tests of relu: lengths, signs, gates."""

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test, run_stalled_too
from host.gate import Gate
from host.stimulus import INT16, mask_for, on_each_lane, tensor


@cocotb.test()
async def lengths(dut: HierarchyObject) -> None:
    """One element, one beat, a beat and an element more, many beats, and the most that a job may have."""
    bench = await bench_under_test(dut)
    relu = kernel_of(bench, "relu").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    most = bench.design.largest["beats"]
    for size in (1, 4, 5, 20_000, most * bench.design.constants["LANES"]):
        await bench.run_exact(relu(tensor(random, (size,)), Gate.RELU, name=f"{size} elements"))


@cocotb.test()
@cocotb.parametrize(gate=[Gate.NONE, Gate.GUIDED, Gate.RELU])
async def each_bit_of_the_length(dut: HierarchyObject, gate: Gate) -> None:
    """A length of which every bit is 1, without a mask, with one in, with one out, stalls too: all bits of counters."""
    bench = await bench_under_test(dut)
    relu = kernel_of(bench, "relu").job
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    most = bench.design.largest["beats"]
    x = tensor(random, ((most - 1) * bench.design.constants["LANES"],))
    mask = mask_for(random, gate, x.shape)
    await run_stalled_too(bench, relu(x, gate, mask, name=f"{gate.name}, {most - 1} beats"))


@cocotb.test()
@cocotb.parametrize(gate=list(Gate))
async def every_gate(dut: HierarchyObject, gate: Gate) -> None:
    """Each gate on extreme values, 0 and +-1 under every mask: what tells the three methods apart."""
    bench = await bench_under_test(dut)
    relu = kernel_of(bench, "relu").job
    values = np.array([*INT16, -1, 0, 1, 2], np.int16)
    lanes = bench.design.constants["LANES"]
    (x,) = on_each_lane(lanes, np.repeat(values, 2))
    masks = [on_each_lane(lanes, np.tile(m, len(values)))[0] for m in ([False, True], [False] * 2, [True] * 2)]
    for mask in masks if gate.takes_mask else [None]:
        await bench.run_exact(relu(x, gate, mask, name=gate.name))
