# SPDX-License-Identifier: Apache-2.0
"""Testplan: every operator and variation that is imported, alone in a small network of float64.

Checked: the plan, run by an executor of its own, gives ONNX' reference evaluator's logits to 1e-9 of the largest; and
the layers are of the kinds that are expected, so that what should fold has folded.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from host.importer.read import read_onnx
from host.importer.tests.models import Builder, kinds, planned, reference

NEWEST = onnx.defs.onnx_opset_version()
Case = Callable[[Builder], str]


def require_equal(path: Path, rng: np.random.Generator) -> str:
    """Compare plan and reference on three images; return the plan's kinds."""
    network = read_onnx(path)
    for _ in range(3):
        pixels = rng.random(network.input_shape)
        expected = reference(path, pixels)
        np.testing.assert_allclose(planned(network, pixels), expected, rtol=0, atol=1e-9 * np.abs(expected).max())
    return kinds(network)


CASES: dict[str, tuple[tuple[int, int, int], str, Case]] = {
    # Conv
    "conv": ((3, 8, 8), "conv2d vmm", lambda b: b.head(b.conv("image", 3, 4), 4 * 36)),
    "conv without bias": (
        (3, 8, 8),
        "conv2d vmm",
        lambda b: b.head(b.node("Conv", "image", b.random(4, 3, 3, 3)), 4 * 36),
    ),
    "conv with its kernel_shape": (
        (3, 8, 8),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 3, 4, (3, 2), kernel_shape=[3, 2]), 4 * 42),
    ),
    "conv padded": ((3, 8, 8), "conv2d vmm", lambda b: b.head(b.conv("image", 3, 4, pads=[1, 1, 1, 1]), 4 * 64)),
    "conv padded in one corner": (
        (3, 8, 8),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 3, 4, pads=[0, 3, 2, 1]), 4 * 8 * 10),
    ),
    "conv of stride 2": (
        (3, 9, 8),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 3, 4, strides=[2, 2], pads=[1, 1, 1, 1]), 4 * 5 * 4),
    ),
    "conv 7x7 of stride 2": (
        (3, 9, 9),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 3, 2, 7, strides=[2, 2], pads=[3] * 4), 2 * 25),
    ),
    "conv 1x1": ((3, 4, 4), "conv2d vmm", lambda b: b.head(b.conv("image", 3, 4, 1), 64)),
    "conv in groups": ((4, 6, 6), "conv2d vmm", lambda b: b.head(b.conv("image", 4, 6, group=2), 6 * 16)),
    "conv depthwise": ((4, 6, 6), "conv2d vmm", lambda b: b.head(b.conv("image", 4, 8, group=4), 8 * 16)),
    "conv SAME_UPPER of an even size": (
        (2, 8, 8),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 2, 3, auto_pad="SAME_UPPER", strides=[2, 2]), 3 * 16),
    ),
    "conv SAME_LOWER of an even window": (
        (2, 7, 6),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 2, 3, 4, auto_pad="SAME_LOWER"), 3 * 42),
    ),
    "conv SAME_UPPER of sides that differ": (
        (2, 7, 8),
        "conv2d vmm",
        lambda b: b.head(b.conv("image", 2, 3, (5, 2), auto_pad="SAME_UPPER"), 3 * 56),
    ),
    "conv VALID": ((2, 6, 6), "conv2d vmm", lambda b: b.head(b.conv("image", 2, 3, auto_pad="VALID"), 3 * 16)),
    "conv as a head": ((2, 5, 5), "conv2d flatten", lambda b: b.node("Flatten", b.conv("image", 2, 3, 5))),
    # Pad
    "pad": (
        (2, 6, 6),
        "conv2d vmm",
        lambda b: b.head(b.conv(b.node("Pad", "image", b.integers(0, 0, 1, 2, 0, 0, 0, 1)), 2, 3), 3 * 5 * 7),
    ),
    "pad in front of a padded conv": (
        (2, 6, 6),
        "conv2d vmm",
        lambda b: b.head(
            b.conv(b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1), b.constant(0)), 2, 3, pads=[1] * 4), 192
        ),
    ),
    "pad twice": (
        (2, 6, 6),
        "conv2d vmm",
        lambda b: b.head(
            b.conv(
                b.node(
                    "Pad",
                    b.node("Pad", "image", b.integers(0, 0, 1, 0, 0, 0, 0, 0)),
                    b.integers(0, 0, 0, 2, 0, 0, 0, 0),
                ),
                2,
                3,
            ),
            3 * 5 * 6,
        ),
    ),
    "pad in front of SAME": (
        (2, 6, 6),
        "conv2d vmm",
        lambda b: b.head(
            b.conv(b.node("Pad", "image", b.integers(0, 0, 0, 0, 0, 0, 1, 1)), 2, 3, auto_pad="SAME_UPPER"), 147
        ),
    ),
    # BatchNormalization
    "norm behind conv": (
        (3, 6, 6),
        "conv2d relu vmm",
        lambda b: b.head(b.node("Relu", b.norm(b.conv("image", 3, 4, pads=[1] * 4), 4)), 4 * 36),
    ),
    "norm behind a depthwise conv": (
        (4, 6, 6),
        "conv2d vmm",
        lambda b: b.head(b.norm(b.conv("image", 4, 4, group=4), 4), 4 * 16),
    ),
    "norm behind gemm": (
        (3, 4, 4),
        "vmm relu vmm",
        lambda b: b.dense(b.node("Relu", b.norm(b.head("image", 48, 6), 6)), 6),
    ),
    "norm in front of gemm": (
        (3, 4, 4),
        "relu vmm",
        lambda b: b.dense(b.norm(b.node("Flatten", b.node("Relu", "image")), 48), 48),
    ),
    "norm in front of an unpadded conv": (
        (3, 6, 6),
        "relu conv2d vmm",
        lambda b: b.head(b.conv(b.norm(b.node("Relu", "image"), 3), 3, 4), 64),
    ),
    "norm in front of an unpadded conv in groups": (
        (4, 6, 6),
        "relu conv2d vmm",
        lambda b: b.head(b.conv(b.norm(b.node("Relu", "image"), 4), 4, 6, group=2), 96),
    ),
    "norm in front of a padded conv": (
        (3, 6, 6),
        "relu conv2d conv2d vmm",
        lambda b: b.head(b.conv(b.norm(b.node("Relu", "image"), 3), 3, 4, pads=[1] * 4), 144),
    ),
    "norm in front of two readers, one of which is padded": (
        (3, 6, 6),
        "relu conv2d conv2d conv2d add vmm",
        lambda b: _two_readers(b, pads=[1] * 4),
    ),
    "norm in front of two readers": (
        (3, 6, 6),
        "relu conv2d conv2d add vmm",
        lambda b: _two_readers(b, pads=[0] * 4, kernel=1),
    ),
    "norm of what another reads too": ((3, 6, 6), "conv2d conv2d add vmm", lambda b: _read_twice(b)),
    "norm of the image, which is normalisation": (
        (3, 6, 6),
        "conv2d vmm",
        lambda b: b.head(
            b.conv(
                b.node("Div", b.node("Sub", "image", b.random(3, 1, 1)), b.positive(1, 3, 1, 1)), 3, 4, pads=[1] * 4
            ),
            144,
        ),
    ),
    "norm of the image with a negative scale": (
        (3, 6, 6),
        "conv2d conv2d vmm",
        lambda b: b.head(b.conv(b.node("Sub", b.constant(0.5), "image"), 3, 4, pads=[1] * 4), 144),
    ),
    "norm of the image with a scale of 0": (
        (3, 6, 6),
        "conv2d conv2d vmm",
        lambda b: b.head(
            b.conv(
                b.node("Add", b.node("Mul", "image", b.constant([[[1.0]], [[0.0]], [[2.0]]])), b.constant(0.5)),
                3,
                4,
                pads=[1] * 4,
            ),
            144,
        ),
    ),
    "norm twice": ((3, 6, 6), "conv2d vmm", lambda b: b.head(b.norm(b.norm(b.conv("image", 3, 4), 4), 4), 64)),
    # Add, Sum, Sub, Mul, Div
    "add": ((3, 6, 6), "conv2d conv2d add relu vmm", lambda b: b.head(b.node("Relu", _branches(b, "Add")), 144)),
    "sum": ((3, 6, 6), "conv2d conv2d add relu vmm", lambda b: b.head(b.node("Relu", _branches(b, "Sum")), 144)),
    "sum of one": ((3, 4, 4), "vmm", lambda b: b.head(b.node("Sum", "image"), 48)),
    "add to itself": ((3, 4, 4), "relu vmm", lambda b: _to_itself(b)),
    "add of vectors": ((3, 4, 4), "vmm vmm add relu vmm", lambda b: _vectors(b)),
    "add of a vector and a flat map": ((3, 4, 4), "conv2d vmm flatten add vmm", lambda b: _vector_and_map(b)),
    "add of flat maps": ((3, 4, 4), "conv2d conv2d add vmm", lambda b: _flat_maps(b)),
    "add of a constant a channel": (
        (3, 6, 6),
        "conv2d vmm",
        lambda b: b.head(b.node("Add", b.random(4, 1, 1), b.conv("image", 3, 4)), 64),
    ),
    "add of a constant behind a pool": (
        (3, 6, 6),
        "maxpool2d conv2d conv2d vmm",
        lambda b: b.head(b.conv(b.node("Add", _pool(b, "image"), b.random(1, 3, 1, 1)), 3, 4, pads=[1] * 4), 36),
    ),
    "scale a channel in front of a padded conv": (
        (3, 6, 6),
        "maxpool2d conv2d vmm",
        lambda b: b.head(b.conv(b.node("Mul", _pool(b, "image"), b.random(1, 3, 1, 1)), 3, 4, pads=[1] * 4), 36),
    ),
    "mul by a number": (
        (3, 6, 6),
        "conv2d vmm",
        lambda b: b.head(b.node("Mul", b.conv("image", 3, 4), b.constant([-0.3])), 64),
    ),
    "mul by a value each in front of gemm": (
        (3, 4, 4),
        "relu vmm",
        lambda b: b.head(b.node("Mul", b.node("Relu", "image"), b.random(3, 4, 4)), 48),
    ),
    "div by a constant": (
        (3, 6, 6),
        "conv2d vmm",
        lambda b: b.head(b.node("Div", b.conv("image", 3, 4), b.positive(4, 1, 1)), 64),
    ),
    "constant minus values": (
        (3, 6, 6),
        "conv2d vmm",
        lambda b: b.head(b.node("Sub", b.random(4, 1, 1), b.conv("image", 3, 4)), 64),
    ),
    "scale of a vector at the end": (
        (3, 4, 4),
        "vmm relu vmm",
        lambda b: b.node("Mul", b.node("Relu", b.head("image", 48)), b.random(5)),
    ),
    # pools
    "max-pool": ((3, 8, 6), "maxpool2d vmm", lambda b: b.head(_pool(b, "image"), 36)),
    "max-pool of an odd map": ((3, 7, 5), "maxpool2d vmm", lambda b: b.head(_pool(b, "image"), 18)),
    "max-pool of an odd map, ceil_mode": (
        (3, 7, 5),
        "maxpool2d vmm",
        lambda b: b.head(_pool(b, "image", ceil_mode=1), 36),
    ),
    "max-pool of an even map, ceil_mode": (
        (3, 6, 4),
        "maxpool2d vmm",
        lambda b: b.head(_pool(b, "image", ceil_mode=1), 18),
    ),
    "max-pool padded below": ((3, 7, 6), "maxpool2d vmm", lambda b: b.head(_pool(b, "image", pads=[0, 0, 1, 0]), 36)),
    "average pool 2x2": (
        (3, 8, 6),
        "avgpool2d relu vmm",
        lambda b: b.head(b.node("Relu", b.node("AveragePool", "image", kernel_shape=[2, 2], strides=[2, 2])), 36),
    ),
    "average pool 2x2 of an odd map": (
        (3, 7, 5),
        "conv2d vmm",
        lambda b: b.head(b.node("AveragePool", "image", kernel_shape=[2, 2], strides=[2, 2]), 18),
    ),
    "average pool 3x3 with its padding": (
        (3, 7, 5),
        "conv2d vmm",
        lambda b: b.head(
            b.node("AveragePool", "image", kernel_shape=[3, 3], strides=[2, 2], pads=[1] * 4, count_include_pad=1), 36
        ),
    ),
    "average pool of the whole map": (
        (3, 4, 6),
        "relu vmm",
        lambda b: b.head(b.node("AveragePool", b.node("Relu", "image"), kernel_shape=[4, 6], strides=[4, 6]), 3),
    ),
    "global average pool": (
        (3, 5, 6),
        "relu vmm",
        lambda b: b.head(b.node("GlobalAveragePool", b.node("Relu", "image")), 3),
    ),
    "global average pool of more values than a vmm adds up": (
        (33, 16, 16),
        "relu avgpool2d vmm",
        lambda b: b.head(b.node("GlobalAveragePool", b.node("Relu", "image")), 33),
    ),
    "global average pool as the head": (
        (3, 5, 6),
        "conv2d avgpool2d flatten",
        lambda b: b.node("Flatten", b.node("GlobalAveragePool", b.conv("image", 3, 4))),
    ),
    "global average pool that two read": ((3, 5, 6), "avgpool2d vmm vmm add", lambda b: _pool_read_twice(b)),
    "global average pool and scale": (
        (3, 5, 6),
        "relu vmm",
        lambda b: b.head(b.node("Mul", b.node("GlobalAveragePool", b.node("Relu", "image")), b.random(3, 1, 1)), 3),
    ),
    # Gemm and MatMul
    "gemm": ((2, 4, 4), "vmm", lambda b: b.node("Gemm", b.node("Flatten", "image"), b.random(32, 5), b.random(5))),
    "gemm with alpha and beta": (
        (2, 4, 4),
        "vmm",
        lambda b: b.node(
            "Gemm", b.node("Flatten", "image"), b.random(5, 32), b.random(1, 5), transB=1, alpha=0.5, beta=-2.0
        ),
    ),
    "gemm without C": ((2, 4, 4), "vmm", lambda b: b.node("Gemm", b.node("Flatten", "image"), b.random(32, 5))),
    "gemm with one number as C": (
        (2, 4, 4),
        "vmm",
        lambda b: b.node("Gemm", b.node("Flatten", "image"), b.random(32, 5), b.constant(0.25)),
    ),
    "gemm of a column, transA": (
        (2, 4, 4),
        "vmm",
        lambda b: b.node("Gemm", b.node("Flatten", "image", axis=4), b.random(32, 5), b.random(5), transA=1),
    ),
    "matmul": ((2, 4, 4), "vmm", lambda b: b.node("MatMul", b.node("Flatten", "image"), b.random(32, 5))),
    "matmul and add": (
        (2, 4, 4),
        "vmm",
        lambda b: b.node("Add", b.node("MatMul", b.node("Flatten", "image"), b.random(32, 5)), b.random(5)),
    ),
    "matmul of [1, 1, N]": (
        (2, 4, 4),
        "vmm",
        lambda b: b.node(
            "Flatten", b.node("MatMul", b.node("Reshape", "image", b.integers(1, 1, -1)), b.random(32, 5))
        ),
    ),
    # ReLU and Clip
    "relu behind a flatten": (
        (2, 4, 4),
        "relu vmm",
        lambda b: b.dense(b.node("Relu", b.node("Flatten", "image")), 32),
    ),
    "clip from 0": (
        (2, 4, 4),
        "vmm relu",
        lambda b: b.node("Clip", b.head("image", 32), b.constant(0)),
    ),
    "clip from 0 to the largest float": (
        (2, 4, 4),
        "vmm relu",
        lambda b: b.node("Clip", b.head("image", 32), b.constant(0), b.constant(np.finfo(np.float32).max)),
    ),
    "clip of nothing": ((2, 4, 4), "vmm", lambda b: b.node("Clip", b.head("image", 32))),
    # views
    "flatten from axis 2": (
        (1, 4, 4),
        "vmm",
        lambda b: b.dense(b.node("Flatten", "image", axis=2), 16),
    ),
    "flatten from axis -3": ((2, 4, 4), "vmm", lambda b: b.dense(b.node("Flatten", "image", axis=-3), 32)),
    "reshape": ((2, 4, 4), "vmm", lambda b: b.dense(b.node("Reshape", "image", b.integers(1, -1)), 32)),
    "reshape that keeps the batch": (
        (2, 4, 4),
        "vmm",
        lambda b: b.dense(b.node("Reshape", "image", b.integers(0, -1)), 32),
    ),
    "reshape by the shape of the input": ((2, 4, 4), "vmm", lambda b: _view(b)),
    "reshape and back": (
        (2, 4, 4),
        "conv2d vmm",
        lambda b: b.head(b.conv(b.node("Reshape", b.node("Flatten", "image"), b.integers(1, 2, 4, 4)), 2, 3), 12),
    ),
    "squeeze": (
        (3, 4, 4),
        "avgpool2d relu vmm",
        lambda b: b.dense(b.node("Squeeze", b.node("Relu", b.node("GlobalAveragePool", "image")), b.integers(2, 3)), 3),
    ),
    "unsqueeze": (
        (2, 4, 4),
        "vmm",
        lambda b: b.dense(b.node("Flatten", b.node("Unsqueeze", "image", b.integers(1, -1))), 32),
    ),
    "transpose to channels last, then flatten": (
        (3, 4, 2),
        "conv2d vmm",
        lambda b: b.dense(b.node("Flatten", b.node("Transpose", b.conv("image", 3, 2, 1), perm=[0, 2, 3, 1])), 16),
    ),
    "transpose, relu, flatten, norm": (
        (3, 4, 2),
        "relu vmm",
        lambda b: b.dense(
            b.norm(b.node("Flatten", b.node("Relu", b.node("Transpose", "image", perm=[0, 3, 1, 2]))), 24), 24
        ),
    ),
    "transpose to channels last and back": (
        (3, 4, 2),
        "conv2d vmm",
        lambda b: b.head(
            b.conv(b.node("Transpose", b.node("Transpose", "image", perm=[0, 2, 3, 1]), perm=[0, 3, 1, 2]), 3, 2, 1), 16
        ),
    ),
    "transpose of both summands": ((3, 4, 2), "conv2d conv2d add vmm", lambda b: _transposed_branches(b)),
    "identity and dropout": (
        (2, 4, 4),
        "conv2d vmm",
        lambda b: b.head(b.norm(b.node("Dropout", b.node("Identity", b.conv("image", 2, 3))), 3), 12),
    ),
    "cast to double": ((2, 4, 4), "vmm", lambda b: b.head(b.node("Cast", "image", to=onnx.TensorProto.DOUBLE), 32)),
    # constants
    "weights that are computed": ((2, 4, 4), "vmm", lambda b: _computed(b)),
    "weights in Constant nodes": (
        (2, 4, 4),
        "vmm",
        lambda b: b.node(
            "MatMul",
            b.node("Flatten", "image"),
            b.node("Constant", value=onnx.numpy_helper.from_array(b.rng.normal(size=(32, 5)))),
        ),
    ),
    "nodes that nothing reads": ((2, 4, 4), "vmm", lambda b: _dead(b)),
}


