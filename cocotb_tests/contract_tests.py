# SPDX-License-Identifier: Apache-2.0
"""Cocotb test whose models foresee other cycles than the designs take, by CYCLES_OFF; test_checks.py runs it."""

import os

import cocotb
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import a_job_of_each_kernel, bench_under_test
from xai_cosim.jobs.job import JobError

OFF = int(os.environ.get("CYCLES_OFF", "0"))


@cocotb.test()
async def each_kernel_is_held_to_its_cycles(dut: HierarchyObject) -> None:
    """A job of each kernel is refused where its contract is off, by as little as a cycle, and else passes."""
    bench = await bench_under_test(dut)
    told, due = {}, {}
    for job in a_job_of_each_kernel(bench):
        kernel = bench.models[job.kernel]
        foreseen = kernel.cycles(job.arguments)
        assert foreseen is not None
        due[job.kernel] = f"{foreseen} cycles without stalls, the contract says {foreseen + OFF}"
        kernel.cycles = lambda arguments, due=foreseen + OFF: due  # type: ignore[method-assign, misc]
        try:
            await bench.run_exact(job)
        except JobError as error:
            told[job.kernel] = str(error)
        del kernel.cycles
        await bench.reset()
    assert list(told) == (list(bench.models) if OFF else [])
    assert all(due[kernel] in words for kernel, words in told.items())
