# SPDX-License-Identifier: Apache-2.0
"""Testplan: what is refused, that it is named, and that all unsupported nodes are listed at once."""

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from host.importer import model as onnx_model
from host.importer.nodes import HANDLERS
from host.importer.read import read_onnx
from host.importer.tests.models import Builder, float32
from xai_cosim.command import UserError, printable

Build = Callable[[Builder], str]


def refusal(path: Path | str, **given: Any) -> UserError:
    """Return the error with which a file is refused: one line that names it, and lines of details."""
    with pytest.raises(UserError) as caught:
        read_onnx(path, **given)
    assert printable(str(caught.value)) == str(caught.value)
    return caught.value


def builder(seed: int, **given: Any) -> Builder:
    """Return a model to be, with weights by the seed."""
    return Builder(np.random.default_rng(seed), **given)


def plain(seed: int, path: Path, **given: Any) -> Path:
    """Write a small network that is imported as it is."""
    b = builder(seed, **given)
    return b.save(path, b.head(b.conv("image", 3, 4), 144))


def _pool(b: Builder, x: str, kernel: int, stride: int, **given: Any) -> str:
    return b.node("MaxPool", x, kernel_shape=[kernel] * 2, strides=[stride] * 2, **given)


def _average(b: Builder, **given: Any) -> str:
    return b.node("AveragePool", "image", kernel_shape=[3, 3], strides=[2, 2], **given)


def _with_attribute_string(b: Builder) -> str:
    return b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1), mode="reflect")


