# SPDX-License-Identifier: Apache-2.0
"""Speed of the golden model on one core, beside PyTorch's: forward, and the gradient of one logit."""

import time
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from statistics import median
from typing import Any

import numpy as np

import golden
from golden.arithmetic import FIXED, FLOATING
from golden.inference import forward_in
from golden.methods.engine import TOGETHER
from host import images, networks
from training.processes import one_core_pool

ROUNDS = 7
TORCH = "float64", "float32"


def _torch(network: golden.Network, x: Any, dtype: str) -> Callable[[], object]:
    import torch

    from training.reference import Graph

    torch.set_num_threads(1)
    model, batch = Graph(network).eval().to(getattr(torch, dtype)), torch.from_numpy(x).to(getattr(torch, dtype))

    def run() -> object:
        given = batch.clone().requires_grad_()
        return torch.autograd.grad(model(given).amax(dim=1).sum(), given)

    return run


def _rates(name: str) -> dict[str, float]:
    network = networks.load(name)
    samples = [sample.pixels for sample in images.samples(network.input_shape, networks.folder(name))]
    batch = np.stack([samples[number % len(samples)] for number in range(TOGETHER)])
    x = golden.real_image(network, batch)

    def run(arithmetic: Any) -> Callable[[], object]:
        return lambda: golden.attribute(network, forward_in(network, batch, arithmetic), "saliency")

    runs = {"golden, fixed point": run(FIXED), "golden, float64": run(FLOATING)}
    if find_spec("torch"):
        runs |= {f"PyTorch, {dtype}": _torch(network, x, dtype) for dtype in TORCH}
    seconds: Mapping[str, list[float]] = {what: [] for what in runs}
    for _ in range(ROUNDS + 1):
        for what, once in runs.items():  # in turn, so that what else the machine does meets all
            began = time.process_time()
            once()
            seconds[what].append(time.process_time() - began)
    return {what: TOGETHER / median(took[1:]) for what, took in seconds.items()}  # the first round warms up


def images_per_second(name: str) -> dict[str, float]:
    """Return how many images a second one core takes forward and, by saliency, backward, in batches.

    By what runs them, the medians of seven rounds over sample images; PyTorch where it is installed. The network is of
    that name or path.
    """
    with one_core_pool(1) as pool:
        return pool.apply(_rates, (name,))
