# SPDX-License-Identifier: Apache-2.0
"""Training and folding, where PyTorch is installed (extra `train`)."""

# ruff: noqa: D103 (a test is named after what it checks)

from dataclasses import asdict
from typing import Any

import numpy as np
import pytest

import golden
from host import networks
from host.cifar10 import CLASSES, Batch
from training.architectures import ARCHITECTURES
from training.calibration import Description, calibrate

torch: Any = pytest.importorskip("torch")
training: Any = pytest.importorskip("training.training")


def random_batch(count: int, seed: int) -> Batch:
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 10, count).astype(np.uint8)
    # The label is the brightness, so that there is something to learn.
    images = rng.integers(0, 60, (count, 3, 32, 32)) + 19 * labels[:, None, None, None]
    return Batch(images.astype(np.uint8), labels)


@pytest.mark.parametrize("name", sorted(ARCHITECTURES))
def test_folded_and_quantised_network_computes_what_was_trained(name: str) -> None:
    torch.manual_seed(0)
    plan, (images, _) = ARCHITECTURES[name], random_batch(64, 0)
    mean, std = training.normalisation(images)
    inputs = torch.from_numpy((images / 255 - np.reshape(mean, (3, 1, 1))) / np.reshape(std, (3, 1, 1)))
    model = training.build(plan, dropout=0.0).double()
    for _ in range(3):
        model(inputs)  # moves the running statistics of BatchNorm
    wanted = model.eval()(inputs[:5]).detach().numpy()
    description = Description(name, (3, 32, 32), CLASSES, tuple(mean), tuple(std))
    network = calibrate(description, plan, training.fold(model), images[:5], {})
    got = np.array([golden.forward_float(network, image).logits for image in images[:5]])
    assert np.abs(got - wanted).max() < 1e-3 * np.abs(wanted).max()


def test_training_learns_and_repeats() -> None:
    lines: list[str] = []
    train_set, test_set = random_batch(512, 1), random_batch(100, 2)
    mean, std = training.normalisation(train_set.images)
    recipe = training.Recipe(epochs=2, seed=3, batch=32)
    runs = [
        training.train(ARCHITECTURES["table1_relu"], train_set, test_set, mean, std, recipe, lines.append)
        for _ in range(2)
    ]
    assert len(lines) == 4
    losses = [float(line.split()[3]) for line in lines]
    assert losses[1] < losses[0]
    assert losses[:2] == losses[2:]
    for key, values in runs[0].items():
        assert np.array_equal(values, runs[1][key])


@pytest.mark.parametrize("name", networks.names())
def test_recorded_recipe_is_the_default(name: str) -> None:
    assert networks.load(name).metadata["training"]["recipe"] == asdict(training.RECIPES[name])
