# SPDX-License-Identifier: Apache-2.0
"""maxpool2d: the largest of each 2x2 window, and which of its pixels it was."""

from collections.abc import Iterable, Mapping
from typing import Any, Unpack

import numpy as np
from numpy.typing import NDArray

import golden
from host.kernels.kernel import Arguments, Int16, Random, padded
from host.kernels.pools import (
    OTHER_TIES,
    SWAPPED,
    TIES,
    WINDOW,
    WRONG_COMPARISONS,
    Ask,
    PoolKernel,
    random_map,
    raster,
    ties,
    winners,
)  # fmt: skip
from host.stimulus import tensor
from xai_cosim.coverage.functional import CoveredJob, Points
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.observation import Lanes, Observation, Outputs, Variants
from xai_cosim.jobs.packing import Packet


def _windows(x: NDArray[Any]) -> NDArray[Any]:
    """Return the windows [C, H/2, W/2, 4] of [C, H, W]."""
    c, h, w = x.shape
    return x.reshape(c, h // 2, 2, w // 2, 2).transpose(0, 1, 3, 2, 4).reshape(c, h // 2, w // 2, WINDOW)


class MaxPool2d(PoolKernel):
    """Operands: x [C, H, W]."""

    name = "maxpool2d"

    def beats(self, a: Arguments) -> dict[str, int]:
        """Return the length in beats of each packet of a legal job."""
        pixels = a["width"] * a["height"] * a["groups"]
        return {"in_r": pixels, "out_r": pixels // WINDOW, "out_index": pixels // WINDOW}

    def cycles(self, a: Arguments) -> int:
        """Return the cycles of a legal job without stalls."""
        return a["width"] * a["height"] * a["groups"] + 20

    def job(self, x: Int16, *, name: str = "maxpool2d") -> Job:
        """Return the job of a 2x2 max-pool with stride 2: x int16 [C, H, W], H and W even."""
        arguments = self.map_arguments(x.shape)
        self.require(arguments, f"x {x.shape}")
        whole = padded(x, self.map_shape(arguments))
        y, index = golden.maxpool2d(whole)
        layout = raster(y.shape, y.shape[2], self.lanes)
        crop = (x.shape[0], x.shape[1] // 2, x.shape[2] // 2)
        outputs = {
            "out_r": self.output(layout.gather(y), layout, "out_r", name, crop),
            "out_index": self.output(layout.gather(index), layout, "out_index", f"{name}.index", crop),
        }
        inputs = self.packets({"x": whole})
        return Job(self.name, arguments, inputs, outputs, ideal_cycles=len(inputs["in_r"]), name=name)

    def random_job(self, random: Random) -> Job:
        """Return a random legal job, small enough for many a second; half of them are full of ties."""
        shape = random_map(random)
        ties = random.random() < 0.5
        return self.job(random.integers(-2, 3, shape).astype(np.int16) if ties else tensor(random, shape))

    def sizes(self, operands: Operands) -> dict[str, int]:
        """Return the size arguments of a job with these operands."""
        c, h, w = operands["x"].shape
        return self.map_arguments((c, h, w))

    def read(self, arguments: Arguments, packets: Mapping[str, Packet]) -> dict[str, NDArray[Any]]:
        """Return the operands that packets carry."""
        shape = self.map_shape(arguments)
        return {"x": raster(shape, shape[2], self.lanes).scatter(self.unpack(packets["in_r"], "in_r"))}

    def write(self, operands: Operands) -> dict[str, Packet]:
        """Return the packets of operands."""
        x = operands["x"]
        return {"in_r": self.pack(raster(x.shape, x.shape[2], self.lanes).gather(x), "in_r")}

    def pool(self, x: NDArray[Any], **ask: Unpack[Ask]) -> Outputs:
        """Return max-pool and index of [C, H, W], asked as of `winners`."""
        best, index = winners(_windows(x), **ask)
        layout = raster(best.shape, best.shape[2], self.lanes)
        return {"out_r": layout.gather(best), "out_index": layout.gather(index)}

    def values(self, arguments: Arguments, operands: Operands) -> Lanes:
        """Return the largest of each window."""
        return self.run(arguments, operands)["out_r"]

    def run(self, arguments: Arguments, operands: Operands) -> Outputs:
        """Return the output lanes that the kernel gives: of equal pixels the first wins."""
        return self.pool(operands["x"])

    def _index(self, o: Observation) -> Variants:
        if "out_index" in o.expected:
            yield "row and column of the index exchanged", {"out_index": SWAPPED[o.expected["out_index"]]}

    def _comparison(self, o: Observation) -> Variants:
        x = self.operands(o.job)["x"]
        for words, wins in WRONG_COMPARISONS:
            yield words, self.pool(x, wins=wins)

    def _other_ties(self, o: Observation) -> Variants:
        x = self.operands(o.job)["x"]
        for words, order in OTHER_TIES:
            yield words, self.pool(x, order=order)

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (
            *super().variants(),
            ("misread index", self._index),
            ("wrong comparison", self._comparison),
            ("ties resolved otherwise", self._other_ties),
        )

    def _ties(self, o: CoveredJob) -> Iterable[str]:
        """Name how many of a window's pixels share its maximum."""
        return [] if o.job.status else ties(_windows(self.operands(o.job)["x"]))

    def cover_points(self) -> Points:
        """Return the cover points that the kernel has beside those of every design."""
        return super().cover_points() | {"ties": (TIES, self._ties)}
