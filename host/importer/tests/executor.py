# SPDX-License-Identifier: Apache-2.0
"""A plan run in float64, loop by loop from the meaning of its kinds: slow, and independent of the golden model."""

import numpy as np

from host.importer.plan import PlannedLayer, PlannedNetwork, Real


def _conv2d(layer: PlannedLayer, x: Real) -> Real:
    assert layer.weight is not None
    assert layer.bias is not None
    top, left, below, right = layer.padding
    x = np.pad(x, ((0, 0), (top, below), (left, right)))
    outputs, height, width = layer.out_shape
    _, depth, kh, kw = layer.weight.shape
    assert x.shape[0] == depth * layer.groups
    assert ((x.shape[1] - kh) // layer.stride + 1, (x.shape[2] - kw) // layer.stride + 1) == (height, width)
    y = np.empty(layer.out_shape)
    for k in range(outputs):
        first = k // (outputs // layer.groups) * depth
        for i in range(height):
            for j in range(width):
                row, column = i * layer.stride, j * layer.stride
                window = x[first : first + depth, row : row + kh, column : column + kw]
                y[k, i, j] = (window * layer.weight[k]).sum() + layer.bias[k]
    return y


def _vmm(layer: PlannedLayer, x: Real) -> Real:
    assert layer.weight is not None
    assert layer.bias is not None
    return layer.weight @ x.reshape(-1) + layer.bias


def _maxpool2d(layer: PlannedLayer, x: Real) -> Real:
    _, height, width = layer.out_shape
    for size, out in zip(x.shape[1:], (height, width), strict=True):
        assert out in (size // 2, (size + 1) // 2)
    y = np.empty(layer.out_shape)
    for i in range(height):
        for j in range(width):
            y[:, i, j] = x[:, 2 * i : 2 * i + 2, 2 * j : 2 * j + 2].max(axis=(1, 2))
    return y


def _avgpool2d(layer: PlannedLayer, x: Real) -> Real:
    assert layer.window is not None
    kh, kw = layer.window
    channels, height, width = layer.out_shape
    assert x.shape == (channels, height * kh, width * kw)
    return np.asarray(x.reshape(channels, height, kh, width, kw).mean(axis=(2, 4)))


def _relu(_: PlannedLayer, x: Real) -> Real:
    return np.maximum(x, 0)


def _flatten(_: PlannedLayer, x: Real) -> Real:
    return x.reshape(-1)


_KINDS = {
    "conv2d": _conv2d,
    "vmm": _vmm,
    "maxpool2d": _maxpool2d,
    "avgpool2d": _avgpool2d,
    "relu": _relu,
    "flatten": _flatten,
}


def run(network: PlannedNetwork, pixels: Real) -> dict[str, Real]:
    """Return the output of each layer for a normalised image, and check all shapes on the way."""
    values: dict[str, Real] = {"image": pixels}
    assert pixels.shape == network.input_shape
    for layer in network.layers:
        inputs = [values[name] for name in layer.inputs]
        if layer.kind == "add":
            assert inputs[0].shape == inputs[1].shape
            y = inputs[0] + inputs[1]
        else:
            (x,) = inputs
            y = _KINDS[layer.kind](layer, x)
        assert y.shape == layer.out_shape, layer.name
        values[layer.name] = y
    return values


def logits(network: PlannedNetwork, pixels: Real) -> Real:
    """Return the last layer's output."""
    return run(network, pixels)[network.layers[-1].name]
