# SPDX-License-Identifier: Apache-2.0
"""Line and toggle coverage of a design under its bench: a build and a run of their own."""

import tempfile
from dataclasses import replace
from pathlib import Path

from cocotb_tests.protocol_bench import play
from cocotb_tests.protocol_tests import LEGAL_TWO_STATE, TWO_STATE, UNFINISHED
from cocotb_tests.suites import modules
from host.designs import DESIGNS, open_design
from xai_cosim.sim.build import COVERAGE, FAST
from xai_cosim.sim.run import simulate

CHECKERS = "checkers"
SUBJECTS = (CHECKERS, *DESIGNS)
"""What is measured, each by a bench of its own."""


def measure(design: str, file: Path, *, seed: int, jobs: int) -> list[str]:
    """Run a design's bench with so many random jobs, write what it reached to a file, and return its failures."""
    file.parent.mkdir(parents=True, exist_ok=True)
    return simulate(
        open_design(design),
        modules(design),
        seed=seed,
        variables={"JOBS": str(jobs)},
        plusargs=[f"+verilator+coverage+file+{file}"],
        options=replace(FAST, extra=COVERAGE),
    )


def measure_checkers(folder: Path) -> list[Path]:
    """Break each rule of the protocol checkers, which no good design does; return the files of what was reached."""
    runs = [[*TWO_STATE, *LEGAL_TWO_STATE], *([name] for name in UNFINISHED)]
    files = [folder / f"checkers-{number}.dat" for number in range(len(runs))]
    for names, file in zip(runs, files, strict=True):
        with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
            play("verilator", Path(scratch), names, coverage=file)
    return files
