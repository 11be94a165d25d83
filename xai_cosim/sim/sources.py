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

COPIES = "sources"
"""Folder of a model with the copies of its sources."""
DATA = "data"
"""Folder of a model with the files that its sources read at the start: a simulation has it as `data`, too."""
DATA_SUFFIXES = "dat|mem|hex"
_TOKEN = re.compile(r'//[^\n]*|/\*.*?(?:\*/|\Z)|"(?:\\.|[^"\\\n])*"', re.DOTALL)
"""A comment or a string."""
_TRANSLATE = re.compile(r"/[/*]\s*(?:synthesis|synopsys|pragma)\s+translate_(off|on)\b")
_INCLUDE = re.compile(r"`include\s*$")
_READS = re.compile(r"\$readmem[hb]\s*\(\s*$")
_DEFAULT = re.compile(r"\bparameter\b[^=,;()]*=\s*$")
_NAMES_DATA = re.compile(rf"[^\s%]+\.(?:{DATA_SUFFIXES})", re.IGNORECASE)
_MODULE = re.compile(r"^[ \t]*module\s+(?:automatic\s+|static\s+)?(\w+)\b.*?\bendmodule\b", re.MULTILINE | re.DOTALL)
_BLANKED = re.compile(r"[^\n]")


@dataclass
class Sources:
    """What `prepare` found a model to need, by names in its folder; nothing is written yet."""

    files: list[Path] = field(default_factory=list)
    """What Verilator is given, in order: sources where they lie, or relative to the model's folder."""
    copies: dict[str, bytes] = field(default_factory=dict)
    """Contents of the copies in the model's folder: sources, files that they include, data."""

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


def _line(path: Path, text: str, position: int) -> str:
    return f"{path}:{text.count(chr(10), 0, position) + 1}"


def synthesised(text: str, path: Path) -> str:
    """Return a source without what stands between `translate_off` and `translate_on`: blanks, so that lines are true.

    UserError for a `translate_off` without end (IEEE 1364.1, 6.3.2: the region is not for synthesis).
    """
    kept, start = [], None
    done = 0
    for token in _TOKEN.finditer(text):
        told = _TRANSLATE.match(token[0])
        if not told:
            continue
        if told[1] == "off" and start is None:
            start = token.start()
            kept.append(text[done:start])
        elif told[1] == "on" and start is not None:
            kept.append(_BLANKED.sub(" ", text[start : token.end()]))
            done, start = token.end(), None
    if start is not None:
        raise UserError(f"{_line(path, text, start)}: translate_off without a translate_on; add one, or remove both")
    return "".join(kept) + text[done:]


class _Preparation:
    """Goes through the sources of a design, and what they include."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self.result = Sources()
        self.named: dict[Path, str] = {}
        """Copies by what they are copies of."""

    def source(self, path: Path) -> tuple[Path, str]:
        """Take in a source; return what Verilator is given for it, and its text."""
        text = path.read_text(encoding="utf-8", errors="surrogateescape")
        ready = self.text(text, path)
        return (path.absolute() if ready == text else Path(self.copy(path, COPIES, ready))), ready

    def text(self, text: str, path: Path) -> str:
        """Return a source's text for a model."""
        text = synthesised(text, path)
        done, parts = 0, []
        for token in _TOKEN.finditer(text):
            if token[0][0] == '"' and (name := self.string(text, token, path)) is not None:
                parts += [text[done : token.start()], f'"{name}"']
                done = token.end()
        return "".join(parts) + text[done:]

    def string(self, text: str, token: re.Match[str], path: Path) -> str | None:
        """Return what a string is replaced by, where it names a file that the model has a copy of."""
        name = token[0][1:-1]
        before = text[max(0, token.start() - 200) : token.start()]
        if _INCLUDE.search(before):
            found = self.find(name, path, self.design.includes, text, token)
            return None if found is None else self.included(found)
        reads = _READS.search(before)
        if not (reads or _NAMES_DATA.fullmatch(name)):
            return None
        found = self.find(name, path, self.design.data, text, token)
        if found is not None:
            return self.copy(found, DATA, None)
        if reads or not _DEFAULT.search(before):  # a default may be of no use; the simulation ends where it is
            raise UserError(
                f"{_line(path, text, token.start())}: reads {shown(name)}, which is neither among the export's files"
                f" nor beside this one; put {shown(Path(name).name)} into {path.parent}"
            )
        return None

    def find(self, name: str, path: Path, listed: Iterable[Path], text: str, token: re.Match[str]) -> Path | None:
        """Return the file that a source names: beside it, or one of that name that the export lists; None for none."""
        base = re.split(r"[\\/]", name)[-1]
        if base and os.path.isfile(path.parent / base):
            return path.parent / base
        found = {other.read_bytes(): other for other in listed if other.name == base}
        if len(found) > 1:
            raise UserError(
                f"{_line(path, text, token.start())}: {shown(name)} may be any of {', '.join(map(str, found.values()))},"
                " which differ; put the right one beside this file"
            )
        return next(iter(found.values()), None)

    def included(self, path: Path) -> str:
        """Take in a file that is included; return the name that it is included by."""
        if path not in self.named:
            self.named[path] = f"{COPIES}/{path.name}"  # before its text is read: it may include itself
            text = path.read_text(encoding="utf-8", errors="surrogateescape")
            self.copy(path, COPIES, self.text(text, path))
        return self.named[path].removeprefix(f"{COPIES}/")

    def copy(self, path: Path, folder: str, text: str | None) -> str:
        """Take in a copy of a file, of its text where that was changed; return its name in the model's folder."""
        content = path.read_bytes()
        if text is not None:
            content = f'`line 1 "{path}" 0\n{text}'.encode(errors="surrogateescape")
        taken, number = self.result.copies, 0
        name = f"{folder}/{path.name}"
        while taken.get(name, content) != content:
            number += 1
            name = f"{folder}/{number}_{path.name}"
        taken[name] = content
        self.named[path] = name
        return name


def _modules(text: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of each module, without comments and with blanks as one."""
    bare = _TOKEN.sub(lambda token: token[0] if token[0][0] == '"' else " ", text)
    for module in _MODULE.finditer(bare):
        yield module[1], " ".join(module[0].split())


def prepare(design: Design) -> Sources:
    """Return a design's sources for a model.

    Without what stands between `translate_off` and `translate_on`; the names of files that they include or read
    (`$readmemh`, `$readmemb`, parameters) are those of the copies. Lines and their numbers stay, and Verilator tells of
    them by the export's files.

    UserError, with file and line, where a file to be read is missing or may be one of several; where two sources define
    a module each in its own way.
    """
    preparation = _Preparation(design)
    modules: dict[str, tuple[Path, str]] = {}
    for path in design.files:
        given, text = preparation.source(path)
        preparation.result.files.append(given)
        for name, module in _modules(text):
            first, other = modules.setdefault(name, (path, module))
            if other != module:
                raise UserError(f"module {name} is defined twice, and differently: in {first} and in {path}")
    return preparation.result
