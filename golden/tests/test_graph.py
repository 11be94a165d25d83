# SPDX-License-Identifier: Apache-2.0
"""Networks that are graphs: every kind of layer against plain loops and its adjoint, joins, fan-outs, files."""

# ruff: noqa: D103 (a test is named after what it checks)

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

import golden
from golden import formulas
from golden.arithmetic import FIXED, FLOATING, Joining
from golden.inference import forward_in
from golden.tests.strategies import INT16, random_image


@st.composite
def convolutions(draw: st.DrawFn) -> tuple[NDArray[Any], NDArray[Any], int, formulas.Padding, int]:
    """x, weight, stride, padding and groups that fit together."""
    groups = draw(st.integers(1, 3))
    each, filters = draw(st.integers(1, 2)), draw(st.integers(1, 2))
    padding = tuple(draw(st.integers(0, 3)) for _ in range(4))
    height, width = (draw(st.integers(1, 8)) for _ in range(2))
    taps = [
        draw(st.integers(1, min(7, side + zeros)))
        for side, zeros in ((height, padding[0] + padding[2]), (width, padding[1] + padding[3]))
    ]
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    x = random.integers(-99, 100, (groups * each, height, width))
    weight = random.integers(-99, 100, (groups * filters, each, *taps))
    return x, weight, draw(st.integers(1, 2)), padding, groups  # type: ignore[return-value]


