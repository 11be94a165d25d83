# SPDX-License-Identifier: Apache-2.0
"""Networks: what they refuse, and that saving and loading keeps them."""

# ruff: noqa: D103 (a test is named after what it checks)

import json
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from golden.tests.strategies import random_image, small_network


def arrays_of(folder: Path) -> dict[str, NDArray[Any]]:
    with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
        return {name: arrays[name] for name in arrays.files}


def change_descriptor(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    path = folder / "network.json"
    descriptor = json.loads(path.read_text())
    change(descriptor)
    path.write_text(json.dumps(descriptor))


def change_arrays(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    arrays = arrays_of(folder)
    change(arrays)
    np.savez(folder / "weights.npz", allow_pickle=False, **arrays)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    golden.save_network(small_network(), tmp_path)
    return tmp_path


def test_round_trip(folder: Path) -> None:
    before, after = small_network(), golden.load_network(folder)
    for key in ("name", "input_shape", "classes", "mean", "std", "metadata", "input_frac", "seed_frac"):
        assert getattr(after, key) == getattr(before, key)
    for one, other in zip(before.layers, after.layers, strict=True):
        for key, value in vars(one).items():
            assert np.array_equal(getattr(other, key), value), key
    image = random_image(before)
    assert np.array_equal(golden.forward(before, image).logits, golden.forward(after, image).logits)


def test_saving_makes_the_folder_and_writes_a_list_a_line(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there"
    golden.save_network(small_network(), folder)
    golden.save_network(small_network(), folder)  # over what is there
    lines = (folder / "network.json").read_text().splitlines()
    network = small_network()
    assert f'  "mean": {json.dumps(network.mean)},' in lines
    assert f'      "in_shape": {json.dumps(network.layers[0].in_shape)},' in lines
    assert json.loads("".join(lines))["classes"] == list(network.classes)


def test_nothing_can_be_changed(folder: Path) -> None:
    network = golden.load_network(folder)
    forward = golden.forward(network, random_image(network))
    backward = golden.attribute(network, forward, "guided")
    for thing, key in ((network, "name"), (network.layers[0], "name"), (forward, "outputs"), (backward, "target")):
        with pytest.raises(FrozenInstanceError):
            setattr(thing, key, None)


def gate(dimension: int, frac: int) -> golden.Layer:
    return golden.Layer("gate", "relu", (dimension,), (dimension,), frac, frac, grad_frac_in=0, grad_frac_out=0)


def test_limits_of_a_layer() -> None:
    for dimension in (1, 1 << 24):
        for frac in (-31, 31):
            assert gate(dimension, frac).out_shape == (dimension,)
    for dimension in (0, (1 << 24) + 1):
        with pytest.raises(ValueError, match=f"{dimension}, expected 1 to 16777216"):
            gate(dimension, 0)
    for frac in (-32, 32):
        with pytest.raises(ValueError, match=f"frac_in: {frac}, expected -31 to 31"):
            gate(1, frac)


def test_saving_twice_gives_the_same_bytes(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("again")
    golden.save_network(golden.load_network(folder), other)
    for name in ("network.json", "weights.npz"):
        assert (folder / name).read_bytes() == (other / name).read_bytes()


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda d: d.pop("mean"), "no key 'mean'"),
        (lambda d: d.update(extra=1), "unknown key 'extra'"),
        (lambda d: d.update(layers={}), "layers: expected list"),
        (lambda d: d["layers"][0].pop("frac_w"), "layer 0: no key 'frac_w'"),
        (lambda d: d["layers"][1].update(frac_w=3), "layer 1: unknown key 'frac_w'"),
        (lambda d: d["layers"][0].update(kind="conv3d"), "unknown kind 'conv3d'"),
        (lambda d: d["layers"][0].update(frac_in="10"), "frac_in: expected int"),
        (lambda d: d["layers"][0].update(frac_in=True), "frac_in: expected int"),
        (lambda d: d["layers"][0].update(name="other"), r"no array 'other.weight'"),
        (lambda d: d["layers"][0].update(out_shape=[4, 4, 4]), "layer conv: weight: shape"),
        (
            lambda d: d["layers"][0].update(out_shape=[3, 4, "4"]),
            "layer conv: out_shape: expected an integer",
        ),
        (lambda d: d["layers"].insert(0, "conv"), "layer 0: expected an object"),
        (lambda d: d["layers"].clear(), r"array 'conv.bias' belongs to no layer"),
        (lambda d: d.update(classes=["a"]), "classes: shape"),
        (lambda d: d.update(std=["0.5", "0.5"]), "std: expected a number, got str"),
        (lambda d: d.update(std=[True, True]), "std: expected a number, got bool"),
        (lambda d: d.update(mean=[None, 0.5]), "mean: expected a number, got NoneType"),
        (lambda d: d.update(mean=[10**400, 0.5]), "mean: a number of 1329 bits, expected -1e\\+06 to 1e\\+06"),
        (lambda d: d.update(std=[-(10**400), 0.5]), "std: a number of 1329 bits, expected 1e-06 to 1e\\+06"),
        (lambda d: d.update(std=[1e-300, 0.5]), "std: 1e-300, expected 1e-06"),
        (lambda d: d.update(mean=[[0.5], 0.5]), "mean: expected a number, got list"),
        (lambda d: d["classes"].__setitem__(0, 3), "classes: expected a name, got int"),
        (lambda d: d["classes"].__setitem__(0, None), "classes: expected a name, got NoneType"),
        (lambda d: d["classes"].__setitem__(0, ""), "classes: '', expected a name"),
        (lambda d: d["classes"].__setitem__(0, "a\nb"), r"classes: 'a\\nb', expected a name"),
        (lambda d: d["classes"].__setitem__(0, d["classes"][1]), "classes: '.*' stands there 2 times"),
        (lambda d: d.update(name=""), "name: '', expected a name"),
        (lambda d: d["layers"][1].update(name=""), "layer: '', expected a name"),
        (lambda d: d["layers"][0].update(in_shape=[10**400, 4, 4]), "in_shape: a number of 1329 bits"),
        (lambda d: d["layers"][0].update(in_shape=[[2], 4, 4]), "in_shape: expected an integer, got list"),
        (lambda d: d["layers"][0].update(frac_in=10**400), "frac_in: a number of 1329 bits, expected -31 to 31"),
        (lambda d: d.update(metadata=[0] * 10**6), r"metadata: expected dict, got \[0(, 0)*"),
    ],
)
def test_refuses_a_descriptor(folder: Path, change: Callable[[dict[str, Any]], Any], named: str) -> None:
    change_descriptor(folder, change)
    with pytest.raises((ValueError, TypeError), match=named):
        golden.load_network(folder)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('"mean": [', '"mean": [NaN, ', "no valid JSON: NaN is no number"),
        ('"mean": [', '"mean": [Infinity, ', "no valid JSON: Infinity is no number"),
        ('"std": [', '"std": [-Infinity, ', "no valid JSON: -Infinity is no number"),
        ('"std": [0.25', '"std": [1e400', "std: inf, expected"),
        ('"std": [0.25', '"std": [' + "9" * 5000, "no valid JSON"),
        ('"name":', '"name": "other", "name":', "no valid JSON: key 'name' stands there 2 times"),
        ('"kind":', '"kind": "relu", "kind":', "no valid JSON: key 'kind' stands there 2 times"),
        ("{", "[" * 100_000, "no valid JSON"),
        ('"metadata": {', '"metadata": {"a": ' + "[" * 100_000, "no valid JSON"),
        ("{", "\ud800{", "no valid JSON"),
        ("{", "{" + " " * (17 << 20), "network.json: .* bytes, expected at most"),
    ],
    ids=range(11),
)
def test_refuses_json(folder: Path, old: str, new: str, named: str) -> None:
    path = folder / "network.json"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1), errors="surrogatepass")
    with pytest.raises(ValueError, match=f"{folder}: .*{named}") as error:
        golden.load_network(folder)
    assert len(str(error.value)) < 500


