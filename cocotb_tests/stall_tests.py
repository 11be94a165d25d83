# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of gaps and backpressure, for every kernel and for xai_top."""

import cocotb
from allpairspy import AllPairs
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import a_job_of_each_kernel, bench_under_test, jobs_on_all_streams
from xai_cosim.sim.stall import Stall

PATTERNS = {
    "none": Stall(),
    "random 0.1": Stall.random(0.1),
    "random 0.5": Stall.random(0.5),
    "random 0.9": Stall.random(0.9),
    "bursts": Stall.bursts(24),
    "one in 7": Stall.one_in(7),
    "long": Stall.long(3000, after=5),
}


@cocotb.test()
@cocotb.parametrize(pattern=[cocotb.Param(pattern, name=name.replace(" ", "_")) for name, pattern in PATTERNS.items()])
async def each_stream_on_its_own(dut: HierarchyObject, pattern: Stall) -> None:
    """Each pattern on one stream, the others free: values, order and packets are those of the free job."""
    bench = await bench_under_test(dut)
    for job in jobs_on_all_streams(bench):
        for stream in job.beats():
            bench.streams.set_stalls({stream: pattern})
            await bench.run_exact(job)


@cocotb.test()
async def all_pairs(dut: HierarchyObject) -> None:
    """Every two streams meet with every two patterns (a pairwise covering array)."""
    bench = await bench_under_test(dut)
    for job in jobs_on_all_streams(bench):
        streams = list(job.beats())
        for number, row in enumerate(AllPairs([list(PATTERNS)] * len(streams))):
            held = dict(zip(streams, (PATTERNS[name] for name in row), strict=True))
            bench.streams.set_stalls(held, number)
            await bench.run_exact(job)


@cocotb.test()
async def a_stalled_job_takes_longer_and_gives_the_same(dut: HierarchyObject) -> None:
    """The patterns do hold back: with every stream at 0.9 a job takes at least twice its cycles, to the same values."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        free = await bench.run_exact(job)
        bench.streams.set_stalls(0.9)
        held = await bench.run_exact(job)
        bench.streams.set_stalls(0.0)
        slower = held.compute_cycles >= 2 * free.compute_cycles or job.kernel in ("conv2d", "vmm")
        bench.require(slower, f"{held.compute_cycles} cycles, {free.compute_cycles} without stalls", "cycles")
        assert all((held.packets[s] == free.packets[s]).all() for s in free.packets)
