# SPDX-License-Identifier: Apache-2.0
"""Metrics beside Quantus', SciPy's and scikit-image's committed vectors, in float64."""

# ruff: noqa: D103 (a test is named after what it checks)

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from golden.arithmetic import FLOATING
from golden.formulas import Real
from golden.inference import forward_in
from golden.metrics import localisation, statistics
from golden.metrics.explanation import STEPS, Explanation, Scene
from host.networks import REFERENCE
from training.metric_reference import SEED, drawn

TOLERANCE = 1e-5
"""Quantus' model computes in float32."""


class FloatScene(Scene):
    """A scene in float64, since the other side has no fixed point."""

    def logits(self, inputs: Real) -> Real:
        """Return the logits, [N, M]."""
        return np.asarray(forward_in(self.network, inputs, FLOATING).logits)


@pytest.fixture(scope="module")
def wanted() -> dict[str, NDArray[Any]]:
    """The vectors."""
    with np.load(REFERENCE / "metrics.npz", allow_pickle=False) as stored:
        assert stored["seed"] == SEED
        return dict(stored)


@pytest.fixture(scope="module")
def cases() -> list[Explanation]:
    """The maps, as cases."""
    given = drawn()
    boxes = [localisation.box_around(mask[0]) for mask in given["masks"]]
    scenes = [FloatScene(given["network"], x, 0, box) for x, box in zip(given["inputs"], boxes, strict=True)]
    return [Explanation(scene, "gradient", values) for scene, values in zip(scenes, given["maps"], strict=True)]


def test_curves_are_those_of_pixel_flipping(cases: list[Explanation], wanted: dict[str, NDArray[Any]]) -> None:
    """Hidden by the mean pixel, most and least relevant first, step by step; classes too."""
    for number, case in enumerate(cases):
        assert case.scene.target == wanted["classes"][number]
        for name, least in (("most first", False), ("least first", True)):
            curve = case.removed("mean", least)
            assert len(curve) == STEPS + 1
            assert np.abs(curve[1:] - wanted[name][number]).max() < TOLERANCE


def test_localisation_is_that_of_quantus(cases: list[Explanation], wanted: dict[str, NDArray[Any]]) -> None:
    hits = set()
    for number, case in enumerate(cases):
        found = localisation.measure(case)
        assert found["pointing_game"] == wanted["pointing_game"][number]
        assert found["energy"] == pytest.approx(wanted["energy"][number], rel=1e-9)
        hits.add(found["pointing_game"])
    assert hits == {0.0, 1.0}


@pytest.mark.parametrize("name", ["spearman", "ssim", "hog_pearson"])
def test_likeness_is_that_of_scipy_and_scikit_image(name: str, wanted: dict[str, NDArray[Any]]) -> None:
    """HOG to 1e-6: scikit-image adds up cells in float32."""
    for pair, value in zip(drawn()["pairs"], wanted[name], strict=True):
        assert getattr(statistics, name)(*pair) == pytest.approx(value, abs=1e-6 if name == "hog_pearson" else 1e-12)
