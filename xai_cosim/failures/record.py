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

from xai_cosim.command import one_of, shown
from xai_cosim.failures.diagnosis import diagnose
from xai_cosim.failures.failure import MODEL_FILE, Failure, failures_folder, folder_of
from xai_cosim.failures.first import first_violation, first_wrong
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job, compare_received
from xai_cosim.jobs.kernel import Known
from xai_cosim.jobs.layout import PADDING
from xai_cosim.jobs.observation import Observation
from xai_cosim.jobs.ran import History, Ran, StreamRecord, load_ran
from xai_cosim.jobs.stored import read_arrays, read_json, require_all_taken, take
from xai_cosim.sim import tools
from xai_cosim.sim.power_up import POWER_UP, POWER_UPS
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.violations import WAIVED
from xai_cosim.sim.wrapper import transport_from
from xai_cosim.workspace import display

NOT_IN_IDS = r"[^\w.-]+"


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


def observe(ran: Ran, streams: Mapping[str, StreamRecord], history: Sequence[Job] = ()) -> Observation:
    """Return what the diagnosis looks at; the last job of the same kernel is looked for in the history."""
    job = ran.job
    held = {s: streams[s].cycles.astype(np.int64) for s in ran.stalls if s in streams and len(streams[s].cycles)}
    paused = {s: np.diff(cycles, prepend=cycles[0] - 2) > 1 for s, cycles in held.items()}
    received = {s: streams[s].data[: streams[s].moved] for s in job.outputs if s in streams}
    previous = next((j for j in reversed(history) if j.kernel == job.kernel and not j.status), None)
    return Observation(job, received, {s: r.moved for s, r in streams.items()}, previous, paused)


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
    path: Path | None = None,
    files: Sequence[Path],
    released: int,
    seed: int = 0,
    history: History | None = None,
    run: str = "",
    known: Known = (),
    meanings: Mapping[str, str] | None = None,
) -> Failure | None:
    """Write the record of a job that failed and its page; return it, or None where records are turned off.

    `path` is what the design was opened from, `released` the cycle in which the packets were released, `history` what
    the design did before, `violations` those of protocols, `run` the command of the whole run, `known` the kinds of
    bugs of the kernels under test.
    """
    root = failures_folder()
    if root is None:
        return None
    job = ran.job
    history = history or History()
    observed = observe(ran, streams, [r.job for r in history.jobs])
    told = [job.name, dict(job.arguments), kind, seed, {s: list(p) for s, p in ran.stalls.items()}]
    digest = hashlib.sha256(json.dumps(told, default=int).encode())
    for packet in (*job.inputs.values(), *observed.received.values()):
        digest.update(packet.tobytes())
    compared = [compare_received(job, stream, packet) for stream, packet in observed.received.items()]
    phase, layer = _named(job)
    first = (
        first_violation(violations[0], released)
        if kind == "protocol" and violations
        else first_wrong(job, streams, released, kind)
    )
    failure = Failure(
        id=f"{re.sub(NOT_IN_IDS, '_', job.kernel)}-{digest.hexdigest()[:8]}",
        kind=kind,
        message=message,
        violations=tuple(violations),
        design=design,
        path=display(path) if path is not None else "",
        power_up=os.environ.get(POWER_UP) or "random",
        waived=tuple(os.environ.get(WAIVED, "").split()),
        kernel=job.kernel,
        job=job.name,
        phase=phase,
        layer=layer,
        arguments=dict(job.arguments),
        meanings=dict(meanings or {}),
        frac=job.outputs[first.stream].frac if first.stream in job.outputs else None,
        first=first,
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
        model_file=os.environ.get(MODEL_FILE, ""),
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
        return observe(self.ran, self.streams, [r.job for r in self.before])


def load_record(failure: str) -> Record:
    """Read a record, given its id or folder; ValueError says what there is."""
    folder = folder_of(failure)
    # a name that is too long for the disk is an OSError of pathlib's
    if not os.path.exists(folder / "failure.json"):
        known = sorted(p.parent.name for p in folder.parent.glob("*/failure.json"))
        there = f"there are {', '.join(known)}" if known else "there are none"
        raise ValueError(f"FAILURE={shown(failure)}: no such failure in {display(folder.parent)}; {there}")
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
        one_of("power_up", about.power_up, POWER_UPS)
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
