"""Directed cocotb tests of relu: lengths, signs, gates."""

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.environment.bench import started_bench
from cocotb_tests.stimulus import INT16, tensor
from host import kernels
from host.component import component
from host.gate import Gate

DESIGN = component("relu")


@cocotb.test()
async def lengths(dut: HierarchyObject) -> None:
    """One element, one beat, a beat and an element more, and many beats."""
    bench = await started_bench(dut, DESIGN)
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    for size in (1, 4, 5, 200_000):
        await bench.run_exact(kernels.relu(tensor(random, (size,)), Gate.RELU, name=f"{size} elements"))


@cocotb.test()
async def every_gate(dut: HierarchyObject) -> None:
    """Each gate on extreme values, 0 and +-1 under every mask: what tells the three methods apart."""
    bench = await started_bench(dut, DESIGN)
    values = np.array([*INT16, -1, 0, 1], np.int16)
    x = np.repeat(values, 2)
    for gate in Gate:
        mask = np.tile([False, True], len(values)) if gate.takes_mask else None
        await bench.run_exact(kernels.relu(x, gate, mask, name=gate.name))
