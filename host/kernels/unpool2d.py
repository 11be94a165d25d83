# SPDX-License-Identifier: Apache-2.0
"""unpool2d: the gradient of a max-pool goes to the pixel that won, and through a gate."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from host.gate import Gate
from host.kernels.kernel import Arguments, Int16, Mask, Random, padded
from host.kernels.pools import SWAPPED, WINDOW, PoolKernel, random_map, raster
from host.stimulus import gate_and_mask, tensor
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.observation import Lanes, Observation, Variants
from xai_cosim.jobs.packing import Packet


class Unpool2d(PoolKernel):
    """Operands: x and index [C, H/2, W/2]."""

    name = "unpool2d"

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        pixels = a["width"] * a["height"] * a["groups"]
        return {"in_r": pixels // WINDOW, "in_index": pixels // WINDOW, **self.gated_beats(a, pixels)}

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        return a["width"] * a["height"] * a["groups"] + 24

    def job(
        self,
        g: Int16,
        index: NDArray[np.uint8],
        gate: Gate = Gate.NONE,
        mask: Mask | None = None,
        *,
        name: str = "unpool2d",
    ) -> Job:
        """Return the job of a 2x2 max-unpool: g int16 and index uint8 [C, H/2, W/2], mask bool [C, H, W]."""
        c, h, w = g.shape[0], 2 * g.shape[1], 2 * g.shape[2]
        arguments = self.map_arguments((c, h, w)) | {"mode": int(gate)}
        self.require(arguments, f"g {g.shape}")
        channels, _, width = self.map_shape(arguments)
        half = (channels, h // 2, width // 2)
        operands: dict[str, NDArray[Any]] = {"x": padded(g, half), "index": padded(index, half)}
        y = golden.maxunpool2d(operands["x"], operands["index"])
        masked, outputs = self.gated(raster(y.shape, width, self.lanes), y, gate, mask, name, (c, h, w))
        inputs = self.packets({**operands, **masked})
        return Job(self.name, arguments, inputs, outputs, ideal_cycles=len(outputs["out_r"].expected), name=name)

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second."""
        c, h, w = random_map(random)
        half = (c, h // 2, w // 2)
        gate, mask = gate_and_mask(random, (c, h, w))
        index = random.integers(0, WINDOW, half).astype(np.uint8)
        return self.job(tensor(random, half), index, gate, mask)

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        c, h, w = operands["x"].shape
        return self.map_arguments((c, 2 * h, 2 * w))

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry, without the mask."""
        c, h, w = self.map_shape(arguments)
        layout = raster((c, h // 2, w // 2), w // 2, self.lanes)
        streams = {"x": "in_r", "index": "in_index"}
        return {name: layout.scatter(self.unpack(packets[stream], stream)) for name, stream in streams.items()}

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands, without the mask."""
        shape = operands["x"].shape
        layout = raster(shape, shape[2], self.lanes)
        return {
            "in_r": self.pack(layout.gather(operands["x"]), "in_r"),
            "in_index": self.pack(layout.gather(operands["index"]), "in_index"),
        }

    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return each gradient at the place that its index says, and 0 elsewhere."""
        x, index = operands["x"].astype(np.int64), operands["index"]
        c, h, w = x.shape
        full = np.zeros((c, h, 2, w, 2), np.int64)
        for place in range(WINDOW):
            full[:, :, place // 2, :, place % 2] = np.where(index == place, x, 0)
        return raster((c, 2 * h, 2 * w), 2 * w, self.lanes).gather(full)

    def _index(self, o: Observation) -> Variants:
        a, own = o.job.arguments, self.operands(o.job)
        index = own["index"].astype(np.int64)
        yield "row and column of the index exchanged", self.run(a, {**own, "index": SWAPPED[index]})
        yield "the index counts backwards", self.run(a, {**own, "index": WINDOW - 1 - index})

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (*super().variants(), ("misread index", self._index))
