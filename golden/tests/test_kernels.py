# SPDX-License-Identifier: Apache-2.0
"""The kernels against plain loops, their adjoints, and what they refuse."""

# ruff: noqa: D103 (a test is named after what it checks)

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

import golden
from golden.formulas import MAX_PRODUCTS
from golden.tests import slow
from golden.tests.strategies import INT16, SHIFTS, int16, int32, random_int16

SIZES = st.integers(1, 4)
EVEN = st.sampled_from([2, 4, 6])


def inner(a: NDArray[Any], b: NDArray[Any]) -> int:
    """Inner product in Python's integers, which never overflow."""
    return sum(x * y for x, y in zip(a.ravel().tolist(), b.ravel().tolist(), strict=True))


def requantized(acc: Any, shift: int) -> NDArray[Any]:
    values = np.array(acc, dtype=object)
    flat = [slow.requantize(value, shift) for value in values.ravel()]
    return np.array(flat).reshape(values.shape)


@given(st.data(), SIZES, SIZES, SIZES, SIZES, SHIFTS)
def test_conv2d_agrees_with_loops(data: st.DataObject, c: int, k: int, h: int, w: int, shift: int) -> None:
    x, weight, bias = data.draw(int16(c, h, w)), data.draw(int16(k, c, 3, 3)), data.draw(int32(k))
    wanted = requantized(slow.conv2d(x, weight, bias), shift)
    y, mask = golden.conv2d(x, weight, bias, shift)
    assert mask is None
    assert y.dtype == np.int16
    assert y.tolist() == wanted.tolist()
    y, mask = golden.conv2d(x, weight, bias, shift, relu=True)
    assert mask is not None
    assert y.tolist() == np.maximum(wanted, 0).tolist()
    assert mask.tolist() == (wanted > 0).tolist()


@given(st.data(), st.integers(1, 20), SIZES, SHIFTS)
def test_vmm_agrees_with_loops(data: st.DataObject, n: int, m: int, shift: int) -> None:
    x, weight, bias = data.draw(int16(n)), data.draw(int16(m, n)), data.draw(int32(m))
    wanted = requantized(slow.vmm(x, weight, bias), shift)
    y, mask = golden.vmm(x, weight, bias, shift)
    assert mask is None
    assert y.dtype == np.int16
    assert y.tolist() == wanted.tolist()
    y, mask = golden.vmm(x, weight, bias, shift, relu=True)
    assert mask is not None
    assert y.tolist() == np.maximum(wanted, 0).tolist()
    assert mask.tolist() == (wanted > 0).tolist()


LEFTS = st.integers(0, 15)


@given(st.data(), SIZES, SIZES, LEFTS, LEFTS, SHIFTS)
def test_add_agrees_with_loops(data: st.DataObject, m: int, n: int, left_a: int, left_b: int, shift: int) -> None:
    a, b = data.draw(int16(m, n)), data.draw(int16(m, n))
    wanted = requantized(slow.add(a, b, left_a, left_b), shift).reshape(m, n)
    y, mask = golden.add(a, b, left_a, left_b, shift)
    assert mask is None
    assert y.dtype == np.int16
    assert y.tolist() == wanted.tolist()
    y, mask = golden.add(a, b, left_a, left_b, shift, relu=True)
    assert mask is not None
    assert y.tolist() == np.maximum(wanted, 0).tolist()
    assert mask.tolist() == (wanted > 0).tolist()


@pytest.mark.parametrize("shift", range(32))
def test_add_at_ties_and_both_ends_of_the_range(shift: int) -> None:
    ends = np.array([-32768, -32767, -1, 0, 1, 32767], dtype=np.int16)
    a, b = (half.ravel() for half in np.meshgrid(ends, ends))
    for left_a, left_b in ((0, 0), (15, 0), (0, 15), (15, 15), (max(shift - 1, 0) % 16, 3)):
        wanted = requantized(slow.add(a, b, left_a, left_b), shift)
        assert golden.add(a, b, left_a, left_b, shift)[0].tolist() == wanted.tolist()
    half = (1 << shift) >> 1
    sums = np.array([sign * odd * half + beside for sign in (-1, 1) for odd in (1, 3) for beside in (-1, 0, 1)])
    high, low = (part.astype(np.int16) for part in np.divmod(sums.clip(-(2**30), 2**30 - 1), 2**15))
    for first, second in (((high, 15), (low, 0)), ((low, 0), (high, 15))):
        wanted = requantized(slow.add(first[0], second[0], first[1], second[1]), shift)
        assert golden.add(first[0], second[0], first[1], second[1], shift)[0].tolist() == wanted.tolist()


