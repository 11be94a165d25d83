# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of an export: the jobs of its user's model, which `exports.check` has made and kept in a folder."""

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles

from xai_cosim.exports.kernel import model
from xai_cosim.failures.tell import recorder
from xai_cosim.jobs.job import Job
from xai_cosim.sim.run import design_under_test
from xai_cosim.sim.stall import Stall, any_stall, any_stalls
from xai_cosim.sim.streams import held_back
from xai_cosim.sim.testbench import Testbench, started_testbench

AFTER = 200
"""Cycles after the last job in which it might give beats that nobody asked for."""
Held = Mapping[str, Stall]


async def run_all(dut: HierarchyObject, kind: str, held: Callable[[np.random.Generator, list[str], int], Held]) -> None:
    """Run the jobs in their order, held back as `held` says for each, and write what came of them."""
    bench = await started_testbench(dut, design_under_test(), model, recorder())
    told, names = [], held_back(bench.design)
    for number, folder in enumerate(os.environ["JOB_FOLDERS"].split(os.pathsep)):
        random = np.random.default_rng([cocotb.RANDOM_SEED, number])
        bench.streams.set_stalls(held(random, names, number), number)
        told.append(await _run(bench, Job.load(Path(folder))))
    await ClockCycles(bench.dut.ap_clk, AFTER)
    bench.require_quiet()
    (Path(os.environ["RAN"]) / f"{kind}.json").write_text(json.dumps(told))


async def _run(bench: Testbench, job: Job) -> dict[str, int]:
    outcome = await bench.run_exact(job)
    return {"compared": outcome.compared, "cycles": outcome.compute_cycles}


@cocotb.test()
async def free(dut: HierarchyObject) -> None:
    """All jobs, nothing held back: values, TLAST, results and memory are exact."""
    await run_all(dut, "free", lambda random, names, number: {})


@cocotb.test()
async def held_back_everywhere(dut: HierarchyObject) -> None:
    """The same jobs with random gaps and backpressure on every stream and memory channel."""
    await run_all(dut, "held_back_everywhere", lambda random, names, number: any_stalls(random, names))


@cocotb.test()
async def one_held_back(dut: HierarchyObject) -> None:
    """The same jobs, each with one stream or memory channel held back and the others free."""
    await run_all(
        dut, "one_held_back", lambda random, names, n: {names[n % len(names)]: any_stall(random)} if names else {}
    )
