# SPDX-License-Identifier: Apache-2.0
"""relu: the gate on its own."""

from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from host.gate import Gate
from host.kernels.elements import ElementKernel
from host.kernels.kernel import Arguments, Int16, Mask, Random
from host.stimulus import gate_and_mask, tensor
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Operands
from xai_cosim.jobs.observation import Lanes


class Relu(ElementKernel):
    """Operands: x [beats, LANES]."""

    name = "relu"
    streams: ClassVar[Mapping[str, str]] = {"x": "in_r"}

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        return a["beats"] + 16

    def job(self, x: Int16, gate: Gate, mask: Mask | None = None, *, name: str = "relu") -> Job:
        """Return the job of the stand-alone gate: x int16 of any shape, mask bool of the same shape."""
        return self.elementwise({"x": x}, x, {"mode": int(gate)}, name, gate, mask)

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""
        shape = (int(random.integers(1, 3000)),)
        gate, mask = gate_and_mask(random, shape)
        return self.job(tensor(random, shape), gate, mask)

    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return what comes before the gate: x."""
        return operands["x"].astype(np.int64)
