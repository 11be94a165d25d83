# SPDX-License-Identifier: Apache-2.0
"""A quantised network: its layers, their shapes, scales and weights, valid by construction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED
from golden.checks import (
    require_array,
    require_int,
    require_name,
    require_products,
    require_real,
    require_shape,
    require_shift,
)  # fmt: skip
from golden.formulas import TAPS, Real

KINDS = ("conv2d", "vmm", "maxpool2d", "relu")
WEIGHTED = ("conv2d", "vmm")
MAX_FRAC = 31
MAX_NORMALISATION = 1e6
MAX_SEED_FRAC = 14  # the seed 1.0 has to fit into int16

Shape = tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer. A real value is the stored integer divided by 2**frac, with one frac per tensor.

    Attributes:
        name: unique in its network.
        kind: "conv2d" (3x3, padding 1), "vmm" (vector-matrix multiplication), "maxpool2d" (2x2) or "relu".
        in_shape: of the tensor that arrives, [C, H, W] or [N]; a vmm flattens [C, H, W] in C order.
        out_shape: of the tensor that leaves.
        frac_in: fraction bits of the input activations.
        frac_out: fraction bits of the output activations.
        grad_frac_in: fraction bits of the gradient with respect to the input.
        grad_frac_out: fraction bits of the gradient with respect to the output.
        weight: int16 [K, C, 3, 3] or [M, N], None where the kind has none.
        bias: int32 [K] or [M] with frac_in + frac_w fraction bits, None where the kind has none.
        frac_w: fraction bits of the weights, None where the kind has none.

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
        if self.kind in WEIGHTED:
            self._validate_weights(where)
        else:
            self._validate_selection(where)

    def _validate_weights(self, where: str) -> None:
        weight, bias, frac_w = self.parameters()
        require_int(f"{where}: frac_w", frac_w, -MAX_FRAC, MAX_FRAC)
        if self.kind == "conv2d":
            if len(self.in_shape) != 3 or len(self.out_shape) != 3 or self.in_shape[1:] != self.out_shape[1:]:
                raise ValueError(
                    f"{where}: shapes {self.in_shape} and {self.out_shape}, expected [C, H, W] and [K, H, W]"
                )
            expected: Shape = (self.out_shape[0], self.in_shape[0], TAPS, TAPS)
        else:
            if len(self.out_shape) != 1:
                raise ValueError(f"{where}: out_shape {self.out_shape}, expected [M]")
            expected = (self.out_shape[0], prod(self.in_shape))
        taps = TAPS * TAPS if self.kind == "conv2d" else 1
        require_products(f"{where}: weight", taps * max(expected[:2]))  # of the output, or of the input's gradient
        require_array(f"{where}: weight", weight, np.int16)
        require_shape(f"{where}: weight", weight.shape, expected, "from in_shape and out_shape")
        require_array(f"{where}: bias", bias, np.int32)
        require_shape(f"{where}: bias", bias.shape, expected[:1], "one an output")
        require_shift(f"{where}: shift (frac_in + frac_w - frac_out)", self.shift)
        require_shift(f"{where}: grad_shift (grad_frac_out + frac_w - grad_frac_in)", self.grad_shift)

    def _validate_selection(self, where: str) -> None:
        for key in ("weight", "bias", "frac_w"):
            if getattr(self, key) is not None:
                raise ValueError(f"{where}: {key} given, but {self.kind} has none")
        expected = self.in_shape
        if self.kind == "maxpool2d":
            if len(self.in_shape) != 3 or self.in_shape[1] % 2 or self.in_shape[2] % 2:
                raise ValueError(f"{where}: in_shape {self.in_shape}, expected [C, H, W] with even H and W")
            expected = (self.in_shape[0], self.in_shape[1] // 2, self.in_shape[2] // 2)
        require_shape(f"{where}: out_shape", self.out_shape, expected, "from in_shape")
        for before, after in (("frac_in", "frac_out"), ("grad_frac_in", "grad_frac_out")):
            if getattr(self, before) != getattr(self, after):
                raise ValueError(
                    f"{where}: {before} {getattr(self, before)} and {after} {getattr(self, after)} differ, "
                    f"but {self.kind} does not change the scale"
                )

    def parameters(self) -> tuple[NDArray[np.int16], NDArray[np.int32], int]:
        """Return weight, bias and frac_w of a layer that has them; ValueError if it has none."""
        if self.weight is None or self.bias is None or self.frac_w is None:
            missing = [key for key in ("weight", "bias", "frac_w") if getattr(self, key) is None]
            raise ValueError(f"layer {self.name}: a {self.kind} without {', '.join(missing)}")
        return self.weight, self.bias, self.frac_w

    @property
    def shift(self) -> int:
        """Right shift from the accumulator to the output activations: 0 to 31."""
        return self.frac_in + self.parameters()[2] - self.frac_out

    @property
    def grad_shift(self) -> int:
        """Right shift from the accumulator to the gradient with respect to the input: 0 to 31."""
        return self.grad_frac_out + self.parameters()[2] - self.grad_frac_in


@dataclass(frozen=True, eq=False)
class Network:
    """A classifier as a list of layers, each fed by the one before.

    Attributes:
        name: of the network.
        input_shape: [C, H, W] of the image.
        layers: first to last; the last one's output are the logits.
        classes: a name per logit, all different.
        mean: per input channel, of pixels scaled to 0..1; within 1e6 of 0.
        std: standard deviation per input channel, 1e-6 to 1e6.
        metadata: how the network was made and how well it does; plain JSON values.

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

    def __post_init__(self) -> None:
        """Validate."""
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
        self._validate_chain()
        require_shape("classes", (len(self.classes),), self.layers[-1].out_shape, "one an output")
        for name in self.classes:
            require_name("classes", name)
            if self.classes.count(name) > 1:
                raise ValueError(f"classes: {name!r} stands there {self.classes.count(name)} times")
        require_int("seed_frac", self.seed_frac, 0, MAX_SEED_FRAC)

    def _validate_chain(self) -> None:
        names = [layer.name for layer in self.layers]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"layer {name}: name used {names.count(name)} times")
        shape = self.input_shape
        for layer in self.layers:
            require_shape(f"layer {layer.name}: in_shape", layer.in_shape, shape, "what arrives")
            shape = layer.out_shape
        for before, after in zip(self.layers, self.layers[1:], strict=False):
            for out, into in (("frac_out", "frac_in"), ("grad_frac_out", "grad_frac_in")):
                if getattr(before, out) != getattr(after, into):
                    raise ValueError(
                        f"layer {after.name}: {into} {getattr(after, into)}, "
                        f"but layer {before.name} has {out} {getattr(before, out)}"
                    )

    @property
    def input_frac(self) -> int:
        """Fraction bits of the quantised image."""
        return self.layers[0].frac_in

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
    """Return (pixel / 255 - mean) / std of uint8 [C, H, W], as float64 of the same shape.

    Raises:
        TypeError, ValueError: wrong dtype or shape.
    """
    require_array("image", image, np.uint8, 3)
    require_shape("image", image.shape, network.input_shape, f"the input of network {network.name}")
    mean, std = (np.array(v, dtype=np.float64)[:, None, None] for v in (network.mean, network.std))
    return np.asarray((image / 255 - mean) / std, dtype=np.float64)


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
