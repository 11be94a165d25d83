"""Real worker processes: a killed one loses nothing, a hang ends by its limit, another revision is refused."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest
from distributed import Client

from nightly.cluster import ClusterError, connected, run_all
from nightly.night import run_night
from nightly.revision import revision
from nightly.store import Store
from nightly.tests.units import night, unit
from nightly.unit import FAILED, HUNG, PASSED


def kill_its_worker(client: Client, key: str) -> None:
    """Kill -9 the worker that runs a unit."""
    address = next(a for a, keys in client.processing().items() if any(key in str(k) for k in keys))
    os.kill(client.run(os.getpid, workers=[address])[address], signal.SIGKILL)


def test_killed_worker_loses_no_result(tmp_path: Path) -> None:
    """A unit whose worker is killed in mid-run runs again on another, and is counted once; so are the others."""
    marks = tmp_path / "marks"
    store = Store(tmp_path / "r")
    this = night(unit("killed", "once", str(marks)), unit("a", "pass"), unit("b", "pass"), revision=revision())
    store.begin(this)

    def kill(client: Client) -> None:
        while not marks.exists():
            time.sleep(0.05)
        kill_its_worker(client, "killed")

    with connected(None, workers=2) as client:
        killer = threading.Thread(target=kill, args=(client,))
        killer.start()
        run_night(client, store, this, tmp_path, show=False)
        killer.join()
    assert len(marks.read_text().splitlines()) == 2
    outcomes = {name: result.outcome for name, result in store.results(this.id).items()}
    assert outcomes == dict.fromkeys(("killed", "a", "b"), PASSED)


def test_hang_and_strange_revision(tmp_path: Path) -> None:
    """A unit that hangs is ended and named; a worker with other sources refuses to work."""
    with connected(None, workers=2) as client:
        (_, hung, _), = run_all(client, [unit("hangs", "hang", limit=2)], revision())
        (_, strange, _), = run_all(client, [unit("strange", "pass")], "another")
    assert hung.outcome == HUNG
    assert "no end after 2 s" in hung.message
    assert strange.outcome == FAILED
    assert "not another" in strange.message


def test_no_scheduler_is_one_clear_line() -> None:
    """An address without a scheduler is named."""
    with pytest.raises(ClusterError, match=r"SCHEDULER=tcp://127\.0\.0\.1:1: no dask scheduler answers there"), connected(
        "tcp://127.0.0.1:1"
    ):
        pass
