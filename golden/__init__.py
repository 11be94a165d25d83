# SPDX-License-Identifier: Apache-2.0
"""Golden model: what the accelerator must compute, bit for bit, in NumPy.

Tensors are channel first, without a batch. Fixed-point tensors are int16 with a power-of-two scale; the same
code runs in float64 without rounding, to tell arithmetic errors from those of quantisation.
"""

from golden.arithmetic import INT16_MAX, INT16_MIN, Joining, requantize, saturate
from golden.checks import METHODS
from golden.inference import Backward, Forward, attribute, forward, forward_float, heatmap
from golden.kernels import (
    add,
    add_accumulate,
    conv2d,
    conv2d_accumulate,
    conv2d_input_grad,
    conv2d_input_grad_accumulate,
    divide,
    maxpool2d,
    maxunpool2d,
    multiply,
    multiply_accumulate,
    relu,
    relu_backward,
    rotate_weights,
    vmm,
    vmm_accumulate,
    vmm_input_grad,
    vmm_input_grad_accumulate,
)
from golden.network import IMAGE, KINDS, Layer, Network, normalize_image, quantize_image, real_image
from golden.storage import load_network, save_network

__all__ = [
    "IMAGE",
    "INT16_MAX",
    "INT16_MIN",
    "KINDS",
    "METHODS",
    "Backward",
    "Forward",
    "Joining",
    "Layer",
    "Network",
    "add",
    "add_accumulate",
    "attribute",
    "conv2d",
    "conv2d_accumulate",
    "conv2d_input_grad",
    "conv2d_input_grad_accumulate",
    "divide",
    "forward",
    "forward_float",
    "heatmap",
    "load_network",
    "maxpool2d",
    "maxunpool2d",
    "multiply",
    "multiply_accumulate",
    "normalize_image",
    "quantize_image",
    "real_image",
    "relu",
    "relu_backward",
    "requantize",
    "rotate_weights",
    "saturate",
    "save_network",
    "vmm",
    "vmm_accumulate",
    "vmm_input_grad",
    "vmm_input_grad_accumulate",
]
