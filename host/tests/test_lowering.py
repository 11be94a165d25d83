# SPDX-License-Identifier: Apache-2.0
"""Lowering: what the jobs of a layer expect, put together, is the golden layer, forward and backward."""

from collections.abc import Sequence
from dataclasses import replace
from math import prod
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

import golden
from golden import formulas
from golden.formulas import AROUND, NOTHING, Padding
from host.designs import TOP, open_design
from host.gate import Gate
from host.kernels import kernels
from host.kernels.conv2d import Conv2d
from host.lowering import RULES, Ending, convolution, require_lowering
from host.lowering.convolution import Convolution, Form, cheapest, forms
from host.random_networks import random_graph
from host.stimulus import mask_for
from xai_cosim.jobs.job import Job

ACCELERATOR = kernels(open_design(TOP))
CONV2D = ACCELERATOR["conv2d"]
assert isinstance(CONV2D, Conv2d)
SHIFT = 7
Ints = NDArray[Any]
Geometry = tuple[int, int, int, int, tuple[int, int], int, Padding, int]

# channels, filters, height, width, window, stride, padding, groups
GEOMETRIES: list[Geometry] = [
    (3, 5, 8, 8, (3, 3), 1, AROUND, 1),
    (4, 6, 7, 9, (1, 1), 1, NOTHING, 1),
    (3, 4, 9, 6, (1, 1), 2, NOTHING, 1),
    (5, 3, 11, 13, (3, 3), 2, AROUND, 1),
    (2, 7, 12, 10, (5, 5), 1, (2, 2, 2, 2), 1),
    (6, 3, 28, 28, (5, 5), 1, NOTHING, 1),
    (3, 4, 17, 15, (7, 7), 2, (3, 3, 3, 3), 1),
    (2, 2, 9, 9, (7, 7), 1, (3, 3, 3, 3), 1),
    (2, 3, 10, 11, (2, 2), 2, (0, 1, 1, 0), 1),
    (2, 3, 10, 11, (4, 2), 2, (1, 0, 2, 1), 1),
    (3, 2, 6, 7, (1, 3), 1, (0, 1, 0, 1), 1),
    (2, 2, 5, 5, (1, 1), 1, AROUND, 1),
    (2, 2, 4, 4, (1, 1), 2, (3, 3, 3, 3), 1),
    (8, 8, 9, 9, (3, 3), 1, AROUND, 8),
    (12, 6, 9, 10, (3, 3), 2, AROUND, 6),
    (6, 12, 7, 7, (5, 5), 1, (2, 2, 2, 2), 3),
    (1, 1, 1, 1, (1, 1), 1, NOTHING, 1),
    (1, 2, 3, 3, (3, 3), 2, NOTHING, 1),
    (2, 270, 4, 4, (3, 3), 1, AROUND, 1),
    (2, 3, 70, 74, (3, 3), 1, AROUND, 1),
]


def joined(jobs: Sequence[Job], stream: str = "out_r") -> NDArray[np.generic]:
    """What a stream of the jobs must carry, put together; each element is carried once."""
    outputs = [job.outputs[stream] for job in jobs]
    found: Ints = np.zeros(outputs[0].crop, np.int64)
    times = np.zeros(outputs[0].crop, np.int64)
    for output in outputs:
        found = output.tensor_of(output.expected, found)
        times += output.tensor_of(output.expected, np.full(output.crop, 99)) != 99
    assert times.max() <= 1 or len(jobs) == 1
    return found


