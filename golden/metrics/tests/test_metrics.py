# SPDX-License-Identifier: Apache-2.0
"""Metrics against loops, and on networks and maps whose figures are known beforehand."""

# ruff: noqa: D103 (a test is named after what it checks)

import zlib
from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from golden.formulas import Real
from golden.metrics import (
    class_sensitivity,
    completeness,
    deletion,
    information,
    insertion,
    localisation,
    masking,
    perturbation,
    randomisation,
    sensitivity,
)
from golden.metrics.explanation import STEPS, Explanation, Scene, softmax
from golden.metrics.references import REFERENCES
from golden.metrics.registry import HIGH, LOW, UNLIKE, registry

SIDE = 10


def linear(weights: NDArray[Any], frac: int = 0) -> golden.Network:
    """A network on 1x10x10 whose logits are sums of weighted pixels, a class a row; `frac` is of the pixels."""
    count, given = len(weights), (weights.astype(np.int16), np.zeros(len(weights), np.int32))
    layer = golden.Layer("fc", "vmm", (1, SIDE, SIDE), (count,), frac, 0, 0, 0, *given, frac_w=0)
    return golden.Network("linear", (1, SIDE, SIDE), (layer,), tuple("abcdef"[:count]), (0.0,), (1.0,))


def scene_of(random: np.random.Generator, classes: int = 3, **more: Any) -> Scene:
    weights = random.integers(-1, 2, (classes, SIDE * SIDE))
    image = random.integers(-1, 2, (1, SIDE, SIDE)).astype(np.int16)
    return Scene.of(linear(weights), image, int(random.integers(1000)), **more)


def hidden_by_hand(explanation: Explanation, order: list[int], fill: Real, count: int) -> float:
    """The class's probability with so many pixels hidden, one by one."""
    changed = explanation.scene.image.copy()
    for pixel in order[:count]:
        row, column = divmod(pixel, SIDE)
        changed[0, row, column] = fill[0, row, column]
    forward = golden.forward(explanation.scene.network, changed)
    return float(softmax(forward.logits.astype(float))[explanation.scene.target])


def test_curves_by_hand(seed: int) -> None:
    """Pixels of a map without ties, one by one, and their areas by sums of trapezoids."""
    random = np.random.default_rng(seed)
    values = np.arange(-50.3, SIDE * SIDE - 50.3)
    explanation = Explanation(scene_of(random), "map", random.permutation(values).reshape(1, SIDE, SIDE))
    order = sorted(range(SIDE * SIDE), key=lambda p: -abs(explanation.values.ravel()[p]))
    counts = [round(step * SIDE * SIDE / STEPS) for step in range(STEPS + 1)]
    curves: dict[tuple[str, bool], list[float]] = {}
    for fill in ("mean", "blur"):
        for least in (False, True):
            turned, hidden = order[::-1] if least else order, explanation.scene.fill(fill)
            wanted = [hidden_by_hand(explanation, turned, hidden, count) for count in counts]
            assert explanation.removed(fill, least) == pytest.approx(wanted)
            curves[fill, least] = wanted

    def area(values: list[float]) -> float:
        return sum((a + b) / 2 / STEPS for a, b in pairwise(values))

    morf, lerf = curves["blur", False], curves["blur", True]
    found = perturbation.measure(explanation)
    assert deletion.measure(explanation)["deletion"] == pytest.approx(area(curves["mean", False]))
    assert insertion.measure(explanation)["insertion"] == pytest.approx(area(lerf[::-1]))
    assert found["aopc_morf"] == pytest.approx(sum(morf[0] - p for p in morf) / (STEPS + 1))
    assert found["aopc_lerf"] == pytest.approx(sum(lerf[0] - p for p in lerf) / (STEPS + 1))
    assert found["abpc"] == pytest.approx(area([a - b for a, b in zip(lerf, morf, strict=True)]))


