# SPDX-License-Identifier: Apache-2.0
"""Methods whose promises do not tell one rule from a near one: step by step, with what is random drawn again."""

# ruff: noqa: D103 (a test is named after what it checks)

from dataclasses import replace

import numpy as np
import pytest

import golden
from golden.formulas import Real
from golden.methods.engine import explain
from golden.methods.maps import blurred
from golden.methods.registry import registry
from golden.methods.tests.test_axioms import close, network_of, quantized_image, real, smooth_image, with_a_mean
from golden.methods.tests.test_paths import logits, rounded, slope, start_of
from golden.tests.strategies import random_image, small_network


def picture(name: str, number: int) -> tuple[golden.Network, Real]:
    network = network_of(name)
    return network, quantized_image(network, smooth_image(network, number))


def oblong(channels: int = 2) -> golden.Network:
    """One matrix on an image that is wider than high, and of two channels whose pixels have other ranges."""
    rng, shape = np.random.default_rng(2), (channels, 6, 10)
    weight = rng.integers(-(2**14), 2**14, (3, channels * 60)).astype(np.int16)
    layer = golden.Layer("fc", "vmm", shape, (3,), 10, 10, 13, 13, weight, np.zeros(3, np.int32), 16)
    return golden.Network("oblong", shape, (layer,), ("a", "b", "c"), (0.5, 0.3)[:channels], (0.25, 0.4)[:channels])


@pytest.mark.parametrize("number", range(3))
def test_blur_ig_by_loops(number: int) -> None:
    """The gradient in the middle of each part of the way, times what the part changes."""
    network, x = picture("lenet5", number)
    total = np.zeros(x.shape)
    for k in range(1, 5):
        sharper, blunter = (rounded(network, blurred(x, 0.5 * n)) for n in (k - 1, k))
        total += slope(network, blurred(x, 0.5 * (k - 0.5)), 0) * (sharper - blunter)
    assert close(real(network, x, "blur_ig:steps=4,sigma=2").values, total)


@pytest.mark.parametrize("baseline", ["mean", "black"])
def test_idgi_by_loops(baseline: str) -> None:
    """A change of the logit is shared by the squares of the gradient where the step begins, of equal steps."""
    for number in range(3):
        network, x = picture("lenet5", number)
        start = start_of(network, x, baseline)
        points = [rounded(network, start + j / 3 * (x - start)) for j in range(4)]
        total = np.zeros(x.shape)
        for j in range(3):
            h = slope(network, points[j], 0)
            change = logits(network, points[j + 1])[0] - logits(network, points[j])[0]
            total += h * h * change / np.vdot(h, h)
        assert close(real(network, x, f"idgi:steps=3,baseline={baseline}").values, total)


def test_idgi_leaves_out_a_step_without_gradient() -> None:
    """All weights 0: no share of anything, and no division by 0."""
    network = oblong()
    silent = replace(network, layers=(replace(network.layers[0], weight=np.zeros((3, 120), np.int16)),))
    assert not real(silent, np.ones(network.input_shape), "idgi").values.any()


def test_split_ig_that_stops_at_once_is_nothing() -> None:
    """A linear network whose logit rises, and a share of 0: the first point is above it already."""
    network = oblong()
    rising = np.sign(real(network, np.zeros(network.input_shape), "gradient").values)
    found = real(network, rising, "split_ig:phi=0")
    assert not found.values.any()
    assert found.backward == 0
    assert real(network, rising, "split_ig:phi=0.5").values.all()


def test_expected_gradients_of_noise_by_loops(seed: int) -> None:
    """Pixels drawn from 0 to 255, each from its own place a random part of the way."""
    network, x = picture("lenet5", 0)
    random = np.random.default_rng(seed)
    shares, pixels = random.random(5), random.integers(0, 256, (5, *x.shape))
    total = np.zeros(x.shape)
    for share, one in zip(shares, pixels, strict=True):
        start = rounded(network, golden.normalize_image(network, one.astype(np.uint8)))
        total += (x - start) * slope(network, start + share * (x - start), 0) / 5
    assert close(real(network, x, "expected_gradients:samples=5", seed=seed).values, total)


