# SPDX-License-Identifier: Apache-2.0
"""Plants a bug and follows it all the way: red run, record, diagnosis, replay, waves, page."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from cocotb_tests.accelerator import MODEL
from cocotb_tests.environment.planted import KernelBug, planted
from xai_cosim.failures.browser import problems_of_page
from xai_cosim.failures.diagnosis import UNKNOWN
from xai_cosim.failures.first import First
from xai_cosim.failures.groups import CYCLE
from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.replay import Dump, dump_failure, replay
from xai_cosim.failures.smallest import SECONDS, Smallest, shrink
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.build import TRACED
from xai_cosim.sim.run import simulate

JOBS = "40"
SEED = 1
LATER = "reset_tests"
"""Fails after other tests and their resets, so that its record begins at another time than its replay."""


@dataclass(frozen=True)
class BugProof:
    """What became of a planted bug; a problem is a line that says what is not as it should be."""

    bug: KernelBug
    place: str
    value: str
    diagnosis: tuple[str, ...]
    cycle: int | None
    same: bool
    page: str
    bytes: int
    problems: tuple[str, ...]
    smallest: Smallest | None = None


def first_wrong_beat(record: Record) -> tuple[str, int] | None:
    """Return the stream and beat of the earliest wrong value, found without the recorder's help."""
    found = []
    for stream, output in record.job.outputs.items():
        came = record.streams[stream]
        for beat, data in enumerate(came.data):
            if not np.array_equal(data, output.expected[beat]):
                found.append((int(came.cycles[beat]), stream, beat))
                break
    return min(found)[1:] if found else None


def prove(bug: KernelBug, folder: Path) -> BugProof:
    """Run the kernel's random jobs with the bug in it, and all that follows its first failure, in a folder."""
    for name in ("source", "failures"):
        (folder / name).mkdir(parents=True)
    design = planted(bug, folder / "source")
    variables = {
        "JOBS": JOBS,
        "FAILURES": str(folder / "failures"),
        "TELL": "off",
        "COCOTB_LOG_LEVEL": "CRITICAL",
    }
    # one traced build serves all runs of a bug
    modules = f"cocotb_tests.{bug.tests},cocotb_tests.{LATER}"
    red = simulate(design, modules, seed=SEED, variables=variables, options=TRACED)
    written = sorted((folder / "failures").glob("*/failure.json"), key=lambda p: p.stat().st_mtime_ns)
    records = [load_record(str(p.parent)) for p in written]
    if not red or not records:
        return BugProof(bug, "", "", (), None, False, "", 0, ("not red" if not red else f"no record: {red[0]}",))
    record = records[0]
    about, first = record.failure, record.failure.first
    followed = _followed(record, design)
    problems = list(followed.problems)
    if len(records) > 1:  # its packets were released at another time than a replay releases them
        problems += [f"{records[-1].failure.id}: {p}" for p in _followed(records[-1], design, bug.lasts).problems]
    names = tuple(d.name for d in about.diagnosis)
    if about.kernel != bug.kernel:
        problems.append(f"kernel {about.kernel}")
    if bug.stream and first.stream != bug.stream:
        problems.append(f"stream {first.stream}, expected {bug.stream}")
    if bug.kind and about.kind != bug.kind:
        problems.append(f"kind {about.kind}, expected {bug.kind}")
    truth = first_wrong_beat(record)
    if truth is not None and about.kind == "values" and truth != (first.stream, first.beat):
        problems.append(f"first wrong beat {truth}, recorded {first.stream} {first.beat}")
    if bug.diagnosis == UNKNOWN and names:
        problems.append(f"diagnosed as {', '.join(names)}")
    elif bug.diagnosis not in ("", UNKNOWN, *names):
        problems.append(f"not diagnosed as {bug.diagnosis}")
    value = "" if first.expected is None else f"{first.expected} / {'-' if first.got is None else first.got}"
    where = first.stream if first.beat is None else f"{first.stream} beat {first.beat}"
    size = followed.dump.waves.path.stat().st_size
    told = tuple(f"perhaps {d.name}" if d.doubt else d.name for d in about.diagnosis)
    smallest = shrink(record, design, MODEL, SECONDS, TRACED)
    found = where, value, told, first.cycle, followed.same, followed.page, size
    return BugProof(bug, *found, tuple(problems), smallest)


@dataclass(frozen=True)
class Followed:
    """A record that was repeated and drawn."""

    dump: Dump
    same: bool
    page: str
    problems: tuple[str, ...]


def _followed(record: Record, design: Design, lasts: bool = False) -> Followed:
    """Repeat a record, dump its waves, write its page, and try all three.

    What depends on jobs before a reset need not come again as it was, if the replay says what those were.
    """
    again = replay(record, design, MODEL, options=TRACED)
    dumped = dump_failure(record, again, design, MODEL, options=TRACED)
    problems = [] if again.same or (lasts and again.past) else ["replay: " + "; ".join(again.differences)]
    about = (again.record or record).failure
    if about.kind == "values":
        problems += _at_marker(about.first, dumped)
    shown = problems_of_page(write_page(record, dumped), about.first.cycle)
    if shown:
        problems.append(f"page: {shown}")
    verdict = "ok" if shown == "" else "not tried" if shown is None else "bad"
    return Followed(dumped, again.same, verdict, tuple(problems))


def _at_marker(first: First, dumped: Dump) -> list[str]:
    """Return what the probe of the first wrong stream says at the marker other than what was told."""
    at = np.array([dumped.marker])
    probe = f"bench.{first.stream}_probe."
    due = {f"{probe}mismatch": 1, f"{probe}beat": first.beat, CYCLE: first.cycle}
    found = {name: dumped.waves.at(name, at)[0] for name in due}
    return [f"{name} is {found[name]} at the marker, expected {due[name]}" for name in due if found[name] != due[name]]


def as_json(proofs: list[BugProof]) -> str:
    """Return the table as JSON."""
    return json.dumps([asdict(p) for p in proofs], indent=2)
