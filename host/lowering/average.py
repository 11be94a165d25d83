# SPDX-License-Identifier: Apache-2.0
"""Average pools as jobs of conv2d, a filter a channel, or of vmm where the window is the whole map."""

from collections.abc import Sequence
from math import prod

import numpy as np

import golden
from golden.arithmetic import FIXED
from golden.formulas import NOTHING
from host.kernels import Kernels
from host.kernels.kernel import Int16
from host.lowering import matrix
from host.lowering.convolution import Convolution, Map, cheapest, convolution_kernel, jobs
from host.lowering.ending import Ending
from host.lowering.placed import chunks, numbers_of, placed
from xai_cosim.jobs.job import Job


def _factor(layer: golden.Layer) -> int:
    """Return the integer by which sums, or gradients, are multiplied."""
    assert layer.window is not None
    assert layer.frac_w is not None
    return int(FIXED.factor(1 / prod(layer.window), layer.frac_w))


def is_global(layer: golden.Layer) -> bool:
    """Whether the window is the whole map."""
    return layer.window == layer.in_shape[1:]


def _convolution(layer: golden.Layer, *, backward: bool) -> Convolution:
    assert layer.window is not None
    (c, h, w), (_, high, wide) = layer.in_shape, layer.out_shape
    maps: tuple[Map, Map] = ((c, h, w), (c, high, wide))
    before, after = maps[::-1] if backward else maps
    return Convolution(before, after, layer.window, layer.window, NOTHING, c, backward)


def _convolved(kernels: Kernels, layer: golden.Layer, x: Int16, end: Ending, *, backward: bool) -> list[Job]:
    assert layer.window is not None
    c = layer.in_shape[0]
    weight = np.full((c, 1, *layer.window), _factor(layer), np.int16)
    conv2d, shift = convolution_kernel(kernels), layer.grad_shift if backward else layer.shift
    form = cheapest(_convolution(layer, backward=backward), conv2d, end.gate)
    return jobs(form, conv2d, x, weight, np.zeros(c, np.int32), shift, end.gate, end.mask, name=end.name)


def _multiplied(kernels: Kernels, layer: golden.Layer, x: Int16, end: Ending, *, backward: bool) -> list[Job]:
    """Return jobs of a few channels each, whose matrices have a block a channel."""
    vmm, (c, area) = kernels["vmm"], (layer.in_shape[0], prod(layer.in_shape[1:]))
    matrix.require_inputs(vmm, area)
    together = vmm.constants["IN_LANES" if backward else "OUT_BLOCK"]
    most = matrix.most_outputs(vmm) if backward else matrix.most_inputs(vmm)
    shape = layer.in_shape if backward else layer.out_shape
    flat, numbers = x.reshape(c, -1), numbers_of(shape).reshape(c, -1)
    mask = None if end.mask is None else end.mask.reshape(c, -1)
    found = []
    for span in chunks(c, max(min(together, most // area), 1)):
        block = np.kron(np.eye(len(span), dtype=np.int16), np.full((1, area), _factor(layer), np.int16))
        weight, shift = (np.ascontiguousarray(block.T), layer.grad_shift) if backward else (block, layer.shift)
        own = None if mask is None else mask[span.all].reshape(-1)
        how = {"skip_zeros": end.skip_zeros, "name": end.name}
        zero = np.zeros(len(weight), np.int32)
        job = vmm.job(flat[span.all].reshape(-1), weight, zero, shift, end.gate, own, **how)
        found.append(placed(job, numbers[span.all].reshape(-1), shape))
    return found


def require(kernels: Kernels, layer: golden.Layer) -> None:
    """Refuse an average pool whose windows are too large (ValueError)."""
    if is_global(layer):
        matrix.require_inputs(kernels["vmm"], prod(layer.in_shape[1:]))
    else:
        for way in (False, True):
            cheapest(_convolution(layer, backward=way), convolution_kernel(kernels))


def forward(kernels: Kernels, layer: golden.Layer, inputs: Sequence[Int16], end: Ending) -> list[Job]:
    """Return the jobs of an average pool."""
    way = _multiplied if is_global(layer) else _convolved
    return way(kernels, layer, inputs[0], end, backward=False)


def backward(kernels: Kernels, layer: golden.Layer, g: Int16, end: Ending) -> list[Job]:
    """Return the jobs that spread a gradient over the windows."""
    way = _multiplied if is_global(layer) else _convolved
    return way(kernels, layer, g, end, backward=True)
