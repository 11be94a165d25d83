# SPDX-License-Identifier: Apache-2.0
"""relu: the gate on its own."""

from collections.abc import Mapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from host.gate import Gate
from host.kernels.kernel import Arguments, HostKernel, Int16, Mask, Random, padded
from host.stimulus import gate_and_mask, tensor
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Operands
from xai_cosim.jobs.layout import round_up, vector
from xai_cosim.jobs.observation import Lanes
from xai_cosim.jobs.packing import Packet


class Relu(HostKernel):
    """Operands: x [beats, LANES]."""

    name = "relu"
    units: ClassVar[Mapping[str, str]] = {"beats": "LANES"}
    elements = "values"

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        return {"in_r": a["beats"], **self.gated_beats(a, a["beats"])}

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        return a["beats"] + 16

    def job(self, x: Int16, gate: Gate, mask: Mask | None = None, *, name: str = "relu") -> Job:
        """Return the job of the stand-alone gate: x int16 of any shape, mask bool of the same shape."""
        if x.size % self.lanes:  # the last beat is padded: no shape but a flat one holds the padding
            x, mask = x.reshape(-1), None if mask is None else mask.reshape(-1)
        crop = x.shape
        if x.size % self.lanes:
            x = padded(x, (round_up(x.size, self.lanes),))
        layout = vector(x.shape, self.lanes, self.lanes)
        arguments = {"beats": layout.beats, "mode": int(gate)}
        self.require(arguments, f"x {x.shape}")
        masked, outputs = self.gated(layout, x, gate, mask, name, crop)
        inputs = self.packets({"x": layout.gather(x), **masked})
        return Job(self.name, arguments, inputs, outputs, ideal_cycles=layout.beats, name=name)

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""
        shape = (int(random.integers(1, 3000)),)
        gate, mask = gate_and_mask(random, shape)
        return self.job(tensor(random, shape), gate, mask)

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        return {"beats": len(operands["x"])}

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""
        return {"x": self.unpack(packets["in_r"], "in_r")}

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""
        return {"in_r": self.pack(operands["x"], "in_r")}

    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return what comes before the gate: x."""
        return operands["x"].astype(np.int64)
