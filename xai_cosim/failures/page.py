# SPDX-License-Identifier: Apache-2.0
"""The failure page: one HTML file that holds everything and opens from disk."""

import base64
import html
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from string import Template
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from xai_cosim.failures import timeline
from xai_cosim.failures.diagnosis import UNKNOWN
from xai_cosim.failures.groups import CLOCK, CYCLE, RESET, Format, Shown, SignalGroup, groups
from xai_cosim.failures.record import CONTROL, Record
from xai_cosim.failures.timeline import Timeline
from xai_cosim.failures.waves import Value, Waves
from xai_cosim.ipxact.design import Design


class Dumped(Protocol):
    """A waveform of the record's job."""

    @property
    def waves(self) -> Waves:
        """The signals."""

    @property
    def design(self) -> Design:
        """What was simulated."""

    @property
    def window(self) -> tuple[int, int, int]:
        """Start, end and marker in ps."""


WEB = Path(__file__).parent / "web"
PERIOD = 10_000
"""Clock period in ps."""
VECTOR_COLUMNS = 64
NOT_DRAWN = ("buffers", "accumulators")
"""Groups that the page leaves to the viewers."""


def _escape(text: object) -> str:
    return html.escape(str(text))


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """Return a table of (name, HTML)."""
    return "<table>" + "".join(f"<tr><th>{_escape(n)}</th><td>{v}</td></tr>" for n, v in rows) + "</table>"


def _command(text: str) -> str:
    return f'<div class="bar"><code>{_escape(text)}</code><button data-copy="{_escape(text)}">copy</button></div>'


def _summary(record: Record) -> str:
    about, first = record.failure, record.failure.first
    rows = [("kernel", f"{about.kernel} in {about.design}"), ("job", _escape(about.job))]
    rows += [("broken", f'<span class="bad">{_escape(violation)}</span>') for violation in about.violations]
    if about.phase:
        rows += [("phase", about.phase), ("layer", about.layer)]
    rows.append(("where", _escape(first.place())))
    if first.expected is not None:
        got = "nothing" if first.got is None else f"{first.got}{about.real(first.got)}"
        rows.append(("expected", f"{first.expected}{about.real(first.expected)}"))
        rows.append(("got", f'<span class="bad">{_escape(got)}</span>'))
    if first.beat is not None:
        lane = "" if first.lane is None else f", lane {first.lane}"
        rows.append(("beat", f"{first.beat}{lane}"))
    if first.cycle is not None:
        rows.append(("cycle", f"{first.cycle}, counted from the release of the packets"))
    rows.append(("wrong", f"{about.wrong} of {about.compared} values received"))
    if about.kind != "values":
        rows.append(("error", _escape(about.message)))
    rows.append(("beats", ", ".join(f"{s} {moved} of {due}" for s, (moved, due) in about.streams.items())))
    return _table(rows)


def _diagnosis(record: Record) -> str:
    found = record.failure.diagnosis
    return _table((d.name, _escape(d.evidence)) for d in found) if found else f"<p>{UNKNOWN}</p>"


def _repeat(record: Record) -> str:
    about = record.failure
    parts = [_command(about.command), _command(f"{about.command} WAVES=1")]
    if about.run:
        parts.append(f'<p class="soft">the whole run:</p>{_command(about.run)}')
    if about.forgotten:
        parts.append(f'<p class="soft">{about.forgotten} earlier jobs are not in this record</p>')
    return "".join(parts)


def _arguments(record: Record) -> str:
    """Return the arguments with what they mean."""
    about = record.failure
    rows = [
        (name, f'{value} <span class="soft">{_escape(about.meanings.get(name, ""))}</span>')
        for name, value in about.arguments.items()
    ]
    held = {s: p for s, p in record.ran.stalls.items() if any(p)}
    rows.append(("stalls", _escape(f"{dict(held)}, seed {record.ran.stall_seed}") if held else "none"))
    return _table(rows)


def _origin(record: Record) -> str:
    about = record.failure
    versions = ", ".join(f"{name} {number}" for name, number in about.versions.items())
    rows = [("RTL", f"{about.design_hash} <span class=soft>({_escape(', '.join(about.files))})</span>")]
    return _table([*rows, ("seed", str(about.seed)), ("transport", about.transport), ("versions", _escape(versions))])


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
    """Return what the page draws of the wrong tensor: shape, expected, got, state (0 right, 1 wrong, 2 missing)."""
    stream = record.failure.first.stream
    if stream not in record.job.outputs:
        return None
    output, observed = record.job.outputs[stream], record.observation()
    lanes = output.lanes(output.expected, stream).astype(np.int16)
    got, state = np.zeros_like(lanes), np.full(lanes.shape, 2, np.uint8)
    came = observed.got[stream]
    got[: len(came)] = came
    state[: len(came)] = came != observed.expected[stream]
    shape = _map_shape(output.layout.shape)
    planes = []
    for values in (lanes, got, state):
        full = output.layout.scatter(values).reshape(-1)
        planes.append(np.pad(full, (0, int(np.prod(shape)) - full.size)))
    place = record.failure.first.element
    channel = place[0] if place is not None and len(output.layout.shape) == 3 else 0
    expected, received, states = (_encode(p) for p in planes)
    planes_by_name = {"expected": expected, "got": received, "state": states}
    return {"shape": shape, **planes_by_name, "channel": channel, "tile": record.job.tile}


