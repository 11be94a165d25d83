# SPDX-License-Identifier: Apache-2.0
"""`make mutants`: would the tests notice a fault? Small faults in a design, and how many of them a test fails on."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from cocotb_tests.proofs import PROOFS
from cocotb_tests.suites import modules
from cocotb_tests.under_test import DESIGNS, TOP, described
from xai_cosim.command import command, one_of, seed_from
from xai_cosim.mutation import python, rtl
from xai_cosim.mutation.campaign import MutantVerdict
from xai_cosim.mutation.report import Counts, Mutated, publish, table
from xai_cosim.workspace import OUT

RESULTS = OUT / "mutants"
MAX_COUNT = 100_000
MODEL = "golden"
SUBJECTS = (*DESIGNS, MODEL)


def _count(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) <= MAX_COUNT:
        raise ValueError(f"N={text}: a number of mutants is a whole number from 1 to {MAX_COUNT}")
    return int(text)


def _campaign(
    name: str, count: int, seed: int, check: bool
) -> tuple[Sequence[Mutated], dict[int, MutantVerdict], Path, list[str]]:
    if name == MODEL:
        return *python.campaign(count, seed, RESULTS), []
    proven = PROOFS if name == TOP else ()
    return rtl.campaign(described(name), modules(name), proven, count, seed, RESULTS, check=check)


def main() -> int:
    """Return 0 when each score reaches its goal, 1 when one does not, 2 for bad input."""
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--kernel")
    parser.add_argument("--count", default="200")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    if given.kernel is not None:
        one_of("KERNEL", given.kernel, SUBJECTS)
    count, seed = _count(given.count), seed_from(given.seed)
    reached, wrong, counted = True, list[str](), dict[str, Counts]()
    for name in [given.kernel] if given.kernel else DESIGNS if given.check else SUBJECTS:
        mutants, verdicts, folder, refuted = _campaign(name, count, seed, given.check)
        reached &= publish(name, mutants, verdicts, folder, seed)
        counted[name] = Counts.of(verdicts)
        wrong += [f"{name}: {line}" for line in refuted]
    print(table(counted))
    if given.check:  # of the proofs, not of the tests
        print(
            "\n".join([*(f"FAIL: {line}" for line in wrong), f"{len(wrong)} proofs of mutants that a test has killed"])
        )
        return 1 if wrong else 0
    return 0 if reached else 1


if __name__ == "__main__":
    command(main)
