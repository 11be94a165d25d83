# SPDX-License-Identifier: Apache-2.0
"""What each method promises, in float64 on networks with branches of all kinds and on committed ones, and by loops."""

# ruff: noqa: D103 (a test is named after what it checks)

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import golden
from golden.arithmetic import FLOATING
from golden.formulas import Real
from golden.methods.biases import bias_terms, of_kinds
from golden.methods.engine import Map, done, explain
from golden.methods.maps import blurred, map_layer, shared, upsampled
from golden.methods.plan import Done, Pass, Subject
from golden.tests.strategies import random_image, small_network

NETWORKS = Path(golden.__file__).parents[1] / "networks"
IMAGES = range(3)
NAMES = ("lenet5", "resnet20")


def network_of(name: str) -> golden.Network:
    return golden.load_network(NETWORKS / name) if name != "small" else small_network()


def smooth_image(network: golden.Network, seed: int) -> Any:
    """Coarse random patches, closer to a picture than noise is: uint8 [C, H, W]."""
    channels, high, wide = network.input_shape
    patches = np.random.default_rng(seed).integers(0, 256, (channels, -(-high // 4), -(-wide // 4)))
    return patches.repeat(4, axis=1).repeat(4, axis=2)[:, :high, :wide].astype(np.uint8)


def real(network: golden.Network, image: Any, method: str, target: int | None = 0, **options: Any) -> Map:
    return explain(network, image, method, target, FLOATING, **options)


def logit(network: golden.Network, x: Real, target: int = 0) -> float:
    return float(golden.forward_float(network, x).logits[target])


def quantized_image(network: golden.Network, image: Any) -> Real:
    return np.ldexp(golden.quantize_image(network, image).astype(np.float64), -network.input_frac)


def one_pass(network: golden.Network, image: Any, layers: tuple[str, ...] = (), gate: str = "saliency") -> Done:
    x = quantized_image(network, image)
    forward = golden.forward_float(network, x)
    return done(network, Pass(x, layers=layers), forward, golden.attribute(network, forward, gate, 0))


def close(a: Any, b: Any, tolerance: float = 1e-9) -> bool:
    return bool(np.abs(a - b).max() <= tolerance * max(np.abs(b).max(), 1e-30))


def test_gradient_is_the_slope() -> None:
    """Beside differences of logits, for values of the image of which no tie lies near."""
    network = small_network()
    x = quantized_image(network, random_image(network))
    gradient = real(network, x, "gradient").values
    for place in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[place] = 1e-6
        slope = (logit(network, x + step) - logit(network, x - step)) / 2e-6
        assert abs(gradient[place] - slope) <= 1e-4 * np.abs(gradient).max()


def test_maps_of_one_gradient() -> None:
    network = small_network()
    x = quantized_image(network, random_image(network))
    g = real(network, x, "gradient").values
    assert np.array_equal(real(network, x, "abs_gradient").values, np.abs(g))
    assert np.array_equal(real(network, x, "squared_gradient").values, g * g)
    assert np.array_equal(real(network, x, "gradient_x_input").values, g * x)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("baseline", ["mean", "black"])
def test_integrated_gradients_come_to_the_difference_of_logits(name: str, baseline: str) -> None:
    """Completeness: what is missing with many steps is less than a tenth of what is missing with two."""
    network = network_of(name)
    image = smooth_image(network, 1)
    x = quantized_image(network, image)
    subject = Subject(network, x, 0, np.random.default_rng(0))
    difference = logit(network, x) - logit(network, subject.baseline(baseline))
    errors = []
    for steps in (2, 256 if name == "lenet5" else 32):
        found = real(network, image, f"integrated_gradients:steps={steps},baseline={baseline}")
        errors.append(abs(found.values.sum() - difference))
    assert errors[1] < errors[0] / 10


@pytest.mark.parametrize("name", ["small", *NAMES])
@pytest.mark.parametrize("steps", [1, 3])
def test_idgi_is_the_difference_of_logits_whatever_the_steps(name: str, steps: int) -> None:
    network = network_of(name)
    for number in IMAGES:
        image = smooth_image(network, number)
        for baseline in ("mean", "black"):
            found = real(network, image, f"idgi:steps={steps},baseline={baseline}").values.sum()
            start = Subject(network, quantized_image(network, image), 0, np.random.default_rng(0)).baseline(baseline)
            wanted = logit(network, quantized_image(network, image)) - logit(network, start)
            assert abs(found - wanted) <= 1e-9 * max(abs(wanted), 1)


def test_expected_gradients_of_one_image_are_integrated_gradients_of_it() -> None:
    """In expectation: 128 random points against 128 regular ones, with the mean image as the only baseline."""
    network = network_of("lenet5")
    image = smooth_image(network, 2)
    black = [np.zeros(network.input_shape, np.uint8)]
    found = real(network, image, "expected_gradients:samples=128,baselines=images", baselines=black).values
    wanted = real(network, image, "integrated_gradients:steps=128,baseline=black").values
    assert (found * wanted).sum() > 0.99 * np.sqrt((found**2).sum() * (wanted**2).sum())
    assert abs(found.sum() - wanted.sum()) < 0.1 * abs(wanted.sum())


def test_expected_gradients_want_images_where_they_are_chosen() -> None:
    network = small_network()
    with pytest.raises(ValueError, match="baselines=images, but none were given; take baselines=noise"):
        real(network, random_image(network), "expected_gradients:baselines=images")


def test_smoothgrad_and_vargrad_are_mean_and_variance_of_noisy_maps() -> None:
    """The noise drawn here again: of the pixels' range, clipped to what pixels can be, rounded to the input's bits."""
    network = small_network()
    x = quantized_image(network, random_image(network))
    mean, std = (np.array(v)[:, None, None] for v in (network.mean, network.std))
    noise = np.random.default_rng(5).standard_normal((6, *x.shape))
    maps = []
    for one in noise:
        pixels = np.clip((x + 0.3 * one / std) * std + mean, 0, 1)
        noisy = np.ldexp(np.floor(np.ldexp((pixels - mean) / std, network.input_frac) + 0.5), -network.input_frac)
        forward = golden.forward_float(network, noisy)
        maps.append(golden.attribute(network, forward, "guided", 0).relevance)
    options = "samples=6,sigma=0.3,method=guided"
    assert close(real(network, x, f"smoothgrad:{options}", seed=5).values, np.mean(maps, axis=0))
    assert close(real(network, x, f"vargrad:{options}", seed=5).values, np.var(maps, axis=0))


def test_smoothgrad_without_noise_is_the_method() -> None:
    network = small_network()
    image = random_image(network)
    found = real(network, image, "smoothgrad:samples=3,sigma=0,method=idgi:steps=2").values
    assert close(found, real(network, image, "idgi:steps=2").values)


@pytest.mark.parametrize(
    ("name", "last"),
    [("small", "conv_relu"), ("lenet5", "/relu2/Relu"), ("resnet20", "/block4_3/relu2/Relu"), ("table1", "conv4")],
)
def test_last_is_behind_the_last_convolutions_add_and_relu(name: str, last: str) -> None:
    assert map_layer(network_of(name), "last") == last


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("own", [True, False])
def test_grad_cam_and_grad_cam_pp_by_loops(name: str, own: bool) -> None:
    """Channel by channel and value by value; after the last ReLU, and at the convolution before it."""
    network = network_of(name)
    layer = of_kinds(network, "conv2d")[-1] if own else map_layer(network, "last")
    for number in IMAGES:
        image = smooth_image(network, number)
        made = one_pass(network, image, (layer,))
        a, g = made.activations[layer], made.gradients[layer]
        cam, plus = np.zeros(a.shape[1:]), np.zeros(a.shape[1:])
        for k in range(len(a)):
            cam += g[k].sum() / g[k].size * a[k]
            weight = 0.0
            for place in np.ndindex(a.shape[1:]):
                slope = g[k][place]
                below = 2 * slope**2 + a[k].sum() * slope**3
                if slope > 0 and below != 0:
                    weight += slope**2 / below * slope
            plus += weight * a[k]
        for method, wanted in (("grad_cam", cam), ("grad_cam_pp", plus)):
            found = real(network, image, f"{method}:layer={layer}").values
            assert close(found, upsampled(np.maximum(wanted, 0)[None], network))


def test_guided_grad_cam_is_the_product() -> None:
    network = network_of("lenet5")
    for number in IMAGES:
        image = smooth_image(network, number)
        maps = [real(network, image, method).values for method in ("guided", "grad_cam", "guided_grad_cam")]
        assert np.array_equal(maps[0] * maps[1], maps[2])


@pytest.mark.parametrize("name", ["small", *NAMES])
def test_fullgrad_terms_sum_to_the_logit(name: str) -> None:
    """Completeness: x times gradient, and each bias times its gradient, convolutions and vmm, to rounding."""
    network = network_of(name)
    for number in IMAGES:
        image = smooth_image(network, number)
        layers = of_kinds(network, "conv2d", "vmm")
        made = one_pass(network, image, layers)
        total = (made.x * made.gradient).sum() + sum(t.sum() for t in bias_terms(network, made, layers))
        assert abs(total - made.logits[0]) <= 1e-9 * max(1, abs(made.logits[0]))


@pytest.mark.parametrize("name", ["small", *NAMES])
def test_bias_attribution_is_what_gradient_x_input_leaves_out(name: str) -> None:
    network = network_of(name)
    for number in IMAGES:
        image = smooth_image(network, number)
        total = sum(real(network, image, m).values.sum() for m in ("gradient_x_input", "bias_attribution"))
        wanted = logit(network, quantized_image(network, image))
        assert abs(total - wanted) <= 1e-9 * max(1, abs(wanted))


def test_fullgrad_by_loops() -> None:
    network = network_of("lenet5")
    image = smooth_image(network, 0)
    layers = of_kinds(network, "conv2d")
    made = one_pass(network, image, layers)
    wanted = np.zeros(network.input_shape[1:])
    for name in ("", *layers):
        if name:
            _, bias, frac_w = network.layer(name).parameters()
            real_bias = bias / 2.0 ** (network.layer(name).frac_in + frac_w)
            term = np.array([b * g for b, g in zip(real_bias, made.gradients[name], strict=True)])
        else:
            term = made.x * made.gradient
        term = np.abs(term)
        term = (term - term.min()) / (term.max() - term.min())
        for channel in term:
            wanted += upsampled(channel[None], network)[0]
    assert close(real(network, image, "fullgrad").values[0], wanted)


@pytest.mark.parametrize("size", [(1, 1), (5, 7), (16, 16), (28, 28), (40, 30)])
def test_upsampling_and_sharing(size: tuple[int, int]) -> None:
    """Bilinear between centres, each pixel by its formula; shares keep the sum, and the map where sizes agree."""
    network = network_of("lenet5")
    values = np.random.default_rng(0).standard_normal((2, *size))
    big = upsampled(values, network)
    for y, x in ((0, 0), (3, 17), (27, 27), (14, 1)):
        place = [min(max((at + 0.5) * n / 28 - 0.5, 0), n - 1) for at, n in zip((y, x), size, strict=True)]
        (top, left), (high, wide) = [int(p) for p in place], size
        dy, dx = place[0] - top, place[1] - left
        below, right = min(top + 1, high - 1), min(left + 1, wide - 1)
        upper = (1 - dx) * values[:, top, left] + dx * values[:, top, right]
        lower = (1 - dx) * values[:, below, left] + dx * values[:, below, right]
        assert np.allclose(big[:, y, x], (1 - dy) * upper + dy * lower)
    assert np.allclose(shared(values, network).sum(axis=(1, 2)), values.sum(axis=(1, 2)))
    if size == (28, 28):
        assert np.allclose(shared(values, network), values)
        assert np.allclose(big, values)


def test_occlusion_by_loops() -> None:
    """Each pixel by itself: over all windows that hold it, some of them cut at the end; not square, both baselines."""
    network = network_of("lenet5")
    x = quantized_image(network, smooth_image(network, 0))
    for baseline, value in (("mean", 0.0), ("black", -network.mean[0] / network.std[0])):
        found = real(network, x, f"occlusion:window=11,stride=9,baseline={baseline}").values
        value = np.floor(value * 2**network.input_frac + 0.5) / 2**network.input_frac
        falls = np.zeros((28, 28, 0)).tolist()
        for top in (0, 9, 18):
            for left in (0, 9, 18):
                inside = [(y, z) for y in range(top, min(top + 11, 28)) for z in range(left, min(left + 11, 28))]
                covered = x.copy()
                for y, z in inside:
                    covered[0, y, z] = value
                for y, z in inside:
                    falls[y][z].append(logit(network, x) - logit(network, covered))
        assert close(found[0], np.array([[np.mean(one) for one in row] for row in falls]))


def test_occlusion_leaves_no_gaps() -> None:
    with pytest.raises(ValueError, match="stride=3, expected at most window=2"):
        real(small_network(), random_image(small_network()), "occlusion:window=2,stride=3")


def test_rise_weighs_masks_with_probabilities() -> None:
    """All ones are the probability itself; the mean map of random masks comes near it where the network is blind."""
    network = network_of("lenet5")
    image = smooth_image(network, 0)
    logits = golden.forward_float(network, quantized_image(network, image)).logits
    probability = np.exp(logits[0]) / np.exp(logits).sum()
    assert close(real(network, image, "rise:samples=3,p=1").values, np.full((1, 28, 28), probability))
    network = small_network()
    x = np.zeros(network.input_shape)  # masked or not, it stays what it is
    logits = golden.forward_float(network, x).logits
    found = real(network, x, "rise:samples=4000,grid=2,p=0.3").values
    assert np.abs(found / (np.exp(logits[0]) / np.exp(logits).sum()) - 1).max() < 0.1


def test_rise_sees_the_only_pixel_that_counts() -> None:
    """A network of one weight: its pixel has the largest share."""
    weight = np.zeros((2, 64), np.int16)
    weight[0, 8 * 2 + 5] = 2**14
    layer = golden.Layer("fc", "vmm", (1, 8, 8), (2,), 10, 10, 13, 13, weight, np.zeros(2, np.int32), 12)
    network = golden.Network("one", (1, 8, 8), (layer,), ("a", "b"), (0.0,), (1.0,))
    found = real(network, np.ones((1, 8, 8)), "rise:samples=2000,grid=8").values
    assert found.argmax() == 8 * 2 + 5
    covered = real(network, np.ones((1, 8, 8)), "occlusion:window=1,stride=1").values
    assert np.array_equal(np.argwhere(covered), [[0, 2, 5]])
    assert covered[0, 2, 5] == 4.0


@pytest.mark.parametrize("baseline", ["mean", "black"])
def test_split_ig_is_integrated_gradients_up_to_the_stop(baseline: str) -> None:
    """By a loop over the points; with phi 1 on a logit that passes it, or never does, too."""
    network = network_of("lenet5")
    stops = []
    for number, phi in ((0, 0.5), (1, 0.9), (2, 0.2), (1, 1.0)):
        x = quantized_image(network, smooth_image(network, number))
        start = Subject(network, x, 0, np.random.default_rng(0)).baseline(baseline)
        target = golden.forward_float(network, x).predicted
        level = logit(network, start, target) + phi * (logit(network, x, target) - logit(network, start, target))
        total, stop = np.zeros(x.shape), 0
        for k in range(16):
            point = start + (k + 0.5) / 16 * (x - start)
            point = np.floor(point * 2**network.input_frac + 0.5) / 2**network.input_frac
            forward = golden.forward_float(network, point)
            if forward.logits[target] > level:
                break
            total += golden.attribute(network, forward, "saliency", target).relevance
            stop += 1
        found = explain(network, x, f"split_ig:phi={phi},baseline={baseline}", target, FLOATING)
        assert close(found.values, total * (x - start) / 16)
        assert found.backward == stop
        stops.append(stop)
    assert len(set(stops)) > 1


def test_blur_ig_comes_to_the_difference_of_logits() -> None:
    """Completeness along the way of blurs, nearer with more steps."""
    network = network_of("lenet5")
    for number in IMAGES:
        x = quantized_image(network, smooth_image(network, number))
        difference = logit(network, x) - logit(network, blurred(x, 4.0))
        errors = [
            abs(real(network, x, f"blur_ig:steps={steps},sigma=4").values.sum() - difference) for steps in (2, 200)
        ]
        assert errors[1] < errors[0] / 10


@pytest.mark.parametrize("sigma", [0.3, 1.0, 10.0])
def test_blur_by_loops(sigma: float) -> None:
    """Each pixel is the weighted mean of those around it, the nearest of the image where there are none."""
    image = np.random.default_rng(0).standard_normal((2, 6, 9))
    found, reach = blurred(image, sigma), int(4 * sigma + 0.5)
    for y, x in ((0, 0), (5, 8), (2, 4)):
        total, weights = np.zeros(2), 0.0
        for dy in range(-reach, reach + 1):
            for dx in range(-reach, reach + 1):
                weight = np.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma))
                total += weight * image[:, min(max(y + dy, 0), 5), min(max(x + dx, 0), 8)]
                weights += weight
        assert np.allclose(found[:, y, x], total / weights)
    assert np.array_equal(blurred(image, 0), image)


def with_a_mean() -> golden.Network:
    """A convolution, its ReLU, the mean over its map, a matrix."""
    rng = np.random.default_rng(1)

    def weights(*shape: int) -> dict[str, Any]:
        made = {"weight": rng.integers(-9000, 9000, shape).astype(np.int16)}
        return {**made, "bias": rng.integers(-(2**20), 2**20, shape[0]).astype(np.int32), "frac_w": 13}

    layers = (
        golden.Layer("conv", "conv2d", (2, 4, 4), (3, 4, 4), 10, 9, 9, 9, **weights(3, 2, 3, 3)),
        golden.Layer("relu", "relu", (3, 4, 4), (3, 4, 4), 9, 9, 9, 9),
        golden.Layer("mean", "avgpool2d", (3, 4, 4), (3, 1, 1), 9, 9, 9, 9, frac_w=4, window=(4, 4)),
        golden.Layer("flat", "flatten", (3, 1, 1), (3,), 9, 9, 9, 9),
        golden.Layer("fc", "vmm", (3,), (3,), 9, 9, 9, 13, **weights(3, 3)),
    )
    return golden.Network("mean", (2, 4, 4), layers, ("a", "b", "c"), (0.5, 0.4), (0.25, 0.2))


def mean_in_the_matrix() -> golden.Network:
    """The same with the mean in the matrix, which reads the map: all values of a channel have one weight."""
    network = with_a_mean()
    conv, relu, *_, fc = network.layers
    weight = fc.parameters()[0].repeat(16, axis=1)
    return replace(network, layers=(conv, relu, replace(fc, in_shape=relu.out_shape, weight=weight, inputs=("relu",))))


@pytest.mark.parametrize("name", ["resnet20", "mean", "matrix"])
def test_cam_is_grad_cam_without_its_relu(name: str) -> None:
    """Where the head has them both: the gradient of a mean is the weight. Its sum is the logit without the bias."""
    made_here = {"mean": with_a_mean, "matrix": mean_in_the_matrix}
    network = made_here[name]() if name in made_here else network_of(name)
    layer = map_layer(network, "last")
    for number in IMAGES:
        image = smooth_image(network, number)
        made = one_pass(network, image, (layer,))
        wanted = (made.gradients[layer].mean(axis=(1, 2), keepdims=True) * made.activations[layer]).sum(axis=0)
        found = real(network, image, "cam")
        assert close(found.values, upsampled(wanted[None], network))
        bias = FLOATING.operands(network.layers[-1])[1]
        assert abs(wanted.sum() + bias[0] - made.logits[0]) < 1e-9


@pytest.mark.parametrize("name", ["small", "lenet5", "table1"])
def test_cam_is_refused_without_the_head(name: str) -> None:
    with pytest.raises(ValueError, match="has no head of a mean and one matrix; take grad_cam"):
        real(network_of(name), smooth_image(network_of(name), 0), "cam")
