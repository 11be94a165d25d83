# SPDX-License-Identifier: Apache-2.0
"""The guilty lines of a recorded failure: found, kept in its record, told, and shown on its page."""

import json
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from xai_cosim.command import FAIL, PASS, from_user, whole_number
from xai_cosim.failures.failure import Failure
from xai_cosim.failures.guilty import FILE, NOTHING, Guilty, Suspect
from xai_cosim.failures.page import write_again
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.replay import recorded_design
from xai_cosim.failures.requests import Setting
from xai_cosim.ipxact.design import Design
from xai_cosim.locate.differences import HEAD, changed_lines
from xai_cosim.locate.odd import likeness
from xai_cosim.locate.rank import Judged, Line, further, judged, ranked
from xai_cosim.locate.slices import Place
from xai_cosim.locate.source import source_line, written_from
from xai_cosim.locate.trial import MOST, Changes, changes, refused, trial
from xai_cosim.sim.tools import ToolError
from xai_cosim.workspace import display

SECONDS = 240
"""Of processor time that changes may be tried, beside the build."""
MAX_SECONDS = 100_000
SHRINK = 10
CHANGED = "changed since the last commit"
TOLD = 5
"""Lines that are told; the record has all."""


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


def locate(
    record: Record, design: Design, model: str, seconds: int = SECONDS, most: int = MOST, since: str = HEAD
) -> Guilty:
    """Rank the lines of a design for a recorded failure by `most` changes, and keep them in its record.

    Those that have changed since a revision go before the others.
    """
    about = record.failure
    files = files_of(design, about.kernel)
    where, alike = (design, files, outputs_of(design, about.first.stream, about.kind)), likeness(files)
    ask = partial(
        trial, model=model, setting=Setting.of(about), jobs=record.folders, seconds=seconds, shrink=SHRINK
    )
    found: list[Judged] = []
    models: list[tuple[Changes, dict[str, Any]]] = []
    without: set[Place] | None = set()
    while without is not None:
        make = partial(changes, *where, most=most, rest=bool(models))
        made, told = built(make, without, ask)
        models.append((made, told))
        found += judged(made, told, alike)
        without = further(made, told, found)
        if without is not None:
            print(f"none of {told['tried']:,} usual changes mends it: others follow, of what does anything", flush=True)
    changed = {(file.name, line): was for file in files for line, was in changed_lines(file, since).items()}
    lines = ranked(sorted(found, key=lambda one: one.key), changed)
    written = written_from(files)
    suspects = _suspects(files, lines, changed, written, CHANGED if since == HEAD else f"changed since {since}")
    tried, left = (sum(one.get(what, 0) for _, one in models) for what in ("tried", "left"))
    left_out, spent = max(one.left_out for one, _ in models), sum(one["seconds"] for _, one in models)
    limits = [] if any(suspect.whole for suspect in suspects) else [NOTHING]
    limits += [f"the time was up: {left:,} changes were not tried"] if left else []
    limits += [f"{left_out:,} lines far from the failure were left alone"] if left_out else []
    told = models[0][1]
    if not told["failing"]:
        limits = ["in a simulation that goes on from job to job the failure does not come again"]
    guilty = Guilty(tuple(suspects), told["words"], tried, tuple(limits), round(spent, 1), ", ".join(written))
    (record.folder / FILE).write_text(json.dumps(asdict(guilty), indent=2) + "\n")
    return guilty


def built(
    make: Callable[..., Changes], without: Collection[Place], ask: Callable[[Changes], dict[str, Any]]
) -> tuple[Changes, dict[str, Any]]:
    """Return changes, as `make` makes them in a folder, and what trying them told.

    Statements whose changes do not compile, as what is read of a source is not all that it says, are left alone.
    """
    left = set(without)
    while True:
        with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
            made = make(folder=Path(scratch), without=left)
            try:
                return made, ask(made)
            except ToolError as error:
                if not (more := refused(made, error) - left):
                    raise
                print(f"lines whose changes do not compile, which are left alone: {len(more)}", flush=True)
                left |= more


def _suspects(
    files: Sequence[Path], lines: Mapping[Line, Judged], changed: Mapping[Line, str], written: Sequence[str], words: str
) -> list[Suspect]:
    """Return the lines that have changed, those that something is said for before the others, then what else is.

    `words` are those for a change.
    """
    texts = {file.name: (display(file), file.read_text().splitlines()) for file in files}
    found = []
    for name, line in dict.fromkeys([*(place for place in lines if place in changed), *changed, *lines]):
        path, text = texts[name][0], texts[name][1][line - 1 : line]
        one = lines.get((name, line))
        if not text or (one is None and (not text[0].strip() or text[0].strip().startswith("//"))):
            continue
        change = "" if one is None or not one.share else _change(one, line, text[0].strip())
        evidence = [] if one is None else [one.words()]
        if (name, line) in changed:
            was = changed[name, line]
            evidence.append(f"{words}, in which it was {was}" if was else words)
        where = path, line, text[0].strip()
        whole = one is not None and one.whole
        found.append(Suspect(*where, change, ", ".join(evidence), whole, source_line(where[2], written)))
    return found


def _change(one: Judged, line: int, text: str) -> str:
    """Return in words what a change does to a line, and to others with it."""
    own = next(repair for repair in one.repairs if repair.line == line)
    others = [f"with line {r.line}: {r.was or text} becomes {r.becomes}" for r in one.repairs if r is not own]
    words = f"{own.was} becomes {own.becomes}" if own.was and own.becomes else own.becomes or f"without {own.was}"
    return "; ".join([words, *others])


def located(record: Record, design: Design, model: str, seconds: int = SECONDS) -> list[str]:
    """Locate a recorded failure; return the few lines that a terminal shows."""
    return locate(record, design, model, seconds).lines(TOLD)


def locate_again(
    failure: str, of: Callable[[Failure], tuple[Design, str]], seconds: int, since: str = HEAD
) -> int:
    """Locate a recorded failure, given by its id or folder, and tell; return 1 where no line is found.

    UserError for bad input.
    """
    with from_user():
        record = load_record(failure)
        design, model = of(record.failure)
    design = recorded_design(record, design)
    found = locate(record, design, model, seconds, since=since)
    print("\n".join([record.failure.lines()[0], *found.lines(TOLD)]))
    if (page := write_again(record)) is not None:
        print(f"page    {display(page)}")
    return PASS if found.suspects else FAIL
