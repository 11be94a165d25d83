# SPDX-License-Identifier: Apache-2.0
"""`make mutants`: would the tests notice a fault? Small faults in a design, and how many of them a test fails on."""

from collections.abc import Sequence
from pathlib import Path

from cocotb_tests.proofs import PROOFS
from cocotb_tests.suites import modules
from host.designs import DESIGNS, TOP, open_design
from xai_cosim.command import CommandLine, command, one_of, seed_from, whole_number
from xai_cosim.mutation import python, rtl
from xai_cosim.mutation.campaign import MutantVerdict
from xai_cosim.mutation.report import Mutated, publish
from xai_cosim.workspace import OUT

RESULTS = OUT / "mutants"
MAX_COUNT = 100_000
MODEL = "golden"
SUBJECTS = (*DESIGNS, MODEL)


def _campaign(name: str, count: int, seed: int) -> tuple[Sequence[Mutated], dict[int, MutantVerdict], Path]:
    if name == MODEL:
        return python.campaign(count, seed, RESULTS)
    return rtl.campaign(open_design(name), modules(name), PROOFS if name == TOP else (), count, seed, RESULTS)


def main() -> int:
    """Return 0 when each score reaches its goal, 1 when one does not, 2 for bad input."""
    line = CommandLine("mutants", __doc__)
    line.variable("KERNEL")
    line.variable("N", "200", option="--count")
    line.variable("SEED", "1")
    given = line.parse_args()
    if given.kernel:
        one_of("KERNEL", given.kernel, SUBJECTS)
    count, seed = whole_number("N", given.n, 1, MAX_COUNT, "a number of mutants"), seed_from(given.seed)
    reached = True
    for name in [given.kernel] if given.kernel else SUBJECTS:
        reached &= publish(name, *(_campaign(name, count, seed)), seed)
    return 0 if reached else 1


if __name__ == "__main__":
    command(main)
