# SPDX-License-Identifier: Apache-2.0
"""Records each job that a testbench tells of as failed, and tells of it: a few lines on the terminal, and a page."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xai_cosim.failures.failure import folder_of
from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import load_record, record_failure, sources
from xai_cosim.sim.outcome import FailedJob, Recorder

RECORDED = "RECORDED"
"""Names a file that is given the folder of each record that is written, a line each."""


@dataclass(frozen=True)
class Noted:
    """The file of the records that were written while it was listened to."""

    _file: Path

    def folders(self) -> list[Path]:
        """Return their folders, in the order in which they were written, each once."""
        return list(dict.fromkeys(map(Path, self._file.read_text().splitlines())))


@contextmanager
def noted() -> Iterator[Noted]:
    """Listen to the records that this process and those that it starts write."""
    before = os.environ.get(RECORDED)
    with tempfile.NamedTemporaryFile(prefix="xai-cosim-") as file:
        os.environ[RECORDED] = file.name
        try:
            yield Noted(Path(file.name))
        finally:
            del os.environ[RECORDED]
            if before is not None:
                os.environ[RECORDED] = before


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
        if failure is not None and (listener := os.environ.get(RECORDED)):
            with open(listener, "a") as file:
                file.write(f"{folder_of(failure.id).resolve()}\n")
        if failure is not None and os.environ.get("TELL") != "off":
            write_page(load_record(failure.id))
            print("\n".join(failure.lines()), flush=True)

    return record
