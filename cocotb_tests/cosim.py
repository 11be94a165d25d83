"""Runs a network on the simulated xai_top, in a process of its own, and brings back what it computed."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cocotb_tests.environment.run import simulate
from host.component import top


@dataclass
class NetworkRun:
    """What the simulation of a network gave."""

    failure: str
    """First mismatch, hang or crash; empty when all is exact."""
    result: dict[str, Any]
    """Target, values compared, cycles by phase and the record of each layer."""
    logits: NDArray[np.int16]
    relevance: dict[str, NDArray[np.int16]] = field(default_factory=dict)


def run_network(
    folder: Path,
    image: NDArray[np.uint8],
    methods: Sequence[str],
    *,
    target: int | None = None,
    stall: float = 0.0,
    seed: int = 0,
    fuse: bool = True,
    progress: bool = False,
) -> NetworkRun:
    """Explain an image, uint8 [C, H, W], with the network of a folder on xai_top.

    `stall` holds back each stream in that share of the cycles; `fuse=False` runs each ReLU on its own kernel.
    """
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        run = Path(scratch)
        description = {
            "network": str(folder.resolve()),
            "methods": list(methods),
            "target": target,
            "stall": stall,
            "seed": seed,
            "fuse": fuse,
            "progress": progress,
        }
        (run / "run.json").write_text(json.dumps(description))
        np.savez(run / "image.npz", image=image)
        failures = simulate(top(), "cocotb_tests.network_tests", seed=seed, variables={"NETWORK_RUN": str(run)})
        result = json.loads((run / "result.json").read_text()) if (run / "result.json").exists() else {"records": []}
        arrays: dict[str, NDArray[np.int16]] = {}
        if (run / "tensors.npz").exists():
            with np.load(run / "tensors.npz", allow_pickle=False) as loaded:
                arrays = {name: loaded[name] for name in loaded.files}
    failure = result.get("failure") or "; ".join(failures)
    return NetworkRun(failure, result, arrays.pop("logits", np.zeros(0, np.int16)), arrays)
