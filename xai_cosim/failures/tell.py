# SPDX-License-Identifier: Apache-2.0
"""Records each job that a testbench tells of as failed, and tells of it: a few lines on the terminal, and a page."""

import os
from collections.abc import Mapping
from typing import Protocol

from xai_cosim.failures.diagnosis import Known
from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import load_record, record_failure, sources
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.contract import Contract
from xai_cosim.sim.outcome import FailedJob, Recorder


class Knowledge(Contract, Protocol):
    """What is known of the kernels under test beyond their exports; a module of the project can be one."""

    VARIANTS: Known
    """Kinds of bugs for the diagnosis."""

    def meanings(self, kernel: Design, arguments: Mapping[str, int]) -> dict[str, str]:
        """Return what arguments of a job mean, in words; those that say nothing more are left out."""


def recorder(knowledge: Knowledge) -> Recorder:
    """Return what writes the record of each failed job, then its page, and prints its lines; with TELL=off no more."""

    def record(failed: FailedJob) -> None:
        job = failed.ran.job
        failure = record_failure(
            failed.ran,
            failed.streams,
            failed.kind,
            failed.message,
            violations=failed.violations,
            design=failed.design.name,
            files=sources(failed.design),
            released=failed.released,
            seed=int(os.environ.get("COCOTB_RANDOM_SEED", "0")),
            history=failed.history,
            run=os.environ.get("REPEAT", ""),
            known=knowledge.VARIANTS,
            meanings=knowledge.meanings(failed.design.kernel(job.kernel), job.arguments),
        )
        if failure is not None and os.environ.get("TELL") != "off":
            write_page(load_record(failure.id))
            print("\n".join(failure.lines()), flush=True)

    return record
