# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that shrinks a recorded job; it runs inside the simulation that xai_cosim.failures.smallest starts."""

import time
from pathlib import Path

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject

from xai_cosim.failures.attempt import Attempts
from xai_cosim.failures.requests import answer, request, under_test
from xai_cosim.failures.shrink import Case, Shrinker, SpentError, in_words, values_of
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.ran import load_ran

CYCLES = 50
"""An attempt may take so many times the cycles of the recorded job."""


@cocotb.test()
async def shrink(dut: HierarchyObject) -> None:
    """Shrink the last of some jobs, and write each step that was taken into a folder of its own."""
    asked, begun = request(), time.process_time()
    design, model = under_test(asked)
    attempts = Attempts(dut, design, model)
    *before, ran = (load_ran(Path(folder)) for folder in asked["jobs"])
    first = await attempts.run(before, ran)
    most = CYCLES * (attempts.bench.streams.now + 1)

    lanes: dict[Case, int | None] = {}

    async def repeat(case: Case) -> bool:
        found = await attempts.run(case.before, case.ran, most)
        lanes[case] = found.lane
        return found.like(first)

    async def fails(case: Case) -> bool:
        if time.process_time() - begun > asked["seconds"]:
            raise SpentError
        return await repeat(case)

    recorded, kernel = Case(tuple(before), ran), attempts.bench.models[ran.job.kernel]
    repeats = not first.passed and await repeat(recorded)
    shrinker = Shrinker(recorded, kernel, fails)
    whole = await shrinker.run() if repeats else True
    for number, case in enumerate(shrinker.steps):
        for place, each in enumerate((*case.before, case.ran)):
            each.save(Path(asked["steps"]) / str(number) / str(place))
    told = {
        "repeats": repeats,
        "whole": whole,
        "replays": attempts.count,
        "seconds": round(time.process_time() - begun, 2),
        "words": [in_words(case, kernel, lanes.get(case)) for case in shrinker.steps],
        "operands": [_counts(case, kernel) for case in shrinker.steps],
    }
    answer(asked, told)


def _counts(case: Case, kernel: KernelModel) -> tuple[int, int]:
    """Return how many values the operands of a case have, and how many of them are not 0."""
    values = values_of(case, kernel).values()
    return sum(v.size for v in values), sum(int(np.count_nonzero(v)) for v in values)
