# SPDX-License-Identifier: Apache-2.0
"""Which job runs and which ran before it, and who is told when it fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, JobError
from xai_cosim.jobs.kernel import Models
from xai_cosim.jobs.ran import History, Ran, StreamRecord
from xai_cosim.sim.outcome import CheckError, FailedJob, Recorder, label
from xai_cosim.sim.streams import Streams


class JobTracker:
    """Keeps what the design has done; turns what is wrong with the running job into its error."""

    _history: ClassVar[History] = History()  # outlives a testbench, as the design does

    def __init__(self, design: Design, models: Models, streams: Streams, recorder: Recorder | None) -> None:
        """Begin with no job; `recorder` is told each job that fails though it should not."""
        self.design = design
        self.models = models
        self.streams = streams
        self.recorder = recorder
        self.malformed = False
        """Whether the job contradicts its arguments, and fails as it should."""

    def under_way(self) -> str:
        """Return the job whose packets are not through, and how far they are, in words; empty where there is none."""
        ran, traffic = self._history.running, self.streams.traffic().values()
        if ran is None or all(t.moved >= t.due for t in traffic):
            return ""
        return f"{label(ran.job)} at {', '.join(str(t) for t in traffic if t.due)}"

    def forget(self, cut: str) -> None:
        """Take note of a reset, and of the job that it ended, as `under_way` told of it."""
        self._history.reset(cut)

    def begin(self, job: Job) -> None:
        """Take note of a job, under the stalls that are set."""
        held = {s: p.parameters() for s, p in self.streams.patterns.items()}
        self._history.start(Ran(job, held, self.streams.seed))

    @contextmanager
    def judged(self) -> Iterator[None]:
        """Turn a failed check into the error of the running job."""
        try:
            yield
        except CheckError as error:
            raise self.failure(error) from error

    def failure(self, error: CheckError) -> JobError:
        """Return the error of the running job, once the recorder has been told what is known of the job."""
        ran = self._history.running
        if self.recorder is not None and ran is not None and not self.malformed:
            traffic = self.streams.traffic()
            streams = {s: StreamRecord(t.due, t.moved, t.data, t.cycles, t.last) for s, t in traffic.items()}
            where = self.design, self.models[ran.job.kernel], self.streams.released
            self.recorder(FailedJob(ran, streams, error.kind, str(error), *where, self._history))
        return JobError(str(error))