NODES: dict[str, tuple[str, str, Build]] = {
    "activation": ("LeakyRelu", "train with ReLU", lambda b: b.node("LeakyRelu", "image")),
    "sigmoid inside": ("Sigmoid", "train with ReLU", lambda b: b.node("Sigmoid", "image")),
    "softmax inside": ("Softmax", "stands inside", lambda b: b.node("Softmax", "image", axis=1)),
    "concat": ("Concat", "add them", lambda b: b.node("Concat", "image", "image", axis=1)),
    "another domain": ("Gelu", "domain com.example", lambda b: b.node("FusedGelu", "image", domain="com.example")),
    "an operator without a word of its own": ("Cos", "docs/networks.md", lambda b: b.node("Cos", "image")),
    "transposed conv": ("ConvTranspose", "enlarges", lambda b: b.node("ConvTranspose", "image", b.random(3, 4, 3, 3))),
    "quantised": (
        "QuantizeLinear",
        "before quantisation",
        lambda b: b.node("QuantizeLinear", "image", b.constant(0.1), b.constant(0, np.int8)),
    ),
    "random": ("RandomNormalLike", "no layer", lambda b: b.node("Add", "image", b.node("RandomNormalLike", "image"))),
    "dilation": ("Conv", "dilations [2, 2], allowed is [1, 1]", lambda b: b.conv("image", 3, 4, dilations=[2, 2])),
    "conv of stride 3": ("Conv", "strides [3, 3]", lambda b: b.conv("image", 3, 4, strides=[3, 3])),
    "conv of two strides": ("Conv", "strides [1, 2]", lambda b: b.conv("image", 3, 4, strides=[1, 2])),
    "conv 8x8": ("Conv", "window [8, 8]", lambda b: b.conv("image", 3, 4, 8)),
    "conv padded by 4": ("Conv", "padding of [4, 0, 0, 0]", lambda b: b.conv("image", 3, 4, pads=[4, 0, 0, 0])),
    "conv with weights from the image": (
        "Conv",
        "computes its weights",
        lambda b: b.node("Conv", "image", b.node("Mul", "image", b.constant(2))),
    ),
    "conv with NaN": ("Conv", "NaN", lambda b: b.node("Conv", "image", b.constant(np.full((4, 3, 3, 3), np.nan)))),
    "conv with infinity": ("Conv", "NaN", lambda b: b.node("Conv", "image", b.constant(np.full((4, 3, 3, 3), np.inf)))),
    "pad in front of a pool": (
        "MaxPool",
        "pads",
        lambda b: _pool(b, b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1)), 2, 2),
    ),
    "pad of more than 3": (
        "Conv",
        "padding of [4, 0, 0, 0]",
        lambda b: b.conv(b.node("Pad", "image", b.integers(0, 0, 4, 0, 0, 0, 0, 0)), 3, 4),
    ),
    "pad with ones": (
        "Pad",
        "allowed are zeros",
        lambda b: b.conv(b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1), b.constant(1)), 3, 4),
    ),
    "pad that reflects": ("Pad", "reflect", lambda b: b.conv(_with_attribute_string(b), 3, 4)),
    "pad of channels": (
        "Pad",
        "height and width",
        lambda b: b.conv(b.node("Pad", "image", b.integers(0, 1, 0, 0, 0, 0, 0, 0)), 4, 4),
    ),
    "max-pool 3x3": ("MaxPool", "window [3, 3] with strides [2, 2]", lambda b: _pool(b, "image", 3, 2)),
    "max-pool of stride 1": ("MaxPool", "strides [1, 1]", lambda b: _pool(b, "image", 2, 1)),
    "max-pool padded above": ("MaxPool", "padding of [1, 1, 1, 1]", lambda b: _pool(b, "image", 2, 2, pads=[1] * 4)),
    "max-pool with indices": (
        "MaxPool",
        "indices",
        lambda b: b.node("MaxPool", "image", outputs=2, kernel_shape=[2, 2], strides=[2, 2]),
    ),
    "average pool that counts less at the edges": ("AveragePool", "fewer values", lambda b: _average(b, pads=[1] * 4)),
    "average pool with ceil_mode": ("AveragePool", "fewer values", lambda b: _average(b, ceil_mode=1)),
    "mean over channels": ("ReduceMean", "averages axes [1]", lambda b: b.node("ReduceMean", "image", axes=[1])),
    "mean over all": ("ReduceMean", "averages axes all", lambda b: b.node("ReduceMean", "image")),
    "clip to 6": (
        "Clip",
        "clips to 0 and 6",
        lambda b: b.node("Clip", "image", b.constant(0), b.constant(6)),
    ),
    "clip from 1": ("Clip", "clips to 1 and inf", lambda b: b.node("Clip", "image", b.constant(1))),
    "gate": ("Mul", "multiplies two", lambda b: b.node("Mul", "image", "image")),
    "difference": ("Sub", "subtracts two", lambda b: b.node("Sub", "image", "image")),
    "reciprocal": ("Div", "divides by what", lambda b: b.node("Div", b.constant(1), "image")),
    "division by zero": ("Div", "divides by 0", lambda b: b.node("Div", "image", b.constant(0))),
    "sum of three": ("Sum", "adds 3 tensors", lambda b: b.node("Sum", "image", "image", "image")),
    "add that broadcasts": (
        "Add",
        "adds [1, 3, 8, 8] and [1, 3, 1, 1]",
        lambda b: b.node("Add", "image", b.node("GlobalAveragePool", "image")),
    ),
    "add that enlarges": (
        "Add",
        "broadcasts [1, 3, 1, 1]",
        lambda b: b.node("Add", b.node("GlobalAveragePool", "image"), b.random(1, 3, 4, 4)),
    ),
    "add of a map and its transpose": (
        "Add",
        "transposes",
        lambda b: b.node("Add", "image", b.node("Transpose", "image", perm=[0, 1, 3, 2])),
    ),
    "add of two transposes": (
        "Add",
        "transposes",
        lambda b: b.node("Add", *(b.node("Transpose", "image", perm=perm) for perm in ([0, 2, 3, 1], [0, 3, 2, 1]))),
    ),
    "a scale each that no vmm takes in": (
        "Mul",
        "one channel in different ways",
        lambda b: b.node("Relu", b.node("Mul", "image", b.random(8, 8))),
    ),
    "norm in training": (
        "BatchNormalization",
        "training mode",
        lambda b: b.node(
            "BatchNormalization",
            "image",
            b.random(3),
            b.random(3),
            b.random(3),
            b.positive(3),
            outputs=3,
            training_mode=1,
        ),
    ),
    "norm of a negative variance": (
        "BatchNormalization",
        "above 0",
        lambda b: b.node("BatchNormalization", "image", b.random(3), b.random(3), b.random(3), b.constant([-1] * 3)),
    ),
    "dropout in training": (
        "Dropout",
        "training mode",
        lambda b: b.node("Dropout", "image", b.constant(0.5), b.constant(True, np.bool_)),
    ),
    "cast to integers": (
        "Cast",
        "other than real numbers",
        lambda b: b.node("Cast", b.node("Cast", "image", to=TensorProto.INT32), to=TensorProto.DOUBLE),
    ),
    "relu that reads what is padded": (
        "Relu",
        "pads",
        lambda b: b.node("Relu", b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1))),
    ),
    "conv of a transposed map": (
        "Conv",
        "transposes",
        lambda b: b.conv(b.node("Transpose", "image", perm=[0, 1, 3, 2]), 3, 4),
    ),
    "conv of a reshaped map": (
        "Conv",
        "reshapes",
        lambda b: b.conv(b.node("Reshape", "image", b.integers(1, 12, 4, 4)), 12, 4),
    ),
}


