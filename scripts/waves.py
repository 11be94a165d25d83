# SPDX-License-Identifier: Apache-2.0
"""`make waves`: dump the waves of a random job that passes."""

import numpy as np

from cocotb_tests.accelerator import KNOWLEDGE
from host.designs import KERNELS, component
from host.stimulus import random_job
from xai_cosim.command import CommandLine, command, make_command, one_of, seed_from
from xai_cosim.failures.passing import waves
from xai_cosim.failures.replay import opened
from xai_cosim.workspace import OUT, display

RESULTS = OUT / "waves"


def main() -> int:
    """Return 0, or 2 for bad input."""
    line = CommandLine("waves", __doc__)
    line.variable("KERNEL")
    line.variable("SEED")
    given = line.parse_args()
    one_of("KERNEL", given.kernel, KERNELS)
    seed = seed_from(given.seed)
    print(f"seed {seed}; repeat with: {make_command('waves', KERNEL=given.kernel, SEED=seed)}")
    job = random_job(given.kernel, np.random.default_rng(seed))
    dumped = waves(component(given.kernel), KNOWLEDGE, job, seed, RESULTS / f"{given.kernel}-{seed}")
    print(f"gtkwave {display(dumped.waves.path)} {display(dumped.gtkwave)}")
    print(f"surfer  --command-file {display(dumped.surfer)}")
    opened(dumped)
    return 0


if __name__ == "__main__":
    command(main)
