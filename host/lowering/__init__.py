# SPDX-License-Identifier: Apache-2.0
"""Lowering: how the layers of a network become jobs of kernels, a rule a kind, each in both directions.

A job may make a part of a layer's output: its outputs say where in the tensor that part has its place.
"""

from types import ModuleType

import golden
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
"""`forward(kernels, layer, inputs, ending)` and `backward(kernels, layer, gradient, ending)` of each kind.

A flatten needs no job, nor does an add backward.
"""



def kernel_of(layer: golden.Layer, *, backward: bool = False) -> str:
    """Return the name of the kernel that computes a layer."""
    if layer.kind == "avgpool2d":
        return "vmm" if average.is_global(layer) else "conv2d"
    return "unpool2d" if backward and layer.kind == "maxpool2d" else layer.kind


__all__ = ["RULES", "Ending", "kernel_of"]