def operands(seed: int, geometry: Geometry, backward: bool) -> tuple[Convolution, Ints, Ints, Ints]:
    """A convolution, or its input gradient, with x, weight and bias of it."""
    c, k, h, w, taps, stride, padding, groups = geometry
    random = np.random.default_rng(seed)
    high, wide = (
        formulas.convolved(size, n, stride, zeros)
        for size, n, zeros in ((h, taps[0], padding[0] + padding[2]), (w, taps[1], padding[1] + padding[3]))
    )
    maps = ((c, h, w), (k, high, wide))
    before, after = maps[::-1] if backward else maps
    chosen = Convolution(before, after, taps, (stride, stride), padding, groups, backward)
    x = random.integers(-999, 1000, before).astype(np.int16)
    weight = random.integers(-99, 100, (k, c // groups, *taps)).astype(np.int16)
    bias = random.integers(-9999, 9999, after[0]).astype(np.int32) * (not backward)
    return chosen, x, weight, bias


def wanted(chosen: Convolution, x: Ints, weight: Ints, bias: Ints, padding: Padding) -> NDArray[np.int16]:
    """The golden layer's output or input gradient."""
    how: dict[str, Any] = {"stride": chosen.stride[0], "padding": padding, "groups": chosen.groups}
    real = x.astype(float), weight.astype(float)
    if chosen.backward:
        acc = formulas.conv2d_input_grad(*real, chosen.outputs, **how)
    else:
        acc = formulas.conv2d(*real, bias.astype(float), **how)
    return golden.requantize(acc.astype(np.int64), SHIFT)


@pytest.mark.parametrize("backward", [False, True], ids=["forward", "backward"])
@pytest.mark.parametrize("geometry", GEOMETRIES, ids=str)
def test_every_form_of_a_convolution(geometry: Geometry, backward: bool, seed: int) -> None:
    """Each form that fits gives the golden layer, behind a gate with a mask too, and the cheapest is one of them."""
    chosen, x, weight, bias = operands(seed, geometry, backward)
    y = wanted(chosen, x, weight, bias, geometry[6])
    mask = mask_for(np.random.default_rng(seed), Gate.GUIDED, y.shape)
    w = convolution.transposed(weight, chosen.groups) if backward else weight
    assert isinstance(CONV2D, Conv2d)
    fitting = [form for form in forms(chosen, CONV2D) if form.fits(CONV2D)]
    assert bool(fitting) == (chosen.inputs[0] <= 256)
    assert not fitting or cheapest(chosen, CONV2D) in fitting
    for form in fitting:
        plain = convolution.jobs(form, CONV2D, x, w, bias, SHIFT)
        assert np.array_equal(joined(plain), y), form
        cycles = sum(CONV2D.cycles(job.arguments) for job in plain)
        assert form.cost(CONV2D, {"shift": SHIFT, "mode": 0, "pool": 0}) == (cycles, len(plain)), form
        gated = convolution.jobs(form, CONV2D, x, w, bias, SHIFT, Gate.GUIDED, mask)
        assert np.array_equal(joined(gated), Gate.GUIDED.apply(y, mask)[0]), form


@pytest.mark.parametrize("geometry", [g for g in GEOMETRIES if not (g[2] % 2 or g[3] % 2 or g[5] > 1)], ids=str)
def test_pool_on_the_way_out(geometry: Geometry, seed: int) -> None:
    """Behind a ReLU and a max-pool: values, places and masks, in each form that can."""
    chosen, x, weight, bias = operands(seed, geometry, False)
    _, high, wide = chosen.outputs
    if high % 2 or wide % 2:
        pytest.skip("an odd map")
    gated, _ = golden.relu(wanted(chosen, x, weight, bias, geometry[6]))
    best, index = golden.maxpool2d(gated)
    assert isinstance(CONV2D, Conv2d)
    for form in forms(chosen, CONV2D, pool=True):
        if form.fits(CONV2D):
            made = convolution.jobs(form, CONV2D, x, weight, bias, SHIFT, Gate.RELU, pool=True)
            assert np.array_equal(joined(made), best)
            assert np.array_equal(joined(made, "out_index"), index)
            assert np.array_equal(joined(made, "out_mask").astype(bool), best > 0)


def test_what_needs_partial_sums_is_refused() -> None:
    """More channels than a job adds up: the message has the number, what is allowed and what to do."""
    assert isinstance(CONV2D, Conv2d)
    most = CONV2D.most_groups(3) * CONV2D.constants["IN_LANES"]
    chosen = Convolution((most + 1, 8, 8), (4, 8, 8), (3, 3), (1, 1), AROUND, 1, backward=False)
    words = rf"{most + 1} channels under windows of 3x3.*allowed are {most}.*fewer channels"
    with pytest.raises(ValueError, match=words):
        cheapest(chosen, CONV2D)
    vmm = golden.Layer(
        "fc", "vmm", (8193,), (2,), 8, 8, 8, 8, np.ones((2, 8193), np.int16), np.zeros(2, np.int32), 8, ("image",)
    )
    with pytest.raises(ValueError, match="8193 values in a sum; allowed are 8192"):
        RULES["vmm"].forward(ACCELERATOR, vmm, [np.ones(8193, np.int16)], Ending("fc"))


def test_a_network_that_does_not_fit_is_refused(seed: int) -> None:
    """The layer, the direction, what it needs and what there is; one that fits is not refused."""
    weight = np.zeros((300, 4, 3, 3), np.int16)
    conv = of_kind("conv2d", (4, 8, 8), (300, 8, 8), weight=weight, bias=np.zeros(300, np.int32), frac_w=8)
    fc = of_kind("vmm", (19200,), (2,), weight=np.zeros((2, 19200), np.int16), bias=np.zeros(2, np.int32), frac_w=8)
    layers = replace(conv, name="wide"), of_kind("flatten", (300, 8, 8), (19200,)), replace(fc, name="fc")
    network = golden.Network("n", (4, 8, 8), layers, ("a", "b"), (0.0,) * 4, (1.0,) * 4)
    with pytest.raises(ValueError, match=r"layer wide: backward: 300 channels .* allowed are 224"):
        require_lowering(network, ACCELERATOR)
    small = golden.Network("n", (1, 1, 19200), (replace(fc, in_shape=(1, 1, 19200)),), ("a", "b"), (0.0,), (1.0,))
    with pytest.raises(ValueError, match="layer layer: 19200 values in a sum; allowed are 8192"):
        require_lowering(small, ACCELERATOR)
    require_lowering(random_graph(np.random.default_rng(seed)), ACCELERATOR)


def of_kind(kind: str, shape: tuple[int, ...], out: tuple[int, ...], **more: object) -> golden.Layer:
    """A layer that keeps the scale unless more is said."""
    return golden.Layer("layer", kind, shape, out, 8, 8, 8, 8, **more)  # type: ignore[arg-type]


def check(
    seed: int, layer: golden.Layer, y: Ints, back: Ints, x: Sequence[Ints], g: Ints, **more: object
) -> None:
    """The jobs of a layer give y of x, and back of g, open and behind a gate."""
    rule = RULES[layer.kind]
    assert np.array_equal(joined(rule.forward(ACCELERATOR, layer, x, Ending("y"))).reshape(y.shape), y)
    mask = np.random.default_rng(seed).random(back.shape) < 0.5
    for gate in (Gate.NONE, Gate.SALIENCY) if layer.kind != "relu" else (Gate.SALIENCY,):
        own = mask if gate.takes_mask else None
        made = joined(rule.backward(ACCELERATOR, layer, g, Ending("g", gate, own, **more)))  # type: ignore[arg-type]
        assert np.array_equal(made.reshape(back.shape), gate.apply(back, own)[0]), gate


@pytest.mark.parametrize(
    ("shape", "window"),
    [
        ((5, 8, 8), (2, 2)), ((70, 6, 10), (2, 2)), ((3, 7, 9), (2, 2)), ((3, 12, 12), (3, 2)),
        ((64, 8, 8), (8, 8)), ((20, 7, 7), (7, 7)), ((3, 5, 4), (5, 4)), ((300, 2, 2), (2, 2)),
    ],
)  # fmt: skip
def test_average_pool(shape: tuple[int, int, int], window: tuple[int, int], seed: int) -> None:
    """Windows of 2x2, of odd maps too, others, and the whole map, whose factor is a power of two or not."""
    random = np.random.default_rng(seed)
    c, h, w = shape
    out = c, h // window[0], w // window[1]
    frac_w = 2 if prod(window) == 4 else 20 if prod(window) == 49 else 15
    layer = of_kind("avgpool2d", shape, out, frac_w=frac_w, window=window)
    factor = int(np.floor(2**frac_w / prod(window) + 0.5))
    x, g = (random.integers(-32768, 32768, size).astype(np.int16) for size in (shape, out))
    sums = x[:, : out[1] * window[0], : out[2] * window[1]].astype(np.int64)
    sums = sums.reshape(c, out[1], window[0], out[2], window[1]).sum(axis=(2, 4))
    back = np.zeros(shape, np.int64)
    for row, column in np.ndindex(out[1] * window[0], out[2] * window[1]):
        back[:, row, column] = g[:, row // window[0], column // window[1]].astype(np.int64) * factor
    check(seed, layer, golden.requantize(sums * factor, frac_w), golden.requantize(back, frac_w), [x], g)


@pytest.mark.parametrize("ceil", [False, True], ids=["floor", "ceil"])
@pytest.mark.parametrize("shape", [(3, 8, 6), (5, 7, 7), (2, 9, 4), (2, 1, 5), (260, 4, 3), (1, 66, 131)])
def test_max_pool(shape: tuple[int, int, int], ceil: bool, seed: int) -> None:
    """Even and odd maps, many channels, large ones; lowest values too, which ceil_mode must not lose to padding."""
    random = np.random.default_rng(seed)
    sides = [-(-n // 2) if ceil else n // 2 for n in shape[1:]]
    if not all(sides):
        pytest.skip("no window fits")
    layer = of_kind("maxpool2d", shape, (shape[0], *sides))
    x = random.choice([-32768, -32767, 0, 5], shape).astype(np.int16)
    y, index = formulas.maxpool2d(x, ceil)
    g = random.integers(-99, 100, y.shape).astype(np.int16)
    back = formulas.maxunpool2d(g, index, (shape[1], shape[2]))
    places = joined(RULES["maxpool2d"].forward(ACCELERATOR, layer, [x], Ending("y")), "out_index")
    assert np.array_equal(places, index)
    check(seed, layer, y, back, [x], g, index=index)


def test_wide_matrices_and_long_vectors(seed: int) -> None:
    """5,000 outputs of a vmm and 5,000 of its input gradient are two jobs each; zeros are left out of both."""
    random = np.random.default_rng(seed)
    for m, n in ((5000, 30), (30, 5000)):
        weight = random.integers(-99, 100, (m, n)).astype(np.int16)
        bias = random.integers(-9999, 9999, m).astype(np.int32)
        layer = golden.Layer("layer", "vmm", (n,), (m,), 8, 8, 8, 8, weight, bias, 8)
        x, g = (random.integers(-99, 100, size).astype(np.int16) * (random.random(size) < 0.3) for size in (n, m))
        forward = golden.vmm(x, weight, bias, 8)[0]
        check(seed, layer, forward, golden.vmm_input_grad(g, weight, 8), [x], g)


def test_add(seed: int) -> None:
    """A sum of two scales, with a ReLU behind it."""
    random = np.random.default_rng(seed)
    a, b = (random.integers(-32768, 32768, (5, 3, 7)).astype(np.int16) for _ in range(2))
    layer = golden.Layer("layer", "add", a.shape, a.shape, 8, 7, 8, 8, frac_other=11)
    made = RULES["add"].forward(ACCELERATOR, layer, [a, b], Ending("y", Gate.RELU))
    y, mask = golden.add(a, b, 3, 0, 4, relu=True)
    assert np.array_equal(joined(made).reshape(y.shape), y)
    assert mask is not None
    assert np.array_equal(joined(made, "out_mask").reshape(y.shape).astype(bool), mask)


def test_forms_share_the_products() -> None:
    """The products of all jobs of a form are those of the convolution."""
    chosen = Convolution((2, 70, 74), (270, 70, 74), (3, 3), (1, 1), AROUND, 1, backward=False)
    assert isinstance(CONV2D, Conv2d)
    form = Form(chosen, (1, 1), 3)
    parts = list(form.parts(CONV2D))
    assert len(parts) == 2 * 2
    assert chosen.macs == 9 * 2 * 270 * 70 * 74
