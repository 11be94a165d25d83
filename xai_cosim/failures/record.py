# SPDX-License-Identifier: Apache-2.0
"""The failure record: everything about a job that failed, in one folder, so that it can be told, drawn and repeated.

out/failures/<id>/  failure.json                    what the summary says, and what a replay needs
                    job.json, packets.npz           the job: arguments, inputs, expected outputs; ran.json: its stalls
                    received.npz                    what came: beats, their cycles, TLAST, of every stream
                    before/<n>/                     the jobs that ran since reset, oldest first
                    index.html                      the failure page
"""

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xai_cosim.failures.diagnosis import UNKNOWN, Diagnosis, diagnose
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, compare_received, place_of
from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.layout import PADDING
from xai_cosim.jobs.observation import Observation
from xai_cosim.jobs.ran import History, Ran, StreamRecord, load_ran
from xai_cosim.jobs.stored import read_arrays, read_json, require_all_taken, take
from xai_cosim.sim import tools
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.wrapper import transport_from
from xai_cosim.workspace import OUT, display

FAILURES = OUT / "failures"
CONTROL = "s_axi_control"
NOT_IN_IDS = r"[^\w.-]+"


@dataclass(frozen=True)
class First:
    """The first thing that was wrong. `cycle` counts from the cycle in which the packets were released."""

    stream: str
    tensor: str = ""
    element: tuple[int, ...] | None = None
    expected: int | None = None
    got: int | None = None
    beat: int | None = None
    lane: int | None = None
    cycle: int | None = None

    def place(self) -> str:
        """Return where it is, in words."""
        if self.tensor == "":
            return self.stream
        words = f"{self.stream}: tensor {self.tensor}"
        if self.element is None:
            return f"{words}, {'a padding lane' if self.got is not None else 'its end'}"
        return f"{words}, {place_of(self.element)}"


@dataclass(frozen=True)
class Failure:
    """What failure.json holds."""

    id: str
    kind: str
    """As of a `FailedJob`."""
    message: str
    violations: tuple[str, ...]
    """Of protocols, in the job: "rule at port, cycle number"."""
    design: str
    kernel: str
    job: str
    phase: str
    """Of a network: the first part of the job's name; empty for a job that stands alone."""
    layer: str
    arguments: Mapping[str, int]
    meanings: Mapping[str, str]
    """What arguments mean, in words, where that is known."""
    frac: int | None
    """Fraction bits of the output tensor, where the job knows them."""
    first: First
    wrong: int
    compared: int
    streams: Mapping[str, tuple[int, int]]
    """Beats moved and due."""
    diagnosis: tuple[Diagnosis, ...]
    seed: int
    before: int
    """Jobs that ran before it since reset and that the record holds."""
    forgotten: int
    """Jobs before those, that it does not hold."""
    resets: int
    """Resets of the design until then."""
    earlier: int
    """Jobs that ran before the last of them, which the record does not hold either."""
    cut: str
    """The job that the last reset ended and how far it had come, in words; empty where none was under way."""
    transport: str
    files: tuple[str, ...]
    design_hash: str
    versions: Mapping[str, str]
    run: str
    """The command that repeats the whole run in which the job failed; empty where it is not known."""

    @property
    def command(self) -> str:
        """The command that repeats the job."""
        return f"make replay FAILURE={self.id}"

    def real(self, value: int | None) -> str:
        """Return an integer of the tensor in real units, in brackets; empty where the scale is not known."""
        known = value is not None and self.frac is not None and self.first.stream == "out_r"
        return f" ({(value or 0) / 2 ** (self.frac or 0):g})" if known else ""

    def past(self) -> list[str]:
        """Return what the design had done before that a replay does not repeat, a line each."""
        lines = [f"{self.forgotten} earlier jobs since reset, which the record does not hold"] if self.forgotten else []
        if self.resets > 1:
            ended = f"; the last one ended {self.cut}" if self.cut else ""
            lines.append(f"{self.resets} resets, {self.earlier} jobs before the last one{ended}")
        return lines

    def lines(self) -> list[str]:
        """Return the few lines that a terminal shows."""
        f = self.first
        where = f"{self.kernel}, {self.phase} {self.layer}" if self.phase else f"{self.kernel}, job {self.job}"
        lines = [f"failure {self.id}: {self.kind}: {where}"]
        lines += [f"  broken  {violation}" for violation in self.violations]
        lines.append(f"  at      {f.place()}")
        if f.expected is not None:
            got = "nothing" if f.got is None else f"{f.got}{self.real(f.got)}"
            lines.append(f"  value   expected {f.expected}{self.real(f.expected)}, got {got}")
        if f.beat is not None:
            when = "" if f.cycle is None else f", cycle {f.cycle} after the packets were released"
            lines.append(f"  when    beat {f.beat}{when}")
        elif f.cycle is not None:
            lines.append(f"  when    cycle {f.cycle} after the packets were released")
        if self.kind == "values":
            lines.append(f"  wrong   {self.wrong} of {self.compared} values")
        else:
            lines.append(f"  error   {self.message}")
        looks = [f"  looks   {'perhaps ' if d.doubt else ''}like {d}" for d in self.diagnosis]
        lines += looks or [f"  looks   {UNKNOWN}"]
        lines += [f"  after   {line}" for line in self.past()]
        return [*lines, f"  repeat  {self.command}", f"  page    {display(folder_of(self.id) / 'index.html')}"]


