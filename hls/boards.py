# SPDX-License-Identifier: Apache-2.0
"""Boards: YAML files that say how large the kernels are, on which part, at which clock and beside which memory."""

from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import get_type_hints

import yaml

from hls.kernels import NAMES
from hls.sizes import Sizes

FOLDER = Path(__file__).resolve().parent.parent / "boards"
SUFFIX = ".yaml"
DEFAULT = "pynq-z2"
"""The board of the committed exports."""
FAMILIES = ("xc7", "xcup")
"""Of parts, as Yosys names them: 7 series, UltraScale+."""
SPARE = ("scale",)
"""Kernels that a board may do without: only methods that are rules need them."""


@dataclass(frozen=True)
class PartLimits:
    """What a part has of each kind; a BRAM has 36 kbit."""

    lut: int
    ff: int
    bram: int
    dsp: int


@dataclass(frozen=True)
class BoardMemory:
    """The board's memory: width of its bus, and transfers a microsecond."""

    bits: int
    mega_transfers: int


@dataclass(frozen=True)
class Board:
    """What a file says."""

    name: str
    part: str
    family: str
    limits: PartLimits
    limits_source: str
    clock_mhz: int
    memory: BoardMemory
    memory_source: str
    sizes: Sizes
    left_out: tuple[str, ...]
    """Kernels that it has not, of those that no network needs."""

    def __post_init__(self):
        """Refuse what makes no sense: a ValueError names the value and what is allowed."""
        if self.family not in FAMILIES:
            raise ValueError(f"family: {self.family!r}, allowed are {', '.join(FAMILIES)}")
        if not self.clock_mhz <= 1000:
            raise ValueError(f"clock_mhz: {self.clock_mhz}, allowed are whole numbers from 1 to 1000")
        if not set(self.left_out) <= set(SPARE):
            raise ValueError(f"left_out: {', '.join(self.left_out)}, allowed are {', '.join(SPARE)}")

    @property
    def kernels(self):
        """The kernels that it has, in their order."""
        return tuple(name for name in NAMES if name not in self.left_out)

    @property
    def memory_bytes(self):
        """Bytes a cycle that the memory gives at most."""
        return self.memory.bits / 8 * self.memory.mega_transfers / self.clock_mhz


def names() -> tuple[str, ...]:
    """The boards, the default first."""
    return tuple(sorted((path.stem for path in FOLDER.glob(f"*{SUFFIX}")), key=lambda name: (name != DEFAULT, name)))


@cache
def load(name: str) -> Board:
    """The board of a name; ValueError, one line, for a name that is none, and a file that is not what it must be."""
    if name not in names():
        raise ValueError(f"BOARD={name[:200]!r}: allowed are {', '.join(names())}")
    return read(FOLDER / f"{name}{SUFFIX}")


def read(path: Path) -> Board:
    """The board that a file describes; ValueError, one line, for what it must not say."""
    try:
        return _filled(Board, yaml.load(path.read_text(encoding="utf-8"), _BoardLoader), "the file")
    except (yaml.YAMLError, ValueError) as error:
        raise ValueError(f"{path.parent.name}/{path.name}: {' '.join(str(error).split())}") from error


class _BoardLoader(yaml.SafeLoader):
    """Reads YAML and refuses a key that stands twice, of which the last would count."""

    def construct_mapping(self, node, deep=False):
        keys = [key.value for key, _ in node.value]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise ValueError(f"{', '.join(twice)}: more than once")
        return super().construct_mapping(node, deep)


def _filled(kind: type, given: object, where: str):
    """A dataclass, filled with exactly its fields: words, whole numbers above 0, lists of names, or such classes."""
    needed = [field.name for field in fields(kind)]
    if not isinstance(given, dict):
        raise ValueError(f"{where}: {given!r}, expected {{{', '.join(f'{name}: ...' for name in needed)}}}")
    unknown, missing = [str(name) for name in given if name not in needed], [n for n in needed if n not in given]
    if unknown or missing:
        what = f"unknown {', '.join(unknown)}" if unknown else f"missing {', '.join(missing)}"
        raise ValueError(f"{where}: {what}; it has {', '.join(needed)}")
    types, found = get_type_hints(kind), {}
    for name in needed:
        value, wanted = given[name], types[name]
        if is_dataclass(wanted):
            value = _filled(wanted, value, name)
        elif wanted == tuple[str, ...]:
            if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
                raise ValueError(f"{name}: {value!r}, expected a list of names, [] for none")
            value = tuple(value)
        elif type(value) is not wanted or not value or (wanted is int and value < 0):
            allowed = "whole numbers from 1 up" if wanted is int else "words"
            raise ValueError(f"{name}: {value!r}, allowed are {allowed}")
        found[name] = value
    return kind(**found)
