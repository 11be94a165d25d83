# SPDX-License-Identifier: Apache-2.0
"""The kernels of the accelerator on int16 tensors, bit for bit; channel first."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden import formulas
from golden.arithmetic import quotient, requantize
from golden.checks import (
    require_array,
    require_eps,
    require_left,
    require_method,
    require_products,
    require_shape,
)
from golden.formulas import AROUND, MAX_WINDOW, TAPS, Number, Padding

Int16 = NDArray[np.int16]
Int32 = NDArray[np.int32]
Int64 = NDArray[np.int64]
Mask = NDArray[np.bool_]
Index = NDArray[np.uint8]

_SCALARS = (np.int16, np.float64)


def _real(values: NDArray[Any]) -> NDArray[np.float64]:
    return values.astype(np.float64)


def _require_taps(w: NDArray[Any], *allowed: int) -> None:
    if any(taps not in (allowed or range(1, MAX_WINDOW + 1)) for taps in w.shape[2:]):
        sides = ", ".join(map(str, allowed)) or f"1 to {MAX_WINDOW}"
        raise ValueError(f"w: shape {w.shape}, expected [K, C, kh, kw] with windows of {sides}")


def rotate_weights(w: NDArray[Number]) -> NDArray[Number]:
    """Turn the weights of a convolution into those of its input gradient.

    Args:
        w: int16 (or float64) [K, C, 3, 3].

    Returns:
        [C, K, 3, 3]: channels exchanged, taps rotated by 180 degrees; its own inverse.

    Raises:
        TypeError, ValueError: wrong dtype, rank or taps.

    >>> rotate_weights(np.arange(9, dtype=np.int16).reshape(1, 1, 3, 3))[0, 0, 0]
    array([8, 7, 6], dtype=int16)
    """
    require_array("w", w, _SCALARS, 4)
    _require_taps(w, TAPS)
    return formulas.rotate_weights(w)


def conv2d_accumulate(x: Int16, w: Int16, b: Int32, padding: Padding = AROUND) -> Int64:
    """Convolve with stride 1, before requantisation: exact.

    Args:
        x: int16 [C, H, W].
        w: int16 [K, C, kh, kw], windows of 1 to 7.
        b: int32 [K], in units of the accumulator.
        padding: zeros above, left, below and right of x.

    Returns:
        int64 [K, H', W'].

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank, taps, or numbers of channels that differ.
    """
    require_array("x", x, np.int16, 3)
    require_array("w", w, np.int16, 4)
    require_array("b", b, np.int32, 1)
    _require_taps(w)
    if w.shape[1] != x.shape[0]:
        raise ValueError(f"w: {w.shape[1]} input channels in shape {w.shape}, but x has {x.shape[0]}")
    require_shape("b", b.shape, w.shape[:1], "one bias an output channel")
    require_products("w", w[0].size)
    top, left, bottom, right = padding
    if x.shape[1] + top + bottom < w.shape[2] or x.shape[2] + left + right < w.shape[3]:
        raise ValueError(f"w: windows of shape {w.shape[2:]} in a map of {x.shape[1:]} with padding {padding}")
    return formulas.conv2d(_real(x), _real(w), _real(b), padding=padding).astype(np.int64)


def conv2d_input_grad_accumulate(g: Int16, w: Int16) -> Int64:
    """Carry g int16 [K, H, W] back through w int16 [K, C, 3, 3], before requantisation: int64 [C, H, W].

    Raises:
        TypeError, ValueError: wrong dtype, rank or taps, or numbers of channels that differ.
    """
    require_array("g", g, np.int16, 3)
    require_array("w", w, np.int16, 4)
    if w.shape[0] != g.shape[0]:
        raise ValueError(f"w: {w.shape[0]} output channels in shape {w.shape}, but g has {g.shape[0]}")
    return conv2d_accumulate(g, rotate_weights(w), np.zeros(w.shape[1], dtype=np.int32))


def vmm_accumulate(x: Int16, w: Int16, b: Int32) -> Int64:
    """Multiply a vector by a matrix, before requantisation: exact.

    Args:
        x: int16 [N].
        w: int16 [M, N].
        b: int32 [M], in units of the accumulator.

    Returns:
        int64 [M].

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank, or lengths that differ.
    """
    require_array("x", x, np.int16, 1)
    require_array("w", w, np.int16, 2)
    require_array("b", b, np.int32, 1)
    if w.shape[1] != x.shape[0]:
        raise ValueError(f"w: {w.shape[1]} columns in shape {w.shape}, but x has {x.shape[0]} values")
    require_shape("b", b.shape, w.shape[:1], "one bias an output")
    require_products("w", w.shape[1])
    return formulas.vmm(_real(x), _real(w), _real(b)).astype(np.int64)


def vmm_input_grad_accumulate(g: Int16, w: Int16) -> Int64:
    """Carry g int16 [M] back through w int16 [M, N], before requantisation: int64 [N].

    Raises:
        TypeError, ValueError: wrong dtype or rank, or lengths that differ.
    """
    require_array("g", g, np.int16, 1)
    require_array("w", w, np.int16, 2)
    if w.shape[0] != g.shape[0]:
        raise ValueError(f"w: {w.shape[0]} rows in shape {w.shape}, but g has {g.shape[0]} values")
    return vmm_accumulate(g, w.T, np.zeros(w.shape[1], dtype=np.int32))


def add_accumulate(a: Int16, b: Int16, left_a: int, left_b: int) -> Int64:
    """Bring two tensors to one scale and add them, before requantisation: exact.

    Args:
        a: int16 of any shape.
        b: int16 of a's shape.
        left_a: 0 to 15, by how many bits a is shifted left.
        left_b: 0 to 15, the same for b.

    Returns:
        int64 of a's shape, within -2**31 .. 2**31.

    Raises:
        TypeError: wrong dtype.
        ValueError: shapes that differ, or a left shift out of range.
    """
    _require_pair(a, b)
    require_left("left_a", left_a)
    require_left("left_b", left_b)
    return formulas.add(_real(a), _real(b), left_a, left_b).astype(np.int64)


def _require_pair(a: Int16, b: Int16) -> None:
    require_array("a", a, np.int16)
    require_array("b", b, np.int16)
    require_shape("b", b.shape, a.shape, "the shape of a")


def multiply_accumulate(a: Int16, b: Int16) -> Int64:
    """Multiply two tensors of one shape, value by value, before requantisation: int64 of their shape, exact.

    Raises:
        TypeError, ValueError: wrong dtype, or shapes that differ.
    """
    _require_pair(a, b)
    return a.astype(np.int64) * b.astype(np.int64)


def _finish(acc: Int64, shift: int, relu: bool) -> tuple[Int16, Mask | None]:
    y = requantize(acc, shift)
    return formulas.relu(y) if relu else (y, None)


def conv2d(
    x: Int16, w: Int16, b: Int32, shift: int, relu: bool = False, padding: Padding = AROUND
) -> tuple[Int16, Mask | None]:
    """Convolve with stride 1, requantise, and apply a ReLU if asked to.

    Args:
        x: int16 [C, H, W] with f_x fraction bits.
        w: int16 [K, C, kh, kw] with f_w fraction bits, windows of 1 to 7.
        b: int32 [K] with f_x + f_w fraction bits.
        shift: 0 to 31, f_x + f_w minus the fraction bits of y; rounding is half up, then saturation.
        relu: whether y becomes max(y, 0).
        padding: zeros above, left, below and right of x.

    Returns:
        y int16 [K, H', W'], and the mask (requantised value > 0), bool [K, H, W], or None without ReLU.

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank, taps or shift, or numbers of channels that differ.

    >>> x = np.ones((1, 2, 2), dtype=np.int16)
    >>> w = np.ones((1, 1, 3, 3), dtype=np.int16)
    >>> y, mask = conv2d(x, w, np.array([-6], dtype=np.int32), 1)
    >>> y.tolist(), mask
    ([[[-1, -1], [-1, -1]]], None)
    """
    return _finish(conv2d_accumulate(x, w, b, padding), shift, relu)


def conv2d_input_grad(g: Int16, w: Int16, shift: int) -> Int16:
    """Carry a gradient from the output of a convolution to its input.

    Args:
        g: int16 [K, H, W] with f_g fraction bits.
        w: int16 [K, C, 3, 3] with f_w fraction bits, as the forward pass has them.
        shift: 0 to 31, f_g + f_w minus the fraction bits of the result; half up, then saturation.

    Returns:
        int16 [C, H, W].

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank, taps or shift, or numbers of channels that differ.
    """
    return requantize(conv2d_input_grad_accumulate(g, w), shift)


def vmm(x: Int16, w: Int16, b: Int32, shift: int, relu: bool = False) -> tuple[Int16, Mask | None]:
    """Multiply a vector by a matrix, requantise, and apply a ReLU if asked to.

    Args:
        x: int16 [N] with f_x fraction bits.
        w: int16 [M, N] with f_w fraction bits.
        b: int32 [M] with f_x + f_w fraction bits.
        shift: 0 to 31, f_x + f_w minus the fraction bits of y; rounding is half up, then saturation.
        relu: whether y becomes max(y, 0).

    Returns:
        y int16 [M], and the mask (requantised value > 0), bool [M], or None without ReLU.

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank or shift, or lengths that differ.

    >>> x, w = np.array([1, 2], dtype=np.int16), np.array([[3, 4], [-5, 1]], dtype=np.int16)
    >>> y, mask = vmm(x, w, np.array([0, 0], dtype=np.int32), 0, relu=True)
    >>> y.tolist(), mask.tolist()
    ([11, 0], [True, False])
    """
    return _finish(vmm_accumulate(x, w, b), shift, relu)


def vmm_input_grad(g: Int16, w: Int16, shift: int) -> Int16:
    """Carry a gradient from the output of a vector-matrix multiplication to its input.

    Args:
        g: int16 [M] with f_g fraction bits.
        w: int16 [M, N] with f_w fraction bits, as the forward pass has them.
        shift: 0 to 31, f_g + f_w minus the fraction bits of the result; half up, then saturation.

    Returns:
        int16 [N].

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank or shift, or lengths that differ.
    """
    return requantize(vmm_input_grad_accumulate(g, w), shift)


def add(
    a: Int16, b: Int16, left_a: int, left_b: int, shift: int, relu: bool = False
) -> tuple[Int16, Mask | None]:
    """Add two tensors of scales of their own, requantise, and apply a ReLU if asked to.

    With f_a and f_b fraction bits and f the larger of the two, left_a is f - f_a and left_b is f - f_b: both come to
    the finer scale, where the sum is exact, and are rounded once.

    Args:
        a: int16 of any shape with f_a fraction bits.
        b: int16 of a's shape with f_b fraction bits.
        left_a: 0 to 15, by how many bits a is shifted left.
        left_b: 0 to 15, the same for b.
        shift: 0 to 31, f minus the fraction bits of y; rounding is half up, then saturation.
        relu: whether y becomes max(y, 0).

    Returns:
        y int16 of a's shape, and the mask (requantised value > 0), bool of a's shape, or None without ReLU.

    Raises:
        TypeError: wrong dtype.
        ValueError: shapes that differ, or a shift out of range.

    >>> a, b = np.array([5, -5, 1], dtype=np.int16), np.array([3, 0, -1], dtype=np.int16)
    >>> y, mask = add(a, b, 0, 1, 1, relu=True)
    >>> y.tolist(), mask.tolist()
    ([6, 0, 0], [True, False, False])
    """
    return _finish(add_accumulate(a, b, left_a, left_b), shift, relu)


def multiply(a: Int16, b: Int16, shift: int) -> Int16:
    """Multiply two tensors value by value and requantise: what the kernel `scale` does with `divide` 0.

    Args:
        a: int16 of any shape with f_a fraction bits.
        b: int16 of a's shape with f_b fraction bits.
        shift: 0 to 31, f_a + f_b minus the fraction bits of the result; half up, then saturation.

    Returns:
        int16 of a's shape.

    Raises:
        TypeError: wrong dtype.
        ValueError: shapes that differ, or a shift out of range.

    >>> multiply(np.array([3, -3, 5], dtype=np.int16), np.array([8192, 8192, 16384], dtype=np.int16), 14)
    array([ 2, -1,  5], dtype=int16)
    """
    return requantize(multiply_accumulate(a, b), shift)


def divide(a: Int16, b: Int16, left: int, eps: int = 0) -> Int16:
    """Divide two tensors value by value: what the kernel `scale` does with `divide` 1.

    Args:
        a: int16 of any shape with f_a fraction bits.
        b: int16 of a's shape with f_b fraction bits.
        left: 0 to 15, f_b - f_a plus the fraction bits of the result, by how many bits a is shifted left.
        eps: 0 to 32767, with f_b fraction bits, added to the magnitude of b.

    Returns:
        int16 of a's shape: a / (b + eps), or a / (b - eps) where b is below 0; 0 where that divides by 0. Rounding is
        half up, then saturation.

    Raises:
        TypeError: wrong dtype.
        ValueError: shapes that differ, or a number out of range.

    >>> a, b = np.array([5, -5, 5, 5], dtype=np.int16), np.array([10, 10, -6, 0], dtype=np.int16)
    >>> divide(a, b, 14).tolist(), divide(a, b, 14, 4).tolist()
    ([8192, -8192, -13653, 0], [5851, -5851, -8192, 20480])
    """
    _require_pair(a, b)
    require_left("left", left)
    require_eps("eps", eps)
    return quotient(a, b, left, eps)


def maxpool2d(x: NDArray[Number]) -> tuple[NDArray[Number], Index]:
    """Take the maximum of each 2x2 window, stride 2.

    Args:
        x: int16 (or float64) [C, H, W], H and W even.

    Returns:
        y [C, H/2, W/2] of x's dtype, and index uint8 [C, H/2, W/2]: the place 2*dy + dx of the maximum in its
        window, the lowest one of a tie.

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank, or an odd height or width.

    >>> y, index = maxpool2d(np.array([[[1, 5], [5, 2]]], dtype=np.int16))
    >>> y.tolist(), index.tolist()
    ([[[5]]], [[[1]]])
    """
    require_array("x", x, _SCALARS, 3)
    if x.shape[1] % 2 or x.shape[2] % 2:
        raise ValueError(f"x: shape {x.shape}, expected even height and width")
    return formulas.maxpool2d(x)


def maxunpool2d(g: NDArray[Number], index: Index) -> NDArray[Number]:
    """Send each gradient back to the place that won the pooling.

    Args:
        g: int16 (or float64) [C, H, W].
        index: uint8 [C, H, W], 0 to 3, as `maxpool2d` returned it.

    Returns:
        [C, 2H, 2W] of g's dtype, 0 at the places that lost.

    Raises:
        TypeError: wrong dtype.
        ValueError: wrong rank, shapes that differ, or an index above 3.

    >>> maxunpool2d(np.array([[[7]]], dtype=np.int16), np.array([[[2]]], dtype=np.uint8)).tolist()
    [[[0, 0], [7, 0]]]
    """
    require_array("g", g, _SCALARS, 3)
    require_array("index", index, np.uint8, 3)
    require_shape("index", index.shape, g.shape, "the shape of g")
    if index.max() > 3:
        raise ValueError(f"index: {index.max()}, expected 0 to 3")
    return formulas.maxunpool2d(g, index)


def relu(x: NDArray[Number]) -> tuple[NDArray[Number], Mask]:
    """Rectify: max(x, 0), and the mask x > 0.

    Args:
        x: int16 (or float64) of any shape.

    Returns:
        y of x's shape and dtype, mask bool of x's shape.

    Raises:
        TypeError: wrong dtype.

    >>> y, mask = relu(np.array([-3, 0, 4], dtype=np.int16))
    >>> y.tolist(), mask.tolist()
    ([0, 0, 4], [False, False, True])
    """
    require_array("x", x, _SCALARS)
    return formulas.relu(x)


def relu_backward(g: NDArray[Number], mask: Mask | None, method: str) -> NDArray[Number]:
    """Gate a gradient at a ReLU, as the attribution method says.

    Args:
        g: int16 (or float64) of any shape: the gradient with respect to the ReLU's output.
        mask: bool of g's shape, as `relu` returned it; None will do for "deconvnet", which ignores it.
        method: "saliency" passes g where mask, "deconvnet" where g > 0, "guided" where both.

    Returns:
        The gradient with respect to the ReLU's input, of g's shape and dtype.

    Raises:
        TypeError: wrong dtype.
        ValueError: unknown method, a missing mask, or shapes that differ.

    Source: Simonyan et al. 2013 (saliency), Zeiler and Fergus 2014 (deconvnet), Springenberg et al. 2014
    (guided).

    >>> g, mask = np.array([-2, -1, 3, 4], dtype=np.int16), np.array([True, False, True, False])
    >>> [relu_backward(g, mask, method).tolist() for method in ("saliency", "deconvnet", "guided")]
    [[-2, 0, 3, 0], [0, 0, 3, 4], [0, 0, 3, 0]]
    """
    require_array("g", g, _SCALARS)
    require_method(method)
    if mask is not None:
        require_array("mask", mask, np.bool_)
        require_shape("mask", mask.shape, g.shape, "the shape of g")
    elif method != "deconvnet":
        raise ValueError(f"mask: None, expected a mask for method {method}")
    return formulas.relu_backward(g, mask, method)
