# SPDX-License-Identifier: Apache-2.0
"""Jobs that make a part of a tensor, and where that part has its place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from host.kernels.tiles import through
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.layout import PADDING, Layout

Shape = tuple[int, ...]
Numbers = NDArray[np.int32]


def numbers_of(shape: Shape) -> Numbers:
    """Number the elements of a tensor in C order."""
    return np.arange(np.prod(shape), dtype=np.int32).reshape(shape)


def placed(job: Job, places: Numbers, shape: Shape) -> Job:
    """Return a job whose outputs are a part of tensors of one shape.

    `places` are the numbers, in those tensors, of the elements of the job's own, PADDING where there is none; it may
    leave out what the job has beyond it.
    """
    outputs = {}
    for stream, output in job.outputs.items():
        own = np.full(output.layout.shape, PADDING, np.int32)
        own[tuple(slice(n) for n in places.shape)] = places
        outputs[stream] = replace(output, layout=Layout(through(output.layout, own), shape), crop=shape)
    return replace(job, outputs=outputs)


@dataclass(frozen=True)
class Chunk:
    """A stretch of an axis."""

    start: int
    stop: int

    def __len__(self) -> int:
        """Return its length."""
        return self.stop - self.start

    @property
    def all(self) -> slice:
        """What it covers."""
        return slice(self.start, self.stop)


def chunks(size: int, most: int) -> Iterator[Chunk]:
    """Cut an axis into stretches of `most`, the last one what is left."""
    for start in range(0, size, most):
        yield Chunk(start, min(start + most, size))
