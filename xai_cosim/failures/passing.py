"""Waveforms of a job that passes: a random one, named by kernel and seed."""

from pathlib import Path

import numpy as np

from cocotb_tests.stimulus import random_job
from xai_cosim.failures.record import Ran, described
from xai_cosim.failures.replay import Dump, dump, simulate_jobs
from xai_cosim.sim import trace
from xai_cosim.sim.build import TRACED, BuildOptions
from xai_cosim.workspace import OUT

WAVES = OUT / "waves"
SPAN = 1_000
"""Cycles dumped from the release of the packets on."""


def waves(kernel: str, seed: int, folder: Path | None = None, options: BuildOptions = TRACED) -> Dump:
    """Run the random job of a kernel and a seed, without stalls, and dump its first cycles.

    The marker stands where its packets are released.
    """
    folder = folder or WAVES / f"{kernel}-{seed}"
    Ran(random_job(kernel, np.random.default_rng(seed))).save(folder)
    design = described(kernel)
    _, released = simulate_jobs(design, [folder], seed, options, "off")
    start = max(0, released - 20 * trace.PERIOD)
    return dump(folder, design, kernel, [folder], seed, start, released + SPAN * trace.PERIOD, released, options)
