# SPDX-License-Identifier: Apache-2.0
"""What the environment is told of an export whose jobs come from elsewhere: no contract of cycles, and a limit."""

import os
from collections.abc import Mapping

import numpy as np

from xai_cosim.command import whole_number
from xai_cosim.exports import generic
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


def model(design: Design) -> ExportKernel:
    """Return the model of an export."""
    return ExportKernel(design)
