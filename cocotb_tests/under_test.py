# SPDX-License-Identifier: Apache-2.0
"""The bench of the design under test: a kernel's export, or xai_top with all kernels in it."""

from collections.abc import Iterator

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.accelerator import started
from host.kernels import model
from xai_cosim.coverage.functional import Coverage
from xai_cosim.jobs.job import Job
from xai_cosim.sim.run import design_under_test
from xai_cosim.sim.testbench import Testbench

COVERAGE = Coverage(lambda kernel: model(kernel).cover_points())
"""Of this simulation."""


async def bench_under_test(dut: HierarchyObject) -> Testbench:
    """Return the bench of the design under test, out of reset and not stalled; its jobs count as covered."""
    bench = await started(dut, design_under_test())
    bench.observers.append(COVERAGE.observer(bench.design))
    COVERAGE.accesses(bench.design)
    return bench


async def run_stalled_too(bench: Testbench, job: Job) -> None:
    """Run a job without stalls, and with gaps and backpressure on all streams: a count may also go wrong in a wait."""
    for share in (0.0, 0.4):
        bench.streams.set_stalls(share)
        await bench.run_exact(job)


def random_state(number: int = 0) -> np.random.Generator:
    """Return a generator seeded by the run's seed and a number."""
    return np.random.default_rng([cocotb.RANDOM_SEED, number])


def jobs_on_all_streams(bench: Testbench) -> Iterator[Job]:
    """Yield for each kernel in the design random jobs that together use all of its streams."""
    for kernel in bench.models.values():
        unused = set(kernel.design.streams)
        for number in range(1000):
            job = kernel.random_job(random_state(number))
            if unused & set(job.beats()):
                unused -= set(job.beats())
                yield job
            if not unused:
                break
        else:
            raise AssertionError(f"no random job of {kernel.design.name} uses {sorted(unused)}")


def a_job_of_each_kernel(bench: Testbench, number: int = 0) -> Iterator[Job]:
    """Yield a random legal job of each kernel in the design; the number tells calls apart."""
    for kernel in bench.models.values():
        yield kernel.random_job(random_state(number))
