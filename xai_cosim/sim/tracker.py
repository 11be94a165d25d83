# SPDX-License-Identifier: Apache-2.0
"""Which job runs and which ran before it, and who is told when it fails."""

from collections.abc import Iterator
from contextlib import contextmanager

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, JobError
from xai_cosim.jobs.kernel import Models
from xai_cosim.jobs.ran import History, Ran, StreamRecord
from xai_cosim.sim.outcome import CheckError, FailedJob, Recorder
from xai_cosim.sim.streams import Streams


class JobTracker:
    """Keeps the running job and those since reset; turns what is wrong with it into its error."""

    def __init__(self, design: Design, models: Models, streams: Streams, recorder: Recorder | None) -> None:
        """Begin with no job; `recorder` is told each job that fails though it should not."""
        self.design = design
        self.models = models
        self.streams = streams
        self.recorder = recorder
        self.malformed = False
        """Whether the job contradicts its arguments, and fails as it should."""
        self._job: Ran | None = None
        self._history = History()

    def forget(self) -> None:
        """Take note of a reset."""
        self._job = None
        self._history.clear()

    def begin(self, job: Job) -> None:
        """Take note of a job, under the stalls that are set."""
        if self._job is not None:
            self._history.append(self._job)
        self._job = Ran(job, {s: p.parameters() for s, p in self.streams.patterns.items()}, self.streams.seed)

    @contextmanager
    def judged(self) -> Iterator[None]:
        """Turn a failed check into the error of the running job."""
        try:
            yield
        except CheckError as error:
            raise self.failure(error) from error

    def failure(self, error: CheckError) -> JobError:
        """Return the error of the running job, once the recorder has been told what is known of the job."""
        if self.recorder is not None and self._job is not None and not self.malformed:
            traffic = self.streams.traffic()
            streams = {s: StreamRecord(t.due, t.moved, t.data, t.cycles, t.last) for s, t in traffic.items()}
            where = self.design, self.models[self._job.job.kernel], self.streams.released
            self.recorder(FailedJob(self._job, streams, error.kind, str(error), *where, self._history))
        return JobError(str(error))
