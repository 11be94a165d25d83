# SPDX-License-Identifier: Apache-2.0
"""Hypothesis strategies and small networks that the tests share."""

from typing import Any

import hypothesis.extra.numpy as hnp
import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

import golden

SHIFTS = st.integers(0, 31)
# Extremes and zero far more often than chance would have them.
INT16 = st.one_of(st.sampled_from([-32768, -32767, -1, 0, 1, 32767]), st.integers(-32768, 32767))


def int16(*shape: int) -> st.SearchStrategy[NDArray[np.int16]]:
    """Arrays of a shape over the whole range of int16."""
    return hnp.arrays(np.int16, shape, elements=INT16)


def int32(*shape: int) -> st.SearchStrategy[NDArray[np.int32]]:
    """Arrays of a shape over the whole range of int32."""
    return hnp.arrays(np.int32, shape, elements=st.integers(-(2**31), 2**31 - 1))


def random_int16(rng: np.random.Generator, *shape: int) -> NDArray[np.int16]:
    """Uniform over the whole range of int16."""
    return rng.integers(-32768, 32768, shape).astype(np.int16)


def small_network(seed: int = 0) -> golden.Network:
    """A network with every kind of layer: 2x4x4, conv, ReLU, pool, vmm, ReLU, vmm, three classes.

    No two of its shifts are equal, so that one taken for another shows.
    """
    rng = np.random.default_rng(seed)

    def weights(frac_w: int, *shape: int) -> dict[str, Any]:
        return {
            "weight": rng.integers(-(2**frac_w), 2**frac_w, shape).astype(np.int16),
            "bias": rng.integers(-(2**20), 2**20, shape[0]).astype(np.int32),
            "frac_w": frac_w,
        }

    return golden.Network(
        name="small",
        input_shape=(2, 4, 4),
        layers=(
            golden.Layer("conv", "conv2d", (2, 4, 4), (3, 4, 4), 10, 9, 11, 9, **weights(13, 3, 2, 3, 3)),
            golden.Layer("conv_relu", "relu", (3, 4, 4), (3, 4, 4), 9, 9, 9, 9),
            golden.Layer("pool", "maxpool2d", (3, 4, 4), (3, 2, 2), 9, 9, 9, 9),
            golden.Layer("fc1", "vmm", (3, 2, 2), (5,), 9, 8, 9, 11, **weights(11, 5, 12)),
            golden.Layer("fc1_relu", "relu", (5,), (5,), 8, 8, 11, 11),
            golden.Layer("fc2", "vmm", (5,), (3,), 8, 7, 11, 13, **weights(14, 3, 5)),
        ),
        classes=("a", "b", "c"),
        mean=(0.5, 0.4),
        std=(0.25, 0.2),
        metadata={"made": "for tests"},
    )


def random_image(network: golden.Network, seed: int = 0) -> NDArray[np.uint8]:
    """Uniform pixels of the network's input shape."""
    return np.random.default_rng(seed).integers(0, 256, network.input_shape).astype(np.uint8)
