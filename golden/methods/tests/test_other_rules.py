# SPDX-License-Identifier: Apache-2.0
"""RectGrad, PatternNet, PatternAttribution, deconvnet from an inner neuron; beside loops and dense matrices."""

# ruff: noqa: D103 (a test is named after what it checks)

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import golden
from golden.arithmetic import FIXED, FLOATING
from golden.formulas import Real
from golden.inference import attribute, forward_in
from golden.methods.engine import explain, subject_of
from golden.methods.neurons import up_to
from golden.methods.patterns import pattern, pattern_network
from golden.scales import fitted_scales, rescaled, weight_fracs
from golden.tests.strategies import random_image, small_network
from golden.tests.test_graph import graph_network

TOLERANCE = 1e-6
IMAGES = 12


def images(network: golden.Network, seed: int) -> list[Any]:
    return [random_image(network, seed + number) for number in range(1, 1 + IMAGES)]


def close(a: Real, b: Real) -> bool:
    return bool(np.abs(a - b).max() <= TOLERANCE * max(np.abs(b).max(), 1e-30))


def dense(layer: golden.Layer, weight: Real) -> Real:
    """The matrix of a convolution of 3x3, zeros around it, or of a vmm: [outputs, inputs]."""
    if layer.kind == "vmm":
        return weight
    c, h, w = layer.in_shape
    matrix = np.zeros((len(weight), h, w, c, h, w))
    for y, x, dy, dx in np.ndindex(h, w, 3, 3):
        if 0 <= y + dy - 1 < h and 0 <= x + dx - 1 < w:
            matrix[:, y, x, :, y + dy - 1, x + dx - 1] = weight[:, :, dy, dx]
    return matrix.reshape(len(weight) * h * w, c * h * w)


