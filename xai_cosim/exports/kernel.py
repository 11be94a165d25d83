# SPDX-License-Identifier: Apache-2.0
"""What the environment is told of an export whose jobs come from elsewhere: no contract of cycles, and a limit."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from xai_cosim.command import whole_number
from xai_cosim.exports import generic
from xai_cosim.exports.jobs import Jobs
from xai_cosim.exports.model_file import load_model
from xai_cosim.failures.failure import MODEL_FILE
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import Known, Operands

LIMIT = "LIMIT"
"""Names the cycles for which nothing may move."""
MAX_LIMIT = 10**9
UNKNOWN_LIMIT = 1_000_000
"""Cycles for which nothing may move where the tool does not say how long a job takes."""
TIMES, LEAST = 4, 10_000
"""The limit is so many times the tool's latency, and at least so much."""
MODEL = "xai_cosim.exports.kernel:model"
"""Where a replay finds this model."""


def limit_of(design: Design, given: str | None) -> int:
    """Return for how many cycles nothing may move in a job: what a user gave, or what follows from the latency."""
    if given:
        return whole_number(LIMIT, given, 1, MAX_LIMIT, "a number of cycles")
    return UNKNOWN_LIMIT if design.latency is None else max(TIMES * design.latency, LEAST)


class ExportKernel:
    """An export; its jobs are made and kept elsewhere (`exports.jobs`)."""

    def __init__(self, design: Design) -> None:
        """Bind to an opened export."""
        self.design = design
        self._limit = limit_of(design, os.environ.get(LIMIT))

    def random_job(self, random: np.random.Generator) -> Job:
        """Not known here: NotImplementedError."""
        raise NotImplementedError("the jobs of an export are those of its user's model")

    def operands(self, job: Job) -> Operands:
        """Not known: NotImplementedError."""
        raise NotImplementedError("the operands of an export's job are known to its user's model alone")

    def job_of(self, arguments: Mapping[str, int], operands: Operands, name: str = "") -> Job:
        """Not known here: NotImplementedError."""
        raise NotImplementedError("the jobs of an export are those of its user's model")

    def extents(self, job: Job) -> dict[str, int]:
        """Nothing is known."""
        return {}

    def without(self, job: Job, size: str, first: int, last: int) -> Job:
        """Not known here: NotImplementedError."""
        raise NotImplementedError("the jobs of an export are those of its user's model")

    def beats(self, arguments: Mapping[str, int]) -> None:
        """Arguments do not say."""

    def cycles(self, arguments: Mapping[str, int]) -> None:
        """There is no contract."""

    def silence(self, arguments: Mapping[str, int]) -> int:
        """Return for how many cycles a running job may move nothing."""
        return self._limit

    def meanings(self, arguments: Mapping[str, int]) -> dict[str, str]:
        """Nothing is known."""
        return {}

    def variants(self) -> Known:
        """Return the kinds of bugs that any design may have."""
        return generic.KINDS


class ModelKernel(ExportKernel):
    """An export with its user's model at hand: jobs are made anew, of other values, by the model's own `golden`.

    Operands are what `stimulus` gave: arrays of its shape, and lengths of buffers. NotImplementedError, as without a
    model, where it keeps something from job to job, so that a job made again has other values.
    """

    def __init__(self, design: Design, file: Path, seed: int) -> None:
        """Bind to an opened export, a model file and the seed of a run."""
        super().__init__(design)
        self._file, self._seed = file, seed
        self._repeats: bool | None = None

    def _jobs(self) -> Jobs:
        """Return the model as it is before its first job."""
        return Jobs(self.design, load_model(self._file), self._seed)

    def _require_repeats(self, job: Job) -> None:
        if self._repeats is None:
            self._repeats = True
            again = self.job_of(job.arguments, self.operands(job), job.name)
            pairs = [(again.outputs[s].expected, o.expected) for s, o in job.outputs.items()]
            self._repeats = all(np.array_equal(new, old) for new, old in pairs) and again.arguments == job.arguments
        if not self._repeats:
            raise NotImplementedError("the model gives a job other values when it makes it again")

    def random_job(self, random: np.random.Generator) -> Job:
        """Return a job of the model, of a number that is drawn."""
        return self._jobs().make(int(random.integers(1 << 20)))

    def operands(self, job: Job) -> dict[str, NDArray[Any]]:
        """Return what the model gave for a job, or would have given."""
        self._require_repeats(job)
        jobs = self._jobs()
        said, values, found = jobs.stimulus(int(job.name)), jobs.values(job), dict[str, NDArray[Any]]()
        for name, key in jobs.keys(said, f"job {job.name}").items():
            if name in values:
                given = np.asarray(said[key])
                lengthy = given.ndim == 0 and name in job.memory
                found[name] = np.array(len(values[name])) if lengthy else values[name].reshape(-1, *given.shape[1:])
        return found

    def job_of(self, arguments: Mapping[str, int], operands: Operands, name: str = "") -> Job:
        """Return the job of these operands."""
        jobs = self._jobs()
        said = jobs.stimulus(int(name))
        keys = jobs.keys(said, f"job {name}")
        given = {keys[n]: int(a) if a.ndim == 0 else a for n, a in operands.items()}
        for scalar, bits in jobs.scalars.items():
            unchanged = int(said[keys[scalar]]) % (1 << bits) == arguments[scalar]  # it may have a sign
            given[keys[scalar]] = said[keys[scalar]] if unchanged else arguments[scalar]
        return jobs.of(int(name), {**said, **given})

    def extents(self, job: Job) -> dict[str, int]:
        """Return what SIZES of the model file declares: the argument of that name, or the beats of its first stream."""
        try:
            operands = self.operands(job)
        except NotImplementedError:
            return {}
        sizes = self._jobs().model.sizes
        return {size: job.arguments.get(size, len(operands[names[0]])) for size, names in sizes.items()}

    def without(self, job: Job, size: str, first: int, last: int) -> Job:
        """Return a job without pieces first to last, which stays, of a size; ValueError where there is no such job."""
        pieces, operands = self.extents(job)[size], dict(self.operands(job))
        for name in self._jobs().model.sizes[size]:
            length = int(operands[name]) if operands[name].ndim == 0 else len(operands[name])
            each, left = divmod(length, pieces)
            if left:
                raise ValueError(f"{name} has {length} values, which are no {pieces} equal pieces")
            if operands[name].ndim:
                operands[name] = np.delete(operands[name], slice(first * each, last * each), 0)
            else:
                operands[name] = np.array(length - (last - first) * each)
        arguments = {**job.arguments, **({size: pieces - last + first} if size in job.arguments else {})}
        return self.job_of(arguments, operands, job.name)


def model(design: Design) -> ExportKernel:
    """Return the model of an export: with its user's where MODEL_FILE names one that is there, in a simulation."""
    file = os.environ.get(MODEL_FILE, "")
    if not file or not Path(file).is_file():
        return ExportKernel(design)
    return ModelKernel(design, Path(file), int(os.environ.get("COCOTB_RANDOM_SEED", "0")))
