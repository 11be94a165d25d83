# SPDX-License-Identifier: Apache-2.0
"""The line of the HLS source that a line of an export came from, where names tell.

Vitis HLS puts the line into the names of what it makes of it (icmp_ln27_fu_132_p2); an export that says what it was
written from may have kept the names that stand there.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from xai_cosim.workspace import ROOT, display

_LINE = re.compile(r"_ln(\d+)(?:_|\b)")
_WRITTEN_FROM = re.compile(r"^// Written from (\S+?)[;,]", re.MULTILINE)
_TARGET = re.compile(r"(?:assign\s+)?(\w{4,})\s*<?=")
"""What is assigned; names of a few letters say nothing."""


def written_from(files: Sequence[Path]) -> list[str]:
    """Return the HLS sources that exported files say they were written from."""
    return [match[1] for file in files if (match := _WRITTEN_FROM.search(file.read_text()))]


def source_line(text: str, written: Sequence[str]) -> str:
    """Return the source's line that a line of Verilog came from; empty where neither names nor quotes tell."""
    if found := _LINE.search(text):
        return f"line {found[1]} of the HLS source"
    target = _TARGET.match(text.strip())
    for file in (file for path in written if target for file in _beside(ROOT / path)):
        if target and (line := _quoted(file).get(target[1])):
            return f"{display(file)}:{line}"
    return ""


@lru_cache
def _beside(source: Path) -> list[Path]:
    """Return a source, and those in its folder and in the one above."""
    folders = source.parent, source.parent.parent
    others = [file for folder in folders for file in sorted(folder.glob(f"*{source.suffix}")) if file != source]
    return [source, *others] if source.is_file() else []


@lru_cache
def _quoted(file: Path) -> dict[str, int]:
    """Return the line of each name that stands in quotes, the first one."""
    found: dict[str, int] = {}
    for number, line in enumerate(file.read_text().splitlines(), 1):
        for name in re.findall(r"\"(\w+)\"", line):
            found.setdefault(name, number)
    return found
