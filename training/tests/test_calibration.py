# SPDX-License-Identifier: Apache-2.0
"""Calibration, quantisation and the measurements, on a small untrained network."""

# ruff: noqa: D103 (a test is named after what it checks)

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from golden.methods.engine import explain
from golden.methods.registry import parse, registry
from golden.metrics.statistics import ranks, spearman
from golden.scales import HEADROOM, frac_for
from host.cifar10 import Batch
from training import accuracy
from training.architectures import LayerPlan
from training.calibration import Description, calibrate

PLAN = (
    LayerPlan("conv", "conv2d", 4),
    LayerPlan("conv_relu", "relu"),
    LayerPlan("pool", "maxpool2d"),
    LayerPlan("fc", "vmm", 3),
)
DESCRIPTION = Description("small", (3, 4, 4), ("a", "b", "c"), (0.5, 0.5, 0.5), (0.25, 0.25, 0.25))


def parameters(scale: float) -> dict[str, NDArray[np.float64]]:
    rng = np.random.default_rng(0)
    return {
        "conv.weight": rng.normal(0, scale, (4, 3, 3, 3)),
        "conv.bias": rng.normal(0, scale, 4),
        "fc.weight": rng.normal(0, scale, (3, 16)),
        "fc.bias": rng.normal(0, scale, 3),
    }


def pictures(count: int) -> NDArray[np.uint8]:
    return np.random.default_rng(1).integers(0, 256, (count, 3, 4, 4)).astype(np.uint8)


@pytest.mark.parametrize("peak", [1e-3, 0.5, 1.0, 1.01, 3.0, 32767.0, 40000.0])
def test_frac_is_the_largest_that_fits(peak: float) -> None:
    frac = frac_for(peak)
    assert peak * 2.0**frac <= 32767 < peak * 2.0 ** (frac + 1)


@pytest.mark.parametrize("scale", [0.02, 0.3, 2.0])
def test_calibrated_tensors_use_their_range(scale: float) -> None:
    images = pictures(20)
    network = calibrate(DESCRIPTION, PLAN, parameters(scale), images, {"made": "for a test"})
    assert network.metadata == {"made": "for a test"}
    assert network.seed_frac == 14
    peaks = np.zeros(2)
    for image in images:
        forward = golden.forward(network, image)
        back = golden.attribute(network, forward, "saliency")
        tensors = (forward.outputs[0], back.gradients[0])
        peaks = np.maximum(peaks, [np.abs(t.astype(np.int64)).max() for t in tensors])
    assert (peaks * HEADROOM <= 33_000).all()
    # The relevance is measured over all methods and targets, so this one may stay below its share.
    assert (peaks * HEADROOM > [16_000, 2_000]).all()


def test_rules_of_relevance_have_scales_that_hold_their_images(seed: int) -> None:
    """Each for its defaults; what calibration has seen fits with headroom."""
    random = np.random.default_rng(seed)
    images = random.integers(0, 256, (6, 3, 4, 4)).astype(np.uint8)
    network = calibrate(DESCRIPTION, PLAN, parameters(0.3), images, {})
    names = {name for name, method in registry().items() if method.rule is not None}
    texts = {parse(name).text for name in names - {"lrp_epsilon"}}
    assert network.rules.keys() == texts
    for text in texts:
        fracs = network.rules[text]
        assert {name.rpartition(".")[2] for name in fracs} == {"denominator", "gradient", "product", "ratio"}
        for image in images:
            found = explain(network, image, text)
            # rounded, a denominator of alpha-beta may be nearer to 0 than any that was seen in float64
            assert found.saturated <= (16 if "alpha_beta" in text else 0), text


@pytest.mark.parametrize("scale", [0.02, 0.3, 2.0])
def test_quantised_parameters_are_the_nearest(scale: float) -> None:
    given = parameters(scale)
    network = calibrate(DESCRIPTION, PLAN, given, pictures(5), {})
    for name in ("conv", "fc"):
        layer = network.layer(name)
        weight, bias, frac_w = layer.parameters()
        assert np.abs(weight / 2.0**frac_w - given[f"{name}.weight"]).max() <= 0.5 / 2.0**frac_w
        ulp = 2.0 ** -(frac_w + layer.frac_in)
        assert np.abs(bias * ulp - given[f"{name}.bias"]).max() <= 0.5 * ulp
        assert np.abs(weight).max() > 16_000


