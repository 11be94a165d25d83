# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of malformed jobs, for every kernel and for xai_top: never a silent pass, and the next job is exact."""

from dataclasses import replace

import cocotb
import numpy as np
import pytest
from cocotb.handle import HierarchyObject

from cocotb_tests.under_test import a_job_of_each_kernel, bench_under_test
from host.stimulus import illegal_arguments as illegal_ones
from xai_cosim.jobs.job import Job, JobError
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.packing import Packet


def _with_input(job: Job, stream: str, packet: Packet) -> Job:
    return replace(job, inputs={**job.inputs, stream: packet})


def _gives_the_same(model: KernelModel, job: Job) -> bool:
    """Whether a job's packets give what it expects, of whatever packets that was."""
    again = model.job_of(job.arguments, model.operands(job))
    return all(np.array_equal(again.outputs[s].expected, output.expected) for s, output in job.outputs.items())


@cocotb.test()
async def illegal_arguments(dut: HierarchyObject) -> None:
    """Each argument out of its range, at each end and with the sign bit set: its status code, no beat, no hang."""
    bench = await bench_under_test(dut)
    for legal in a_job_of_each_kernel(bench):
        for what, status, arguments in illegal_ones(bench.design.kernel(legal.kernel), legal):
            await bench.run_refused(replace(legal, arguments=arguments, outputs={}, status=status, name=what))
            await bench.run_exact(legal)


@cocotb.test()
async def packets_that_contradict_the_arguments(dut: HierarchyObject) -> None:
    """A packet too short, too long or on a stream that the job does not use is refused before it is played."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        for stream, packet in job.inputs.items():
            due = len(packet)
            for wrong in (packet[:-1], np.concatenate([packet, packet[:1]])):
                with pytest.raises(JobError, match=f"{stream}: packet of {len(wrong)} beats, the arguments need {due}"):
                    await bench.run(_with_input(job, stream, wrong))
        spare = next((s for s in bench.design.inputs if s.name not in job.inputs), None)
        if spare is not None:
            packet = np.zeros((3, spare.bytes), np.uint8)
            with pytest.raises(JobError, match=f"{spare.name}: packet of 3 beats, the arguments need 0"):
                await bench.run(_with_input(job, spare.name, packet))
        await bench.run_exact(job)


@cocotb.test()
async def short_packet(dut: HierarchyObject) -> None:
    """Input that ends early: the bench says which stream had how many of how many beats; reset recovers."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        for stream, packet in job.inputs.items():
            for kept in {len(packet) - 1, len(packet) // 2}:
                message = rf"nothing moves; .*{stream} {kept} of {kept} beats \({len(packet)} needed\)"
                with pytest.raises(JobError, match=message):
                    await bench.run(_with_input(job, stream, packet[:kept]), malformed=True)
                await bench.reset()
                await bench.run_exact(job)


@cocotb.test()
async def long_packet(dut: HierarchyObject) -> None:
    """Input that goes on behind the job: the surplus is not taken and is named; without it the next job is exact."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        for stream, packet in job.inputs.items():
            longer = np.concatenate([packet, packet[:2]])
            message = rf"nothing moves; .*{stream} {len(packet)} of {len(longer)} beats \({len(packet)} needed\)"
            with pytest.raises(JobError, match=message):
                await bench.run(_with_input(job, stream, longer), malformed=True)
            await bench.withdraw()
            await bench.run_exact(job)


@cocotb.test()
async def misplaced_tlast(dut: HierarchyObject) -> None:
    """TLAST of an input early, twice or missing: the kernel does not look at it, the bench names the beats."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        for stream, packet in job.inputs.items():
            end = len(packet) - 1
            for marked in ([], [0, end], [end // 2]):
                if marked == [end]:
                    continue
                message = rf"{stream}: TLAST on beats .* of {end + 1}, expected on beat {end}"
                with pytest.raises(JobError, match=message):
                    await bench.run(job, last={stream: marked})
            await bench.run_exact(job)


@cocotb.test()
async def packet_on_the_wrong_stream(dut: HierarchyObject) -> None:
    """Two packets of equal width exchanged: the bench names both streams, or the values differ; reset recovers.

    Where the kernel's model gives the same values all the same, the job is exact.
    """
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        for one, packet in job.inputs.items():
            for other in bench.design.inputs:
                if other.name != one and other.bytes == packet.shape[1]:
                    inputs = {**job.inputs, other.name: packet, one: job.inputs.get(other.name, packet[:0])}
                    exchanged = replace(job, inputs=inputs)
                    fits = inputs[one].shape == packet.shape
                    if fits and _gives_the_same(bench.models[job.kernel], exchanged):
                        await bench.run_exact(exchanged)
                        continue
                    with pytest.raises(JobError, match=f"nothing moves; .*({one}|{other.name})|expected -?\\d+, got"):
                        await bench.run_exact(exchanged, malformed=True)
                    await bench.reset()
                    await bench.run_exact(job)
