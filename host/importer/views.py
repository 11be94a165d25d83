# SPDX-License-Identifier: Apache-2.0
"""ONNX operators that compute nothing: they hand values on, in another shape or order, or with zeros around them."""

from collections.abc import Callable
from dataclasses import replace
from math import prod

import numpy as np

from host.importer.draft import Draft, Value
from host.importer.model import FLOATS, Node, Shape
from host.importer.refusals import UnsupportedError

Handler = Callable[[Draft, Node], None]
_BATCH = "export with a batch of 1, or with the batch as a dynamic axis"


def _reshaped(draft: Draft, node: Node, shape: Shape) -> None:
    x = draft.value(node)
    if prod(shape) != prod(x.shape):
        raise UnsupportedError(f"makes {list(shape)} of {list(x.shape)}", _BATCH)
    draft.put(node, x if shape == x.shape else replace(x, shape=shape, by=node.name))


def identity(draft: Draft, node: Node) -> None:
    """Identity."""
    draft.put(node, draft.padded(node))


def dropout(draft: Draft, node: Node) -> None:
    """Dropout, which hands on what it gets where nothing is trained."""
    if draft.present(node, 2) and draft.constant(node, 2, "training mode").any():
        raise UnsupportedError("is in training mode", "call model.eval() before the export")
    if any(draft.read_by(name) for name in node.outputs[1:] if name):
        raise UnsupportedError("gives its mask", "use its values alone")
    identity(draft, node)


def cast(draft: Draft, node: Node) -> None:
    """Cast from one kind of real number to another."""
    if node.attribute("to", None) not in FLOATS:
        raise UnsupportedError("makes other than real numbers of activations", "leave it out")
    identity(draft, node)


def flatten(draft: Draft, node: Node) -> None:
    """Flatten."""
    shape = draft.value(node).shape
    axis = int(node.attribute("axis", 1))
    if not -len(shape) <= axis <= len(shape):
        raise UnsupportedError(f"has axis {axis} for {list(shape)}", "export the network again")
    axis = axis + len(shape) if axis < 0 else axis
    _reshaped(draft, node, (prod(shape[:axis]), prod(shape[axis:])))


def reshape(draft: Draft, node: Node) -> None:
    """Reshape to a constant shape, in which 0 keeps a dimension and -1 is what is left."""
    x = draft.value(node)
    wanted = draft.integers(node, 1, "shape") or []
    if not node.attribute("allowzero", 0):
        wanted = [x.shape[i] if d == 0 and i < len(x.shape) else d for i, d in enumerate(wanted)]
    known = prod(d for d in wanted if d != -1)
    if wanted.count(-1) > 1 or known < 1 or min(wanted, default=0) < -1 or (-1 in wanted and prod(x.shape) % known):
        raise UnsupportedError(f"makes {wanted} of {list(x.shape)}", _BATCH)
    _reshaped(draft, node, tuple(prod(x.shape) // known if d == -1 else d for d in wanted))


def _axes(draft: Draft, node: Node, rank: int) -> set[int] | None:
    axes = draft.integers(node, 1, "axes")
    if axes is None:
        return None
    if any(not -rank <= axis < rank for axis in axes):
        raise UnsupportedError(f"has axes {axes} for {rank} dimensions", "export the network again")
    return {axis % rank for axis in axes}


def squeeze(draft: Draft, node: Node) -> None:
    """Squeeze."""
    shape = draft.value(node).shape
    axes = _axes(draft, node, len(shape))
    axes = {i for i, d in enumerate(shape) if d == 1} if axes is None else axes
    _reshaped(draft, node, tuple(d for i, d in enumerate(shape) if i not in axes))


def unsqueeze(draft: Draft, node: Node) -> None:
    """Unsqueeze."""
    shape = draft.value(node).shape
    axes = draft.integers(node, 1, "axes") or []
    rank = len(shape) + len(axes)
    placed = _axes(draft, node, rank) or set()
    rest = iter(shape)
    if len(placed) != len(axes):
        raise UnsupportedError(f"has axes {axes} for {rank} dimensions", "export the network again")
    _reshaped(draft, node, tuple(1 if i in placed else next(rest) for i in range(rank)))


def transpose(draft: Draft, node: Node) -> None:
    """Transpose, which a Gemm or MatMul behind it takes into its weights."""
    x = draft.value(node)
    axes = [int(a) for a in node.attribute("perm", range(len(x.shape))[::-1])]
    if sorted(axes) != list(range(len(x.shape))):
        raise UnsupportedError(f"has perm {axes} for {list(x.shape)}", "export the network again")
    size = prod(x.shape)
    order = (np.arange(size) if x.order is None else x.order).reshape(x.shape).transpose(axes)
    flat = np.ascontiguousarray(order).ravel()
    same = np.array_equal(flat, np.arange(size))
    draft.put(node, Value(x.layer, order.shape, None if same else flat, by=node.name))


def pad(draft: Draft, node: Node) -> None:
    """Pad with zeros around a map, which a Conv behind it takes in."""
    x = draft.padded(node)
    rank = len(x.shape)
    draft.require_map(x)
    mode = node.attribute("mode", "constant")
    filled = draft.real(node, 2, "value") if draft.present(node, 2) else np.zeros(1)
    if mode != "constant" or filled.any():
        raise UnsupportedError(f"pads in mode {mode} with {filled.ravel()[:1]}, allowed are zeros", "pad with zeros")
    pads = draft.integers(node, 1, "pads") or []
    axes = draft.integers(node, 3, "axes") or list(range(rank))
    if len(pads) != 2 * len(axes) or any(not -rank <= axis < rank for axis in axes) or len(set(axes)) != len(axes):
        raise UnsupportedError(f"has {len(pads)} pads for axes {axes}", "export the network again")
    ends = dict.fromkeys(range(rank), (0, 0)) | {a % rank: (pads[i], pads[i + len(axes)]) for i, a in enumerate(axes)}
    if ends[0] != (0, 0) or ends[1] != (0, 0) or min(pads) < 0:
        raise UnsupportedError(f"has pads {pads}, allowed are zeros around height and width", "pad these alone")
    (top, below), (left, right) = ends[2], ends[3]
    padding = (x.padding[0] + top, x.padding[1] + left, x.padding[2] + below, x.padding[3] + right)
    shape = (*x.shape[:2], x.shape[2] + top + below, x.shape[3] + left + right)
    draft.put(node, replace(x, shape=shape, padding=padding, by=node.name))


VIEWS: dict[str, Handler] = {
    "Cast": cast,
    "Dropout": dropout,
    "Flatten": flatten,
    "Identity": identity,
    "Pad": pad,
    "Reshape": reshape,
    "Squeeze": squeeze,
    "Transpose": transpose,
    "Unsqueeze": unsqueeze,
}
"""By operator."""
