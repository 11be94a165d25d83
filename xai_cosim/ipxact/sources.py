# SPDX-License-Identifier: Apache-2.0
"""The Verilog of an export: which files a simulation reads, what they define, and what they need that is not there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from xai_cosim.command import UserError, shown

VERILOG = {".v", ".sv"}
INCLUDES = {".vh", ".svh"}
DATA = {".dat", ".mem", ".hex", ".mif"}
_SKIP = re.compile(r"/[/*]\s*(?:synthesis|synopsys|pragma|cadence)\s+translate_(off|on)\b")
TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?(?:\*/|\Z)', re.DOTALL)
"""A string or a comment."""
_ATTRIBUTE = re.compile(r"\(\*(?!\s*\)).*?\*\)", re.DOTALL)
_INCLUDE = re.compile(r'`include\s+"([^"\n]+)"')
_DIRECTIVE = re.compile(r"^\s*`[^\n]*(?:\\\n[^\n]*)*", re.MULTILINE)
_MODULE = re.compile(r"module(?<!\wmodule)\s+(?:automatic\s+|static\s+)?([A-Za-z_]\w*)")
_INSTANCE = re.compile(
    r"(?:;|\b(?:begin|end)\b(?:\s*:\s*\w+)?|\b(?:generate|endgenerate|else|endcase|endfunction|endtask)\b)"
    r"\s*([A-Za-z_]\w*)\b\s*(#\s*\(|[A-Za-z_]\w*\s*(?:\[[^]]*\]\s*)?\()"
)
_NAMED = re.compile(r"\s*[A-Za-z_]\w*\s*(?:\[[^]]*\]\s*)?\(")
_DATA = re.compile(r'"([^"\n]*\.(?:dat|mem|hex|mif))"', re.IGNORECASE)
_WRITES = "$fopen("
_CORE = re.compile(
    r"create_ip\s+-name\s+(\w+)(?:\s+-version\s+([\d.]+))?"
    r'|componentRef[^>]*?spirit:name="(\w+)"\s+spirit:version="([\d.]+)"'
    r"|xilinx\.com:ip:(\w+):([\d.]+)"
)
"""The name and version of an IP core: in a script, in a settings file (.xci) in XML, and in one in JSON."""
_NO_MODULES = {
    *("module", "macromodule", "primitive", "function", "task", "generate", "always", "initial", "final"),
    *("endgenerate", "endcase", "endfunction", "endtask", "automatic", "type"),
    *("begin", "end", "if", "else", "case", "casex", "casez", "for", "while", "repeat", "forever", "wait", "return"),
    *("unique", "priority", "assert", "assume", "cover", "and", "nand", "or", "nor", "xor", "xnor", "not", "buf"),
}
"""Words of the language that may stand where an instance's module does."""


def text_of(path: Path) -> str:
    """Return a source as text; bytes that are no UTF-8 stand in comments alone."""
    return path.read_bytes().decode(errors="replace")


def bare(text: str) -> str:
    """Return Verilog without comments, in which strings stay.

    >>> bare('a // b').split()
    ['a']
    """
    return TOKEN.sub(lambda found: found[0] if found[0].startswith('"') else " ", text)


def unskipped(text: str) -> str:
    """Return Verilog with blanks for what stands between translate_off and translate_on: lines stay where they are.

    >>> unskipped("a // synthesis translate_off\\nb\\n// synthesis translate_on\\nc").split()
    ['a', 'c']
    """
    parts, done, skips = [], 0, False
    for token in TOKEN.finditer(text):
        told = _SKIP.match(token[0])
        if told and skips == (told[1] == "on"):
            at = token.end() if skips else token.start()
            parts.append(_blank(text[done:at]) if skips else text[done:at])
            done, skips = at, not skips
    return "".join(parts) + (_blank(text[done:]) if skips else text[done:])


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def synthesised(text: str) -> str:
    """Return Verilog without comments and without what its translate_off pragmas take away."""
    return bare(unskipped(text))


def balanced(text: str, start: int) -> int:
    """Return the index behind the parenthesis that closes the one at `start`; the end of the text where none does."""
    depth = 0
    for found in re.compile(r'[()]|"(?:\\.|[^"\\\n])*"').finditer(text, start):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if depth == 0:
            return found.end()
    return len(text)


