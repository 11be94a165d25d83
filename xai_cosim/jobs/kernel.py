# SPDX-License-Identifier: Apache-2.0
"""What the environment is told of a kernel under test: one object, bound to the opened export of that kernel."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.observation import Observation, Variants

Operands = Mapping[str, NDArray[Any]]
"""What the input packets of a job carry, padding included, by name."""
Known = Sequence[tuple[str, Callable[[Observation], Variants]]]
"""Kinds of bugs by name: each gives the variants that it would show as."""


class KernelModel(Protocol):
    """What a kernel should do."""

    design: Design
    """The export that the model is bound to: its constants, ports and ranges are the model's."""

    def random_job(self, random: np.random.Generator) -> Job:
        """Return a random legal job, small enough for many a second."""

    def operands(self, job: Job) -> Operands:
        """Return the operands of a legal job, read back from its packets."""

    def job_of(self, arguments: Mapping[str, int], operands: Operands, name: str = "") -> Job:
        """Return the job of these operands: the inverse of `operands`; arguments that are sizes follow from them."""

    def extents(self, job: Job) -> Mapping[str, int]:
        """Return the sizes of a legal job that it may be cut along, and how many pieces each has."""

    def without(self, job: Job, size: str, first: int, last: int) -> Job:
        """Return a job without pieces first to last, which stays, of a size; ValueError where there is no such job."""

    def beats(self, arguments: Mapping[str, int]) -> Mapping[str, int] | None:
        """Return the beats of each packet of a legal job; a stream that it does not use is not named.

        None where arguments do not say: a job then has as many as it has.
        """

    def cycles(self, arguments: Mapping[str, int]) -> int | None:
        """Return the cycles of a legal job without stalls, from ap_start to the last output beat, both included.

        None where there is no such contract; the design may then take beats while no job runs, too.
        """

    def silence(self, arguments: Mapping[str, int]) -> int:
        """Return for how many cycles a running job without stalls may move no beat on any stream, generously."""

    def meanings(self, arguments: Mapping[str, int]) -> dict[str, str]:
        """Return what arguments of a job mean, in words; those that say nothing more are left out."""

    def variants(self) -> Known:
        """Return the kinds of bugs that the diagnosis knows of this kernel."""


ModelOf = Callable[[Design], KernelModel]
"""Returns the model of an opened export; KeyError for a kernel that it has none of."""


Model = TypeVar("Model", bound=KernelModel)
Models = Mapping[str, KernelModel]
"""By the kernel's name."""


def models_of(design: Design, model: Callable[[Design], Model]) -> dict[str, Model]:
    """Return the model of each kernel in a design, by name: of the design itself where it is one kernel."""
    return {kernel.name: model(kernel) for kernel in design.kernels}
