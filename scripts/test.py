# SPDX-License-Identifier: Apache-2.0
"""`make test`: all tests, one bench with KERNEL=, or a user's export with EXPORT= and MODEL=."""

import os
import subprocess
import sys
from pathlib import Path

from cocotb_tests.benches import BENCHES
from scripts.user_export import add_variables, user_export
from xai_cosim.command import CommandLine, command, jobs_from, one_of, seed_from
from xai_cosim.exports.verify import verify
from xai_cosim.sim.run import KEPT, clocks_from
from xai_cosim.sim.wrapper import transport_from
from xai_cosim.workspace import ROOT

ALL = ["xai_cosim", "golden", "training", "host", "hls", "cocotb_tests"]
SIDE_BY_SIDE = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]
"""A test keeps one core busy, and now and then all, where it builds a model."""


def main() -> int:
    """Return pytest's exit code, 2 for bad input."""
    line = CommandLine("test", __doc__)
    line.variable("KERNEL")
    add_variables(line)
    given = line.parse_args()
    kernel = given.kernel
    if user := user_export("test", given):
        return verify(user.export, user.model, user.again, seed=user.seed, jobs=user.jobs, limit=user.limit)
    if kernel:
        one_of("KERNEL", kernel, tuple(BENCHES))
    seed_from(os.environ.get("SEED"))
    jobs_from(os.environ.get("JOBS"))
    transport_from(os.environ.get("TRANSPORT"))
    clocks_from(os.environ.get("CLOCKS"))
    tests = [*BENCHES[kernel], "-s"] if kernel else [*ALL, *SIDE_BY_SIDE]
    if kept := os.environ.get(KEPT):
        tests = [*tests, f"--junitxml={Path(kept) / 'pytest.xml'}"]
    return subprocess.run([sys.executable, "-m", "pytest", "--durations=5", *tests], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    command(main)
