# SPDX-License-Identifier: Apache-2.0
"""Testplan: QONNX' Quant on weights, biases and activations: what it computes, and which fraction bits it gives."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from host.importer.compare import Reference
from host.importer.model import QUANT_DOMAINS, open_model
from host.importer.quant import Quantizer
from host.importer.read import read_onnx
from host.importer.tests.models import Builder, kinds, planned
from host.importer.tests.test_refusals import refusal

MODES = ["ROUND", "HALF_EVEN", "CEIL", "FLOOR", "UP", "DOWN", "HALF_UP", "HALF_DOWN"]
Row = tuple[int, int, bool, bool, str, list[float], list[float]]
SPECIFIED: list[Row] = [  # fraction bits, bits, signed, narrow, rounding; values; what they become, by QONNX' text
    (0, 3, True, False, "ROUND", [-9, -4, -3.5, -0.5, 0.5, 1.5, 2.5, 3.4, 9], [-4, -4, -4, 0, 0, 2, 2, 3, 3]),
    (0, 3, True, True, "ROUND", [-9, -4, 9], [-3, -3, 3]),
    (0, 3, False, False, "ROUND", [-1, 0.4, 6.6, 9], [0, 0, 7, 7]),
    (0, 3, False, True, "ROUND", [9], [6]),
    (2, 4, True, False, "FLOOR", [0.3, -0.3, 5], [0.25, -0.5, 1.75]),
    (2, 4, True, False, "CEIL", [0.3, -0.3, -5], [0.5, -0.25, -2]),
    (-1, 4, True, False, "ROUND", [3.1, 30], [4, 14]),
    (0, 4, True, False, "UP", [0.2, -0.2, -1.5], [1, -1, -2]),
    (0, 4, True, False, "DOWN", [0.7, -0.7, -1.5], [0, 0, -1]),
    (0, 4, True, False, "HALF_UP", [0.5, -0.5, 2.4, -2.5], [1, -1, 2, -3]),
    (0, 4, True, False, "HALF_DOWN", [0.5, -0.5, 2.6, -2.5], [0, 0, 3, -2]),
    (0, 4, True, False, "HALF_EVEN", [0.5, 1.5, -2.5], [0, 2, -2]),
    (0, 1, False, False, "ROUND", [-2, 0.6, 3], [0, 1, 1]),
]


@pytest.mark.parametrize("row", SPECIFIED)
def test_values(row: Row) -> None:
    """Clipping first, then rounding, half to even; the ends of the range with and without sign, narrow and not."""
    *_, values, expected = row
    np.testing.assert_array_equal(Quantizer(*row[:5]).apply(np.array(values)), expected)


def test_values_beside_qonnx(seed: int) -> None:
    """The same as QONNX' own package computes, where that is installed."""
    theirs = pytest.importorskip("qonnx.custom_op.general.intquant", reason="qonnx is not installed")
    rng = np.random.default_rng(seed)
    for _ in range(200):
        frac, bits = int(rng.integers(-4, 12)), int(rng.integers(2, 17))
        signed, narrow = bool(rng.integers(2)), bool(rng.integers(2))
        rounding = str(rng.choice(MODES))
        values = rng.normal(0, 2.0 ** (bits - 2 - frac), 50)
        values[:20] = np.ldexp(np.round(np.ldexp(values[:20], frac + 1)), -frac - 1)  # ties among them
        expected = theirs.int_quant(
            values, np.array(2.0**-frac), np.array(0.0), np.array(bits), signed, narrow, rounding
        )
        np.testing.assert_array_equal(Quantizer(frac, bits, signed, narrow, rounding).apply(values), expected)


def _reference(path: Path, pixels: NDArray[np.float64], *, rounds: bool) -> Any:
    return Reference(open_model(path), rounds=rounds).logits(pixels)


def _quantised(b: Builder) -> str:
    """Weights of 6 bits, biases and activations quantised, as Brevitas exports them."""
    x = b.quant("image", 2**-7, 8)
    weight = b.quant(b.random(4, 3, 3, 3), 2**-3, 6, narrow=1)
    x = b.node("Conv", x, weight, b.quant(b.random(4), 2**-8, 16))
    x = b.quant(b.node("Relu", x), 2**-4, 8, signed=0)
    weight = b.node("Transpose", b.quant(b.random(5, 64), 2**-4, 7), perm=[1, 0])
    return b.quant(b.node("MatMul", b.node("Flatten", x), weight), 2**-5, 12)


