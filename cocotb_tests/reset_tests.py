# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of reset in every phase of a job, for every kernel and for xai_top."""

import cocotb
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles

from cocotb_tests.under_test import a_job_of_each_kernel, bench_under_test, random_state
from xai_cosim.ipxact.design import CTRL
from xai_cosim.sim.phases import PHASES


@cocotb.test()
@cocotb.parametrize(phase=[cocotb.Param(phase, name=phase.replace(" ", "_")) for phase in PHASES])
async def in_each_phase(dut: HierarchyObject, phase: str) -> None:
    """Reset while a job starts, loads, computes or drains: idle at once, and the next job is exact."""
    bench = await bench_under_test(dut)
    number, reached = list(PHASES).index(phase), PHASES[phase]
    for job in a_job_of_each_kernel(bench, number):
        if phase == "loading weights" and "in_w" not in job.inputs:
            continue
        bench.streams.set_stalls(0.2, number)
        await bench.start_idle(job)
        bench.streams.arm()
        for _ in range(100_000):
            if reached(bench.streams.traffic()):
                break
            await ClockCycles(bench.dut.ap_clk, 3)
        else:
            bench.require(False, f"never reached the phase {phase}", "hang")
        await bench.reset(1)
        bench.observe(job, f"reset: {phase}")
        window = bench.window(job.kernel)
        assert await bench.read(window + CTRL.OFFSET) == CTRL.AP_IDLE, phase
        await bench.run_exact(bench.models[job.kernel].random_job(random_state(100 + number)))
        await bench.run_exact(job)


@cocotb.test()
async def with_done_unread(dut: HierarchyObject) -> None:
    """Reset after a job's end, ap_done not read: it is gone, and so are the arguments; the next job is exact."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        await bench.start_idle(job)
        await bench.play()
        await ClockCycles(bench.dut.ap_clk, 40)
        window = bench.window(job.kernel)
        arguments = [window + register.offset for register in bench.design.kernel(job.kernel).arguments]
        for address in arguments:
            await bench.write(address, 0xFFFFFFFF)
        await bench.reset(1)
        bench.observe(job, "reset: done unread")
        assert await bench.read(window + CTRL.OFFSET) == CTRL.AP_IDLE
        assert [await bench.read(address) for address in arguments] == [0] * len(arguments)
        await bench.run_exact(job)


@cocotb.test()
async def at_random_moments(dut: HierarchyObject) -> None:
    """Reset of one to eight cycles at random moments of random jobs under stalls; the next job is exact."""
    bench = await bench_under_test(dut)
    for number in range(10):
        for kernel in bench.models.values():
            random = random_state(number)
            bench.streams.set_stalls(0.2, number)
            job = kernel.random_job(random)
            await bench.start_idle(job)
            bench.streams.arm()
            await ClockCycles(bench.dut.ap_clk, int(random.integers(1, 3 * job.ideal_cycles + 60)))
            await bench.reset(int(random.integers(1, 9)))
            await bench.run_exact(kernel.random_job(random))