def test_add_reaches_the_highest_tie() -> None:
    a, b = np.array([32767, 32767], dtype=np.int16), np.array([16383, 16384], dtype=np.int16)
    assert golden.add_accumulate(a, b, 15, 1).tolist() == [2**30 - 2, 2**30]
    assert golden.add(a, b, 15, 1, 31)[0].tolist() == [0, 1]


@given(st.data(), SIZES, SIZES, SHIFTS)
def test_multiply_agrees_with_loops(data: st.DataObject, m: int, n: int, shift: int) -> None:
    a, b = data.draw(int16(m, n)), data.draw(int16(m, n))
    products = [x * y for x, y in zip(a.ravel().tolist(), b.ravel().tolist(), strict=True)]
    y = golden.multiply(a, b, shift)
    assert y.dtype == np.int16
    assert y.tolist() == requantized(products, shift).reshape(m, n).tolist()


EPS = st.one_of(st.sampled_from([0, 1, 32767]), st.integers(0, 32767))
NUMBERS = st.one_of(st.integers(-4, 4), INT16)
"""Small divisors saturate, and make ties."""


@given(NUMBERS, NUMBERS, LEFTS, EPS)
def test_divide_agrees_with_exact_fractions(a: int, b: int, left: int, eps: int) -> None:
    """And so do 15 steps of restoring division, which are what hardware takes."""
    wanted = slow.divide(a, b, left, eps)
    y = golden.divide(np.array([a], np.int16), np.array([b], np.int16), left, eps)
    assert y.dtype == np.int16
    assert y.tolist() == [wanted]
    assert slow.restoring_divide(a, b, left, eps) == wanted


@pytest.mark.parametrize("left", range(16))
def test_divide_at_ties_and_both_ends_of_the_range(left: int) -> None:
    ends = np.array([-32768, -32767, -3, -2, -1, 0, 1, 2, 3, 32767], dtype=np.int16)
    a, b = (half.ravel() for half in np.meshgrid(ends, ends))
    for eps in (0, 1, 2, 32767):
        pairs = list(zip(a.tolist(), b.tolist(), strict=True))
        wanted = [slow.divide(x, y, left, eps) for x, y in pairs]
        assert golden.divide(a, b, left, eps).tolist() == wanted
        assert [slow.restoring_divide(x, y, left, eps) for x, y in pairs] == wanted


def test_a_number_divided_by_itself_is_one_and_nothing_by_zero() -> None:
    every = np.arange(-32768, 32768).astype(np.int16)
    assert golden.divide(every, every, 14).tolist() == [16384 * (x != 0) for x in range(-32768, 32768)]
    assert not golden.divide(every, np.zeros_like(every), 15).any()


@pytest.mark.parametrize("length", [4096, 8192])
@pytest.mark.parametrize("weight", [-32768, 32767])
def test_vmm_is_exact_for_long_sums_of_extremes(length: int, weight: int) -> None:
    x = np.full(length, -32768, dtype=np.int16)
    x[0] = 1  # makes the sum odd, which a float that is too short would lose
    w = np.full((2, length), weight, dtype=np.int16)
    w[1, 0] = 3
    acc = golden.vmm_accumulate(x, w, np.array([2**31 - 1, -(2**31)], dtype=np.int32))
    assert acc.tolist() == slow.vmm(x, w, np.array([2**31 - 1, -(2**31)]))


