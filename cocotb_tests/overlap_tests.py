# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of accesses to registers that overlap, for every kernel and for each window of xai_top."""

from collections.abc import Sequence
from functools import partial

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import COVERAGE, a_job_of_each_kernel, bench_under_test, random_state
from xai_cosim.ipxact.design import CTRL, Register
from xai_cosim.sim.accesses import Access
from xai_cosim.sim.overlaps import ROUNDS, overlap
from xai_cosim.sim.registers import by_address
from xai_cosim.sim.testbench import Testbench

MOST = 100
"""Rounds of a register until it has been read in the cycle of its write, and of another's."""
ALL = 0b1111


def write(address: int, register: Register, random: np.random.Generator) -> Access:
    """Return a random write that starts nothing and is not refused."""
    if register.name == "ROUTE":
        return Access(address, int(random.integers(register.maximum + 1)))
    value = int(random.integers(2**32)) & ~CTRL.AP_START
    return Access(address, value, ALL if random.random() < 0.5 else int(random.integers(16)))


async def overlapping(
    bench: Testbench, chosen: Sequence[int], others: Sequence[int], random: np.random.Generator
) -> tuple[set[int], set[int]]:
    """Run a round on registers, most of all those chosen.

    Return the addresses of those that were read in the cycle in which they were written, or on their way there, and
    of those that were read so with another.
    """
    known = by_address(bench.design)
    writes = {address: partial(write, address, register) for address, register in known.items()}
    done = await overlap(
        bench, writes, chosen, others, random, held=lambda a: known[a].name not in ("CTRL", "AP_RETURN")
    )
    COVERAGE.accesses(bench.design)(done)
    read = done.read_while_written if bench.design.routes else done.read_as_written
    return read(), read(another=True)


@cocotb.test()
async def accesses_overlap(dut: HierarchyObject) -> None:
    """Each register is read while it, or another, is written, in every order of the channels; a job is exact after."""
    bench = await bench_under_test(dut)
    random = random_state()
    addresses = list(by_address(bench.design))
    for address in addresses:
        met, passed = set[int](), set[int]()
        for number in range(MOST):
            same, another = await overlapping(bench, [address], addresses, random)
            met, passed = met | same, passed | another
            if address in met & passed and number >= ROUNDS - 1:
                break
    await bench.reset()
    for job in a_job_of_each_kernel(bench):
        await bench.run_exact(job)


@cocotb.test()
async def accesses_overlap_while_a_job_runs(dut: HierarchyObject) -> None:
    """The arguments of the next job are written and read side by side, and do not touch the one that runs."""
    bench = await bench_under_test(dut)
    random = random_state(1)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        arguments = [window + register.offset for register in bench.design.kernel(job.kernel).arguments]
        bench.streams.arm()
        for _ in range(ROUNDS):
            await overlapping(bench, arguments, arguments, random)
        await bench.finish_exact(job, window)
        bench.observe(job, "arguments rewritten")
