# SPDX-License-Identifier: Apache-2.0
"""Files that open a dump where it matters: a GTKWave save file and a Surfer command file."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from vcd.gtkw import GTKWSave

from xai_cosim.failures.groups import Format, SignalGroup
from xai_cosim.failures.waves import Waves

GTKWAVE = {
    Format.BIT: "bin",
    Format.HEX: "hex",
    Format.UNSIGNED: "dec",
    Format.SIGNED: "signed",
    Format.REAL: "dec",
    Format.TEXT: "ascii",
}
ZOOM, AHEAD = -15.8, 150_000
"""About 50 cycles across the window; ps that the view begins before the marker."""

SURFER = {
    Format.HEX: "Hexadecimal",
    Format.UNSIGNED: "Unsigned",
    Format.SIGNED: "Signed",
    Format.TEXT: "ASCII",
}
SURFER_DIGITS = "abcdefghijklmnop"
DUMP, GTKWAVE_FILE, SURFER_FILE = "waves.fst", "gtkwave.gtkw", "surfer.sucl"
"""In the folder of a record."""

VIEWERS, DISPLAYS = ("surfer", "gtkwave"), ("DISPLAY", "WAYLAND_DISPLAY")


@dataclass(frozen=True)
class ViewerLayout:
    """What a viewer shows of a dump; times in ps."""

    dump: Path
    signals: tuple[str, ...]
    marker: int
    start: int
    end: int


def read_layout(folder: Path) -> ViewerLayout:
    """Read the layout that `write` left beside a dump."""
    text = (folder / SURFER_FILE).read_text()
    last = {line.split()[0]: line.split()[1:] for line in text.splitlines()}
    start, end = map(int, last["zoom_to"])
    signals, marker = tuple(signals_of_surfer(text)), int(last["cursor_set"][0])
    return ViewerLayout((folder / DUMP).resolve(), signals, marker, start, end)


def open_viewer(folder: Path, wanted: str = "") -> str:
    """Open a dump in Surfer or GTKWave, or in the one that is wanted; return its name, empty where there is none.

    A viewer needs a display.
    """
    dump, save, commands = (str(folder / name) for name in (DUMP, GTKWAVE_FILE, SURFER_FILE))
    words = {"surfer": ["--command-file", commands], "gtkwave": [dump, save]}
    for name in [wanted] if wanted else VIEWERS:
        program = shutil.which(name)
        if program is not None and any(os.environ.get(display) for display in DISPLAYS):
            if os.fork() == 0:
                os.setsid()
                os.execv(program, [program, *words[name]])
            return name
    return ""


def _ranged(waves: Waves, name: str) -> str:
    width = waves.widths[name]
    return f"{name}[{width - 1}:0]" if width > 1 else name


def gtkwave(waves: Waves, shown: Sequence[SignalGroup], marker: int) -> str:
    """Return the save file: groups and formats, and the marker at a time, which the view begins shortly before."""
    written = StringIO()
    save = GTKWSave(written)
    save.dumpfile(str(waves.path))
    save.timestart(max(marker - AHEAD, 0))
    save.size(1600, 1000)
    save.signals_width(260)
    save.zoom_markers(ZOOM, marker)
    for group in shown:
        with save.group(group.title):
            for signal in group.signals:
                save.trace(_ranged(waves, signal.name), datafmt=GTKWAVE[signal.format])
    return written.getvalue()


def surfer(waves: Waves, shown: Sequence[SignalGroup], marker: int, start: int, end: int) -> str:
    """Return the command file: dividers, signals and formats, a marker, and the range of times to show."""
    lines = [f"load_file {waves.path.resolve()}"]
    formats = []
    number, total = 0, sum(1 + len(g.signals) for g in shown)
    for group in shown:
        lines.append(f"divider_add {group.title.replace(' ', '_')}")
        number += 1
        for signal in group.signals:
            lines.append(f"variable_add {signal.name}")
            if signal.format in SURFER:
                formats += [f"item_focus {_surfer_item(number, total)}", f"item_set_format {SURFER[signal.format]}"]
            number += 1
    lines += [*formats, "item_unfocus", f"marker_set mismatch {marker}", f"cursor_set {marker}"]
    return "\n".join([*lines, f"zoom_to {start} {end}"]) + "\n"


def _surfer_item(number: int, total: int) -> str:
    """Return Surfer's name for an item: its number in hexadecimal, in the letters a to p."""
    digits = len(f"{total:x}")
    return "".join(SURFER_DIGITS[int(d, 16)] for d in f"{number:0{digits}x}")


def signals_of_gtkwave(text: str) -> list[str]:
    """Return the signals that a save file names, without their ranges."""
    names = [line for line in text.splitlines() if line and line[0] not in "[@*-"]
    return [name[: name.rindex("[")] if name.endswith(":0]") else name for name in names]


def signals_of_surfer(text: str) -> list[str]:
    """Return the signals that a command file names."""
    return [line.split()[1] for line in text.splitlines() if line.startswith("variable_add ")]


def write(
    folder: Path, waves: Waves, shown: Sequence[SignalGroup], marker: int, start: int, end: int
) -> tuple[Path, Path]:
    """Write both files beside a dump, check every name in them against it and return their paths.

    RuntimeError names a signal that the dump does not have.
    """
    save, commands = folder / GTKWAVE_FILE, folder / SURFER_FILE
    save.write_text(gtkwave(waves, shown, marker))
    commands.write_text(surfer(waves, shown, marker, start, end))
    named = {*signals_of_gtkwave(save.read_text()), *signals_of_surfer(commands.read_text())}
    strangers = named - set(waves.widths)
    if strangers:
        raise RuntimeError(f"{waves.path} has no signal {', '.join(sorted(strangers))}")
    return save, commands
