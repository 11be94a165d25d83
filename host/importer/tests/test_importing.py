# SPDX-License-Identifier: Apache-2.0
"""Testplan: the whole import of small networks, what is written, what is measured, and what a user gets wrong."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import PIL.Image
import pytest

import golden
from golden.storage import DESCRIPTOR, WEIGHTS
from host.importer import importing
from host.importer.importing import Import, import_network
from host.importer.plan import PlannedNetwork
from host.importer.read import read_onnx
from host.importer.tests.models import Builder, float32
from xai_cosim.command import UserError, printable
from xai_cosim.workspace import ROOT

Build = Callable[[Builder], str]
COUNT = 4


def _residual(b: Builder) -> str:
    """Convolutions with BatchNormalization, a way around one, pools and a head."""
    x = b.node("Relu", b.norm(b.conv("image", 3, 4, pads=[1] * 4), 4))
    y = b.norm(b.conv(x, 4, 4, pads=[1] * 4), 4)
    x = b.node("MaxPool", b.node("Relu", b.node("Add", x, y)), kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
    x = b.node("GlobalAveragePool", b.node("Relu", b.conv(x, 4, 6, strides=[2, 2])))
    return b.node("Softmax", b.head(x, 6))


def _own_normalisation(b: Builder) -> str:
    """A network that normalises by itself, on top of MEAN and STD."""
    x = b.node("Div", b.node("Sub", "image", b.random(3, 1, 1)), b.positive(3, 1, 1))
    return b.head(b.node("Relu", b.conv(x, 3, 4, pads=[1] * 4)), 4 * 81)


def _quantised(b: Builder) -> str:
    """Weights and activations in fixed point."""
    x = b.node("Conv", "image", b.quant(b.random(4, 3, 3, 3), 2**-3, 7), b.random(4), pads=[1] * 4)
    x = b.node("MaxPool", b.quant(b.node("Relu", x), 2**-6, 16, signed=0), kernel_shape=[2, 2], strides=[2, 2])
    return b.node("MatMul", b.node("Flatten", x), b.quant(b.random(64, 5), 2**-4, 8))


@pytest.fixture
def folder(seed: int, tmp_path: Path) -> Path:
    """Images of several sizes, some in sub-folders' place."""
    rng = np.random.default_rng(seed)
    place = tmp_path / "images"
    place.mkdir()
    for number in range(COUNT):
        pixels = rng.integers(0, 256, (9 + number, 9, 3), dtype=np.uint8)
        PIL.Image.fromarray(pixels).save(place / f"{number}.png")
    return place


def _model(build: Build, seed: int, path: Path) -> Path:
    b = Builder(np.random.default_rng(seed), (3, 9, 9))
    path.write_bytes(float32(b.model(build(b))).SerializeToString())
    return path


def _imported(build: Build, seed: int, folder: Path, tmp_path: Path, **given: Any) -> Import:
    return import_network(
        _model(build, seed, tmp_path / "net.onnx"), folder, target=tmp_path / "made", **{"say": lambda _: None, **given}
    )


@pytest.mark.parametrize("build", [_residual, _own_normalisation, _quantised])
def test_import(build: Build, seed: int, folder: Path, tmp_path: Path) -> None:
    """The plan computes what ONNX' evaluator does, to rounding; what is written is what was made, with its figures."""
    done = _imported(build, seed, folder, tmp_path, mean=[0.4, 0.5, 0.6], std=[0.2, 0.3, 0.4])
    assert done.folder == tmp_path / "made"
    assert len(done.figures.differences) == COUNT
    assert max(done.figures.differences) < 1e-12
    assert done.figures.images == COUNT
    network = golden.load_network(done.folder)
    assert network.name == "net"
    record = network.metadata["import"]
    assert record["file"] == "net.onnx"
    assert record["opset"] == 17
    assert record["images"] == COUNT
    assert record["notes"] == list(done.notes)
    assert record["figures"] == done.figures.describe()
    for made, read in zip(done.network.layers, network.layers, strict=True):
        assert (made.name, made.kind, made.inputs) == (read.name, read.kind, read.inputs)
        if made.weight is not None:
            np.testing.assert_array_equal(made.weight, read.weight)