def instances(text: str) -> set[str]:
    """Return the names of the modules that Verilog without comments instantiates.

    >>> sorted(instances("module a(); b #(.N(f(2))) x (.c(1)); d y(); endmodule"))
    ['b', 'd']
    >>> instances("always @(*) begin c <= d; end for (i = 0; i < 4; i = i + 1) begin e <= f; end")
    set()
    >>> instances("function f; input i; begin case (i) 0: f = 1; endcase end endfunction")
    set()
    >>> instances("begin automatic type(a) b = c; end")
    set()
    """
    text = _DIRECTIVE.sub(" ;", _ATTRIBUTE.sub(" ", text))
    names, at = set(), 0
    while found := _INSTANCE.search(text, at):
        at = found.end() - 1
        if found[1] in _NO_MODULES or found[2].split("(")[0].strip() in _NO_MODULES:
            at = found.start(1)
        elif found[2].startswith("#"):
            behind = balanced(text, at)
            if _NAMED.match(text, behind):
                names.add(found[1])
        else:
            names.add(found[1])
    return names


@dataclass(frozen=True)
class Sources:
    """The files that a simulation reads."""

    files: tuple[Path, ...]
    """Verilog, in the order of the description."""
    includes: tuple[Path, ...]
    """What they include."""
    data: tuple[Path, ...]
    """What they read while they run."""

    @cached_property
    def texts(self) -> dict[Path, str]:
        """What is synthesised of each file, and of what such text includes."""
        there = {file.name: file for file in (*self.includes, *self.files)}
        texts: dict[Path, str] = {}
        waiting = list(self.files)
        for file in waiting:
            texts[file] = synthesised(text_of(file))
            names = (Path(name).name for name in _INCLUDE.findall(texts[file]))
            waiting += [there[name] for name in names if name in there and there[name] not in waiting]
        return texts

    @cached_property
    def modules(self) -> dict[str, Path]:
        """The modules that are defined, and where."""
        return {name: file for file, text in self.texts.items() for name in _MODULE.findall(text)}

    def tops(self) -> list[str]:
        """Return the modules that none instantiates; what is there for simulation alone counts as instantiating."""
        everything = (bare(text_of(file)) for file in (*self.files, *self.includes))
        used = {name for text in everything for name in instances(text)}
        return [name for name in self.modules if name not in used]

    def require_whole(self, source: object) -> None:
        """Raise UserError, which names `source`, for a module, include or data file that is not there."""
        needed = {name: file for file, text in self.texts.items() for name in instances(text)}
        for name in sorted(needed.keys() - self.modules.keys()):
            core = self._core(name)
            what = f"the IP core {core} ({name})" if core else f"the module {name}"
            raise UserError(f"{source}: {needed[name].name} needs {what}, which is not in the export")
        there = {file.name for file in (*self.includes, *self.data, *self.files)}
        for file, text in self.texts.items():
            for name in (*_INCLUDE.findall(text), *_data_names(text)):
                if Path(name).name not in there:
                    raise UserError(f"{source}: {file.name} reads {shown(name)}, which is missing")

    def _core(self, module: str) -> str:
        """Return the vendor's IP core that a module is made of, where a script or a settings file says it."""
        for folder in dict.fromkeys(file.parent for file in self.files):
            for file in (f for ending in (".tcl", ".xci") for f in sorted(folder.rglob(f"{module}*{ending}"))):
                if found := _CORE.search(text_of(file)):
                    return "_".join(part.replace(".", "_") for part in found.groups() if part)
        return ""


def _data_names(text: str) -> Iterator[str]:
    """Yield the data files that Verilog reads: contents of memories, whose names may be parameters."""
    for found in _DATA.finditer(text):
        if not text.endswith(_WRITES, 0, found.start()):
            yield found[1]


def found_beside(named: Iterable[Path]) -> Sources:
    """Return the named files, and the includes and data files that lie in their folders."""
    files = list(dict.fromkeys(named))
    folders = dict.fromkeys(file.parent for file in files)
    kinds = INCLUDES | DATA
    near = [f for folder in folders for f in sorted(folder.iterdir()) if f.suffix.lower() in kinds and f.is_file()]
    every = dict.fromkeys([*files, *near])

    def of(suffixes: set[str]) -> tuple[Path, ...]:
        return tuple(file for file in every if file.suffix.lower() in suffixes)

    return Sources(of(VERILOG), of(INCLUDES), of(DATA))
