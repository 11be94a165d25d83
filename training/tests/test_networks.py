# SPDX-License-Identifier: Apache-2.0
"""The committed networks: what they are, and that the golden model runs them as PyTorch and Captum do."""

# ruff: noqa: D103 (a test is named after what it checks)

import hashlib
import shutil
from dataclasses import replace
from math import prod
from pathlib import Path

import numpy as np
import pytest

import golden
from host import images, networks
from host.cifar10 import CLASSES
from host.fidelity import cosine
from host.random_networks import random_network
from host.ties import TIED, near_ties
from training.architectures import ARCHITECTURES
from xai_cosim.command import UserError

TABLE1 = tuple(sorted(ARCHITECTURES))
NAMES = networks.names()
TOLERANCE = 1e-6


def test_all_are_there() -> None:
    assert {*TABLE1, "lenet5", "resnet20"} <= {*NAMES}
    assert networks.DEFAULT in NAMES
    with pytest.raises(ValueError, match=r"NETWORK=table2: allowed are lenet5, resnet20, table1, table1_relu"):
        networks.load("table2")


def test_bad_files_are_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "FOLDER", tmp_path)
    golden.save_network(replace(random_network(np.random.default_rng(0)), name="one"), tmp_path / "one")
    assert networks.load("one").name == "one"
    shutil.copytree(tmp_path / "one", tmp_path / "other")
    with pytest.raises(UserError, match=f"{tmp_path}/other: network.json: name 'one', expected 'other', as its folder"):
        networks.load("other")
    (tmp_path / "one" / "weights.npz").write_bytes(b"")
    with pytest.raises(UserError, match=f"{tmp_path}/one: weights.npz: no valid .npz"):
        networks.load("one")


@pytest.mark.parametrize("name", TABLE1)
def test_layers_are_those_of_the_architecture(name: str) -> None:
    network = networks.load(name)
    assert network.name == name
    assert network.classes == CLASSES
    assert [(layer.name, layer.kind) for layer in network.layers] == [p[:2] for p in ARCHITECTURES[name]]
    sizes = [
        array.size for layer in network.layers for array in (layer.weight, layer.bias) if array is not None
    ]
    assert sum(sizes) == 591_274


def test_table1_keeps_24704_bits_for_the_backward_pass() -> None:
    network = networks.load("table1")
    # A bit for each ReLU output, and two for each max-pool output.
    bits = {"relu": 1, "maxpool2d": 2}
    assert sum(bits.get(layer.kind, 0) * prod(layer.out_shape) for layer in network.layers) == 24_704


@pytest.mark.parametrize("name", NAMES)
def test_float_agrees_with_pytorch_and_captum(name: str) -> None:
    network = networks.load(name)
    samples = images.samples(network.input_shape, networks.folder(name))
    with np.load(networks.REFERENCE / f"{name}.npz", allow_pickle=False) as reference:
        assert len(reference.files) == 4 * len(samples)
        for sample in samples:
            if sample.name in TIED.get(name, ()):
                continue
            forward = golden.forward_float(network, sample.pixels)
            assert not near_ties(network, forward)
            found = {"logits": forward.logits}
            for method in golden.METHODS:
                found[method] = golden.attribute(network, forward, method).relevance
            for tensor, values in found.items():
                wanted = reference[f"{sample.name}.{tensor}"]
                error = np.abs(values - wanted).max() / np.abs(wanted).max()
                assert error < TOLERANCE, f"{sample.name}.{tensor}: relative error {error}"


@pytest.mark.parametrize("name", NAMES)
def test_fixed_point_is_close_and_never_saturates(name: str) -> None:
    network = networks.load(name)
    for sample in images.samples(network.input_shape, networks.folder(name)):
        real, fixed = golden.forward_float(network, sample.pixels), golden.forward(network, sample.pixels)
        tensors = [*fixed.outputs]
        for method in golden.METHODS:
            wanted = golden.attribute(network, real, method)
            got = golden.attribute(network, fixed, method, wanted.target)
            assert cosine(got.relevance.astype(np.float64), wanted.relevance) > 0.95, (sample.name, method)
            tensors += got.gradients
        for tensor in tensors:
            assert tensor.min() > golden.INT16_MIN
            assert tensor.max() < golden.INT16_MAX


@pytest.mark.parametrize("name", TABLE1)
def test_default_sample_is_a_cat(name: str) -> None:
    network = networks.load(name)
    predicted = golden.forward(network, images.load_image(images.DEFAULT).pixels).predicted
    assert network.classes[predicted] == "cat"


def test_lenet5_knows_its_samples() -> None:
    network, folder = networks.load("lenet5"), networks.folder("lenet5")
    found = {s.name: golden.forward(network, s.pixels).predicted for s in images.samples(network.input_shape, folder)}
    digits = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    assert found == {name: number for number, name in enumerate(digits)}


@pytest.mark.parametrize("name", sorted({*NAMES} - {*TABLE1}))
def test_imported_networks_are_those_of_their_models(name: str) -> None:
    """As `network.json` says: the file beside it, whose logits float64 has to 1e-6."""
    imported, folder = networks.load(name).metadata["import"], networks.folder(name)
    assert imported["sha256"] == hashlib.sha256((folder / imported["file"]).read_bytes()).hexdigest()
    assert imported["figures"]["onnx"]["largest_difference"] <= TOLERANCE
    assert tuple((folder / "classes.txt").read_text().splitlines()) == networks.load(name).classes


@pytest.mark.parametrize("name", NAMES)
def test_recorded_figures(name: str) -> None:
    recorded = networks.load(name).metadata["accuracy"]
    assert recorded["test_images"] == (360 if name == "lenet5" else 10_000)
    assert recorded["float_percent"] - recorded["fixed_percent"] <= 0.2
    for method in golden.METHODS:
        assert recorded["fidelity"][method]["images"] >= 200
        assert recorded["fidelity"][method]["cosine_median"] >= 0.99