def _pool(b: Builder, x: str, **given: Any) -> str:
    return b.node("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2], **given)


def _branches(b: Builder, op: str) -> str:
    return b.node(op, b.conv("image", 3, 4, pads=[1] * 4), b.conv("image", 3, 4, 1))


def _two_readers(b: Builder, pads: list[int], kernel: int = 3) -> str:
    x = b.norm(b.node("Relu", "image"), 3)
    return b.head(b.node("Add", b.conv(x, 3, 4, kernel, pads=pads), b.conv(x, 3, 4, 1)), 144)


def _read_twice(b: Builder) -> str:
    x = b.conv("image", 3, 4)
    return b.head(b.node("Add", x, b.norm(x, 4)), 64)


def _to_itself(b: Builder) -> str:
    x = b.node("Relu", "image")
    return b.head(b.node("Add", x, x), 48)


def _vectors(b: Builder) -> str:
    x = b.node("Flatten", "image")
    return b.dense(b.node("Relu", b.node("Add", b.dense(x, 48, 6), b.dense(x, 48, 6))), 6)


def _vector_and_map(b: Builder) -> str:
    x = b.node("Flatten", b.conv("image", 3, 2))
    return b.dense(b.node("Add", b.dense(x, 8, 8), x), 8)


def _flat_maps(b: Builder) -> str:
    return b.dense(b.node("Add", *(b.node("Flatten", b.conv("image", 3, 2)) for _ in range(2))), 8)


def _transposed_branches(b: Builder) -> str:
    sides = (b.node("Transpose", b.conv("image", 3, 2, 1), perm=[0, 2, 3, 1]) for _ in range(2))
    return b.head(b.node("Add", *sides), 16)


def _pool_read_twice(b: Builder) -> str:
    x = b.node("Flatten", b.node("GlobalAveragePool", "image"))
    return b.node("Add", b.dense(x, 3), b.dense(x, 3))


def _view(b: Builder) -> str:
    """PyTorch's x.view(x.size(0), -1) with a dynamic batch."""
    batch = b.node("Gather", b.node("Shape", "image"), b.constant(0, np.int64), axis=0)
    shape = b.node("Concat", b.node("Unsqueeze", batch, b.integers(0)), b.integers(-1), axis=0)
    return b.dense(b.node("Reshape", "image", shape), 32)


def _computed(b: Builder) -> str:
    weight = b.node("Transpose", b.node("Mul", b.random(5, 32), b.node("Exp", b.random(5, 1))), perm=[1, 0])
    return b.node("MatMul", b.node("Flatten", "image"), weight)


def _dead(b: Builder) -> str:
    b.node("LeakyRelu", "image")
    return b.head("image", 32)


@pytest.mark.parametrize("name", CASES)
def test_case(name: str, seed: int, tmp_path: Path) -> None:
    """One operator in one of its forms."""
    shape, expected, case = CASES[name]
    rng = np.random.default_rng((seed, len(name)))
    b = Builder(rng, shape)
    assert require_equal(b.save(tmp_path / "net.onnx", case(b)), rng) == expected


@pytest.mark.parametrize("opset", [13, 16, 18, 21, 24, NEWEST])
def test_opsets(opset: int, seed: int, tmp_path: Path) -> None:
    """Operators whose form has changed from opset to opset: axes and pads as attributes and inputs."""
    rng = np.random.default_rng((seed, opset))
    b = Builder(rng, (3, 8, 8), opset=opset)
    x = b.node("Pad", "image", b.integers(0, 0, 1, 1, 0, 0, 1, 1))
    x = b.node("Relu", b.norm(b.conv(x, 3, 4), 4))
    x = b.node("Add", b.node("Clip", b.conv(x, 4, 4, pads=[1] * 4), b.constant(0)), x)
    x = b.node("Dropout", b.node("AveragePool", _pool(b, x), kernel_shape=[2, 2], strides=[2, 2]), b.constant(0.5))
    if opset < 18:
        x = b.node("ReduceMean", x, axes=[2, 3], keepdims=0)
    else:
        x = b.node("ReduceMean", x, b.integers(-1, -2), keepdims=0)
    x = b.node("Squeeze", b.node("Unsqueeze", x, b.integers(2)), b.integers(2))
    path = b.save(tmp_path / "net.onnx", b.dense(b.node("Reshape", x, b.integers(0, -1)), 4))
    assert require_equal(path, rng) == "conv2d relu conv2d relu add maxpool2d avgpool2d vmm"


@pytest.mark.parametrize("axes", [[2, 3], [3, 2], [-1, -2]])
@pytest.mark.parametrize("keepdims", [0, 1])
@pytest.mark.parametrize("opset", [13, NEWEST])
def test_reduce_mean(axes: list[int], keepdims: int, opset: int, seed: int, tmp_path: Path) -> None:
    """A global average pool as ReduceMean, its axes an attribute or an input."""
    rng = np.random.default_rng((seed, opset))
    b = Builder(rng, (3, 5, 4), opset=opset)
    given: dict[str, Any] = {"axes": axes} if opset < 18 else {}
    x = b.node("ReduceMean", "image", *([] if given else [b.integers(*axes)]), keepdims=keepdims, **given)
    assert require_equal(b.save(tmp_path / "net.onnx", b.dense(b.node("Flatten", x), 3)), rng) == "vmm"


def test_functions(seed: int, tmp_path: Path) -> None:
    """A model's own functions, as PyTorch's newer exporter writes them, are what they are made of."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (2, 5, 5))
    x = b.node("Block", b.conv("image", 2, 3), b.random(3, 1, 1), domain="local")
    path = b.save(tmp_path / "net.onnx", b.head(b.node("Block", x, b.random(3, 1, 1), domain="local"), 27))
    model = onnx.load(path)
    nodes = [onnx.helper.make_node("Mul", ["x", "w"], ["s"], name="n"), onnx.helper.make_node("Relu", ["s"], ["y"])]
    opsets = [onnx.helper.make_opsetid("", b.opset)]
    model.functions.append(onnx.helper.make_function("local", "Block", ["x", "w"], ["y"], nodes, opsets))
    path.write_bytes(model.SerializeToString())
    assert require_equal(path, rng) == "conv2d relu conv2d relu vmm"


def test_domain_by_its_other_name(seed: int, tmp_path: Path) -> None:
    """ai.onnx is ONNX' own domain, also of nodes that make constants."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (2, 4, 4))
    path = b.save(tmp_path / "net.onnx", _computed(b))
    model = onnx.load(path)
    model.opset_import[0].domain = "ai.onnx"
    for node in model.graph.node:
        node.domain = "ai.onnx"
    path.write_bytes(model.SerializeToString())
    network = read_onnx(path)
    for node in model.graph.node:
        node.domain = ""
    model.opset_import[0].domain = ""
    path.write_bytes(model.SerializeToString())
    for one, other in zip(network.layers, read_onnx(path).layers, strict=True):
        np.testing.assert_array_equal(one.weight, other.weight)


def _random_network(rng: np.random.Generator, opset: int) -> tuple[Builder, str]:
    """Stack random layers on one another, with ways around some."""
    channels, height, width = int(rng.integers(1, 4)), int(rng.integers(8, 14)), int(rng.integers(8, 14))
    b = Builder(rng, (channels, height, width), opset=opset)
    x = "image"
    for _ in range(int(rng.integers(2, 7))):
        kind = rng.integers(8)
        if kind == 0:
            outputs, kernel, stride = int(rng.integers(1, 6)), int(rng.integers(1, 5)), int(rng.integers(1, 3))
            pads = [int(p) for p in rng.integers(0, min(4, kernel + 1), 4)]
            x = b.conv(x, channels, outputs, kernel, strides=[stride] * 2, pads=pads)
            height = (height + pads[0] + pads[2] - kernel) // stride + 1
            width, channels = (width + pads[1] + pads[3] - kernel) // stride + 1, outputs
        elif kind == 1:
            x = b.conv(x, channels, channels * 2, 3, pads=[1] * 4, group=channels)
            channels *= 2
        elif kind == 2 and min(height, width) >= 4:
            ceil = int(rng.integers(2))
            x = _pool(b, x, ceil_mode=ceil)
            height, width = (height + ceil) // 2, (width + ceil) // 2
        elif kind == 3 and min(height, width) >= 4:
            x = b.node("AveragePool", x, kernel_shape=[2, 2], strides=[2, 2])
            height, width = height // 2, width // 2
        elif kind == 4:
            x = b.norm(x, channels)
        elif kind == 5:
            x = b.node(str(rng.choice(["Mul", "Add", "Sub"])), x, b.random(channels, 1, 1))
        elif kind == 6:
            x = b.node("Relu", x)
        else:
            x = b.node("Add", x, b.norm(b.conv(x, channels, channels, pads=[1] * 4), channels))
        if min(height, width) < 4:
            break
    if rng.integers(2):
        x, values = b.node("GlobalAveragePool", x), channels
    else:
        values = channels * height * width
    return b, b.head(x, values)


@pytest.mark.parametrize("number", range(40))
def test_random_networks(number: int, seed: int, tmp_path: Path) -> None:
    """Random stacks of layers: folding meets what it was not written for."""
    rng = np.random.default_rng((seed, number))
    b, output = _random_network(rng, int(rng.integers(13, NEWEST + 1)))
    require_equal(b.save(tmp_path / "net.onnx", output), rng)
