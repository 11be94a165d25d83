# SPDX-License-Identifier: Apache-2.0
"""The smallest job that fails as a recorded one did, kept beside it in the record.

out/failures/<id>/smallest/  smallest.json      what was done, and the job in words
                             job.json, packets.npz, ran.json, before/<n>/    as in the record
"""

import json
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from xai_cosim.command import whole_number
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.replay import simulate_jobs
from xai_cosim.failures.requests import Setting, ask
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.ran import Ran, load_ran
from xai_cosim.jobs.stored import read_json
from xai_cosim.sim.build import FAST, BuildOptions

SECONDS = 20
"""Of processor time that shrinking may take."""
MAX_SECONDS = 100_000
FOLDER, FILE = "smallest", "smallest.json"
TESTS = "xai_cosim.failures.shrink_tests"


@dataclass(frozen=True)
class Smallest:
    """What smallest.json holds."""

    words: str
    """The job in words; empty where it could not be made smaller."""
    reason: str
    """Why not, or why it might be smaller still; empty where neither is so."""
    operands: tuple[int, int]
    """Values that the recorded job is given, and that the smallest is given."""
    nonzero: tuple[int, int]
    """Of these, those that are not 0."""
    before: tuple[int, int]
    """Jobs before, of both."""
    stalled: tuple[int, int]
    """Streams that are held back in both."""
    replays: int
    seconds: float
    """Of processor time."""

    def line(self) -> str:
        """Return what came of it in a line."""
        words = self.words or "none smaller"
        return f"smallest {words}{f' ({self.reason})' if self.reason else ''}"


def seconds_from(text: str) -> int:
    """Return the seconds that a user gave for shrinking; 0 turns it off."""
    return whole_number("SHRINK", text, 0, MAX_SECONDS, "seconds of processor time") if text else SECONDS


def read_smallest(folder: Path) -> Smallest | None:
    """Return what is known of the smallest job of the record in a folder; None where it was not looked for."""
    path = folder / FOLDER / FILE
    return read_json(path, Smallest) if path.exists() else None


def smallest_jobs(folder: Path) -> list[Path]:
    """Return the folders of the smallest job and of those before it; of the record's own where there is none."""
    found = read_smallest(folder)
    place = folder / FOLDER if found is not None and found.words else folder
    return [*_numbered(place / "before"), place]


def shrink(
    record: Record, design: Design, model: str, seconds: int, options: BuildOptions | None = None
) -> Smallest:
    """Shrink the job of a record, and keep the smallest in its folder; what was recorded stays as it is."""
    about = record.failure
    options = options or replace(FAST, transport=about.transport or FAST.transport)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        steps = Path(scratch) / "steps"
        given = {"jobs": list(map(str, record.folders)), "seconds": seconds, "steps": str(steps)}
        told = ask(design, model, TESTS, Setting.of(about), given, options)
        chain = [steps / str(number) for number in range(len(told["words"]))]
        last = _last_that_fails(chain, lambda step: _fails(step, record, design, model, options, Path(scratch)))
        jobs = [load_ran(folder) for folder in _numbered(chain[last])]
    reason = "" if told["repeats"] else "in a simulation that goes on from job to job it does not come again"
    reason = reason or ("" if told["whole"] else f"stopped after {seconds} s of processor time, SHRINK= allows more")
    reason = reason or ("" if last or len(chain) < 2 else "smaller jobs fail only behind others")
    return _kept(record, jobs, last, reason, told)


def _numbered(folder: Path) -> list[Path]:
    return sorted(folder.glob("*"), key=lambda path: int(path.name))


def _last_that_fails(steps: Sequence[Path], fails: Callable[[Path], bool]) -> int:
    """Return the number of the last step that fails alone, by halving; 0, the job itself, where none does."""
    low, high = 0, len(steps) - 1
    while low < high:
        middle = high if low == 0 and high == len(steps) - 1 else (low + high + 1) // 2
        if fails(steps[middle]):
            low = middle
        else:
            high = middle - 1
    return low


def _fails(step: Path, record: Record, design: Design, model: str, options: BuildOptions, scratch: Path) -> bool:
    """Whether the jobs of a step fail in a simulation of their own as the recorded one did."""
    folders = _numbered(step)
    failures = scratch / f"failed-{step.name}"
    simulate_jobs(design, model, folders, Setting.of(record.failure), options, str(failures))
    found = [load_record(str(path.parent)).failure for path in failures.glob("*/failure.json")]
    kind, stream = record.failure.kind, record.failure.first.stream
    return any((about.kind, about.first.stream) == (kind, stream) for about in found)


def _kept(record: Record, jobs: Sequence[Ran], step: int, reason: str, told: Mapping[str, Any]) -> Smallest:
    folder = record.folder / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    *before, ran = jobs
    if step:
        ran.save(folder)
        for number, earlier in enumerate(before):
            earlier.save(folder / "before" / str(number))
    (values, nonzero), (left, left_nonzero) = told["operands"][0], told["operands"][step]
    made = Smallest(
        told["words"][step] if step else "",
        reason,
        (values, left),
        (nonzero, left_nonzero),
        (len(record.before), len(before)),
        (_held(record.ran), _held(ran)),
        told["replays"],
        told["seconds"],
    )
    (folder / FILE).write_text(json.dumps(asdict(made), indent=2) + "\n")
    return made


def _held(ran: Ran) -> int:
    return sum(any(parameters) for parameters in ran.stalls.values())