def test_quantised_scales_are_kept(seed: int, folder: Path, tmp_path: Path) -> None:
    """Fraction bits that Quant gives are those of the network, or a note says which they are."""
    done = _imported(_quantised, seed, folder, tmp_path)
    conv, relu, _, vmm = done.network.layers
    given = ((conv.frac_w, 3), (relu.frac_out, 6), (vmm.frac_w, 4))
    changed = [note for note in done.notes if "that Quant gives" in note]
    assert len(changed) == sum(got != wanted for got, wanted in given)


def test_scales_that_are_not_kept_are_noted(seed: int, folder: Path, tmp_path: Path) -> None:
    """Activations of 12 fraction bits that the accumulator does not have."""

    def build(b: Builder) -> str:
        x = b.node("Conv", b.quant("image", 2**-4, 8), b.quant(b.random(4, 3, 3, 3), 2**-2, 6))
        return b.head(b.quant(b.node("Relu", x), 2**-12, 16), 4 * 49)

    done = _imported(build, seed, folder, tmp_path)
    assert any("fraction bits, not the 12 that Quant gives" in note for note in done.notes)


def test_bits(seed: int, folder: Path, tmp_path: Path) -> None:
    """Fewer bits give coarser weights."""
    weights = [_imported(_residual, seed, folder, tmp_path, bits=bits).network.layers[0].weight for bits in (16, 6)]
    largest = [int(np.abs(weight).max()) for weight in weights if weight is not None]
    assert largest[0] > 2**14 - 1
    assert 2**4 - 1 < largest[1] < 2**5


