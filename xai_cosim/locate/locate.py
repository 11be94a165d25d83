# SPDX-License-Identifier: Apache-2.0
"""The guilty lines of a recorded failure: found, kept in its record, told, and shown on its page."""

import json
import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from xai_cosim.command import FAIL, PASS, from_user, whole_number
from xai_cosim.failures.failure import Failure
from xai_cosim.failures.guilty import FILE, Guilty, Suspect, read_guilty
from xai_cosim.failures.page import write_page
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.replay import recorded_design
from xai_cosim.failures.requests import Setting
from xai_cosim.failures.viewers import DUMP
from xai_cosim.ipxact.design import Design
from xai_cosim.locate.differences import changed_lines
from xai_cosim.locate.rank import Judged, judged, ranked
from xai_cosim.locate.trial import MOST, changes, trial
from xai_cosim.workspace import display

SECONDS = 120
"""Of processor time that changes may be tried, beside the build."""
MAX_SECONDS = 100_000
SHRINK = 10
TOLD = 5
"""Lines that are told; the record has all."""
_WRITTEN_FROM = re.compile(r"^// Written from (\S+?)[;,]", re.MULTILINE)


def seconds_from(text: str) -> int:
    """Return the seconds that a user gave."""
    return whole_number("SECONDS", text, 1, MAX_SECONDS, "seconds of processor time") if text else SECONDS


SHOWN_AT = {"values": "TDATA", "tlast": "TLAST"}
"""Signal of a stream that kinds of failures show at."""


def outputs_of(design: Design, stream: str = "", kind: str = "") -> list[str]:
    """Return the ports that a failure shows at: that of its stream for wrong values, or all outputs."""
    port = design.streams.get(stream)
    if port is not None and SHOWN_AT.get(kind) in port.pins:
        return [port.pins[SHOWN_AT[kind]]]
    return [name for name, (direction, _) in design.ports.items() if direction == "out"]


def files_of(design: Design, kernel: str) -> list[Path]:
    """Return the sources that may be guilty: not those of other kernels behind the same ports."""
    return [path for path in design.files if path.stem not in design.routes or path.stem == kernel]


def locate(record: Record, design: Design, model: str, seconds: int = SECONDS, most: int = MOST) -> Guilty:
    """Rank the lines of a design for a recorded failure by `most` changes, and keep them in its record."""
    about = record.failure
    files = files_of(design, about.kernel)
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        outputs = outputs_of(design, about.first.stream, about.kind)
        made = changes(design, files, outputs, Path(scratch), most=most)
        told = trial(made, model, Setting.of(about), record.folders, seconds=seconds, shrink=SHRINK)
    changed = {(file.name, line) for file in files for line in changed_lines(file)}
    lines = ranked(judged(made, told), changed)
    texts = {file.name: (display(file), file.read_text().splitlines()) for file in files}
    suspects = []
    for (name, line), one in lines.items():
        path, text = texts[name]
        suspects.append(_suspect(path, line, text[line - 1].strip(), one, (name, line) in changed))
    tried, there = told.get("tried", 0), len(made.schema.repairs)
    limits = [f"the time was up after {tried:,} of {there:,}"] if told["failing"] and tried < there else []
    limits += [f"{made.left_out:,} lines far from the failure were left alone"] if made.left_out else []
    if not told["failing"]:
        limits = ["in a simulation that goes on from job to job the failure does not come again"]
    found = Guilty(tuple(suspects), told["words"], tried, tuple(limits), round(told["seconds"], 1), _source(files))
    (record.folder / FILE).write_text(json.dumps(asdict(found), indent=2) + "\n")
    return found


def _suspect(path: str, line: int, text: str, one: Judged, changed: bool) -> Suspect:
    own = next(repair for repair in one.repairs if repair.line == line)
    others = [f"with line {r.line}: {r.was or text} becomes {r.becomes}" for r in one.repairs if r is not own]
    words = f"{own.was} becomes {own.becomes}" if own.was and own.becomes else own.becomes or f"without {own.was}"
    evidence = one.words() + (", changed since the last commit" if changed else "")
    return Suspect(path, line, text, "; ".join([words, *others]), evidence, one.whole)


def _source(files: list[Path]) -> str:
    """Return the HLS source that an export says it was written from; empty where none is said."""
    found = [match[1] for file in files if (match := _WRITTEN_FROM.search(file.read_text()))]
    return ", ".join(found)


def located(record: Record, design: Design, model: str, seconds: int = SECONDS) -> list[str]:
    """Locate a recorded failure; return the few lines that a terminal shows."""
    return locate(record, design, model, seconds).lines(TOLD)


def locate_again(failure: str, of: Callable[[Failure], tuple[Design, str]], seconds: int) -> int:
    """Locate a recorded failure, given by its id or folder, and tell; return 1 where no line is found.

    UserError for bad input.
    """
    with from_user():
        record = load_record(failure)
        design, model = of(record.failure)
    design = recorded_design(record, design)
    print("\n".join([record.failure.lines()[0], *located(record, design, model, seconds)]))
    if not (record.folder / DUMP).exists():  # the page would lose its waveform; a replay with waves draws both
        print(f"page    {display(write_page(record))}")
    found = read_guilty(record.folder)
    return PASS if found is not None and found.suspects else FAIL