def test_a_large_bias_limits_the_weights_scale() -> None:
    given = parameters(0.01) | {"fc.bias": np.array([0.0, -200.0, 1.0])}
    layer = calibrate(DESCRIPTION, PLAN, given, pictures(5), {}).layer("fc")
    _, bias, frac_w = layer.parameters()
    assert np.abs(bias / 2.0 ** (layer.frac_in + frac_w) - given["fc.bias"]).max() < 1e-3


def test_measurement_adds_up() -> None:
    images = pictures(120)
    network = calibrate(DESCRIPTION, PLAN, parameters(0.3), images[:10], {})
    labels = np.array([golden.forward_float(network, image).predicted for image in images], dtype=np.uint8)
    labels[:30] = (labels[:30] + 1) % 3
    batch = Batch(images, labels)
    parts = list(accuracy.measure(network, batch, 60))
    assert len(parts) == accuracy.steps(batch)
    measured = sum(parts, accuracy.NOTHING)
    assert (measured.images, measured.float_correct) == (120, 90)
    assert abs(measured.fixed_correct - 90) <= 2
    assert {method: figures.images for method, figures in measured.fidelity().items()} == dict.fromkeys(
        golden.METHODS, 60
    )
    assert all(figures.cosine_median > 0.999 for figures in measured.fidelity().values())


def test_failures_name_what_is_too_low() -> None:
    good = accuracy.Measurement(1000, 900, 898, 0, {"guided": [0.5, 0.991, 1.0]}, {"guided": [1.0] * 3})
    assert good.failures() == []
    bad = accuracy.Measurement(1000, 900, 897, 0, {"guided": [0.5, 0.98, 1.0]}, {"guided": [1.0] * 3})
    assert bad.failures() == [
        "accuracy drops by 0.30 points in fixed point, allowed are 0.2",
        "guided: median cosine 0.9800, at least 0.99",
    ]


def test_rank_correlation() -> None:
    a = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
    assert spearman(a, np.exp(a)) == pytest.approx(1)
    assert spearman(a, -a) == pytest.approx(-1)
    # By hand: rank differences 0, 1, 1, 0, 0, so 1 - 6 * 2 / (5 * 24).
    assert spearman(a, np.array([1.0, 3.0, 2.0, 4.0, 5.0])) == pytest.approx(0.9)
    assert ranks(np.array([2.0, 2.0, 0.0, 2.0])).tolist() == [2, 2, 0, 2]
    assert spearman(a, np.zeros(5)) == 0


@pytest.mark.parametrize(
    "plan",
    [
        (LayerPlan("first", "maxpool2d"), LayerPlan("conv", "conv2d", 4), LayerPlan("fc", "vmm", 3)),
        (LayerPlan("first", "relu"), LayerPlan("then", "maxpool2d"), *PLAN[:2], PLAN[3]),
        (*PLAN, LayerPlan("last", "relu")),
        (LayerPlan("first", "maxpool2d"), *PLAN[:2], PLAN[3], LayerPlan("last", "relu")),
    ],
    ids=["pool first", "relu and pool first", "relu last", "both"],
)
def test_layers_without_weights_may_stand_at_either_end(plan: tuple[LayerPlan, ...]) -> None:
    values = parameters(0.3)
    images = pictures(20)
    area = 16 // 4 ** sum(layer.kind == "maxpool2d" for layer in plan)
    values["fc.weight"] = np.random.default_rng(0).normal(0, 0.3, (3, 4 * area))
    network = calibrate(DESCRIPTION, plan, values, images, {})
    assert network.seed_frac == 14
    assert network.input_frac == frac_for(2.0)
    for image in images:
        fixed, real = golden.forward(network, image), golden.forward_float(network, image)
        scale = 2.0 ** network.layers[-1].frac_out
        assert np.allclose(fixed.logits / scale, real.logits, atol=0.02)
        for method in golden.METHODS:
            relevance = golden.attribute(network, fixed, method, 0).relevance
            assert np.abs(relevance.astype(np.int64)).max() < golden.INT16_MAX
