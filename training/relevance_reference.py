# SPDX-License-Identifier: Apache-2.0
"""Reference vectors of relevance propagation: zennit and Captum (extra `train`) on PyTorch modules, in float64.

zennit keeps R where golden keeps R for each unit of a value; sums and means are shared in proportion there, which is
what golden does by passing that on as a gradient. Captum has DeepLIFT; its rule for a max-pool sees the right input
since `Graph` copies what each module reads.
"""

import sys
from collections.abc import Sequence
from typing import Any
from unittest import mock

import numpy as np
import torch
from captum.attr import DeepLift
from numpy.typing import NDArray
from torch import Tensor, nn

import golden
from host import images
from training.reference import Graph, Mean, Sum

# zennit imports torchvision, which must be built for the same torch, and its rules need none of it
UNUSED = ("torchvision", "torchvision.models", "torchvision.models.resnet", "torchvision.models.vgg")
with mock.patch.dict(sys.modules, {name: mock.MagicMock() for name in UNUSED}):
    from zennit.core import Hook
    from zennit.layer import Sum as Summed
    from zennit.rules import AlphaBeta, Epsilon, Gamma, Norm, Pass, ZPlus

IMAGES = 2
"""Of the samples, the first."""
EXACT = Norm(stabilizer=1e-30)
RULES = {
    "lrp_epsilon:epsilon=1e-06": Epsilon(epsilon=1e-6),
    "lrp_epsilon:epsilon=0.1": Epsilon(epsilon=0.1),
    "lrp_gamma:gamma=0.25,epsilon=1e-06": Gamma(gamma=0.25),
    "lrp_gamma:gamma=3.0,epsilon=0.001": Gamma(gamma=3.0, stabilizer=1e-3),
    "lrp_alpha_beta:beta=0.0,epsilon=1e-06": AlphaBeta(alpha=1.0, beta=0.0),
    "lrp_alpha_beta:beta=1.0,epsilon=0.01": AlphaBeta(alpha=2.0, beta=1.0, stabilizer=0.01),
    "lrp_alpha_beta:beta=0.5,epsilon=1e-06": AlphaBeta(alpha=1.5, beta=0.5),
    "lrp_zplus:bias=kept,epsilon=1e-06": ZPlus(),
    "lrp_zplus:bias=none,epsilon=1e-06": ZPlus(zero_params="bias"),
}
"""zennit's rules by the text that `golden.methods.registry.parse` reads."""


class _Stacked(nn.Module):  # type: ignore[misc]  # torch is not there where mypy runs
    """Two tensors, added by a module that reads them as one, as zennit's rules need it."""

    def __init__(self) -> None:
        """Make the module."""
        super().__init__()
        self.sum = Summed()

    def forward(self, a: Tensor, b: Tensor) -> Any:
        """Return a + b."""
        return self.sum(torch.stack([a, b], -1))


def _hook(module: Any, rule: Hook) -> Hook | None:
    if isinstance(module, nn.Conv2d | nn.Linear):
        return rule.copy()
    if isinstance(module, nn.ReLU):
        return Pass()
    return EXACT.copy() if isinstance(module, Summed | Mean) else None


def explain(network: golden.Network, pixels: NDArray[np.uint8]) -> dict[str, Any]:
    """Return their relevance of the predicted class's logit, by the text of a method.

    Args:
        network: to run.
        pixels: uint8 [C, H, W].
    """
    mean, std = (torch.tensor(v, dtype=torch.float64).view(1, -1, 1, 1) for v in (network.mean, network.std))
    x = ((torch.from_numpy(pixels.copy()).double() / 255)[None] - mean) / std
    model = Graph(network).eval()
    target = int(model(x)[0].argmax())
    found = {}
    for baseline, other in (("mean", 0 * x), ("black", (-mean / std).expand(x.shape))):
        found[f"deeplift:baseline={baseline}"] = DeepLift(model).attribute(x, other, target=target)[0]
    model.made = nn.ModuleList([_Stacked() if isinstance(module, Sum) else module for module in model.made])
    for text, rule in RULES.items():
        hooks = [(module, hook) for module in model.modules() if (hook := _hook(module, rule))]
        handles = [hook.register(module) for module, hook in hooks]
        image = x.clone().requires_grad_()
        logits = model(image)
        seed = torch.zeros_like(logits)
        seed[0, target] = logits[0, target].detach()
        (relevance,) = torch.autograd.grad(logits, image, seed)
        found[text] = relevance[0]
        for handle in handles:
            handle.remove()
    return {text: values.detach().numpy() for text, values in found.items()}


def make(network: golden.Network, samples: Sequence[images.Image]) -> dict[str, NDArray[Any]]:
    """Return `explain` of the first images, as arrays `<image> <method>`."""
    return {
        f"{sample.name} {text}": values.astype(np.float32)
        for sample in samples[:IMAGES]
        for text, values in explain(network, sample.pixels).items()
    }
