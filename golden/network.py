# SPDX-License-Identifier: Apache-2.0
"""A quantised network: its layers, what each reads, their shapes, scales and weights, valid by construction."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED, Joining
from golden.checks import (
    require_array,
    require_int,
    require_left,
    require_name,
    require_products,
    require_real,
    require_shape,
    require_shift,
)  # fmt: skip
from golden.formulas import AROUND, MAX_WINDOW, Padding, Real, convolved

KINDS = ("conv2d", "vmm", "maxpool2d", "avgpool2d", "relu", "add", "flatten")
WEIGHTED = ("conv2d", "vmm")
SCALED = (*WEIGHTED, "avgpool2d")
"""Kinds that multiply, and so change the scale; an add brings two to one."""
IMAGE = "image"
"""What a layer reads that reads no other layer."""
MAX_FRAC = 31
MAX_NORMALISATION = 1e6
MAX_SEED_FRAC = 14  # the seed 1.0 has to fit into int16
MAX_STRIDE, MAX_PADDING = 2, 3

Shape = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer. A real value is the stored integer divided by 2**frac, with one frac per tensor.

    Attributes:
        name: unique in its network.
        kind: "conv2d", "vmm" (vector-matrix multiplication), "maxpool2d" (2x2, stride 2), "avgpool2d" (windows that do
            not overlap), "relu", "add" or "flatten".
        in_shape: of each tensor that arrives, [C, H, W] or [N]; a vmm flattens [C, H, W] in C order.
        out_shape: of the tensor that leaves. Of odd sides a maxpool2d's says whether the last row or column has windows
            of its own (ONNX's ceil_mode) or is left out.
        frac_in: fraction bits of the input activations, of an add's first.
        frac_out: fraction bits of the output activations.
        grad_frac_in: fraction bits of the gradient with respect to the input, as this layer gives it.
        grad_frac_out: fraction bits of the gradient with respect to the output, the sum of what its readers give.
        weight: int16 [K, C / groups, kh, kw] or [M, N], None where the kind has none.
        bias: int32 [K] or [M] with frac_in + frac_w fraction bits, None where the kind has none.
        frac_w: fraction bits of the weights, or of an avgpool2d's factor 1 / area; None where the kind has none.
        inputs: the names of the layers whose outputs it reads, or "image"; two of an add, one of all others. Empty is
            the layer before, for the first the image.
        stride: of a conv2d, 1 or 2.
        padding: zeros above, left, below and right of a conv2d's input, 0 to 3 each.
        groups: of a conv2d: channels are cut into so many parts that have nothing to do with one another.
        window: rows and columns of an avgpool2d's windows.
        frac_other: fraction bits of an add's second input.

    Raises:
        TypeError, ValueError: an attribute does not fit the kind; the message names layer and attribute.
    """

    name: str
    kind: str
    in_shape: Shape
    out_shape: Shape
    frac_in: int
    frac_out: int
    grad_frac_in: int
    grad_frac_out: int
    weight: NDArray[np.int16] | None = None
    bias: NDArray[np.int32] | None = None
    frac_w: int | None = None
    inputs: tuple[str, ...] = ()
    stride: int = 1
    padding: Padding = AROUND
    groups: int = 1
    window: tuple[int, int] | None = None
    frac_other: int | None = None

    def __post_init__(self) -> None:
        """Validate."""
        require_name("layer", self.name)
        where = f"layer {self.name}"
        if self.kind not in KINDS:
            raise ValueError(f"{where}: unknown kind {self.kind!r}, expected one of {', '.join(KINDS)}")
        for key in ("in_shape", "out_shape"):
            _require_dimensions(f"{where}: {key}", getattr(self, key))
        for key in ("frac_in", "frac_out", "grad_frac_in", "grad_frac_out"):
            require_int(f"{where}: {key}", getattr(self, key), -MAX_FRAC, MAX_FRAC)
        for name in self.inputs:
            require_name(f"{where}: inputs", name)
        if self.inputs and len(self.inputs) != self.arity:
            raise ValueError(f"{where}: inputs {', '.join(self.inputs)}: {len(self.inputs)}, expected {self.arity}")
        self._validate_attributes(where)
        getattr(self, f"_validate_{self.kind}")(where)
        if self.kind in SCALED:
            require_shift(f"{where}: shift (frac_in + frac_w - frac_out)", self.shift)
            require_shift(f"{where}: grad_shift (grad_frac_out + frac_w - grad_frac_in)", self.grad_shift)
        elif self.grad_frac_in != self.grad_frac_out:
            self._refuse_scale(where, "grad_frac_in", "grad_frac_out")

    @property
    def arity(self) -> int:
        """How many tensors it reads."""
        return 2 if self.kind == "add" else 1

    def _validate_attributes(self, where: str) -> None:
        has = {"weight": WEIGHTED, "bias": WEIGHTED, "frac_w": SCALED, "window": ("avgpool2d",), "frac_other": ("add",)}
        for key, kinds in has.items():
            given = getattr(self, key) is not None
            if given and self.kind not in kinds:
                raise ValueError(f"{where}: {key} given, but {self.kind} has none")
            if not given and self.kind in kinds and self.kind not in WEIGHTED:
                raise ValueError(f"{where}: a {self.kind} without {key}")
        if self.kind != "conv2d" and (self.stride, self.padding, self.groups) != (1, AROUND, 1):
            raise ValueError(f"{where}: stride, padding or groups given, but {self.kind} has none")
        if self.kind in SCALED:
            if self.kind in WEIGHTED:
                self.parameters()
            require_int(f"{where}: frac_w", self.frac_w, -MAX_FRAC, MAX_FRAC)

    def _refuse_scale(self, where: str, before: str, after: str) -> None:
        raise ValueError(
            f"{where}: {before} {getattr(self, before)} and {after} {getattr(self, after)} differ, "
            f"but {self.kind} does not change the scale"
        )

    def _require_map(self, where: str) -> None:
        if len(self.in_shape) != 3:
            raise ValueError(f"{where}: in_shape {self.in_shape}, expected [C, H, W]")

    def _validate_conv2d(self, where: str) -> None:
        weight, bias, _ = self.parameters()
        require_int(f"{where}: stride", self.stride, 1, MAX_STRIDE)
        if not isinstance(self.padding, tuple) or len(self.padding) != 4:
            raise TypeError(f"{where}: padding {self.padding!r}, expected four numbers")
        for side in self.padding:
            require_int(f"{where}: padding", side, 0, MAX_PADDING)
        if len(self.in_shape) != 3 or len(self.out_shape) != 3:
            raise ValueError(
                f"{where}: shapes {self.in_shape} and {self.out_shape}, expected [C, H, W] and [K, H, W]"
            )
        c, k = self.in_shape[0], self.out_shape[0]
        require_int(f"{where}: groups", self.groups, 1, min(c, k))
        if c % self.groups or k % self.groups:
            raise ValueError(f"{where}: groups {self.groups}, expected a divisor of {c} and {k} channels")
        require_array(f"{where}: weight", weight, np.int16, 4)
        for taps in weight.shape[2:]:
            require_int(f"{where}: weight: window", taps, 1, MAX_WINDOW)
        expected = (k, c // self.groups, *weight.shape[2:])
        require_shape(f"{where}: weight", weight.shape, expected, "from in_shape, out_shape and groups")
        # of the output, or of the input's gradient
        require_products(f"{where}: weight", prod(weight.shape[2:]) * max(c, k) // self.groups)
        top, left, bottom, right = self.padding
        sides = zip(self.in_shape[1:], weight.shape[2:], (top + bottom, left + right), strict=True)
        high, wide = (convolved(size, taps, self.stride, zeros) for size, taps, zeros in sides)
        require_shape(f"{where}: out_shape", self.out_shape, (k, high, wide), "from in_shape, window, stride, padding")
        self._validate_bias(where, bias, k)

    def _validate_vmm(self, where: str) -> None:
        weight, bias, _ = self.parameters()
        if len(self.out_shape) != 1:
            raise ValueError(f"{where}: out_shape {self.out_shape}, expected [M]")
        expected = (self.out_shape[0], prod(self.in_shape))
        require_products(f"{where}: weight", max(expected))
        require_array(f"{where}: weight", weight, np.int16)
        require_shape(f"{where}: weight", weight.shape, expected, "from in_shape and out_shape")
        self._validate_bias(where, bias, expected[0])

    @staticmethod
    def _validate_bias(where: str, bias: NDArray[np.int32], outputs: int) -> None:
        require_array(f"{where}: bias", bias, np.int32)
        require_shape(f"{where}: bias", bias.shape, (outputs,), "one an output")

    def _validate_avgpool2d(self, where: str) -> None:
        self._require_map(where)
        if not isinstance(self.window, tuple) or len(self.window) != 2:
            raise TypeError(f"{where}: window {self.window!r}, expected rows and columns")
        for size, most in zip(self.window, self.in_shape[1:], strict=True):
            require_int(f"{where}: window", size, 1, most)
        require_products(f"{where}: window", prod(self.window))
        expected = (self.in_shape[0], *(n // size for n, size in zip(self.in_shape[1:], self.window, strict=True)))
        require_shape(f"{where}: out_shape", self.out_shape, expected, "from in_shape and window")

    def _validate_maxpool2d(self, where: str) -> None:
        self._require_map(where)
        c, h, w = self.in_shape
        allowed = [(c, h // 2, w // 2), (c, -(-h // 2), -(-w // 2))]
        if self.out_shape not in allowed:
            require_shape(f"{where}: out_shape", self.out_shape, allowed[0], "from in_shape")
        self._keeps_scale(where)

    def _validate_relu(self, where: str) -> None:
        require_shape(f"{where}: out_shape", self.out_shape, self.in_shape, "from in_shape")
        self._keeps_scale(where)

    def _validate_flatten(self, where: str) -> None:
        require_shape(f"{where}: out_shape", self.out_shape, (prod(self.in_shape),), "from in_shape")
        self._keeps_scale(where)

    def _keeps_scale(self, where: str) -> None:
        if self.frac_in != self.frac_out:
            self._refuse_scale(where, "frac_in", "frac_out")

    def _validate_add(self, where: str) -> None:
        require_shape(f"{where}: out_shape", self.out_shape, self.in_shape, "from in_shape")
        require_int(f"{where}: frac_other", self.frac_other, -MAX_FRAC, MAX_FRAC)
        _require_joining(where, self.joining)

    def parameters(self) -> tuple[NDArray[np.int16], NDArray[np.int32], int]:
        """Return weight, bias and frac_w of a layer that has them; ValueError if it has none."""
        if self.weight is None or self.bias is None or self.frac_w is None:
            missing = [key for key in ("weight", "bias", "frac_w") if getattr(self, key) is None]
            raise ValueError(f"layer {self.name}: a {self.kind} without {', '.join(missing)}")
        return self.weight, self.bias, self.frac_w

    @property
    def shift(self) -> int:
        """Right shift from the accumulator to the output activations: 0 to 31."""
        return self.frac_in + self._frac_w - self.frac_out

    @property
    def grad_shift(self) -> int:
        """Right shift from the accumulator to the gradient with respect to the input: 0 to 31."""
        return self.grad_frac_out + self._frac_w - self.grad_frac_in

    @property
    def _frac_w(self) -> int:
        if self.frac_w is None:
            raise ValueError(f"layer {self.name}: a {self.kind} has no weights")
        return self.frac_w

    @property
    def joining(self) -> Joining:
        """How an add brings its inputs to one scale."""
        assert self.frac_other is not None
        return Joining.of(self.frac_in, self.frac_other, self.frac_out)

    @property
    def ceil(self) -> bool:
        """Whether the last row or column of an odd map has windows of its own in a maxpool2d."""
        return self.out_shape != (self.in_shape[0], *(n // 2 for n in self.in_shape[1:]))


def _require_joining(where: str, joining: Joining) -> None:
    left_a, left_b, shift = joining
    for name, left in (("first", left_a), ("second", left_b)):
        require_left(f"{where}: bits by which the {name} is coarser than the finer", left)
    require_shift(f"{where}: shift (from the finer scale to the sum's)", shift)


@dataclass(frozen=True, eq=False)
class Network:
    """A classifier as a graph of layers.

    Attributes:
        name: of the network.
        input_shape: [C, H, W] of the image.
        layers: each behind those that it reads; the last one's output, which no other reads, are the logits.
        classes: a name per logit, all different.
        mean: per input channel, of pixels scaled to 0..1; within 1e6 of 0.
        std: standard deviation per input channel, 1e-6 to 1e6.
        metadata: how the network was made and how well it does; plain JSON values.
        relevance_frac: fraction bits of the relevance where several layers read the image, and None where one does.
        rules: fraction bits of what a rule of relevance propagation makes, by the rule's name; each by
            "<layer>.denominator", "<layer>.ratio", "<layer>.product", "<layer>.gradient" and "<tensor>.sum".

    Raises:
        TypeError, ValueError: something does not fit; the message names it.
    """

    name: str
    input_shape: Shape
    layers: tuple[Layer, ...]
    classes: tuple[str, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    metadata: Mapping[str, Any] = field(default_factory=dict)
    relevance_frac: int | None = None
    rules: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Validate; layers that name no inputs get those that they read."""
        require_name("name", self.name)
        _require_dimensions("input_shape", self.input_shape)
        if len(self.input_shape) != 3:
            raise ValueError(f"input_shape: {self.input_shape}, expected [C, H, W]")
        for key, low in (("mean", -MAX_NORMALISATION), ("std", 1 / MAX_NORMALISATION)):
            values = getattr(self, key)
            if len(values) != self.input_shape[0]:
                raise ValueError(f"{key}: {len(values)} values, expected {self.input_shape[0]}")
            for value in values:
                require_real(key, value, low, MAX_NORMALISATION)
        if not self.layers:
            raise ValueError("layers: none, expected at least one")
        befores = [IMAGE, *(layer.name for layer in self.layers)]
        object.__setattr__(
            self,
            "layers",
            tuple(
                layer if layer.inputs else replace(layer, inputs=(before,))
                for layer, before in zip(self.layers, befores, strict=False)
            ),
        )
        self._validate_graph()
        require_shape("classes", (len(self.classes),), self.layers[-1].out_shape, "one an output")
        for name, count in Counter(self.classes).items():
            require_name("classes", name)
            if count > 1:
                raise ValueError(f"classes: {name!r} stands there {count} times")
        require_int("seed_frac", self.seed_frac, 0, MAX_SEED_FRAC)
        known = {IMAGE, *(layer.name for layer in self.layers)}
        for rule, fracs in self.rules.items():
            for name, frac in fracs.items():
                if name.rpartition(".")[0] not in known:
                    raise ValueError(f"rules: {rule}: {name!r}, expected <tensor>.<what> of one of {', '.join(known)}")
                require_int(f"rules: {rule}: {name}", frac, -MAX_FRAC, MAX_FRAC)

    def _validate_graph(self) -> None:
        names = [IMAGE, *(layer.name for layer in self.layers)]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"layer {name}: name used {names.count(name)} times")
        shapes = {IMAGE: self.input_shape}
        fracs = {IMAGE: self.input_frac}
        for layer in self.layers:
            for number, name in enumerate(layer.inputs):
                if name not in shapes:
                    raise ValueError(f"layer {layer.name}: inputs: {name!r}, expected one of {', '.join(shapes)}")
                require_shape(f"layer {layer.name}: in_shape", layer.in_shape, shapes[name], "what arrives")
                key = "frac_other" if number else "frac_in"
                if getattr(layer, key) != fracs[name]:
                    told = f"layer {name} has frac_out" if name != IMAGE else "the image has"
                    raise ValueError(f"layer {layer.name}: {key} {getattr(layer, key)}, but {told} {fracs[name]}")
            shapes[layer.name], fracs[layer.name] = layer.out_shape, layer.frac_out
        *others, last = self.layers
        for name in (IMAGE, *(layer.name for layer in others)):
            readers = self.readers(name)
            if not readers:
                raise ValueError(f"layer {name}: no other reads it, and it is not the last")
            where, frac = self._gradient(name)
            if len(readers) == 1 and frac != readers[0].grad_frac_in:
                raise ValueError(
                    f"layer {readers[0].name}: grad_frac_in {readers[0].grad_frac_in}, "
                    f"but layer {name} has grad_frac_out {frac}"
                )
            for joining in self.joinings(name):
                _require_joining(f"{where} {frac}, the sum of what {len(readers)} layers give", joining)
        if self.readers(last.name):
            raise ValueError(f"layer {last.name}: the last, but {self.readers(last.name)[0].name} reads it")

    def _gradient(self, name: str) -> tuple[str, int]:
        """Return where the scale of a tensor's gradient stands, and the scale."""
        if name != IMAGE:
            return f"layer {name}: grad_frac_out", self.layer(name).grad_frac_out
        if self.relevance_frac is None:
            return "relevance_frac", self.readers(IMAGE)[0].grad_frac_in
        require_int("relevance_frac", self.relevance_frac, -MAX_FRAC, MAX_FRAC)
        return "relevance_frac", self.relevance_frac

    def gradient_frac(self, name: str) -> int:
        """Return the fraction bits of the gradient with respect to a tensor, "image" or a layer's output."""
        return self._gradient(name)[1]

    def readers(self, name: str) -> tuple[Layer, ...]:
        """Return the layers that read a tensor, "image" or a layer's output, in order; an add of it to itself twice."""
        return tuple(layer for layer in self.layers for one in layer.inputs if one == name)

    def joinings(self, name: str) -> list[Joining]:
        """Return how the gradients that the readers of a tensor give are added up, two at a time.

        The first two, then that sum and the third, and so on; each sum has the scale of the tensor's gradient.
        """
        return Joining.chain([reader.grad_frac_in for reader in self.readers(name)], self._gradient(name)[1])

    def non_negative(self, name: str) -> bool:
        """Whether a tensor, "image" or a layer's output, holds no value below 0, whatever the image is."""
        if name == IMAGE or self.layer(name).kind in WEIGHTED:
            return False
        return self.layer(name).kind == "relu" or all(map(self.non_negative, self.layer(name).inputs))

    @property
    def input_frac(self) -> int:
        """Fraction bits of the quantised image."""
        readers = self.readers(IMAGE)
        if not readers:
            raise ValueError(f"layers: none reads the {IMAGE}")
        reader = readers[0]
        frac = reader.frac_in if reader.inputs[0] == IMAGE else reader.frac_other
        assert frac is not None
        return frac

    @property
    def seed_frac(self) -> int:
        """Fraction bits of the gradient of the logits; the seed is 1.0 at the explained class."""
        return self.layers[-1].grad_frac_out

    def layer(self, name: str) -> Layer:
        """Return the layer of that name; ValueError lists the names if there is none."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise ValueError(f"layer: {name!r}, expected one of {', '.join(one.name for one in self.layers)}")


def _require_dimensions(name: str, shape: Any) -> None:
    if not isinstance(shape, tuple) or not shape:
        raise TypeError(f"{name}: {shape!r}, expected a tuple of dimensions")
    for dimension in shape:
        require_int(name, dimension, 1, 1 << 24)


def normalize_image(network: Network, image: NDArray[np.uint8]) -> Real:
    """Return (pixel / 255 - mean) / std of uint8 [C, H, W] or [N, C, H, W], as float64 of the same shape.

    Raises:
        TypeError, ValueError: wrong dtype or shape.
    """
    require_array("image", image, np.uint8, 3, 4)
    require_shape("image", image.shape[-3:], network.input_shape, f"the input of network {network.name}")
    mean, std = (np.array(v, dtype=np.float64)[:, None, None] for v in (network.mean, network.std))
    return np.asarray((image / 255 - mean) / std, dtype=np.float64)


def real_image(network: Network, image: NDArray[Any]) -> Real:
    """Return the normalised image as real numbers, float64 of its shape, of any form in which a network takes it.

    Args:
        network: the one that takes it.
        image: [C, H, W], or a batch [N, C, H, W], of pixels, uint8; of a normalised image with `input_frac` fraction
            bits, int16; or of a normalised image as real numbers, float64, none of them infinite or NaN.

    Raises:
        TypeError, ValueError: another dtype or shape, or a value that is no number.
    """
    require_array("image", image, (np.uint8, np.int16, np.float64), 3, 4)
    if image.dtype == np.uint8:
        return normalize_image(network, image)
    require_shape("image", image.shape[-3:], network.input_shape, f"the input of network {network.name}")
    if not np.isfinite(image).all():
        value = image[~np.isfinite(image)][0]
        raise ValueError(f"image: {value}, expected finite numbers: a normalised image, (pixel / 255 - mean) / std")
    scaled = np.ldexp(image.astype(np.float64), 0 if image.dtype == np.float64 else -network.input_frac)
    return np.asarray(scaled, dtype=np.float64)


def quantize_image(network: Network, image: NDArray[np.uint8]) -> NDArray[np.int16]:
    """Return the normalised image with `input_frac` fraction bits, rounded half up and saturated.

    Args:
        network: gives the normalisation and the scale.
        image: uint8 [C, H, W].

    Returns:
        int16 [C, H, W], what the first layer reads.

    Raises:
        TypeError, ValueError: wrong dtype or shape.
    """
    return FIXED.encode(normalize_image(network, image), network.input_frac)
