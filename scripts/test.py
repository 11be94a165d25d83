# SPDX-License-Identifier: Apache-2.0
"""`make test`: all tests, one bench with KERNEL=, one test with TEST=, or a user's export with EXPORT= and MODEL=."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cocotb_tests.accelerator import FOLLOWED, REPLAY
from cocotb_tests.benches import BENCHES, BOARD_TESTS
from host.designs import BOARD
from scripts.board import use_board
from scripts.user_export import VARIABLES, UserExport, add_variables, user_export
from xai_cosim.command import FAIL, CommandLine, UserError, command, jobs_from, one_of, seed_from, shown, taken_switch
from xai_cosim.exports.verify import verify
from xai_cosim.failures.drawn import WAVES, draw
from xai_cosim.failures.junit import PYTEST, write_run
from xai_cosim.failures.tell import noted
from xai_cosim.sim.run import KEPT, clocks_from
from xai_cosim.sim.wrapper import transport_from
from xai_cosim.workspace import ONE_THREAD, OUT, ROOT, make_room

RESULTS = OUT / "junit.xml"
ALL = ["xai_cosim", "golden", "training", "host", "hls", "cocotb_tests"]
SIDE_BY_SIDE = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "worksteal"]
"""A test keeps one core busy, and now and then all, where it builds a model."""
USAGE, NO_TESTS = 4, 5
"""Exit codes of pytest."""


def main() -> int:
    """Return 0 when all is exact, 1 when something differs, 2 for bad input."""
    line = CommandLine("test", __doc__)
    line.variable(BOARD)
    line.variable("KERNEL")
    line.variable("TEST")
    add_variables(line)
    given = line.parse_args()
    waves = taken_switch(WAVES, "1")
    if user := user_export("test", given):
        return of_an_export(user, waves)
    if given.kernel:
        one_of("KERNEL", given.kernel, tuple(BENCHES))
    board = use_board(given.board)
    if given.kernel in board.left_out:
        raise UserError(f"KERNEL={given.kernel}: {board.name} has none; allowed are {', '.join(board.kernels)}")
    os.environ["SEED"] = str(seed_from(os.environ.get("SEED")))
    jobs_from(os.environ.get("JOBS"))
    transport_from(os.environ.get("TRANSPORT"))
    clocks_from(os.environ.get("CLOCKS"))
    if given.test:
        if not os.path.exists(ROOT / given.test.partition("::")[0]):  # no error where a name is too long
            raise UserError(f"TEST={shown(given.test)}: no such file; a test is FILE.py::NAME, as pytest names it")
        code = run([given.test], waves)
        if code in (USAGE, NO_TESTS):
            raise UserError(f"TEST={shown(given.test)}: no such test; a failed run prints the names of what failed")
        return code
    every = [*BOARD_TESTS] if given.board else ALL
    return run([*BENCHES[given.kernel], "-s"] if given.kernel else [*every, *SIDE_BY_SIDE], waves)


@contextmanager
def kept() -> Iterator[Path]:
    """Keep the results files of all simulations: where KEPT_RESULTS says, or until here."""
    if given := os.environ.get(KEPT):
        yield Path(given)
        return
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        os.environ[KEPT] = scratch
        yield Path(scratch)


def run(tests: Sequence[str], waves: str) -> int:
    """Run tests of pytest, write their JUnit XML and return pytest's exit code; `waves` "1" lets it draw failures."""
    make_room(RESULTS)
    with kept() as folder:
        results = folder / PYTEST
        pytest = [sys.executable, "-m", "pytest", "--durations=5", f"--junitxml={results}", *tests]
        code = subprocess.run(pytest, cwd=ROOT, env={**ONE_THREAD, **os.environ, WAVES: waves}, check=False).returncode
        if results.exists():
            write_run(folder, RESULTS, {name: value for name in FOLLOWED if (value := os.environ.get(name))})
    return code


def of_an_export(user: UserExport, waves: str) -> int:
    """Verify a user's export, and draw what failed; return `verify`'s exit code."""
    make_room(RESULTS)
    seed = seed_from(user.seed)
    with noted() as records, kept() as folder:
        code = verify(user.export, user.model, user.again, seed=str(seed), jobs=user.jobs, limit=user.limit)
        if code == FAIL and waves == "1":
            draw(records.folders(), REPLAY)
        given = (user.export, user.model, user.limit, str(seed), user.jobs)
        told = {name: value for name, value in zip((*VARIABLES, "SEED", "JOBS"), given, strict=True) if value}
        write_run(folder, RESULTS, told, records.folders())
    return code


if __name__ == "__main__":
    command(main)
