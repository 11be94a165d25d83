# SPDX-License-Identifier: Apache-2.0
"""The failure page: one HTML file that holds everything and opens from disk."""

import base64
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from xai_cosim import pages
from xai_cosim.failures import timeline
from xai_cosim.failures.diagnosis import UNKNOWN
from xai_cosim.failures.failure import PAGE
from xai_cosim.failures.first import CONTROL
from xai_cosim.failures.groups import CLOCK, CYCLE, RESET, Format, Shown, SignalGroup, groups
from xai_cosim.failures.guilty import read_guilty
from xai_cosim.failures.record import Record
from xai_cosim.failures.smallest import read_smallest
from xai_cosim.failures.timeline import Timeline
from xai_cosim.failures.viewers import DUMP
from xai_cosim.failures.waves import Value, Waves
from xai_cosim.ipxact.design import Design


class Dumped(Protocol):
    """A waveform of the record's job; times in ps."""

    @property
    def waves(self) -> Waves:
        """The signals."""

    @property
    def design(self) -> Design:
        """What was simulated."""

    @property
    def start(self) -> int:
        """Begin of the window."""

    @property
    def end(self) -> int:
        """End of the window."""

    @property
    def marker(self) -> int:
        """The first mismatch."""

    @property
    def released(self) -> int:
        """When the job's packets were released in this run."""


WEB = Path(__file__).parent / "web"
PERIOD = 10_000
"""Clock period in ps."""
VECTOR_COLUMNS = 64
WIDE = 32
"""Bits beyond which a value is told in hexadecimal."""
SUSPECTS = 10
"""Lines that the page shows."""
NOT_DRAWN = ("buffers", "accumulators")
"""Groups that the page leaves to the viewers."""
Row = tuple[str, object, str]
"""A line of a table: name, value, and a note."""


def _summary(record: Record) -> list[Row]:
    about, first = record.failure, record.failure.first
    rows: list[Row] = [("kernel", f"{about.kernel} in {about.design}", ""), ("job", about.job, "")]
    rows += [("broken", violation, "") for violation in about.violations]
    if about.phase:
        rows += [("phase", about.phase, ""), ("layer", about.layer, "")]
    rows.append(("where", first.place(), ""))
    if first.expected is not None:
        rows.append(("expected", f"{first.expected}{about.real(first.expected)}", ""))
        rows.append(("got", "nothing" if first.got is None else f"{first.got}{about.real(first.got)}", ""))
    if first.beat is not None:
        rows.append(("beat", f"{first.beat}" if first.lane is None else f"{first.beat}, lane {first.lane}", ""))
    if first.cycle is not None:
        rows.append(("cycle", first.cycle, "counted from the release of the packets"))
    rows.append(("wrong", f"{about.wrong} of {about.compared} values received", _shares(record)))
    if about.kind != "values":
        rows.append(("error", about.message, ""))
    beats = ", ".join(f"{s} {moved} of {due}" for s, (moved, due) in about.streams.items())
    return [*rows, ("beats", beats, "")]


def _shares(record: Record) -> str:
    """Return how the received values are made up: streams, where there are several, and padding."""
    counts = record.counts()
    parts = [f"{s} {c.wrong} of {c.all}" for s, c in counts.items()] if len(counts) > 1 else []
    padding = sum(c.padding for c in counts.values())
    return ", ".join([*parts, *([f"{padding} of them padding, which must be 0"] if padding else [])])


def _arguments(record: Record) -> list[Row]:
    """Return the arguments with what they mean."""
    about = record.failure
    rows: list[Row] = [(name, value, about.meanings.get(name, "")) for name, value in about.arguments.items()]
    held = {s: p for s, p in record.ran.stalls.items() if any(p)}
    return [*rows, ("stalls", f"{held}, seed {record.ran.stall_seed}" if held else "none", "")]


def _origin(record: Record) -> list[Row]:
    about = record.failure
    versions = ", ".join(f"{name} {number}" for name, number in about.versions.items())
    rows: list[Row] = [("RTL", about.design_hash, f"({', '.join(about.files)})"), ("seed", about.seed, "")]
    return [*rows, ("transport", about.transport, ""), ("versions", versions, "")]


