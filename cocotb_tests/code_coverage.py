# SPDX-License-Identifier: Apache-2.0
"""What code coverage is measured of: the accelerator's designs under their benches, and the protocol checkers."""

import tempfile
from pathlib import Path

from cocotb_tests.protocol_bench import play
from cocotb_tests.protocol_tests import AGAIN, LEGAL_TWO_STATE, TWO_STATE, UNFINISHED
from cocotb_tests.suites import modules
from host.designs import DESIGNS, open_design
from xai_cosim.coverage.measure import measure

CHECKERS = "checkers"
SUBJECTS = (CHECKERS, *DESIGNS)
"""What is measured, each by a bench of its own."""


def measure_design(name: str, file: Path, *, seed: int, jobs: int) -> list[str]:
    """Run a design's bench with so many random jobs, write what it reached to a file, and return its failures."""
    return measure(open_design(name), modules(name), file, seed=seed, variables={"JOBS": str(jobs)})


def measure_checkers(folder: Path) -> list[Path]:
    """Break each rule of the protocol checkers, which no good design does; return the files of what was reached."""
    runs = [[*TWO_STATE, *AGAIN, *LEGAL_TWO_STATE], *([name] for name in UNFINISHED)]
    files = [folder / f"checkers-{number}.dat" for number in range(len(runs))]
    for names, file in zip(runs, files, strict=True):
        with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
            play("verilator", Path(scratch), names, coverage=file)
    return files
