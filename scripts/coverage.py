# SPDX-License-Identifier: Apache-2.0
"""`make coverage`: line and toggle coverage of the RTL under all benches, or of a user's export, as text and HTML."""

import os
import sys

from cocotb_tests.code_coverage import CHECKERS, SUBJECTS, measure_checkers, measure_design
from scripts.user_export import add_variables, user_export
from xai_cosim.command import CommandLine, command, jobs_from, make_command, one_of, seed_from
from xai_cosim.coverage.code import publish
from xai_cosim.exports.coverage import cover
from xai_cosim.workspace import OUT, ROOT, make_room

RESULTS = OUT / "coverage"


def main() -> int:
    """Return 0 when the benches pass and reach enough, 1 when not, 2 for bad input.

    With --kernel one bench is measured and nothing judged: others are to be merged with it. Of a user's export, under
    the jobs of its model, nothing is judged either.
    """
    line = CommandLine("coverage", __doc__)
    line.variable("KERNEL")
    add_variables(line)
    given = line.parse_args()
    if user := user_export("coverage", given):
        return cover(user.export, user.model, user.again, seed=user.seed, jobs=user.jobs, limit=user.limit)
    kernel = given.kernel or None
    seed, jobs = seed_from(os.environ.get("SEED")), jobs_from(os.environ.get("JOBS"))
    if kernel is not None:
        one_of("KERNEL", kernel, SUBJECTS)
    print(f"seed {seed}; repeat with: {make_command('coverage', KERNEL=kernel, SEED=seed, JOBS=jobs)}")
    RESULTS.mkdir(parents=True, exist_ok=True)
    make_room(RESULTS / "code.txt", RESULTS / "code.html")
    files = []
    chosen = SUBJECTS if kernel is None else (kernel,)
    for number, subject in enumerate(chosen, 1):
        print(f"{number} of {len(chosen)}: {subject}", flush=True)
        if subject == CHECKERS:
            files += measure_checkers(RESULTS)
            continue
        files.append(RESULTS / f"{subject}.dat")
        failures = measure_design(subject, files[-1], seed=seed, jobs=jobs)
        if failures:
            repeat = make_command("test", KERNEL=subject, SEED=seed, JOBS=jobs)
            print("\n".join([*failures, f"repeat with: {repeat}"]), file=sys.stderr)
            return 1
    reached = publish(((path, ROOT) for path in files), RESULTS / "code.html", ROOT)
    if reached is None:
        raise RuntimeError("no line of the RTL was counted")
    print(f"{(RESULTS / 'code.txt').read_text()}\n{reached}")
    print(f"wrote {RESULTS / 'code.html'} and {RESULTS / 'code.txt'}")
    if kernel is None and reached.reasons():
        print("\n".join(f"FAIL: {reason}" for reason in reached.reasons()), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    command(main)
