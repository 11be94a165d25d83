# SPDX-License-Identifier: Apache-2.0
"""Forward pass and backward pass: one walk over the graph, for fixed point and for float64.

Images may be a batch: then every tensor has an axis more, in front, and holds what each image alone would give.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import Any, Generic

import numpy as np
from numpy.typing import NDArray

from golden import formulas
from golden.arithmetic import FIXED, FLOATING, Arithmetic, Joining
from golden.checks import require_array, require_int, require_method, require_shape
from golden.formulas import Number, Real
from golden.kernels import Index, Mask
from golden.network import IMAGE, Layer, Network, real_image
from golden.scales import Scales, own_scales


@dataclass(frozen=True, eq=False)
class Forward(Generic[Number]):
    """Everything that the forward pass computes.

    Attributes:
        arithmetic: fixed point (int16 tensors) or float64.
        image: the normalised input [C, H, W], quantised in fixed point; of a batch [N, C, H, W].
        outputs: of each layer, in the order of `Network.layers`.
        masks: of each layer, bool of its output's shape, None where it is no ReLU.
        indices: of each layer, uint8 of its output's shape, None where it is no max-pool.
    """

    arithmetic: Arithmetic[Number]
    image: NDArray[Number]
    outputs: tuple[NDArray[Number], ...]
    masks: tuple[Mask | None, ...]
    indices: tuple[Index | None, ...]

    @property
    def logits(self) -> NDArray[Number]:
        """The last layer's output, a value per class."""
        return self.outputs[-1]

    @property
    def predicted(self) -> int:
        """The class of the largest logit, the first of a tie."""
        return int(self.logits.argmax())

    def at(self, where: int | list[int]) -> "Forward[Number]":
        """Return an image of a batch, or some of its images as a batch."""
        masks = (None if mask is None else mask[where] for mask in self.masks)
        indices = (None if index is None else index[where] for index in self.indices)
        outputs = (y[where] for y in self.outputs)
        return Forward(self.arithmetic, self.image[where], tuple(outputs), tuple(masks), tuple(indices))


@dataclass(frozen=True, eq=False)
class Backward(Generic[Number]):
    """Everything that the backward pass computes.

    Attributes:
        method: "saliency", "deconvnet" or "guided".
        target: the explained class, of a batch a class an image.
        seed: gradient with respect to the logits, 1.0 at the target.
        gradients: with respect to each layer's input, as the layer gives it, in the order of `Network.layers`; an add
            gives the same to both.
        sums: of each tensor that several layers read, by name ("image" or a layer's): the sums of what they give,
            two at a time (`Network.joinings`); the last is the gradient with respect to the tensor.
        outputs: the gradient with respect to each layer's output, in the order of `Network.layers`.
        relevance: the gradient with respect to the image, [C, H, W].
        fracs: fraction bits of the gradient with respect to a tensor, "image" or a layer's output, by its name.
        between: what a rule makes on the way, by name: "<layer>.denominator", "<layer>.ratio",
            "<layer>.product", and "<layer>.halves", gradients of an input's parts above and below 0.
    """

    method: str
    target: int | tuple[int, ...]
    seed: NDArray[Number]
    gradients: tuple[NDArray[Number], ...]
    sums: Mapping[str, tuple[NDArray[Number], ...]]
    outputs: tuple[NDArray[Number], ...]
    relevance: NDArray[Number]
    fracs: Mapping[str, int]
    between: Mapping[str, NDArray[Number]] = field(default_factory=dict)

    def output_gradient(self, position: int) -> NDArray[Number]:
        """Return the gradient with respect to the output of the layer at a position in `Network.layers`."""
        return self.outputs[position]

    def at(self, where: int) -> "Backward[Number]":
        """Return an image of a batch."""
        assert isinstance(self.target, tuple)
        gradients, outputs = (tuple(g[where] for g in some) for some in (self.gradients, self.outputs))
        sums = {name: tuple(one[where] for one in some) for name, some in self.sums.items()}
        seed, relevance = self.seed[where], self.relevance[where]
        between = {name: one[where] for name, one in self.between.items()}
        return Backward(self.method, self.target[where], seed, gradients, sums, outputs, relevance, self.fracs, between)


def _mean_factor(layer: Layer, arithmetic: Arithmetic[Any]) -> float:
    assert layer.window is not None
    assert layer.frac_w is not None
    return arithmetic.factor(1 / prod(layer.window), layer.frac_w)


def _before(layer: Layer, x: NDArray[Any]) -> tuple[int, ...]:
    """Return the axes of a batch in front of a tensor that a layer reads."""
    return x.shape[: x.ndim - len(layer.in_shape)]


