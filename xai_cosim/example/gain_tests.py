# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of the example: random jobs, without stalls and with gaps and backpressure on both streams."""

import os

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from xai_cosim.command import jobs_from
from xai_cosim.example.gain_model import model
from xai_cosim.failures.tell import recorder
from xai_cosim.sim.run import design_under_test
from xai_cosim.sim.stall import any_stalls
from xai_cosim.sim.testbench import started_testbench


@cocotb.test()
async def random_jobs(dut: HierarchyObject) -> None:
    """Every value of every beat is exact, in every job, and those without stalls take the model's cycles."""
    design = design_under_test()
    bench = await started_testbench(dut, design, model, recorder())
    kernel = bench.models[design.name]
    for number in range(jobs_from(os.environ.get("JOBS"))):
        random = np.random.default_rng([cocotb.RANDOM_SEED, number])
        job = kernel.random_job(random)
        bench.streams.set_stalls(any_stalls(random, design.streams) if number % 2 else {}, number)
        await bench.run_exact(job)
    bench.log.warning("%d jobs, every value exact", number + 1)
