# SPDX-License-Identifier: Apache-2.0
"""What is read back from a folder: JSON files held to the types of a data class, and archives of arrays."""

import json
import types
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T")
Arrays = dict[str, NDArray[np.generic]]
NAMES = {int: "a whole number", float: "a number", str: "text", bool: "true or false", types.NoneType: "null"}


def read_json(path: Path, kind: type[T]) -> T:
    """Return the data class that a JSON file holds: each field of its type, none missing, none besides.

    ValueError names the file, the key and what it must be.
    """
    try:
        found = json.loads(path.read_text())
    except (OSError, ValueError, RecursionError) as error:
        raise ValueError(f"{path} holds no JSON: {error}") from error
    try:
        made: T = _typed(found, kind, "")
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error
    return made


def read_arrays(path: Path) -> Arrays:
    """Return the arrays of an .npz file by name; ValueError names a file that is missing, cut short, or none."""
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
    except (OSError, ValueError, EOFError, AttributeError, TypeError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(f"{path} holds no arrays: {error}") from error


def take(arrays: Arrays, name: str, path: Path, kind: type[np.generic], shape: Sequence[int | None]) -> NDArray[Any]:
    """Remove an array from those of a file and return it; ValueError where it is not there or of another type or shape.

    None in `shape` stands for any length.
    """
    if name not in arrays:
        raise ValueError(f"{path}: {name} is missing")
    array = arrays.pop(name)
    fits = len(shape) == array.ndim and all(n in (None, m) for n, m in zip(shape, array.shape, strict=True))
    if array.dtype != kind or not fits:
        sizes = ", ".join("any" if n is None else str(n) for n in shape)
        have = f"{array.dtype} [{', '.join(map(str, array.shape))}]"
        raise ValueError(f"{path}: {name} is {have}, must be {np.dtype(kind)} [{sizes}]")
    return array


def require_all_taken(arrays: Arrays, path: Path) -> None:
    """Raise ValueError where a file has arrays that nobody has asked for."""
    if arrays:
        raise ValueError(f"{path}: unknown: {', '.join(sorted(arrays))}")


def _typed(value: Any, kind: Any, key: str) -> Any:
    """Return a JSON value as a type, which is a data class, a mapping, a sequence, a tuple, a union or a plain type."""
    origin, inner = get_origin(kind) or kind, get_args(kind)
    if origin in (Union, types.UnionType):
        return _typed(value, next((k for k in inner if _looks(value, k)), inner[0]), key)
    if not _looks(value, kind):
        wanted = NAMES.get(kind, "a list" if origin in (tuple, Sequence) else "an object")
        raise ValueError(f"{key or 'the whole'} is {json.dumps(value)[:60]}, must be {wanted}")
    if isinstance(origin, type) and is_dataclass(origin):
        return _made(value, origin, key)
    if origin is Mapping:
        return {name: _typed(v, inner[1], f"{key}.{name}".lstrip(".")) for name, v in value.items()}
    if origin in (tuple, Sequence):
        kinds = inner[:1] * len(value) if origin is Sequence or inner[1:] == (...,) else inner
        if len(kinds) != len(value):
            raise ValueError(f"{key} has {len(value)} entries, must have {len(kinds)}")
        return tuple(_typed(v, k, f"{key}[{n}]") for n, (v, k) in enumerate(zip(value, kinds, strict=True)))
    return value


def _looks(value: Any, kind: Any) -> bool:
    """Whether a JSON value is of the shape that a type has in JSON."""
    origin = get_origin(kind) or kind
    if is_dataclass(origin) or origin is Mapping:
        return isinstance(value, dict)
    if origin in (tuple, Sequence):
        return isinstance(value, list)
    return isinstance(value, origin) and (origin is bool or not isinstance(value, bool))


def _made(value: dict[str, Any], kind: type, key: str) -> Any:
    hints, before = get_type_hints(kind), f"{key}." if key else ""
    unknown = sorted(value.keys() - hints.keys())
    if unknown:
        raise ValueError(f"unknown key {', '.join(before + name for name in unknown)}")
    known = [f for f in fields(kind) if f.name in value]
    missing = [f for f in fields(kind) if f not in known and f.default is MISSING and f.default_factory is MISSING]
    if missing:
        raise ValueError(f"{', '.join(before + f.name for f in missing)} is missing")
    return kind(**{f.name: _typed(value[f.name], hints[f.name], before + f.name) for f in known})
