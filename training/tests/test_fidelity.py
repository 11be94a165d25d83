# SPDX-License-Identifier: Apache-2.0
"""`make fidelity`: what it measures, by hand, and that it sees a network whose scales are wrong."""

# ruff: noqa: D103 (a test is named after what it checks)

import json
import os
import subprocess
import sys
from collections.abc import Container
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import golden
from golden.arithmetic import FIXED, FLOATING
from golden.methods.engine import explain
from golden.tests.strategies import random_image, small_network
from host import networks
from training import fidelity
from training.fidelity import MapFidelity, MethodFidelity
from xai_cosim.workspace import ROOT

METHODS = "gradient smoothgrad:samples=2"


def run(out: Path, **variables: object) -> subprocess.CompletedProcess[str]:
    given = {name: str(value) for name, value in variables.items()}
    words = [sys.executable, "-m", "scripts.fidelity"]
    environment = {**os.environ, "OUT": str(out), "NETWORK": "lenet5", "METHOD": METHODS, **given}
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def too_fine(network: golden.Network, names: Container[str], bits: int) -> golden.Network:
    """Return a network in which what some layers make has so many fraction bits more, and saturates."""
    return replace(
        network,
        layers=tuple(
            replace(
                layer,
                frac_in=layer.frac_in + bits * (layer.inputs[0] in names),
                frac_out=layer.frac_out + bits * (layer.name in names),
            )
            for layer in network.layers
        ),
    )


def test_a_comparison_by_hand(seed: int) -> None:
    """Both maps are of the class that fixed point predicts, and of one noise."""
    network, image = small_network(seed), random_image(small_network(seed), seed)
    fixed = explain(network, image, METHODS.split()[1], None, FIXED, seed)
    real = explain(network, image, METHODS.split()[1], fixed.target, FLOATING, seed)
    a, b = fixed.values, real.values
    lengths = float(np.sqrt((a * a).sum() * (b * b).sum()))
    wanted = 1.0 if not (a.any() or b.any()) else float((a * b).sum()) / max(lengths, 1e-300)
    found = fidelity.compare(network, image, METHODS.split()[1], seed)
    assert found.cosine == pytest.approx(wanted, abs=1e-12)
    assert found[1:] == (fixed.saturated, fixed.clamped)


def test_maps_of_nothing_are_the_same() -> None:
    """Not so where one of them alone is all 0: that is what lost every bit."""
    network = small_network()
    dead = replace(network.layers[-1], weight=np.zeros_like(network.layers[-1].weight))
    silent = replace(network, layers=(*network.layers[:-1], dead))
    assert fidelity.compare(silent, random_image(network), "gradient", 0).cosine == 1.0
    faint = replace(network.layers[-1], weight=np.ones_like(network.layers[-1].weight), frac_w=14)
    lost = replace(network, layers=(*network.layers[:-1], faint))
    assert not explain(lost, random_image(network), "gradient", 0).values.any()
    assert fidelity.compare(lost, random_image(network), "gradient", 0).cosine == 0.0


def test_what_images_come_to() -> None:
    """Median and percentile of three cosines, counts added; only a median that is too low fails."""
    measured = [
        {"a": MapFidelity(cosine, 2, 0), "b": MapFidelity(low, 0, 3)}
        for cosine, low in ((1.0, 0.9949), (0.2, 0.9949), (0.996, 1.0))
    ]
    figures = fidelity.summary(measured)
    wanted = {"a": MethodFidelity(3, 0.996, 0.2796, 0.2, 6, 0), "b": MethodFidelity(3, 0.9949, 0.9949, 0.9949, 0, 9)}
    for method, figure in wanted.items():
        assert figures[method] == pytest.approx(figure)
    assert fidelity.failures(figures) == ["b: median cosine 0.9949, at least 0.995"]


def test_the_command_measures_and_repeats(tmp_path: Path, seed: int) -> None:
    """All in its report, also the images that were drawn."""
    first, again = (
        run(tmp_path / name, N=3, SEED=seed, METHOD=METHODS) for name in ("first", "again")
    )
    assert first.returncode == 0, first.stderr + first.stdout
    assert "lenet5: 3 of 10 sample images; repeat with: make fidelity NETWORK=lenet5" in first.stdout
    reports = [json.loads((tmp_path / n / "fidelity/lenet5/report.json").read_text()) for n in ("first", "again")]
    assert reports[0] == reports[1]
    assert set(reports[0]["methods"]) == {"gradient", "smoothgrad:samples=2,sigma=0.15,method=gradient"}
    assert again.returncode == 0


def test_a_network_whose_scales_are_wrong_fails(tmp_path: Path) -> None:
    network = too_fine(networks.load("lenet5"), ("/conv2/Conv", "/relu2/Relu", "/pool2/MaxPool"), 5)
    golden.save_network(network, tmp_path / "wrong")
    images = networks.folder("lenet5") / "images"
    done = run(tmp_path, NETWORK=tmp_path / "wrong", IMAGES=images, METHOD="gradient", N=4, SEED=1)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "gradient: median cosine 0." in done.stdout
    (figures,) = json.loads((tmp_path / "fidelity" / "wrong" / "report.json").read_text())["methods"].values()
    assert figures["saturated"] > 0
