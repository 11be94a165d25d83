# SPDX-License-Identifier: Apache-2.0
"""Backward passes with a rule of their own: LRP beside its definition, DeepLIFT by its axiom, and their scales."""

# ruff: noqa: D103 (a test is named after what it checks)

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import golden
from golden.arithmetic import FIXED, FLOATING
from golden.checks import MAX_LEFT, MAX_SHIFT
from golden.deeplift import DeepLift
from golden.fitted import fitted, peaks
from golden.formulas import Real
from golden.inference import Forward, forward_in, linear, tensors_of
from golden.lrp import Lrp
from golden.methods.engine import explain
from golden.methods.registry import parse, registry
from golden.network import IMAGE
from golden.parts import Branch
from golden.scales import fitted_scales, wanted_fracs, weight_fracs
from golden.tests.strategies import random_image, small_network
from golden.tests.test_graph import graph_network

NETWORKS = Path(golden.__file__).parents[1] / "networks"
MAKERS = {"small": small_network, "graph": graph_network}
RULES = {name: method.rule for name, method in registry().items() if method.rule is not None}


def rule_of(text: str) -> Lrp:
    chosen = parse(text)
    assert chosen.method.rule is not None
    made = chosen.method.rule(**chosen.values)
    assert isinstance(made, Lrp)
    return made


def without_biases(network: golden.Network) -> golden.Network:
    def bare(layer: golden.Layer) -> golden.Layer:
        return layer if layer.bias is None else replace(layer, bias=np.zeros_like(layer.bias))

    return replace(network, layers=tuple(map(bare, network.layers)))


# ---- LRP beside its definition


def contributions(layer: golden.Layer, x: Real) -> Real:
    """What each value of an input adds to each output of a linear layer: [outputs, inputs]."""
    columns = []
    rest = replace(layer, bias=np.zeros_like(layer.bias)) if layer.bias is not None else layer
    for place in np.ndindex(x.shape):
        one = np.zeros(x.shape)
        one[place] = x[place]
        columns.append(linear(rest, one, FLOATING).ravel())
    return np.stack(columns, axis=1)


def shares(text: str, z: Real, b: Real, out: Real) -> Real:
    """The share of each contribution [outputs, inputs] in what its output's relevance is divided into."""
    values = parse(text).values
    up, down, b_up, b_down = (f(v, 0) for v in (z, b) for f in (np.maximum, np.minimum))
    eps = values["epsilon"]

    def of(part: Real, own: Any) -> Real:
        total = part.sum(axis=1) + own
        divisor = total + np.where(total < 0, -eps, eps)
        whole = divisor[:, None]
        return np.asarray(np.divide(part, whole, out=np.zeros(part.shape), where=whole != 0))

    if text.startswith("lrp_epsilon"):
        return of(z, b)
    if text.startswith("lrp_zplus"):
        return of(up, b_up * (values["bias"] == "kept"))
    if text.startswith("lrp_alpha_beta"):
        beta = values["beta"]
        return np.asarray((1 + beta) * of(up, b_up) - beta * of(down, b_down))
    gamma = values["gamma"]
    above, below = of(z + gamma * up, b + gamma * b_up), of(z + gamma * down, b + gamma * b_down)
    return np.asarray(np.where(out[:, None] > 0, above, np.where(out[:, None] < 0, below, 0)))


