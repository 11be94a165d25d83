# SPDX-License-Identifier: Apache-2.0
"""Full-network co-simulation: explains an image on the simulated xai_top, in a process of its own."""

import os
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from cocotb_tests.network.passes import RunPlan, ended, give_up, load_passes, save_run
from cocotb_tests.network.workers import side_by_side
from golden.methods.engine import subject_of
from golden.methods.plan import Subject
from host import networks, schedule, views
from host.cifar10 import require_fit
from host.designs import BOARD, TOP, open_design
from host.explain import LayerRecord, cycles_by_phase, logits_of, relevance_of, target_of
from host.images import TEST_PREFIX, Image, default, load_image
from host.kernels import kernels
from host.lowering import require_lowering
from host.methods import others, to_learn_from
from host.relevance import Relevance
from host.schedule import FORWARD
from xai_cosim.command import (
    MAX_DIGITS,
    UserError,
    from_user,
    make_command,
    one_of,
    seed_from,
    shown,
    whole_number,
)  # fmt: skip
from xai_cosim.ipxact.design import Design
from xai_cosim.sim import tools
from xai_cosim.sim.run import simulate

MAX_STALL = 0.9
MAX_WORKERS = 64


@dataclass
class NetworkRun:
    """What the simulation of a network gave."""

    failure: str
    """First mismatch, hang or crash; empty when all is exact."""
    records: list[LayerRecord]
    """Of all jobs, in the order in which one simulation runs them, up to the first that failed."""
    seconds: float
    """From the beginning of the first pass to the end of the last."""
    target: int = -1
    logits: NDArray[np.int16] = field(default_factory=lambda: np.zeros(0, np.int16))
    relevance: dict[str, NDArray[np.int16]] = field(default_factory=dict)

    def maps(self, network: golden.Network) -> list[Relevance]:
        """Return the relevance with its scale."""
        frac = network.gradient_frac(golden.IMAGE)
        return [Relevance.of_fixed(method, self.target, fixed, frac) for method, fixed in self.relevance.items()]


def run_network(
    network: golden.Network,
    image: NDArray[np.uint8],
    methods: Sequence[str],
    *,
    target: int | None = None,
    stall: float = 0.0,
    seed: int = 0,
    fuse: bool = True,
    skip_zeros: bool = True,
    workers: int = 1,
    progress: bool = False,
    design: Design | None = None,
    repeat: str = "",
) -> NetworkRun:
    """Explain an image, uint8 [C, H, W], on xai_top (or on `design` in its place).

    `stall` holds back each stream in that share of the cycles; `fuse=False` runs each ReLU on its own kernel,
    `skip_zeros=False` sends every zero of a vector. `workers` simulations run side by side: the first has the forward
    pass, and methods are shared out; a method counts when the forward pass has made what it began with. `repeat` is
    the command of this run, for the records of failures.

    UserError for an image that does not fit the network, and a network that does not fit the kernels.
    """
    with from_user(f"NETWORK={network.name}: "):
        golden.quantize_image(network, image)
        require_lowering(network, kernels(open_design(TOP)))
    workers = max(min(workers, len(methods)), 1)
    plan = RunPlan(tuple(methods), target, float(stall), fuse, skip_zeros, progress, workers)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        folder = Path(scratch)
        save_run(folder, plan, network, image)
        share = partial(_share, folder, design or open_design(TOP), seed, repeat)
        failures = [line for told in side_by_side([partial(share, n) for n in range(workers)]) for line in told]
        passes = load_passes(folder, plan)
    if len(passes) < len(plan.phases) and not (passes and passes[-1][0].failure):
        require_jobs(network, image, methods, fuse=fuse)
    made = {found.phase: found for found, _ in passes}
    times = [time for _, told in passes for time in (told.began, told.ended)]
    run = NetworkRun(
        next((found.failure for found in made.values() if found.failure), "") or "; ".join(failures),
        [record for found in made.values() for record in found.records],
        max(times) - min(times) if times else 0.0,
    )
    complete = {phase: found.tensors for phase, found in made.items() if not found.failure}
    forward = complete.pop(FORWARD, None)
    if forward is not None:
        run.target = target_of(network, forward, target)
        run.logits = logits_of(network, forward)
    run.relevance = {method: relevance_of(network, method, tensors) for method, tensors in complete.items()}
    return run


