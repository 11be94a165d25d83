# SPDX-License-Identifier: Apache-2.0
"""Methods whose way through the images follows what the network says: by loops, and by what they promise."""

# ruff: noqa: D103 (a test is named after what it checks)

from typing import Any

import numpy as np
import pytest

import golden
from golden.formulas import Real
from golden.methods.plan import Subject
from golden.methods.tests.test_axioms import (
    IMAGES,
    NAMES,
    close,
    logit,
    network_of,
    quantized_image,
    real,
    smooth_image,
)


def rounded(network: golden.Network, x: Real) -> Real:
    return np.asarray(np.floor(x * 2**network.input_frac + 0.5) / 2**network.input_frac)


def legal(network: golden.Network, x: Real) -> Real:
    """Clipped to pixels from 0 to 255, then rounded."""
    mean, std = (np.array(v)[:, None, None] for v in (network.mean, network.std))
    return rounded(network, np.clip(x, -mean / std, (1 - mean) / std))


def slope(network: golden.Network, x: Real, target: int) -> Real:
    forward = golden.forward_float(network, rounded(network, x))
    return golden.attribute(network, forward, "saliency", target).relevance


def logits(network: golden.Network, x: Real) -> Real:
    return golden.forward_float(network, x).logits


def start_of(network: golden.Network, x: Real, baseline: str) -> Real:
    return Subject(network, x, 0, np.random.default_rng(0)).baseline(baseline)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("baseline", ["mean", "black"])
def test_guided_ig_without_reach_is_the_straight_line(name: str, baseline: str) -> None:
    """A left Riemann sum: the gradient at the beginning of each part."""
    network = network_of(name)
    x = quantized_image(network, smooth_image(network, 1))
    start = start_of(network, x, baseline)
    wanted = sum(slope(network, start + k / 5 * (x - start), 0) for k in range(5)) * (x - start) / 5
    assert close(real(network, x, f"guided_ig:steps=5,reach=0,baseline={baseline}").values, wanted, 1e-6)


@pytest.mark.parametrize("fraction", [0.1, 0.5])
def test_guided_ig_comes_to_the_difference_of_logits(fraction: float) -> None:
    """Completeness with many steps; a small reach, since a value that jumps far jumps over changes of its gradient."""
    network = network_of("lenet5")
    for number in IMAGES:
        x = quantized_image(network, smooth_image(network, number))
        difference = logit(network, x) - logit(network, np.zeros(x.shape))
        options = f"fraction={fraction},reach=0.05"
        found = real(network, x, f"guided_ig:steps=400,{options}").values.sum()
        assert abs(found - difference) < 0.1 * max(abs(difference), 1)


def test_guided_ig_moves_what_counts_least_first() -> None:
    """A linear network of three weights and one step short of the end: what has the largest is the last to move."""
    weight = np.zeros((2, 64), np.int16)
    weight[0, :3] = 2**14, 2**13, 2**12
    layer = golden.Layer("fc", "vmm", (1, 8, 8), (2,), 10, 10, 13, 13, weight, np.zeros(2, np.int32), 12)
    network = golden.Network("one", (1, 8, 8), (layer,), ("a", "b"), (0.0,), (1.0,))
    x = np.zeros((1, 8, 8))
    x[0, 0, :3] = 1.0
    found = real(network, x, "guided_ig:steps=3,reach=1,fraction=0").values[0, 0, :4]
    assert close(found, np.array([4.0, 2.0, 1.0, 0.0]))


@pytest.mark.parametrize(("classes", "steps", "epsilon"), [(1, 3, 0.02), (3, 8, 0.05), (50, 2, 0.5)])
def test_agi_by_loops(classes: int, steps: int, epsilon: float) -> None:
    """Class by class, step by step; ways that end at the class, and ways that do not get there."""
    network = network_of("lenet5")
    spread, ended = 1 / np.array(network.std)[:, None, None], []
    for number in IMAGES:
        image = quantized_image(network, smooth_image(network, number))
        target, *rivals = np.argsort(-logits(network, image), kind="stable").tolist()
        wanted = np.zeros(image.shape)
        for rival in rivals[:classes]:
            x = image
            for _ in range(steps):
                ended.append(int(logits(network, x).argmax()) == rival)
                if ended[-1]:
                    break
                after = legal(network, x + epsilon * spread * np.sign(slope(network, x, rival)))
                wanted -= slope(network, x, target) * (after - x)
                x = after
        options = f"classes={classes},steps={steps},epsilon={epsilon}"
        assert close(real(network, image, f"agi:{options}", target).values, wanted)
    assert not all(ended)
    assert any(ended) or steps < 8