def relevance(network: golden.Network, forward: Forward[Any], text: str, target: int) -> Real:
    """R of the image by the definition, R at every tensor: no ratio form, no weights of its own."""
    made = tensors_of(network, forward)
    found = {name: np.zeros(tensor.shape) for name, tensor in made.items()}
    found[network.layers[-1].name][target] = forward.logits[target]
    for position in reversed(range(len(network.layers))):
        layer, r = network.layers[position], found[network.layers[position].name]
        x = made[layer.inputs[0]]
        if layer.kind in ("conv2d", "vmm"):
            _, b = FLOATING.operands(layer)
            each = np.repeat(b, r.size // len(b))
            part = shares(text, contributions(layer, x), each, made[layer.name].ravel())
            found[layer.inputs[0]] += (part * r.ravel()[:, None]).sum(axis=0).reshape(x.shape)
        elif layer.kind == "add":
            total = made[layer.name]
            for name in layer.inputs:
                found[name] += np.divide(made[name] * r, total, out=np.zeros(r.shape), where=total != 0)
        elif layer.kind == "avgpool2d":
            z = contributions(layer, x)
            total = z.sum(axis=1, keepdims=True)
            part = np.divide(z, total, out=np.zeros(z.shape), where=total != 0)
            found[layer.inputs[0]] += (part * r.ravel()[:, None]).sum(axis=0).reshape(x.shape)
        elif layer.kind == "maxpool2d":
            for place in np.ndindex(r.shape):
                c, row, column = place
                dy, dx = divmod(int(forward.indices[position][place]), 2)  # type: ignore[index]
                found[layer.inputs[0]][c, 2 * row + dy, 2 * column + dx] += r[place]
        else:
            found[layer.inputs[0]] += r.reshape(x.shape)
    return found[IMAGE]


TEXTS = (
    "lrp_epsilon:epsilon=0.5",
    "lrp_gamma:gamma=0.5,epsilon=0.01",
    "lrp_alpha_beta:beta=1,epsilon=0.3",
    "lrp_alpha_beta:beta=0,epsilon=0.001",
    "lrp_zplus:bias=kept,epsilon=0.01",
    "lrp_zplus:bias=none,epsilon=0.01",
)


@pytest.mark.parametrize("which", MAKERS)
@pytest.mark.parametrize("text", TEXTS)
def test_lrp_is_shares_of_sums(which: str, text: str, seed: int) -> None:
    """Inputs of both signs, groups, strides, joins, means and pools; random weights."""
    network = MAKERS[which](seed)
    for number in range(3):
        image = random_image(network, seed + number)
        forward = golden.forward_float(network, image)
        wanted = relevance(network, forward, text, number % 3)
        found = explain(network, forward.image, text, number % 3, FLOATING, rounding=False).values
        assert np.abs(found - wanted).max() <= 1e-9 * max(np.abs(wanted).max(), 1e-9)


@pytest.mark.parametrize("name", RULES)
def test_names_are_the_texts_of_their_parameters(name: str) -> None:
    """By which scales are found."""
    for text in (name, *(one for one in TEXTS if one.startswith(name))):
        assert rule_of(text).name == parse(text).text


@pytest.mark.parametrize("which", ["small", "table1_relu"])
def test_without_epsilon_it_is_the_gradient_bit_for_bit(which: str, seed: int) -> None:
    """Where a ReLU follows each layer: elsewhere an output of 0 has no relevance to carry, but may have a gradient."""
    network = small_network(seed) if which == "small" else golden.load_network(NETWORKS / which)
    forward = golden.forward(network, random_image(network, seed))
    gradient = golden.attribute(network, forward, "saliency", 1)
    found = Lrp("plain", (Branch(),), 0.0).backward(network, forward, 1)
    assert np.array_equal(found.relevance, gradient.relevance)
    assert found.fracs["image"] == network.gradient_frac("image")


@pytest.mark.parametrize("which", MAKERS)
@pytest.mark.parametrize("text", ["lrp_epsilon:epsilon=0", "lrp_gamma:epsilon=0"])
def test_without_biases_relevance_is_conserved(which: str, text: str, seed: int) -> None:
    network = without_biases(MAKERS[which](seed))
    forward = golden.forward_float(network, random_image(network, seed))
    found = explain(network, forward.image, text, 1, FLOATING, rounding=False).values
    assert abs(found.sum() - forward.logits[1]) <= 1e-6 * np.abs(found).sum()


@pytest.mark.parametrize("name", ["table1_relu", "resnet20"])
def test_zplus_without_biases_share_is_conserved(name: str, seed: int) -> None:
    network = golden.load_network(NETWORKS / name)
    forward = golden.forward_float(network, random_image(network, seed))
    text = "lrp_zplus:bias=none,epsilon=0"
    found = explain(network, forward.image, text, forward.predicted, FLOATING, rounding=False).values
    assert found.sum() == pytest.approx(forward.logits.max(), rel=1e-9)
    kept = explain(network, forward.image, "lrp_zplus", forward.predicted, FLOATING, rounding=False).values
    assert abs(kept.sum()) < 0.9 * abs(found.sum()), "positive biases keep a share"


@pytest.mark.parametrize("text", ["lrp_zplus", "lrp_gamma"])
def test_ratios_behind_relus_lie_in_0_to_1(text: str, seed: int) -> None:
    network = golden.load_network(NETWORKS / "table1_relu")
    forward = golden.forward(network, random_image(network, seed))
    found = rule_of(text).backward(network, forward, forward.predicted).between
    ratios = [m for name, m in found.items() if name.endswith(".ratio") and not name.startswith("fc2")]
    assert len(ratios) == 5
    for ratio in ratios:
        assert ratio.min() >= 0
        assert ratio.max() <= 1 << 14


# ---- DeepLIFT


@pytest.mark.parametrize("which", [*MAKERS, "lenet5", "table1_relu", "resnet20"])
@pytest.mark.parametrize("baseline", ["mean", "black"])
def test_deeplift_sums_to_the_difference(which: str, baseline: str, seed: int) -> None:
    network = MAKERS[which](seed) if which in MAKERS else golden.load_network(NETWORKS / which)
    x = golden.real_image(network, random_image(network, seed))
    found = explain(network, x, f"deeplift:baseline={baseline}", 1, FLOATING, rounding=False)
    other = np.zeros(x.shape) if baseline == "mean" else golden.real_image(network, np.zeros(x.shape, np.uint8))
    difference = golden.forward_float(network, x).logits[1] - golden.forward_float(network, other).logits[1]
    assert abs(found.values.sum() - difference) <= 1e-9 * np.abs(found.values).sum()
    assert (found.forward, found.backward) == (2, 1)


@pytest.mark.parametrize("which", MAKERS)
def test_deeplift_from_the_image_itself_is_the_gradient_bit_for_bit(which: str, seed: int) -> None:
    network = MAKERS[which](seed)
    for arithmetic in (FIXED, FLOATING):
        forward: Forward[Any] = forward_in(network, random_image(network, seed), arithmetic)
        found = DeepLift(np.zeros(1)).backward(network, forward, 1, [forward])
        gradient = golden.attribute(network, forward, "saliency", 1)
        for a, b in zip(found.gradients, gradient.gradients, strict=True):
            assert np.array_equal(a, b)


# ---- scales


@pytest.mark.parametrize("which", MAKERS)
@pytest.mark.parametrize("text", ["lrp_gamma", "lrp_alpha_beta", "lrp_zplus"])
def test_stored_scales_are_taken(which: str, text: str, seed: int) -> None:
    """With those of the image itself a descriptor gives the same; with others another, which is near float64 too."""
    network, rule = MAKERS[which](seed), rule_of(text)
    forward = golden.forward(network, random_image(network, seed))
    real = golden.forward_float(network, np.ldexp(forward.image.astype(np.float64), -network.input_frac))
    target = (forward.predicted + 1) % len(network.classes)
    own = wanted_fracs([rule.peaks(network, real, target)])
    computed = rule.backward(network, forward, target)
    stored = rule.backward(replace(network, rules={rule.name: own}), forward, target)
    assert np.array_equal(computed.relevance, stored.relevance)
    assert computed.fracs == stored.fracs
    coarser = {name: frac - 2 for name, frac in own.items()}
    other = rule.backward(replace(network, rules={rule.name: coarser}), forward, target)
    assert other.fracs != stored.fracs or which == "graph", "its shifts may reach no coarser scale"


def reals_of(network: golden.Network, forward: Forward[np.int16]) -> Forward[np.float64]:
    """The same values in float64: what is rounded to 0 there, and cut off by a ReLU, is so here."""
    outputs = zip(network.layers, forward.outputs, strict=True)
    made = tuple(FLOATING.parameter(y, layer.frac_out) for layer, y in outputs)
    image = FLOATING.parameter(forward.image, network.input_frac)
    return Forward(FLOATING, image, made, forward.masks, forward.indices)


@pytest.mark.parametrize("text", [*RULES, "deeplift"])
def test_fixed_point_follows_the_real_numbers(text: str, seed: int) -> None:
    """Back from one forward pass, with scales of the image itself: noise is none of those that a descriptor's fit."""
    network = golden.load_network(NETWORKS / "resnet20")
    forward = golden.forward(network, random_image(network, seed))
    real, rule = reals_of(network, forward), DeepLift(np.zeros(1)) if text == "deeplift" else rule_of(text)
    others = [forward_in(network, np.zeros(network.input_shape), FIXED)] * len(rule.references)
    wanted = rule.backward(network, real, 1, [reals_of(network, other) for other in others])
    scaled = replace(fitted(network, [wanted]), rules={rule.name: wanted_fracs([peaks(network, wanted)])})
    found = rule.backward(scaled, forward, 1, others)
    made = *found.gradients, *found.between.values()
    # rounded, a denominator of alpha-beta may be nearer to 0 than any that its scale is taken from
    assert sum(int((np.abs(t.astype(np.int64)) >= 32767).sum()) for t in made) <= 8 * (text == "lrp_alpha_beta")
    a, b = (x.ravel() * real.image.ravel() for x in (found.relevance, wanted.relevance))
    assert a @ b >= 0.999 * np.linalg.norm(a) * np.linalg.norm(b)


def test_fitted_scales_reach_from_one_to_the_next(seed: int) -> None:
    """Whatever is wanted: every shift is one that kernels have."""
    random = np.random.default_rng(seed)
    network = graph_network(seed)
    names = [IMAGE, *(layer.name for layer in network.layers)]
    weights = weight_fracs(network)
    for _ in range(200):
        kinds = ("product", "gradient", "sum")
        wanted = {f"{name}.{kind}": int(random.integers(5, 32)) for name in names for kind in kinds}
        ratios = {name: int(random.integers(15)) for name in weights if network.layer(name).kind != "avgpool2d"}
        scales = fitted_scales(network, wanted, weights, ratios)
        for name, ratio in ratios.items():
            assert 0 <= scales.totals[name] + ratio - scales.products[name] <= MAX_SHIFT
            assert 0 <= scales.products[name] + weights[name] - scales.given[name] <= MAX_SHIFT
            coarsest = scales.products[name] == scales.totals[name] + ratio - MAX_SHIFT
            assert coarsest or scales.given[name] <= wanted[f"{name}.gradient"]
        for name in names:
            for left_a, left_b, shift in scales.joinings(network, name):
                assert 0 <= min(left_a, left_b) <= max(left_a, left_b) <= MAX_LEFT
                assert 0 <= shift <= MAX_SHIFT


def test_scales_too_far_apart_are_made_coarser() -> None:
    """Of the gradients of a tensor the finest have at most 15 bits more than the coarsest."""
    network = graph_network()
    weights = weight_fracs(network)
    scales = fitted_scales(network, {"c.gradient": 2}, weights, {})
    assert (scales.given["c"], scales.given["a"]) == (11, 26)
    scales = fitted_scales(network, {"e_out.gradient": 2}, weights, {})
    assert all(abs(scales.given["e"] - scales.given[name]) <= MAX_LEFT for name in ("d", "f"))


@pytest.mark.parametrize(
    ("rules", "named"),
    [
        ({"lrp_zplus": {"nothing.ratio": 3}}, "rules: lrp_zplus: 'nothing.ratio', expected <tensor>.<what> of one of"),
        ({"lrp_zplus": {"conv.ratio": 99}}, "rules: lrp_zplus: conv.ratio: 99, expected -31 to 31"),
    ],
)
def test_refuses_scales(rules: dict[str, dict[str, int]], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        replace(small_network(), rules=rules)


def test_files_keep_scales(tmp_path: Path) -> None:
    network = replace(small_network(), rules={"lrp_zplus": {"conv.ratio": 3, "image.sum": -2}})
    golden.save_network(network, tmp_path)
    assert golden.load_network(tmp_path).rules == network.rules
    text = (tmp_path / "network.json").read_text()
    (tmp_path / "network.json").write_text(text.replace('"conv.ratio": 3', '"conv.ratio": "3"'))
    with pytest.raises(ValueError, match=r"rules: lrp_zplus: conv\.ratio: expected int, got '3'"):
        golden.load_network(tmp_path)