def failures_folder() -> Path | None:
    """Return where records go: FAILURES where it is set, out/failures otherwise; None for FAILURES=off."""
    chosen = os.environ.get("FAILURES")
    return None if chosen == "off" else Path(chosen) if chosen else FAILURES


def folder_of(failure: str) -> Path:
    """Return the folder of a record, given its id or its path."""
    return Path(failure) if "/" in failure else (failures_folder() or FAILURES) / failure


def sources(design: Design) -> tuple[Path, ...]:
    """Return the source files of the design that is simulated, which may be others than the description's."""
    given = os.environ.get("DESIGN_SOURCES")
    return tuple(map(Path, given.split(os.pathsep))) if given else design.files


def sources_hash(files: Iterable[Path]) -> str:
    """Return a short hash of a design's sources, by content and order."""
    digest = hashlib.sha256()
    for path in files:
        data = path.read_bytes()
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()[:16]


def observe(job: Job, streams: Mapping[str, StreamRecord], history: Sequence[Job] = ()) -> Observation:
    """Return what the diagnosis looks at; the last job of the same kernel is looked for in the history."""
    received = {s: streams[s].data[: streams[s].moved] for s in job.outputs if s in streams}
    previous = next((j for j in reversed(history) if j.kernel == job.kernel and not j.status), None)
    return Observation(job, received, {s: r.moved for s, r in streams.items()}, previous)


def _at(record: StreamRecord, beat: int, released: int) -> int | None:
    return int(record.cycles[beat]) - released if 0 <= beat < min(len(record.cycles), record.moved) else None


def _element(job: Job, stream: str, beat: int) -> tuple[int, ...] | None:
    layout = job.outputs[stream].layout
    return layout.locate(beat, 0) if beat < layout.beats else None


def first_wrong(job: Job, streams: Mapping[str, StreamRecord], released: int, kind: str) -> First:
    """Return the first wrong value, the first missing or misplaced beat, or the control port.

    `released` is the cycle in which the packets were released.
    """
    found = []
    for stream, output in job.outputs.items():
        record = streams[stream]
        came = record.data[: record.moved]
        mismatch = compare_received(job, stream, came).first
        if mismatch is not None:
            cycle = _at(record, mismatch.beat, released)
            found.append(First(**mismatch.as_dict(), cycle=cycle))
        elif kind == "tlast" and not np.array_equal(np.flatnonzero(record.last[: record.moved]), [record.due - 1]):
            early = np.flatnonzero(record.last[: record.due - 1])
            beat = int(early[0]) if len(early) else record.due - 1
            found.append(
                First(stream, output.tensor, _element(job, stream, beat), beat=beat, cycle=_at(record, beat, released))
            )
        elif record.moved != record.due:  # the cycle is that of the last beat that did come
            beat = record.moved if record.moved < record.due else len(output.expected)
            element = _element(job, stream, beat)
            due = output.lanes(output.expected[beat : beat + 1])
            value = int(due[0, 0]) if len(due) else None
            found.append(
                First(
                    stream,
                    output.tensor,
                    element,
                    value,
                    None,
                    beat,
                    0,
                    _at(record, min(record.moved, record.due) - 1, released),
                )
            )
    if kind not in ("values", "hang", "length", "tlast") or not found:
        return First(CONTROL) if not found else min(found, key=_order)
    return min(found, key=_order)


