# SPDX-License-Identifier: Apache-2.0
"""The walk over a network: against the kernels by hand, and fixed point against float64."""

# ruff: noqa: D103 (a test is named after what it checks)

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from golden.tests.strategies import random_image, small_network


def test_forward_chains_the_kernels() -> None:
    network = small_network()
    result = golden.forward(network, random_image(network))
    conv, fc1, fc2 = (network.layer(name) for name in ("conv", "fc1", "fc2"))
    x = golden.quantize_image(network, random_image(network))
    y, mask = golden.conv2d(x, *conv.parameters()[:2], conv.shift, relu=True)
    pooled, index = golden.maxpool2d(y)
    hidden, hidden_mask = golden.vmm(pooled.ravel(), *fc1.parameters()[:2], fc1.shift, relu=True)
    logits, _ = golden.vmm(hidden, *fc2.parameters()[:2], fc2.shift)
    assert np.array_equal(result.image, x)
    wanted = [golden.conv2d(x, *conv.parameters()[:2], conv.shift)[0], y, pooled]
    wanted += [golden.vmm(pooled.ravel(), *fc1.parameters()[:2], fc1.shift)[0], hidden, logits]
    for got, expected in zip(result.outputs, wanted, strict=True):
        assert got.dtype == np.int16
        assert np.array_equal(got, expected)
    bits = (None, mask, None, None, hidden_mask, None, None, None, index, None, None, None)
    for found, expected_bits in zip(result.masks + result.indices, bits, strict=True):
        assert (found is None) == (expected_bits is None)
        if found is not None and expected_bits is not None:
            assert np.array_equal(found, expected_bits)
    assert result.predicted == int(np.argmax(logits))


@pytest.mark.parametrize("method", golden.METHODS)
@pytest.mark.parametrize("target", [0, 1, 2])
def test_attribute_chains_the_kernels(method: str, target: int) -> None:
    network = small_network()
    result = golden.forward(network, random_image(network))
    back = golden.attribute(network, result, method, target)
    seed = np.zeros(3, dtype=np.int16)
    seed[target] = 1 << 13
    assert np.array_equal(back.seed, seed)
    g = seed
    wanted = []
    for position in reversed(range(len(network.layers))):
        layer = network.layers[position]
        assert np.array_equal(back.output_gradient(position), g)
        if layer.kind == "relu":
            g = golden.relu_backward(g, result.masks[position], method)
        elif layer.kind == "maxpool2d":
            index = result.indices[position]
            assert index is not None
            g = golden.maxunpool2d(g, index)
        elif layer.kind == "vmm":
            g = golden.vmm_input_grad(g, layer.parameters()[0], layer.grad_shift).reshape(layer.in_shape)
        else:
            g = golden.conv2d_input_grad(g, layer.parameters()[0], layer.grad_shift)
        wanted.append(g)
    for got, expected in zip(back.gradients, reversed(wanted), strict=True):
        assert got.dtype == np.int16
        assert np.array_equal(got, expected)
    assert np.array_equal(back.relevance, g)
    assert (back.method, back.target) == (method, target)


@pytest.mark.parametrize("seed", range(5))
def test_float_twin_is_close_and_unrounded(seed: int) -> None:
    network = small_network(seed)
    image = random_image(network, seed)
    fixed, real = golden.forward(network, image), golden.forward_float(network, image)
    assert np.allclose(fixed.logits / 2**7, real.logits, atol=0.1)
    assert not np.array_equal(np.floor(real.logits * 2**7), real.logits * 2**7)
    assert real.outputs[0].dtype == np.float64


def test_float_saliency_is_the_derivative() -> None:
    network = small_network()
    image = random_image(network)
    real = golden.forward_float(network, image)
    relevance = golden.attribute(network, real, "saliency", 1).relevance
    for place in np.ndindex(*network.input_shape):
        changed = image.copy()
        # One grey level is too small a step to switch a ReLU or a pooling of this network.
        changed[place] ^= 1
        other = golden.forward_float(network, changed)
        step = other.image[place] - real.image[place]
        slope = (other.logits[1] - real.logits[1]) / step
        assert slope == pytest.approx(relevance[place], rel=1e-9, abs=1e-12)


def test_methods_differ() -> None:
    network = small_network()
    result = golden.forward(network, random_image(network))
    found = [golden.attribute(network, result, method, 0).relevance for method in golden.METHODS]
    assert not any(np.array_equal(a, b) for a, b in ((found[0], found[1]), (found[1], found[2])))
    assert not np.array_equal(found[0], found[2])


def test_target_is_the_predicted_class_unless_given() -> None:
    found = set()
    for seed in range(5):
        network = small_network(seed)
        result = golden.forward(network, random_image(network))
        assert golden.attribute(network, result, "guided").target == result.predicted
        found.add(result.predicted)
    assert len(found) > 1
    with pytest.raises(ValueError, match=r"target: 3.*0 to 2"):
        golden.attribute(network, result, "guided", 3)
    with pytest.raises(ValueError, match=r"target: -1"):
        golden.attribute(network, result, "guided", -1)
    with pytest.raises(ValueError, match=r"method: 'grad'"):
        golden.attribute(network, result, "grad")


def test_quantize_image_rounds_half_up() -> None:
    network = small_network()
    image = random_image(network)
    got = golden.quantize_image(network, image)
    for place in np.ndindex(*image.shape):
        channel = place[0]
        value = (image[place] / 255 - network.mean[channel]) / network.std[channel] * 2**10
        assert got[place] == np.floor(value + 0.5)


@pytest.mark.parametrize(
    ("image", "error", "named"),
    [
        (np.zeros((2, 4, 4), dtype=np.float32), TypeError, "image: .*uint8 or int16 or float64.*float32"),
        (np.zeros((2, 4, 5), dtype=np.uint8), ValueError, r"image: shape \(2, 4, 5\).*\(2, 4, 4\).*small"),
        (np.zeros((4, 4), dtype=np.uint8), ValueError, "image: .*rank 3"),
    ],
)
def test_refuses_an_image(image: NDArray[Any], error: type[Exception], named: str) -> None:
    with pytest.raises(error, match=named):
        golden.forward(small_network(), image)


def test_heatmap() -> None:
    relevance = np.zeros((2, 1, 3), dtype=np.int16)
    assert golden.heatmap(relevance).tolist() == [[0, 0, 0]]
    relevance[0, 0, 0], relevance[1, 0, 0], relevance[1, 0, 1] = 100, -32768, 16384
    assert golden.heatmap(relevance).tolist() == [[1, 0.5, 0]]
    assert golden.heatmap(relevance.astype(np.float64) / 7).tolist() == pytest.approx(np.array([[1, 0.5, 0]]))
