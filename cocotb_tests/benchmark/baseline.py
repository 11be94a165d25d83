# SPDX-License-Identifier: Apache-2.0
"""The simulation of another commit as a contender: its own sources, model and environment, in a folder of its own."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cocotb_tests.benchmark.measure import Run
from xai_cosim.command import UserError, shown
from xai_cosim.workspace import ROOT

RUN = (
    "import dataclasses, json; from cocotb_tests.benchmark.measure import run_cocotb;"
    "print(json.dumps(dataclasses.asdict(run_cocotb('bulk'))))"
)


def commit_of(name: str) -> str:
    """Return the commit that a user named, in short; UserError where there is none."""
    words = ["git", "rev-parse", "--verify", "--quiet", "--short", f"{name}^{{commit}}"]
    try:
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        raise UserError(f"BASELINE={shown(name)}: no commit of {ROOT}; allowed is what git knows") from error
    return done.stdout.strip()


@contextmanager
def checked_out(commit: str) -> Iterator[Callable[[], Run]]:
    """Yield what runs the benchmark's jobs over bulk as that commit has them; it must have this benchmark."""
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        tree = Path(scratch) / "tree"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(tree), commit], check=True)
        try:
            yield lambda: _run(tree)
        finally:
            subprocess.run([*git, "remove", "--force", str(tree)], check=True)


def _run(tree: Path) -> Run:
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    words = [sys.executable, "-c", RUN]
    done = subprocess.run(words, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the baseline failed: {(done.stderr or done.stdout).strip().splitlines()[-1]}")
    return Run(**json.loads(done.stdout.splitlines()[-1]))
