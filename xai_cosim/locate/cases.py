# SPDX-License-Identifier: Apache-2.0
"""Jobs that changes are judged on: random ones of a kernel's model, and such as are cut to a few pieces of each size.

A job that is cut has values as any other, and takes a small part of the cycles.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count

import numpy as np

from xai_cosim.failures.shrink import Case
from xai_cosim.jobs.kernel import KernelModel
from xai_cosim.jobs.ran import Ran
from xai_cosim.sim.stall import any_stalls

FEW = 4
"""Pieces of a size that a job is cut to, at most."""


def random_cases(models: Mapping[str, KernelModel], streams: Sequence[str], seed: int) -> Iterator[Case]:
    """Yield random jobs, each in turn of another kernel, two of three held back; none where no model makes them.

    Each second one comes again behind the one before it of its kernel, as what a job leaves to the next one shows so.
    Behind each comes what is cut from it.
    """
    kernels = list(models.values())
    last: dict[int, Ran] = {}
    for number in count():
        random = np.random.default_rng([seed, number])
        turn, which = divmod(number, len(kernels))
        try:
            job = kernels[which].random_job(random)
        except NotImplementedError:
            return
        if not job.name.isdigit():
            job = replace(job, name=f"random {number}")
        held = any_stalls(random, streams) if number % 3 else {}
        ran = Ran(job, {s: p.parameters() for s, p in held.items()}, number)
        cases = [Case((), ran), *([Case((last[which],), ran)] if turn % 2 else [])]
        for case in cases:
            yield case
            if (small := cut(case, models, random)) is not None:
                yield small
        last[which] = ran


def cuts(case: Case, models: Mapping[str, KernelModel], seed: int, most: int) -> Iterator[Case]:
    """Yield what is cut from a case, each time in another way, up to so many."""
    drawn = (cut(case, models, np.random.default_rng([seed, number])) for number in range(most))
    return (small for small in drawn if small is not None)


def cut(case: Case, models: Mapping[str, KernelModel], random: np.random.Generator) -> Case | None:
    """Return a case whose jobs have up to FEW pieces in a row of each size, drawn; None where there is no such one."""
    jobs = [_cut(each, models[each.job.kernel], random) for each in (*case.before, case.ran)]
    return None if jobs == [*case.before, case.ran] else Case(tuple(jobs[:-1]), jobs[-1])


def _cut(ran: Ran, model: KernelModel, random: np.random.Generator) -> Ran:
    job = ran.job
    for size, extent in model.extents(job).items() if not job.status else ():
        kept = min(int(random.integers(1, FEW + 1)), extent)
        first = int(random.integers(extent - kept + 1))
        with suppress(ValueError, KeyError, IndexError, NotImplementedError):
            job = model.without(job, size, first + kept, extent) if first + kept < extent else job
            job = model.without(job, size, 0, first) if first else job
    return ran if job is ran.job else replace(ran, job=job)
