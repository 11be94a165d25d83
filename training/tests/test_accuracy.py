# SPDX-License-Identifier: Apache-2.0
"""`make accuracy` on images of a user's: with and without labels, and what does not fit the network."""

# ruff: noqa: D103 (a test is named after what it checks)

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

import golden
from host import images, networks
from host.random_networks import random_network
from training import accuracy
from xai_cosim.workspace import ROOT


def run(out: Path, **variables: object) -> subprocess.CompletedProcess[str]:
    given = {name: str(value) for name, value in variables.items()}
    words = [sys.executable, "-m", "scripts.accuracy"]
    environment = {**os.environ, "OUT": str(out), **given}
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_labels_are_those_of_the_images_or_what_float64_says() -> None:
    network = networks.load("table1")
    found = images.samples()[:3]
    wanted = [golden.forward_float(network, image.pixels).predicted for image in found]
    assert accuracy.batch_of(network, found).labels.tolist() == wanted
    named = [replace(found[0], label="truck"), found[1], replace(found[2], label="airplane")]
    batch = accuracy.batch_of(network, named)
    assert batch.labels.tolist() == [9, wanted[1], 0]
    assert np.array_equal(batch.images[2], found[2].pixels)


def test_a_folder_without_labels_measures_fidelity(tmp_path: Path) -> None:
    """Float64 is right by definition, and the report says so; its name is that of the network's folder."""
    shutil.copytree(networks.FOLDER / "table1", tmp_path / "mine")
    (tmp_path / "pictures").mkdir()
    for name in ("chelsea", "coffee"):
        shutil.copy(images.SAMPLES / f"{name}.png", tmp_path / "pictures")
    done = run(tmp_path, NETWORK=tmp_path / "mine", IMAGES=tmp_path / "pictures")
    assert done.returncode == 0, done.stderr
    assert "table1: 2 images of " in done.stdout
    report = json.loads((tmp_path / "accuracy" / "mine" / "report.json").read_text())
    assert report["labels"] == f"images of {tmp_path}/pictures, each labelled as float64 classifies it"
    assert (report["test_images"], report["float_percent"]) == (2, 100.0)
    assert {figures["images"] for figures in report["fidelity"].values()} == {2}


def test_sub_folders_are_classes(tmp_path: Path) -> None:
    """A cat in the folder of cats and one in that of dogs: half of the answers are right, of either arithmetic."""
    for name in ("cat", "dog"):
        (tmp_path / "pictures" / name).mkdir(parents=True)
        shutil.copy(images.SAMPLES / "chelsea.png", tmp_path / "pictures" / name)
    done = run(tmp_path, NETWORK="table1", IMAGES=tmp_path / "pictures")
    assert done.returncode == 0, done.stderr
    assert "float 50.00 %, fixed point 50.00 %" in done.stdout
    report = json.loads((tmp_path / "accuracy" / "table1" / "report.json").read_text())
    assert report["labels"] == f"images of {tmp_path}/pictures"


def test_what_does_not_fit_is_one_line(tmp_path: Path, seed: int) -> None:
    """CIFAR-10 for another network, both kinds of images, a sub-folder that is no class, no images."""
    network = random_network(np.random.default_rng(seed))
    golden.save_network(replace(network, name="other"), tmp_path / "other")
    (tmp_path / "pictures" / "lynx").mkdir(parents=True)
    shutil.copy(images.SAMPLES / "chelsea.png", tmp_path / "pictures" / "lynx")
    cases: list[tuple[dict[str, object], str]] = [
        ({"NETWORK": tmp_path / "other", "CIFAR10": "x"}, "CIFAR10=x: the images of CIFAR-10 are for a network that"),
        ({"CIFAR10": "x", "IMAGES": "y"}, "CIFAR10=x and IMAGES=y: allowed is one of them"),
        ({"IMAGES": tmp_path / "pictures"}, "pictures: lynx is no class: allowed are sub-folders airplane, automobile"),
        ({"IMAGES": tmp_path / "other"}, "other holds no image, nor do its sub-folders"),
    ]
    for variables, said in cases:
        done = run(tmp_path, **variables)
        assert done.returncode == 2
        assert said in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_more_classes_than_a_byte_holds() -> None:
    """The label of the last of 300 classes is that class."""
    labels = 300
    weight, bias = np.zeros((labels, 16), np.int16), np.zeros(labels, np.int32)
    bias[-1] = 1000
    layer = golden.Layer("fc", "vmm", (1, 4, 4), (labels,), 8, 8, 8, 8, weight, bias, frac_w=8)
    network = golden.Network("many", (1, 4, 4), (layer,), tuple(f"c{n}" for n in range(labels)), (0.0,), (1.0,))
    image = images.Image("zeros", np.zeros((1, 4, 4), np.uint8))
    assert accuracy.batch_of(network, [image]).labels.tolist() == [labels - 1]