def _flat(x: NDArray[Number], layer: Layer) -> NDArray[Number]:
    return x.reshape(*_before(layer, x), -1)


def linear(layer: Layer, x: NDArray[Any], arithmetic: Arithmetic[Any]) -> Real:
    """Return what a layer that multiplies makes of its input, before the scale changes."""
    if layer.kind == "avgpool2d":
        assert layer.window is not None
        return formulas.window_sums(x, layer.window) * _mean_factor(layer, arithmetic)
    w, b = arithmetic.operands(layer)
    if layer.kind == "conv2d":
        return formulas.conv2d(x, w, b, layer.stride, layer.padding, layer.groups)
    return formulas.vmm(_flat(x, layer), w, b)


def linear_backward(layer: Layer, g: NDArray[Any], arithmetic: Arithmetic[Any]) -> Real:
    """Return the gradient of its input, before the scale changes."""
    if layer.kind == "avgpool2d":
        assert layer.window is not None
        _, high, wide = layer.in_shape
        return formulas.window_copies(g, layer.window, (high, wide)) * _mean_factor(layer, arithmetic)
    w, _ = arithmetic.operands(layer)
    if layer.kind == "conv2d":
        how = layer.stride, layer.padding, layer.groups
        return formulas.conv2d_input_grad(g, w, layer.in_shape, *how)
    return formulas.vmm(g, w.T, np.zeros(w.shape[1])).reshape(*g.shape[:-1], *layer.in_shape)


def forward_in(network: Network, image: NDArray[Any], arithmetic: Arithmetic[Number]) -> Forward[Number]:
    """Run the forward pass in any arithmetic; arguments and errors as of `forward`."""
    encoded = arithmetic.encode(real_image(network, image), network.input_frac)
    made: dict[str, NDArray[Number]] = {IMAGE: encoded}
    masks: list[Mask | None] = []
    indices: list[Index | None] = []
    for layer in network.layers:
        mask: Mask | None = None
        index: Index | None = None
        x = made[layer.inputs[0]]
        if layer.kind == "relu":
            y, mask = formulas.relu(x)
        elif layer.kind == "maxpool2d":
            y, index = formulas.maxpool2d(x, layer.ceil)
        elif layer.kind == "flatten":
            y = _flat(x, layer)
        elif layer.kind == "add":
            y = arithmetic.join(x, made[layer.inputs[1]], layer.joining)
        else:
            y = arithmetic.rescale(linear(layer, x, arithmetic), layer.shift)
        made[layer.name] = y
        masks.append(mask)
        indices.append(index)
    del made[IMAGE]
    return Forward(arithmetic, encoded, tuple(made.values()), tuple(masks), tuple(indices))


def forward(network: Network, image: NDArray[Any]) -> Forward[np.int16]:
    """Run the forward pass in fixed point, bit for bit as the accelerator does.

    Args:
        network: the quantised network.
        image: [C, H, W], or a batch [N, C, H, W]: pixels 0 to 255, uint8; normalised with `Network.input_frac` fraction
            bits, int16; or normalised real numbers, float64, which are rounded and saturated to that.

    Returns:
        Every layer's output, mask and index, and the logits.

    Raises:
        TypeError, ValueError: the image's dtype or shape is wrong, or a value is no number.
    """
    return forward_in(network, image, FIXED)


def forward_float(network: Network, image: NDArray[Any]) -> Forward[np.float64]:
    """Run the forward pass in float64 with the same integer weights, rounding nothing.

    Arguments and errors as of `forward`; the values are real numbers, not scaled ones.
    """
    return forward_in(network, image, FLOATING)


def _summed(
    terms: list[NDArray[Number]], joinings: Sequence[Joining], arithmetic: Arithmetic[Number]
) -> tuple[NDArray[Number], ...]:
    """Return the first term, then the sums of it and each other in turn."""
    totals = terms[:1]
    for term, joining in zip(terms[1:], joinings, strict=True):
        totals.append(arithmetic.join(totals[-1], term, joining))
    return tuple(totals)


def seed_gradient(
    network: Network, target: int | Sequence[int], arithmetic: Arithmetic[Number]
) -> NDArray[Number]:
    """Return what a backward pass starts from, [M], of a batch [N, M]: 1.0 at the class that is explained."""
    one_hot = np.zeros((*np.shape(target), len(network.classes)))
    np.put_along_axis(one_hot, np.array(target)[..., None], 1.0, axis=-1)
    return arithmetic.encode(one_hot, network.seed_frac)


def tensors_of(network: Network, forward: Forward[Number]) -> dict[str, NDArray[Number]]:
    """Return the image and all outputs of a forward pass by name."""
    made = {layer.name: y for layer, y in zip(network.layers, forward.outputs, strict=True)}
    return {IMAGE: forward.image, **made}


