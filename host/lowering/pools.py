# SPDX-License-Identifier: Apache-2.0
"""Max-pools of maps of any size as jobs of maxpool2d, and back as jobs of unpool2d."""

from collections.abc import Iterator, Sequence
from itertools import product

import numpy as np

import golden
from golden.formulas import resized
from host.kernels import Kernels
from host.kernels.kernel import HostKernel, Int16
from host.kernels.tiles import CELL
from host.lowering.ending import Ending
from host.lowering.placed import Chunk, chunks, numbers_of, placed
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.layout import PADDING


def _parts(kernel: HostKernel, pooled: tuple[int, ...]) -> Iterator[tuple[Chunk, Chunk, Chunk]]:
    """Yield channels, rows and columns of the pooled map that a job may have."""
    most = kernel.design.largest
    sizes = most["groups"] * kernel.lanes, most["height"] // CELL, most["width"] // CELL
    yield from product(*(list(chunks(n, size)) for n, size in zip(pooled, sizes, strict=True)))


def _twice(span: Chunk) -> slice:
    return slice(CELL * span.start, CELL * span.stop)


def require(kernels: Kernels, layer: golden.Layer) -> None:
    """Refuse nothing: a max-pool of any size has its jobs."""


def forward(kernels: Kernels, layer: golden.Layer, inputs: Sequence[Int16], end: Ending) -> list[Job]:
    """Return the jobs of a max-pool; what ceil_mode adds to an odd map is the lowest value, which never wins."""
    kernel, pooled = kernels["maxpool2d"], layer.out_shape
    whole = resized(inputs[0], (CELL * pooled[1], CELL * pooled[2]), golden.INT16_MIN)
    numbers, parts = numbers_of(pooled), list(_parts(kernel, pooled))
    found = []
    for channels, rows, columns in parts:
        job = kernel.job(np.ascontiguousarray(whole[channels.all, _twice(rows), _twice(columns)]), name=end.name)
        found.append(job if len(parts) == 1 else placed(job, numbers[channels.all, rows.all, columns.all], pooled))
    return found


def backward(kernels: Kernels, layer: golden.Layer, g: Int16, end: Ending) -> list[Job]:
    """Return the jobs of a max-unpool; of an odd map what no window had is 0 without a job."""
    kernel, shape, parts = kernels["unpool2d"], layer.in_shape, list(_parts(kernels["unpool2d"], layer.out_shape))
    assert end.index is not None
    _, half_high, half_wide = layer.out_shape
    full = (shape[0], CELL * half_high, CELL * half_wide)
    numbers = np.full(full, PADDING, np.int32)
    high, wide = (min(n, m) for n, m in zip(full[1:], shape[1:], strict=True))
    numbers[:, :high, :wide] = numbers_of(shape)[:, :high, :wide]
    mask = None if end.mask is None else resized(end.mask.astype(np.int16), (full[1], full[2])).astype(np.bool_)
    found = []
    for channels, rows, columns in parts:
        small, large = (channels.all, rows.all, columns.all), (channels.all, _twice(rows), _twice(columns))
        own = None if mask is None else np.ascontiguousarray(mask[large])
        values = (np.ascontiguousarray(one[small]) for one in (g, end.index))
        job = kernel.job(*values, end.gate, own, name=end.name)
        found.append(job if len(parts) == 1 and full == shape else placed(job, numbers[large], shape))
    return found