@pytest.mark.parametrize("name", NODES)
def test_node_is_refused(name: str, seed: int, tmp_path: Path) -> None:
    """A node that is not imported is listed: its name, its operator, why, and what to do; its neighbours are not."""
    op, reason, build = NODES[name]
    b = builder(seed)
    x = build(b)
    path = b.save(tmp_path / "net.onnx", b.node("Flatten", b.node("Relu", x)))
    error = refusal(path)
    assert len(error.details) == 1, error.details
    assert re.match(rf"MODEL=.*net\.onnx: 1 of {len(b.nodes)} nodes is not supported", str(error))
    (line,) = error.details
    refused = {node.name: node.op_type for node in b.nodes}[line.split(" ")[0]]
    assert op in refused
    assert reason in line
    assert "; " in line


def test_all_nodes_are_listed(seed: int, tmp_path: Path) -> None:
    """Several unsupported nodes, one behind another and one behind a tensor of unknown shape: all in one error."""
    b = builder(seed)
    x = b.node("LeakyRelu", b.conv("image", 3, 4, dilations=[2, 2], name="wide"), name="leaky")
    x = b.node("FusedGelu", x, domain="com.example", name="foreign")
    x = b.node("Relu", b.node("Sigmoid", x, name="sigmoid"), name="fine")
    error = refusal(b.save(tmp_path / "net.onnx", b.node("Flatten", x)))
    assert [line.split(" ")[0] for line in error.details] == ["wide", "leaky", "foreign", "sigmoid"]
    assert "4 of 6 nodes are not supported" in str(error)


def test_names(seed: int, tmp_path: Path) -> None:
    """Nodes without a name, with one of another's, "image" and unprintable ones get op type and number."""
    b = builder(seed)
    x = "image"
    for name in ("", "same", "same", "image", "a\nb", "fine"):
        x = b.node("Relu", x, name=name)
    network = read_onnx(b.save(tmp_path / "net.onnx", b.node("Flatten", x, name="out")))
    names = ["Relu_0", "Relu_1", "Relu_2", "Relu_3", "Relu_4", "fine", "out_flat"]
    assert [layer.name for layer in network.layers] == names


@pytest.mark.parametrize("name", [b"NODE", b"\x02c0", b"image", b"logits"])
def test_names_that_are_no_text(name: bytes, seed: int, tmp_path: Path) -> None:
    """protobuf hands bytes on that are no UTF-8, in names of nodes, weights, the input and the output."""
    b = builder(seed)
    path = tmp_path / "net.onnx"
    content = b.model(b.head(b.node("Relu", "image", name="NODE"), 192)).SerializeToString()
    assert name in content
    path.write_bytes(content.replace(name, name[:-2] + b"\xc3("))
    assert "it holds a name that is no text in UTF-8" in str(refusal(path))


