"""Cocotb tests that every kernel has to pass; the kernel is named by the variable KERNEL."""

import os

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.environment.bench import started_bench
from cocotb_tests.environment.run import jobs_from
from cocotb_tests.stimulus import illegal_jobs, random_job, stalls
from host.component import CTRL, component
from host.job import Job

KERNEL = os.environ["KERNEL"]
UNSTALLED = 20
JOBS = jobs_from(os.environ.get("JOBS"))


@cocotb.test()
async def registers(dut: HierarchyObject) -> None:
    """Each argument register holds what is written; idle after reset; unmapped addresses read 0."""
    bench = await started_bench(dut, component(KERNEL))
    kernel = bench.design
    assert await bench.read(CTRL.OFFSET) == CTRL.AP_IDLE
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    written = {r.offset: int(random.integers(2**32)) for r in kernel.arguments}
    for offset, value in written.items():
        await bench.write(offset, value)
    for offset, value in written.items():
        assert await bench.read(offset) == value, f"register at 0x{offset:x}"
    await bench.write(CTRL.OFFSET, CTRL.AP_DONE | CTRL.AP_IDLE | CTRL.AP_READY)
    assert await bench.read(CTRL.OFFSET) == CTRL.AP_IDLE, "only ap_start is writable"
    unmapped = max(written) + 8
    await bench.write(unmapped, 0xFFFFFFFF)
    assert await bench.read(unmapped) == 0
    assert await bench.read(CTRL.OFFSET) == CTRL.AP_IDLE


@cocotb.test()
async def random_jobs(dut: HierarchyObject) -> None:
    """Random jobs back to back: some without stalls, then JOBS with gaps and backpressure on every stream."""
    bench = await started_bench(dut, component(KERNEL))
    for number in range(UNSTALLED + JOBS):
        random = np.random.default_rng([cocotb.RANDOM_SEED, number])
        job = random_job(KERNEL, random)
        held = {} if number < UNSTALLED else stalls(random, bench.design.streams)
        bench.streams.set_stalls(held, number)
        bench.log.info("random job %d: %s, stalls %s", number, dict(job.arguments), held)
        try:
            await bench.run_exact(job)
        except Exception as error:
            error.add_note(f"random job {number}, stalls {held}")
            raise


@cocotb.test()
async def illegal_arguments(dut: HierarchyObject) -> None:
    """An illegal argument ends the job with its status code, takes no beat, and the next legal job is exact."""
    bench = await started_bench(dut, component(KERNEL))
    random = np.random.default_rng(cocotb.RANDOM_SEED)
    legal = random_job(KERNEL, random)
    for what, status, arguments in illegal_jobs(KERNEL, random):
        await bench.run_refused(Job(KERNEL, arguments, legal.inputs, status=status, name=what))
        await bench.run_exact(legal)


@cocotb.test()
async def reset_mid_job(dut: HierarchyObject) -> None:
    """Reset at a random moment of a job; the next job is exact."""
    bench = await started_bench(dut, component(KERNEL))
    for number in range(10):
        random = np.random.default_rng([cocotb.RANDOM_SEED, number])
        bench.streams.set_stalls(0.2, number)
        job = random_job(KERNEL, random)
        await bench.abandon(job, int(random.integers(1, 3 * job.ideal_cycles + 60)))
        await bench.run_exact(random_job(KERNEL, random))
