# SPDX-License-Identifier: Apache-2.0
"""Windows that are decided by rounding are found, and no others."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

import golden
from host.ties import near_ties


def network() -> golden.Network:
    """A max-pool in front of a matrix."""
    weight, bias = np.ones((2, 4), np.int16), np.zeros(2, np.int32)
    layers = (
        golden.Layer("pool", "maxpool2d", (1, 4, 4), (1, 2, 2), 8, 8, 8, 8),
        golden.Layer("last", "vmm", (1, 2, 2), (2,), 8, 8, 8, 8, weight, bias, frac_w=0),
    )
    return golden.Network("ties", (1, 4, 4), layers, ("a", "b"), (0.5,), (0.5,))


@pytest.mark.parametrize(("second", "windows"), [(1.0, 0), (1.0 - 4e-16, 1), (1.0 - 1e-9, 0)])
def test_near_ties(second: float, windows: int) -> None:
    """Equal values and values well apart are no near tie; two that differ in the last bit are."""
    image = np.zeros((1, 4, 4))
    image[0, 0, :2] = 1.0, second
    forward = replace(golden.forward_float(network(), np.zeros((1, 4, 4), np.uint8)), image=image)
    assert near_ties(network(), forward) == ({"pool": windows} if windows else {})


@pytest.mark.parametrize("size", [3, 4, 5])
def test_odd_maps(size: int) -> None:
    """Windows over the edge of an odd map are looked at where the pool has them, and a map that another reads too."""
    ceil = (size + 1) // 2
    both = ("image", "image")
    layers = (
        golden.Layer("add", "add", (1, size, size), (1, size, size), 8, 8, 8, 8, frac_other=8, inputs=both),
        golden.Layer("floor", "maxpool2d", (1, size, size), (1, size // 2, size // 2), 8, 8, 8, 8, inputs=("image",)),
        golden.Layer("ceil", "maxpool2d", (1, size, size), (1, ceil, ceil), 8, 8, 8, 8, inputs=("add",)),
    )
    x = np.zeros((1, size, size))
    x[0, -1, :2] = 1.0, 1.0 - 4e-16
    network = SimpleNamespace(layers=layers)
    forward = SimpleNamespace(image=np.zeros_like(x), outputs=(x, None, None))
    assert near_ties(network, forward) == {"ceil": 1}  # type: ignore[arg-type]
    forward = SimpleNamespace(image=x, outputs=(np.zeros_like(x), None, None))
    assert near_ties(network, forward) == ({"floor": 1} if size == 4 else {})  # type: ignore[arg-type]