FILES: dict[str, tuple[str, Callable[[Path], Any]]] = {
    "missing": ("no such file", lambda path: None),
    "folder": ("is a folder", lambda path: path.mkdir()),
    "empty": ("no ONNX file", lambda path: path.write_bytes(b"")),
    "text": ("no ONNX file", lambda path: path.write_text("import torch\n")),
    "image": ("no ONNX file", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))),
}


@pytest.mark.parametrize("name", FILES)
def test_file_is_refused(name: str, tmp_path: Path) -> None:
    """What is no ONNX file is refused in a line."""
    reason, write = FILES[name]
    path = tmp_path / "net.onnx"
    write(path)
    error = refusal(path)
    assert reason in str(error)
    assert not error.details


def test_truncated_file(seed: int, tmp_path: Path) -> None:
    """A file cut at any of many lengths."""
    path = plain(seed, tmp_path / "net.onnx")
    content = path.read_bytes()
    for length in np.linspace(0, len(content) - 1, 60, dtype=int):
        path.write_bytes(content[:length])
        refusal(path)


def test_large_file(monkeypatch: pytest.MonkeyPatch, seed: int, tmp_path: Path) -> None:
    """A file above the limit is not read."""
    path = plain(seed, tmp_path / "net.onnx")
    monkeypatch.setattr(onnx_model, "MAX_BYTES", path.stat().st_size - 1)
    assert "bytes; at most" in str(refusal(path))


def test_opset_below_13(seed: int, tmp_path: Path) -> None:
    """The opset is named, and which are allowed."""
    assert "opset 12, allowed are 13 to" in str(refusal(plain(seed, tmp_path / "net.onnx", opset=12)))


def test_opset_and_ir_of_the_future(seed: int, tmp_path: Path) -> None:
    """So are an opset and an IR version that are newer than the library."""
    newest = onnx.defs.onnx_opset_version()
    path = plain(seed, tmp_path / "net.onnx", opset=newest + 1)
    assert f"opset {newest + 1}, allowed are" in str(refusal(path))
    model = onnx.load(plain(seed, path))
    model.ir_version = onnx.IR_VERSION + 1
    path.write_bytes(model.SerializeToString())
    assert "IR version" in str(refusal(path))


SHAPES: dict[str, tuple[str, Sequence[int | str]]] = {
    "dynamic height": ("have to be fixed", (1, 3, "h", 8)),
    "dynamic channels": ("have to be fixed", (1, "c", 8, 8)),
    "three axes": ("is [3, 8, 8]; allowed is [1, C, H, W]", (3, 8, 8)),
    "none of a size": ("all of them 1 or more", (1, 3, 0, 8)),
    "an image beyond any camera": ("at most 4,194,304 values", (1, 3, 10**6, 10**6)),
    "an empty batch": ("all of them 1 or more", (0, 3, 8, 8)),
}


@pytest.mark.parametrize("name", SHAPES)
def test_input_is_refused(name: str, seed: int, tmp_path: Path) -> None:
    """An input without fixed sizes, or of other than four axes."""
    reason, shape = SHAPES[name]
    b = builder(seed)
    b.inputs = [helper.make_tensor_value_info("image", TensorProto.DOUBLE, list(shape))]
    assert reason in str(refusal(b.save(tmp_path / "net.onnx", b.node("Relu", "image"))))


def test_input_of_integers(seed: int, tmp_path: Path) -> None:
    """A network that reads bytes has quantisation of its own."""
    b = builder(seed)
    b.inputs = [helper.make_tensor_value_info("image", TensorProto.UINT8, [1, 3, 8, 8])]
    path = b.save(tmp_path / "net.onnx", b.head(b.node("Cast", "image", to=TensorProto.DOUBLE), 192))
    assert "holds no real numbers" in str(refusal(path))


