# SPDX-License-Identifier: Apache-2.0
"""Matrices of any height as jobs of vmm; a job's sum has all terms, so that their width is limited."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

import golden
from host.kernels import Kernels
from host.kernels.kernel import HostKernel, Int16
from host.lowering.ending import Ending
from host.lowering.placed import Shape, chunks, numbers_of, placed
from xai_cosim.jobs.job import Job


def most_outputs(vmm: HostKernel) -> int:
    """Return how many outputs a job may have."""
    return vmm.design.largest["out_groups"] * vmm.constants["OUT_BLOCK"]


def most_inputs(vmm: HostKernel) -> int:
    """Return how many inputs a job may have."""
    return vmm.design.largest["in_groups"] * vmm.constants["IN_LANES"]


def require_inputs(vmm: HostKernel, inputs: int) -> None:
    """Refuse a sum of more terms than a job adds up (ValueError)."""
    if inputs > most_inputs(vmm):
        raise ValueError(
            f"{inputs} values in a sum; allowed are {most_inputs(vmm)} (there are no partial sums): use fewer features"
        )


def jobs(
    vmm: HostKernel, x: Int16, weight: Int16, bias: NDArray[np.int32], shift: int, end: Ending, shape: Shape
) -> list[Job]:
    """Return the jobs of a matrix [M, N] times x [N], as many outputs in each as it may have.

    Together they make a tensor of a shape.
    """
    require_inputs(vmm, len(x))
    numbers = numbers_of(shape).reshape(-1)
    mask = None if end.mask is None else end.mask.reshape(-1)
    found = []
    for span in chunks(len(weight), most_outputs(vmm)):
        own = None if mask is None else mask[span.all]
        how = {"skip_zeros": end.skip_zeros, "name": end.name}
        job = vmm.job(x, weight[span.all], bias[span.all], shift, end.gate, own, **how)
        found.append(placed(job, numbers[span.all], shape))
    return found


def require(kernels: Kernels, layer: golden.Layer) -> None:
    """Refuse a vmm whose sums, forward or backward, are of too many values (ValueError)."""
    outputs, inputs = layer.parameters()[0].shape
    require_inputs(kernels["vmm"], inputs)
    require_inputs(kernels["vmm"], outputs)


def forward(kernels: Kernels, layer: golden.Layer, inputs: Sequence[Int16], end: Ending) -> list[Job]:
    """Return the jobs of a vmm."""
    weight, bias, _ = layer.parameters()
    return jobs(kernels["vmm"], inputs[0].reshape(-1), weight, bias, layer.shift, end, layer.out_shape)


def backward(kernels: Kernels, layer: golden.Layer, g: Int16, end: Ending) -> list[Job]:
    """Return the jobs of a vmm's input gradient."""
    weight, _, _ = layer.parameters()
    bias = np.zeros(weight.shape[1], np.int32)
    transposed = np.ascontiguousarray(weight.T)
    return jobs(kernels["vmm"], g.reshape(-1), transposed, bias, layer.grad_shift, end, layer.in_shape)
