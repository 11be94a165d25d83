# SPDX-License-Identifier: Apache-2.0
"""Methods side by side: the report of one simulation, and no process that stays."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import golden
from cocotb_tests.network.cosim import Request, cosim
from cocotb_tests.network.passes import RunPlan, confirmed, give_up, load_passes, save_pass, wait_for_forward
from cocotb_tests.network.workers import side_by_side
from host.explain import PassRun
from host.images import Image
from host.random_networks import random_image, random_network
from host.schedule import FORWARD
from xai_cosim.command import INTERRUPTED, UserError
from xai_cosim.workspace import ROOT

SECONDS = 60.0


@pytest.mark.parametrize(("workers", "layers", "stall"), [(2, 1, 0.0), (3, 6, 0.4)])
def test_the_report_is_that_of_one_simulation(workers: int, layers: int, stall: float, seed: int) -> None:
    """All that it says of a random network, jobs and cycles in order, and the relevance; but for speed and command.

    A single layer is one kernel alone, to which a simulation that has just begun has yet to switch.
    """
    random = np.random.default_rng(seed)
    network = random_network(random, layers)
    image = Image("random", random_image(random, network))
    alone = Request(
        network=network,
        network_spec=network.name,
        image=image,
        image_spec="random",
        methods=golden.METHODS,
        target=None,
        contrast=None,
        view=(),
        stall=stall,
        skip_zeros=True,
        workers=1,
        seed=seed,
        cifar10=None,
    )
    (report, run), (beside, other) = (cosim(r, progress=False) for r in (alone, replace(alone, workers=workers)))
    assert report["passed"], report["failure"]
    assert f" WORKERS={workers} " in beside.pop("command")
    assert " WORKERS" not in report.pop("command")
    assert report.pop("simulated_cycles_per_second") > 0 < beside.pop("simulated_cycles_per_second")
    assert beside == report
    assert list(other.relevance) == list(run.relevance) == list(golden.METHODS)
    assert all(np.array_equal(other.relevance[m], run.relevance[m]) for m in golden.METHODS)


def with_mark(mark: str) -> list[bytes]:
    """The environments of all processes that have something in theirs."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            found.append(path.read_bytes())
        except OSError:  # it has ended, or is another user's
            continue
    return [environment for environment in found if mark.encode() in environment]


def eventually(holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold."""
    deadline = time.monotonic() + SECONDS
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.02)
    return holds()


def test_an_interrupt_ends_all_simulations(tmp_path: Path) -> None:
    """Ctrl-C in the process that waits, while two simulations run: it says so, and nothing is left of either."""
    environment = {**os.environ, "OUT": str(tmp_path)}
    command = [sys.executable, "-m", "scripts.cosim", "--workers=2"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True) as process:
        assert eventually(lambda: sum(b"\0WORKER=" in e for e in with_mark(str(tmp_path))) == 2)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=SECONDS)
        assert process.returncode == INTERRUPTED
        assert errors.splitlines()[-1] == "interrupted"
    assert not with_mark(str(tmp_path))


def long_work(folder: Path) -> int:
    """Start a program that takes for ever, tell of it, and of an interrupt."""
    try:
        with subprocess.Popen(["sleep", "1000"], env={"MARK": str(folder)}) as program:
            (folder / "started").touch()
            program.wait()
    except KeyboardInterrupt:
        (folder / "interrupted").touch()
        raise
    return 0


def fail(folder: Path) -> int:
    """Fail when another share is at work."""
    assert eventually((folder / "started").exists)
    raise UserError("no room")


def die() -> int:
    """End as a process does that is killed."""
    os._exit(1)


def test_shares_come_in_order() -> None:
    """The first is done here, each other in a process of its own."""
    pids = side_by_side([os.getpid] * 3)
    assert pids[0] == os.getpid()
    assert len(set(pids)) == 3


@pytest.mark.parametrize("place", [0, 1])
def test_an_error_ends_the_others(place: int, tmp_path: Path) -> None:
    """It is raised as it was; the other sees an interrupt, and what it has started is gone."""
    shares: list[Callable[[], Any]] = [os.getpid, partial(fail, tmp_path), partial(long_work, tmp_path)]
    with pytest.raises(UserError, match="no room"):
        side_by_side(shares[1 - place :])
    assert (tmp_path / "interrupted").exists()
    assert not with_mark(str(tmp_path))


def test_a_process_that_dies_is_told() -> None:
    """It gives nothing, which is an error and no long wait."""
    with pytest.raises(RuntimeError, match="a worker process has died"):
        side_by_side([os.getpid, die])


def test_a_worker_waits_for_the_forward_pass(tmp_path: Path) -> None:
    """For its end: one that failed or was given up is none to go on from."""
    tensors = {"file": np.arange(3), "a.mask": np.ones(2, np.bool_)}
    save = partial(save_pass, tmp_path, PassRun(FORWARD, [], tensors), 0.0)
    with ThreadPoolExecutor() as pool:
        found = pool.submit(wait_for_forward, tmp_path)
        time.sleep(0.05)
        assert not found.done()
        save()
        made = found.result(timeout=SECONDS)
    assert made is not None
    assert made.tensors.keys() == tensors.keys()
    assert all(np.array_equal(made.tensors[name], tensor) for name, tensor in tensors.items())
    (tmp_path / "failed").mkdir()
    save_pass(tmp_path / "failed", PassRun(FORWARD, failure="wrong"), 0.0)
    assert wait_for_forward(tmp_path / "failed") is None
    (tmp_path / "given up").mkdir()
    give_up(tmp_path / "given up")
    assert wait_for_forward(tmp_path / "given up") is None


def test_what_was_foreseen_is_confirmed(tmp_path: Path) -> None:
    """A backward pass counts where the forward pass made what it began with, and not where that failed."""
    tensors = {"a": np.arange(6), "a.mask": np.ones(2, np.bool_)}
    save_pass(tmp_path, PassRun(FORWARD, [], tensors), 0.0)
    assert confirmed(tmp_path, {**tensors, "a": np.arange(6).reshape(2, 3), "image": np.zeros(1)})
    with pytest.raises(RuntimeError, match=r"made another a\.mask than"):
        confirmed(tmp_path, {**tensors, "a.mask": np.array([True, False])})
    save_pass(tmp_path, PassRun(FORWARD, failure="wrong"), 0.0)
    assert not confirmed(tmp_path, tensors)


def test_methods_are_shared_out() -> None:
    """Each once, in order, and who has the forward pass has fewer."""
    methods = ("saliency", "deconvnet", "guided")
    plan = RunPlan(methods, None, 0.0, True, True, False, 2)
    assert [plan.share(worker) for worker in range(2)] == [[FORWARD, "guided"], ["saliency", "deconvnet"]]
    assert replace(plan, workers=1).share(0) == [FORWARD, *methods]


def test_the_first_failure_is_told(tmp_path: Path) -> None:
    """In the order of one simulation, whichever ended first: later passes are as if they had not run."""
    plan = RunPlan(("saliency", "deconvnet", "guided"), None, 0.0, True, True, False, 2)
    for phase, failure in (("guided", "late"), ("deconvnet", "early"), ("saliency", ""), (FORWARD, "")):
        assert not load_passes(tmp_path, plan)
        save_pass(tmp_path, PassRun(phase, failure=failure), 0.0)
    assert [(made.phase, made.failure) for made, _ in load_passes(tmp_path, plan)] == [
        (FORWARD, ""),
        ("saliency", ""),
        ("deconvnet", "early"),
    ]