def test_the_longest_sums_are_exact_and_longer_ones_refused() -> None:
    longest = MAX_PRODUCTS
    x, w = np.full(longest, -32768, dtype=np.int16), np.full((1, longest), -32768, dtype=np.int16)
    w[0, 0] = 32767
    b = np.array([2**31 - 1], dtype=np.int32)
    assert golden.vmm_accumulate(x, w, b).tolist() == [((longest - 1) << 30) - 32768 * 32767 + 2**31 - 1]
    more = np.zeros(longest + 1, dtype=np.int16)
    refused = pytest.raises(ValueError, match=f"w: .* products in a sum, expected at most {MAX_PRODUCTS}")
    with refused:
        golden.vmm_accumulate(more, more[None], b)
    with refused:
        golden.vmm_input_grad_accumulate(more, more[:, None])
    channels = longest // 9 + 1
    planes, taps = np.zeros((channels, 1, 1), np.int16), np.zeros((1, channels, 3, 3), np.int16)
    with refused:
        golden.conv2d_accumulate(planes, taps, b)
    with refused:
        golden.conv2d_input_grad_accumulate(planes, taps.reshape(channels, 1, 3, 3))


def test_long_random_sums_are_exact() -> None:
    rng = np.random.default_rng(1)
    x, w, b = random_int16(rng, 8192), random_int16(rng, 3, 8192), np.array([1, -2, 3], dtype=np.int32)
    assert golden.vmm_accumulate(x, w, b).tolist() == slow.vmm(x, w, b)
    x, w = random_int16(rng, 256, 2, 2), random_int16(rng, 3, 256, 3, 3)
    assert golden.conv2d_accumulate(x, w, b).tolist() == slow.conv2d(x, w, b)


@given(st.data(), SIZES, SIZES, SIZES, SIZES)
def test_conv2d_input_grad_is_the_adjoint(data: st.DataObject, c: int, k: int, h: int, w: int) -> None:
    x, g, weight = data.draw(int16(c, h, w)), data.draw(int16(k, h, w)), data.draw(int16(k, c, 3, 3))
    y = golden.conv2d_accumulate(x, weight, np.zeros(k, dtype=np.int32))
    assert inner(y, g) == inner(x, golden.conv2d_input_grad_accumulate(g, weight))


@given(st.data(), st.integers(1, 20), SIZES)
def test_vmm_input_grad_is_the_adjoint(data: st.DataObject, n: int, m: int) -> None:
    x, g, weight = data.draw(int16(n)), data.draw(int16(m)), data.draw(int16(m, n))
    y = golden.vmm_accumulate(x, weight, np.zeros(m, dtype=np.int32))
    assert inner(y, g) == inner(x, golden.vmm_input_grad_accumulate(g, weight))


@given(st.data(), SIZES, SIZES, SHIFTS)
def test_input_grads_are_requantized(data: st.DataObject, n: int, m: int, shift: int) -> None:
    g, matrix = data.draw(int16(m)), data.draw(int16(m, n))
    wanted = requantized(golden.vmm_input_grad_accumulate(g, matrix), shift)
    assert golden.vmm_input_grad(g, matrix, shift).tolist() == wanted.tolist()
    planes, taps = data.draw(int16(m, 2, 2)), data.draw(int16(m, n, 3, 3))
    wanted = requantized(golden.conv2d_input_grad_accumulate(planes, taps), shift)
    assert golden.conv2d_input_grad(planes, taps, shift).tolist() == wanted.tolist()


@given(st.data(), SIZES, SIZES)
def test_rotate_weights_is_its_own_inverse(data: st.DataObject, c: int, k: int) -> None:
    w = data.draw(int16(k, c, 3, 3))
    rotated = golden.rotate_weights(w)
    assert rotated.shape == (c, k, 3, 3)
    assert np.array_equal(golden.rotate_weights(rotated), w)
    for i, j, dy, dx in np.ndindex(c, k, 3, 3):
        assert rotated[i, j, dy, dx] == w[j, i, 2 - dy, 2 - dx]


@given(st.data(), SIZES, EVEN, EVEN)
def test_maxpool2d_agrees_with_loops(data: st.DataObject, c: int, h: int, w: int) -> None:
    x = data.draw(int16(c, h, w))
    y, index = golden.maxpool2d(x)
    wanted, place = slow.maxpool2d(x)
    assert y.dtype == np.int16
    assert index.dtype == np.uint8
    assert np.array_equal(y, wanted)
    assert np.array_equal(index, place)


