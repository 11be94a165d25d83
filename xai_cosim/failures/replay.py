# SPDX-License-Identifier: Apache-2.0
"""Repeats a recorded failure, and dumps a window of cycles around its first mismatch."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xai_cosim.failures import groups, viewers
from xai_cosim.failures.record import Record, load_record, sources_hash
from xai_cosim.failures.requests import Setting, ask
from xai_cosim.failures.waves import Waves
from xai_cosim.ipxact.design import Design, Stream
from xai_cosim.jobs.fitting import require_fitting
from xai_cosim.jobs.job import Job, compare_received
from xai_cosim.sim import trace
from xai_cosim.sim.build import FAST, TRACED, BuildOptions
from xai_cosim.workspace import ROOT, make_room

BEFORE, AFTER = 200, 50
"""Cycles dumped around the first mismatch."""


@dataclass(frozen=True)
class Dump:
    """A waveform and the files that open it; times in ps."""

    design: Design
    waves: Waves
    gtkwave: Path
    surfer: Path
    start: int
    end: int
    marker: int
    released: int
    """When the packets of the last job were released in this run."""


@dataclass(frozen=True)
class Simulated:
    """What a simulation of jobs came to."""

    released: int
    """Time in ps at which the packets of the last job were released."""
    stopped: str
    """The error of the job that ended it; empty where all jobs ran."""


@dataclass(frozen=True)
class Replay:
    """What a repeated job gave."""

    record: Record | None
    """The record of the repeated failure; None where the job passes now."""
    rtl_changed: bool
    differences: tuple[str, ...]
    """What is not as it was recorded."""
    past: tuple[str, ...]
    """Where something is not: what the design had done before that the record does not hold."""
    released: int
    """Time in ps at which its packets were released in this run; the one on record is that of another."""

    @property
    def same(self) -> bool:
        """Whether the job failed exactly as recorded: the same value, at the same cycle."""
        return self.record is not None and not self.differences


def recorded_design(record: Record, design: Design) -> Design:
    """Return a design with the sources that failed where they still are, as it is where they are gone."""
    files = tuple(ROOT / name for name in record.failure.files)
    return replace(design, files=files) if files and all(f.exists() for f in files) else design


def simulate_jobs(
    design: Design,
    model: str,
    jobs: Sequence[Path],
    setting: Setting,
    options: BuildOptions,
    failures: str = "off",
    *,
    until: int = 0,
    plusargs: Sequence[str] = (),
) -> Simulated:
    """Run jobs in a simulation of their own.

    `model` says where the models of kernels are found: "module:function", a `ModelOf`.

    RuntimeError where the simulation did not get there.
    """
    given = {"jobs": list(map(str, jobs)), "until": until}
    tests = "xai_cosim.failures.replay_tests"
    return Simulated(**ask(design, model, tests, setting, given, options, failures=failures, plusargs=plusargs))


def replay(record: Record, design: Design, model: str, *, options: BuildOptions | None = None) -> Replay:
    """Repeat the job, after those that ran before it, and compare what comes with what was recorded.

    UserError for a record whose jobs are none of the design's.
    """
    about = record.failure
    for ran, place in zip((*record.before, record.ran), record.folders, strict=True):
        require_fitting(ran.job, design, place)
    options = options or replace(FAST, transport=about.transport or FAST.transport)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as folder:
        simulated = simulate_jobs(design, model, record.folders, Setting.of(about), options, folder)
        found = [load_record(str(path.parent)) for path in Path(folder).glob("*/failure.json")]
    changed = sources_hash(design.files) != about.design_hash
    again = next((r for r in found if r.failure.job == about.job), found[0] if found else None)
    if again is None:
        differences = [f"it ends without a record: {simulated.stopped}" if simulated.stopped else "the job passes"]
    else:
        differences = _differences(record, again)
    return Replay(again, changed, tuple(differences), tuple(about.past()) if differences else (), simulated.released)


def _differences(record: Record, again: Record) -> list[str]:
    before, now = record.failure, again.failure
    pairs = {
        "kind": (before.kind, now.kind),
        "place": (before.first.place(), now.first.place()),
        "value": (before.first.got, now.first.got),
        "beat": (before.first.beat, now.first.beat),
        "cycle": (before.first.cycle, now.first.cycle),
        "wrong values": (before.wrong, _wrong_until(record, again)),
    }
    return [f"{what}: {old} recorded, {new} now" for what, (old, new) in pairs.items() if old != new]


def _wrong_until(record: Record, again: Record) -> int:
    """Return the wrong values of a replay among as many beats as the record has: a reset may have cut its job."""
    beats = {s: len(r.data) for s, r in record.streams.items()}
    wrong = [compare_received(again.job, s, p[: beats[s]]) for s, p in again.observation().received.items()]
    return sum(comparison.mismatches for comparison in wrong)


def with_lanes(design: Design, job: Job) -> Design:
    """Return a design whose output streams have the lanes of a job, where their description does not say them."""

    def told(stream: Stream) -> Stream:
        unsaid = not stream.lane_bits and stream.name in job.outputs
        return replace(stream, lane_bits=job.outputs[stream.name].bits) if unsaid else stream

    return replace(design, streams={name: told(stream) for name, stream in design.streams.items()})


def dump_failure(
    record: Record,
    again: Replay,
    design: Design,
    model: str,
    *,
    options: BuildOptions = TRACED,
    before: int = BEFORE,
    after: int = AFTER,
    full: bool = False,
) -> Dump:
    """Repeat the failure once more on a traced build; dump the window around its first mismatch, or the whole job.

    The cycle is that of the run before; where nothing mismatched, that of the last beat.
    """
    seen = again.record or record
    about = seen.failure
    last = max((int(s.cycles[-1]) for s in seen.streams.values() if len(s.cycles)), default=0)
    cycle = last if about.first.cycle is None else about.first.cycle
    # the transfer is at the end of its cycle
    at = again.released + cycle * trace.PERIOD - trace.PERIOD // 2
    start, end = at - before * trace.PERIOD, at + after * trace.PERIOD
    if full:
        start, end = again.released - before * trace.PERIOD, again.released + (last + after) * trace.PERIOD
    options = replace(options, transport=about.transport or options.transport)
    design = with_lanes(design, record.job)
    window = max(start, 0), end, at
    return dump(record.folder, design, model, about.kernel, record.folders, Setting.of(about), *window, options)


def dump(
    folder: Path,
    design: Design,
    model: str,
    kernel: str,
    jobs: Sequence[Path],
    setting: Setting,
    start: int,
    end: int,
    marker: int,
    options: BuildOptions = TRACED,
) -> Dump:
    """Run jobs on a traced build and dump from one time to another, in ps; write the viewers' files beside it."""
    fst = folder / viewers.DUMP
    make_room(fst)
    plusargs = trace.window(fst, start, end)
    simulated = simulate_jobs(design, model, jobs, setting, options, until=end, plusargs=plusargs)
    waves = Waves.read(fst)
    shown = groups.groups(waves, design, kernel)
    save, commands = viewers.write(folder, waves, shown, marker, start, end)
    return Dump(design, waves, save, commands, start, end, marker, simulated.released)