def first_violation(violation: str, released: int) -> First:
    """Return the port and cycle of a protocol violation: "rule at design.port, cycle number".

    >>> first_violation("AXI4STREAM_ERRM_TDATA_STABLE at fir.out_r, cycle 120", 100)
    First(stream='out_r', tensor='', element=None, expected=None, got=None, beat=None, lane=None, cycle=20)
    """
    found = re.search(r" at ([\w.]+), cycle (\d+)", violation)
    return First(CONTROL) if found is None else First(found[1].rsplit(".", 1)[-1], cycle=int(found[2]) - released)


def _order(first: First) -> tuple[bool, float]:
    """Wrong values before missing beats, then by time."""
    return first.got is None, float("inf") if first.cycle is None else first.cycle


def _named(job: Job) -> tuple[str, str]:
    """Return (phase, layer) from a job's name where it has both, "phase/layer"; empty strings for other names."""
    phase, slash, layer = job.name.partition("/")
    return (phase, layer) if slash else ("", "")


def record_failure(
    ran: Ran,
    streams: Mapping[str, StreamRecord],
    kind: str,
    message: str,
    *,
    violations: Sequence[str] = (),
    design: str,
    files: Sequence[Path],
    released: int,
    seed: int = 0,
    history: History | None = None,
    run: str = "",
    known: Known = (),
    meanings: Mapping[str, str] | None = None,
) -> Failure | None:
    """Write the record of a job that failed and its page; return it, or None where records are turned off.

    `released` is the cycle in which the packets were released, `history` what the design did before, `violations` those
    of protocols, `run` the command of the whole run, `known` the kinds of bugs of the kernels under test.
    """
    root = failures_folder()
    if root is None:
        return None
    job = ran.job
    history = history or History()
    observed = observe(job, streams, [r.job for r in history.jobs])
    digest = hashlib.sha256(json.dumps([job.name, dict(job.arguments), kind, seed], default=int).encode())
    for packet in (*job.inputs.values(), *observed.received.values()):
        digest.update(packet.tobytes())
    compared = [compare_received(job, stream, packet) for stream, packet in observed.received.items()]
    phase, layer = _named(job)
    failure = Failure(
        id=f"{re.sub(NOT_IN_IDS, '_', job.kernel)}-{digest.hexdigest()[:8]}",
        kind=kind,
        message=message,
        violations=tuple(violations),
        design=design,
        kernel=job.kernel,
        job=job.name,
        phase=phase,
        layer=layer,
        arguments=dict(job.arguments),
        meanings=dict(meanings or {}),
        frac=job.frac,
        first=first_violation(violations[0], released)
        if kind == "protocol" and violations
        else first_wrong(job, streams, released, kind),
        wrong=sum(c.mismatches for c in compared),
        compared=sum(c.compared for c in compared),
        streams={s: (r.moved, r.due) for s, r in streams.items() if r.moved or r.due},
        diagnosis=tuple(diagnose(observed, known)),
        seed=seed,
        before=len(history.jobs),
        forgotten=history.forgotten,
        resets=history.resets,
        earlier=history.earlier,
        cut=history.cut,
        transport=os.environ.get("TRANSPORT", ""),
        files=tuple(display(path) for path in files),
        design_hash=sources_hash(files),
        versions=tools.versions(),
        run=run,
    )
    folder = root / failure.id
    shutil.rmtree(folder, ignore_errors=True)  # the same failure, recorded before
    ran.save(folder)
    for number, earlier in enumerate(history.jobs):
        earlier.save(folder / "before" / str(number))
    arrays: dict[str, NDArray[np.generic]] = {}
    for stream, record in streams.items():
        beats = min(record.moved, record.due)
        arrays |= {f"data/{stream}": record.data[:beats] if stream in job.outputs else np.zeros((0, 0), np.uint8)}
        arrays |= {f"cycles/{stream}": record.cycles[:beats].astype(np.int64) - released}
        arrays |= {f"last/{stream}": record.last[:beats]}
    np.savez_compressed(folder / "received.npz", allow_pickle=False, **arrays)
    (folder / "failure.json").write_text(json.dumps(asdict(failure), indent=2) + "\n")
    return failure


