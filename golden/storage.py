# SPDX-License-Identifier: Apache-2.0
"""A network's folder: `network.json`, its descriptor, and `weights.npz`, its integer arrays."""

import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from math import prod
from pathlib import Path
from tokenize import TokenError
from types import MappingProxyType
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from golden.formulas import AROUND
from golden.network import IMAGE, KINDS, WEIGHTED, Layer, Network

DESCRIPTOR = "network.json"
WEIGHTS = "weights.npz"
MAX_DESCRIPTOR_BYTES = 16 << 20
MAX_WEIGHT_BYTES = 512 << 20
"""Of the file, and of all that it unpacks to."""

_BROKEN = (
    ValueError, OSError, EOFError, RuntimeError, MemoryError, SyntaxError, TokenError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What zipfile and NumPy raise at a file that is none of theirs."""
_HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}

_NETWORK_KEYS: dict[str, type] = {
    "name": str,
    "input_shape": list,
    "mean": list,
    "std": list,
    "classes": list,
    "layers": list,
    "metadata": dict,
}
_LAYER_KEYS: dict[str, type] = {
    "name": str,
    "kind": str,
    "in_shape": list,
    "out_shape": list,
    "frac_in": int,
    "frac_out": int,
    "grad_frac_in": int,
    "grad_frac_out": int,
}
_KIND_KEYS: dict[str, dict[str, type]] = {
    "conv2d": {"frac_w": int},
    "vmm": {"frac_w": int},
    "avgpool2d": {"frac_w": int, "window": list},
    "add": {"frac_other": int},
}
"""What a layer has besides, by its kind."""
_DEFAULTS: dict[str, dict[str, tuple[type, Any]]] = {
    "": {"inputs": (list, ())},
    "conv2d": {"stride": (int, 1), "padding": (list, AROUND), "groups": (int, 1)},
}
"""What is written where it is another value than this; of every kind, and of a kind."""


def _may_have(kind: str) -> dict[str, tuple[type, Any]]:
    return _DEFAULTS[""] | _DEFAULTS.get(kind, {})


def _require_keys(
    where: str, found: Any, required: dict[str, type], optional: Mapping[str, type] = MappingProxyType({})
) -> None:
    if not isinstance(found, dict):
        raise ValueError(f"{where}: expected an object, got {type(found).__name__}")
    expected = required | dict(optional)
    for key in required:
        if key not in found:
            raise ValueError(f"{where}: no key {key!r}")
    for key, value in found.items():
        if key not in expected:
            raise ValueError(f"{where}: unknown key {key!r}, expected {', '.join(expected)}")
        if not isinstance(value, expected[key]) or isinstance(value, bool):
            raise ValueError(f"{where}: {key}: expected {expected[key].__name__}, got {value!r:.80}")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"key {key!r} stands there {keys.count(key)} times")
    return dict(pairs)


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number of JSON")


def _read_descriptor(path: Path) -> dict[str, Any]:
    _require_file(path, MAX_DESCRIPTOR_BYTES)
    try:
        text = path.read_text(encoding="utf-8")
        descriptor = json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path.name}: no valid JSON: {error}") from error
    _require_keys(path.name, descriptor, _NETWORK_KEYS, {"relevance_frac": int, "rules": dict})
    for rule, fracs in descriptor.get("rules", {}).items():
        known: dict[str, type] = dict.fromkeys(fracs, int) if isinstance(fracs, dict) else {}
        _require_keys(f"{path.name}: rules: {rule}", fracs, known)
    return dict(descriptor)


def _require_file(path: Path, most: int) -> None:
    if not path.is_file():
        raise ValueError(f"{path.name}: no such file")
    if path.stat().st_size > most:
        raise ValueError(f"{path.name}: {path.stat().st_size} bytes, expected at most {most}")


def _read_array(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> NDArray[Any]:
    """Read an array whose header says what the member holds; its size is known before any memory is taken."""
    with archive.open(member) as file:
        version = np.lib.format.read_magic(file)
        if version not in _HEADERS:
            raise ValueError(f"{member.filename}: format {version}, expected one of {', '.join(map(str, _HEADERS))}")
        shape, _, dtype = _HEADERS[version](file)
        if dtype.hasobject:
            raise ValueError(f"{member.filename}: holds Python objects")
        said, held = prod(shape) * dtype.itemsize, member.file_size - file.tell()
        if said != held:
            raise ValueError(f"{member.filename}: {held} bytes, its header says {said}: {dtype} of shape {shape}")
    with archive.open(member) as file:
        return np.asarray(np.lib.format.read_array(file, allow_pickle=False))


def _read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    _require_file(path, MAX_WEIGHT_BYTES)
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            names = [member.filename.removesuffix(".npy") for member in members]
            if len(set(names)) < len(names):
                raise ValueError(f"two arrays of one name among {', '.join(sorted(names))}")
            held = sum(member.file_size for member in members)
            if held > MAX_WEIGHT_BYTES:
                raise ValueError(f"{held} bytes unpacked, expected at most {MAX_WEIGHT_BYTES}")
            return {name: _read_array(archive, member) for name, member in zip(names, members, strict=True)}
    except _BROKEN as error:
        raise ValueError(f"{path.name}: no valid .npz without pickle: {error}") from error


def _layer(entry: Any, number: int, arrays: dict[str, NDArray[Any]]) -> Layer:
    where = f"{DESCRIPTOR}: layer {number}"
    kind = entry.get("kind") if isinstance(entry, dict) else None
    if kind is not None and kind not in KINDS:
        raise ValueError(f"{where}: unknown kind {kind!r}, expected one of {', '.join(KINDS)}")
    optional = {key: one for key, (one, _) in _may_have(str(kind)).items()}
    _require_keys(where, entry, _LAYER_KEYS | _KIND_KEYS.get(str(kind), {}), optional)
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    if kind in WEIGHTED:
        for part in ("weight", "bias"):
            array = f"{entry['name']}.{part}"
            if array not in arrays:
                raise ValueError(f"{WEIGHTS}: no array {array!r}")
            values[part] = arrays.pop(array)
    return Layer(**values)


def _load(folder: Path) -> Network:
    descriptor = _read_descriptor(folder / DESCRIPTOR)
    arrays = _read_arrays(folder / WEIGHTS)
    layers = tuple(_layer(entry, i, arrays) for i, entry in enumerate(descriptor["layers"]))
    if arrays:
        raise ValueError(f"{WEIGHTS}: array {min(arrays)!r} belongs to no layer")
    sequences: dict[str, Any] = {key: tuple(descriptor[key]) for key in ("input_shape", "mean", "std", "classes")}
    given: dict[str, Any] = {key: descriptor.get(key) for key in ("name", "metadata", "relevance_frac")}
    return Network(layers=layers, **given, **sequences, rules=descriptor.get("rules", {}))


def load_network(folder: Path | str) -> Network:
    """Read a network and validate it.

    Args:
        folder: holds `network.json` and `weights.npz` (arrays `<layer>.weight` int16, `<layer>.bias` int32).

    Raises:
        ValueError: a file, key or array is missing, unknown or too much, or has the wrong type, shape or size; the
            message names folder, file and value.
    """
    try:
        return _load(Path(folder))
    except (ValueError, TypeError) as error:
        raise ValueError(f"{folder}: {error}") from error


def save_network(network: Network, folder: Path | str) -> None:
    """Write a network so that `load_network` reads the same; the folder is made where it is missing."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    layers: list[dict[str, Any]] = []
    arrays: dict[str, NDArray[Any]] = {}
    before = IMAGE
    for layer in network.layers:
        entry = {key: getattr(layer, key) for key in (*_LAYER_KEYS, *_KIND_KEYS.get(layer.kind, {}))}
        usual = {"inputs": (before,)}
        for key, (_, default) in _may_have(layer.kind).items():
            if getattr(layer, key) != usual.get(key, default):
                entry[key] = getattr(layer, key)
        layers.append(entry)
        before = layer.name
        if layer.kind in WEIGHTED:
            arrays[f"{layer.name}.weight"], arrays[f"{layer.name}.bias"], _ = layer.parameters()
    descriptor = {key: getattr(network, key) for key in _NETWORK_KEYS} | {"layers": layers}
    if network.relevance_frac is not None:
        descriptor["relevance_frac"] = network.relevance_frac
    if network.rules:
        descriptor["rules"] = network.rules
    text = json.dumps(descriptor, indent=2)
    # One line for each innermost list: shapes read better so.
    text = re.sub(r"\[[^\[\]{}]*\]", lambda found: re.sub(r"\s+", " ", found[0]), text)
    text = text.replace("[ ", "[").replace(" ]", "]") + "\n"
    partial = {name: folder / f".{name}.partial" for name in (DESCRIPTOR, WEIGHTS)}
    with partial[WEIGHTS].open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)
    partial[DESCRIPTOR].write_text(text, encoding="utf-8")
    for name, path in partial.items():  # what was there stays until both are written
        path.replace(folder / name)