def plain_conv2d(x: NDArray[Any], w: NDArray[Any], stride: int, padding: Any, groups: int) -> NDArray[Any]:
    """The definition, a product at a time."""
    (_, height, width), (k, each, rows, columns) = x.shape, w.shape
    top, left, bottom, right = padding
    high = (height + top + bottom - rows) // stride + 1
    wide = (width + left + right - columns) // stride + 1
    y = np.zeros((k, high, wide), dtype=np.int64)
    for f, row, column in np.ndindex(*y.shape):
        for c, dy, dx in np.ndindex(each, rows, columns):
            at, beside = stride * row + dy - top, stride * column + dx - left
            if 0 <= at < height and 0 <= beside < width:
                y[f, row, column] += w[f, c, dy, dx] * x[f // (k // groups) * each + c, at, beside]
    return y


@given(convolutions())
@settings(max_examples=60, deadline=None)
def test_convolution_is_its_definition(case: Any) -> None:
    x, w, stride, padding, groups = case
    got = formulas.conv2d(x.astype(float), w.astype(float), np.zeros(len(w)), stride, padding, groups)
    assert np.array_equal(got, plain_conv2d(x, w, stride, padding, groups))


@given(convolutions(), st.integers(0, 2**32))
@settings(max_examples=100, deadline=None)
def test_input_gradient_is_the_adjoint(case: Any, seed: int) -> None:
    x, w, stride, padding, groups = case
    y = formulas.conv2d(x.astype(float), w.astype(float), np.zeros(len(w)), stride, padding, groups)
    g = np.random.default_rng(seed).integers(-99, 100, y.shape).astype(float)
    back = formulas.conv2d_input_grad(g, w.astype(float), x.shape, stride, padding, groups)
    assert (y * g).sum() == (x * back).sum()


@given(st.integers(1, 3), *[st.integers(1, 7)] * 2, *[st.integers(1, 4)] * 2, st.integers(0, 99))
def test_window_sums_and_copies_are_adjoint(c: int, h: int, w: int, rows: int, columns: int, seed: int) -> None:
    window = min(rows, h), min(columns, w)
    random = np.random.default_rng(seed)
    x = random.integers(-99, 100, (c, h, w)).astype(float)
    sums = formulas.window_sums(x, window)
    for place in np.ndindex(*sums.shape):
        at, beside = place[1] * window[0], place[2] * window[1]
        assert sums[place] == x[place[0], at : at + window[0], beside : beside + window[1]].sum()
    g = random.integers(-99, 100, sums.shape).astype(float)
    assert (sums * g).sum() == (x * formulas.window_copies(g, window, (h, w))).sum()


@pytest.mark.parametrize("ceil", [False, True])
@pytest.mark.parametrize(("h", "w"), [(4, 4), (5, 4), (3, 5), (2, 7)])
def test_max_pool_of_odd_maps(h: int, w: int, ceil: bool) -> None:
    random = np.random.default_rng(h * w)
    for dtype in (np.int16, np.float64):
        x: NDArray[Any] = random.choice([-32768, -3, 0, 7], (3, h, w)).astype(dtype)
        y, index = formulas.maxpool2d(x, ceil)
        sides = [-(-n // 2) if ceil else n // 2 for n in (h, w)]
        assert y.shape == (3, *sides)
        for c, row, column in np.ndindex(*y.shape):
            window = x[c, 2 * row : 2 * row + 2, 2 * column : 2 * column + 2]
            assert y[c, row, column] == window.max()
            dy, dx = divmod(int(index[c, row, column]), 2)
            assert window[dy, dx] == window.max()
        back = formulas.maxunpool2d(y, index, (h, w))
        assert back.shape == x.shape
        assert np.array_equal(back[back != 0], x[back != 0])


@given(INT16, INT16, st.integers(-5, 20), st.integers(-5, 20), st.integers(0, 31))
def test_join_rounds_once(a: int, b: int, frac_a: int, frac_b: int, shift: int) -> None:
    finer = max(frac_a, frac_b)
    joining = Joining.of(frac_a, frac_b, finer - shift)
    got = FIXED.join(np.array([a], dtype=np.int16), np.array([b], dtype=np.int16), joining)
    total = a * 2 ** (finer - frac_a) + b * 2 ** (finer - frac_b)
    rounded = (total + (1 << shift >> 1)) >> shift
    assert got[0] == min(max(rounded, -32768), 32767)


def graph_network(seed: int = 0) -> golden.Network:
    """All kinds of layers, two joins, tensors with two and three readers, the image among them."""
    rng = np.random.default_rng(seed)

    def weights(frac_w: int, *shape: int) -> dict[str, Any]:
        return {
            "weight": rng.integers(-(2**frac_w), 2**frac_w, shape).astype(np.int16),
            "bias": rng.integers(-(2**18), 2**18, shape[0]).astype(np.int32),
            "frac_w": frac_w,
        }

    def layer(name: str, kind: str, into: Any, out: Any, fracs: tuple[int, int, int, int], **more: Any) -> golden.Layer:
        return golden.Layer(name, kind, into, out, *fracs, **more)

    image, wide = (2, 6, 5), (4, 6, 5)
    same = {"padding": (1, 1, 1, 1)}
    return golden.Network(
        name="graph",
        input_shape=image,
        layers=(
            layer("a", "conv2d", image, wide, (10, 8, 12, 10), inputs=("image",), **weights(12, 4, 2, 3, 3), **same),
            layer("a_relu", "relu", wide, wide, (8, 8, 10, 10), inputs=("a",)),
            layer("b", "conv2d", wide, wide, (8, 7, 10, 11), inputs=("a_relu",), **weights(12, 4, 4, 3, 3)),
            layer("c", "conv2d", image, wide, (10, 9, 9, 11), inputs=("image",), **weights(11, 4, 2, 1, 1),
                  padding=(0, 0, 0, 0)),
            layer("bc", "add", wide, wide, (7, 8, 11, 11), inputs=("b", "c"), frac_other=9),
            layer("abc", "add", wide, wide, (8, 7, 11, 11), inputs=("bc", "a_relu"), frac_other=8),
            layer("abc_relu", "relu", wide, wide, (7, 7, 11, 11), inputs=("abc",)),
            layer("d", "conv2d", wide, (6, 3, 3), (7, 6, 10, 12), inputs=("abc_relu",), **weights(11, 6, 2, 3, 3),
                  stride=2, groups=2),
            layer("e", "maxpool2d", wide, (4, 3, 3), (7, 7, 12, 12), inputs=("abc_relu",)),
            layer("e_out", "conv2d", (4, 3, 3), (6, 3, 3), (7, 7, 12, 12), inputs=("e",), **weights(12, 6, 4, 1, 1),
                  padding=(0, 0, 0, 0)),
            layer("f", "avgpool2d", wide, (4, 3, 2), (7, 8, 12, 12), inputs=("abc_relu",), frac_w=2, window=(2, 2)),
            layer("f_out", "conv2d", (4, 3, 2), (6, 3, 3), (8, 7, 12, 12), inputs=("f",), **weights(12, 6, 4, 3, 3),
                  padding=(1, 2, 1, 1)),
            layer("de", "add", (6, 3, 3), (6, 3, 3), (6, 6, 12, 12), inputs=("d", "e_out"), frac_other=7),
            layer("def", "add", (6, 3, 3), (6, 3, 3), (6, 6, 12, 12), inputs=("de", "f_out"), frac_other=7),
            layer("mean", "avgpool2d", (6, 3, 3), (6, 1, 1), (6, 7, 12, 13), inputs=("def",), frac_w=17, window=(3, 3)),
            layer("flat", "flatten", (6, 1, 1), (6,), (7, 7, 13, 13), inputs=("mean",)),
            layer("out", "vmm", (6,), (3,), (7, 6, 13, 14), inputs=("flat",), **weights(12, 3, 6)),
        ),
        classes=("a", "b", "c"),
        mean=(0.5, 0.4),
        std=(0.25, 0.2),
        relevance_frac=8,
    )  # fmt: skip


def test_fixed_point_follows_the_real_numbers() -> None:
    network = graph_network()
    image = random_image(network)
    fixed, real = golden.forward(network, image), golden.forward_float(network, image)
    for layer, got, wanted in zip(network.layers, fixed.outputs, real.outputs, strict=True):
        assert np.abs(got / 2.0**layer.frac_out - wanted).max() < 0.6, layer.name
    for method in golden.METHODS:
        back = golden.attribute(network, fixed, method, 1)
        twin = golden.attribute(network, real, method, 1)
        error = back.relevance / 2.0**8 - twin.relevance
        assert np.abs(error).max() < 0.05 * np.abs(twin.relevance).max(), method


@pytest.mark.parametrize("seed", range(4))
def test_saliency_is_the_derivative(seed: int) -> None:
    """Moving the mean of a channel moves all its pixels; the step is too small to switch a ReLU or a pool."""
    network, step = graph_network(seed), 1e-9
    image = random_image(network, seed)
    real = golden.forward_float(network, image)
    for channel in (0, 1):
        mean = list(network.mean)
        mean[channel] -= step
        other = golden.forward_float(replace(network, mean=tuple(mean)), image)
        for target in range(3):
            relevance = golden.attribute(network, real, "saliency", target).relevance[channel]
            slope = (other.logits[target] - real.logits[target]) / (step / network.std[channel])
            assert slope == pytest.approx(relevance.sum(), rel=1e-4)


def test_gradients_of_several_readers_are_added_two_at_a_time() -> None:
    """abc_relu has three readers, a_relu and the image two: each sum is that before joined with the next reader's."""
    network = graph_network()
    forward = golden.forward(network, random_image(network))
    back = golden.attribute(network, forward, "saliency", 2)
    given = dict(zip((layer.name for layer in network.layers), back.gradients, strict=True))
    assert {name: len(sums) for name, sums in back.sums.items()} == {"image": 1, "a_relu": 1, "abc_relu": 2}
    first = golden.requantize((given["d"].astype(np.int64) << 2) + given["e"], 1)
    second = golden.requantize((first.astype(np.int64) << 1) + given["f"], 1)
    assert np.array_equal(back.sums["abc_relu"][0], first)
    assert np.array_equal(back.sums["abc_relu"][1], second)
    position = [layer.name for layer in network.layers].index("abc_relu")
    assert np.array_equal(back.output_gradient(position), second)
    image = golden.requantize(given["a"].astype(np.int64) + (given["c"].astype(np.int64) << 3), 4)
    assert np.array_equal(back.relevance, image)
    assert back.relevance is back.sums["image"][-1]


def test_an_add_of_a_tensor_to_itself() -> None:
    shape = (1, 2, 2)
    double = golden.Layer("twice", "add", shape, shape, 8, 8, 10, 10, inputs=("image", "image"), frac_other=8)
    weight: dict[str, Any] = {"weight": np.eye(4, dtype=np.int16) << 4, "bias": np.zeros(4, np.int32), "frac_w": 4}
    out = golden.Layer("out", "vmm", shape, (4,), 8, 8, 10, 10, inputs=("twice",), **weight)
    network = golden.Network("n", shape, (double, out), tuple("abcd"), (0.0,), (1.0,), relevance_frac=10)
    image = np.array([[[0, 51], [102, 255]]], dtype=np.uint8)
    forward = golden.forward(network, image)
    assert np.array_equal(forward.logits, 2 * forward.image.reshape(-1))
    relevance = golden.attribute(network, forward, "saliency", 2).relevance
    assert relevance.reshape(-1).tolist() == [0, 0, 2 << 10, 0]


def test_files_keep_a_graph(tmp_path: Path) -> None:
    network = graph_network()
    golden.save_network(network, tmp_path)
    again = golden.load_network(tmp_path)
    for one, other in zip(network.layers, again.layers, strict=True):
        for key, value in vars(one).items():
            assert np.array_equal(getattr(other, key), value), key
    assert again.relevance_frac == network.relevance_frac
    entries = {entry["name"]: entry for entry in json.loads((tmp_path / "network.json").read_text())["layers"]}
    assert "inputs" not in entries["a_relu"]
    assert entries["abc"]["inputs"] == ["bc", "a_relu"]
    assert "padding" not in entries["a"]
    assert (entries["d"]["stride"], entries["d"]["groups"]) == (2, 2)
    image = random_image(network)
    assert np.array_equal(golden.forward(again, image).logits, golden.forward(network, image).logits)


def changed(which: str, /, **changes: Any) -> golden.Network:
    network = graph_network()
    layers = tuple(replace(one, **changes) if one.name == which else one for one in network.layers)
    return replace(network, layers=layers)


@pytest.mark.parametrize(
    ("which", "changes", "named"),
    [
        ("bc", {"inputs": ("b",)}, "layer bc: inputs b: 1, expected 2"),
        ("bc", {"inputs": ("b", "later")}, "layer bc: inputs: 'later', expected one of image, a, a_relu, b, c"),
        ("bc", {"frac_other": 8}, "layer bc: frac_other 8, but layer c has frac_out 9"),
        ("bc", {"frac_other": None}, "layer bc: a add without frac_other"),
        ("c", {"frac_in": 9}, "layer c: frac_in 9, but the image has 10"),
        ("d", {"stride": 3}, "layer d: stride: 3, expected 1 to 2"),
        ("d", {"padding": (4, 1, 1, 1)}, "layer d: padding: 4, expected 0 to 3"),
        ("d", {"groups": 3}, "layer d: groups 3, expected a divisor of 4 and 6 channels"),
        ("d", {"out_shape": (6, 4, 3)}, "layer d: out_shape: shape .*from in_shape, window, stride, padding"),
        ("f", {"window": None}, "layer f: a avgpool2d without window"),
        ("f", {"window": (7, 2)}, "layer f: window: 7, expected 1 to 6"),
        ("f", {"stride": 2}, "layer f: stride, padding or groups given"),
        ("e", {"out_shape": (4, 2, 2)}, "layer e: out_shape"),
        ("flat", {"out_shape": (5,)}, "layer flat: out_shape"),
        ("def", {"inputs": ("de", "de"), "frac_other": 6}, "layer f_out: no other reads it, and it is not the last"),
    ],
)
def test_refuses_a_graph(which: str, changes: dict[str, Any], named: str) -> None:
    with pytest.raises((ValueError, TypeError), match=named):
        changed(which, **changes)


@pytest.mark.parametrize(("frac", "named"), [(13, "-1, expected 0 to 31"), (-20, "32, expected 0 to 31")])
def test_refuses_the_scale_of_a_sum(frac: int, named: str) -> None:
    with pytest.raises(ValueError, match=f"relevance_frac {frac}, the sum of what 2 layers give: shift .*{named}"):
        replace(graph_network(), relevance_frac=frac)


def test_a_layer_that_nobody_reads_is_the_last() -> None:
    network = graph_network()
    stray = replace(network.layer("f_out"), name="stray")
    with pytest.raises(ValueError, match="layer stray: no other reads it, and it is not the last"):
        replace(network, layers=(*network.layers[:-1], stray, network.layers[-1]))


def test_arithmetics_agree_where_nothing_is_rounded() -> None:
    """Real numbers and integers walk the same graph: with weights of 1 and no fraction bits they are equal."""
    network = graph_network()
    image = random_image(network)
    assert forward_in(network, image, FLOATING).outputs[0].dtype == np.float64
    assert np.array_equal(forward_in(network, image, FIXED).logits, golden.forward(network, image).logits)
