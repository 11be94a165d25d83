# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that repeats a recorded job; it runs inside the simulation that xai_cosim.failures.replay starts."""

from contextlib import suppress
from pathlib import Path

import cocotb
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles, SimTimeoutError, with_timeout
from cocotb.utils import get_sim_time

from xai_cosim.failures.requests import answer, request, under_test
from xai_cosim.failures.tell import recorder
from xai_cosim.jobs.job import JobError
from xai_cosim.jobs.ran import Ran, load_ran
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.testbench import Testbench, started_testbench
from xai_cosim.sim.trace import Tracer

AFTER = 64
"""Cycles after the last job in which it might give beats that nobody asked for."""


@cocotb.test()
async def replay(dut: HierarchyObject) -> None:
    """Run the jobs in their order on a design fresh from reset; what fails is recorded as in any bench.

    A traced simulation stops at the end of its window.
    """
    asked = request()
    design, model = under_test(asked)
    bench = await started_testbench(dut, design, model, recorder())
    tracer = Tracer() if asked["until"] else None
    if tracer is not None:
        bench.streams.on_release = tracer.release

    async def run_all() -> None:
        for folder in asked["jobs"]:
            ran = load_ran(Path(folder))
            if tracer is not None:
                tracer.load(ran.job, bench.design)
            await _run(bench, ran)
        await ClockCycles(bench.dut.ap_clk, AFTER)
        bench.require_quiet()

    stopped = ""
    try:
        with suppress(SimTimeoutError):
            if asked["until"]:
                await with_timeout(run_all(), max(asked["until"] - int(get_sim_time("ps")), 1), "ps")
            else:
                await run_all()
    except JobError as error:
        stopped = str(error)
    answer(asked, {"released": bench.streams.released[1], "stopped": stopped})


async def _run(bench: Testbench, ran: Ran) -> None:
    patterns = {s: Stall.from_parameters(*parameters) for s, parameters in ran.stalls.items()}
    bench.streams.repeat_stalls(patterns, ran.stall_seed)
    if ran.job.status:
        await bench.run_refused(ran.job)
    else:
        await bench.run(ran.job)
