# SPDX-License-Identifier: Apache-2.0
"""What is known of a run by its folder: what it is to do, and what each pass has given.

<folder>/network, image.npz, run.json     what to run
         <phase>.npz, <phase>.json        what a pass gave: its tensors; all else, written when it has ended
"""

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from host.explain import LayerRecord, PassRun
from host.schedule import FORWARD, Tensors
from host.shares import FORWARD_COST, Shares
from xai_cosim.jobs.stored import read_arrays, read_json

TENSOR = "tensor/"
"""Goes before names in <phase>.npz."""
GIVEN_UP = "given_up"
"""The file that tells that there will be no forward pass."""
POLL_SECONDS = 0.01


@dataclass(frozen=True)
class RunPlan:
    """What a run is to do; fields are those of run.json."""

    methods: tuple[str, ...]
    target: int | None
    stall: float
    fuse: bool
    skip_zeros: bool
    progress: bool
    workers: int
    """Simulations side by side: the forward pass is the first one's, methods are shared out."""

    @property
    def phases(self) -> tuple[str, ...]:
        """All passes, in the order in which one simulation runs them."""
        return (FORWARD, *self.methods)

    def share(self, worker: int) -> list[str]:
        """Return the passes of a worker, in order: each method goes to the one that has the least to do."""
        shares = Shares(self.workers)
        costs = {phase: FORWARD_COST if phase == FORWARD else 1 for phase in self.phases}
        return [phase for phase, cost in costs.items() if shares.worker_for(cost) == worker]


@dataclass(frozen=True)
class PassFile:
    """What <phase>.json holds: all of a pass but its tensors."""

    failure: str
    records: tuple[LayerRecord, ...]
    began: float
    """Seconds of the machine's monotonic clock, which its processes share."""
    ended: float


def save_run(folder: Path, plan: RunPlan, network: golden.Network, image: NDArray[np.uint8]) -> None:
    """Write what is to be run; image uint8 [C, H, W]."""
    golden.save_network(network, folder / "network")
    np.savez(folder / "image.npz", image=image)
    (folder / "run.json").write_text(json.dumps(asdict(plan)))


def load_run(folder: Path) -> tuple[RunPlan, golden.Network, NDArray[Any]]:
    """Return what `save_run` has written."""
    plan = read_json(folder / "run.json", RunPlan)
    return plan, golden.load_network(folder / "network"), read_arrays(folder / "image.npz")["image"]


def save_pass(folder: Path, made: PassRun, began: float) -> None:
    """Write what a pass has given; who finds <phase>.json finds all of it."""
    tensors = {TENSOR + name: tensor for name, tensor in made.tensors.items()}
    np.savez(folder / f"{made.phase}.npz", allow_pickle=False, **tensors)
    told = PassFile(made.failure, tuple(made.records), began, time.monotonic())
    unfinished = folder / f"{made.phase}.part"
    unfinished.write_text(json.dumps(asdict(told)))
    unfinished.rename(folder / f"{made.phase}.json")


def ended(folder: Path, phase: str) -> bool:
    """Whether a pass has come to its end, good or bad."""
    return (folder / f"{phase}.json").exists()


def load_passes(folder: Path, plan: RunPlan) -> list[tuple[PassRun, PassFile]]:
    """Return what the passes of a run have given, in order, to the first that failed or never ended."""
    found: list[tuple[PassRun, PassFile]] = []
    for phase in plan.phases:
        if not ended(folder, phase) or (found and found[-1][0].failure):
            break
        found.append(load_pass(folder, phase))
    return found


def load_pass(folder: Path, phase: str) -> tuple[PassRun, PassFile]:
    """Return what a pass that has ended has given."""
    told = read_json(folder / f"{phase}.json", PassFile)
    arrays = read_arrays(folder / f"{phase}.npz")
    tensors = {name.removeprefix(TENSOR): tensor for name, tensor in arrays.items()}
    return PassRun(phase, list(told.records), tensors, told.failure), told


def give_up(folder: Path) -> None:
    """Tell those who wait for the forward pass that it will never end."""
    (folder / GIVEN_UP).touch()


def wait_for_forward(folder: Path) -> PassRun | None:
    """Return what the forward pass has given, which another process runs; None where it failed or was given up."""
    while not ended(folder, FORWARD):
        if (folder / GIVEN_UP).exists():
            return None
        time.sleep(POLL_SECONDS)
    made, _ = load_pass(folder, FORWARD)
    return None if made.failure else made


def confirmed(folder: Path, assumed: Tensors) -> bool:
    """Wait for the forward pass, and say whether it made what was assumed of it; False where it failed or was given up.

    RuntimeError names a tensor that is another: the forward pass would have failed on it.
    """
    made = wait_for_forward(folder)
    for name, tensor in made.tensors.items() if made else ():
        if not np.array_equal(assumed[name].reshape(tensor.shape), tensor):
            raise RuntimeError(f"the forward pass made another {name} than a backward pass began with")
    return made is not None
