# SPDX-License-Identifier: Apache-2.0
"""Gates and sums of tensors of any size as jobs of relu and add."""

from collections.abc import Callable, Sequence

import golden
from golden.arithmetic import Joining, Ratio
from host.gate import Gate
from host.kernels import Kernels
from host.kernels.kernel import HostKernel, Int16, Mask
from host.lowering.ending import Ending
from host.lowering.placed import chunks, numbers_of, placed
from xai_cosim.jobs.job import Job


def _jobs(
    kernel: HostKernel, tensors: Sequence[Int16], end: Ending, job_of: Callable[[list[Int16], Mask | None], Job]
) -> list[Job]:
    """Return the jobs of tensors of one shape, as many values in each as it may have."""
    shape, most = tensors[0].shape, kernel.design.largest["beats"] * kernel.lanes
    flat = [tensor.reshape(-1) for tensor in tensors]
    mask = None if end.mask is None else end.mask.reshape(-1)
    numbers = numbers_of(shape).reshape(-1)
    found = []
    for span in chunks(flat[0].size, most):
        job = job_of([one[span.all] for one in flat], None if mask is None else mask[span.all])
        found.append(placed(job, numbers[span.all], shape))
    return found


def gated(kernels: Kernels, x: Int16, end: Ending) -> list[Job]:
    """Return the jobs of a gate."""
    relu = kernels["relu"]
    return _jobs(relu, [x], end, lambda part, mask: relu.job(part[0], end.gate, mask, name=end.name))


def added(kernels: Kernels, a: Int16, b: Int16, joining: Joining, end: Ending) -> list[Job]:
    """Return the jobs of a sum, the gate of the ending behind it."""
    add = kernels["add"]
    return _jobs(add, [a, b], end, lambda part, mask: add.job(*part, *joining, end.gate, mask, name=end.name))


def divided(kernels: Kernels, a: Int16, b: Int16, ratio: Ratio, name: str) -> list[Job]:
    """Return the jobs of a ratio."""
    scale, how = kernels["scale"], {"divide": True, "left": ratio.left, "eps": ratio.eps, "name": name}
    return _jobs(scale, [a, b], Ending(name), lambda part, _: scale.job(*part, **how))


def multiplied(kernels: Kernels, a: Int16, b: Int16, shift: int, name: str) -> list[Job]:
    """Return the jobs of a product."""
    scale, how = kernels["scale"], {"divide": False, "shift": shift, "name": name}
    return _jobs(scale, [a, b], Ending(name), lambda part, _: scale.job(*part, **how))


def require(kernels: Kernels, layer: golden.Layer) -> None:
    """Refuse nothing: a relu or add of any size has its jobs."""


def forward(kernels: Kernels, layer: golden.Layer, inputs: Sequence[Int16], end: Ending) -> list[Job]:
    """Return the jobs of a relu or an add."""
    if layer.kind == "relu":
        return gated(kernels, inputs[0], Ending(end.name, Gate.RELU))
    return added(kernels, inputs[0], inputs[1], layer.joining, end)


def backward(kernels: Kernels, layer: golden.Layer, g: Int16, end: Ending) -> list[Job]:
    """Return the jobs of a relu's gate; an add gives what it gets."""
    return gated(kernels, g, end)