def npy(header: str, data: bytes = b"", magic: bytes = b"\x93NUMPY\x01\x00") -> bytes:
    """An array's file with this header."""
    return magic + len(header).to_bytes(2, "little") + header.encode() + data


def weights(member: bytes, name: str = "conv.weight.npy") -> Callable[[Path], None]:
    """What replaces a member of weights.npz by other bytes."""

    def spoil(path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            members = {info.filename: archive.read(info) for info in archive.infolist()}
        members[name] = member
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for key, value in members.items():
                archive.writestr(key, value)

    return spoil


def as_npy(path: Path) -> None:
    with path.open("wb") as file:
        np.save(file, np.zeros(3, np.int16))


def twice(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        archive.writestr("conv.weight.npy", b"")


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    middle = len(data) // 4
    data[middle : middle + 8] = bytes(byte ^ 255 for byte in data[middle : middle + 8])
    path.write_bytes(data)


HEADER = "{'descr': '<i2', 'fortran_order': False, 'shape': (%s), }\n"


@pytest.mark.parametrize(
    ("spoil", "named"),
    [
        (as_npy, "no valid .npz"),
        (weights(npy(HEADER % f"{1 << 45},", bytes(64))), "conv.weight.npy: 64 bytes, its header says 70368744177664"),
        (weights(npy(HEADER % "-3,", bytes(64))), "conv.weight.npy: 64 bytes, its header says -6"),
        (weights(npy(HEADER % "3,", bytes(600 << 20))), "bytes unpacked, expected at most"),
        (weights(npy(HEADER % "2,", bytes(600))), "conv.weight.npy: 600 bytes, its header says 4"),
        (weights(npy("{'descr': '<i2'}\n")), "no valid .npz"),
        (weights(npy("(" * 5000)), "no valid .npz"),
        (weights(npy(HEADER % "3,", magic=b"\x93NUMPY\x09\x00")), "format"),
        (weights(b""), "no valid .npz"),
        (weights(b"", "extra.npy"), "no valid .npz"),
        (twice, "two arrays of one name"),
        (flip, "no valid .npz"),
    ],
    ids=range(12),
)
def test_refuses_a_weights_file(folder: Path, spoil: Callable[[Path], None], named: str) -> None:
    spoil(folder / "weights.npz")
    with pytest.raises(ValueError, match=f"{folder}: weights.npz: .*{named}") as error:
        golden.load_network(folder)
    assert len(str(error.value)) < 1000


def test_a_failed_save_keeps_what_was_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    for where, name in ((np, "savez_compressed"), (Path, "write_text")):
        with monkeypatch.context() as patch:
            patch.setattr(where, name, full)
            with pytest.raises(OSError, match="No space"):
                golden.save_network(replace(small_network(), name="other"), folder)
        assert {name: (folder / name).read_bytes() for name in before} == before


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda a: a.pop("conv.weight"), r"no array 'conv.weight'"),
        (lambda a: a.update({"conv.scale": np.zeros(1)}), r"array 'conv.scale' belongs to no layer"),
        (lambda a: a.update({"conv.weight": a["conv.weight"][:, :1]}), "layer conv: weight: shape"),
        (
            lambda a: a.update({"conv.weight": a["conv.weight"].astype(np.int32)}),
            "layer conv: weight: .*int32",
        ),
        (lambda a: a.update({"fc1.bias": a["fc1.bias"].astype(np.int64)}), "layer fc1: bias: .*int64"),
        (lambda a: a.update({"fc1.bias": a["fc1.bias"][1:]}), "layer fc1: bias: shape"),
    ],
)
def test_refuses_arrays(folder: Path, change: Callable[[dict[str, Any]], Any], named: str) -> None:
    change_arrays(folder, change)
    with pytest.raises((ValueError, TypeError), match=named):
        golden.load_network(folder)