def _smallest(record: Record) -> list[Row]:
    """Return what is known of the smallest job that fails as this one did; nothing where it was not looked for."""
    found = read_smallest(record.folder)
    if found is None:
        return []
    rows: list[Row] = [("job", found.words or "none smaller", found.reason)]
    pairs = {"values given": found.operands, "not 0": found.nonzero, "jobs before": found.before}
    pairs["streams held back"] = found.stalled
    rows += [(name, f"{after}, recorded {before}", "") for name, (before, after) in pairs.items()]
    return [*rows, ("found", f"in {found.replays} replays, {found.seconds:g} s of processor time", "")]


def _guilty(record: Record, dumped: Dumped | None) -> list[Row]:
    """Return the lines that the failure may come from, with their evidence; nothing where they were not looked for.

    With a dump, what the signals in them are at the first mismatch.
    """
    found = read_guilty(record.folder)
    if found is None:
        return []
    rows: list[Row] = []
    for number, suspect in enumerate(found.suspects[:SUSPECTS], 1):
        rows.append((f"{number}", f"{suspect.file}:{suspect.line}", suspect.text))
        rows.append(("", suspect.change, suspect.evidence))
        rows += [("", "from", suspect.source)] if suspect.source else []
        if values := _values_in(suspect.text, dumped):
            rows.append(("", "at the first mismatch", values))
    rows += [("", limit, "") for limit in found.limits]
    return [*rows, ("tried", f"{found.tried:,} changes", f"on {found.smallest}" if found.smallest else "")]


def _values_in(text: str, dumped: Dumped | None) -> str:
    """Return the values at the marker of a dump of the top's signals that a line names, in words."""
    if dumped is None:
        return ""
    names = {name: f"bench.dut.{name}" for name in dict.fromkeys(re.findall(r"[A-Za-z_]\w*", text))}
    known = {name: full for name, full in names.items() if full in dumped.waves.widths}
    at = np.array([dumped.marker])
    wide = {name for name, full in known.items() if dumped.waves.widths[full] > WIDE}
    values = {name: int(dumped.waves.at(full, at)[0]) for name, full in known.items()}
    return ", ".join(f"{name} = {value:#x}" if name in wide else f"{name} = {value}" for name, value in values.items())


# ---- the tensor


