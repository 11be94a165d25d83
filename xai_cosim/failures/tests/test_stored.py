# SPDX-License-Identifier: Apache-2.0
"""Records from disk that are cut short, changed or made up: one line that names the file and the key, always."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from xai_cosim.failures.record import load_record
from xai_cosim.failures.tests.made import made_job, made_record
from xai_cosim.jobs.ran import History, Ran

Change = Callable[[Path], None]


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a record with a job before."""
    monkeypatch.setenv("FAILURES", str(tmp_path))
    history = History()
    history.reset("")
    history.append(Ran(made_job(name="earlier"), {"in_r": (1, 2, 3)}, 4))
    return made_record(tmp_path, history=history).folder


def key(file: str, path: str, value: Any) -> Change:
    """Set a key, given by its path, of a JSON file."""

    def change(folder: Path) -> None:
        whole = json.loads((folder / file).read_text())
        *outer, last = path.split(".")
        inner = whole
        for name in outer:
            inner = inner[name]
        inner[last] = value
        (folder / file).write_text(json.dumps(whole))

    return change


def without(file: str, name: str) -> Change:
    """Remove a key of a JSON file."""

    def change(folder: Path) -> None:
        whole = json.loads((folder / file).read_text())
        del whole[name]
        (folder / file).write_text(json.dumps(whole))

    return change


def text(file: str, content: str) -> Change:
    """Replace a file."""

    def change(folder: Path) -> None:
        (folder / file).write_text(content)

    return change


def cut(file: str, share: float) -> Change:
    """Keep the first part of a file."""

    def change(folder: Path) -> None:
        data = (folder / file).read_bytes()
        (folder / file).write_bytes(data[: int(len(data) * share)])

    return change


def spoilt(file: str) -> Change:
    """Invert bytes in the middle of a file."""

    def change(folder: Path) -> None:
        data = bytearray((folder / file).read_bytes())
        middle = len(data) // 3
        data[middle : middle + 40] = bytes(255 - b for b in data[middle : middle + 40])
        (folder / file).write_bytes(bytes(data))

    return change


def array(file: str, name: str, value: np.ndarray | None) -> Change:
    """Set an array of an archive, or remove it."""

    def change(folder: Path) -> None:
        with np.load(folder / file) as loaded:
            arrays = {n: loaded[n] for n in loaded.files if n != name}
        if value is not None:
            arrays[name] = value
        np.savez(folder / file, **arrays)

    return change


def gone(file: str) -> Change:
    """Remove a file."""
    return lambda folder: (folder / file).unlink()


