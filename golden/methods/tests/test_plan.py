# SPDX-License-Identifier: Apache-2.0
"""The registry, what users may write, and how passes are run."""

# ruff: noqa: D103 (a test is named after what it checks)

import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import golden
import golden.methods
from golden.arithmetic import FIXED, FLOATING
from golden.formulas import Real
from golden.methods.engine import Map, done, explain
from golden.methods.plan import Pass, Plan, Subject, drive, gradients, side_by_side
from golden.methods.registry import parse, registry
from golden.tests.strategies import random_image, small_network


def subject(seed: int = 0) -> Subject:
    network = small_network(seed)
    image = golden.real_image(network, random_image(network, seed))
    return Subject(network, image, 0, np.random.default_rng(seed))


@pytest.mark.parametrize("name", registry())
def test_a_method_is_whole(name: str) -> None:
    """A short file; its docstring has formula, paper, parameters and range; plan and passes take its parameters."""
    module = import_module(f"golden.methods.{name}")
    assert module.__file__
    lines = Path(module.__file__).read_text().split("\n")
    assert len([line for line in lines if line and not line.startswith(("#", "from", "import"))]) <= 60
    for word in ("Formula: ", "Paper: ", "Parameters: ", "Range: "):
        assert word in str(module.__doc__)
    assert re.search(r"\b(1|2)\d\d\d\b", str(module.__doc__)), "the paper's year"
    for function, first in ((module.plan, "subject"), (module.passes, "network")):
        assert list(inspect.signature(function).parameters) == [first, *module.PARAMETERS]


def test_the_registry_is_sorted_and_holds_methods_alone() -> None:
    assert list(registry()) == sorted(registry())
    assert {"gradient", "integrated_gradients"} <= set(registry())
    assert not {"plan", "engine", "registry", "parameters", "maps", "tests"} & set(registry())


@pytest.mark.parametrize("name", registry())
@pytest.mark.parametrize("arithmetic", [FIXED, FLOATING])
def test_every_method_runs_within_its_passes(name: str, arithmetic: Any) -> None:
    """By defaults on a small network: finite, of the image's size, not all 0, within its passes, repeatable."""
    network = small_network()
    if name == "cam":
        with pytest.raises(ValueError, match="no head"):
            explain(network, random_image(network), name, 0, arithmetic)
        return
    how: dict[str, Any] = {"seed": 3, "baselines": [random_image(network, number) for number in range(1, 9)]}
    first, again = (explain(network, random_image(network), name, 0, arithmetic, **how) for _ in range(2))
    channels, *size = network.input_shape
    assert first.values.shape[0] in (1, channels)
    assert list(first.values.shape[1:]) == size
    assert first.values.dtype == np.float64
    assert np.isfinite(first.values).all()
    assert first.values.any() or "cam" in name or name == "guided"
    forward, backward = parse(name).passes(network)
    assert first.forward <= forward
    assert first.backward <= backward
    assert np.array_equal(first.values, again.values)


def test_saliency_deconvnet_and_guided_are_the_gates() -> None:
    """The three maps of `golden.attribute`, bit for bit, in fixed point."""
    network = small_network()
    forward = golden.forward(network, random_image(network))
    for name, gate in (("gradient", "saliency"), ("deconvnet", "deconvnet"), ("guided", "guided")):
        relevance = golden.attribute(network, forward, gate, 1).relevance
        found = explain(network, random_image(network), name, 1)
        assert np.array_equal(np.ldexp(found.values, network.gradient_frac("image")), relevance)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("grad", "'grad', expected one of"),
        ("", "'', expected one of"),
        ("gradient:steps=3", "gradient has no parameter 'steps', it has none"),
        ("integrated_gradients:steps=0", "steps='0', expected a whole number from 1 to 1024"),
        ("integrated_gradients:steps=1e3", "steps='1e3', expected a whole number"),
        ("integrated_gradients:steps=" + "9" * 400, "expected a whole number"),
        ("smoothgrad:method=" * 300 + "gradient", "...', expected at most 500 characters"),
        ("smoothgrad:samples=1024,method=idgi:steps=9", "smoothgrad would take 19,456 passes, expected at most 16,384"),
        ("integrated_gradients:step=3", "no parameter 'step', expected one of: steps, baseline"),
        ("integrated_gradients:steps=3,steps=4", "steps is given twice"),
        ("integrated_gradients:steps", "no value, write steps=16"),
        ("integrated_gradients:baseline=white", "baseline='white', expected mean or black"),
        ("integrated_gradients:steps=3,", "ends with ','"),
        ("smoothgrad:sigma=nan", "sigma='nan', expected a number from 0 to 1"),
        ("smoothgrad:sigma=x", "sigma='x', expected a number from 0 to 1"),
        ("smoothgrad:method=nothing", "'nothing', expected one of"),
        ("smoothgrad:method=integrated_gradients:steps=0", "steps='0'"),
        ("grad_cam:layer=fc1", "layer='fc1', expected last or one of conv, conv_relu, pool"),
    ],
)
def test_what_is_wrong_is_told_in_a_line(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)) as caught:
        explain(small_network(), random_image(small_network()), text)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 700


def test_a_method_is_no_number() -> None:
    with pytest.raises(TypeError, match="expected a text"):
        parse(3)  # type: ignore[arg-type]


