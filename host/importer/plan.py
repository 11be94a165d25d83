# SPDX-License-Identifier: Apache-2.0
"""A network before quantisation: a graph of layers with real parameters."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Real = NDArray[np.float64]
Shape = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class PlannedLayer:
    """A layer as `golden.Layer` has it, without scales; attributes that are not told have the same meaning there.

    Attributes:
        name: unique; that of the user's node.
        kind: one of `golden.KINDS`.
        inputs: names of the layers whose outputs it reads, or "image"; two of an add, one of every other.
        out_shape: [C, H, W] or [N], without a batch.
        weight: float64 [K, C / groups, kh, kw] of a conv2d, [M, N] of a vmm, else None.
        bias: float64 [K] or [M] where there is a weight.
        stride: of a conv2d, 1 or 2, in both directions.
        padding: zeros above, left, below, right of a conv2d's input.
        groups: of a conv2d.
        window: height and width of an avgpool2d's windows, which do not overlap; those of the map for the global one.
        weight_frac: fraction bits of the weights where they are given, so that nothing is to be chosen.
        out_frac: fraction bits of the output activations where they are given.
    """

    name: str
    kind: str
    inputs: tuple[str, ...]
    out_shape: Shape
    weight: Real | None = None
    bias: Real | None = None
    stride: int = 1
    padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    groups: int = 1
    window: tuple[int, int] | None = None
    weight_frac: int | None = None
    out_frac: int | None = None


@dataclass(frozen=True, eq=False)
class PlannedNetwork:
    """A classifier in real numbers; attributes as of `golden.Network`, layers in an order in which they can be run.

    Attributes:
        notes: what was done to the user's network on the way, a line each.
    """

    name: str
    input_shape: Shape
    layers: tuple[PlannedLayer, ...]
    classes: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    notes: tuple[str, ...] = ()
    metadata: Mapping[str, Any] = field(default_factory=dict)
