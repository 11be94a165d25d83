# SPDX-License-Identifier: Apache-2.0
"""What belongs to a layer's jobs beside its own operands."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from host.gate import Gate
from host.kernels.kernel import Mask


@dataclass(frozen=True, eq=False)
class Ending:
    """How a layer's jobs end.

    Attributes:
        name: of the tensor that comes out.
        gate: on the way out.
        mask: bool of the output's shape, where the gate takes one.
        pool: whether a 2x2 max-pool follows the gate.
        index: of the max-pool whose gradient arrives; it is unpooled on the way in.
        skip_zeros: whether zeros of a vmm's input may be left out.
    """

    name: str
    gate: Gate = Gate.NONE
    mask: Mask | None = None
    pool: bool = False
    index: NDArray[np.uint8] | None = None
    skip_zeros: bool = True
