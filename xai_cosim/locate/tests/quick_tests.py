# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that tries changes twice: quickly, and by the testbench."""

import cocotb
from cocotb.handle import HierarchyObject

from xai_cosim.failures.requests import answer, request
from xai_cosim.failures.shrink import Case
from xai_cosim.locate.cases import random_cases
from xai_cosim.locate.trial_tests import Trials


@cocotb.test()
async def quick_or_not(dut: HierarchyObject) -> None:
    """Tell for each change on each of some jobs whether it passes quickly, and how it fails by the testbench.

    And whether, behind each of both, the job passes without a change.
    """
    asked = request()
    trial = Trials(dut, asked)
    bench = trial.attempts.bench
    cases: list[Case] = []
    for case in random_cases(bench.models, list(bench.design.streams), asked["seed"]):
        short = all(len(output.expected) <= asked["beats"] for output in case.ran.job.outputs.values())
        cases += [case] if short else []
        if len(cases) == asked["jobs"]:
            break
    told = []
    jobs = [await trial.tried(case) for case in cases]
    for tried, other in zip(jobs, [*jobs[1:], jobs[0]], strict=True):
        for change in asked["changes"]:
            await trial.look(other)  # so that both begin with the same in memories and in what is not reset
            quick = await trial.look(tried, change)
            behind = [(await trial.look(tried)).passed]
            await trial.look(other)
            by_testbench = await trial.run(tried.case, tried.cycles, change)
            behind.append((await trial.run(tried.case, tried.cycles)).passed)
            await trial.look(tried, change)
            behind.append((await trial.run(tried.case, tried.cycles)).passed)
            told.append([change, tried.quick is not None, quick.passed, by_testbench.kind, all(behind)])
    answer(asked, told)
