# SPDX-License-Identifier: Apache-2.0
"""Testplan: the reference that imports are compared with, beside ONNX' own evaluator of a whole model."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx.reference import ReferenceEvaluator

from host.importer.compare import Reference, onnx_logits
from host.importer.model import open_model
from host.importer.read import read_onnx
from host.importer.tests.models import Builder, float32, planned, reference

NEWEST = onnx.defs.onnx_opset_version()


def _network(b: Builder) -> str:
    x = b.node("Relu", b.norm(b.conv("image", 3, 4, pads=[1] * 4), 4))
    x = b.node("Add", x, b.node("Relu", b.conv(x, 4, 4, 1)))
    x = b.node("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2], ceil_mode=1)
    weight = b.node("Mul", b.random(5, 100), b.node("Exp", b.random(5, 1)))
    return b.node("Gemm", b.node("Flatten", x), weight, b.random(5), transB=1)


@pytest.mark.parametrize("opset", [13, 17, NEWEST])
def test_float64_model(opset: int, seed: int, tmp_path: Path) -> None:
    """Of a model in float64 the logits are those of ONNX' evaluator, bit for bit."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (3, 9, 10), opset=opset)
    path = b.save(tmp_path / "net.onnx", _network(b))
    pixels = rng.random((3, 9, 10))
    np.testing.assert_array_equal(onnx_logits(path, pixels), reference(path, pixels))


def test_float32_model(seed: int, tmp_path: Path) -> None:
    """A float32 model is computed in float64 throughout: far closer to the plan than float32 comes."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (3, 9, 10))
    model = float32(b.model(_network(b)))
    path = tmp_path / "net.onnx"
    path.write_bytes(model.SerializeToString())
    pixels = rng.random((3, 9, 10)).astype(np.float32).astype(np.float64)
    ours = onnx_logits(path, pixels)
    (single,) = ReferenceEvaluator(model).run(None, {"image": pixels[None].astype(np.float32)})
    size = np.abs(ours).max()
    assert np.abs(planned(read_onnx(path), pixels) - ours).max() < 1e-12 * size
    assert 1e-12 * size < np.abs(np.asarray(single)[0] - ours).max() < 1e-4 * size


@pytest.mark.parametrize("kind", [onnx.TensorProto.FLOAT, onnx.TensorProto.FLOAT16])
def test_casts_round_nothing(kind: int, seed: int, tmp_path: Path) -> None:
    """A Cast to a narrower type between layers hands float64 on, in the plan and in the reference."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (2, 4, 4))
    x = b.node("Cast", b.node("Cast", b.conv("image", 2, 3), to=kind), to=onnx.TensorProto.DOUBLE)
    path = b.save(tmp_path / "net.onnx", b.head(x, 12))
    pixels = rng.random((2, 4, 4))
    ours = onnx_logits(path, pixels)
    assert np.abs(planned(read_onnx(path), pixels) - ours).max() < 1e-12 * np.abs(ours).max()
    assert np.abs(reference(path, pixels) - ours).max() > 1e-9 * np.abs(ours).max()


@pytest.mark.parametrize("op", ["Softmax", "LogSoftmax"])
def test_softmax_is_left_out(op: str, seed: int, tmp_path: Path) -> None:
    """Of a network that ends in one the logits in front of it are what is compared."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (2, 4, 4))
    path = b.save(tmp_path / "net.onnx", b.node(op, b.head("image", 32)))
    pixels = rng.random((2, 4, 4))
    ours = onnx_logits(path, pixels)
    assert np.abs(planned(read_onnx(path), pixels) - ours).max() < 1e-12 * np.abs(ours).max()


def test_all_tensors(seed: int, tmp_path: Path) -> None:
    """Each tensor of the graph can be had, with its batch."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (2, 4, 4))
    x = b.conv("image", 2, 3)
    path = b.save(tmp_path / "net.onnx", b.head(b.node("Relu", x), 12))
    tensors = Reference(open_model(path)).tensors(rng.random((2, 4, 4)))
    shapes = {name: tensors[name].shape for name in ("image", x, "t1_0", "logits")}
    assert shapes == {"image": (1, 2, 4, 4), x: (1, 3, 2, 2), "t1_0": (1, 3, 2, 2), "logits": (1, 5)}
    np.testing.assert_array_equal(tensors["t1_0"], np.maximum(tensors[x], 0))
