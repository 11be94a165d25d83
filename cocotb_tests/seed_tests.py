# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that writes down how one and the same job is held back; what differs is due to the run's seed.

The file that it writes is named by RECORD.
"""

import os

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from numpy.typing import NDArray

from cocotb_tests.accelerator import kernel_of
from cocotb_tests.under_test import bench_under_test
from host.gate import Gate
from xai_cosim.sim.stall import Stall

PATTERNS = (Stall.random(0.5), Stall.random(0.1), Stall.bursts(12))


@cocotb.test()
async def record(dut: HierarchyObject) -> None:
    """The cycle of each beat of each stream, from the release of the packets, under each pattern that draws."""
    bench = await bench_under_test(dut)
    x = np.arange(-400, 400, dtype=np.int16)
    found: dict[str, NDArray[np.int64]] = {}
    for number, pattern in enumerate(PATTERNS):
        bench.streams.set_stalls(pattern, number)
        outcome = await bench.run_exact(kernel_of(bench, "relu").job(x, Gate.GUIDED, x % 3 == 0))
        released, _ = bench.streams.released
        found |= {f"{number} {s}": c.astype(np.int64) - released for s, c in outcome.beat_cycles.items()}
    np.savez(os.environ["RECORD"], allow_pickle=False, **found)
