# SPDX-License-Identifier: Apache-2.0
"""A network while its nodes are read: layers so far, and what each ONNX tensor is in terms of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from host.importer.model import Model, Node, Shape
from host.importer.plan import PlannedLayer, Real
from host.importer.refusals import UnsupportedError
from xai_cosim.command import shown

IMAGE = "image"
AFFINE = "affine"
"""Kind of a layer x * weight + bias, value by value, until it is folded; weight and bias broadcast to its shape."""
UNSUPPORTED = "unsupported"
"""Kind of a layer in place of a node that is refused, so that those behind it are read too."""
NO_PADDING = (0, 0, 0, 0)
MAX_VALUES = 1 << 25
"""Of what a layer gives: far more than the kernels take, and little enough to be computed here."""


class UnknownError(Exception):
    """A tensor behind a refused node, of which nothing is known."""


@dataclass(frozen=True, eq=False)
class Value:
    """What a tensor of the ONNX graph is: the output of a layer, looked at in another shape or order, or padded.

    Attributes:
        layer: that makes it, or "image".
        shape: of the ONNX tensor, with its batch, and with the padding.
        order: position in the layer's output of each of the tensor's values, both flat; None where it is the same.
        padding: zeros above, left, below, right, which the layer's output does not have.
        by: name of the node that reshaped, transposed or padded it, "" if none.
    """

    layer: str
    shape: Shape
    order: NDArray[np.int64] | None = None
    padding: tuple[int, int, int, int] = NO_PADDING
    by: str = ""


@dataclass(eq=False)
class Draft:
    """The layers of the nodes that have been read.

    Attributes:
        model: that is read.
        layers: by name, in an order in which they can be run.
        values: by ONNX tensor, those that depend on the image.
        constants: by ONNX tensor, the others.
        fracs: fraction bits of constants that a Quant made.
        notes: what was done, a line each.
        unknown: tensors behind refused nodes whose shape is not known.
    """

    model: Model
    layers: dict[str, PlannedLayer] = field(default_factory=dict)
    values: dict[str, Value] = field(default_factory=dict)
    constants: dict[str, NDArray[Any]] = field(default_factory=dict)
    fracs: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Begin with the image and the constants of the file."""
        self.constants.update(self.model.constants)
        self.values[self.model.input] = Value(IMAGE, (1, *self.model.input_shape))
        self._names = {IMAGE, *(node.name for node in self.model.nodes)}
        self._readers = Counter(name for node in self.model.nodes for name in node.inputs)

    def read_by(self, tensor: str) -> int:
        """Return how many inputs of nodes read a tensor, and how many outputs of the graph it is."""
        return self._readers[tensor] + (tensor == self.model.output)

    def fresh(self, name: str) -> str:
        """Return a name for a layer that no node has."""
        while name in self._names:
            name += "_"
        self._names.add(name)
        return name

    def out_shape(self, layer: str) -> Shape:
        """Return what a layer gives, without a batch."""
        return self.model.input_shape if layer == IMAGE else self.layers[layer].out_shape

    def present(self, node: Node, index: int) -> bool:
        """Say whether an optional input is there."""
        return index < len(node.inputs) and node.inputs[index] != ""

    def constant(self, node: Node, index: int, what: str) -> NDArray[Any]:
        """Return a constant input; UnsupportedError where it is computed from the image."""
        if not self.present(node, index):
            raise UnsupportedError(f"lacks its {what}", "export the network again")
        name = node.inputs[index]
        if name not in self.constants:
            self.require_known(name)
            raise UnsupportedError(f"computes its {what} from the image", "make it a constant")
        return self.constants[name]

    def real(self, node: Node, index: int, what: str) -> Real:
        """Return a constant input in float64, all of it numbers."""
        values = self.constant(node, index, what)
        if values.dtype.kind not in "fiu":
            raise UnsupportedError(f"has {what} that are no numbers", "export the network again")
        if not np.isfinite(values).all():
            raise UnsupportedError(
                f"has NaN or infinity among its {what} ({shown(node.inputs[index])})", "train it again"
            )
        return values.astype(np.float64)

    def integers(self, node: Node, index: int, name: str) -> list[int] | None:
        """Return a list that is a constant input, or in older opsets an attribute of a name; None where neither is."""
        if self.present(node, index):
            values = self.constant(node, index, name)
            if values.dtype.kind not in "iu":
                raise UnsupportedError(f"has {name} that are no integers", "export the network again")
            return [int(value) for value in values.ravel()]
        given = node.attribute(name, None)
        return None if given is None else [int(value) for value in given]

    def require_known(self, tensor: str) -> None:
        """Raise UnknownError for a tensor behind a refused node."""
        if tensor in self.unknown:
            raise UnknownError

    def value(self, node: Node, index: int = 0) -> Value:
        """Return an input that depends on the image, without padding."""
        value = self.padded(node, index)
        if value.padding != NO_PADDING:
            raise UnsupportedError(
                f"reads what {value.by} pads", "pad in front of a Conv alone, which takes the zeros in"
            )
        return value

    def padded(self, node: Node, index: int = 0) -> Value:
        """Return an input that depends on the image."""
        name = node.inputs[index] if index < len(node.inputs) else ""
        self.require_known(name)
        if name not in self.values:
            raise UnsupportedError("reads a constant where the image's values are expected")
        return self.values[name]

    def require_map(self, value: Value) -> Shape:
        """Return [C, H, W] of what a value holds without its padding; UnsupportedError where it is no map."""
        shape = self.out_shape(value.layer)
        top, left, below, right = value.padding
        padded = (shape[0], shape[1] + top + below, shape[2] + left + right) if len(shape) == 3 else ()
        if value.order is not None or value.shape != (1, *padded):
            how = f" that {value.by} reshapes or transposes" if value.by else ""
            advice = "use it on [1, C, H, W]; flatten in front of Gemm or MatMul alone"
            raise UnsupportedError(f"reads a tensor {list(value.shape)}{how}", advice)
        return shape

    def put(self, node: Node, value: Value) -> None:
        """Make a value the node's first output."""
        self.values[node.outputs[0]] = value

    def add(self, layer: PlannedLayer) -> None:
        """Add a layer behind all others."""
        if prod(layer.out_shape) > MAX_VALUES:
            what = f"gives {prod(layer.out_shape):,} values, at most {MAX_VALUES:,} are allowed"
            raise UnsupportedError(what, "use smaller images, or fewer channels")
        self.layers[layer.name] = layer

    def elementwise(self, node: Node, kind: str, x: Value, **attributes: Any) -> None:
        """Add a layer that works value by value, so that shape and order stay as they are."""
        self.add(PlannedLayer(node.name, kind, (x.layer,), self.out_shape(x.layer), **attributes))
        self.put(node, replace(x, layer=node.name))

    def affine(self, node: Node, x: Value, scale: Real, shift: Real) -> None:
        """Add x * scale + shift, both of which broadcast to x' shape."""
        for values in (scale, shift):
            if not broadcasts(values.shape, x.shape):
                raise UnsupportedError(f"broadcasts {list(x.shape)} with a constant {list(values.shape)}")
        weight, bias = (self._as_layer_has_it(values, x) for values in (scale, shift))
        self.elementwise(node, AFFINE, x, weight=weight, bias=bias)

    def _as_layer_has_it(self, values: Real, x: Value) -> Real:
        shape = self.out_shape(x.layer)
        if x.order is None and x.shape == (1, *shape):
            return np.asarray(values.reshape((1,) * (len(x.shape) - values.ndim) + values.shape)[0])
        flat = np.broadcast_to(values, x.shape).ravel()
        if x.order is not None:
            placed = np.empty_like(flat)
            placed[x.order] = flat
            flat = placed
        return flat.reshape(shape)

    def flat(self, value: Value) -> str:
        """Return the layer whose output is a value as a vector, adding a flatten where it is a map."""
        if value.order is not None:
            advice = "transpose in front of Gemm or MatMul alone"
            raise UnsupportedError(f"reads a tensor that {value.by} transposes", advice)
        shape = self.out_shape(value.layer)
        if len(shape) == 1:
            return value.layer
        name = self.fresh(f"{value.by or value.layer}_flat")
        self.add(PlannedLayer(name, "flatten", (value.layer,), (prod(shape),)))
        return name

    def refuse(self, node: Node) -> None:
        """Put something in place of a refused node's outputs, so that those behind it are read too."""
        for tensor in filter(None, node.outputs):
            shape = self.model.shapes.get(tensor, ())
            if len(shape) < 2 or shape[0] != 1 or prod(shape) > MAX_VALUES:
                self.unknown.add(tensor)
                continue
            name = self.fresh(f"{node.name}_refused")
            self.add(PlannedLayer(name, UNSUPPORTED, (), shape[1:]))
            self.values[tensor] = Value(name, shape)


def broadcast_channels(values: Real, rank: int) -> Real:
    """Return a value a channel so that it broadcasts along axis 1 of a tensor of a rank."""
    return values.reshape((1, -1, *(1,) * (rank - 2)))


def broadcasts(shape: Sequence[int], to: Sequence[int]) -> bool:
    """Say whether a tensor of one shape broadcasts to another shape without enlarging it."""
    return len(shape) <= len(to) and all(a in (1, b) for a, b in zip(shape[::-1], to[::-1], strict=False))


def require_same(what: str, found: Sequence[int], expected: Sequence[int]) -> None:
    """Refuse a shape other than the expected one."""
    if tuple(found) != tuple(expected):
        raise UnsupportedError(
            f"has {what} {list(found)} where {list(expected)} is expected", "export the network again"
        )