def boundary(network: golden.Network, image: Real, target: int, search: int, epsilon: float, halves: int) -> Any:
    """The image beyond the boundary, the last one before it, and the rival."""
    seen = logits(network, image)
    rival = max((j for j in range(len(seen)) if j != target), key=lambda j: seen[j])
    spread, down = 1 / np.array(network.std)[:, None, None], -1 if seen[target] >= seen[rival] else 1
    inside = x = image
    for _ in range(search):
        now = logits(network, x)
        if (now[target] >= now[rival]) != (seen[target] >= seen[rival]):
            break
        inside = x
        way = np.sign(slope(network, x, target) - slope(network, x, rival))
        x = legal(network, x + down * epsilon * spread * way)
    for _ in range(halves):
        middle = rounded(network, (inside + x) / 2)
        now = logits(network, middle)
        if (now[target] >= now[rival]) == (seen[target] >= seen[rival]):
            inside = middle
        else:
            x = middle
    return x, inside, rival


@pytest.mark.parametrize("target", [0, 3])
@pytest.mark.parametrize(("search", "epsilon", "halves"), [(16, 0.02, 6), (16, 0.05, 0), (1, 0.001, 2)])
def test_big_and_bsm_begin_at_the_boundary(target: int, search: int, epsilon: float, halves: int) -> None:
    """By loops; where it is crossed, both logits change places between two images that the last halving parts."""
    network = network_of("lenet5")
    options = f"search={search},epsilon={epsilon},bisections={halves}"
    for number in IMAGES:
        image = quantized_image(network, smooth_image(network, number))
        start, inside, rival = boundary(network, image, target, search, epsilon, halves)
        if search > 1:
            sides = [logits(network, one)[target] >= logits(network, one)[rival] for one in (start, inside)]
            assert sides[0] != sides[1]
        assert close(real(network, image, f"bsm:{options}", target).values, slope(network, start, target))
        way = image - start
        wanted = sum(slope(network, start + (k + 0.5) / 4 * way, target) for k in range(4)) * way / 4
        assert close(real(network, image, f"big:steps=4,{options}", target).values, wanted)


def test_big_comes_to_the_difference_of_logits() -> None:
    network = network_of("lenet5")
    for number in IMAGES:
        image = quantized_image(network, smooth_image(network, number))
        start, _, _ = boundary(network, image, 0, 16, 0.05, 6)
        difference = logit(network, image) - logit(network, start)
        found = real(network, image, "big:steps=128,epsilon=0.05").values.sum()
        assert abs(found - difference) < 0.02 * max(abs(difference), 1)


@pytest.mark.parametrize("epsilon", [0.02, 0.6])
def test_neflag_by_loops(epsilon: float) -> None:
    """Point by point, drawn here again; those of which the gradient points away do not count."""
    network = network_of("lenet5")
    spread, counted = 1 / np.array(network.std)[:, None, None], 0
    for number in IMAGES:
        image = quantized_image(network, smooth_image(network, number))
        drawn = np.random.default_rng(4).standard_normal((6, *image.shape))
        wanted = np.zeros(image.shape)
        for one in drawn:
            point = legal(network, image + epsilon * spread * one / np.sqrt(np.mean(one**2)))
            normal = (point - image) / np.linalg.norm(point - image)
            gradient = slope(network, point, 0)
            if np.vdot(gradient, normal) < 0:
                wanted -= gradient * normal / 6
                counted += 1
        found = real(network, image, f"neflag:samples=6,epsilon={epsilon}", seed=4).values
        assert close(found, wanted)
        assert found.sum() >= 0
    assert 0 < counted < 18


@pytest.mark.parametrize(("cell", "name"), [(4, "lenet5"), (5, "lenet5"), (3, "small"), (40, "small")])
def test_idg_by_loops(cell: int, name: str) -> None:
    """Cell by cell, some of them cut at the image's ends; each value is its cell's share, and cells sum to 1."""
    network = network_of(name)
    for number in IMAGES:
        image = quantized_image(network, smooth_image(network, number))
        start = start_of(network, image, "black")
        way, (_, high, wide) = image - start, image.shape
        mean = np.mean([slope(network, start + (k + 0.5) / 3 * way, 0) for k in range(3)], axis=0)
        moves = {}
        for top in range(0, high, cell):
            for left in range(0, wide, cell):
                inside = (slice(None), slice(top, top + cell), slice(left, left + cell))
                length = np.linalg.norm(way[inside])
                moves[top, left] = abs(np.vdot(mean[inside], way[inside])) / length if length else 0.0
        found: Real = real(network, image, f"idg:steps=3,cell={cell},baseline=black").values
        assert found.shape == (1, high, wide)
        for (top, left), move in moves.items():
            part = found[0, top : top + cell, left : left + cell]
            assert np.allclose(part, move / sum(moves.values()), rtol=1e-9, atol=0)
        assert abs(sum(found[0, top, left] for top, left in moves) - 1) < 1e-12


def test_a_blank_image_moves_nothing() -> None:
    """No way from the baseline: no division by nothing."""
    network = network_of("lenet5")
    blank = np.zeros(network.input_shape)
    for method in ("idg", "guided_ig"):
        assert not real(network, blank, method).values.any()