TENSOR = """
<div class="bar"><span id="channel"></span><span id="pixel" class="soft"></span></div>
<div class="maps">
<figure><figcaption>expected</figcaption><canvas id="map-expected"></canvas></figure>
<figure><figcaption>got</figcaption><canvas id="map-got"></canvas></figure>
<figure><figcaption>wrong: red, never came: grey</figcaption><canvas id="map-wrong"></canvas></figure>
</div>
<div class="channels" id="channels"></div>
"""

# ---- the waveform


def _text(value: Value, shown: Shown, width: int) -> str:
    """Return a value as its format says."""
    if shown.format is Format.REAL or isinstance(value, float):
        return f"{value:g}"
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


WAVEFORM = """
<div class="bar"><button id="zoom-in">+</button><button id="zoom-out">&minus;</button><button id="zoom-fit">all</button>
<button id="zoom-marker">mismatch</button><span id="range" class="soft"></span>
<span class="soft">wheel zooms, drag scrolls</span></div>
<svg id="wave"></svg><input type="range" id="scroll" min="0" max="1" step="0.01">
"""


def _no_waves(record: Record) -> str:
    return f"<p>Not dumped yet:</p>{_command(record.failure.command + ' WAVES=1')}"


# ---- stalls


def _stalls(lines: Sequence[Timeline], dumped: bool) -> str:
    keys = {timeline.TRANSFER: "#1b7f4b", timeline.PRODUCER: "#e0a100", timeline.CONSUMER: "#c62828"}
    words = {timeline.TRANSFER: "transfer", timeline.PRODUCER: "consumer waits", timeline.CONSUMER: "producer waits"}
    if not dumped:
        keys = {timeline.TRANSFER: keys[timeline.TRANSFER]}
    legend = "".join(f'<span class="key" style="background:{c}"></span>{words[k]}' for k, c in keys.items())
    rows = []
    for line in lines:
        shares = ", ".join(f"{words[k]} {line.share(k):.0%}" for k in keys)
        rows.append(
            f'<tr><td class="mono">{line.stream}</td><td class="soft">{shares}</td>'
            f'<td><svg class="timeline" id="stall-{line.stream}"></svg></td></tr>'
        )
    span = "the window of the waveform" if dumped else "the whole job"
    return f'<p class="soft">{span}{legend}</p><table class="timelines" width="100%">{"".join(rows)}</table>'


def _stall_data(lines: Sequence[Timeline], marker: float | None) -> list[dict[str, Any]]:
    return [
        {"stream": t.stream, "runs": t.runs, "cycles": max(sum(n for _, n in t.runs), 1), "marker": marker}
        for t in lines
    ]


def _headline(record: Record) -> str:
    about = record.failure
    where = "the control port" if about.first.stream == CONTROL else about.first.place()
    return f"{about.kind}: {_escape(about.kernel)}, {_escape(where)}"


def render(record: Record, dumped: Dumped | None = None) -> str:
    """Return the page; with a dump it has the waveform."""
    about = record.failure
    data: dict[str, Any] = {"tensor": tensor_data(record)}
    lines = timeline.from_record(record.streams)
    marker: float | None = about.first.cycle
    waveform = _no_waves(record)
    if dumped is not None:
        waves, design = dumped.waves, dumped.design
        start, end, at = dumped.window
        used = [s for s in design.streams if s in record.job.inputs or s in record.job.outputs]
        lines = timeline.from_waves(waves, used)
        found = _drawn(groups(waves, design, about.kernel), used)
        data["wave"] = wave_data(waves, found, about.time, start, end, (at - about.time) // PERIOD + 1)
        marker = (at - int(waves.edges(CLOCK)[0])) / PERIOD
        waveform = WAVEFORM
    data["stalls"] = _stall_data(lines, marker)
    parts: Mapping[str, str] = {
        "title": f"{about.id}",
        "headline": _headline(record),
        "summary": _summary(record),
        "diagnosis": _diagnosis(record),
        "repeat": _repeat(record),
        "tensor": TENSOR if data["tensor"] else "<p>No tensor is wrong.</p>",
        "waveform": waveform,
        "stalls": _stalls(lines, dumped is not None),
        "arguments": _arguments(record),
        "origin": _origin(record),
        "data": json.dumps(data, separators=(",", ":")).replace("</", "<\\/"),
        "css": (WEB / "page.css").read_text(),
        "script": (WEB / "page.js").read_text(),
    }
    return Template((WEB / "page.html").read_text()).substitute(parts)


def write_page(record: Record, dumped: Dumped | None = None) -> Path:
    """Write index.html into the record's folder and return its path."""
    path = record.folder / "index.html"
    path.write_text(render(record, dumped))
    return path
