# SPDX-License-Identifier: Apache-2.0
"""Units that crash or hang, and workers that die: every unit is counted, once."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from xai_cosim.nightly import unit as unit_module
from xai_cosim.nightly.revision import revision
from xai_cosim.nightly.tests.nights import nightly, told, unit, write_profile
from xai_cosim.nightly.unit import FAILED, HUNG, NOT_RUN, PASSED, Unit, run
from xai_cosim.workspace import ROOT


def a_unit(*words: object, limit: float = 60.0) -> Unit:
    """A unit of the tests."""
    return Unit("u seed=1", "command", ("xai_cosim.nightly.tests.units", *map(str, words)), "", limit)


def gone(pid: int) -> bool:
    """Wait until a process has ended."""
    for _ in range(600):
        status = Path(f"/proc/{pid}/status")
        try:
            if "State:\tZ" in status.read_text():
                return True
        except (FileNotFoundError, ProcessLookupError):
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize(
    ("word", "outcome", "message"),
    [
        ("pass", PASSED, ""),
        ("fail", FAILED, "error: 17 of 300 wrong in /tmp/somewhere"),
        ("crash", FAILED, "ended by signal 11"),
    ],
)
def test_outcome(word: str, outcome: str, message: str) -> None:
    """A unit that fails or crashes does not take the process that runs it, and its result says why."""
    result, files = run(a_unit(word), revision())
    assert (result.outcome, result.message) == (outcome, message)
    assert files


def test_a_hanging_unit_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    """Its own limit ends it."""
    result, _ = run(a_unit("hang", tmp_path / "noted", limit=3.0), revision())
    assert result.outcome == HUNG
    assert result.message.startswith("no end after 3 s")
    assert all(gone(int(line.split()[1])) for line in (tmp_path / "noted").read_text().splitlines())


def test_another_revision_is_refused() -> None:
    """A worker that has other sources says so, and runs nothing."""
    result, files = run(a_unit("pass"), "another")
    assert result.outcome == NOT_RUN
    assert "the night is about another" in result.message
    assert not files


def test_sources_edited_while_a_unit_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came of it says nothing about the night's sources."""
    found = iter(["before", "after"])
    monkeypatch.setattr(unit_module, "revision", lambda: next(found))
    result, files = run(a_unit("fail"), "before")
    assert result.outcome == NOT_RUN
    assert "has revision after" in result.message
    assert not files


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[str]:
    """A scheduler and workers, each a process of its own, started as on a cluster; yields the address."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    file = folder / "scheduler.json"
    tools = [sys.executable, "-m"]
    commands = [
        [*tools, "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"],
        *([*tools, "distributed.cli.dask_worker", "--no-nanny", "--nthreads", "1", "--no-dashboard"],) * workers,
    ]
    log = (folder / "cluster.log").open("w")
    processes = [
        subprocess.Popen([*c, "--scheduler-file", str(file)], cwd=folder, env=environment, stdout=log, stderr=log)
        for c in commands
    ]
    try:
        while not file.exists() or '"address"' not in file.read_text():
            assert processes[0].poll() is None, (folder / "cluster.log").read_text()
            time.sleep(0.1)
        found = re.search(r'"address": "([^"]+)"', file.read_text())
        assert found is not None
        yield found[1]
    finally:
        for process in processes:
            process.kill()
            process.wait()
        log.close()


def test_a_worker_is_killed(tmp_path: Path) -> None:
    """Of two workers one is killed amid its unit: that unit ends with it, runs again on the other, and counts once."""
    noted = tmp_path / "noted"
    others = [unit(f"other {number}", "pass", tmp_path / f"other{number}") for number in range(5)]
    profile = write_profile(tmp_path / "small.yaml", [unit("killer", "kill_worker", noted), *others])
    with cluster(tmp_path, workers=2) as address:
        done = nightly(tmp_path / "out", profile, "--scheduler", address)
    assert done.returncode == 0, done.stderr
    night = told(tmp_path / "out")
    assert (night["planned"], night["passed"], len(night["units"])) == (6, 6, 6)
    runs = [int(line.split()[1]) for line in noted.read_text().splitlines()]
    assert len(runs) == 2
    assert gone(runs[0])
    assert all(len((tmp_path / f"other{n}").read_text().splitlines()) >= 1 for n in range(5))


def test_a_unit_that_kills_every_worker_is_given_up(tmp_path: Path) -> None:
    """It is reported as lost, and the others have their results."""
    units = [unit("killer", "kill_any_worker"), unit("other", "pass")]
    profile = write_profile(tmp_path / "small.yaml", units)
    done = nightly(tmp_path / "out", profile)
    assert done.returncode == 1
    outcomes = {u["name"].split()[0]: (u["outcome"], u["message"]) for u in told(tmp_path / "out")["units"]}
    assert outcomes["other"][0] == PASSED
    assert outcomes["killer"][0] == "lost"
    assert "KilledWorker" in outcomes["killer"][1]
