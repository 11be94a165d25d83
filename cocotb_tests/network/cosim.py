# SPDX-License-Identifier: Apache-2.0
"""Full-network co-simulation: explains an image on the simulated xai_top, in a process of its own."""

import json
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from host import networks, schedule
from host.designs import TOP, open_design
from host.explain import LayerRecord
from host.images import Image, load_image
from host.kernels import kernels
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


@dataclass
class NetworkRun:
    """What the simulation of a network gave."""

    failure: str
    """First mismatch, hang or crash; empty when all is exact."""
    result: dict[str, Any]
    """Target, values compared, cycles by phase, cycles and seconds simulated."""
    records: list[LayerRecord]
    logits: NDArray[np.int16]
    relevance: dict[str, NDArray[np.int16]] = field(default_factory=dict)


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
    progress: bool = False,
    design: Design | None = None,
    repeat: str = "",
) -> NetworkRun:
    """Explain an image, uint8 [C, H, W], on xai_top (or on `design` in its place).

    `stall` holds back each stream in that share of the cycles; `fuse=False` runs each ReLU on its own kernel,
    `skip_zeros=False` sends every zero of a vector. `repeat` is the command of this run, for the records of failures.

    UserError for an image that does not fit the network, and a network that does not fit the kernels.
    """
    with from_user():
        golden.quantize_image(network, image)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        run = Path(scratch)
        golden.save_network(network, run / "network")
        description = {
            "methods": list(methods),
            "target": target,
            "stall": stall,
            "fuse": fuse,
            "skip_zeros": skip_zeros,
            "progress": progress,
        }
        (run / "run.json").write_text(json.dumps(description))
        np.savez(run / "image.npz", image=image)
        variables = {"NETWORK_RUN": str(run), "REPEAT": repeat}
        failures = simulate(design or open_design(TOP), "cocotb_tests.network_tests", seed=seed, variables=variables)
        result: dict[str, Any] = {}
        arrays: dict[str, NDArray[np.int16]] = {}
        if (run / "result.json").exists():
            result = json.loads((run / "result.json").read_text())
            with np.load(run / "tensors.npz", allow_pickle=False) as loaded:
                arrays = {name: loaded[name] for name in loaded.files}
    if not result:
        require_jobs(network, image, methods, fuse=fuse)
    failure = result.get("failure") or "; ".join(failures)
    records = [LayerRecord(**record) for record in result.pop("records", [])]
    return NetworkRun(failure, result, records, arrays.pop("logits", np.zeros(0, np.int16)), arrays)


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
            step.job(tensors)


@dataclass(frozen=True, eq=False)
class Request:
    """What `make cosim` was asked for, checked."""

    network: golden.Network
    image: Image
    image_spec: str
    methods: tuple[str, ...]
    target: int | None
    stall: float
    skip_zeros: bool
    seed: int
    cifar10: Path | None

    @classmethod
    def parse(
        cls,
        network: str,
        image: str,
        method: str = "all",
        target: str | None = None,
        stall: str = "0",
        skip_zeros: str = "1",
        seed: str | None = None,
        cifar10: str | None = None,
    ) -> "Request":
        """Check what a user typed; UserError names the value, what is allowed and what to do."""
        loaded = networks.load(network)
        one_of("METHOD", method, ("all", *golden.METHODS))
        methods = golden.METHODS if method == "all" else (method,)
        folder = Path(cifar10) if cifar10 else None
        picture = load_image(image, folder)
        if picture.pixels.shape != loaded.input_shape:
            given, taken = ("x".join(map(str, shape)) for shape in (picture.pixels.shape, loaded.input_shape))
            raise UserError(f"IMAGE={shown(image)} is made {given}, but NETWORK={network} takes {taken}")
        return cls(
            loaded,
            picture,
            image,
            tuple(methods),
            _target(loaded, target),
            _stall(stall),
            one_of("SKIP_ZEROS", skip_zeros, ("0", "1")) == "1",
            seed_from(seed),
            folder,
        )

    def command(self) -> str:
        """Return the command that repeats this run."""
        return make_command(
            "cosim",
            IMAGE=self.image_spec,
            NETWORK=self.network.name,
            METHOD="all" if len(self.methods) > 1 else self.methods[0],
            TARGET=None if self.target is None else self.network.classes[self.target],
            STALL=repr(self.stall) if self.stall else 0,
            SKIP_ZEROS=None if self.skip_zeros else 0,
            SEED=self.seed,
            CIFAR10=self.cifar10,
        )


def _target(network: golden.Network, text: str | None) -> int | None:
    if not text:
        return None
    if text in network.classes:
        return network.classes.index(text)
    last = len(network.classes) - 1
    try:
        return whole_number("TARGET", text, 0, last, "a class")
    except UserError as error:
        allowed = f"0 to {last} or a class: {', '.join(network.classes)}"
        raise UserError(f"TARGET={shown(text)}: allowed are {allowed}") from error


def _stall(text: str) -> float:
    number = len(text) <= MAX_DIGITS and re.fullmatch(r"\d+(\.\d+)?([eE]-?\d+)?", text, re.ASCII)
    if not number or float(text) > MAX_STALL:
        raise UserError(f"STALL={shown(text)}: allowed are numbers from 0 to {MAX_STALL}, the share of stalled cycles")
    return float(text)


def _softmax(logits: NDArray[np.float64]) -> list[float]:
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
        seed=request.seed,
        progress=progress,
        design=design,
        repeat=request.command(),
    )
    result, network = run.result, request.network
    target = result.get("target", -1)
    scale = 2.0 ** network.layers[-1].frac_out
    seconds = result.get("seconds", 0.0)
    report = {
        "passed": not run.failure,
        "failure": run.failure,
        "command": request.command(),
        "network": network.name,
        "image": request.image.name,
        "image_note": request.image.note,
        "label": request.image.label,
        "target": target,
        "target_class": network.classes[target] if target >= 0 else None,
        "predicted_class": network.classes[int(run.logits.argmax())] if run.logits.size else None,
        "logits": (run.logits / scale).tolist(),
        "probabilities": _softmax(run.logits / scale),
        "seed": request.seed,
        "stall": request.stall,
        "skip_zeros": request.skip_zeros,
        "methods": list(request.methods),
        "mismatches": sum(r.mismatches for r in run.records),
        "compared": sum(r.compared for r in run.records),
        "cycles": result.get("cycles", {}),
        "layers": [{**vars(r), "mac_use": r.mac_use} for r in run.records],
        "simulated_cycles": result.get("simulated_cycles", 0),
        "simulated_cycles_per_second": result["simulated_cycles"] / seconds if seconds else 0.0,
        "versions": tools.versions(),
    }
    return report, run
