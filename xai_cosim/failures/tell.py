# SPDX-License-Identifier: Apache-2.0
"""Records each job that a testbench tells of as failed, and tells of it: a few lines on the terminal, and a page."""

import os

from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import load_record, record_failure, sources
from xai_cosim.sim.outcome import FailedJob, Recorder


def recorder() -> Recorder:
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
            path=failed.design.path,
            files=sources(failed.design),
            released=failed.released[0],
            seed=int(os.environ.get("COCOTB_RANDOM_SEED", "0")),
            history=failed.history,
            run=os.environ.get("REPEAT", ""),
            known=failed.model.variants(),
            meanings=failed.model.meanings(job.arguments),
        )
        if failure is not None and os.environ.get("TELL") != "off":
            write_page(load_record(failure.id))
            print("\n".join(failure.lines()), flush=True)

    return record
