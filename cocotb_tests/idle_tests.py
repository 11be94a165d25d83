# SPDX-License-Identifier: Apache-2.0
"""Cocotb test in which a kernel of xai_top is idle for long."""

import cocotb
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import bench_under_test, random_state

IDLE = 500
"""Cycles of the job between."""


@cocotb.test()
async def idle_between_jobs(dut: HierarchyObject) -> None:
    """A job of relu, a longer one of another kernel, and one of relu again are exact."""
    bench = await bench_under_test(dut)
    random = random_state()
    between = bench.models["maxpool2d"].random_job(random)
    while between.ideal_cycles < IDLE:
        between = bench.models["maxpool2d"].random_job(random)
    for job in (bench.models["relu"].random_job(random), between, bench.models["relu"].random_job(random)):
        await bench.run_exact(job)
