# SPDX-License-Identifier: Apache-2.0
"""`xai-cosim`: the environment's own command line, as an installed package has it."""

import argparse
import shlex

from xai_cosim.command import FAIL, PASS, command, jobs_from, seed_from
from xai_cosim.example import example
from xai_cosim.exports.verify import verify
from xai_cosim.sim.run import simulate
from xai_cosim.workspace import BUILDS, display


def _example(given: argparse.Namespace) -> int:
    """Simulate the small design that the package ships, every value compared."""
    seed, jobs = seed_from(given.seed), jobs_from(given.jobs)
    repeat = f"xai-cosim example --seed {seed} --jobs {jobs}"
    print(f"seed {seed}; repeat with: {repeat}; models are kept in {display(BUILDS)}", flush=True)
    variables = {"JOBS": str(jobs), "REPEAT": repeat}
    design = example()
    failures = simulate(design, "xai_cosim.example.gain_tests", seed=seed, variables=variables)
    print("\n".join(f"FAIL: {line}" for line in failures) or f"PASS: {jobs} jobs of {design.name}, every value exact")
    return FAIL if failures else PASS


def _test(given: argparse.Namespace) -> int:
    """Verify an HLS export bit for bit against a model file."""
    words = ["xai-cosim", "test", given.export, given.model]
    repeat = shlex.join(words).replace("{", "{{").replace("}", "}}") + " --seed {seed} --jobs {jobs}"
    repeat += f" --limit {shlex.quote(given.limit)}" if given.limit else ""
    return verify(given.export, given.model, repeat, seed=given.seed, jobs=given.jobs, limit=given.limit)




def run() -> int:
    """Read the command line and run what it asks for."""
    parser = argparse.ArgumentParser(prog="xai-cosim", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="command")
    shown = commands.add_parser("example", help=_example.__doc__, description=_example.__doc__)
    shown.add_argument("--seed", help="of all that is random; drawn and printed where it is not given")
    shown.add_argument("--jobs", help="random jobs, 100 by default")
    shown.set_defaults(run=_example)
    tested = commands.add_parser("test", help=_test.__doc__, description=_test.__doc__)
    tested.add_argument("export", help="IP folder, solution, .zip or .xo, or Verilog with *_hw.h")
    tested.add_argument("model", help="Python file with STREAMS, MEMORY, stimulus and golden")
    tested.add_argument("--seed", default="", help="of all that is random; drawn and printed where it is not given")
    tested.add_argument("--jobs", default="", help="jobs of the model, 20 by default")
    tested.add_argument("--limit", default="", help="cycles for which nothing may move")
    tested.set_defaults(run=_test)
    given = parser.parse_args()
    code: int = given.run(given)
    return code


def main() -> None:
    """Exit with 0 where all is exact, 1 where something differs, 2 for bad input."""
    command(run)


if __name__ == "__main__":
    main()
