# SPDX-License-Identifier: Apache-2.0
"""A plan as an ONNX model, a node a layer: what a framework would export of it."""

from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from golden.network import IMAGE
from host.importer.plan import PlannedLayer, PlannedNetwork
from host.importer.tests.models import Builder


def _node(model: Builder, layer: PlannedLayer, inputs: list[str], shape: tuple[int, ...]) -> str:
    """Add the node of a layer that reads tensors of a shape, and return the tensor that it makes."""
    (x, *others), name = inputs, layer.name
    weights = [model.constant(values) for values in (layer.weight, layer.bias) if values is not None]
    if layer.kind == "conv2d":
        assert layer.weight is not None
        how: dict[str, Any] = {
            "kernel_shape": list(layer.weight.shape[2:]),
            "strides": [layer.stride] * 2,
            "group": layer.groups,
        }
        return model.node("Conv", x, *weights, name=name, pads=list(layer.padding), **how)
    if layer.kind == "vmm":
        flat = x if len(shape) == 1 else model.node("Flatten", x)
        return model.node("Gemm", flat, *weights, name=name, transB=1)
    if layer.kind == "maxpool2d":
        ceil = layer.out_shape[1:] != tuple(n // 2 for n in shape[1:])
        return model.node("MaxPool", x, name=name, kernel_shape=[2, 2], strides=[2, 2], ceil_mode=int(ceil))
    if layer.kind == "avgpool2d":
        assert layer.window is not None
        if layer.window == shape[1:] and prod(layer.window) != 4:
            return model.node("GlobalAveragePool", x, name=name)
        return model.node("AveragePool", x, name=name, kernel_shape=list(layer.window), strides=list(layer.window))
    return model.node({"relu": "Relu", "add": "Add", "flatten": "Flatten"}[layer.kind], x, *others, name=name)


def save(plan: PlannedNetwork, path: Path, random: np.random.Generator) -> Path:
    """Write the model of a plan, and return its path; a builder wants a generator, though nothing here is random."""
    model = Builder(random, plan.input_shape)
    made, shapes = {IMAGE: "image"}, {IMAGE: plan.input_shape}
    for layer in plan.layers:
        made[layer.name] = _node(model, layer, [made[name] for name in layer.inputs], shapes[layer.inputs[0]])
        shapes[layer.name] = layer.out_shape
    return model.save(path, made[plan.layers[-1].name])
