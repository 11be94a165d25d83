# SPDX-License-Identifier: Apache-2.0
"""`make mutants`: would the tests notice a fault? Small faults in a design, and how many of them a test fails on."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from cocotb_tests.proofs import PROOFS
from cocotb_tests.suites import modules
from host.designs import DESIGNS, TOP, open_design
from scripts.user_export import add_variables, user_export
from xai_cosim.command import CommandLine, command, make_command, one_of, seed_from, whole_number
from xai_cosim.exports.mutants import score
from xai_cosim.mutation import python, rtl
from xai_cosim.mutation.campaign import MutantVerdict
from xai_cosim.mutation.report import GOAL, GOALS, Counts, Mutated, publish, table
from xai_cosim.workspace import OUT

RESULTS = OUT / "mutants"
MAX_COUNT = 100_000
MODEL = "golden"
SUBJECTS = (*DESIGNS, MODEL)
COUNT, CHECKED = "200", "30"
"""Mutants of a subject, by default."""


def _campaign(
    name: str, count: int, seed: int, check: bool
) -> tuple[Sequence[Mutated], dict[int, MutantVerdict], Path, list[str]]:
    if name == MODEL:
        return *python.campaign(count, seed, RESULTS), []
    proven = PROOFS if name == TOP else ()
    return rtl.campaign(open_design(name), modules(name), proven, count, seed, RESULTS, check=check)


def main() -> int:
    """Return 0 when each score reaches its goal, 1 when one does not, 2 for bad input.

    The jobs of a user's model have no goal: 0 when they are through, 1 when the export fails under them as it is.
    """
    line = CommandLine("mutants", __doc__)
    line.variable("KERNEL")
    add_variables(line)
    line.variable("N", option="--count")
    line.variable("SEED", "1")
    line.add_argument("--check", action="store_true", help="hold the proofs against the tests and against Yosys' own")
    given = line.parse_args()
    subjects = DESIGNS if given.check else SUBJECTS
    if given.kernel:
        one_of("KERNEL", given.kernel, subjects)
    number = given.n or (CHECKED if given.check else COUNT)
    count, seed = whole_number("N", number, 1, MAX_COUNT, "a number of mutants"), seed_from(given.seed)
    if user := user_export("mutants", given, given.seed):
        again = partial(user.again, N=count)
        return score(user.export, user.model, again, count=count, seed=seed, jobs=user.jobs, limit=user.limit)
    reached, wrong, counted = True, list[str](), dict[str, Counts]()
    for name in [given.kernel] if given.kernel else subjects:
        mutants, verdicts, folder, refuted = _campaign(name, count, seed, given.check)
        repeat = make_command("mutants", KERNEL=name, N=count, SEED=seed)
        reached &= publish(name, mutants, verdicts, folder, seed, repeat, GOALS.get(name, GOAL))
        counted[name] = Counts.of(verdicts)
        wrong += [f"{name}: {words}" for words in refuted]
    print(table(counted))
    if given.check:  # of the proofs, not of the tests
        summary = f"{len(wrong)} proofs of mutants that a test has killed"
        print("\n".join([*(f"FAIL: {words}" for words in wrong), summary]))
        return 1 if wrong else 0
    return 0 if reached else 1


if __name__ == "__main__":
    command(main)
