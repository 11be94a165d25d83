# SPDX-License-Identifier: Apache-2.0
"""The design under test, named by the variable DESIGN: a kernel's export, or xai_top with all kernels in it."""

import os
from collections.abc import Iterator

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.accelerator import started
from host.cover_points import cover_points
from host.designs import KERNELS, component, top
from host.stimulus import random_job
from xai_cosim.coverage.functional import Coverage
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.sim.testbench import Testbench

TOP = "xai_top"
DESIGNS = (*KERNELS, TOP)
COVERAGE = Coverage(cover_points)
"""Of this simulation."""


def described(name: str) -> Design:
    """Return the description of a design."""
    return top() if name == TOP else component(name)


def kernels() -> tuple[str, ...]:
    """Return the kernels in the design under test."""
    name = os.environ["DESIGN"]
    return KERNELS if name == TOP else (name,)


async def bench_under_test(dut: HierarchyObject) -> Testbench:
    """Return the bench of the design under test, out of reset and not stalled; its jobs count as covered."""
    bench = await started(dut, described(os.environ["DESIGN"]))
    bench.observers.append(COVERAGE.observer(bench.design))
    return bench


async def run_stalled_too(bench: Testbench, job: Job) -> None:
    """Run a job without stalls, and with gaps and backpressure on all streams: a count may also go wrong in a wait."""
    for share in (0.0, 0.4):
        bench.streams.set_stalls(share, cocotb.RANDOM_SEED)
        await bench.run_exact(job)


def random_state(number: int = 0) -> np.random.Generator:
    """Return a generator seeded by the run's seed and a number."""
    return np.random.default_rng([cocotb.RANDOM_SEED, number])


def jobs_on_all_streams() -> Iterator[Job]:
    """Yield for each kernel in the design random jobs that together use all of its streams."""
    for kernel in kernels():
        unused = set(component(kernel).streams)
        for number in range(1000):
            job = random_job(kernel, random_state(number))
            if unused & set(job.beats()):
                unused -= set(job.beats())
                yield job
            if not unused:
                break
        else:
            raise AssertionError(f"no random job of {kernel} uses {sorted(unused)}")


def a_job_of_each_kernel(number: int = 0) -> Iterator[Job]:
    """Yield a random legal job of each kernel in the design; the number tells calls apart."""
    for kernel in kernels():
        yield random_job(kernel, random_state(number))
