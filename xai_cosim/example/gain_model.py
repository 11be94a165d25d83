# SPDX-License-Identifier: Apache-2.0
"""The model of the example, as short as a `KernelModel` can be: y = clip((x * gain + half) >> shift), int16 lanes."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, Output
from xai_cosim.jobs.kernel import Known, Operands
from xai_cosim.jobs.layout import vector
from xai_cosim.jobs.observation import Observation, Variants
from xai_cosim.jobs.packing import pack, unpack

INT16 = np.iinfo(np.int16)
LATENCY = 18
"""Cycles from ap_start to the first output beat, of the pipeline and its start."""


def gain(x: NDArray[np.int64], factor: int, shift: int) -> NDArray[np.int64]:
    """Return int16 values times a factor, shifted right, rounded half up and saturated."""
    half = (1 << shift) >> 1
    y: NDArray[np.int64] = np.clip((x.astype(np.int64) * factor + half) >> shift, INT16.min, INT16.max)
    return y


class Gain:
    """The model, bound to an export: the operand x is [beats, lanes]."""

    def __init__(self, design: Design) -> None:
        """Bind to an opened export."""
        self.design = design
        self._lanes, self._bits = design.constants["LANES"], design.streams["in_r"].lane_bits

    def job(self, x: NDArray[np.int16], factor: int, shift: int, *, name: str = "gain") -> Job:
        """Return the job of a vector x int16 [N]: its packets are padded to whole beats."""
        layout = vector(x.shape, self._lanes, self._lanes)
        arguments = {"beats": layout.beats, "gain": factor, "shift": shift}
        lanes = layout.gather(x)
        expected = pack(gain(lanes.astype(np.int64), factor, shift), self._bits)
        output = Output(expected, layout, name, x.shape, self._bits)
        return Job(
            self.design.name,
            arguments,
            {"in_r": pack(lanes, self._bits)},
            {"out_r": output},
            ideal_cycles=layout.beats,
            name=name,
        )

    def job_of(self, arguments: Mapping[str, int], operands: Operands, name: str = "gain") -> Job:
        """Return the job of these operands."""
        return self.job(operands["x"].reshape(-1).astype(np.int16), arguments["gain"], arguments["shift"], name=name)

    def operands(self, job: Job) -> Operands:
        """Return x, read back from the packet."""
        return {"x": unpack(job.inputs["in_r"], self._lanes, self._bits)}

    def random_job(self, random: np.random.Generator) -> Job:
        """Return a job of up to 300 values: full-scale ones, which saturate, or small ones."""
        limit = int(random.choice([20, 2_000, INT16.max]))
        x = random.integers(-limit, limit + 1, int(random.integers(1, 301))).astype(np.int16)
        return self.job(x, int(random.integers(INT16.max + 1)), int(random.integers(32)))

    def extents(self, job: Job) -> dict[str, int]:
        """A job may be cut along its beats."""
        return {"beats": job.arguments["beats"]}

    def without(self, job: Job, size: str, first: int, last: int) -> Job:
        """Return a job without the beats from first to last, which stays."""
        x = np.delete(self.operands(job)["x"], slice(first, last), 0)
        return self.job_of(job.arguments, {"x": x}, job.name)

    def beats(self, arguments: Mapping[str, int]) -> dict[str, int]:
        """Return the beats of each packet."""
        return dict.fromkeys(("in_r", "out_r"), arguments["beats"])

    def cycles(self, arguments: Mapping[str, int]) -> int:
        """Return the cycles of a job without stalls: a beat a cycle behind the pipeline's latency."""
        return arguments["beats"] + LATENCY

    def silence(self, arguments: Mapping[str, int]) -> int:
        """Return for how many cycles a running job may move no beat, generously."""
        return 100

    def meanings(self, arguments: Mapping[str, int]) -> dict[str, str]:
        """Return what arguments mean."""
        values, shift = arguments["beats"] * self._lanes, arguments["shift"]
        return {"beats": f"x {self._lanes} = {values} values", "shift": f"products are divided by 2^{shift}"}

    def _rounding(self, o: Observation) -> Variants:
        a, x = o.job.arguments, self.operands(o.job)["x"].astype(np.int64)
        yield "truncation (the half is not added)", {
            "out_r": np.clip((x * a["gain"]) >> a["shift"], INT16.min, INT16.max)
        }

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""
        return (("off-by-one rounding", self._rounding),)


def model(design: Design) -> Gain:
    """Return the model of an export of the example."""
    return Gain(design)