@dataclass(frozen=True)
class StreamCount:
    """Lanes of an output stream that came: the wrong ones, all, and those of padding, which must be 0."""

    wrong: int
    all: int
    padding: int


@dataclass(frozen=True, eq=False)
class Record:
    """A record read back."""

    folder: Path
    failure: Failure
    ran: Ran
    streams: Mapping[str, StreamRecord]
    """Cycles count from the release of the packets; the data of inputs are those of the job."""
    before: tuple[Ran, ...]

    @property
    def job(self) -> Job:
        """The job that failed."""
        return self.ran.job

    @property
    def folders(self) -> list[Path]:
        """The folders of the jobs before, and of the one that failed."""
        return [*(self.folder / "before" / str(n) for n in range(self.failure.before)), self.folder]

    def counts(self) -> dict[str, StreamCount]:
        """Return how many lanes of each output stream came, are wrong, and are padding."""
        found = {}
        for stream, packet in self.observation().received.items():
            compared = compare_received(self.job, stream, packet)
            layout = self.job.outputs[stream].layout
            padding = int((layout.index[: len(packet)] == PADDING).sum())
            found[stream] = StreamCount(compared.mismatches, compared.compared, padding)
        return found

    def observation(self) -> Observation:
        """Return what the diagnosis looks at."""
        return observe(self.job, self.streams, [r.job for r in self.before])


def load_record(failure: str) -> Record:
    """Read a record, given its id or folder; ValueError says what there is."""
    folder = folder_of(failure)
    if not (folder / "failure.json").exists():
        known = sorted(p.parent.name for p in folder.parent.glob("*/failure.json"))
        there = f"there are {', '.join(known)}" if known else "there are none"
        raise ValueError(f"FAILURE={failure}: no such failure in {display(folder.parent)}; {there}")
    about = read_failure(folder)
    held = len(list((folder / "before").glob("*")))
    if about.before != held:
        raise ValueError(f"{folder / 'failure.json'}: before is {about.before}, the record holds {held} jobs")
    ran = _load_ran(folder)
    before = tuple(_load_ran(folder / "before" / str(number)) for number in range(about.before))
    return Record(folder, about, ran, _received(folder / "received.npz", about, ran.job), before)


def read_failure(folder: Path) -> Failure:
    """Read what a record's failure.json says; ValueError names it and what is wrong in it."""
    path = folder / "failure.json"
    about = read_json(path, Failure)
    if not about.id or re.search(NOT_IN_IDS, about.id):
        raise ValueError(f"{path}: id is {about.id!r}, must be letters, digits, '-', '_' and '.'")
    try:
        transport_from(about.transport)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    return about


def _load_ran(folder: Path) -> Ran:
    ran = load_ran(folder)
    try:
        for parameters in ran.stalls.values():
            Stall.from_parameters(*parameters)
    except ValueError as error:
        raise ValueError(f"{folder / 'ran.json'}: stalls: {error}") from error
    return ran


def _received(path: Path, about: Failure, job: Job) -> dict[str, StreamRecord]:
    """Read what came of every stream, as long as failure.json says."""
    arrays = read_arrays(path)
    streams = {}
    for name in [n.removeprefix("cycles/") for n in arrays if n.startswith("cycles/")]:
        moved, due = about.streams.get(name, (0, 0))
        beats = min(moved, due)
        shape = (beats, job.outputs[name].expected.shape[1]) if name in job.outputs else (0, 0)
        given = take(arrays, f"data/{name}", path, np.uint8, shape)
        cycles = take(arrays, f"cycles/{name}", path, np.int64, (beats,))
        last = take(arrays, f"last/{name}", path, np.uint8, (beats,))
        data = job.inputs[name][:moved] if name in job.inputs else given
        streams[name] = StreamRecord(due, moved, data, cycles, last)
    require_all_taken(arrays, path)
    missing = job.outputs.keys() - streams.keys()
    if missing:
        raise ValueError(f"{path}: {', '.join(f'cycles/{name}' for name in sorted(missing))} is missing")
    return streams