def test_two_inputs(seed: int, tmp_path: Path) -> None:
    """Both are named."""
    b = builder(seed)
    b.inputs.append(helper.make_tensor_value_info("second", TensorProto.DOUBLE, [1, 3, 8, 8]))
    assert "2 inputs (image, second)" in str(refusal(b.save(tmp_path / "net.onnx", b.node("Add", "image", "second"))))


def test_two_outputs(seed: int, tmp_path: Path) -> None:
    """Both are named."""
    b = builder(seed)
    b.outputs = ["logits", "t0_0"]
    assert "2 outputs (logits, t0_0)" in str(
        refusal(b.save(tmp_path / "net.onnx", b.head(b.node("Relu", "image"), 192)))
    )


def test_output_that_is_no_vector(seed: int, tmp_path: Path) -> None:
    """A map as output is refused with its shape."""
    b = builder(seed)
    path = b.save(tmp_path / "net.onnx", b.conv("image", 3, 4))
    assert "is [1, 4, 6, 6]; allowed is [1, M]" in str(refusal(path))


def test_output_that_is_transposed(seed: int, tmp_path: Path) -> None:
    """A vector whose values stand in another order than the layer's."""
    b = builder(seed)
    path = b.save(tmp_path / "net.onnx", b.node("Flatten", b.node("Transpose", "image", perm=[0, 2, 3, 1])))
    assert "allowed is [1, M]" in str(refusal(path))


