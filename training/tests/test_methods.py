# SPDX-License-Identifier: Apache-2.0
"""Attribution methods on the sample images: beside committed vectors of oracles, and fixed point beside float64."""

from functools import cache
from typing import Any

import numpy as np
import pytest

import golden
from golden.arithmetic import FIXED, FLOATING
from golden.methods.engine import explain
from golden.methods.registry import registry
from host import images, networks
from host.ties import TIED

TOLERANCE = 1e-6  # of the largest value
ORACLES = {
    "methods": ("lenet5", "table1_relu"),
    "relevance": ("lenet5", "resnet20", "table1_relu"),
}
"""Networks with reference vectors, by their kind: `make reference` writes <kind>_<network>.npz."""
FILES = [f"{kind}_{name}" for kind, names in ORACLES.items() for name in names]


@cache
def vectors(file: str) -> dict[str, Any]:
    """The reference vectors of a file."""
    with np.load(networks.REFERENCE / f"{file}.npz", allow_pickle=False) as stored:
        return dict(stored)


def samples(name: str) -> tuple[golden.Network, list[images.Image]]:
    """A network with its sample images."""
    network = networks.load(name)
    return network, images.samples(network.input_shape, networks.folder(name))


@pytest.mark.parametrize(
    ("file", "key"),
    [
        (file, key)
        for file in FILES
        for key in vectors(file)
        if key != "seed" and key.partition(" ")[0] not in TIED.get(file.partition("_")[2], ())
    ],
)
def test_float_agrees_with_an_oracle(file: str, key: str) -> None:
    """With inputs that are not rounded, as the oracle's are not; random draws are the same."""
    network, all_images = samples(file.partition("_")[2])
    image_name, _, text = key.partition(" ")
    (place,) = (number for number, image in enumerate(all_images) if image.name == image_name)
    others = [image.pixels for image in all_images[place + 1 : place + 4]]
    seed, wanted = int(vectors(file).get("seed", 0)), vectors(file)[key]
    pixels = all_images[place].pixels
    found = explain(network, pixels, text, None, FLOATING, seed, baselines=others, rounding=False)
    assert found.values.shape == wanted.shape
    assert np.abs(found.values - wanted).max() <= TOLERANCE * np.abs(wanted).max()


def test_every_reference_method_is_there() -> None:
    """And the methods with an oracle are the ones that docs/methods.md names."""
    found: dict[str, list[set[str]]] = {kind: [] for kind in ORACLES}
    for file in FILES:
        texts = {key.partition(" ")[2].partition(":")[0] for key in vectors(file) if key != "seed"}
        assert texts <= set(registry())
        found[file.partition("_")[0]].append(texts)
    methods = {
        "abs_gradient",
        "expected_gradients",
        "fullgrad",
        "grad_cam",
        "grad_cam_pp",
        "gradient",
        "gradient_x_input",
        "guided_grad_cam",
        "guided_ig",
        "integrated_gradients",
        "occlusion",
        "smoothgrad",
        "vargrad",
    }
    relevance = {"deeplift", "lrp_alpha_beta", "lrp_epsilon", "lrp_gamma", "lrp_zplus"}
    for kind, names in (("methods", methods), ("relevance", relevance)):
        assert found[kind] == [names] * len(ORACLES[kind])


LEAST = {name: 0.995 for name in registry()} | {"agi": 0.97, "bsm": 0.9, "guided_ig": 0.9}
"""Median cosine of fixed point and float64, below what was measured on these images.

A path that follows signs or the order of gradients goes elsewhere where they are below the last place of int16.
"""


@pytest.mark.parametrize("text", registry())
def test_fixed_point_comes_near_float64(text: str) -> None:
    """Median cosine over six samples of lenet5, for the class that fixed point predicts; few passes of each method."""
    if text == "cam":
        pytest.skip("lenet5 has no head for it")
    network, all_images = samples("lenet5")
    parameters = registry()[text].parameters
    few = next((key for key in ("steps", "samples") if key in parameters), None)
    cosines = []
    for image in all_images[:6]:
        spec = f"{text}:{few}=8" if few else text
        others = [one.pixels for one in all_images if one is not image]
        fixed = explain(network, image.pixels, spec, None, FIXED, baselines=others)
        real = explain(network, image.pixels, spec, fixed.target, FLOATING, baselines=others)
        a, b = fixed.values, real.values
        cosines.append(float((a * b).sum() / np.sqrt((a * a).sum() * (b * b).sum())))
        assert (fixed.saturated, fixed.clamped) == (0, 0)
    assert np.median(cosines) >= LEAST[text], sorted(cosines)
