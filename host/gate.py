# SPDX-License-Identifier: Apache-2.0
"""The `mode` argument of the kernels that end in a ReLU gate."""

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

import golden


class Gate(IntEnum):
    """Value of the `mode` argument."""

    NONE = 0
    RELU = 1
    SALIENCY = 2
    DECONVNET = 3
    GUIDED = 4

    @classmethod
    def of_method(cls, method: str) -> "Gate":
        """Return the gate of a backpropagation method, such as `guided`."""
        return cls[method.upper()]

    @property
    def takes_mask(self) -> bool:
        """Whether the gate consumes the in_mask stream."""
        return self in (Gate.SALIENCY, Gate.GUIDED)

    @property
    def makes_mask(self) -> bool:
        """Whether the gate produces the out_mask stream."""
        return self is Gate.RELU

    def apply(
        self, x: NDArray[np.int16], mask: NDArray[np.bool_] | None
    ) -> tuple[NDArray[np.int16], NDArray[np.bool_] | None]:
        """Return what the golden model says of the gate: (values, mask that it makes or None)."""
        if self is Gate.NONE:
            return x, None
        if self is Gate.RELU:
            return golden.relu(x)
        gate_mask = np.ones(x.shape, np.bool_) if mask is None else mask
        return golden.relu_backward(x, gate_mask, self.name.lower()), None