Step = Callable[[int, NDArray[Number]], NDArray[Number]]
"""Carries a gradient from the output of the layer at a position in `Network.layers` to its inputs."""


def step_back(layer: Layer, forward: Forward[Number], position: int, g: NDArray[Number]) -> NDArray[Number]:
    """Carry the gradient from a layer's output to its inputs; a ReLU passes it by its mask."""
    arithmetic = forward.arithmetic
    index = forward.indices[position]
    if layer.kind == "relu":
        return formulas.relu_backward(g, forward.masks[position], "saliency")
    if index is not None:
        _, high, wide = layer.in_shape
        return formulas.maxunpool2d(g, index, (high, wide))
    if layer.kind == "flatten":
        return g.reshape(*g.shape[:-1], *layer.in_shape)
    if layer.kind == "add":
        return g
    return arithmetic.rescale(linear_backward(layer, g, arithmetic), layer.grad_shift)


def walk_back(
    network: Network,
    forward: Forward[Number],
    method: str,
    target: int | Sequence[int] | None,
    step: Step[Number],
    scales: Scales,
) -> Backward[Number]:
    """Walk from the explained logit to the image.

    Args:
        network: the quantised network.
        forward: what its forward pass returned.
        method: what the pass is called.
        target: the class to explain, the predicted one if None; of a batch a class an image.
        step: what happens at a layer.
        scales: of all gradients.

    Raises:
        TypeError, ValueError: a target that is no class of the network.
    """
    if target is None:
        target = forward.logits.argmax(axis=-1).tolist()
    require_shape("target", np.shape(target), forward.logits.shape[:-1], "a class an image")
    targets = target if isinstance(target, Sequence) else [target]
    for one in targets:
        require_int("target", one, 0, len(network.classes) - 1)
    seed = seed_gradient(network, target, forward.arithmetic)
    given: dict[str, list[NDArray[Number]]] = {network.layers[-1].name: [seed]}
    gradients: list[NDArray[Number]] = []
    outputs: list[NDArray[Number]] = []
    sums: dict[str, tuple[NDArray[Number], ...]] = {}

    def gradient_of(name: str) -> NDArray[Number]:
        totals = _summed(given.pop(name)[::-1], scales.joinings(network, name), forward.arithmetic)
        if len(totals) > 1:
            sums[name] = totals[1:]
        return totals[-1]

    for position in reversed(range(len(network.layers))):
        layer = network.layers[position]
        outputs.append(gradient_of(layer.name))
        gradients.append(step(position, outputs[-1]))
        for name in layer.inputs:
            given.setdefault(name, []).append(gradients[-1])
    relevance = gradient_of(IMAGE)
    done = tuple(reversed(gradients)), sums, tuple(reversed(outputs)), relevance
    explained = tuple(map(int, targets))
    return Backward(method, explained if isinstance(target, Sequence) else explained[0], seed, *done, scales.totals)


def attribute(
    network: Network, forward: Forward[Number], method: str, target: int | Sequence[int] | None = None
) -> Backward[Number]:
    """Run the backward pass: carry the gradient of one logit to the image.

    Args:
        network: the quantised network.
        forward: what its forward pass returned; its arithmetic is the backward pass's too.
        method: "saliency", "deconvnet" or "guided", the gate at each ReLU.
        target: the class to explain, the predicted one if None; of a batch a class an image.

    Returns:
        The gradient with respect to each layer's input and output, and the relevance.

    Raises:
        TypeError, ValueError: unknown method, or a target that is no class of the network.
    """
    require_method(method)

    def step(position: int, g: NDArray[Number]) -> NDArray[Number]:
        layer = network.layers[position]
        if layer.kind == "relu":
            return formulas.relu_backward(g, forward.masks[position], method)
        return step_back(layer, forward, position, g)

    return walk_back(network, forward, method, target, step, own_scales(network))


def heatmap(relevance: NDArray[Any]) -> Real:
    """Reduce a relevance to a picture.

    Args:
        relevance: int16 or float64 [C, H, W].

    Returns:
        float64 [H, W]: the largest absolute value over the channels, divided by the largest of all, so 0 to
        1; all 0 where the relevance is.

    Raises:
        TypeError, ValueError: wrong dtype or rank.

    >>> heatmap(np.array([[[0, -32768]], [[16384, 5]]], dtype=np.int16))
    array([[0.5, 1. ]])
    """
    require_array("relevance", relevance, (np.int16, np.float64), 3)
    strength = np.abs(relevance.astype(np.float64)).max(axis=0)
    peak = strength.max()
    return np.asarray(strength / peak if peak else strength, dtype=np.float64)
