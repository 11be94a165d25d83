# SPDX-License-Identifier: Apache-2.0
"""What is judged of a job: its packets before it runs, and all that its streams did."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, JobError, compare, compare_received
from xai_cosim.jobs.kernel import Models
from xai_cosim.jobs.packing import Packet
from xai_cosim.sim.outcome import CheckError, Outcome, label
from xai_cosim.sim.streams import Streams

TOLD = 4
"""Beats that a message names at most."""
VALUES = "values"
"""Kind of wrong values."""
ENDLESS = 20
"""A job without a contract of cycles counts as endless after so many times the cycles for which nothing may move."""
ROUTED = 1
"""Cycles by which a port before several kernels answers the write of ap_start later, and packets are released later."""


class Scoreboard:
    """Compares what a job's streams did with what they must."""

    def __init__(self, dut: Any, design: Design, models: Models, streams: Streams) -> None:
        """Bind to the streams of the design."""
        self.dut = dut
        self.design = design
        self.streams = streams
        self.models = models

    def _due_beats(self, job: Job) -> Mapping[str, int]:
        said = self.models[job.kernel].beats(job.arguments)
        return job.beats() if said is None else said

    def _due_cycles(self, job: Job) -> int | None:
        return self.models[job.kernel].cycles(job.arguments)

    def longest_silence(self, job: Job) -> int:
        """Return for how many cycles a running job without stalls may move no beat on any stream."""
        return self.models[job.kernel].silence(job.arguments)

    def most_cycles(self, job: Job) -> int:
        """Return after how many cycles a loaded job without a contract counts as endless; 0 for one that has it."""
        return ENDLESS * self.streams.patience if self._due_cycles(job) is None else 0

    def too_long(self, job: Job) -> Iterator[CheckError]:
        """Yield it where more beats have come than are due: a job that gives beats for ever never ends."""
        if any(not t.stream.is_input and t.moved > t.due for t in self.streams.traffic().values()):
            yield CheckError("length", f"packet too long; {self.progress(job)}")

    def require_packets(self, job: Job) -> None:
        """Raise JobError where a packet is not as long as the arguments say."""
        needed, given = self._due_beats(job), job.beats()
        for name in {**needed, **given}:
            have, need = given.get(name, 0), needed.get(name, 0)
            if have != need:
                raise JobError(f"{label(job)}: {name}: packet of {have} beats, the arguments need {need}")

    def surplus(self) -> Iterator[CheckError]:
        """Yield it where beats have come that no job asked for."""
        surplus = [str(t) for t in self.streams.traffic().values() if not t.stream.is_input and t.moved > t.due]
        if surplus:
            yield CheckError("length", f"after its end, beats that no job asked for: {', '.join(surplus)}")

    def outcome(self, job: Job, started: int, armed: int | None, finished: int) -> Outcome:
        """Return what a job gave whose packets are through; its comparisons hold the values that differ.

        Cycles of its first register access, of the release of its packets (None where it is not known), and of the
        last beat.
        """
        packets: dict[str, Packet] = {}
        beat_cycles, comparisons = {}, []
        for name, traffic in self.streams.traffic().items():
            if traffic.due:
                beat_cycles[name] = traffic.cycles
            if name in job.outputs and traffic.due:
                packets[name] = traffic.data
                comparisons.append(compare(job, name, traffic.data))
        compute = finished - (started if armed is None else armed - (ROUTED if self.design.routes else 0))
        return Outcome(packets, comparisons, beat_cycles, self.streams.now - started, compute)

    def _packets_wrong(self, job: Job) -> Iterator[CheckError]:
        """Yield what is wrong with the lengths and the TLAST of a job's packets."""
        yield from self.too_long(job)
        for name, traffic in self.streams.traffic().items():
            if not traffic.due:
                continue
            marked, due = np.flatnonzero(traffic.last).tolist(), job.marked(name, traffic.due)
            if marked != due:
                alone = f"beat {due[0]} alone" if len(due) == 1 else f"{len(due)} beats: {due[:TOLD]}"
                words = f"{name}: TLAST on beats {marked[:TOLD]} of {traffic.due}, expected on {alone}"
                yield CheckError("tlast", words)

    def values_wrong(self, outcome: Outcome) -> Iterator[CheckError]:
        """Yield the first value that differs, and how many do."""
        first = outcome.first_mismatch()
        if first is not None:
            yield CheckError(VALUES, f"{first}; {outcome.mismatches} of {outcome.compared} values differ")

    def begun(self, job: Job) -> Iterator[CheckError]:
        """Yield what is wrong with the beats that have come so far of a job that will not end."""
        traffic = {s: t for s, t in self.streams.traffic().items() if s in job.outputs}
        for name, output in traffic.items():
            due = job.marked(name, output.due)
            early = [beat for beat in np.flatnonzero(output.last).tolist() if beat not in due]
            if early:
                yield CheckError("tlast", f"{name}: TLAST on beats {early[:TOLD]} of {output.due}")
        came = {s: compare_received(job, s, t.data[: t.moved]) for s, t in traffic.items()}
        yield from self.values_wrong(Outcome({}, list(came.values()), {s: t.cycles for s, t in traffic.items()}, 0, 0))

    def _cycles_wrong(self, job: Job, outcome: Outcome) -> Iterator[CheckError]:
        """Yield it where a job that nothing held back took other cycles than the contract's."""
        if self.streams.stalled:
            return
        due = self._due_cycles(job)
        if due is not None and outcome.compute_cycles != due:
            message = f"{outcome.compute_cycles} cycles without stalls, the contract says {due}"
            yield CheckError("cycles", message)

    def _still_ready(self, job: Job) -> Iterator[CheckError]:
        """Yield it where an input would take a beat though its job is over, which an exact contract rules out."""
        if self._due_cycles(job) is None:
            return
        ready = int(self.dut.inputs_ready.value)
        taking = [stream.name for bit, stream in enumerate(self.design.inputs) if ready >> bit & 1]
        if taking:
            yield CheckError("ready", f"the job is over, yet TREADY is high: {', '.join(taking)}")

    def _moved(self) -> Iterator[CheckError]:
        """Yield it where beats moved in a job that was refused."""
        moved = [t for t in self.streams.traffic().values() if t.moved]
        if moved:
            yield CheckError("refused", f"refused, yet beats moved: {', '.join(map(str, moved))}")

    def _status_wrong(self, job: Job, status: int) -> Iterator[CheckError]:
        """Yield it where a job gave another status than it must."""
        if status != job.status:
            progress = "" if job.status else f"; {self.progress(job)}"
            yield CheckError("status", f"status {status}, expected {job.status}{progress}")

    def finished(self, job: Job, status: int, outcome: Outcome, *, timed: bool) -> Iterator[CheckError]:
        """Yield all that is wrong with a job that has ended; its cycles are judged where they are known."""
        yield from self._status_wrong(job, status)
        yield from self.played(job, outcome)
        if timed:
            yield from self._cycles_wrong(job, outcome)
        yield from self._still_ready(job)

    def played(self, job: Job, outcome: Outcome) -> Iterator[CheckError]:
        """Yield what is wrong with the packets of a job."""
        yield from self._packets_wrong(job)
        yield from self.values_wrong(outcome)

    def refused(self, job: Job, status: int) -> Iterator[CheckError]:
        """Yield what is wrong with a job that had to be refused."""
        yield from self._status_wrong(job, status)
        yield from self._moved()
        yield from self._still_ready(job)

    def progress(self, job: Job) -> str:
        """Return for each stream how far it got, how far it should, and who waits for whom."""
        needed = {} if job.status else self._due_beats(job)
        words = []
        for name, traffic in self.streams.traffic().items():
            if name not in self.design.streams:
                continue
            need = needed.get(name, 0)
            if traffic.due or traffic.moved or need:
                words.append(f"{traffic}{f' ({need} needed)' if need != traffic.due else ''}, {traffic.waits}")
        return "; ".join(words)