@pytest.mark.parametrize("domain", QUANT_DOMAINS)
def test_network(domain: str, seed: int, tmp_path: Path) -> None:
    """Weights are what Quant makes of them, with its fraction bits; activations have theirs given, unrounded."""
    rng = np.random.default_rng(seed)
    b = Builder(rng, (3, 6, 6))
    output = _quantised(b)
    for node in b.nodes:
        node.domain = domain if node.domain else ""
    path = b.save(tmp_path / "net.onnx", output)
    network = read_onnx(path)
    assert kinds(network) == "conv2d conv2d relu vmm"
    image, conv, relu, vmm = network.layers
    assert (image.out_frac, conv.weight_frac, conv.out_frac) == (7, 3, None)
    assert (relu.out_frac, vmm.weight_frac, vmm.out_frac) == (4, 4, 5)
    for layer, most in ((conv, 31), (vmm, 63)):
        assert layer.weight is not None
        assert layer.weight_frac is not None
        scaled = np.ldexp(layer.weight, layer.weight_frac)
        np.testing.assert_array_equal(scaled, np.round(scaled))
        assert np.abs(scaled).max() <= most + 1
    pixels = rng.random((3, 6, 6))
    expected = _reference(path, pixels, rounds=False)
    np.testing.assert_allclose(planned(network, pixels), expected, rtol=0, atol=1e-9 * np.abs(expected).max())
    rounded = _reference(path, pixels, rounds=True)
    np.testing.assert_array_equal(np.ldexp(rounded, 5), np.round(np.ldexp(rounded, 5)))


def test_norm_does_not_go_into_quantised_weights(seed: int, tmp_path: Path) -> None:
    """BatchNormalization behind quantised weights becomes a layer of its own, so that the weights stay exact."""
    b = Builder(np.random.default_rng(seed), (3, 6, 6))
    x = b.node("Conv", "image", b.quant(b.random(4, 3, 3, 3), 0.25, 5))
    network = read_onnx(b.save(tmp_path / "net.onnx", b.head(b.node("Relu", b.norm(x, 4)), 64)))
    assert kinds(network) == "conv2d conv2d relu vmm"
    assert [layer.weight_frac for layer in network.layers] == [2, None, None, None]


def test_activations_that_others_read_too(seed: int, tmp_path: Path) -> None:
    """What is rounded for one reader alone gets a layer of its own with the scale."""
    b = Builder(np.random.default_rng(seed), (3, 6, 6))
    x = b.node("Relu", "image")
    network = read_onnx(b.save(tmp_path / "net.onnx", b.head(b.node("Add", x, b.quant(x, 0.25, 8)), 108)))
    assert kinds(network) == "relu conv2d add vmm"
    assert [layer.out_frac for layer in network.layers] == [None, 2, None, None]


REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "scale 0.3": ("scale 0.3, no power of two", {"scale": 0.3}),
    "scale 0": ("scale 0, no power of two", {"scale": 0}),
    "negative scale": ("scale -0.5", {"scale": -0.5}),
    "scale NaN": ("scale nan", {"scale": float("nan")}),
    "scales by channel": ("has 2 scales", {"scale": [0.25, 0.5]}),
    "zero point": ("zero point 3", {"zero": 3}),
    "17 bits": ("bit width of 17, allowed are 1 to 16", {"bits": 17}),
    "half a bit": ("bit width of 4.5", {"bits": 4.5}),
    "1 bit with a sign": ("1 bit with a sign", {"bits": 1}),
    "rounding mode": ("rounding mode 'NEAREST', allowed are ROUND", {"rounding_mode": "NEAREST"}),
}


@pytest.mark.parametrize("name", REFUSED)
@pytest.mark.parametrize("on", ["weights", "activations"])
def test_refused(on: str, name: str, seed: int, tmp_path: Path) -> None:
    """What is no fixed point of up to 16 bits, named, on weights and on activations."""
    reason, given = REFUSED[name]
    parameters: dict[str, Any] = {"scale": 0.25, "bits": 8} | given
    b = Builder(np.random.default_rng(seed), (2, 4, 4))
    if on == "weights":
        x = b.node("MatMul", b.node("Flatten", "image"), b.quant(b.random(32, 2), **parameters))
    else:
        x = b.quant(b.head("image", 32, 2), **parameters)
    error = refusal(b.save(tmp_path / "net.onnx", x))
    assert any("quant" in line and reason in line for line in error.details)


def test_unsigned_weights_of_16_bits(seed: int, tmp_path: Path) -> None:
    """Values above 32767 do not fit."""
    b = Builder(np.random.default_rng(seed), (2, 4, 4))
    weight = b.quant(b.constant(np.full((32, 2), 2.0)), 2**-15, 16, signed=0)
    error = refusal(b.save(tmp_path / "net.onnx", b.node("MatMul", b.node("Flatten", "image"), weight)))
    assert any("16 bits without a sign" in line for line in error.details)


def test_other_operators_of_qonnx(seed: int, tmp_path: Path) -> None:
    """BipolarQuant is known and refused."""
    b = Builder(np.random.default_rng(seed), (2, 4, 4))
    x = b.node("BipolarQuant", "image", b.constant(0.5), domain="qonnx.custom_op.general")
    error = refusal(b.save(tmp_path / "net.onnx", b.head(x, 32)))
    assert any("BipolarQuant" in line and "use Quant" in line for line in error.details)