def test_shapes_beside_onnx(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a node's shape is not what ONNX' shape inference finds, it is refused and nothing is guessed."""
    monkeypatch.setitem(HANDLERS, "Relu", HANDLERS["GlobalAveragePool"])
    b = builder(seed)
    error = refusal(b.save(tmp_path / "net.onnx", b.head(b.node("Relu", "image"), 192)))
    assert "gives [1, 3, 1, 1], where ONNX' shape inference finds [1, 3, 8, 8]" in error.details[0]


def test_output_that_is_constant(seed: int, tmp_path: Path) -> None:
    """An output that is computed from constants alone."""
    b = builder(seed)
    b.node("Relu", "image")
    assert "does not depend on the input" in str(refusal(b.save(tmp_path / "net.onnx", b.node("Exp", b.random(1, 5)))))


def test_batches(seed: int, tmp_path: Path) -> None:
    """A dynamic batch and one of 8 are taken as 1; where a Reshape holds the 8, it is named."""
    path = tmp_path / "net.onnx"
    assert not any("batch" in note for note in read_onnx(plain(seed, path, batch="n")).notes)
    assert "a batch of 8 is taken as 1" in read_onnx(plain(seed, path, batch=8)).notes
    b = builder(seed, batch=8)
    error = refusal(b.save(path, b.dense(b.node("Reshape", "image", b.integers(8, 192)), 192)))
    assert len(error.details) == 1
    assert "export with a batch of 1" in error.details[0]


def test_half_precision(seed: int, tmp_path: Path) -> None:
    """float16 is read as it stands, and the notes say that its rounding is left out."""
    b = builder(seed)
    model = b.model(b.head(b.conv("image", 3, 4), 144))
    for tensor in model.graph.initializer:
        values = onnx.numpy_helper.to_array(tensor).astype(np.float16)
        tensor.CopyFrom(onnx.numpy_helper.from_array(values, tensor.name))
    for info in (*model.graph.input, *model.graph.output):
        info.type.tensor_type.elem_type = TensorProto.FLOAT16
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    network = read_onnx(path)
    assert any("float16 is read as float64" in note for note in network.notes)
    expected = onnx.numpy_helper.to_array(model.graph.initializer[0]).astype(np.float64)
    np.testing.assert_array_equal(network.layers[0].weight, expected)


def _external(seed: int, path: Path, location: str, *, size: int | None = None) -> Path:
    """Write a network whose first weights lie in a file beside it, and say that it is called something else."""
    b = builder(seed)
    model = float32(b.model(b.head(b.conv("image", 3, 4), 144)))
    tensor = model.graph.initializer[0]
    content = tensor.raw_data
    (path.parent / "weights.bin").write_bytes(content)
    onnx.external_data_helper.set_external_data(tensor, location, offset=0, length=size or len(content))
    tensor.ClearField("raw_data")
    path.write_bytes(model.SerializeToString())
    return path


def test_external_data(seed: int, tmp_path: Path) -> None:
    """Weights in a file beside the model are the same as inside it."""
    b = builder(seed)
    inside = tmp_path / "inside.onnx"
    inside.write_bytes(float32(b.model(b.head(b.conv("image", 3, 4), 144))).SerializeToString())
    beside = read_onnx(_external(seed, tmp_path / "net.onnx", "weights.bin"))
    for one, other in zip(beside.layers, read_onnx(inside).layers, strict=True):
        np.testing.assert_array_equal(one.weight, other.weight)


@pytest.mark.parametrize("location", ["../weights.bin", "/etc/passwd", "a/../../weights.bin", ""])
def test_external_data_outside(location: str, seed: int, tmp_path: Path) -> None:
    """Data outside the model's folder is not read, though it is there."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "weights.bin").write_bytes(bytes(1000))
    assert "outside the model's folder" in str(refusal(_external(seed, tmp_path / "inner" / "net.onnx", location)))


def test_external_data_behind_a_link(seed: int, tmp_path: Path) -> None:
    """A link inside the folder to a file outside."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "secret.bin").write_bytes(bytes(1000))
    os.symlink(tmp_path / "secret.bin", tmp_path / "inner" / "link.bin")
    assert "outside the model's folder" in str(refusal(_external(seed, tmp_path / "inner" / "net.onnx", "link.bin")))


def test_external_data_missing(seed: int, tmp_path: Path) -> None:
    """The file that is missing is named."""
    assert "no such file; put it" in str(refusal(_external(seed, tmp_path / "net.onnx", "other.bin")))


def test_external_data_too_short(seed: int, tmp_path: Path) -> None:
    """A file that holds less than the model says."""
    assert "cannot be read" in str(refusal(_external(seed, tmp_path / "net.onnx", "weights.bin", size=10**6)))


CLASSES: dict[str, tuple[str, str | bytes | None]] = {
    "too few": ("4 names, expected 5", "a\nb\nc\nd\n"),
    "one twice": ("line 3: 'a' stands there already", "a\nb\na\nd\ne\n"),
    "an empty line": ("line 2: ''", "a\n\nb\nc\nd\n"),
    "no text": ("cannot be read", b"\xff\xfe\xfa"),
    "no file": ("cannot be read", None),
}


@pytest.mark.parametrize("name", CLASSES)
def test_classes_are_refused(name: str, seed: int, tmp_path: Path) -> None:
    """A file of classes that does not fit the network, in a line that names it."""
    reason, content = CLASSES[name]
    path = tmp_path / "classes.txt"
    if content is not None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    error = refusal(plain(seed, tmp_path / "net.onnx"), classes=path)
    assert str(error).startswith("CLASSES=")
    assert reason in str(error)


def test_classes(seed: int, tmp_path: Path) -> None:
    """Names may have spaces and any letters; line ends of any system."""
    (tmp_path / "classes.txt").write_text("cat\r\ndog\nsea lion\nÄffchen\nd\n\n", encoding="utf-8")
    network = read_onnx(plain(seed, tmp_path / "net.onnx"), classes=tmp_path / "classes.txt", name="mine")
    assert network.classes == ("cat", "dog", "sea lion", "Äffchen", "d")
    assert network.name == "mine"


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"mean": [0.5]}, "MEAN=0.5: 1 numbers, expected 3"),
        ({"std": [1, 1]}, "STD=1,1: 2 numbers, expected 3"),
        ({"std": [1, 0, 1]}, "STD=1,0,1: allowed are numbers from 1e-06"),
        ({"mean": [0, float("nan"), 0]}, "MEAN=0,nan,0: allowed are"),
    ],
)
def test_normalisation_is_refused(given: dict[str, list[float]], reason: str, seed: int, tmp_path: Path) -> None:
    """A number a channel, and no division by 0."""
    assert str(refusal(plain(seed, tmp_path / "net.onnx"), **given)).startswith(reason)


def test_normalisation(seed: int, tmp_path: Path) -> None:
    """By default pixels of 0 to 1, which the notes say; else what is given."""
    path = plain(seed, tmp_path / "net.onnx")
    network = read_onnx(path)
    assert (network.mean, network.std) == ((0, 0, 0), (1, 1, 1))
    assert any("pixels of 0 to 1" in note for note in network.notes)
    network = read_onnx(path, mean=[0.5, 0.4, 0.3], std=[0.25, 0.2, 0.1])
    assert (network.mean, network.std) == ((0.5, 0.4, 0.3), (0.25, 0.2, 0.1))
    assert not any("pixels of 0 to 1" in note for note in network.notes)


def test_softmax_at_the_end(seed: int, tmp_path: Path) -> None:
    """It is left out, with a note; the network gives the logits."""
    for op in ("Softmax", "LogSoftmax"):
        b = builder(seed)
        network = read_onnx(b.save(tmp_path / "net.onnx", b.node(op, b.head("image", 192), axis=1)))
        assert [layer.kind for layer in network.layers] == ["vmm"]
        assert any(f"({op}) is left out" in note for note in network.notes)


def test_softmax_over_the_batch(seed: int, tmp_path: Path) -> None:
    """Along another axis than the classes it is no way to write probabilities."""
    b = builder(seed)
    error = refusal(b.save(tmp_path / "net.onnx", b.node("Softmax", b.head("image", 192), axis=0)))
    assert "is along axis 0, allowed is the last" in error.details[0]


def test_huge_constants_are_not_computed(seed: int, tmp_path: Path) -> None:
    """A few bytes that would become terabytes."""
    b = builder(seed)
    huge = b.node("ConstantOfShape", b.integers(10**6, 10**6))
    error = refusal(b.save(tmp_path / "net.onnx", b.node("MatMul", b.node("Flatten", "image"), huge)))
    assert any("more than" in line and "values" in line for line in error.details)


def _corrupted(content: bytes, rng: np.random.Generator) -> bytes:
    """Change, drop, double or insert some bytes."""
    damaged = bytearray(content)
    for _ in range(int(rng.integers(1, 6))):
        at, length = int(rng.integers(len(damaged))), int(rng.integers(1, 9))
        how = rng.integers(4)
        if how == 0:
            damaged[at] = int(rng.integers(256))
        elif how == 1:
            del damaged[at : at + length]
        elif how == 2:
            damaged[at:at] = damaged[at : at + length]
        else:
            damaged[at:at] = rng.bytes(length)
        if not damaged:
            break
    return bytes(damaged)


def test_huge_activations(seed: int, tmp_path: Path) -> None:
    """Maps that no memory holds are refused before they are computed."""
    b = builder(seed, shape=(1, 1000, 1000))
    error = refusal(b.save(tmp_path / "net.onnx", b.conv("image", 1, 50, 1)))
    assert len(error.details) == 1
    assert "gives 50,000,000 values" in error.details[0]


def _changed(model: onnx.ModelProto, rng: np.random.Generator) -> None:
    """Change something that parses: an attribute, a tensor's shape, type or content, an edge, an operator, a node."""
    graph = model.graph
    node = graph.node[int(rng.integers(len(graph.node)))]
    tensor = graph.initializer[int(rng.integers(len(graph.initializer)))]
    names = [name for other in graph.node for name in (*other.input, *other.output)]
    number = int(rng.choice([-(2**63), -7, -1, 0, 1, 2, 3, 2**31, 2**63 - 1]))
    how = int(rng.integers(10))
    if how == 0 and node.attribute:
        attribute = node.attribute[int(rng.integers(len(node.attribute)))]
        if attribute.ints:
            attribute.ints[int(rng.integers(len(attribute.ints)))] = number
        attribute.i = number
    elif how == 1 and node.attribute:
        attribute = node.attribute[int(rng.integers(len(node.attribute)))]
        attribute.ints[:] = attribute.ints[:-1] if rng.integers(2) else [*attribute.ints, number]
    elif how == 2:
        tensor.dims[:] = [*tensor.dims, number] if rng.integers(2) else tensor.dims[1:]
    elif how == 3:
        tensor.raw_data = rng.bytes(len(tensor.raw_data))
    elif how == 4:
        tensor.data_type = int(rng.integers(24))
    elif how == 5 and node.input:
        node.input[int(rng.integers(len(node.input)))] = str(rng.choice([*names, ""]))
    elif how == 6:
        node.op_type = str(rng.choice([schema.name for schema in onnx.defs.get_all_schemas()]))
    elif how == 7:
        graph.node.remove(node)
    elif how == 8 and node.input:
        node.input[:] = [*node.input, str(rng.choice(names))] if rng.integers(2) else node.input[:-1]
    else:
        node.attribute.add(name="axis", i=number, type=onnx.AttributeProto.INT)


def _sample(rng: np.random.Generator) -> onnx.ModelProto:
    """Return a small model with many of the operators that are imported."""
    b = Builder(rng, (2, 6, 6))
    x = b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1))
    x = b.node("Relu", b.norm(b.conv(x, 2, 2), 2))
    y = b.conv(x, 2, 2, pads=[1] * 4, strides=[1, 1], dilations=[1, 1], kernel_shape=[3, 3], group=2)
    x = b.node("Add", b.node("Clip", y, b.constant(0)), b.node("Mul", x, b.random(2, 1, 1)))
    x = _pool(b, b.quant(x, 0.25, 8), 2, 2, ceil_mode=1, pads=[0] * 4)
    x = b.node("AveragePool", x, kernel_shape=[2, 2], strides=[1, 1], count_include_pad=1, auto_pad="VALID")
    x = b.node("ReduceMean", b.node("Sub", x, b.constant(1)), axes=[2, 3], keepdims=0)
    batch = b.node("Gather", b.node("Shape", x), b.constant(0, np.int64), axis=0)
    shape = b.node("Concat", b.node("Unsqueeze", batch, b.integers(0)), b.integers(-1), axis=0)
    x = b.node("Dropout", b.node("Reshape", b.node("Transpose", x, perm=[0, 1]), shape), b.constant(0.5))
    x = b.node("MatMul", b.node("Relu", b.dense(b.node("Flatten", x, axis=1), 2, 3)), b.random(3, 3))
    return b.model(b.node("Softmax", b.node("Squeeze", b.node("Unsqueeze", x, b.integers(0)), b.integers(0))))


