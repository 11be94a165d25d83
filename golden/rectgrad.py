# SPDX-License-Identifier: Apache-2.0
"""Rectified gradient: a ReLU passes what its output makes much of.

    R_l = R_l+1 (a R_l+1 > tau)      a the ReLU's output, tau the q-th percentile of all a R_l+1 of the layer

With a at 0 and above, q such that tau = 0, and R_l+1 at 0 and above, it is guided backpropagation.

Source: Kim et al., Why are Saliency Maps Noisy? Cause of and Solution to Noisy Saliency Maps, 2019 (arXiv:1902.04893).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from golden.formulas import Number, Real
from golden.inference import Backward, Forward, step_back, walk_back
from golden.kernels import Mask
from golden.network import Network
from golden.scales import own_scales


@dataclass(frozen=True)
class RectGrad:
    """The rule, for a percentile q, 0 to 100."""

    percentile: float
    name: str = "rectgrad"

    @property
    def references(self) -> tuple[Real, ...]:
        """Other inputs that it needs a forward pass of: none."""
        return ()

    def mask(self, a: NDArray[Number], g: NDArray[Number]) -> Mask:
        """Return where a ReLU with outputs a passes what is carried back to them, bool of their shape.

        tau is one of the products: of n in order that of place floor((n - 1) q / 100).
        """
        products = a.astype(np.float64) * g
        return np.asarray(products > np.percentile(products, self.percentile, method="lower"))

    def backward(
        self,
        network: Network,
        forward: Forward[Number],
        target: int | None,
        references: Sequence[Forward[Number]] = (),
    ) -> Backward[Number]:
        """Run the backward pass; arguments and errors as of `golden.attribute`."""

        def step(position: int, g: NDArray[Number]) -> NDArray[Number]:
            layer = network.layers[position]
            if layer.kind == "relu":
                return g * self.mask(forward.outputs[position], g)
            return step_back(layer, forward, position, g)

        return walk_back(network, forward, self.name, target, step, own_scales(network))