def _share(folder: Path, design: Design, seed: int, repeat: str, worker: int) -> list[str]:
    """Simulate a worker's passes; return what failed, a line each."""
    variables = {"NETWORK_RUN": str(folder), "REPEAT": repeat, "WORKER": str(worker)}
    try:
        return simulate(design, "cocotb_tests.network_tests", seed=seed, variables=variables)
    finally:
        if not worker and not ended(folder, FORWARD):
            give_up(folder)


def require_jobs(
    network: golden.Network, image: NDArray[np.uint8], methods: Sequence[str], *, fuse: bool = True
) -> None:
    """Raise UserError, which names the value and what is allowed, where a kernel cannot run a job of the network."""
    forward = golden.forward(network, image)
    tensors = {**schedule.forward_tensors(network, forward)}
    accelerator = kernels(open_design(TOP))
    steps = schedule.forward_steps(network, accelerator, fuse=fuse)
    for method in methods:
        tensors |= schedule.backward_tensors(network, golden.attribute(network, forward, method))
        steps += schedule.backward_steps(network, accelerator, method, fuse=fuse)
    for step in steps:
        with from_user(f"NETWORK={network.name}: layer {'+'.join(step.layers)}: "):
            step.jobs(tensors)


@dataclass(frozen=True, eq=False)
class Request:
    """What `make cosim` was asked for, checked."""

    network: golden.Network
    network_spec: str
    image: Image
    image_spec: str
    methods: tuple[str, ...]
    target: int | None
    contrast: int | None
    """A class to explain after the target, so that the two can be compared."""
    view: tuple[str, ...]
    """Names of views, in the order of the picture's columns."""
    stall: float
    skip_zeros: bool
    workers: int
    seed: int
    cifar10: Path | None
    images: Path | None = None
    """A folder of images for methods that compare with others or learn from them."""

    @cached_property
    def others(self) -> list[NDArray[np.uint8]]:
        """The images for these methods: `host.methods.others`."""
        found = to_learn_from(self.network, self.network_spec, self.images, self.cifar10)
        return others(found, self.image.pixels)

    @property
    def explained(self) -> int:
        """The target, or the class that the golden model finds."""
        return golden.forward(self.network, self.image.pixels).predicted if self.target is None else self.target

    @property
    def subject(self) -> Subject:
        """What plans of methods take."""
        return subject_of(self.network, self.image.pixels, self.explained, self.seed, self.others)

    @classmethod
    def parse(
        cls,
        network: str,
        image: str = "",
        method: str = "all",
        target: str | None = None,
        contrast: str | None = None,
        view: str = views.DEFAULT,
        stall: str = "0",
        skip_zeros: str = "1",
        workers: str = "1",
        seed: str | None = None,
        cifar10: str | None = None,
        images: str | None = None,
    ) -> "Request":
        """Check what a user typed; UserError names the value, what is allowed and what to do."""
        loaded, own = networks.load(network), networks.folder(network)
        one_of("METHOD", method, ("all", *golden.METHODS))
        methods = golden.METHODS if method == "all" else (method,)
        folder = Path(cifar10) if cifar10 else None
        image = image or default(own)
        if image.startswith(TEST_PREFIX):
            require_fit(f"IMAGE={shown(image)}", loaded.input_shape, loaded.classes)
        picture = load_image(image, loaded.input_shape, folder, own)
        explained = _class(loaded, "TARGET", target)
        return cls(
            loaded,
            network,
            picture,
            image,
            tuple(methods),
            explained,
            _contrast(loaded, picture, explained, contrast),
            views.chosen(view),
            _stall(stall),
            one_of("SKIP_ZEROS", skip_zeros, ("0", "1")) == "1",
            whole_number("WORKERS", workers, 1, MAX_WORKERS, "a number of simulations side by side"),
            seed_from(seed),
            folder,
            Path(images) if images else None,
        )

    def command(self, method: str | None = None) -> str:
        """Return the command that repeats this run, or one with other methods."""
        return make_command(
            "cosim",
            BOARD=os.environ.get(BOARD),
            IMAGE=self.image_spec,
            NETWORK=self.network_spec,
            METHOD=method or ("all" if len(self.methods) > 1 else self.methods[0]),
            TARGET=None if self.target is None else self.network.classes[self.target],
            CONTRAST=None if self.contrast is None else self.network.classes[self.contrast],
            VIEW=None if self.view == views.chosen(views.DEFAULT) else " ".join(self.view),
            STALL=repr(self.stall) if self.stall else 0,
            SKIP_ZEROS=None if self.skip_zeros else 0,
            WORKERS=self.workers if self.workers > 1 else None,
            SEED=self.seed,
            CIFAR10=self.cifar10,
            IMAGES=self.images,
        )