def test_noise_of_baselines_reaches_both_ends_of_the_pixels() -> None:
    """Of a linear network the map tells each baseline's pixels: all 256 are drawn, none else."""
    network = oblong(1)
    gradient = real(network, np.zeros(network.input_shape), "gradient").values
    seen: set[int] = set()
    for seed in range(60):
        found = real(network, np.zeros(network.input_shape), "expected_gradients:samples=1", seed=seed).values
        start = -np.divide(found, gradient, out=np.zeros(found.shape), where=gradient != 0)
        pixels = (start * 0.25 + 0.5) * 255
        assert np.abs(pixels - np.round(pixels))[gradient != 0].max() < 0.1, "no pixel is between two whole numbers"
        seen |= set(np.round(pixels[gradient != 0]).astype(int).tolist())
    assert seen == set(range(256))


@pytest.mark.parametrize("target", [0, 2])
@pytest.mark.parametrize(("grid", "p"), [(3, 0.3), (7, 0.8)])
def test_rise_by_loops(target: int, grid: int, p: float, seed: int) -> None:
    """Pixel by pixel: cells are enlarged between their centres, and the image is cut out of them where chance says."""
    network = oblong()
    x = rounded(network, np.random.default_rng(seed).standard_normal(network.input_shape) / 2)
    random, (high, wide), cell = np.random.default_rng(seed), (6, 10), (-(-6 // grid), -(-10 // grid))
    total = np.zeros((1, high, wide))
    for _ in range(4):
        ones = random.random((grid + 1, grid + 1)) < p
        down, right = int(random.integers(cell[0])), int(random.integers(cell[1]))
        mask = np.zeros((high, wide))
        for y, z in np.ndindex(high, wide):
            for row, column in np.ndindex(grid + 1, grid + 1):
                away = [
                    abs(min(max((place + 0.5) / size - 0.5, 0), grid) - one)
                    for place, size, one in zip((y + down, z + right), cell, (row, column), strict=True)
                ]
                mask[y, z] += ones[row, column] * max(0, 1 - away[0]) * max(0, 1 - away[1])
        scores = np.exp(logits(network, rounded(network, x * mask)))
        total += scores[target] / scores.sum() * mask / (4 * p)
    options = f"samples=4,grid={grid},p={p}"
    assert close(real(network, x, f"rise:{options}", target, seed=seed).values, total)


def test_rise_knows_large_logits() -> None:
    """Probabilities of logits whose exponential is beyond float64."""
    layer = replace(oblong().layers[0], frac_out=0, frac_w=5, weight=np.full((3, 120), 2**14, np.int16))
    network = replace(oblong(), layers=(layer,))
    found = real(network, np.full(network.input_shape, 2.0), "rise:samples=4,p=1").values
    assert close(found, np.full((1, 6, 10), 1 / 3))


@pytest.mark.parametrize("name", registry())
def test_every_method_explains_the_target(name: str) -> None:
    """With two classes in each other's place, the one has the other's map."""
    network = with_a_mean() if name == "cam" else small_network()
    text = "idg:cell=2" if name == "idg" else name  # one cell on the whole image has all of every class
    last = network.layers[-1]
    (weight, bias, _), order = last.parameters(), [1, 0, 2]
    swapped = replace(network, layers=(*network.layers[:-1], replace(last, weight=weight[order], bias=bias[order])))
    image, *others = (random_image(network, 1 + number) for number in range(13))
    maps = [explain(network, image, text, target, baselines=others).values for target in range(3)]
    for wanted, target in zip(maps, (1, 0, 2), strict=True):
        assert close(explain(swapped, image, text, target, baselines=others).values, wanted)
    assert not np.array_equal(maps[0], maps[1])
    assert not np.array_equal(maps[0], maps[2])