def test_refuses_pickles(folder: Path) -> None:
    arrays: dict[str, Any] = arrays_of(folder)
    arrays["conv.weight"] = np.array([{}], dtype=object)
    np.savez(folder / "weights.npz", **arrays)
    with pytest.raises(ValueError, match=r"weights.npz: no valid .npz without pickle"):
        golden.load_network(folder)


@pytest.mark.parametrize("name", ["network.json", "weights.npz"])
def test_refuses_missing_and_broken_files(folder: Path, name: str) -> None:
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[: len(content) // 2])
    with pytest.raises(ValueError, match=f"{name}: no valid"):
        golden.load_network(folder)
    (folder / name).unlink()
    with pytest.raises(ValueError, match=f"{name}: no such file"):
        golden.load_network(folder)


def with_layer(which: str, /, **changes: Any) -> golden.Network:
    network = small_network()
    layers = tuple(replace(one, **changes) if one.name == which else one for one in network.layers)
    return replace(network, layers=layers)


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: with_layer("conv", frac_w=-2), r"layer conv: shift .*-1, expected 0 to 31"),
        (lambda: with_layer("conv", grad_frac_in=23), r"layer conv: grad_shift .*-1"),
        (lambda: with_layer("fc1", frac_w=None), "layer fc1: a vmm without frac_w"),
        (
            lambda: with_layer("conv", frac_out=8),
            "layer conv_relu: frac_in 9, but layer conv has frac_out 8",
        ),
        (lambda: with_layer("conv_relu", frac_out=8), "layer conv_relu: frac_in 9 and frac_out 8 differ"),
        (lambda: with_layer("pool", grad_frac_in=8), "layer pool: grad_frac_in 8 and grad_frac_out 9"),
        (lambda: with_layer("pool", out_shape=(3, 4, 4)), "layer pool: out_shape"),
        (lambda: with_layer("pool", in_shape=(3, 3, 4)), "layer pool: in_shape: .*what arrives"),
        (lambda: with_layer("pool", frac_w=1), "layer pool: frac_w given"),
        (lambda: with_layer("conv", out_shape=(3, 2, 2)), "layer conv: out_shape"),
        (lambda: with_layer("fc1", out_shape=(5, 1)), r"layer fc1: out_shape"),
        (lambda: with_layer("fc1", name="conv"), "layer conv: name used 2 times"),
        (lambda: with_layer("fc2", grad_frac_out=15), "seed_frac: 15, expected 0 to 14"),
        (lambda: with_layer("conv", frac_in=40), "layer conv: frac_in: 40"),
        (lambda: replace(small_network(), mean=(0.5,)), "mean: 1 values, expected 2"),
        (lambda: replace(small_network(), std=(0.5, 0.0)), "std: 0.0, expected 1e-06 to 1e\\+06"),
        (lambda: replace(small_network(), input_shape=(2, 4, 6)), "layer conv: in_shape"),
        (lambda: replace(small_network(), layers=()), "layers: none"),
    ],
)
def test_refuses_a_network(make: Callable[[], golden.Network], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        make()


def test_layer_by_name() -> None:
    assert small_network().layer("pool").kind == "maxpool2d"
    with pytest.raises(ValueError, match=r"layer: 'fc9', expected one of conv, conv_relu, pool"):
        small_network().layer("fc9")
    with pytest.raises(ValueError, match=r"layer pool: a maxpool2d without weight"):
        small_network().layer("pool").parameters()


@pytest.mark.parametrize("inputs", [(1 << 22) + 1, 1])
def test_refuses_sums_that_are_not_exact(inputs: int) -> None:
    outputs = (1 << 22) + 2 - inputs  # the gradient with respect to the input is a sum over them
    weight, bias = np.zeros((outputs, inputs), np.int16), np.zeros(outputs, np.int32)
    with pytest.raises(ValueError, match="layer fc: weight: 4194305 products in a sum, expected at most 4194304"):
        golden.Layer("fc", "vmm", (inputs,), (outputs,), 8, 8, 8, 8, weight, bias, frac_w=8)
