# SPDX-License-Identifier: Apache-2.0
"""Reference maps of FullGrad and Grad-CAM++: the package grad-cam (extra `train`) on PyTorch modules, in float64.

It draws maps in float32 and divides by sums with a small number added; both are kept out here.
"""

import sys
from collections.abc import Sequence
from typing import Any
from unittest import mock

import numpy as np
import torch
from numpy.typing import NDArray

# The package's pictures and augmentations alone need these, and torchvision only loads beside a torch of its own build.
for _name in ("cv2", "torchvision", "torchvision.transforms", "torchvision.transforms.functional", "ttach"):
    sys.modules.setdefault(_name, mock.MagicMock())

from pytorch_grad_cam import base_cam, fullgrad_cam  # noqa: E402 (after what it would import)
from pytorch_grad_cam.grad_cam_plusplus import GradCAMPlusPlus  # noqa: E402

from training.reference import Graph  # noqa: E402

Maps = NDArray[np.float64]
SCALE = 2.0**20
"""Gradients are so much larger and activations smaller: the same shares, beside which the 1e-6 below is nothing."""


def _upsampled(maps: Maps, size: Sequence[int] | None = None) -> Maps:
    """Return maps [N, h, w] interpolated to [N, H, W], size as the package has it: width and height."""
    if size is None:
        return maps
    enlarged = torch.nn.functional.interpolate(torch.from_numpy(maps)[None], tuple(size[::-1]), mode="bilinear")
    return np.asarray(enlarged[0])


def _psi(terms: Maps, size: Sequence[int]) -> Maps:
    """Return terms [N, C, h, w] from 0 to 1, as the paper's own code has it: each whole, not channel by channel."""
    low, high = (ends(terms, axis=(1, 2, 3), keepdims=True) for ends in (np.min, np.max))
    return np.stack([_upsampled(one, size) for one in (terms - low) / (high - low)])


class _Exact(GradCAMPlusPlus):  # type: ignore[misc]  # the package is not there where mypy runs
    def get_cam_weights(self, x: Any, layers: Any, targets: Any, made: Maps, gradients: Maps) -> Any:
        """Return the weights of channels, [N, K]."""
        return super().get_cam_weights(x, layers, targets, made / SCALE, gradients * SCALE) / SCALE


def full_grad(model: Graph, x: torch.Tensor, target: int) -> torch.Tensor:
    """Return FullGrad's map of an image [1, C, H, W]: [1, 1, H, W]."""
    with mock.patch.multiple(fullgrad_cam, scale_accross_batch_and_channels=_psi, scale_cam_image=_upsampled):
        found = fullgrad_cam.FullGrad(model, [])(x.clone(), [lambda logits: logits[target]])
    return torch.from_numpy(found)[None]


def grad_cam_pp(model: Graph, layer: torch.nn.Module, x: torch.Tensor, target: int) -> torch.Tensor:
    """Return Grad-CAM++'s map of an image [1, C, H, W] at a module: [1, 1, H, W]."""
    with mock.patch.object(base_cam, "scale_cam_image", _upsampled):
        found = _Exact(model, [layer])(x.clone(), [lambda logits: logits[target]])
    return torch.from_numpy(found)[None]
