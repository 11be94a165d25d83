# SPDX-License-Identifier: Apache-2.0
"""Reference vectors: the networks run by PyTorch and explained by Captum (extra `train`), in float64.

Only the integer weights and the descriptor are shared with the golden model; the rest is theirs.
"""

from collections.abc import Sequence
from math import floor, prod
from typing import Any

import numpy as np
import torch
from captum.attr import Deconvolution, GuidedBackprop, Saliency
from numpy.typing import NDArray
from torch import Tensor, nn

import golden
from golden.network import IMAGE
from host import images

EXPLAINERS = {"saliency": Saliency, "deconvnet": Deconvolution, "guided": GuidedBackprop}


class Graph(nn.Module):  # type: ignore[misc]  # torch is not there where mypy runs
    """A network as PyTorch modules, one instance per layer since Captum hooks each ReLU."""

    def __init__(self, network: golden.Network) -> None:
        """Make the modules, with the numbers that the integer weights stand for."""
        super().__init__()
        self.reads = [(layer.name, layer.inputs) for layer in network.layers]
        self.made = nn.ModuleList([_module(layer) for layer in network.layers])

    def forward(self, image: Tensor) -> Any:
        """Return the logits [N, M] of normalised images [N, C, H, W]."""
        tensors = {IMAGE: image}
        for (name, inputs), module in zip(self.reads, self.made, strict=True):
            # copies, since Captum puts its hook on the tensor that a ReLU reads, which others may read too
            last = tensors[name] = module(*(tensors[read].clone() for read in inputs))
        return last


class Sum(nn.Module):  # type: ignore[misc]
    """Two tensors, added."""

    def forward(self, a: Tensor, b: Tensor) -> Tensor:
        """Return a + b."""
        return a + b


class Mean(nn.Module):  # type: ignore[misc]
    """Sums of windows that do not overlap, times a factor: that of the network, which is rounded."""

    def __init__(self, window: tuple[int, int], factor: float) -> None:
        """Take rows and columns of the windows, and what their sums are multiplied by."""
        super().__init__()
        self.pool, self.factor = nn.AvgPool2d(window, divisor_override=1), factor

    def forward(self, x: Tensor) -> Any:
        """Return the means."""
        return self.pool(x) * self.factor


def _module(layer: golden.Layer) -> Any:
    if layer.kind == "relu":
        return nn.ReLU()
    if layer.kind == "maxpool2d":
        return nn.MaxPool2d(2, ceil_mode=layer.ceil)
    if layer.kind == "flatten":
        return nn.Flatten()
    if layer.kind == "add":
        return Sum()
    if layer.kind == "avgpool2d":
        assert layer.window is not None
        assert layer.frac_w is not None
        one = 2**layer.frac_w
        return Mean(layer.window, floor(one / prod(layer.window) + 0.5) / one)
    weight, bias, frac_w = layer.parameters()
    if layer.kind == "conv2d":
        channels, outputs = layer.in_shape[0], layer.out_shape[0]
        made = nn.Conv2d(channels, outputs, weight.shape[2:], layer.stride, groups=layer.groups)
        top, left, bottom, right = layer.padding
        module: Any = nn.Sequential(nn.ZeroPad2d((left, right, top, bottom)), made)
    else:
        made = nn.Linear(weight.shape[1], weight.shape[0])
        module = nn.Sequential(nn.Flatten(), made)
    with torch.no_grad():
        made.double()
        made.weight.copy_(torch.from_numpy(weight).double() / 2**frac_w)
        made.bias.copy_(torch.from_numpy(bias).double() / 2 ** (layer.frac_in + frac_w))
    return module


def explain(network: golden.Network, pixels: NDArray[np.uint8]) -> dict[str, NDArray[np.float64]]:
    """Return the logits and, by method, the relevance for the predicted class.

    Args:
        network: to run.
        pixels: uint8 [C, H, W].

    Returns:
        "logits" [classes], and "saliency", "deconvnet" and "guided" [C, H, W].
    """
    model = Graph(network).eval()
    image = torch.from_numpy(pixels).double() / 255
    mean, std = (torch.tensor(v, dtype=torch.float64).view(-1, 1, 1) for v in (network.mean, network.std))
    batch = ((image - mean) / std)[None]
    logits = model(batch)[0].detach()
    target = int(logits.argmax())
    result = {"logits": logits.numpy()}
    for method, explainer in EXPLAINERS.items():
        options = {"abs": False} if method == "saliency" else {}
        attributed = explainer(model).attribute(batch.clone().requires_grad_(), target=target, **options)
        result[method] = attributed[0].detach().numpy()
    return result


def make(network: golden.Network, samples: Sequence[images.Image]) -> dict[str, NDArray[np.float64]]:
    """Return `explain` of images, as arrays `<image>.<tensor>`."""
    return {
        f"{sample.name}.{tensor}": values
        for sample in samples
        for tensor, values in explain(network, sample.pixels).items()
    }
