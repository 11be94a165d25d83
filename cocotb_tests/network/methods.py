# SPDX-License-Identifier: Apache-2.0
"""Co-simulation of attribution methods that are plans of passes: several passes of one network on xai_top."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from cocotb_tests.network.cosim import Request
from cocotb_tests.network.workers import side_by_side
from golden.formulas import Real
from golden.methods.engine import first_passes, subject_of
from golden.rules import Rule
from host.designs import TOP, open_design
from host.explain import LayerRecord
from host.kernels import kernels
from host.lowering import require_lowering
from host.relevance import Relevance
from host.rule_schedule import require_rule
from xai_cosim.command import from_user
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.stored import read_arrays, read_json
from xai_cosim.sim.run import simulate


@dataclass(frozen=True)
class MethodsFile:
    """What methods.json says of a run."""

    methods: tuple[str, ...]
    """Each with all its parameters, as `golden.methods.parse` reads it."""
    target: int
    stall: float
    seed: int
    skip_zeros: bool
    workers: int
    """Simulations that share the passes of each method."""


@dataclass(frozen=True)
class MethodFile:
    """What <number>.<worker>.json says of a worker's share of a method."""

    failure: str
    passes: Mapping[str, tuple[LayerRecord, ...]]
    """By their numbers in the plan."""


@dataclass(frozen=True, eq=False)
class MethodRun:
    """What a method gave on the RTL.

    Attributes:
        method: with all its parameters.
        passes: the jobs of each pass, forward or backward.
        values: the map, float64 [C, H, W] or [1, H, W]; None where something went wrong.
        failure: what went wrong, or empty.
    """

    method: str
    passes: tuple[tuple[LayerRecord, ...], ...]
    values: Real | None
    failure: str

    @property
    def cycles(self) -> int:
        """Of all jobs."""
        return sum(record.cycles for one in self.passes for record in one)

    @property
    def compared(self) -> int:
        """Values compared."""
        return sum(record.compared for one in self.passes for record in one)


def run_methods(
    network: golden.Network,
    image: NDArray[np.uint8],
    methods: Sequence[str],
    target: int,
    *,
    stall: float = 0.0,
    seed: int = 0,
    skip_zeros: bool = True,
    workers: int = 1,
    others: Sequence[NDArray[np.uint8]] = (),
    design: Design | None = None,
) -> list[MethodRun]:
    """Explain an image, uint8 [C, H, W], by methods on xai_top (or on `design` in its place), to the first that fails.

    `others` are images for methods that compare with them or learn from them.
    `workers` simulations run side by side and share the passes of each method; what they give is that of one.
    UserError for an image that does not fit the network, and a network that does not fit the kernels.
    """
    with from_user(f"NETWORK={network.name}: "):
        golden.quantize_image(network, image)
        models = kernels(open_design(TOP))
        require_lowering(network, models)
        subject = subject_of(network, image, target, seed, others or None)
        for rule in {one.gate for method in methods for one in first_passes(network, method, subject)}:
            if isinstance(rule, Rule):
                require_rule(network, models, rule)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        folder = Path(scratch)
        golden.save_network(network, folder / "network")
        np.savez(folder / "image.npz", image=image, others=np.array(others, dtype=np.uint8))
        wanted = MethodsFile(tuple(methods), target, stall, seed, skip_zeros, workers)
        (folder / "methods.json").write_text(json.dumps(asdict(wanted)))
        share = partial(_share, folder, design or open_design(TOP), seed)
        told = [line for lines in side_by_side([partial(share, n) for n in range(workers)]) for line in lines]
        return read_methods(folder, wanted, "; ".join(told))


def _share(folder: Path, design: Design, seed: int, worker: int) -> list[str]:
    """Simulate a worker's passes; return what failed, a line each."""
    variables = {"METHODS_RUN": str(folder), "WORKER": str(worker)}
    return simulate(design, "cocotb_tests.method_tests", seed=seed, variables=variables)


def read_methods(folder: Path, wanted: MethodsFile, told: str) -> list[MethodRun]:
    """Return what simulations have left in their folder, to the first failure; `told` is what they said went wrong."""
    found: list[MethodRun] = []
    for number, method in enumerate(wanted.methods):
        paths = [folder / f"{number}.{worker}.json" for worker in range(wanted.workers)]
        shares = [read_json(path, MethodFile) for path in paths if path.exists()]
        by_number = {int(n): records for share in shares for n, records in share.passes.items()}
        # of passes that went wrong, the first is told: later ones are as if they had not run
        wrong = [(max(map(int, share.passes)), share.failure) for share in shares if share.failure and share.passes]
        last, failure = min(wrong, default=(max(by_number, default=-1), ""))
        if len(shares) < wanted.workers and not failure:
            failure = told or "a simulation ended without a result"
        passes = tuple(by_number[n] for n in sorted(by_number) if n <= last)
        values = None if failure else read_arrays(folder / f"{number}.npz")["values"].astype(np.float64)
        found.append(MethodRun(method, passes, values, failure))
        if failure:
            break
    return found


def load_methods(folder: Path) -> tuple[MethodsFile, golden.Network, NDArray[Any], list[NDArray[Any]]]:
    """Return what `run_methods` has written for the simulation: what is wanted, the network, its image and others."""
    arrays = read_arrays(folder / "image.npz")
    wanted = read_json(folder / "methods.json", MethodsFile)
    return wanted, golden.load_network(folder / "network"), arrays["image"], list(arrays["others"])


def save_method(folder: Path, number: int, worker: int, values: Real | None, told: MethodFile) -> None:
    """Write what a worker's share of a method has given; the map, which all make alike, is the first one's."""
    if values is not None and not worker:
        np.savez(folder / f"{number}.npz", values=values)
    (folder / f"{number}.{worker}.json").write_text(json.dumps(asdict(told)))


def maps_of(target: int, runs: Sequence[MethodRun]) -> list[Relevance]:
    """Return the maps that methods have made, in int16 too."""
    return [Relevance.of_real(run.method, target, run.values) for run in runs if run.values is not None]


def report_of(request: Request, command: str, target: int, runs: Sequence[MethodRun]) -> dict[str, Any]:
    """Return what methods gave and took, in plain JSON values."""
    return {
        "passed": not any(run.failure for run in runs),
        "failure": "; ".join(run.failure for run in runs if run.failure),
        "command": command,
        "network": request.network.name,
        "image": request.image.name,
        "image_note": request.image.note,
        "label": request.image.label,
        "target": target,
        "target_class": request.network.classes[target],
        "seed": request.seed,
        "stall": request.stall,
        "compared": sum(run.compared for run in runs),
        "methods": [
            {
                "method": run.method,
                "passes": len(run.passes),
                "jobs": sum(map(len, run.passes)),
                "cycles": run.cycles,
                "compared": run.compared,
                "failure": run.failure,
            }
            for run in runs
        ],
    }
