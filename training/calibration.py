# SPDX-License-Identifier: Apache-2.0
"""Quantisation of a trained network: its layer list as a plan, which `host.calibration` quantises."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from golden.formulas import AROUND
from golden.network import IMAGE
from host import calibration
from host.importer.plan import PlannedLayer, PlannedNetwork
from training.architectures import LayerPlan

Parameters = Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True)
class Description:
    """What a network is besides its layers; the attributes are those of `golden.Network`."""

    name: str
    input_shape: tuple[int, ...]
    classes: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]


def planned(
    description: Description, plan: tuple[LayerPlan, ...], parameters: Parameters, metadata: Mapping[str, Any]
) -> PlannedNetwork:
    """Return the plan of a chain of layers.

    Args:
        description: name, input and classes.
        plan: the layers.
        parameters: float64 `<layer>.weight` and `<layer>.bias` of each layer that has them.
        metadata: for the network's descriptor.
    """
    shape, before = description.input_shape, IMAGE
    layers: list[PlannedLayer] = []
    for layer in plan:
        if layer.kind == "conv2d":
            shape = (layer.outputs, *shape[1:])
        elif layer.kind == "vmm":
            shape = (layer.outputs,)
        elif layer.kind == "maxpool2d":
            shape = (shape[0], shape[1] // 2, shape[2] // 2)
        weight, bias = (parameters.get(f"{layer.name}.{part}") for part in ("weight", "bias"))
        padding = AROUND if layer.kind == "conv2d" else (0, 0, 0, 0)
        layers.append(PlannedLayer(layer.name, layer.kind, (before,), shape, weight, bias, padding=padding))
        before = layer.name
    return PlannedNetwork(layers=tuple(layers), metadata=metadata, **vars(description))


def calibrate(
    description: Description,
    plan: tuple[LayerPlan, ...],
    parameters: Parameters,
    images: Iterable[NDArray[np.uint8]],
    metadata: Mapping[str, Any],
) -> golden.Network:
    """Choose scales and quantise; images uint8 [C, H, W] each, of the training set, the rest as of `planned`."""
    return calibration.calibrate(planned(description, plan, parameters, metadata), images)
