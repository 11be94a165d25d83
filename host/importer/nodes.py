# SPDX-License-Identifier: Apache-2.0
"""What each ONNX operator that computes becomes; meanings are those of ONNX' operator specification."""

from collections.abc import Callable
from dataclasses import replace
from math import prod

import numpy as np

from golden.arithmetic import INT16_MAX, INT16_MIN
from host.importer.draft import (
    NO_PADDING,
    Draft,
    Value,
    broadcast_channels,
    broadcasts,
    require_same,
)
from host.importer.model import Node, Shape
from host.importer.plan import PlannedLayer, Real
from host.importer.quant import Quantizer
from host.importer.refusals import UnsupportedError
from host.importer.views import VIEWS

MAX_KERNEL = 7
MAX_STRIDE = 2
MAX_PADDING = 3
MAX_FLOAT32 = float(np.finfo(np.float32).max)

Padding = tuple[int, int, int, int]
Handler = Callable[[Draft, Node], None]


def _pair(node: Node, name: str, default: tuple[int, ...]) -> tuple[int, int]:
    values = [int(value) for value in node.attribute(name, default)]
    if len(values) != 2 or min(values) < 1:
        raise UnsupportedError(f"has {name} {values}, allowed are two of 1 or more", "use layers of two dimensions")
    return values[0], values[1]


def _require_no_dilations(node: Node) -> None:
    dilations = _pair(node, "dilations", (1, 1))
    if dilations != (1, 1):
        raise UnsupportedError(f"has dilations {list(dilations)}, allowed is [1, 1]", "train without dilation")


def _strides(node: Node, allowed: tuple[int, ...]) -> int:
    strides = _pair(node, "strides", (1, 1))
    if strides[0] != strides[1] or strides[0] not in allowed:
        listed = " or ".join(f"[{s}, {s}]" for s in allowed)
        raise UnsupportedError(f"has strides {list(strides)}, allowed are {listed}", "train with such strides")
    return strides[0]


