# SPDX-License-Identifier: Apache-2.0
"""Which job runs and which ran before it, and who is told when it fails."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import ClassVar

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, JobError
from xai_cosim.jobs.kernel import Models
from xai_cosim.jobs.ran import History, Ran, StreamRecord
from xai_cosim.sim.outcome import PROTOCOL, CheckError, FailedJob, Recorder, label
from xai_cosim.sim.streams import Streams
from xai_cosim.sim.violations import Violations, cycle_of

TOLD = 3
"""Violations that a message names; the record has them all."""


class JobTracker:
    """Keeps what the design has done; turns all that is wrong with the running job into one error, told once.

    Violations of protocols belong to the job that runs, and stand first.
    """

    _history: ClassVar[History] = History()  # outlives a testbench, as the design does

    def __init__(self, design: Design, models: Models, streams: Streams, recorder: Recorder | None) -> None:
        """Begin with no job; `recorder` is told each job that fails though it should not.

        What an earlier testbench of this simulation has left fails the run, but no job of this one.
        """
        self.design = design
        self.models = models
        self.streams = streams
        self.recorder = recorder
        self.protocol = Violations()
        self.protocol.leave()
        self.stray: Callable[[], Iterable[str]] = tuple
        """Returns what has newly been written outside of all buffers, a line each."""
        self.running: Job | None = None
        """The job that runs; a reset, the end or a failure ends it."""
        self._malformed = self._recorded = False
        self._begun = 0

    def begin(self, job: Job, malformed: bool = False) -> None:
        """Take note of a job, under the stalls that are set; a malformed one fails as it should, and is not told."""
        held = {s: p.parameters() for s, p in self.streams.patterns.items()}
        self._history.start(Ran(job, held, self.streams.seed))
        self.running, self._malformed, self._recorded = job, malformed, False
        self._begun = self.streams.now

    def end(self) -> None:
        """Take note that the job is over."""
        self.running = None

    def under_way(self) -> str:
        """Return the job whose packets are not through, and how far they are, in words; empty where there is none."""
        ran, traffic = self._history.running, self.streams.traffic().values()
        if ran is None or all(t.moved >= t.due for t in traffic):
            return ""
        return f"{label(ran.job)} at {', '.join(str(t) for t in traffic if t.due)}"

    def forget(self, cut: str) -> None:
        """Take note of a reset, and of the job that it ended, as `under_way` told of it."""
        self.running = None
        self._history.reset(cut)

    def check(self, errors: Iterable[CheckError] = (), allowed: Iterable[str] = (), tolerated: str = "") -> None:
        """Raise JobError where anything is wrong with the running job, or no job runs and a rule has been broken.

        `allowed` are "rule at port" of deliberate violations; errors that are all of the kind `tolerated` are told, but
        raise nothing.
        """
        stray = [CheckError("memory", line) for line in self.stray()]
        found = [*self.protocol.failed(allowed), *stray[:1], *errors]
        early = any(e.kind == PROTOCOL and cycle_of(str(e)) < self._begun for e in found)  # and told of in the job
        self._judge(None if early else self.running, found, tolerated)

    def check_after(self, errors: Iterable[CheckError]) -> None:
        """Raise JobError where the job that ran last has left something wrong."""
        last = self._history.running
        self._judge(None if last is None else last.job, list(errors))

    @contextmanager
    def judged(self) -> Iterator[None]:
        """Turn a failed check into the error of the running job."""
        try:
            yield
        except CheckError as error:
            self.check([error])

    def _judge(self, job: Job | None, errors: list[CheckError], tolerated: str = "") -> None:
        if not errors:
            return
        broken = [str(e) for e in errors if e.kind == PROTOCOL]
        wrong = [e for e in errors if e.kind != PROTOCOL]
        if self._malformed and broken:
            wrong = []  # it should fail, but not so
        words = [*broken[:TOLD], *([f"{len(broken) - TOLD} more"] if len(broken) > TOLD else [])]
        if wrong:
            words.append("; ".join(map(str, wrong)) if job is None else f"{label(job)}: {'; '.join(map(str, wrong))}")
        message = "; ".join(words)
        if job is not None and (broken or not self._malformed):
            self._record(wrong[0].kind if wrong else PROTOCOL, message, tuple(broken))
        if any(e.kind != tolerated for e in errors):
            self.end()
            raise JobError(message if job is not None else f"outside a job: {message}")

    def _record(self, kind: str, message: str, broken: tuple[str, ...]) -> None:
        ran = self._history.running
        if self.recorder is None or ran is None or self._recorded:
            return
        self._recorded = True
        traffic = self.streams.traffic()
        streams = {s: StreamRecord(t.due, t.moved, t.data, t.cycles, t.last) for s, t in traffic.items()}
        where = self.design, self.models[ran.job.kernel], self.streams.released
        self.recorder(FailedJob(ran, streams, kind, message, broken, *where, self._history))
