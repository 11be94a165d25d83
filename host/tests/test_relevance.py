# SPDX-License-Identifier: Apache-2.0
"""Relevance in int16 and in real numbers."""

from pathlib import Path

import numpy as np
import pytest

from host.random_networks import random_image, random_network
from host.relevance import Relevance, save


@pytest.mark.parametrize("scale", [1e-9, 1.0, 3e7])
def test_real_values_as_int16(scale: float, seed: int) -> None:
    """Rounded to the finest power of two that holds them: no value is off by more than half a step, none saturates."""
    real = np.random.default_rng(seed).normal(size=(3, 8, 8)) * scale
    one = Relevance.of_real("guided", 3, real)
    assert one.fixed.dtype == np.int16
    assert (np.abs(np.ldexp(one.fixed.astype(float), -one.frac) - real) <= np.ldexp(0.5, -one.frac)).all()
    assert np.abs(one.fixed.astype(int)).max() >= 2**14
    again = Relevance.of_fixed("guided", 3, one.fixed, one.frac)
    assert (Relevance.of_real("guided", 3, again.real).fixed == one.fixed).all()


def test_nothing_relevant() -> None:
    """All 0 in both."""
    one = Relevance.of_real("guided", 3, np.zeros((1, 2, 2)))
    assert not one.fixed.any()
    assert not one.real.any()


def test_file(tmp_path: Path, seed: int) -> None:
    """Methods with parameters and maps of several sizes; read without pickle."""
    random = np.random.default_rng(seed)
    network = random_network(random)
    image = random_image(random, network)
    made = [
        Relevance.of_real(method, target, random.normal(size=shape))
        for target in (1, 0)
        for method, shape in (("a:steps=2,method=b:x=1", network.input_shape), ("grad_cam", (1, 2, 3)))
    ]
    save(tmp_path / "relevance.npz", network, image, made)
    with np.load(tmp_path / "relevance.npz", allow_pickle=False) as found:
        assert len(found.files) == 6 + 3 * 4
        assert list(found["targets"]) == [1, 0]
        assert np.array_equal(found["image"], image)
        for one in made:
            assert np.array_equal(found[f"{one.method}/{one.target}/real"], one.real)
            assert np.array_equal(found[f"{one.method}/{one.target}/int16"], one.fixed)
