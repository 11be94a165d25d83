# SPDX-License-Identifier: Apache-2.0
"""Lowering: how the layers of a network become jobs of kernels, a rule a kind, each in both directions.

A job may make a part of a layer's output: its outputs say where in the tensor that part has its place.
"""

from types import ModuleType

import golden
from host.kernels import Kernels
from host.lowering import average, convolution, elementwise, matrix, pools
from host.lowering.ending import Ending

RULES: dict[str, ModuleType] = {
    "conv2d": convolution,
    "vmm": matrix,
    "avgpool2d": average,
    "maxpool2d": pools,
    "relu": elementwise,
    "add": elementwise,
}
"""Of each kind: `forward(kernels, layer, inputs, ending)`, `backward(kernels, layer, gradient, ending)`, which return
jobs, and `require(kernels, layer)`, which raises ValueError where there are none.

A flatten needs no job, nor does an add backward.
"""



def require_lowering(network: golden.Network, kernels: Kernels) -> None:
    """Refuse a network with a layer that no jobs compute, forward or backward.

    Raises:
        ValueError: the message names the layer, what it needs and what there is.
    """
    for layer in network.layers:
        rule = RULES.get(layer.kind)
        try:
            if rule is not None:
                rule.require(kernels, layer)
        except ValueError as error:
            raise ValueError(f"layer {layer.name}: {error}") from error


def kernel_of(layer: golden.Layer, *, backward: bool = False) -> str:
    """Return the name of the kernel that computes a layer."""
    if layer.kind == "avgpool2d":
        return "vmm" if average.is_global(layer) else "conv2d"
    return "unpool2d" if backward and layer.kind == "maxpool2d" else layer.kind


__all__ = ["RULES", "Ending", "kernel_of", "require_lowering"]
