# SPDX-License-Identifier: Apache-2.0
"""A batch of images: what each alone gives, bit for bit in fixed point."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

import numpy as np
import pytest

import golden
from golden.arithmetic import FIXED
from golden.methods import engine
from golden.methods.plan import Pass, Plan, Subject, drive
from golden.tests.strategies import small_network
from golden.tests.test_graph import graph_network


def parts(value: Any) -> list[Any]:
    """Return the arrays and words of what passes give, in order."""
    if isinstance(value, tuple | list):
        return [one for each in value for one in parts(each)]
    if isinstance(value, Mapping):
        return [one for name in sorted(value) for one in (name, *parts(value[name]))]
    if hasattr(value, "__dataclass_fields__"):
        return [one for field in fields(value) for one in parts(getattr(value, field.name))]
    return [value]


def assert_same(got: Any, wanted: Any) -> None:
    """Two passes gave the same, types included."""
    for a, b in zip(parts(got), parts(wanted), strict=True):
        if isinstance(b, np.ndarray):
            assert a.dtype == b.dtype
            assert np.array_equal(a, b)
        else:
            assert a == b


@pytest.mark.parametrize("method", golden.METHODS)
@pytest.mark.parametrize("make", [small_network, graph_network])
def test_a_batch_is_its_images(make: Any, method: str, seed: int) -> None:
    """Every tensor of each image, and the gradients of a class of its own."""
    network, random = make(seed), np.random.default_rng(seed)
    images = random.integers(0, 256, (5, *network.input_shape)).astype(np.uint8)
    targets = random.integers(0, len(network.classes), 5).tolist()
    forward = golden.forward(network, images)
    backward = golden.attribute(network, forward, method, targets)
    for number, image in enumerate(images):
        alone = golden.forward(network, image)
        assert_same(forward.at(number), alone)
        assert_same(forward.at([number, 0]).at(0), alone)
        assert_same(backward.at(number), golden.attribute(network, alone, method, targets[number]))
    predicted = golden.attribute(network, forward, method)
    assert predicted.target == tuple(golden.forward(network, image).predicted for image in images)


def test_a_batch_takes_a_class_an_image() -> None:
    """Not one for all, nor one that is none."""
    network = small_network()
    forward = golden.forward(network, np.zeros((2, *network.input_shape), np.uint8))
    for target, said in ((1, r"target: shape \(\), expected \(2,\)"), ([0, 3], "target: 3, expected 0 to 2")):
        with pytest.raises(ValueError, match=said):
            golden.attribute(network, forward, "saliency", target)


def test_passes_of_a_plan_run_in_batches(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Inputs, gates and classes mixed: each pass gives, in order, what it does alone."""
    network, random = graph_network(seed), np.random.default_rng(seed)
    inputs = [random.normal(size=network.input_shape) for _ in range(7)]
    gates = [None, *golden.METHODS]
    classes = [None, *range(len(network.classes))]
    passes = [
        Pass(inputs[min(n // 3, 6)], gates[random.integers(4)], classes[random.integers(len(classes))], ("abc_relu",))
        for n in range(23)
    ]
    found: list[Any] = []

    def plan(subject: Subject) -> Plan:
        found.append((yield passes))
        return np.zeros(network.input_shape)

    counts = []
    for together in (1, 3, engine.TOGETHER):
        monkeypatch.setattr(engine, "TOGETHER", together)
        subject = Subject(network, inputs[0], 1, random)
        runner = engine.GoldenRunner(subject, FIXED)
        drive(plan(subject), runner.run)
        counts.append((runner.forward, runner.backward, runner.saturated, runner.clamped))
    assert counts[0] == counts[1] == counts[2]
    assert counts[0][0] == 7
    assert_same(found[1], found[0])
    assert_same(found[2], found[0])
