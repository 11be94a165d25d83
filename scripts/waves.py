# SPDX-License-Identifier: Apache-2.0
"""`make waves`: dump the waves of a random job that passes."""

import argparse

import numpy as np

from cocotb_tests.accelerator import KNOWLEDGE
from host.designs import KERNELS, component
from host.stimulus import random_job
from xai_cosim.command import command, one_of, seed_from
from xai_cosim.failures.passing import waves
from xai_cosim.failures.replay import opened
from xai_cosim.workspace import OUT, display

RESULTS = OUT / "waves"


def main() -> int:
    """Return 0, or 2 for bad input."""
    parser = argparse.ArgumentParser(prog="make waves", description=__doc__)
    parser.add_argument("--kernel", default="")
    parser.add_argument("--seed")
    given = parser.parse_args()
    one_of("KERNEL", given.kernel, KERNELS)
    seed = seed_from(given.seed)
    print(f"seed {seed}; repeat with: make waves KERNEL={given.kernel} SEED={seed}")
    job = random_job(given.kernel, np.random.default_rng(seed))
    dumped = waves(component(given.kernel), KNOWLEDGE, job, seed, RESULTS / f"{given.kernel}-{seed}")
    print(f"gtkwave {display(dumped.waves.path)} {display(dumped.gtkwave)}")
    print(f"surfer  --command-file {display(dumped.surfer)}")
    opened(dumped)
    return 0


if __name__ == "__main__":
    command(main)