@pytest.mark.parametrize("value", [-32768, 0, 32767])
def test_first_of_a_tie_wins(value: int) -> None:
    y, index = golden.maxpool2d(np.full((1, 2, 4), value, dtype=np.int16))
    assert y.tolist() == [[[value, value]]]
    assert index.tolist() == [[[0, 0]]]
    # The two winners of this window are at places 1 and 2.
    _, index = golden.maxpool2d(np.array([[[1, 5], [5, 2]]], dtype=np.int16))
    assert index.tolist() == [[[1]]]


@given(st.data(), SIZES, EVEN, EVEN)
def test_unpool_is_the_adjoint_of_pool(data: st.DataObject, c: int, h: int, w: int) -> None:
    x, g = data.draw(int16(c, h, w)), data.draw(int16(c, h // 2, w // 2))
    y, index = golden.maxpool2d(x)
    back = golden.maxunpool2d(g, index)
    assert back.dtype == np.int16
    assert inner(y, g) == inner(x, back)
    assert np.count_nonzero(back) == np.count_nonzero(g)


@pytest.mark.parametrize("place", range(4))
def test_unpool_puts_each_place(place: int) -> None:
    back = golden.maxunpool2d(np.array([[[-7]]], dtype=np.int16), np.array([[[place]]], dtype=np.uint8))
    wanted = [[0, 0], [0, 0]]
    wanted[place // 2][place % 2] = -7
    assert back.tolist() == [wanted]


@given(INT16, INT16)
def test_gate(value: int, gradient: int) -> None:
    y, mask = golden.relu(np.array([value], dtype=np.int16))
    assert y.tolist() == [max(value, 0)]
    assert mask.tolist() == [value > 0]
    wanted = {
        "saliency": gradient if value > 0 else 0,
        "deconvnet": gradient if gradient > 0 else 0,
        "guided": gradient if value > 0 and gradient > 0 else 0,
    }
    g = np.array([gradient], dtype=np.int16)
    assert {method: int(golden.relu_backward(g, mask, method)[0]) for method in golden.METHODS} == wanted
    assert golden.relu_backward(g, None, "deconvnet").tolist() == [wanted["deconvnet"]]


def z(*shape: int, dtype: Any = np.int16) -> NDArray[Any]:
    return np.zeros(shape, dtype=dtype)


def z32(*shape: int) -> NDArray[Any]:
    return z(*shape, dtype=np.int32)


@pytest.mark.parametrize(
    ("call", "error", "named"),
    [
        (
            lambda: golden.conv2d(z32(1, 2, 2), z(1, 1, 3, 3), z32(1), 0),
            TypeError,
            "x: .*int32",
        ),
        (lambda: golden.conv2d(z(2, 2), z(1, 1, 3, 3), z32(1), 0), ValueError, "x: .*rank 3"),
        (
            lambda: golden.conv2d(z(1, 2, 2), z(1, 2, 3, 3), z32(1), 0),
            ValueError,
            "w: 2 input.*x has 1",
        ),
        (lambda: golden.conv2d(z(1, 2, 2), z(1, 1, 5, 5), z32(1), 0), ValueError, "w: windows"),
        (lambda: golden.conv2d(z(1, 2, 2), z(1, 1, 3, 3), z(1), 0), TypeError, "b: .*int32"),
        (lambda: golden.conv2d(z(1, 2, 2), z(1, 1, 3, 3), z32(2), 0), ValueError, r"b: .*\(2,\).*\(1,\)"),
        (lambda: golden.conv2d(z(1, 2, 2), z(1, 1, 3, 3), z32(1), 32), ValueError, "shift: 32"),
        (lambda: golden.conv2d([[[1]]], z(1, 1, 3, 3), z32(1), 0), TypeError, "x: .*list"),  # type: ignore[arg-type]
        (lambda: golden.conv2d(z(0, 2, 2), z(1, 0, 3, 3), z32(1), 0), ValueError, "x: empty"),
        (lambda: golden.conv2d_input_grad(z(2, 2, 2), z(1, 1, 3, 3), 0), ValueError, "w: 1 output.*g has 2"),
        (lambda: golden.vmm(z(2), z(1, 3), z32(1), 0), ValueError, "w: 3 columns.*x has 2"),
        (lambda: golden.vmm(z(2, 1), z(1, 2), z32(1), 0), ValueError, "x: .*rank 1"),
        (lambda: golden.vmm(z(2), z(1, 2), z32(2), 0), ValueError, "b: "),
        (lambda: golden.vmm_input_grad(z(2), z(1, 2), 0), ValueError, "w: 1 rows.*g has 2"),
        (lambda: golden.vmm_input_grad(z(1), z(1, 2), -1), ValueError, "shift: -1"),
        (lambda: golden.add(z32(2), z(2), 0, 0, 0), TypeError, "a: .*int32"),
        (lambda: golden.add(z(2), z32(2), 0, 0, 0), TypeError, "b: .*int32"),
        (lambda: golden.add(z(2), z(2, 1), 0, 0, 0), ValueError, r"b: shape \(2, 1\), expected \(2,\).*of a"),
        (lambda: golden.add(z(2), z(2), 16, 0, 0), ValueError, "left_a: 16, expected 0 to 15"),
        (lambda: golden.add(z(2), z(2), 0, -1, 0), ValueError, "left_b: -1, expected 0 to 15"),
        (lambda: golden.add(z(2), z(2), 0, 0, 32), ValueError, "shift: 32"),
        (lambda: golden.multiply(z32(2), z(2), 0), TypeError, "a: .*int32"),
        (lambda: golden.multiply(z(2), z(1), 0), ValueError, r"b: shape \(1,\), expected \(2,\).*of a"),
        (lambda: golden.multiply(z(2), z(2), 32), ValueError, "shift: 32"),
        (lambda: golden.divide(z(2), z32(2), 0), TypeError, "b: .*int32"),
        (lambda: golden.divide(z(2), z(2, 1), 0), ValueError, r"b: shape \(2, 1\), expected \(2,\).*of a"),
        (lambda: golden.divide(z(2), z(2), 16), ValueError, "left: 16, expected 0 to 15"),
        (lambda: golden.divide(z(2), z(2), 0, 32768), ValueError, "eps: 32768, expected 0 to 32767"),
        (lambda: golden.maxpool2d(z(1, 3, 2)), ValueError, r"x: .*\(1, 3, 2\).*even"),
        (lambda: golden.maxpool2d(z(1, 2, 3)), ValueError, "x: .*even"),
        (lambda: golden.maxpool2d(z(2, 2)), ValueError, "x: .*rank 3"),
        (lambda: golden.maxpool2d(z(1, 2, 2, dtype=np.uint8)), TypeError, "x: .*uint8"),
        (lambda: golden.maxunpool2d(z(1, 1, 1), z(1, 1, 2, dtype=np.uint8)), ValueError, "index: shape"),
        (lambda: golden.maxunpool2d(z(1, 1, 1), z(1, 1, 1)), TypeError, "index: .*uint8"),
        (lambda: golden.maxunpool2d(z(1, 1, 1), z(1, 1, 1, dtype=np.uint8) + 4), ValueError, "index: 4"),
        (lambda: golden.relu(z32(1)), TypeError, "x: .*int32"),
        (
            lambda: golden.relu_backward(z(1), z(1, dtype=bool), "gradcam"),
            ValueError,
            "method: 'gradcam'",
        ),
        (lambda: golden.relu_backward(z(1), z(2, dtype=bool), "guided"), ValueError, "mask: shape"),
        (lambda: golden.relu_backward(z(1), z(1), "guided"), TypeError, "mask: .*bool"),
        (lambda: golden.relu_backward(z(1), None, "saliency"), ValueError, "mask: None"),
        (lambda: golden.rotate_weights(z(1, 1, 3, 4)), ValueError, "w: "),
        (lambda: golden.heatmap(z(2, 2)), ValueError, "relevance: .*rank 3"),
    ],
)
def test_refuses(call: Callable[[], Any], error: type[Exception], named: str) -> None:
    with pytest.raises(error, match=named):
        call()
