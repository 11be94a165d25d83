# SPDX-License-Identifier: Apache-2.0
"""`make waves`: dump the waves of a random job that passes."""

import numpy as np

from cocotb_tests.accelerator import MODEL
from host.designs import KERNELS, open_design
from host.kernels import model
from xai_cosim.command import CommandLine, command, make_command, one_of, seed_from
from xai_cosim.failures.passing import waves
from xai_cosim.failures.viewers import open_viewer
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
    design = open_design(given.kernel)
    job = model(design).random_job(np.random.default_rng(seed))
    dumped = waves(design, MODEL, job, seed, RESULTS / f"{given.kernel}-{seed}")
    print(f"gtkwave {display(dumped.waves.path)} {display(dumped.gtkwave)}")
    print(f"surfer  --command-file {display(dumped.surfer)}")
    open_viewer(dumped.waves.path.parent)
    return 0


if __name__ == "__main__":
    command(main)
