# SPDX-License-Identifier: Apache-2.0
"""`make test`: all tests, one bench with KERNEL=, or a user's export with EXPORT= and MODEL=."""

import os
import subprocess
import sys
from pathlib import Path

from cocotb_tests.benches import BENCHES
from xai_cosim.command import CommandLine, UserError, command, jobs_from, make_command, one_of, seed_from
from xai_cosim.exports.verify import verify
from xai_cosim.sim.run import KEPT
from xai_cosim.sim.wrapper import transport_from
from xai_cosim.workspace import ROOT

ALL = ["xai_cosim", "golden", "training", "host", "hls", "cocotb_tests"]


def verify_export(export: str, model: str, limit: str) -> int:
    """Verify a user's export; return the exit code."""
    for name, value in (("EXPORT", export), ("MODEL", model)):
        if not value:
            raise UserError(f"{name}= is missing: make test EXPORT=path/to/ip MODEL=path/to/model.py")

    def again(seed: int, jobs: int) -> str:
        return make_command("test", EXPORT=export, MODEL=model, SEED=seed, JOBS=jobs, LIMIT=limit)

    seed, jobs = os.environ.pop("SEED", ""), os.environ.pop("JOBS", "")
    return verify(export, model, again, seed=seed, jobs=jobs, limit=limit)


def main() -> int:
    """Return pytest's exit code, 2 for bad input."""
    line = CommandLine("test", __doc__)
    for name in ("KERNEL", "EXPORT", "MODEL", "LIMIT"):
        line.variable(name)
    given = line.parse_args()
    kernel = given.kernel
    if given.export or given.model:
        return verify_export(given.export, given.model, given.limit)
    if kernel:
        one_of("KERNEL", kernel, tuple(BENCHES))
    seed_from(os.environ.get("SEED"))
    jobs_from(os.environ.get("JOBS"))
    transport_from(os.environ.get("TRANSPORT"))
    tests = [*BENCHES[kernel], "-s"] if kernel else ALL
    if kept := os.environ.get(KEPT):
        tests = [*tests, f"--junitxml={Path(kept) / 'pytest.xml'}"]
    return subprocess.run([sys.executable, "-m", "pytest", "--durations=5", *tests], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    command(main)
