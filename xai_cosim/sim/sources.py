# SPDX-License-Identifier: Apache-2.0
"""The sources of an export as a model is built from them: what synthesis sees, with the files that they name at hand.

What needs no change is taken from where it lies; of the rest a model has copies. An export itself is never written to.
"""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from xai_cosim.command import UserError, shown
from xai_cosim.ipxact.design import Design
from xai_cosim.ipxact.sources import DATA as DATA_SUFFIXES
from xai_cosim.ipxact.sources import TOKEN, bare, unskipped

COPIES = "sources"
"""Folder of a model with the copies of its sources."""
DATA = "data"
"""Folder of a model with the files that its sources read at the start: a simulation has it as `data`, too."""
_INCLUDE = re.compile(r"`include\s*$")
_READS = re.compile(r"\$readmem[hb]\s*\(\s*$")
_NAMES_DATA = re.compile(rf"[^\s%]+({'|'.join(map(re.escape, sorted(DATA_SUFFIXES)))})", re.IGNORECASE)
_MODULE = re.compile(r"\bmodule\s+(?:automatic\s+|static\s+)?(\w+)\b.*?\bendmodule\b", re.DOTALL)


@dataclass
class Prepared:
    """Sources as a model needs them; nothing is written yet."""

    files: list[Path] = field(default_factory=list)
    """What Verilator is given, in order: sources where they lie, or relative to the model's folder."""
    copies: dict[str, bytes] = field(default_factory=dict)
    """Contents of what the model's folder has of its own, by name: sources, files that they include, data."""

    @property
    def words(self) -> list[str]:
        """All of it that a model follows from, beside the sources themselves."""
        return [word for name, content in self.copies.items() for word in (name, content.decode("latin-1"))]

    def write(self, folder: Path) -> list[str]:
        """Write the copies into a model's folder; return what Verilator is given."""
        for name, content in self.copies.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
        included = [f"-I{folder / COPIES}"] if self.copies else []
        return [*included, *(str(folder / path) for path in self.files)]


def prepare(design: Design) -> Prepared:
    """Return a design's sources for a model.

    Blank is what stands between `translate_off` and `translate_on`; the names of files that they include or read
    (`$readmemh`, `$readmemb`, parameters) are those of the copies. Lines and their numbers stay, and Verilator tells of
    them by the export's files.

    UserError, with file and line, where a file to be read is missing or may be one of several; where two sources define
    a module each in its own way.
    """
    preparation = _Preparation(design)
    modules: dict[str, tuple[Path, str]] = {}
    for path in design.files:
        text = preparation.source(path)
        for name, module in _modules(text):
            first, other = modules.setdefault(name, (path, module))
            if other != module:
                raise UserError(f"module {name} is defined twice, and differently: in {first} and in {path}")
    return preparation.made


def _modules(text: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of each module, without comments and with blanks as one."""
    for module in _MODULE.finditer(bare(text)):
        yield module[1], " ".join(module[0].split())


class _Preparation:
    """Goes through the sources of a design, and what they include."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self.made = Prepared()
        self._included: dict[Path, str] = {}
        """Names that files are included by."""

    def source(self, path: Path) -> str:
        """Take in a source; return its text."""
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
        ready = self._ready(text, path)
        self.made.files.append(path.absolute() if ready == text else Path(self._copy(path, COPIES, ready)))
        return ready

    def _ready(self, text: str, path: Path) -> str:
        """Return the text of a source, or of what one includes, for a model."""
        text = unskipped(text)
        done, parts = 0, []
        for token in TOKEN.finditer(text):
            if token[0][0] == '"' and (name := self._string(text, token, path)) is not None:
                parts += [text[done : token.start()], f'"{name}"']
                done = token.end()
        return "".join(parts) + text[done:]

    def _string(self, text: str, token: re.Match[str], path: Path) -> str | None:
        """Return what a string is replaced by, where it names a file that the model has a copy of."""
        name, before = token[0][1:-1], text[max(0, token.start() - 80) : token.start()]
        where = f"{path}:{text.count(chr(10), 0, token.start()) + 1}"
        if _INCLUDE.search(before):
            found = _file(name, where, path.parent, self.design.includes)
            return self._include(found) if found else None
        if not (_READS.search(before) or _NAMES_DATA.fullmatch(name)):
            return None
        found = _file(name, where, path.parent, self.design.data)
        if found is None:
            raise UserError(
                f"{where}: reads {shown(name)}, which is neither among the export's files nor beside this one;"
                f" put {shown(_base(name))} into {path.parent}"
            )
        return self._copy(found, DATA)

    def _include(self, path: Path) -> str:
        """Take in a file that is included; return the name that it is included by."""
        if path not in self._included:
            self._included[path] = path.name  # before its text is read: it may include itself
            text = path.read_text(encoding="utf-8", errors="surrogateescape")
            self._included[path] = Path(self._copy(path, COPIES, self._ready(text, path))).name
        return self._included[path]

    def _copy(self, path: Path, folder: str, text: str | None = None) -> str:
        """Take in a copy of a file, of its text where that was changed; return its name in the model's folder."""
        content = path.read_bytes()
        if text is not None:
            content = f'`line 1 "{path}" 0\n{text}'.encode(errors="surrogateescape")
        name, number = f"{folder}/{path.name}", 0
        while self.made.copies.setdefault(name, content) != content:
            number += 1
            name = f"{folder}/{number}_{path.name}"
        return name


def _base(name: str) -> str:
    """Return the last part of a path as any system writes it."""
    return re.split(r"[\\/]", name)[-1]


def _file(name: str, where: str, folder: Path, listed: Iterable[Path]) -> Path | None:
    """Return the file that a source names: beside it, or one of that name that the export lists; None for none."""
    base = _base(name)
    if base and os.path.isfile(folder / base):
        return folder / base
    found = {other.read_bytes(): other for other in listed if other.name == base}
    if len(found) > 1:
        among = ", ".join(map(str, found.values()))
        raise UserError(f"{where}: {shown(name)} may be any of {among}, which differ; put the right one beside it")
    return next(iter(found.values()), None)
