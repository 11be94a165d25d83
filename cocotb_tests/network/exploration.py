# SPDX-License-Identifier: Apache-2.0
"""The design space of a network: what each choice of sizes gives by the contracts, and whether a simulation agrees."""

import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import golden
from cocotb_tests.network.cosim import run_network
from hls import boards, export, space
from hls.ipxact import component_xml
from hls.shell import Kernel
from host.designs import BOARD, open_design
from host.kernels import Kernels, model
from host.phases import cycles_of, job_costs, mac_use, pass_tensors
from host.schedule import FORWARD
from xai_cosim.command import Progress
from xai_cosim.ipxact.component import read_component
from xai_cosim.ipxact.design import COMPONENT

METHOD = "guided"
PHASES = (FORWARD, METHOD)


@dataclass(frozen=True)
class SizeChoice:
    """A choice of sizes."""

    sizes: space.Sizes
    cycles: dict[str, int]
    use: float
    resources: space.Resources
    share: float
    """Of the part, of what it has least of."""
    fits: tuple[str, ...]
    """Boards whose parts have enough for the kernels that they have, the smallest first."""

    @property
    def total(self) -> int:
        """Cycles of both passes."""
        return sum(self.cycles.values())


def models(made: Mapping[str, Kernel], kernels: Sequence[str], folder: Path) -> Kernels:
    """Return kernels, those that `made` has by their descriptions alone: nothing of these can be simulated."""
    found = {}
    for name in kernels:
        if name in made:
            (folder / f"{name}.v").touch()
            (folder / COMPONENT).write_bytes(component_xml(made[name]))
            found[name] = model(read_component(folder / COMPONENT))
        else:
            found[name] = model(open_design(name, ""))
    return found


def explored(
    network: golden.Network, image: NDArray[np.uint8], board: boards.Board, costs: space.SizeCosts
) -> Iterator[SizeChoice]:
    """Yield what each choice of sizes gives that can run the network."""
    sizes, tensors = list(space.points(board.sizes)), pass_tensors(network, image, (METHOD,))
    progress = Progress("choices", len(sizes))
    every = sorted(map(boards.load, boards.names()), key=lambda one: one.limits.lut)
    for number, chosen in enumerate(sizes):
        progress.at(number)
        made = space.built(chosen)
        with tempfile.TemporaryDirectory() as folder:
            try:
                jobs = job_costs(network, tensors, models(made, board.kernels, Path(folder)), (METHOD,))
            except ValueError:
                continue  # buffers too small for a layer
        cost = costs.of(chosen, made, board.kernels)
        share = max(getattr(cost, kind) / most for kind, most in asdict(board.limits).items())
        fits = tuple(one.name for one in every if not costs.of(chosen, made, one.kernels).over(one))
        yield SizeChoice(chosen, cycles_of(jobs), mac_use(jobs), cost, share, fits)


def simulated(
    network: golden.Network, image: NDArray[np.uint8], board: boards.Board, point: SizeChoice, seed: int
) -> str:
    """Run both passes on the exports of a point; return what is not as the contracts say, empty where all is."""
    s = point.sizes
    name = f"explored-{s.conv2d_macs}-{s.vmm_macs}-{s.conv2d_tile}-{s.conv2d_taps}"
    export.write_all(export.BOARDS / name, replace(board, sizes=point.sizes))
    os.environ[BOARD] = name
    run = run_network(network, image, (METHOD,), seed=seed, skip_zeros=False)
    if run.failure:
        return run.failure
    counted = {phase: sum(r.compute_cycles for r in run.records if r.phase == phase) for phase in PHASES}
    return "" if counted == point.cycles else f"simulated {counted}, contracts {point.cycles}"