def _read_or_refused(path: Path) -> bool:
    """Say whether a file is read; where not, it is refused as a user sees it."""
    try:
        read_onnx(path)
    except UserError as error:
        shown = str(error)
    else:
        return True
    assert printable(shown) == shown
    return False


@pytest.mark.parametrize("part", range(4))
def test_damaged_bytes(part: int, seed: int, tmp_path: Path) -> None:
    """Bytes of a model changed at random: it is read or refused; nothing else may come of it."""
    rng = np.random.default_rng((seed, part))
    content = _sample(rng).SerializeToString()
    path = tmp_path / "net.onnx"
    path.write_bytes(content)
    assert _read_or_refused(path)
    for _ in range(100):
        path.write_bytes(_corrupted(content, rng))
        _read_or_refused(path)


@pytest.mark.parametrize("part", range(4))
def test_damaged_models(part: int, seed: int, tmp_path: Path) -> None:
    """Fields of a model changed at random, so that it still parses: it is read or refused."""
    rng = np.random.default_rng((seed, part))
    model = _sample(rng)
    path = tmp_path / "net.onnx"
    read = 0
    for _ in range(100):
        damaged = onnx.ModelProto()
        damaged.CopyFrom(model)
        for _ in range(int(rng.integers(1, 3))):
            _changed(damaged, rng)
        path.write_bytes(damaged.SerializeToString())
        read += _read_or_refused(path)
    assert 0 < read < 100
