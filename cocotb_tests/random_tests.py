# SPDX-License-Identifier: Apache-2.0
"""Cocotb test of random jobs, for every kernel and for xai_top."""

import os

import cocotb
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import bench_under_test, random_state
from xai_cosim.command import jobs_from
from xai_cosim.sim.stall import any_stalls

UNSTALLED = 20
JOBS = jobs_from(os.environ.get("JOBS"))


@cocotb.test()
async def random_jobs(dut: HierarchyObject) -> None:
    """Random jobs back to back: some without stalls, then JOBS with gaps and backpressure on every stream."""
    bench = await bench_under_test(dut)
    for number in range(UNSTALLED + JOBS):
        random = random_state(number)
        kernel = str(random.choice(list(bench.models)))
        job = bench.models[kernel].random_job(random)
        held = {} if number < UNSTALLED else any_stalls(random, bench.design.streams)
        bench.streams.set_stalls(held, number)
        bench.log.info("random job %d: %s, stalls %s", number, dict(job.arguments), held)
        try:
            await bench.run_exact(job)
        except Exception as error:
            error.add_note(f"random job {number}, stalls {held}")
            raise