def test_maps_that_order_pixels_alike_share_a_curve(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A map and its square are run once; its inverse, which orders pixels otherwise, is run anew."""
    random = np.random.default_rng(seed)
    scene, logits, ran = scene_of(random), Scene.logits, []

    def counted(scene: Scene, inputs: Real) -> Real:
        ran.append(len(inputs))
        return logits(scene, inputs)

    monkeypatch.setattr(Scene, "logits", counted)
    values = random.permutation(np.arange(1.0, SIDE * SIDE + 1)).reshape(1, SIDE, SIDE)
    first = Explanation(scene, "map", values).removed("mean")
    once = sum(ran)
    assert np.array_equal(Explanation(scene, "square", values**2).removed("mean"), first)
    assert sum(ran) == once
    Explanation(scene, "other", 1 / values).removed("mean")
    assert sum(ran) > once


def test_information_by_hand(seed: int) -> None:
    """Points in order of what they tell, kept at their highest, and trapezoids between; sizes of zlib."""
    random = np.random.default_rng(seed)
    areas = []
    for _ in range(10):
        network = replace(linear(random.integers(-1, 2, (3, SIDE * SIDE)), 8), mean=(0.4,), std=(0.01,))
        scene = Scene.of(network, random.integers(100, 105, (1, SIDE, SIDE)).astype(np.uint8), 0)
        explanation = Explanation(scene, "map", random.normal(size=scene.image.shape))
        points: list[tuple[float, float, float]] = []
        for x in explanation.hidden("blur", least=True)[::-1]:
            pixels = np.clip(np.floor((x * 0.01 + 0.4) * 255 + 0.5), 0, 255).astype(np.uint8)
            logits = golden.forward(scene.network, x).logits.astype(float)
            told = float(len(zlib.compress(bytes(pixels.ravel().tolist()), 9)))
            points.append((told, softmax(logits)[scene.target], float(logits.argmax() == scene.target)))
        (low, start, _), (high, end, _) = points[0], points[-1]
        found = information.measure(explanation)
        for name, place, first, last in (("aic", 2, 0.0, 1.0), ("sic", 1, start, end)):
            if name == "sic" and end <= start:
                assert np.isnan(found[name])
                continue
            n, area = 0.0, 0.0
            y = min(1.0, max(0.0, (points[0][place] - first) / (last - first)))
            for point in points[1:]:
                further = max(n, min(1.0, (point[0] - low) / (high - low)))
                reached = max(y, min(1.0, (point[place] - first) / (last - first)))
                area, n, y = area + (further - n) * (y + reached) / 2, further, reached
            assert found[name] == pytest.approx(area)
            areas.append(area)
    assert len(set(areas)) > 5


def test_ties_are_at_random_and_the_same_for_all_methods(seed: int) -> None:
    """A map of one value says nothing: its order is no order of places."""
    scene = scene_of(np.random.default_rng(seed))
    flat = [Explanation(scene, name, np.full((1, SIDE, SIDE), value)).order for name, value in (("a", 1.0), ("b", 0.0))]
    assert np.array_equal(flat[0], flat[1])
    assert not np.array_equal(flat[0], np.arange(SIDE * SIDE))
    assert sorted(flat[0]) == list(range(SIDE * SIDE))


def test_masking_by_hand(seed: int) -> None:
    random = np.random.default_rng(seed)
    for _ in range(5):
        scene = scene_of(random)
        explanation = Explanation(scene, "map", random.normal(size=scene.image.shape))
        share = np.abs(explanation.values) / np.abs(explanation.values).max()
        whole, kept, left = (
            softmax(golden.forward(scene.network, x).logits.astype(float))[scene.target]
            for x in (scene.image, share * scene.image, (1 - share) * scene.image)
        )
        found = masking.measure(explanation)
        assert found["average_drop"] == pytest.approx(max(0, whole - kept) / whole)
        assert found["drop_in_deletion"] == pytest.approx(max(0, whole - left) / whole)
        assert found["increase_in_confidence"] == float(kept > whole)


def test_what_is_complete_and_what_is_not(seed: int) -> None:
    """Of a linear network gradient times input is, at every pixel; its double is not, nor is half of its pixels."""
    random = np.random.default_rng(seed)
    weights = random.integers(1, 4, (2, SIDE * SIDE))
    image = random.integers(1, 3, (1, SIDE, SIDE)).astype(np.int16)
    scene = Scene.of(linear(weights), image, 0)
    shares = weights[scene.target].reshape(1, SIDE, SIDE) * scene.image
    assert completeness.measure(Explanation(scene, "shares", shares))["incompleteness"] == 0
    assert completeness.measure(Explanation(scene, "double", 2 * shares))["incompleteness"] == pytest.approx(1 / 3)
    assert sensitivity.measure(Explanation(scene, "shares", shares))["insensitivity"] == 0
    rows = [len(np.flatnonzero(np.arange(SIDE) * 8 // SIDE == row)) for row in range(8)]
    assert sum(rows) == SIDE
    half = shares.copy()
    half[:, : rows[0] + rows[1]] = 0
    assert sensitivity.measure(Explanation(scene, "half", half))["insensitivity"] == 2 / 8
    blind = Scene.of(linear(0 * weights), image, 0)
    assert sensitivity.measure(Explanation(blind, "shares", shares))["insensitivity"] == 1


def test_localisation_by_hand(seed: int) -> None:
    """A spot with weaker neighbours, a larger blot below the threshold, and one that touches by a corner alone."""
    box = (2, 3, 5, 7)
    scene = scene_of(np.random.default_rng(seed), box=box)
    heat = np.zeros((1, SIDE, SIDE))
    heat[0, 2:5, 3:6] = 0.5
    heat[0, 3, 4] = -1.0
    heat[0, 5, 6] = 0.3
    heat[0, 7:, :4] = 0.1
    found = localisation.measure(Explanation(scene, "map", heat))
    inside = 8 * 0.5 + 1
    assert found["pointing_game"] == 1
    assert found["energy"] == pytest.approx(inside / (inside + 0.3 + 12 * 0.1))
    assert found["iou"] == pytest.approx(9 / 12)
    beside = np.zeros_like(heat)
    beside[0, 9, 9] = 1
    assert set(localisation.measure(Explanation(scene, "map", beside)).values()) == {0.0}
    assert all(np.isnan(value) for value in localisation.measure(Explanation(scene, "map", 0 * heat)).values())


def parts_of(mask: NDArray[np.bool_]) -> list[set[tuple[int, int]]]:
    """The parts of a mask, each grown pixel by pixel, in the order of their first."""
    left, parts = {(int(y), int(x)) for y, x in np.argwhere(mask)}, []
    while left:
        part, front = set(), [min(left)]
        while front:
            y, x = front.pop()
            if (y, x) in left:
                left.remove((y, x))
                part.add((y, x))
                front += [(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)]
        parts.append(part)
    return parts


def test_the_largest_part_is_that_of_a_flood(seed: int) -> None:
    random = np.random.default_rng(seed)
    for _ in range(200):
        mask = random.random((7, 9)) < random.uniform(0.2, 0.8)
        mask[3, 4] = True
        parts = parts_of(mask)
        sizes = [len(part) for part in parts]
        found = {(int(y), int(x)) for y, x in np.argwhere(localisation.largest_part(mask))}
        assert found in [part for part in parts if len(part) == max(sizes)]
        rows, columns = zip(*found, strict=True)
        wanted = min(rows), min(columns), max(rows) + 1, max(columns) + 1
        assert localisation.box_around(localisation.largest_part(mask)) == wanted


def test_the_grid_holds_four_images_and_asks_for_one(seed: int) -> None:
    random = np.random.default_rng(seed)
    others = [random.integers(-1, 2, (1, SIDE, SIDE)).astype(np.int16) for _ in range(3)]
    scene = scene_of(random, others=others)
    assert scene.grid is not None
    grid, target, (top, left, bottom, right) = scene.grid
    assert target == scene.target
    halves = scene.image.reshape(1, SIDE // 2, 2, SIDE // 2, 2).mean(axis=(2, 4))
    assert np.array_equal(grid.image[:, top:bottom, left:right], np.floor(halves + 0.5))
    assert scene_of(random).grid is None
    assert np.isnan(localisation.measure(Explanation(scene_of(random), "map", scene.image))["energy"])


def test_what_looks_at_no_network_is_the_same_for_all(seed: int) -> None:
    """Blob and edges keep themselves whatever the class and the weights; noise does not."""
    random = np.random.default_rng(seed)
    scene = scene_of(random)
    for name in REFERENCES:
        explanation = Explanation(scene, name)
        assert explanation.values.shape == (1, SIDE, SIDE)
        alike = np.float64(class_sensitivity.measure(explanation)["class_sensitivity"])
        kept = {key: v for key, v in randomisation.measure(explanation).items() if isinstance(v, float)}
        if name == "random":
            assert abs(alike) < 0.5
            assert all(value < 0.7 for value in kept.values())
        else:
            assert alike == pytest.approx(1)
            assert list(kept.values()) == pytest.approx([1] * len(kept))


def test_gradients_of_a_linear_network_are_the_classes_weights(seed: int) -> None:
    """Of two classes with the same weights maps are alike, of others not."""
    random = np.random.default_rng(seed)
    weights = random.integers(-9, 10, (2, SIDE * SIDE))
    image = random.integers(-1, 2, (1, SIDE, SIDE)).astype(np.int16)
    for rows, alike in (((0, 0), True), ((0, 1), False)):
        found = class_sensitivity.measure(Explanation(Scene.of(linear(weights[list(rows)]), image, 0), "gradient"))
        assert (found["class_sensitivity"] == pytest.approx(1)) is alike


def test_layers_are_shuffled_from_the_last(seed: int) -> None:
    """Each network has one layer more of other weights, the same values; what is before keeps its own."""
    from golden.tests.strategies import small_network

    network = small_network(seed)
    found = list(randomisation.shuffled(network, np.random.default_rng(seed)))
    weighted = [layer.name for layer in network.layers if layer.weight is not None]
    assert len(found) == len(weighted)
    for count, one in enumerate(found, 1):
        changed = []
        for name in weighted:
            before, after = network.layer(name).weight, one.layer(name).weight
            assert before is not None
            assert after is not None
            assert sorted(before.ravel()) == sorted(after.ravel())
            changed += [] if np.array_equal(before, after) else [name]
        assert changed == weighted[-count:]


def test_every_metric_is_described() -> None:
    """A first line, a formula, a paper; each result knows which way is better, and no two have one name."""
    results = [result for metric in registry().values() for result in metric.results]
    assert len(set(results)) == len(results)
    for metric in registry().values():
        assert metric.about.endswith(".")
        assert metric.formula.startswith("Formula: ")
        assert "Paper" in metric.formula
        assert set(metric.results.values()) <= {HIGH, LOW, UNLIKE}
