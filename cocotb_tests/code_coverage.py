"""Line and toggle coverage of a design under its bench: a build and a run of their own."""

from dataclasses import replace
from pathlib import Path

from cocotb_tests.environment.build import FAST
from cocotb_tests.environment.run import simulate
from cocotb_tests.suites import modules
from cocotb_tests.under_test import described

OPTIONS = replace(FAST, extra=("--coverage-line", "--coverage-toggle"))


def measure(design: str, file: Path, *, seed: int, jobs: int) -> list[str]:
    """Run a design's bench with so many random jobs, write what it reached to a file, and return its failures."""
    file.parent.mkdir(parents=True, exist_ok=True)
    return simulate(
        described(design),
        modules(design),
        seed=seed,
        variables={"DESIGN": design, "JOBS": str(jobs)},
        plusargs=[f"+verilator+coverage+file+{file}"],
        options=OPTIONS,
    )