SECOND = "second"
"""As a contrast: the class of the largest logit that is not the explained one."""


def _class(network: golden.Network, name: str, text: str | None, also: str = "") -> int | None:
    if not text:
        return None
    if text in network.classes:
        return network.classes.index(text)
    last = len(network.classes) - 1
    try:
        return whole_number(name, text, 0, last, "a class")
    except UserError as error:
        allowed = f"{also}0 to {last} or a class: {', '.join(network.classes)}"
        raise UserError(f"{name}={shown(text)}: allowed are {allowed}") from error


def _contrast(network: golden.Network, image: Image, target: int | None, text: str | None) -> int | None:
    """Return the class to compare with; which class the network finds, the golden model says as the RTL will."""
    if not text:
        return None
    logits = golden.forward(network, image.pixels).logits.astype(np.int64).reshape(-1)
    explained = int(logits.argmax()) if target is None else target
    contrast: int | None = None
    if text != SECOND or SECOND in network.classes:
        contrast = _class(network, "CONTRAST", text, f"{SECOND}, ")
    else:
        logits[explained] = golden.INT16_MIN - 1
        contrast = int(logits.argmax())
    if contrast == explained:
        name = network.classes[explained]
        raise UserError(f"CONTRAST={shown(text)}: is {name}, which is explained; allowed is another")
    return contrast


def _stall(text: str) -> float:
    number = len(text) <= MAX_DIGITS and re.fullmatch(r"\d+(\.\d+)?([eE]-?\d+)?", text, re.ASCII)
    if not number or float(text) > MAX_STALL:
        raise UserError(f"STALL={shown(text)}: allowed are numbers from 0 to {MAX_STALL}, the share of stalled cycles")
    return float(text)


def softmax(logits: NDArray[np.float64]) -> list[float]:
    """Return the probability of each class."""
    weights = np.exp(logits - logits.max(initial=0))
    return [float(p) for p in weights / weights.sum()]


def cosim(
    request: Request, *, progress: bool = True, design: Design | None = None
) -> tuple[dict[str, Any], NetworkRun]:
    """Run a request; return the report (plain JSON values) and the tensors that the RTL computed."""
    run = run_network(
        request.network,
        request.image.pixels,
        request.methods,
        target=request.target,
        stall=request.stall,
        skip_zeros=request.skip_zeros,
        workers=request.workers,
        seed=request.seed,
        progress=progress,
        design=design,
        repeat=request.command(),
    )
    network = request.network
    scale = 2.0 ** network.layers[-1].frac_out
    cycles = cycles_by_phase(run.records)
    report = {
        "passed": not run.failure,
        "failure": run.failure,
        "command": request.command(),
        "network": network.name,
        "image": request.image.name,
        "image_note": request.image.note,
        "label": request.image.label,
        "target": run.target,
        "target_class": network.classes[run.target] if run.target >= 0 else None,
        "predicted_class": network.classes[int(run.logits.argmax())] if run.logits.size else None,
        "logits": (run.logits / scale).tolist(),
        "probabilities": softmax(run.logits / scale),
        "seed": request.seed,
        "stall": request.stall,
        "skip_zeros": request.skip_zeros,
        "methods": list(request.methods),
        "mismatches": sum(r.mismatches for r in run.records),
        "compared": sum(r.compared for r in run.records),
        "cycles": cycles,
        "layers": [{**vars(r), "mac_use": r.mac_use} for r in run.records],
        "simulated_cycles": sum(cycles.values()),
        "simulated_cycles_per_second": sum(cycles.values()) / run.seconds if run.seconds else 0.0,
        "versions": tools.versions(),
    }
    return report, run
