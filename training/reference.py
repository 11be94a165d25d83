# SPDX-License-Identifier: Apache-2.0
"""Reference vectors: the networks run by PyTorch and explained by Captum (extra `train`), in float64.

Only the integer weights and the descriptor are shared with the golden model; the rest is theirs.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from captum.attr import Deconvolution, GuidedBackprop, Saliency
from numpy.typing import NDArray
from torch import nn

import golden
from host import images

EXPLAINERS = {"saliency": Saliency, "deconvnet": Deconvolution, "guided": GuidedBackprop}


def build(network: golden.Network) -> nn.Sequential:
    """Return the network as PyTorch modules, one instance per layer since Captum hooks each ReLU."""
    model = nn.Sequential()
    for layer in network.layers:
        module: Any
        if layer.kind == "relu":
            module = nn.ReLU()
        elif layer.kind == "maxpool2d":
            module = nn.MaxPool2d(2)
        else:
            weight, bias, frac_w = layer.parameters()
            if layer.kind == "conv2d":
                module = nn.Conv2d(weight.shape[1], weight.shape[0], 3, padding=1)
            else:
                module = nn.Linear(weight.shape[1], weight.shape[0])
                if len(layer.in_shape) > 1:
                    model.add_module(f"{layer.name}_flatten", nn.Flatten())
            with torch.no_grad():
                module.double()
                module.weight.copy_(torch.from_numpy(weight).double() / 2**frac_w)
                module.bias.copy_(torch.from_numpy(bias).double() / 2 ** (layer.frac_in + frac_w))
        model.add_module(layer.name, module)
    return model.eval()


def explain(network: golden.Network, pixels: NDArray[np.uint8]) -> dict[str, NDArray[np.float64]]:
    """Return the logits and, by method, the relevance for the predicted class.

    Args:
        network: to run.
        pixels: uint8 [C, H, W].

    Returns:
        "logits" [classes], and "saliency", "deconvnet" and "guided" [C, H, W].
    """
    model = build(network)
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