def _map_shape(shape: Sequence[int]) -> tuple[int, int, int]:
    """Return [channels, rows, columns] of a tensor; a vector is folded into rows."""
    if len(shape) == 3:
        return shape[0], shape[1], shape[2]
    size = int(np.prod(shape))
    return 1, -(-size // VECTOR_COLUMNS), min(size, VECTOR_COLUMNS)


def _encode(values: NDArray[Any]) -> str:
    return base64.b64encode(np.ascontiguousarray(values).tobytes()).decode()


def tensor_data(record: Record) -> dict[str, Any] | None:
    """Return what the page draws of the wrong tensor: shape, expected, got and state.

    A state is 0 right, 1 wrong, 2 missing, 3 no value: the end of a vector's last row.
    """
    stream = record.failure.first.stream
    if stream not in record.job.outputs:
        return None
    output, observed = record.job.outputs[stream], record.observation()
    lanes = output.lanes(output.expected).astype(np.float64)  # what the page's script can show
    got, state = np.zeros_like(lanes), np.full(lanes.shape, 2, np.uint8)
    came = observed.got[stream]
    got[: len(came)] = came
    state[: len(came)] = came != observed.expected[stream]
    shape = _map_shape(output.layout.shape)
    planes = {}
    for name, values, rest in (("expected", lanes, 0), ("got", got, 0), ("state", state, 3)):
        full = output.layout.scatter(values).reshape(-1)
        planes[name] = _encode(np.pad(full, (0, int(np.prod(shape)) - full.size), constant_values=rest))
    place, is_map = record.failure.first.element, len(output.layout.shape) == 3
    channel = place[0] if place is not None and is_map else 0
    return {"stream": stream, "shape": shape, "map": is_map, **planes, "channel": channel, "tile": record.job.tile}


# ---- the waveform


def _text(value: Value, shown: Shown, width: int) -> str:
    """Return a value as its format says."""
    if shown.format is Format.REAL or isinstance(value, float):
        return f"{value + 0.0:g}"  # no -0
    if shown.format is Format.TEXT:
        return int(value).to_bytes((width + 7) // 8, "big").decode("ascii", "replace").replace("\0", "").strip()
    if shown.format is Format.SIGNED and value >= 1 << (width - 1):
        return str(value - (1 << width))
    return f"{value:x}" if shown.format is Format.HEX else str(value)


def _drawn(found: Sequence[SignalGroup], used: Iterable[str]) -> list[SignalGroup]:
    """Return what the page draws: streams that the job does not use stay out."""
    streams = {f"stream {s}" for s in used}
    kept = [g for g in found if g.title not in NOT_DRAWN and (not g.title.startswith("stream ") or g.title in streams)]
    return [SignalGroup(g.title, tuple(s for s in g.signals if s.name != CYCLE)) for g in kept]


def wave_data(
    waves: Waves, found: Sequence[SignalGroup], released: int, start: int, end: int, marker: int
) -> dict[str, Any]:
    """Return what the page draws of a dump; times in ps become cycles since the release of the packets."""

    def cycle(time: int) -> float:
        return (time - released) / PERIOD + 1

    signals = []
    for group in found:
        for shown in group.signals:
            width = waves.widths[shown.name]
            changes = [
                [round(cycle(max(t, start)), 3), _text(v, shown, width)]
                for t, v in waves.changes(shown.name)
                if t <= end
            ]
            bit = shown.format is Format.BIT or shown.name in (CLOCK, RESET)
            signals.append({"group": group.title, "label": shown.label, "bit": bit, "changes": changes})
    begin, finish = cycle(max(start, waves.changes(CLOCK)[0][0])), cycle(min(end, waves.end))
    return {"signals": signals, "start": round(begin, 3), "end": round(finish, 3), "marker": marker}


# ---- stalls

COLORS = {timeline.TRANSFER: "#1b7f4b", timeline.PRODUCER: "#e0a100", timeline.CONSUMER: "#c62828"}
WORDS = {
    timeline.TRANSFER: "transfer",
    timeline.PRODUCER: "consumer waits",
    timeline.CONSUMER: "producer waits",
}


def _stall_data(lines: Sequence[Timeline], marker: float | None) -> list[dict[str, Any]]:
    return [{"runs": t.runs, "cycles": max(sum(n for _, n in t.runs), 1), "marker": marker} for t in lines]


def _headline(record: Record) -> str:
    about = record.failure
    where = "the control port" if about.first.stream == CONTROL else about.first.place()
    return f"{about.kind}: {about.kernel}, {where}"


def render(record: Record, dumped: Dumped | None = None) -> str:
    """Return the page; with a dump it has the waveform."""
    about = record.failure
    data: dict[str, Any] = {"tensor": tensor_data(record), "wave": None}
    lines = timeline.from_record(record.streams)
    marker: float | None = about.first.cycle
    if dumped is not None:
        waves, design = dumped.waves, dumped.design
        used = [s for s in design.streams if s in record.job.inputs or s in record.job.outputs]
        lines = timeline.from_waves(waves, used)
        found = _drawn(groups(waves, design, about.kernel), used)
        cycle = (dumped.marker - dumped.released) // PERIOD + 1
        data["wave"] = wave_data(waves, found, dumped.released, dumped.start, dumped.end, cycle)
        marker = (dumped.marker - int(waves.edges(CLOCK)[0])) / PERIOD
    data["stalls"] = _stall_data(lines, marker)
    kinds = list(COLORS) if dumped is not None else [timeline.TRANSFER]
    return pages.render(
        WEB / "page.html",
        about=about,
        headline=_headline(record),
        summary=_summary(record),
        diagnosis=[(f"perhaps {d.name}" if d.doubt else d.name, d.evidence, d.doubt) for d in about.diagnosis],
        unknown=UNKNOWN,
        legend=[(WORDS[k], COLORS[k]) for k in kinds],
        stalls=[(t.stream, ", ".join(f"{WORDS[k]} {t.share(k):.0%}" for k in kinds)) for t in lines],
        smallest=_smallest(record),
        guilty=_guilty(record, dumped),
        arguments=_arguments(record),
        origin=_origin(record),
        data=data,
        css=pages.own(WEB / "page.css"),
        script=pages.own(WEB / "page.js"),
    )


def write_again(record: Record) -> Path | None:
    """Write the page of a record anew where it has no waveform to lose; return its path, or None.

    A replay with waves draws what is new on the others too.
    """
    return None if (record.folder / DUMP).exists() else write_page(record)


def write_page(record: Record, dumped: Dumped | None = None) -> Path:
    """Write index.html into the record's folder and return its path."""
    path = record.folder / PAGE
    path.write_text(render(record, dumped))
    return path
