# SPDX-License-Identifier: Apache-2.0
"""A bench that finds a planted bug, as a unit: python -m cocotb_tests.environment.planted_unit NAME."""

import os
import sys
import tempfile
from pathlib import Path

from cocotb_tests.environment.planted import BUGS, planted
from xai_cosim.sim.run import simulate


def main() -> int:
    """Run the random jobs on a kernel with a bug; 1 when they fail."""
    (bug,) = (b for b in BUGS if b.name == sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as folder:
        variables = {"JOBS": "1"}
        design = planted(bug, Path(folder))
        failures = simulate(design, f"cocotb_tests.{bug.tests}", seed=int(os.environ["SEED"]), variables=variables)
    print("\n".join(f"FAIL: {line}" for line in failures))
    return int(bool(failures))


if __name__ == "__main__":
    sys.exit(main())
