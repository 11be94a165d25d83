# SPDX-License-Identifier: Apache-2.0
"""Forward pass and backward pass: one walk over the layers, for fixed point and for float64."""

from dataclasses import dataclass
from typing import Any, Generic

import numpy as np
from numpy.typing import NDArray

from golden import formulas
from golden.arithmetic import FIXED, FLOATING, Arithmetic
from golden.checks import require_array, require_int, require_method
from golden.formulas import Number, Real
from golden.kernels import Index, Mask, maxpool2d, maxunpool2d, relu, relu_backward
from golden.network import Layer, Network, normalize_image


@dataclass(frozen=True, eq=False)
class Forward(Generic[Number]):
    """Everything that the forward pass computes.

    Attributes:
        arithmetic: fixed point (int16 tensors) or float64.
        image: the normalised input [C, H, W], quantised in fixed point.
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


@dataclass(frozen=True, eq=False)
class Backward(Generic[Number]):
    """Everything that the backward pass computes.

    Attributes:
        method: "saliency", "deconvnet" or "guided".
        target: the explained class.
        seed: gradient with respect to the logits, 1.0 at the target.
        gradients: with respect to each layer's input, in the order of `Network.layers`.
    """

    method: str
    target: int
    seed: NDArray[Number]
    gradients: tuple[NDArray[Number], ...]

    @property
    def relevance(self) -> NDArray[Number]:
        """The gradient with respect to the image, [C, H, W]."""
        return self.gradients[0]

    def output_gradient(self, position: int) -> NDArray[Number]:
        """Return the gradient with respect to the output of the layer at a position in `Network.layers`."""
        last = position == len(self.gradients) - 1
        return self.seed if last else self.gradients[position + 1]


def _operands(layer: Layer, arithmetic: Arithmetic[Any]) -> tuple[Real, Real]:
    weight, bias, frac_w = layer.parameters()
    return arithmetic.parameter(weight, frac_w), arithmetic.parameter(bias, layer.frac_in + frac_w)


def _linear(layer: Layer, x: NDArray[Any], w: Real, b: Real) -> Real:
    values = x.astype(np.float64)
    return formulas.conv2d(values, w, b) if layer.kind == "conv2d" else formulas.vmm(values.ravel(), w, b)


def _linear_backward(layer: Layer, g: NDArray[Any], w: Real) -> Real:
    transposed = formulas.rotate_weights(w) if layer.kind == "conv2d" else w.T
    return _linear(layer, g, transposed, np.zeros(len(transposed))).reshape(layer.in_shape)


def _forward(network: Network, image: NDArray[np.uint8], arithmetic: Arithmetic[Number]) -> Forward[Number]:
    x = encoded = arithmetic.encode(normalize_image(network, image), network.input_frac)
    outputs: list[NDArray[Number]] = []
    masks: list[Mask | None] = []
    indices: list[Index | None] = []
    for layer in network.layers:
        mask: Mask | None = None
        index: Index | None = None
        if layer.kind == "relu":
            x, mask = relu(x)
        elif layer.kind == "maxpool2d":
            x, index = maxpool2d(x)
        else:
            x = arithmetic.rescale(_linear(layer, x, *_operands(layer, arithmetic)), layer.shift)
        outputs.append(x)
        masks.append(mask)
        indices.append(index)
    return Forward(arithmetic, encoded, tuple(outputs), tuple(masks), tuple(indices))


def forward(network: Network, image: NDArray[np.uint8]) -> Forward[np.int16]:
    """Run the forward pass in fixed point, bit for bit as the accelerator does.

    Args:
        network: the quantised network.
        image: uint8 [C, H, W], pixels 0 to 255.

    Returns:
        Every layer's output, mask and index, and the logits.

    Raises:
        TypeError, ValueError: the image's dtype or shape is wrong.
    """
    return _forward(network, image, FIXED)


def forward_float(network: Network, image: NDArray[np.uint8]) -> Forward[np.float64]:
    """Run the forward pass in float64 with the same integer weights, rounding nothing.

    Arguments and errors as of `forward`; the values are real numbers, not scaled ones.
    """
    return _forward(network, image, FLOATING)


def attribute(
    network: Network, forward: Forward[Number], method: str, target: int | None = None
) -> Backward[Number]:
    """Run the backward pass: carry the gradient of one logit to the image.

    Args:
        network: the quantised network.
        forward: what its forward pass returned; its arithmetic is the backward pass's too.
        method: "saliency", "deconvnet" or "guided", the gate at each ReLU.
        target: the class to explain, the predicted one if None.

    Returns:
        The gradient with respect to each layer's input; the first of them is the relevance.

    Raises:
        TypeError, ValueError: unknown method, or a target that is no class of the network.
    """
    require_method(method)
    if target is None:
        target = forward.predicted
    require_int("target", target, 0, len(network.classes) - 1)
    one_hot = np.zeros(len(network.classes))
    one_hot[target] = 1.0
    arithmetic = forward.arithmetic
    g = seed = arithmetic.encode(one_hot, network.seed_frac)
    gradients: list[NDArray[Number]] = []
    for layer, mask, index in reversed(
        list(zip(network.layers, forward.masks, forward.indices, strict=True))
    ):
        if layer.kind == "relu":
            g = relu_backward(g, mask, method)
        elif index is not None:
            g = maxunpool2d(g, index)
        else:
            weight, _ = _operands(layer, arithmetic)
            g = arithmetic.rescale(_linear_backward(layer, g, weight), layer.grad_shift)
        gradients.append(g)
    return Backward(method, int(target), seed, tuple(reversed(gradients)))


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