def test_text_gives_the_same_method_again() -> None:
    text = "smoothgrad:samples=4,sigma=0.2,method=vargrad:samples=2,sigma=0.1,"
    text += "method=integrated_gradients:steps=3,baseline=black"
    assert parse(text).text == text
    assert parse("gradient").text == "gradient"
    for name in registry():
        assert parse(parse(name).text).text == parse(name).text
    assert parse(text).passes(small_network()) == (24, 24)


def test_the_seed_decides_the_noise() -> None:
    network = small_network()
    maps = [explain(network, random_image(network), "smoothgrad", 0, seed=seed) for seed in (1, 1, 2)]
    assert np.array_equal(maps[0].values, maps[1].values)
    assert not np.array_equal(maps[0].values, maps[2].values)


def test_plans_side_by_side_give_what_they_give_alone() -> None:
    """Of different lengths; a turn's passes are one batch."""
    one = subject()

    def counting(turns: int) -> Plan:
        total: Real = np.zeros(one.image.shape)
        for turn in range(turns):
            total = total + (yield from gradients(one, [one.image * turn / 7] * turns)).sum(axis=0)
        return total

    sizes: list[int] = []
    network, runs = one.network, {}

    def run(batch: list[Pass]) -> Any:
        sizes.append(len(batch))
        return [runs_of(p) for p in batch]

    def runs_of(p: Pass) -> Any:
        forward = golden.forward_float(network, p.x)
        return done(network, p, forward, golden.attribute(network, forward, "saliency", 0))

    def both() -> Plan:
        return np.stack((yield from side_by_side([counting(3), counting(0), counting(1)])))

    together = drive(both(), run)
    assert sizes == [4, 3, 3]
    for values, turns in zip(together, (3, 0, 1), strict=True):
        runs[turns] = values
    assert np.array_equal(runs[3], drive(counting(3), run))
    assert np.array_equal(runs[1], drive(counting(1), run))
    assert not runs[0].any()


def test_methods_share_what_is_known(seed: int) -> None:
    """Every method, for two classes: the same maps as each alone; what is known is not run again."""
    network = small_network(seed)
    image, others = random_image(network, seed), [random_image(network, seed + n) for n in range(8)]
    known: dict[Any, Any] = {}
    for target in (0, 1):
        for name in set(registry()) - {"cam"}:
            alone = explain(network, image, name, target, seed=seed, baselines=others)
            shared = explain(network, image, name, target, seed=seed, baselines=others, known=known)
            assert np.array_equal(shared.values, alone.values), name
    again = explain(network, image, "integrated_gradients", 1, seed=seed, known=known)
    assert (again.forward, again.backward) == (0, 0)
    # a forward pass is that of any class
    assert explain(network, image, "occlusion", 2, seed=seed, known=known).forward == 0
    assert explain(network, image, "guided", 2, seed=seed, known=known).backward == 1


def test_passes_get_what_int16_holds_in_float64_too() -> None:
    """A float image is rounded to input_frac bits before either engine; the part that int16 cannot hold is counted."""
    network = small_network()
    image = np.full(network.input_shape, 0.3)
    image[0, 0, 0] = 1e3
    maps: list[Map] = [explain(network, image, "gradient_x_input", 0, a) for a in (FIXED, FLOATING)]
    for found in maps:
        assert found.clamped == 0, "explain itself has brought the image to int16"
    scaled = np.floor(np.ldexp(image, network.input_frac) + 0.5).clip(-32768, 32767)
    x = np.ldexp(scaled, -network.input_frac)
    back = golden.attribute(network, golden.forward_float(network, x), "saliency", 0)
    assert np.array_equal(maps[1].values, x * back.relevance)


def test_saturated_values_are_counted() -> None:
    network = small_network()
    image = np.full(network.input_shape, 31.9)
    found = explain(network, image, "gradient", 0)
    forward = golden.forward(network, image)
    back = golden.attribute(network, forward, "saliency", 0)
    at_ends = sum(int(np.isin(t, (-32768, 32767)).sum()) for t in (*forward.outputs, *back.gradients))
    assert found.saturated == at_ends > 0
    assert explain(network, image, "gradient", 0, FLOATING).saturated == 0


def test_pixels_int16_and_real_numbers_are_one_image() -> None:
    network = small_network()
    pixels = random_image(network)
    stored = golden.quantize_image(network, pixels)
    real = np.ldexp(stored.astype(np.float64), -network.input_frac)
    for image in (pixels, stored, real, golden.normalize_image(network, pixels)):
        assert np.array_equal(golden.forward(network, image).logits, golden.forward(network, pixels).logits)


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (np.zeros((2, 4, 4), np.float32), "expected dtype uint8 or int16 or float64, got float32"),
        (np.zeros((2, 4, 5)), "shape (2, 4, 5), expected (2, 4, 4)"),
        (np.full((2, 4, 4), np.nan), "image: nan, expected finite numbers"),
        (np.full((2, 4, 4), np.inf), "image: inf, expected finite numbers"),
    ],
)
def test_images_that_are_none(image: Any, words: str) -> None:
    for run in (golden.forward, golden.forward_float):
        with pytest.raises((TypeError, ValueError), match=re.escape(words)):
            run(small_network(), image)
