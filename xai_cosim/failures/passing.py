# SPDX-License-Identifier: Apache-2.0
"""Waveforms of a job that passes."""

from pathlib import Path

from xai_cosim.failures.replay import Dump, dump, simulate_jobs
from xai_cosim.failures.requests import Setting
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.ran import Ran
from xai_cosim.sim import trace
from xai_cosim.sim.build import TRACED, BuildOptions

SPAN = 1_000
"""Cycles dumped from the release of the packets on."""


def waves(design: Design, model: str, job: Job, seed: int, folder: Path, options: BuildOptions = TRACED) -> Dump:
    """Run a job on a design, without stalls, and dump its first cycles.

    The marker stands where its packets are released.
    """
    Ran(job).save(folder)
    released = simulate_jobs(design, model, [folder], Setting(seed), options).released
    start, end = max(0, released - 20 * trace.PERIOD), released + SPAN * trace.PERIOD
    return dump(folder, design, model, job.kernel, [folder], Setting(seed), start, end, released, options)
