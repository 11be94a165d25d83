# SPDX-License-Identifier: Apache-2.0
"""`xai-cosim`: the environment's own command line, as an installed package has it."""

import argparse
import shlex
from pathlib import Path

from xai_cosim.command import FAIL, PASS, command, jobs_from, seed_from
from xai_cosim.example import example
from xai_cosim.exports.inspect import inspect_text, model_text
from xai_cosim.exports.kernel import MODEL
from xai_cosim.exports.verify import verify
from xai_cosim.failures.again import Window, replay_again
from xai_cosim.failures.failure import Failure
from xai_cosim.failures.smallest import SECONDS, seconds_from
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.export import open_export, recorded_export
from xai_cosim.locate.locate import locate_again
from xai_cosim.locate.locate import seconds_from as located_for
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

    def again(seed: int, jobs: int) -> str:
        words = ["xai-cosim", "test", given.export, given.model, "--seed", str(seed), "--jobs", str(jobs)]
        return shlex.join([*words, *(["--limit", given.limit] if given.limit else [])])

    return verify(given.export, given.model, again, seed=given.seed, jobs=given.jobs, limit=given.limit)




def _inspect(given: argparse.Namespace) -> int:
    """Print what is read of an HLS export, and a model file to start from."""
    design = open_export(Path(given.export))
    if not given.model:
        print(inspect_text(design))
    print(model_text(design))
    return PASS


def _replay(given: argparse.Namespace) -> int:
    """Repeat a recorded failure of an export, with waves where they are asked for."""
    window = Window.given(given.before, given.after, given.full)
    return replay_again(given.failure, _recorded, window if given.waves else None, seconds_from(given.shrink))


def _locate(given: argparse.Namespace) -> int:
    """Rank the lines of an export by how well a change of them repairs a recorded failure."""
    return locate_again(given.failure, _recorded, located_for(given.seconds))


def _recorded(about: Failure) -> tuple[Design, str]:
    return recorded_export(about.path, about.design), MODEL


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
    inspected = commands.add_parser("inspect", help=_inspect.__doc__, description=_inspect.__doc__)
    inspected.add_argument("export", help="as of test")
    inspected.add_argument("--model", action="store_true", help="print the model file alone")
    inspected.set_defaults(run=_inspect)
    repeated = commands.add_parser("replay", help=_replay.__doc__, description=_replay.__doc__)
    repeated.add_argument("failure", help="id of a record, or its folder")
    repeated.add_argument("--waves", action="store_true", help="dump the cycles around the first mismatch")
    repeated.add_argument("--full", action="store_true", help="dump the whole job")
    repeated.add_argument("--before", default="", help="cycles before the first mismatch")
    repeated.add_argument("--after", default="", help="cycles after it")
    repeated.add_argument("--shrink", default="", help=f"seconds to look for a smaller job, {SECONDS} by default")
    repeated.set_defaults(run=_replay)
    located = commands.add_parser("locate", help=_locate.__doc__, description=_locate.__doc__)
    located.add_argument("failure", help="id of a record, or its folder")
    located.add_argument("--seconds", default="", help="processor time for changes, beside the build")
    located.set_defaults(run=_locate)
    given = parser.parse_args()
    code: int = given.run(given)
    return code


def main() -> None:
    """Exit with 0 where all is exact, 1 where something differs, 2 for bad input."""
    command(run)


if __name__ == "__main__":
    main()