def _padding(node: Node, sizes: Shape, kernel: tuple[int, int], stride: int) -> Padding:
    """Return zeros above, left, below, right, from auto_pad or pads."""
    auto = node.attribute("auto_pad", "NOTSET") or "NOTSET"
    if auto == "VALID":
        return NO_PADDING
    if auto in ("SAME_UPPER", "SAME_LOWER"):
        needed = [max((-(-size // stride) - 1) * stride + k - size, 0) for size, k in zip(sizes, kernel, strict=True)]
        first = [(n + (auto == "SAME_LOWER")) // 2 for n in needed]
        return first[0], first[1], needed[0] - first[0], needed[1] - first[1]
    pads = [int(p) for p in node.attribute("pads", NO_PADDING)]
    if auto != "NOTSET" or len(pads) != 4:
        raise UnsupportedError(f"has auto_pad {auto} and pads {pads}", "export the network again")
    return pads[0], pads[1], pads[2], pads[3]


def _sizes_out(sizes: Shape, kernel: tuple[int, int], stride: int, padding: Padding) -> Shape:
    top, left, below, right = padding
    padded = (sizes[0] + top + below, sizes[1] + left + right)
    out = tuple((size - k) // stride + 1 for size, k in zip(padded, kernel, strict=True))
    if min(out) < 1:
        raise UnsupportedError(f"has a window {list(kernel)} on a padded map {list(padded)}", "use larger images")
    return out


def _weight_frac(draft: Draft, node: Node, weight: Real) -> int | None:
    """Return the fraction bits that a Quant gave the weights, None where there was none."""
    frac = draft.fracs.get(node.inputs[1])
    if frac is not None:
        scaled = np.ldexp(weight, frac)
        if scaled.max() > INT16_MAX or scaled.min() < INT16_MIN:
            raise UnsupportedError("has weights of 16 bits without a sign", "train with 15 bits, or with a sign")
    return frac


def _bias(draft: Draft, node: Node, index: int, outputs: int) -> Real:
    if not draft.present(node, index):
        return np.zeros(outputs)
    bias = draft.real(node, index, "bias")
    require_same("a bias", bias.shape, (outputs,))
    return bias


def _window(kernel: tuple[int, int]) -> None:
    if max(kernel) > MAX_KERNEL or min(kernel) < 1:
        raise UnsupportedError(f"has a window {list(kernel)}, at most [7, 7] is allowed", "train with smaller windows")


def conv(draft: Draft, node: Node) -> None:
    """Conv, which takes in zeros that a Pad in front of it adds."""
    weight = draft.real(node, 1, "weights")
    if weight.ndim != 4 or not weight.size:
        raise UnsupportedError(f"has weights {list(weight.shape)}", "use layers of two dimensions")
    x = draft.padded(node)
    channels, *_ = shape = draft.require_map(x)
    outputs, depth, *_ = weight.shape
    kernel = (weight.shape[2], weight.shape[3])
    require_same("a kernel_shape", _pair(node, "kernel_shape", kernel), kernel)
    _require_no_dilations(node)
    stride = _strides(node, (1, MAX_STRIDE))
    _window(kernel)
    groups = int(node.attribute("group", 1))
    if groups < 1 or channels != depth * groups or outputs % groups:
        what = f"has weights {list(weight.shape)} in {groups} groups for {channels} channels"
        raise UnsupportedError(what, "export the network again")
    own = _padding(node, x.shape[2:], kernel, stride)
    padding = (own[0] + x.padding[0], own[1] + x.padding[1], own[2] + x.padding[2], own[3] + x.padding[3])
    if min(own) < 0 or max(padding) > MAX_PADDING:
        raise UnsupportedError(f"has a padding of {list(padding)}, allowed are 0 to {MAX_PADDING} a side", "pad less")
    out = (outputs, *_sizes_out(shape[1:], kernel, stride, padding))
    layer = PlannedLayer(
        node.name, "conv2d", (x.layer,), out, weight, _bias(draft, node, 2, outputs), stride, padding, groups,
        weight_frac=_weight_frac(draft, node, weight),
    )  # fmt: skip
    draft.add(layer)
    draft.put(node, Value(node.name, (1, *out)))


def _dense(draft: Draft, node: Node, x: Value, weight: Real, bias: Real, *, exact: bool = True) -> None:
    """Add a vmm; weight is [M, N], N in the tensor's order, which need not be the layer's."""
    require_same("weights for", (weight.shape[1],), (prod(x.shape),))
    if x.order is not None:
        placed = np.empty_like(weight)
        placed[:, x.order] = weight
        weight = placed
    frac = _weight_frac(draft, node, weight) if exact else None
    draft.add(PlannedLayer(node.name, "vmm", (x.layer,), (len(weight),), weight, bias, weight_frac=frac))


def _matrix(draft: Draft, node: Node) -> Real:
    weight = draft.real(node, 1, "weights")
    if weight.ndim != 2 or not weight.size:
        raise UnsupportedError(f"has weights {list(weight.shape)}, allowed is a matrix")
    return weight


def gemm(draft: Draft, node: Node) -> None:
    """Gemm: alpha * A * B + beta * C of a vector A."""
    weight = _matrix(draft, node)
    weight = weight if node.attribute("transB", 0) else weight.T
    x = draft.value(node)
    shape = x.shape[::-1] if node.attribute("transA", 0) else x.shape
    if len(shape) != 2 or shape[0] != 1:
        raise UnsupportedError(
            f"reads {list(x.shape)}, allowed is [1, N]", "flatten in front of it, and use a batch of 1"
        )
    alpha, beta = float(node.attribute("alpha", 1.0)), float(node.attribute("beta", 1.0))
    outputs = len(weight)
    bias = np.zeros(outputs)
    if draft.present(node, 2):
        given = beta * draft.real(node, 2, "bias")
        if not broadcasts(given.shape, (1, outputs)):
            raise UnsupportedError(f"has a bias {list(given.shape)} for {outputs} outputs", "export the network again")
        bias = np.broadcast_to(given, (1, outputs))[0].copy()
    _dense(draft, node, x, alpha * weight, bias, exact=alpha == 1)
    draft.put(node, Value(node.name, (1, outputs)))


def matmul(draft: Draft, node: Node) -> None:
    """MatMul of a vector and a constant matrix."""
    weight = _matrix(draft, node).T
    x = draft.value(node)
    if len(x.shape) < 2 or prod(x.shape[:-1]) != 1:
        raise UnsupportedError(
            f"reads {list(x.shape)}, allowed is [1, N]", "flatten in front of it, and use a batch of 1"
        )
    _dense(draft, node, x, weight, np.zeros(len(weight)))
    draft.put(node, Value(node.name, (*x.shape[:-1], len(weight))))


def relu(draft: Draft, node: Node) -> None:
    """Relu."""
    draft.elementwise(node, "relu", draft.value(node))


def clip(draft: Draft, node: Node) -> None:
    """Clip from 0, which is a ReLU; or not at all."""
    bounds = []
    for index, what, default in ((1, "minimum", -np.inf), (2, "maximum", np.inf)):
        bound = draft.constant(node, index, what) if draft.present(node, index) else np.array(default)
        if bound.size != 1 or bound.dtype.kind not in "fiu":
            raise UnsupportedError(f"has a {what} that is no number", "export the network again")
        bounds.append(float(bound.item()))
    low, high = bounds
    if high < MAX_FLOAT32 or (low != 0 and low > -MAX_FLOAT32) or np.isnan([low, high]).any():
        advice = "train with ReLU" if low == 0 else "leave it out or use ReLU"
        raise UnsupportedError(f"clips to {low:g} and {high:g}, allowed is from 0 on, a ReLU", advice)
    if low == 0:
        relu(draft, node)
    else:
        draft.put(node, draft.value(node))


def batch_norm(draft: Draft, node: Node) -> None:
    """BatchNormalization with its stored mean and variance."""
    if node.attribute("training_mode", 0) or any(node.outputs[1:]):
        raise UnsupportedError("is in training mode", "call model.eval() before the export")
    x = draft.value(node)
    if len(x.shape) < 2:
        raise UnsupportedError(f"reads {list(x.shape)}")
    scale, shift, mean, variance = (
        draft.real(node, i, what) for i, what in enumerate(("scale", "bias", "mean", "variance"), 1)
    )
    for values in (scale, shift, mean, variance):
        require_same("parameters", values.shape, (x.shape[1],))
    spread = variance + float(node.attribute("epsilon", 1e-5))
    if spread.min() <= 0:
        raise UnsupportedError(f"has variance + epsilon of {spread.min():g}, which has to be above 0", "train it again")
    factor = scale / np.sqrt(spread)
    rank = len(x.shape)
    draft.affine(node, x, broadcast_channels(factor, rank), broadcast_channels(shift - mean * factor, rank))


def _split(draft: Draft, node: Node) -> tuple[Value, Real | None, bool]:
    """Return the operand that depends on the image, the constant one if there is, and whether that is the first."""
    if len(node.inputs) != 2:
        raise UnsupportedError(f"has {len(node.inputs)} inputs, allowed are 2")
    for name in node.inputs:
        draft.require_known(name)
    fixed = [i for i, name in enumerate(node.inputs) if name in draft.constants]
    if not fixed:
        return draft.value(node, 0), None, False
    return draft.value(node, 1 - fixed[0]), draft.real(node, fixed[0], "constant"), fixed[0] == 0


ZERO, ONE = np.zeros(()), np.ones(())


def _same_order(a: Value, b: Value) -> bool:
    if a.order is None or b.order is None:
        return a.order is b.order
    return np.array_equal(a.order, b.order)


def _sum(draft: Draft, node: Node, name: str, a: Value, b: Value) -> Value:
    """Add a layer of a name that adds two values."""
    if a.shape != b.shape:
        raise UnsupportedError(
            f"adds {list(a.shape)} and {list(b.shape)}, allowed are equal shapes", "add equal shapes"
        )
    if _same_order(a, b) and draft.out_shape(a.layer) == draft.out_shape(b.layer):
        inputs = (a.layer, b.layer)
    else:
        inputs = (draft.flat(a), draft.flat(b))
        a = Value(name, a.shape, by=a.by)
    draft.add(PlannedLayer(name, "add", inputs, draft.out_shape(inputs[0])))
    return replace(a, layer=name)


def add(draft: Draft, node: Node) -> None:
    """Add: of two values, or of a constant."""
    x, constant, _ = _split(draft, node)
    if constant is not None:
        draft.affine(node, x, ONE, constant)
    elif node.inputs[0] == node.inputs[1]:
        draft.affine(node, x, ONE * 2, ZERO)
    else:
        draft.put(node, _sum(draft, node, node.name, x, draft.value(node, 1)))


def sum_(draft: Draft, node: Node) -> None:
    """Sum, of one or two."""
    if len(node.inputs) == 1:
        draft.put(node, draft.value(node))
    elif len(node.inputs) == 2:
        add(draft, node)
    else:
        raise UnsupportedError(f"adds {len(node.inputs)} tensors, allowed are two", "add them two by two")


def sub(draft: Draft, node: Node) -> None:
    """Sub, one of them constant."""
    x, constant, first = _split(draft, node)
    if constant is None:
        raise UnsupportedError("subtracts two tensors of the image", "add them, with the sign in the weights before")
    draft.affine(node, x, -ONE if first else ONE, constant if first else -constant)


def mul(draft: Draft, node: Node) -> None:
    """Mul, one of them constant."""
    x, constant, _ = _split(draft, node)
    if constant is None:
        raise UnsupportedError("multiplies two tensors of the image", "leave such gates out, or train without them")
    draft.affine(node, x, constant, ZERO)


def div(draft: Draft, node: Node) -> None:
    """Div by a constant."""
    x, constant, first = _split(draft, node)
    if constant is None or first:
        raise UnsupportedError("divides by what depends on the image", "divide by constants alone")
    if not constant.all():
        raise UnsupportedError("divides by 0", "train it again")
    draft.affine(node, x, 1 / constant, ZERO)


def max_pool(draft: Draft, node: Node) -> None:
    """MaxPool of 2x2 with stride 2, whose windows may reach over the lower and right edge."""
    if len([name for name in node.outputs if name]) > 1:
        raise UnsupportedError("gives its indices", "use its values alone")
    kernel = _pair(node, "kernel_shape", ())
    strides = _pair(node, "strides", (1, 1))
    _require_no_dilations(node)
    if kernel != (2, 2) or strides != (2, 2):
        raise UnsupportedError(
            f"has a window {list(kernel)} with strides {list(strides)}, allowed is [2, 2] with [2, 2]",
            "train with that, or with a Conv of stride 2",
        )
    x = draft.value(node)
    channels, height, width = draft.require_map(x)
    top, left, below, right = padding = _padding(node, (height, width), kernel, 2)
    sizes, most = (height + below, width + right), ((height + 1) // 2, (width + 1) // 2)
    if node.attribute("ceil_mode", 0):  # no window starts behind the edge
        out = tuple(min((size + 1) // 2, m) for size, m in zip(sizes, most, strict=True))
    else:
        out = tuple(size // 2 for size in sizes)
    if top or left or min(below, right) < 0 or any(o > m for o, m in zip(out, most, strict=True)):
        raise UnsupportedError(f"has a padding of {list(padding)}", "pad below and at the right by at most 1")
    if min(out) < 1:
        raise UnsupportedError(f"has a window [2, 2] on a map {[height, width]}", "use larger images")
    draft.add(PlannedLayer(node.name, "maxpool2d", (x.layer,), (channels, *out)))
    draft.put(node, Value(node.name, (1, channels, *out)))


def _global_average(draft: Draft, node: Node, x: Value) -> None:
    channels, height, width = draft.require_map(x)
    draft.add(PlannedLayer(node.name, "avgpool2d", (x.layer,), (channels, 1, 1), window=(height, width)))
    draft.put(node, Value(node.name, (1, channels, 1, 1)))


def average_pool(draft: Draft, node: Node) -> None:
    """AveragePool: of 2x2 with stride 2, of the whole map, or another whose windows all have as many values."""
    x = draft.value(node)
    channels, height, width = draft.require_map(x)
    kernel = _pair(node, "kernel_shape", ())
    _require_no_dilations(node)
    strides = _pair(node, "strides", (1, 1))
    padding = _padding(node, (height, width), kernel, strides[0])
    if kernel == (height, width) and padding == NO_PADDING:
        _global_average(draft, node, x)
        return
    stride = _strides(node, (1, MAX_STRIDE))
    _window(kernel)
    if padding != NO_PADDING and not node.attribute("count_include_pad", 0):
        raise UnsupportedError("averages fewer values at the edges", "set count_include_pad=1, or pad nothing")
    if min(padding) < 0 or max(padding) > MAX_PADDING:
        raise UnsupportedError(f"has a padding of {list(padding)}, allowed are 0 to {MAX_PADDING} a side", "pad less")
    out = _sizes_out((height, width), kernel, stride, padding)
    padded = (height + padding[0] + padding[2], width + padding[1] + padding[3])
    left_over = any((size - k) % stride for size, k in zip(padded, kernel, strict=True))
    if node.attribute("ceil_mode", 0) and left_over:
        raise UnsupportedError("averages fewer values at the edges", "set ceil_mode=0")
    draft.put(node, Value(node.name, (1, channels, *out)))
    if (kernel, stride, padding) == ((2, 2), 2, NO_PADDING) and not left_over:
        draft.add(PlannedLayer(node.name, "avgpool2d", (x.layer,), (channels, *out), window=kernel))
        return
    weight = np.full((channels, 1, *kernel), 1 / prod(kernel))
    bias = np.zeros(channels)
    layer = PlannedLayer(node.name, "conv2d", (x.layer,), (channels, *out), weight, bias, stride, padding, channels)
    draft.add(layer)
    draft.notes.append(f"{node.name}: an average pool of {kernel[0]}x{kernel[1]} became a depthwise conv2d")


def global_average_pool(draft: Draft, node: Node) -> None:
    """GlobalAveragePool."""
    _global_average(draft, node, draft.value(node))


def reduce_mean(draft: Draft, node: Node) -> None:
    """ReduceMean over height and width, a global average pool."""
    x = draft.value(node)
    axes = draft.integers(node, 1, "axes")
    if not axes and node.attribute("noop_with_empty_axes", 0):
        draft.put(node, x)
        return
    rank = len(x.shape)
    reduced = sorted(axis % rank for axis in axes or range(rank))
    if rank != 4 or reduced != [2, 3]:
        raise UnsupportedError(f"averages axes {axes or 'all'}, allowed are [2, 3], a global average pool")
    _global_average(draft, node, x)
    if not node.attribute("keepdims", 1):
        value = draft.values[node.outputs[0]]
        draft.put(node, replace(value, shape=value.shape[:2], by=node.name))


def softmax(draft: Draft, node: Node) -> None:
    """Softmax and LogSoftmax behind the logits, which are what is explained."""
    x = draft.value(node)
    if node.outputs[0] != draft.model.output or draft.read_by(node.outputs[0]) > 1:
        raise UnsupportedError("stands inside", "leave it out, or train with ReLU")
    if int(node.attribute("axis", -1)) % len(x.shape) != len(x.shape) - 1:
        raise UnsupportedError(f"is along axis {node.attribute('axis', -1)}, allowed is the last", "export the logits")
    draft.notes.append(f"{node.name} ({node.op}) is left out: the logits in front of it are explained")
    draft.put(node, x)


def quant(draft: Draft, node: Node) -> None:
    """Quant of activations, which gives their fraction bits."""
    quantizer = Quantizer.of(node, [draft.constant(node, i, "parameters") for i in range(1, len(node.inputs))])
    if quantizer.bits < 16:
        draft.notes.append(f"{node.name}: activations are kept in 16 bits, not clipped to {quantizer.bits}")
    x = draft.value(node)
    one = np.ones((1,) * len(draft.out_shape(x.layer)))
    draft.elementwise(node, "affine", x, weight=one, bias=0 * one, out_frac=quantizer.frac)


HANDLERS: dict[str, Handler] = {
    **VIEWS,
    "Add": add,
    "AveragePool": average_pool,
    "BatchNormalization": batch_norm,
    "Clip": clip,
    "Conv": conv,
    "Div": div,
    "Gemm": gemm,
    "GlobalAveragePool": global_average_pool,
    "LogSoftmax": softmax,
    "MatMul": matmul,
    "MaxPool": max_pool,
    "Mul": mul,
    "ReduceMean": reduce_mean,
    "Relu": relu,
    "Softmax": softmax,
    "Sub": sub,
    "Sum": sum_,
}
"""By operator of ONNX' own domain."""
