# SPDX-License-Identifier: Apache-2.0
"""A network's folder: `network.json`, its descriptor, and `weights.npz`, its integer arrays."""

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.network import KINDS, WEIGHTED, Layer, Network

DESCRIPTOR = "network.json"
WEIGHTS = "weights.npz"

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
_WEIGHTED_KEYS = _LAYER_KEYS | {"frac_w": int}


def _require_keys(where: str, found: Any, expected: dict[str, type]) -> None:
    if not isinstance(found, dict):
        raise ValueError(f"{where}: expected an object, got {type(found).__name__}")
    for key in expected:
        if key not in found:
            raise ValueError(f"{where}: no key {key!r}")
    for key, value in found.items():
        if key not in expected:
            raise ValueError(f"{where}: unknown key {key!r}, expected {', '.join(expected)}")
        if not isinstance(value, expected[key]) or isinstance(value, bool):
            raise ValueError(f"{where}: {key}: expected {expected[key].__name__}, got {value!r}")


def _read_descriptor(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise ValueError(f"{path}: no such file, expected a network's descriptor")
    try:
        descriptor = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ValueError(f"{path}: no valid JSON: {error}") from error
    _require_keys(str(path), descriptor, _NETWORK_KEYS)
    return dict(descriptor)


def _read_arrays(path: Path) -> dict[str, NDArray[Any]]:
    if not path.is_file():
        raise ValueError(f"{path}: no such file, expected a network's weights")
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
    except (ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise ValueError(f"{path}: no valid .npz without pickle: {error}") from error


def _layer(entry: Any, number: int, arrays: dict[str, NDArray[Any]], folder: Path) -> Layer:
    where = f"{folder / DESCRIPTOR}: layer {number}"
    kind = entry.get("kind") if isinstance(entry, dict) else None
    if kind is not None and kind not in KINDS:
        raise ValueError(f"{where}: unknown kind {kind!r}, expected one of {', '.join(KINDS)}")
    weighted = kind in WEIGHTED
    _require_keys(where, entry, _WEIGHTED_KEYS if weighted else _LAYER_KEYS)
    values = entry | {"in_shape": tuple(entry["in_shape"]), "out_shape": tuple(entry["out_shape"])}
    if weighted:
        for part in ("weight", "bias"):
            array = f"{entry['name']}.{part}"
            if array not in arrays:
                raise ValueError(f"{folder / WEIGHTS}: no array {array!r}")
            values[part] = arrays.pop(array)
    return Layer(**values)


def load_network(folder: Path | str) -> Network:
    """Read a network and validate it.

    Args:
        folder: holds `network.json` and `weights.npz` (arrays `<layer>.weight` int16, `<layer>.bias` int32).

    Raises:
        ValueError, TypeError: a file, key or array is missing, unknown or too much, or has the wrong type or
            shape; the message names it.
    """
    folder = Path(folder)
    descriptor = _read_descriptor(folder / DESCRIPTOR)
    arrays = _read_arrays(folder / WEIGHTS)
    layers = tuple(_layer(entry, i, arrays, folder) for i, entry in enumerate(descriptor["layers"]))
    if arrays:
        raise ValueError(f"{folder / WEIGHTS}: array {min(arrays)!r} belongs to no layer")
    sequences = {key: tuple(descriptor[key]) for key in ("input_shape", "mean", "std", "classes")}
    return Network(name=descriptor["name"], layers=layers, metadata=descriptor["metadata"], **sequences)


def save_network(network: Network, folder: Path | str) -> None:
    """Write a network so that `load_network` reads the same; the folder is made where it is missing."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    layers: list[dict[str, Any]] = []
    arrays: dict[str, NDArray[Any]] = {}
    for layer in network.layers:
        weighted = layer.kind in WEIGHTED
        layers.append({key: getattr(layer, key) for key in (_WEIGHTED_KEYS if weighted else _LAYER_KEYS)})
        if weighted:
            arrays[f"{layer.name}.weight"], arrays[f"{layer.name}.bias"], _ = layer.parameters()
    descriptor = {key: getattr(network, key) for key in _NETWORK_KEYS} | {"layers": layers}
    text = json.dumps(descriptor, indent=2)
    # One line for each innermost list: shapes read better so.
    text = re.sub(r"\[[^\[\]{}]*\]", lambda found: re.sub(r"\s+", " ", found[0]), text)
    (folder / DESCRIPTOR).write_text(text.replace("[ ", "[").replace(" ]", "]") + "\n", encoding="utf-8")
    np.savez_compressed(folder / WEIGHTS, allow_pickle=False, **arrays)