def carried_back(
    network: golden.Network,
    x: Real,
    g: Real,
    first: str,
    gate: Callable[[Real, Real], Any],
    weights: dict[str, Real] | None = None,
) -> Real:
    """What arrives at the image of g, with respect to the output of `first`, by matrices; a chain of layers."""
    values, own = [x.ravel()], {}
    for layer in network.layers:
        v: Any = values[-1]
        if layer.weight is not None:
            w, b = FLOATING.operands(layer)
            own[layer.name] = w
            v = dense(layer, w) @ v + np.repeat(b, np.prod(layer.out_shape) // len(b))
        elif layer.kind == "relu":
            v = np.maximum(v, 0)
        else:
            v = v.reshape(layer.in_shape)
            v = np.array([[[c[i : i + 2, j : j + 2].max() for j in (0, 2)] for i in (0, 2)] for c in v]).ravel()
        values.append(v)
    names = [layer.name for layer in network.layers]
    g = g.ravel()
    for number in reversed(range(names.index(first) + 1)):
        layer, before, after = network.layers[number], values[number], values[number + 1]
        if layer.weight is not None:
            g = dense(layer, (weights or own)[layer.name]).T @ g
        elif layer.kind == "relu":
            g = np.where(gate(after, g), g, 0)
        else:
            full = np.zeros(layer.in_shape)
            for (c, i, j), value in np.ndenumerate(np.asarray(g).reshape(layer.out_shape)):
                window = before.reshape(layer.in_shape)[c, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2]
                dy, dx = np.unravel_index(window.argmax(), (2, 2))
                full[c, 2 * i + dy, 2 * j + dx] = value
            g = full.ravel()
    carried: Real = np.asarray(g).reshape(network.input_shape)
    return carried


def one_hot(size: int, at: int) -> Real:
    return np.asarray(np.eye(size)[at])


@pytest.mark.parametrize("percentile", [0, 35, 80])
def test_rectgrad(percentile: int, seed: int) -> None:
    network = small_network(seed)

    def gate(a: Real, g: Real) -> Any:
        products = np.sort(a * g)
        return a * g > products[int(np.floor((len(products) - 1) * percentile / 100))]

    for number in range(4):
        image = random_image(network, seed + number)
        found = explain(network, image, f"rectgrad:percentile={percentile}", 1, FLOATING)
        x = subject_of(network, image, 1).image
        assert close(found.values, carried_back(network, x, one_hot(3, 1), "fc2", gate))


@pytest.mark.parametrize("name", ["conv", "fc1", "fc2"])
def test_patterns(name: str, seed: int) -> None:
    """A neuron at a time, a place at a time; a neuron's pattern gives 1 through its weights, or it does not vary."""
    network = small_network(seed)
    layer = network.layer(name)
    number = network.layers.index(layer)
    made = [golden.forward_float(network, image) for image in images(network, seed)]
    pairs = [(one.outputs[number - 1] if number else one.image, one.outputs[number]) for one in made]
    found, (weight, _) = pattern(network, layer, pairs), FLOATING.operands(layer)
    assert found.shape == weight.shape
    for k in range(len(weight)):
        seen = []
        for x, y in pairs:
            full = np.pad(x, ((0, 0), (1, 1), (1, 1))) if name == "conv" else x
            for at in np.ndindex(y.shape[1:]):
                patch = full[:, at[0] : at[0] + 3, at[1] : at[1] + 3] if name == "conv" else full
                seen.append((patch.ravel(), y[(k, *at)]))
        if name != "fc2":
            seen = [(patch, y) for patch, y in seen if y > 0]
        wanted = np.zeros(weight[k].size)
        if len(seen) > 1:
            columns, ys = np.array([patch for patch, _ in seen]), np.array([y for _, y in seen])
            covariance = ((columns - columns.mean(axis=0)) * (ys - ys.mean())[:, None]).mean(axis=0)
            wanted = covariance / (weight[k].ravel() @ covariance)
            assert np.isclose((found[k] * weight[k]).sum(), 1)
        assert close(found[k].ravel(), wanted)


@pytest.mark.parametrize("method", ["pattern_net", "pattern_attribution"])
def test_pattern_maps(method: str, seed: int) -> None:
    """Of the patterns in 16 bits, which lie within half a place of the patterns."""
    network, others = small_network(seed), images(small_network(seed), seed)
    subject = subject_of(network, random_image(network, seed), 2, baselines=others)
    weighted = method == "pattern_attribution"
    back = pattern_network(subject, method, weighted=weighted)
    made = [golden.forward_float(network, image) for image in others]
    weights = {}
    for number, layer in enumerate(network.layers):
        if layer.weight is not None:
            pairs = [(one.outputs[number - 1] if number else one.image, one.outputs[number]) for one in made]
            exact = pattern(network, layer, pairs) * (FLOATING.operands(layer)[0] if weighted else 1)
            weights[layer.name], _ = FLOATING.operands(back.layer(layer.name))
            frac = back.layer(layer.name).frac_w
            assert frac is not None
            assert np.abs(weights[layer.name] - exact).max() <= 2.0 ** -(frac + 1)
    found = explain(network, random_image(network, seed), method, 2, FLOATING, baselines=others)
    wanted = carried_back(network, subject.image, one_hot(3, 2), "fc2", lambda a, g: a > 0, weights)
    assert close(found.values, wanted)


@pytest.mark.parametrize("method", ["pattern_net", "pattern_attribution"])
def test_patterns_of_a_network_of_fine_gradients(method: str, seed: int) -> None:
    """Small weights have large patterns of few fraction bits; gradients of the network that are finer do not matter."""
    network, others = small_network(seed), images(small_network(seed), seed)
    small = (layer if layer.weight is None else replace(layer, weight=layer.weight // 64) for layer in network.layers)
    network = replace(network, layers=tuple(small))
    weights = weight_fracs(network)
    finest = rescaled(network, fitted_scales(network, {}, weights, {}))
    assert finest.layer("fc2").grad_shift == 0
    image = random_image(network, seed)
    found, wanted = (explain(one, image, method, 2, FIXED, baselines=others).values for one in (finest, network))
    assert np.array_equal(found, wanted)


def test_patterns_need_images() -> None:
    for method in ("pattern_net", "pattern_attribution"):
        none = f"method: {method}: patterns are learned from images, but none were given"
        with pytest.raises(ValueError, match=none):
            explain(small_network(), random_image(small_network()), method, 0)


@pytest.mark.parametrize(
    ("parameters", "channels", "rows", "columns"),
    [
        ("layer=conv_relu", slice(None), slice(None), slice(None)),
        ("layer=conv_relu,channel=1", slice(1, 2), slice(None), slice(None)),
        ("layer=conv_relu,place=2x3", slice(None), slice(2, 3), slice(3, 4)),
        ("layer=pool,channel=2,place=0x1", slice(2, 3), slice(0, 1), slice(1, 2)),
        ("layer=conv,channel=0", slice(0, 1), slice(None), slice(None)),
        ("layer=fc1_relu,channel=3", slice(3, 4), slice(None), slice(None)),
        ("layer=fc1", slice(None), slice(None), slice(None)),
    ],
)
def test_deconvnet_from_a_neuron(parameters: str, channels: slice, rows: slice, columns: slice, seed: int) -> None:
    network, image = small_network(seed), random_image(small_network(seed), seed)
    name = parameters.split(",")[0].partition("=")[2]
    x = subject_of(network, image, 0).image
    layer = network.layer(name)
    values = golden.forward_float(network, x).outputs[network.layers.index(layer)]
    values = values.reshape((*layer.out_shape, 1, 1)[:3])
    allowed = np.full(values.shape, -np.inf)
    allowed[channels, rows, columns] = values[channels, rows, columns]
    start = one_hot(values.size, int(allowed.argmax()))
    found = explain(network, image, f"deconvnet:{parameters}", 0, FLOATING)
    assert close(found.values, carried_back(network, x, start, name, lambda a, g: g > 0))
    assert (found.forward, found.backward) == (2, 1)


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ("layer=fc9", "layer='fc9', expected logits or one of conv, conv_relu"),
        ("channel=1", "channel or place given, expected a layer too"),
        ("layer=conv,channel=3", "channel='3', expected at most 2 in layer conv"),
        ("layer=conv,place=0x4", "place='0x4', expected at most 3x3 in layer conv"),
        ("layer=conv,place=3", "place='3', expected strongest, or row x column"),
        ("layer=conv,channel=-1", "channel='-1', expected strongest, or a whole number"),
    ],
)
def test_no_such_neuron(parameters: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        explain(small_network(), random_image(small_network()), f"deconvnet:{parameters}", 0)


def test_a_part_of_a_graph_has_the_slopes_of_its_neurons(seed: int) -> None:
    """Each layer's strongest neuron, beside differences; in fixed point the part's outputs are the network's."""
    network = graph_network(seed)
    x = subject_of(network, random_image(network, seed), 0).image
    whole, fixed = golden.forward_float(network, x), golden.forward(network, x)
    for number, layer in enumerate(network.layers):
        part = up_to(network, layer.name)
        assert np.array_equal(golden.forward(part, x).logits, fixed.outputs[number].ravel())
        neuron = int(whole.outputs[number].argmax())
        slope = attribute(part, forward_in(part, x, FLOATING), "saliency", neuron).relevance
        random = np.random.default_rng(seed)
        step = 1e-7 * random.standard_normal(x.shape)
        ends = [golden.forward_float(network, x + sign * step).outputs[number].ravel()[neuron] for sign in (-1, 1)]
        assert np.isclose((slope * 2 * step).sum(), ends[1] - ends[0], rtol=1e-4, atol=1e-12), layer.name
