# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that writes down all that the streams of a design do in jobs with and without stalls.

The file that it writes is named by RECORD.
"""

import os

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles

from cocotb_tests.under_test import bench_under_test, random_state
from xai_cosim.sim.stall import any_stalls

JOBS = 10
LONGEST = 3_000
"""Beats and ideal cycles of the largest job: Python drives some ten thousand cycles a second."""


@cocotb.test()
async def record(dut: HierarchyObject) -> None:
    """Jobs and accesses to registers back to back: beats, the cycle of each beat, and the cycles of each job, exact
    against the golden model; what registers hold.
    """
    bench = await bench_under_test(dut)
    found = {}
    for number in range(JOBS):
        random = random_state(number)
        kernel = list(bench.models.values())[number // 2 % len(bench.models)]
        job = kernel.random_job(random)
        while max(job.ideal_cycles, *job.beats().values()) > LONGEST:
            job = kernel.random_job(random)
        bench.streams.set_stalls(any_stalls(random, bench.design.streams) if number % 2 else 0.0, number)
        outcome = await bench.run_exact(job)
        found[f"{number}/cycles"] = np.array([outcome.cycles, outcome.compute_cycles, bench.streams.now])
        found |= {f"{number}/{stream}": packet for stream, packet in outcome.packets.items()}
        found |= {f"{number}/{stream}/cycles": cycles for stream, cycles in outcome.beat_cycles.items()}
        for name, other in bench.models.items():  # of kernels that are not routed too
            for register in other.design.arguments:
                address = bench.window(name) + register.offset
                found[f"{number}/{name}.{register.name}"] = np.array([await bench.read(address), bench.streams.now])
                await bench.write(address, number)
        if number == JOBS // 2:  # reset in the middle of a job
            await bench.start_idle(job)
            bench.streams.arm()
            await ClockCycles(bench.dut.ap_clk, 40)
            await bench.reset()
    np.savez(os.environ["RECORD"], allow_pickle=False, **found)
