# SPDX-License-Identifier: Apache-2.0
"""Patterns: for each neuron the direction in its input along which what it sees varies, learned from images.

    a = (E[x y] - E[x] E[y]) / (w (E[x y] - E[x] E[y]))      y = w x + b

E is over all images, of a convolution over all places too; where a ReLU alone reads y, over those with y > 0.

Source: Kindermans et al., Learning how to explain neural networks: PatternNet and PatternAttribution, 2018
(arXiv:1705.05598), equations of the two-component estimator, its positive part.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from golden.arithmetic import FLOATING, round_half_up, saturate
from golden.checks import MAX_SHIFT
from golden.fitted import fitted
from golden.formulas import Real, padded_map
from golden.inference import attribute, forward_in, tensors_of
from golden.methods.plan import Subject
from golden.network import MAX_FRAC, WEIGHTED, Layer, Network
from golden.scales import fitted_scales, frac_for, rescaled, weight_fracs


def _columns(layer: Layer, x: Real) -> Real:
    """Return what each place of the output sees: [groups, inputs, places], of a vmm [1, N, 1]."""
    if layer.kind == "vmm":
        return x.reshape(1, -1, 1)
    weight, _, _ = layer.parameters()
    windows = sliding_window_view(padded_map(x, layer.padding), weight.shape[2:], axis=(1, 2))
    seen = windows[:, :: layer.stride, :: layer.stride].transpose(0, 3, 4, 1, 2)
    places = seen.shape[3] * seen.shape[4]
    return np.asarray(seen.reshape(layer.groups, -1, places))


def pattern(network: Network, layer: Layer, pairs: Sequence[tuple[Real, Real]]) -> Real:
    """Return the patterns of a layer with weights, of the weights' shape; 0 where a neuron does not vary.

    Args:
        network: says who reads the layer's output.
        layer: the layer.
        pairs: its input and output on each image, in real numbers.
    """
    readers = network.readers(layer.name)
    rectified = bool(readers) and all(reader.kind == "relu" for reader in readers)
    weight = FLOATING.operands(layer)[0]
    w = weight.reshape(layer.groups, len(weight) // layer.groups, -1)
    xy, xs, ys, count = np.zeros(w.shape), np.zeros(w.shape), np.zeros(w.shape[:2]), np.zeros(w.shape[:2])
    for x, y in pairs:
        columns, outputs = _columns(layer, x), y.reshape(*w.shape[:2], -1)
        counted = (outputs > 0 if rectified else np.ones(outputs.shape)).astype(np.float64)
        xs += counted @ columns.swapaxes(1, 2)
        xy += (counted * outputs) @ columns.swapaxes(1, 2)
        ys += (counted * outputs).sum(axis=2)
        count += counted.sum(axis=2)
    many = np.maximum(count, 1)[..., None]
    covariance = xy / many - xs / many * ys[..., None] / many
    variance = (w * covariance).sum(axis=2, keepdims=True)
    varies = variance > np.finfo(np.float64).eps * (xy * w).sum(axis=2, keepdims=True) / many
    found = np.divide(covariance, variance, out=np.zeros(w.shape), where=varies & (count[..., None] > 1))
    return np.asarray(found.reshape(weight.shape))


def _quantized(layer: Layer, weight: Real) -> dict[str, Any]:
    """Return other weights of a layer, quantised as finely as they and the layer's shift allow; without bias."""
    into = layer.frac_out - layer.frac_in
    frac = min(frac_for(float(np.abs(weight).max())), into + MAX_SHIFT, MAX_FRAC)
    frac = max(frac, into)
    return {"weight": saturate(round_half_up(weight, frac)), "bias": np.zeros(len(weight), np.int32), "frac_w": frac}


@lru_cache(maxsize=4)
def _learned(network: Network, images: bytes, weighted: bool) -> Network:
    """Return a network with patterns, and with gradients as fine as their shifts reach."""
    made = [forward_in(network, x, FLOATING) for x in np.frombuffer(images).reshape(-1, *network.input_shape)]
    tensors = [tensors_of(network, forward) for forward in made]
    changes = {}
    for layer in network.layers:
        if layer.kind in WEIGHTED:
            found = pattern(network, layer, [(one[layer.inputs[0]], one[layer.name]) for one in tensors])
            changes[layer.name] = _quantized(layer, found * FLOATING.operands(layer)[0] if weighted else found)
    weights = weight_fracs(network)
    weights |= {name: changed["frac_w"] for name, changed in changes.items()}
    return replace(rescaled(network, fitted_scales(network, {}, weights, {}), changes), rules={})


def pattern_network(subject: Subject, method: str, *, weighted: bool) -> Network:
    """Return the subject's network with patterns in place of weights, or `weighted` by these.

    The scales of its gradients are those that fit the subject's image.

    Raises:
        ValueError: there are no images to learn from, or no scales.
    """
    network = subject.network
    if subject.baselines is None:
        raise ValueError(f"method: {method}: patterns are learned from images, but none were given")
    try:
        learned = _learned(network, np.ascontiguousarray(subject.baselines).tobytes(), weighted)
        real = attribute(learned, forward_in(network, subject.image, FLOATING), "saliency", subject.target)
        return fitted(learned, [real])
    except ValueError as error:
        raise ValueError(f"method: {method}: patterns of network {network.name} have no scales: {error}") from error
