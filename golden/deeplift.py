# SPDX-License-Identifier: Apache-2.0
"""DeepLIFT's rescale rule in ratio form: differences from a reference take the place of gradients.

    at a ReLU        m = (y - y0) / (x - x0), the gradient where x = x0
    at a max-pool    m = (y - y0) / (x_k - x0_k), k the winner of the image where the maximum rises (y >= y0), that of
                     the reference where it falls; what is carried back goes to place k

Both lie in 0..1. All other layers are linear and pass multipliers on as they pass gradients. Multipliers times x - x0,
of the image, sum to the difference of the logits. (With the image's winner alone they do not: where the maximum falls,
x - x0 at that place is another difference.)

Source: Shrikumar et al., Learning Important Features Through Propagating Activation Differences, 2017
(arXiv:1704.02685).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from golden import formulas
from golden.arithmetic import Arithmetic, Ratio
from golden.formulas import Number, Real
from golden.inference import Backward, Forward, step_back, tensors_of, walk_back
from golden.kernels import Index, Mask
from golden.network import Layer, Network
from golden.parts import RATIO_FRAC
from golden.scales import own_scales

SCALING = Ratio(RATIO_FRAC, 0.0, 0)
"""Dividend and divisor have one scale, and nothing is added to the divisor."""


def _pair(
    dout: NDArray[Number], din: NDArray[Number], gradient: Mask
) -> tuple[NDArray[Number], NDArray[Number]]:
    """Return dividend and divisor of a ratio, which is the gradient where the divisor would be 0."""
    same = din == 0
    one = din.dtype.type(1)
    return np.where(same, gradient.astype(din.dtype), dout), np.where(same, one, din)


def relu_pair(
    x: NDArray[Number], x0: NDArray[Number], arithmetic: Arithmetic[Number]
) -> tuple[NDArray[Number], NDArray[Number]]:
    """Return dividend and divisor of a ReLU's ratio, of its input for image and reference."""
    (y, mask), (y0, _) = formulas.relu(x), formulas.relu(x0)
    return _pair(arithmetic.difference(y, y0), arithmetic.difference(x, x0), mask)


def pool_pair(
    layer: Layer, x: NDArray[Number], x0: NDArray[Number], arithmetic: Arithmetic[Number]
) -> tuple[NDArray[Number], NDArray[Number], Index]:
    """Return dividend and divisor of a max-pool's ratio, and the place that the product goes to."""
    (y, index), (y0, index0) = (formulas.maxpool2d(one, layer.ceil) for one in (x, x0))
    place = np.where(y >= y0, index, index0)
    ends = (formulas.at_places(formulas.windows(one, layer.ceil), place) for one in (x, x0))
    dividend, divisor = _pair(arithmetic.difference(y, y0), arithmetic.difference(*ends), np.ones(y.shape, np.bool_))
    return dividend, divisor, place


@dataclass(frozen=True, eq=False)
class DeepLift:
    """The rescale rule, for a reference: a normalised input [C, H, W]."""

    reference: Real
    name: str = "deeplift"

    @property
    def references(self) -> tuple[Real, ...]:
        """The reference."""
        return (self.reference,)

    def backward(
        self,
        network: Network,
        forward: Forward[Number],
        target: int | None,
        references: Sequence[Forward[Number]] = (),
    ) -> Backward[Number]:
        """Run the backward pass; arguments and errors as of `golden.attribute`, and the reference's forward pass."""
        arithmetic = forward.arithmetic
        (other,) = references
        made, made0 = tensors_of(network, forward), tensors_of(network, other)
        between: dict[str, NDArray[Number]] = {}

        def step(position: int, g: NDArray[Number]) -> NDArray[Number]:
            layer = network.layers[position]
            x, x0 = made[layer.inputs[0]], made0[layer.inputs[0]]
            place = None
            if layer.kind == "relu":
                dividend, divisor = relu_pair(x, x0, arithmetic)
            elif layer.kind == "maxpool2d":
                dividend, divisor, place = pool_pair(layer, x, x0, arithmetic)
            else:
                return step_back(layer, forward, position, g)
            ratio = between[f"{layer.name}.ratio"] = arithmetic.ratio(dividend, divisor, SCALING)
            g = between[f"{layer.name}.product"] = arithmetic.product(g, ratio, RATIO_FRAC)
            if place is None:
                return g
            _, high, wide = layer.in_shape
            return formulas.maxunpool2d(g, place, (high, wide))

        back = walk_back(network, forward, self.name, target, step, own_scales(network))
        return replace(back, between=between)
