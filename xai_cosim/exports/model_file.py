# SPDX-License-Identifier: Apache-2.0
"""Loads the model that a user wrote of an export: STREAMS, MEMORY, stimulus and golden of a Python file."""

import importlib.util
import sys
import traceback
from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from xai_cosim.command import UserError, printable, shown
from xai_cosim.exports.declare import Buffer, Lanes

Given = dict[str, Any]
"""What stimulus returns, and golden."""


@dataclass(frozen=True)
class ModelFile:
    """A model as its file gives it."""

    path: Path
    streams: Mapping[str, Lanes]
    memory: Mapping[str, Buffer]
    sizes: Mapping[str, tuple[str, ...]]
    """Sizes that a job may be cut along: the argument, or any name, and the streams and buffers that are cut."""
    _stimulus: Callable[..., Any]
    _golden: Callable[..., Any]

    def stimulus(self, random: Any, number: int) -> Given:
        """Return what stimulus(rng, n) gives for a job."""
        return self._called("stimulus", self._stimulus, random, number)

    def golden(self, job: Given) -> Given:
        """Return what golden(job) expects of a job."""
        return self._called("golden", self._golden, job)

    def _called(self, name: str, function: Callable[..., Any], *arguments: Any) -> Given:
        try:
            found = function(*arguments)
        except Exception as error:
            raise UserError(f"{self.path}: {name} {_told(error, self.path)}") from error
        if not isinstance(found, dict) or not all(isinstance(key, str) for key in found):
            raise UserError(f"{self.path}: {name} returned {shown(repr(found))}, must be a dictionary by name")
        return found


def _told(error: BaseException, path: Path) -> str:
    """Return an error of a user's file in words, with the line of the file that it came from."""
    lines = [f.lineno for f in traceback.extract_tb(error.__traceback__) if Path(f.filename) == path]
    if isinstance(error, SyntaxError) and error.lineno:
        lines.append(error.lineno)
    where = f" in line {lines[-1]}" if lines else ""
    return f"raised {type(error).__name__}{where}: {shown(printable(str(error)))}"


def load_model(path: Path) -> ModelFile:
    """Load a model file; UserError names it and what is missing in it or wrong."""
    path = path.resolve()
    if not path.is_file():
        raise UserError(f"{path}: no such file; a model is a Python file, `xai-cosim inspect` prints one to start from")
    module = _executed(path)
    for name, kind in (("stimulus", "def stimulus(rng, n)"), ("golden", "def golden(job)")):
        if not callable(getattr(module, name, None)):
            raise UserError(f"{path}: has no {name}: write `{kind}: return {{...}}`")
    streams = _declared(path, module, "STREAMS", Lanes)
    memory = _declared(path, module, "MEMORY", Buffer)
    return ModelFile(path, streams, memory, _sizes(path, module, {*streams, *memory}), module.stimulus, module.golden)


def _executed(path: Path) -> ModuleType:
    """Return the module of a file; what lies beside it can be imported."""
    spec = importlib.util.spec_from_file_location("xai_cosim_user_model", path)
    if spec is None or spec.loader is None:
        raise UserError(f"{path}: is no Python file (.py)")
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    except UserError as error:
        raise UserError(f"{path}: {error}") from error
    except Exception as error:
        raise UserError(f"{path}: {_told(error, path)}") from error
    finally:
        sys.path.remove(str(path.parent))
    return module


def _sizes(path: Path, module: ModuleType, known: Set[str]) -> dict[str, tuple[str, ...]]:
    found = getattr(module, "SIZES", {})
    if not isinstance(found, dict):
        raise UserError(f"{path}: SIZES is {shown(repr(found))}, must be a dictionary: an argument, and what it counts")
    for size, names in found.items():
        if not isinstance(size, str) or not isinstance(names, tuple) or not names or not {*names} <= known:
            words = f"SIZES[{size!r}] is {shown(repr(names))}"
            raise UserError(f"{path}: {words}, must be a tuple of {', '.join(sorted(known))}")
    return found


def _declared(path: Path, module: ModuleType, name: str, kind: type) -> Mapping[str, Any]:
    found = getattr(module, name, {})
    if not isinstance(found, dict):
        raise UserError(f"{path}: {name} is {shown(repr(found))}, must be a dictionary of {kind.__name__} by name")
    for key, value in found.items():
        if not isinstance(key, str) or not isinstance(value, kind):
            words = f"{name}[{key!r}] is {shown(repr(value))}"
            raise UserError(f"{path}: {words}, must be {kind.__name__}(...)")
    return found
