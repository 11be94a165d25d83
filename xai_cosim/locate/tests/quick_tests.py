# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that tries changes twice: quickly, and by the testbench."""

from dataclasses import replace
from unittest import mock

import cocotb
from cocotb.handle import HierarchyObject

from xai_cosim.failures.requests import answer, request
from xai_cosim.failures.shrink import Case
from xai_cosim.locate.cases import random_cases
from xai_cosim.locate.trial_tests import Trials, Tried
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.streams import Streams, axis_library

LONG = 10
"""Cycles for which streams are held back: fewer than the accesses take that come before a start."""
Pace = dict[str, list[int]]
"""Of each stream the cycles of its transfers, counted from the release of the packets."""


def pace(streams: Streams) -> Pace:
    """Return the pace of the job that is loaded."""
    released = streams.now - int(axis_library().axis_running())
    return {name: [int(cycle) - released for cycle in t.cycles[: t.moved]] for name, t in streams.traffic().items()}


async def paces(trial: Trials, tried: Tried) -> list[Pace]:
    """Return the pace of a job without changes: quickly, and by the testbench."""
    streams = trial.attempts.bench.streams
    await trial.look(tried)
    found, drop = [pace(streams)], streams.drop

    def noted() -> None:
        if any(traffic.moved for traffic in streams.traffic().values()):
            found[1:] = [pace(streams)]
        drop()

    with mock.patch.object(streams, "drop", noted):
        await trial.run(tried.case, tried.cycles)
    return found


@cocotb.test()
async def quick_or_not(dut: HierarchyObject) -> None:
    """Tell for each change on each of some jobs whether it passes quickly, and how it fails by the testbench.

    And whether, behind each of both, the job passes without a change; and the pace of each job, in both ways.
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
    held = {name: Stall.long(LONG, 0).parameters() for name in bench.design.streams}
    before, ran = cases[0].ran, cases[1].ran
    late = await trial.tried(Case((before,), replace(ran, stalls=held)))  # packets wait behind a job, and are held back
    answer(asked, {"changes": told, "paces": [await paces(trial, tried) for tried in (*jobs, late)]})