JSON_FILES = ("failure.json", "job.json", "ran.json", "before/0/job.json", "before/0/ran.json")
ARCHIVES = ("packets.npz", "received.npz", "before/0/packets.npz")
CASES: list[tuple[Change, str]] = [
    *((cut(f, share), rf"{f} holds no JSON") for f in JSON_FILES for share in (0.0, 0.5)),
    *((text(f, "null"), rf"{f}: the whole is null, must be an object") for f in JSON_FILES),
    *((text(f, "[1]"), rf"{f}: the whole is \[1\], must be an object") for f in JSON_FILES),
    *((text(f, '"\ud800"'.encode("utf-16", "surrogatepass").decode("latin1")), f) for f in JSON_FILES),
    *((key(f, "extra", 1), rf"{f}: unknown key extra") for f in JSON_FILES),
    *((gone(f), f"{f} holds no") for f in (*JSON_FILES[1:], *ARCHIVES)),
    *((cut(f, share), rf"{f} holds no arrays") for f in ARCHIVES for share in (0.0, 0.1, 0.5, 0.99)),
    *((spoilt(f), f) for f in ARCHIVES),
    *((text(f, "null"), rf"{f} holds no arrays") for f in ARCHIVES),
    *((array(f, "other", np.zeros(3)), rf"{f}: unknown: other") for f in ARCHIVES),
    *((array(f, "out/out_r", np.array([{}])), rf"{f} holds no arrays") for f in ARCHIVES),
    (without("failure.json", "id"), r"failure\.json: id is missing"),
    (key("failure.json", "id", "../../x"), r"failure\.json: id is '../../x', must be letters, digits"),
    (key("failure.json", "id", ""), r"failure\.json: id is '', must be letters"),
    (key("failure.json", "seed", "7"), r'failure\.json: seed is "7", must be a whole number'),
    (key("failure.json", "seed", True), r"failure\.json: seed is true, must be a whole number"),
    (key("failure.json", "seed", 1.5), r"failure\.json: seed is 1\.5, must be a whole number"),
    (key("failure.json", "before", -1), r"failure\.json: before is -1, the record holds 1 jobs"),
    (key("failure.json", "before", 0), r"failure\.json: before is 0, the record holds 1 jobs"),
    (key("failure.json", "before", 10**9), r"failure\.json: before is 1000000000, the record holds 1 jobs"),
    (key("failure.json", "first", None), r"failure\.json: first is null, must be an object"),
    (key("failure.json", "first.element", ["a"]), r'failure\.json: first\.element\[0\] is "a", must be a whole number'),
    (key("failure.json", "first.more", 1), r"failure\.json: unknown key first\.more"),
    (key("failure.json", "diagnosis", [{"name": "x"}]), r"failure\.json: diagnosis\[0\]\.evidence is missing"),
    (key("failure.json", "streams", {"out_r": [1, 2, 3]}), r"failure\.json: streams\.out_r has 3 entries, must have 2"),
    (key("failure.json", "streams", {"out_r": [-1, -1]}), r"cycles/in_r is int64 \[6\], must be int64 \[0\]"),
    (key("failure.json", "streams", {}), r"received\.npz: cycles/in_r is int64 \[6\], must be int64 \[0\]"),
    (key("failure.json", "files", "rtl"), r'failure\.json: files is "rtl", must be a list'),
    (key("failure.json", "frac", []), r"failure\.json: frac is \[\], must be a whole number"),
    (without("job.json", "kernel"), r"job\.json: kernel is missing"),
    (key("job.json", "kernel", None), r"job\.json: kernel is null, must be text"),
    (key("job.json", "arguments", {"taps": "3"}), r'job\.json: arguments\.taps is "3", must be a whole number'),
    (key("job.json", "inputs", {}), r"job\.json: unknown key inputs"),
    (key("job.json", "outputs.out_r", 3), r"job\.json: outputs\.out_r is 3, must be an object"),
    (key("job.json", "outputs.out_r.shape", [-22]), r"job\.json: outputs\.out_r: shape \[-22\], crop \[22\]"),
    (key("job.json", "outputs.out_r.shape", [21]), r"job\.json: outputs\.out_r: shape \[21\], crop \[22\]"),
    (key("job.json", "outputs.out_r.crop", [1, 1]), r"job\.json: outputs\.out_r: shape \[22\], crop \[1, 1\]"),
    (key("job.json", "outputs.q", {"tensor": "", "shape": [1], "crop": [1], "bits": 16}), r"npz: out/q is missing"),
    (key("job.json", "outputs.out_r.bits", 5000), r"job\.json: outputs\.out_r: lanes of 5000 bits, allowed are"),
    (array("packets.npz", "out/out_r", None), r"packets\.npz: out/out_r is missing"),
    (array("packets.npz", "out/out_r", np.zeros((6, 8))), r"out/out_r is float64 \[6, 8\], must be uint8 \[any, any\]"),
    (array("packets.npz", "in/in_r", np.zeros(8, np.uint8)), r"in/in_r is uint8 \[8\], must be uint8 \[any, any\]"),
    (array("packets.npz", "layout/out_r", np.zeros((5, 4), np.int32)), r"layout/out_r is int32 \[5, 4\], must be"),
    (array("packets.npz", "layout/out_r", np.full((6, 4), 99, np.int32)), r"layout/out_r has indices beyond the 22"),
    (array("received.npz", "data/out_r", np.zeros((6, 7), np.uint8)), r"data/out_r is uint8 \[6, 7\], must be uint8 "),
    (array("received.npz", "last/out_r", None), r"received\.npz: last/out_r is missing"),
    (array("received.npz", "cycles/out_r", None), r"received\.npz: cycles/out_r is missing|unknown"),
    (array("received.npz", "cycles/out_r", np.zeros(6)), r"cycles/out_r is float64 \[6\], must be int64"),
    (key("ran.json", "stalls", {"in_r": [9, 0, 0]}), r"ran\.json: stalls: stall pattern of kind 9: allowed are 0 to 4"),
    (key("ran.json", "stalls", {"in_r": [1, -1, 0]}), r"ran\.json: stalls: stall pattern with -1 and 0: allowed"),
    (key("ran.json", "stalls", {"in_r": [1, 2]}), r"ran\.json: stalls\.in_r has 2 entries, must have 3"),
    (key("ran.json", "stall_seed", None), r"ran\.json: stall_seed is null, must be a whole number"),
]


@pytest.mark.parametrize(("change", "message"), CASES, ids=range(len(CASES)))
def test_one_clear_line(record: Path, change: Change, message: str) -> None:
    """A ValueError of one line."""
    change(record)
    with pytest.raises(ValueError, match=message) as error:
        load_record(str(record))
    assert len(str(error.value).splitlines()) == 1


def test_as_it_was_written(record: Path) -> None:
    """The unchanged record is read."""
    assert load_record(str(record)).before[0].job.name == "earlier"
