# SPDX-License-Identifier: Apache-2.0
"""Co-simulation of attribution methods that are plans of passes: several passes of one network on xai_top."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from cocotb_tests.network.cosim import Request
from golden.formulas import Real
from host.designs import TOP, open_design
from host.explain import LayerRecord
from host.kernels import kernels
from host.lowering import require_lowering
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


@dataclass(frozen=True)
class MethodFile:
    """What <number>.json says of a method that has run."""

    failure: str
    passes: tuple[tuple[LayerRecord, ...], ...]


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
    design: Design | None = None,
) -> list[MethodRun]:
    """Explain an image, uint8 [C, H, W], by methods on xai_top (or on `design` in its place), to the first that fails.

    UserError for an image that does not fit the network, and a network that does not fit the kernels.
    """
    with from_user(f"NETWORK={network.name}: "):
        golden.quantize_image(network, image)
        require_lowering(network, kernels(open_design(TOP)))
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        folder = Path(scratch)
        golden.save_network(network, folder / "network")
        np.savez(folder / "image.npz", image=image)
        wanted = MethodsFile(tuple(methods), target, stall, seed, skip_zeros)
        (folder / "methods.json").write_text(json.dumps(asdict(wanted)))
        variables = {"METHODS_RUN": str(folder)}
        told = simulate(design or open_design(TOP), "cocotb_tests.method_tests", seed=seed, variables=variables)
        return _read(folder, methods, "; ".join(told))


def _read(folder: Path, methods: Sequence[str], told: str) -> list[MethodRun]:
    """Return what a simulation has left in its folder; `told` is what it said went wrong."""
    found: list[MethodRun] = []
    for number, method in enumerate(methods):
        path = folder / f"{number}.json"
        if not path.exists():
            return [*found, MethodRun(method, (), None, told)]
        made = read_json(path, MethodFile)
        values = None if made.failure else read_arrays(folder / f"{number}.npz")["values"].astype(np.float64)
        found.append(MethodRun(method, made.passes, values, made.failure))
        if made.failure:
            break
    return found


def load_methods(folder: Path) -> tuple[MethodsFile, golden.Network, NDArray[Any]]:
    """Return what `run_methods` has written for the simulation."""
    image = read_arrays(folder / "image.npz")["image"]
    return read_json(folder / "methods.json", MethodsFile), golden.load_network(folder / "network"), image


def save_method(folder: Path, number: int, values: Real | None, told: MethodFile) -> None:
    """Write what a method has given."""
    if values is not None:
        np.savez(folder / f"{number}.npz", values=values)
    (folder / f"{number}.json").write_text(json.dumps(asdict(told)))


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
