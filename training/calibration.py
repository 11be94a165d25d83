# SPDX-License-Identifier: Apache-2.0
"""Quantisation of a trained network: a power-of-two scale for each tensor, from what it holds on images."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import floor, log2
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import round_half_up
from golden.network import MAX_FRAC, MAX_SEED_FRAC, WEIGHTED
from training.architectures import LayerPlan

HEADROOM = 2.0  # activations and gradients may grow to twice what calibration has seen before they saturate
INT32_MAX = 2**31 - 1
PROVISIONAL_FRAC = 8

Parameters = Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True)
class Scales:
    """Fraction bits of the tensors between layers.

    Attributes:
        activations: of the input of each layer, then of the logits: one more than there are layers.
        gradients: of the gradients of the same tensors.
    """

    activations: tuple[int, ...]
    gradients: tuple[int, ...]


@dataclass(frozen=True)
class Description:
    """What a network is besides its layers; the attributes are those of `golden.Network`."""

    name: str
    input_shape: tuple[int, ...]
    classes: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]


def frac_for(peak: float, limit: float = golden.INT16_MAX) -> int:
    """Return the most fraction bits with which a magnitude still fits below a limit; 31 for a peak of 0.

    >>> frac_for(1.0), frac_for(0.9), frac_for(4.1)
    (14, 15, 12)
    """
    return floor(log2(limit / peak)) if peak else 31


def _quantized_layer(
    plan: LayerPlan,
    in_shape: tuple[int, ...],
    activations: tuple[int, int],
    gradients: tuple[int, int],
    parameters: Parameters,
) -> golden.Layer:
    def layer(out_shape: tuple[int, ...], **weights: Any) -> golden.Layer:
        return golden.Layer(plan.name, plan.kind, in_shape, out_shape, *activations, *gradients, **weights)

    if plan.kind == "maxpool2d":
        return layer((in_shape[0], in_shape[1] // 2, in_shape[2] // 2))
    if plan.kind not in WEIGHTED:
        return layer(in_shape)
    weight, bias = parameters[f"{plan.name}.weight"], parameters[f"{plan.name}.bias"]
    # The bias shares the accumulator's scale, so a large one limits the weights' too.
    frac_w = min(
        frac_for(float(np.abs(weight).max())),
        frac_for(float(np.abs(bias).max()), INT32_MAX) - activations[0],
        MAX_FRAC,
    )
    return layer(
        (plan.outputs, *in_shape[1:]) if plan.kind == "conv2d" else (plan.outputs,),
        weight=golden.saturate(round_half_up(weight, frac_w)),
        bias=round_half_up(bias, activations[0] + frac_w).astype(np.int32),
        frac_w=frac_w,
    )


def quantize(
    description: Description,
    plan: tuple[LayerPlan, ...],
    parameters: Parameters,
    scales: Scales,
    metadata: Mapping[str, Any],
) -> golden.Network:
    """Round a trained network's parameters, each tensor with the most fraction bits that fit.

    Args:
        description: name, input and classes.
        plan: the layers.
        parameters: float64 `<layer>.weight` and `<layer>.bias` of each layer that has them.
        scales: of activations and gradients.
        metadata: for the network's descriptor.
    """
    shape = description.input_shape
    layers: list[golden.Layer] = []
    pairs = zip(plan, pairwise(scales.activations), pairwise(scales.gradients), strict=True)
    for layer_plan, activations, gradients in pairs:
        layers.append(_quantized_layer(layer_plan, shape, activations, gradients, parameters))
        shape = layers[-1].out_shape
    return golden.Network(layers=tuple(layers), metadata=metadata, **vars(description))


def _shared(peaks: list[float], plan: tuple[LayerPlan, ...]) -> list[float]:
    """Give tensors that a pool or ReLU connects their common peak, since these layers keep the scale."""
    shared = list(peaks)
    for i, layer in enumerate(plan):
        if layer.kind not in WEIGHTED:
            shared[i + 1] = shared[i] = max(shared[i], shared[i + 1])
    for i, layer in reversed(list(enumerate(plan))):
        if layer.kind not in WEIGHTED:
            shared[i] = shared[i + 1]
    return shared


def calibrate(
    description: Description,
    plan: tuple[LayerPlan, ...],
    parameters: Parameters,
    images: Iterable[NDArray[np.uint8]],
    metadata: Mapping[str, Any],
) -> golden.Network:
    """Choose the scales of activations and gradients, and quantise.

    The largest magnitudes are taken over the images in float64; gradients over all three methods, for the
    predicted class and, image by image, each other class in turn.

    Args:
        description: name, input and classes.
        plan: the layers.
        parameters: float64 `<layer>.weight` and `<layer>.bias` of each layer that has them.
        images: uint8 [C, H, W] each, of the training set.
        metadata: for the network's descriptor.
    """
    provisional = Scales(*[(PROVISIONAL_FRAC,) * (len(plan) + 1)] * 2)
    network = quantize(description, plan, parameters, provisional, {})
    activations = np.zeros(len(plan) + 1)
    gradients = np.zeros(len(plan) + 1)
    for number, image in enumerate(images):
        result = golden.forward_float(network, image)
        tensors = (result.image, *result.outputs)
        activations = np.maximum(activations, [np.abs(t).max() for t in tensors])
        for target in {result.predicted, number % len(description.classes)}:
            for method in golden.METHODS:
                back = golden.attribute(network, result, method, target)
                tensors = (*back.gradients, back.seed)
                gradients = np.maximum(gradients, [np.abs(t).max() for t in tensors])

    activation_fracs = [frac_for(HEADROOM * p) for p in _shared(activations.tolist(), plan)]
    gradient_fracs = [frac_for(HEADROOM * p) for p in _shared(gradients.tolist(), plan)]
    # Seed and image need no headroom: the one is 1.0, the other's range is that of its pixels. Neither do the tensors
    # that hold nothing but their values, behind a pool or ReLU.
    weighted = [i for i, layer in enumerate(plan) if layer.kind in WEIGHTED]
    first, last = (weighted[0], weighted[-1]) if weighted else (len(plan), -1)
    activation_fracs[: first + 1] = [frac_for(_image_peak(description))] * (first + 1)
    gradient_fracs[last + 1 :] = [MAX_SEED_FRAC] * (len(plan) - last)
    return quantize(
        description, plan, parameters, Scales(tuple(activation_fracs), tuple(gradient_fracs)), metadata
    )


def _image_peak(description: Description) -> float:
    return max(max(mean, 1 - mean) / std for mean, std in zip(description.mean, description.std, strict=True))
