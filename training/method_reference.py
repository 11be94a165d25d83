# SPDX-License-Identifier: Apache-2.0
"""Reference vectors of attribution methods on PyTorch modules, in float64: Captum, saliency, grad-cam (extra `train`).

What is random is drawn as golden/methods draws it, and handed to Captum in place of its own draws.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any, Literal
from unittest import mock

import numpy as np
import torch
from captum.attr import (
    GradientShap,
    GuidedGradCam,
    InputXGradient,
    IntegratedGradients,
    LayerAttribution,
    LayerGradCam,
    NoiseTunnel,
    Occlusion,
    Saliency,
)
from numpy.typing import NDArray
from saliency.core.base import INPUT_OUTPUT_GRADIENTS
from saliency.core.guided_ig import GuidedIG

import golden
from host import images
from host.ties import TIED
from training.grad_cam_reference import full_grad, grad_cam_pp
from training.reference import Graph

SEED, SAMPLES, STEPS, SIGMA, WINDOW, STRIDE = 7, 4, 8, 0.1, 8, 5
NOISE = f"samples={SAMPLES},sigma={SIGMA}"
IMAGES = 2
"""Of the samples without ties, the first."""


@contextmanager
def _drawn(x: torch.Tensor, low: torch.Tensor, high: torch.Tensor) -> Iterator[None]:
    """Make torch.normal give what takes x to noisy copies, clipped to what pixels can be."""
    noise = np.random.default_rng(SEED).standard_normal((SAMPLES, *x.shape[1:]))
    noisy = torch.clip(x + torch.from_numpy(noise) * SIGMA * (high - low), low, high)
    with mock.patch("torch.normal", return_value=noisy - x):
        yield


def _expected_gradients(model: Graph, x: torch.Tensor, others: torch.Tensor, target: int) -> Any:
    random = np.random.default_rng(SEED)
    shares, chosen = random.random(SAMPLES), random.integers(0, len(others), SAMPLES)
    where = "captum.attr._core.gradient_shap.np.random"
    with mock.patch(f"{where}.choice", return_value=chosen), mock.patch(f"{where}.uniform", return_value=shares):
        return GradientShap(model).attribute(x, others, n_samples=SAMPLES, stdevs=0.0, target=target)


def _guided_ig(model: Graph, x: torch.Tensor, target: int) -> torch.Tensor:
    """Return guided_ig of the authors' package, from the mean pixel."""

    def run(batch: NDArray[Any], call_model_args: Any = None, expected_keys: Any = None) -> dict[str, Any]:
        given = torch.from_numpy(batch).requires_grad_()
        (gradient,) = torch.autograd.grad(model(given)[:, target].sum(), given)
        return {INPUT_OUTPUT_GRADIENTS: gradient.numpy()}

    def quantile(values: NDArray[Any], share: float, interpolation: Literal["lower"]) -> Any:
        return np.quantile(values, share, method=interpolation)  # the keyword was another before NumPy 2.4

    with mock.patch("saliency.core.guided_ig.np", SimpleNamespace(**{**vars(np), "quantile": quantile})):
        found = GuidedIG().GetMask(x[0].numpy(), run, x_steps=STEPS, fraction=0.25, max_dist=0.1)
    return torch.from_numpy(found)[None]


def explain(network: golden.Network, pixels: NDArray[np.uint8], others: Sequence[NDArray[np.uint8]]) -> dict[str, Any]:
    """Return their maps for the predicted class, by the text that `golden.methods.registry.parse` reads.

    Args:
        network: to run.
        pixels: uint8 [C, H, W].
        others: images to compare with.
    """
    model = Graph(network).eval()
    mean, std = (torch.tensor(v, dtype=torch.float64).view(1, -1, 1, 1) for v in (network.mean, network.std))
    low, high = -mean / std, (1 - mean) / std
    x = ((torch.from_numpy(pixels.copy()).double() / 255)[None] - mean) / std
    others = (torch.from_numpy(np.stack(others)).double() / 255 - mean) / std
    how = {"target": int(model(x)[0].argmax())}
    names = [layer.name for layer in network.layers]
    last = max(n for n, layer in enumerate(network.layers) if layer.kind == "conv2d")
    steps = {"n_steps": STEPS, "method": "riemann_middle"}
    found = {
        "gradient": Saliency(model).attribute(x, abs=False, **how),
        "abs_gradient": Saliency(model).attribute(x, **how),
        "gradient_x_input": InputXGradient(model).attribute(x, **how),
        f"integrated_gradients:steps={STEPS}": IntegratedGradients(model).attribute(x, 0 * x, **steps, **how),
        f"integrated_gradients:steps={STEPS},baseline=black": IntegratedGradients(model).attribute(
            x, low.expand(x.shape), **steps, **how
        ),
        f"expected_gradients:samples={SAMPLES},baselines=images": _expected_gradients(model, x, others, **how),
        f"occlusion:window={WINDOW},stride={STRIDE}": Occlusion(model).attribute(
            x, (x.shape[1], WINDOW, WINDOW), (x.shape[1], STRIDE, STRIDE), baselines=0.0, **how
        )[:, :1],
    }
    found[f"guided_ig:steps={STEPS}"] = _guided_ig(model, x, **how)
    found["fullgrad"] = full_grad(Graph(network), x, **how)
    for kind in ("smoothgrad", "vargrad"):
        tunnel = NoiseTunnel(Saliency(model))
        with _drawn(x, low, high):
            found[f"{kind}:{NOISE}"] = tunnel.attribute(x, kind, SAMPLES, stdevs=1.0, abs=False, **how)
    for number in (last, last + 1):
        layer = model.made[number]
        cam = LayerGradCam(model, layer).attribute(x, relu_attributions=True, **how)
        found[f"grad_cam:layer={names[number]}"] = LayerAttribution.interpolate(cam, x.shape[2:], "bilinear")
        product = GuidedGradCam(model, layer).attribute(x, interpolate_mode="bilinear", **how)
        found[f"guided_grad_cam:layer={names[number]}"] = product
        plain = Graph(network)  # without Captum's hooks
        found[f"grad_cam_pp:layer={names[number]}"] = grad_cam_pp(plain, plain.made[number], x, **how)
    return {text: values[0].detach().numpy() for text, values in found.items()}


def make(network: golden.Network, samples: Sequence[images.Image]) -> dict[str, NDArray[Any]]:
    """Return `explain` of the first images, as arrays `<image> <method>`, and the seed of what is random.

    The images that one is compared with are the three behind it.
    """
    pixels = [sample.pixels for sample in samples]
    names = [sample.name for sample in samples if sample.name not in TIED.get(network.name, ())]
    chosen = names[:IMAGES]
    vectors = {
        f"{sample.name} {text}": values.astype(np.float32)
        for number, sample in enumerate(samples)
        if sample.name in chosen
        for text, values in explain(network, sample.pixels, pixels[number + 1 : number + 4]).items()
    }
    return {"seed": np.array(SEED), **vectors}