def test_a_wrong_plan_is_not_written(seed: int, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the weights in the plan are off by a thousandth, the import says so and leaves what was there."""

    def wrong(*words: Any, **given: Any) -> PlannedNetwork:
        planned = read_onnx(*words, **given)
        # of all layers: what one of them does may lie behind a ReLU that no image opens
        wider = (x if x.weight is None else replace(x, weight=x.weight * 1.001) for x in planned.layers)
        return replace(planned, layers=tuple(wider))

    before = _imported(_residual, seed, folder, tmp_path)
    kept = {name: (tmp_path / "made" / name).read_bytes() for name in (DESCRIPTOR, WEIGHTS)}
    monkeypatch.setattr(importing, "read_onnx", wrong)
    told: list[str] = []
    done = _imported(_residual, seed, folder, tmp_path, say=told.append)
    assert told[-1] == f"{tmp_path / 'made'} stays as it was before"
    assert not before.figures.failures()
    assert done.figures.failures()
    assert done.folder is None
    assert kept == {name: (tmp_path / "made" / name).read_bytes() for name in (DESCRIPTOR, WEIGHTS)}


def test_grey_images(seed: int, folder: Path, tmp_path: Path) -> None:
    """A network of one channel takes the same images in grey."""
    b = Builder(np.random.default_rng(seed), (1, 6, 6))
    path = b.save(tmp_path / "grey.onnx", b.head(b.conv("image", 1, 4), 64))
    done = import_network(path, folder, target=tmp_path / "made", say=lambda _: None)
    assert max(done.figures.differences) < 1e-12


def _run(tmp_path: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OUT": str(tmp_path / "out"), **variables}
    words = [sys.executable, "-m", "scripts.import_network"]
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)


def test_command(seed: int, folder: Path, tmp_path: Path) -> None:
    """make import writes out/networks/NAME and prints notes, figures and the next command."""
    model = _model(_residual, seed, tmp_path / "net.onnx")
    done = _run(tmp_path, MODEL=str(model), IMAGES=str(folder), NAME="mine", MEAN="0.4,0.5,0.6", STD="1,1,1")
    assert done.returncode == 0, done.stderr
    assert "logits differ by at most" in done.stdout
    assert "make cosim NETWORK=mine" in done.stdout
    descriptor = json.loads((tmp_path / "out" / "networks" / "mine" / DESCRIPTOR).read_text())
    assert descriptor["mean"] == [0.4, 0.5, 0.6]


def test_command_lists_what_is_not_supported(seed: int, folder: Path, tmp_path: Path) -> None:
    """One line, then one a node, and exit code 2."""

    def build(b: Builder) -> str:
        return b.head(b.node("Sigmoid", b.node("LeakyRelu", "image", name="a\tb"), name="s"), 243)

    done = _run(tmp_path, MODEL=str(_model(build, seed, tmp_path / "net.onnx")), IMAGES=str(folder))
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    assert "2 of 4 nodes are not supported" in lines[0]
    assert [line.split("(")[0] for line in lines[1:]] == ["  LeakyRelu_0 ", "  s "]


def _blocked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")


def _broken_image(tmp_path: Path) -> None:
    (tmp_path / "images" / "9.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))


def _nothing(tmp_path: Path) -> None:
    pass


BAD: dict[str, tuple[dict[str, Any], str, Callable[[Path], None]]] = {
    "no such folder": ({"folder": "/nowhere"}, "IMAGES=/nowhere is no folder", _nothing),
    "an empty folder": ({"folder": "{tmp}/empty"}, "holds no image", lambda tmp: (tmp / "empty").mkdir()),
    "a broken image": ({}, "9.png is no readable image", _broken_image),
    "too few numbers": ({"std": [1.0]}, "STD=1: 1 numbers, expected 3", _nothing),
    "a name with a slash": ({"name": "a/b"}, "NAME=a/b: allowed are printable characters", _nothing),
    "a name that is a folder": ({"name": ".."}, "NAME=..: allowed", _nothing),
    "a target that is a file": ({"target": "{tmp}/file"}, "file is no folder", _blocked),
    "a target under a file": ({"target": "{tmp}/file/net"}, "file is no folder", _blocked),
    "no such classes": ({"classes": "/nowhere"}, "CLASSES=/nowhere cannot be read", _nothing),
}


@pytest.mark.parametrize("name", BAD)
def test_refused(name: str, seed: int, folder: Path, tmp_path: Path) -> None:
    """Bad input in one line, and nothing written."""
    given, reason, prepare = BAD[name]
    prepare(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    model = _model(_residual, seed, tmp_path / "net.onnx")
    words = {"folder": str(folder), "target": str(tmp_path / "made")} | given
    words = {key: value.format(tmp=tmp_path) if isinstance(value, str) else value for key, value in words.items()}
    with pytest.raises(UserError) as caught:
        import_network(model, say=lambda _: None, **words)
    assert printable(str(caught.value)) == str(caught.value)
    assert reason in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == sorted([*before, model])


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"MODEL": ""}, "MODEL= is missing"),
        ({"IMAGES": ""}, "IMAGES= is missing"),
        ({"MEAN": "a,b,c"}, "MEAN=a,b,c: allowed are numbers"),
        ({"BITS": "17"}, "BITS=17: a number of bits is a whole number from 2 to 16"),
    ],
)
def test_command_refuses(given: dict[str, str], reason: str, folder: Path, tmp_path: Path) -> None:
    """What is missing or no number, in one line and with exit code 2."""
    done = _run(tmp_path, **({"MODEL": "net.onnx", "IMAGES": str(folder)} | given))
    assert done.returncode == 2, done.stderr
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert reason in done.stderr


def test_a_network_that_no_scales_hold(seed: int, folder: Path, tmp_path: Path) -> None:
    """Logits beyond any scale are refused in a line that names the network."""
    b = Builder(np.random.default_rng(seed), (3, 9, 9))
    x = b.node("Relu", b.conv("image", 3, 4))
    for _ in range(4):
        x = b.node("Relu", b.node("Mul", b.conv(x, 4, 4, 1), b.constant(1e30)))
    path = b.save(tmp_path / "net.onnx", b.head(x, 4 * 49))
    with pytest.raises(UserError, match="network net: "):
        import_network(path, folder, target=tmp_path / "made", say=lambda _: None)
