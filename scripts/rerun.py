# SPDX-License-Identifier: Apache-2.0
"""`make rerun`: run the tests that failed in the last `make test` again, with its seed."""

import os
import subprocess
import sys

from scripts.test import ALL, RESULTS, SIDE_BY_SIDE, run
from xai_cosim.command import PASS, CommandLine, command, taken_switch
from xai_cosim.failures.drawn import WAVES
from xai_cosim.failures.junit import read_run
from xai_cosim.workspace import ROOT, display


def main() -> int:
    """Return 0 when all pass, or none had failed, 1 when not, 2 where no tests have been run."""
    CommandLine("rerun", __doc__).parse_args()
    waves = taken_switch(WAVES, "1")
    last = read_run(RESULTS)
    if not last.red:
        print(f"no test failed in the last run ({display(RESULTS)})")
        return PASS
    os.environ.update(last.variables)
    if "EXPORT" in last.variables:
        again = {**os.environ, WAVES: waves}
        return subprocess.run([sys.executable, "-m", "scripts.test"], cwd=ROOT, env=again, check=False).returncode
    return run(last.failed or [*ALL, *SIDE_BY_SIDE], waves)


if __name__ == "__main__":
    command(main)
