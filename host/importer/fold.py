# SPDX-License-Identifier: Apache-2.0
"""Rewriting of the layers that were read: what is linear goes into weights where that is exact, in float64."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from host.importer.draft import AFFINE, IMAGE, NO_PADDING
from host.importer.model import Shape
from host.importer.plan import PlannedLayer, Real
from host.importer.refusals import UnsupportedError

MAX_WEIGHTS = 1 << 24
"""Of a vmm that takes in a global average pool, or stands for an affine map of a vector."""
WEIGHTED = ("conv2d", "vmm")
_NORMALISATION = 1e6
"""Means stay below it, and standard deviations above its inverse (golden.network)."""


@dataclass(eq=False)
class Folding:
    """Layers that are rewritten.

    Attributes:
        layers: by name, in an order in which they can be run.
        output: the layer that gives the logits.
        input_shape: [C, H, W] of the image.
        mean, std: of the normalisation, a value a channel.
        longest: values that a vmm on the accelerator adds up at most.
        notes: what was done.
        refused: layers that could not be folded, and why.
    """

    layers: dict[str, PlannedLayer]
    output: str
    input_shape: Shape
    mean: Real
    std: Real
    longest: int
    notes: list[str]
    refused: dict[str, UnsupportedError]

    def readers(self, name: str) -> list[PlannedLayer]:
        """Return the layers that read a layer's output, one that reads it twice twice."""
        return [layer for layer in self.layers.values() for source in layer.inputs if source == name]

    def only_reader(self, name: str) -> PlannedLayer | None:
        """Return the layer that alone reads a layer's output, None where others do or it is the network's."""
        readers = self.readers(name)
        return readers[0] if len(readers) == 1 and name != self.output else None

    def out_shape(self, name: str) -> Shape:
        """Return what a layer gives, without a batch."""
        return self.input_shape if name == IMAGE else self.layers[name].out_shape

    def put(self, layer: PlannedLayer) -> None:
        """Put a layer in the place of the one of its name."""
        self.layers[layer.name] = layer

    def drop(self, layer: PlannedLayer) -> None:
        """Take a layer out: who reads it reads its input."""
        (source,) = layer.inputs
        del self.layers[layer.name]
        if self.output == layer.name:
            self.output = source
        for reader in list(self.layers.values()):
            if layer.name in reader.inputs:
                inputs = tuple(source if name == layer.name else name for name in reader.inputs)
                self.put(replace(reader, inputs=inputs))


def parameters(layer: PlannedLayer) -> tuple[Real, Real]:
    """Return weight and bias of a layer that has them."""
    if layer.weight is None or layer.bias is None:
        raise TypeError(f"layer {layer.name}: a {layer.kind} without weight or bias")
    return layer.weight, layer.bias


def _by_channel(values: Real, shape: Shape) -> Real | None:
    """Return a value a channel (or, of a vector, a value each), None where they differ within a channel."""
    full = np.broadcast_to(values, shape).reshape(shape[0], -1)
    return full[:, 0].copy() if bool((full == full[:, :1]).all()) else None


def _neutral(layer: PlannedLayer) -> bool:
    scale, shift = parameters(layer)
    return bool((scale == 1).all()) and not shift.any()


def _into_normalisation(folding: Folding, affine: PlannedLayer) -> bool:
    """Fold an affine map of the image into mean and standard deviation, so that the image is normalised once."""
    if affine.inputs != (IMAGE,) or folding.only_reader(IMAGE) is None or affine.out_frac is not None:
        return False
    scale, shift = (_by_channel(values, folding.input_shape) for values in parameters(affine))
    if scale is None or shift is None:
        return False
    std = folding.std / scale
    mean = folding.mean - shift * std
    # also where a scale is negative or 0
    if std.min() < 1 / _NORMALISATION or max(std.max(), np.abs(mean).max()) > _NORMALISATION:
        return False
    folding.mean, folding.std = mean, std
    folding.notes.append(f"{affine.name}: the network's own normalisation went into mean and std")
    folding.drop(affine)
    return True


def _into_layer_before(folding: Folding, affine: PlannedLayer) -> bool:
    """Fold an affine map into the weights that make its input."""
    (source,) = affine.inputs
    before = folding.layers.get(source)
    if before is None or folding.only_reader(source) is None:
        return False
    if _neutral(affine):
        if affine.out_frac is not None and before.out_frac not in (None, affine.out_frac):
            return False
        folding.put(replace(before, out_frac=before.out_frac if affine.out_frac is None else affine.out_frac))
        folding.drop(affine)
        return True
    if before.out_frac is not None or before.kind not in (*WEIGHTED, AFFINE):
        return False
    scale, shift = parameters(affine)
    if before.kind != AFFINE:
        by_channel = [_by_channel(values, before.out_shape) for values in (scale, shift)]
        if by_channel[0] is None or by_channel[1] is None:
            return False
        scale, shift = by_channel[0], by_channel[1]
    if before.weight_frac is not None and (scale != 1).any():
        return False
    weight, bias = parameters(before)
    factor = scale if before.kind == AFFINE else scale.reshape((-1,) + (1,) * (weight.ndim - 1))
    folding.put(replace(before, weight=weight * factor, bias=bias * scale + shift, out_frac=affine.out_frac))
    folding.drop(affine)
    return True


def _takes_in(reader: PlannedLayer, shift: Real) -> bool:
    """Say whether a layer's weights can take in an affine map of its input: not where a shift meets padded zeros."""
    if reader.kind not in WEIGHTED or reader.weight_frac is not None:
        return False
    return reader.padding == NO_PADDING or not shift.any()


def _into_layers_behind(folding: Folding, affine: PlannedLayer) -> bool:
    """Fold an affine map into the weights of all layers that read it."""
    readers = folding.readers(affine.name)
    scale, shift = parameters(affine)
    if affine.out_frac is not None or affine.name == folding.output or not readers:
        return False
    if not all(_takes_in(reader, shift) for reader in readers):
        return False
    by_channel = [_by_channel(values, affine.out_shape) for values in (scale, shift)]
    if None in [None if values is None else 0 for values in by_channel] and any(r.kind == "conv2d" for r in readers):
        return False
    for reader in readers:
        weight, bias = parameters(reader)
        if reader.kind == "vmm":
            factor, offset = (np.broadcast_to(values, affine.out_shape).ravel() for values in (scale, shift))
            folding.put(replace(reader, weight=weight * factor, bias=bias + weight @ offset))
            continue
        factor, offset = (_per_weight(values, reader) for values in by_channel)
        folding.put(replace(reader, weight=weight * factor, bias=bias + (weight * offset).sum(axis=(1, 2, 3))))
    folding.drop(affine)
    return True


def _per_weight(values: Real | None, reader: PlannedLayer) -> Real:
    """Return a value an input channel as it meets a conv2d's weights, [K, C / groups, 1, 1]."""
    if values is None:
        raise TypeError(f"layer {reader.name}: values that differ within a channel")
    weight, _ = parameters(reader)
    grouped = values.reshape(reader.groups, 1, -1)
    outputs = len(weight) // reader.groups
    return np.broadcast_to(grouped, (reader.groups, outputs, weight.shape[1])).reshape(len(weight), -1, 1, 1)


def _into_layer_of_its_own(folding: Folding, affine: PlannedLayer) -> bool:
    """Make a depthwise 1x1 conv2d of an affine map of maps, a vmm with a diagonal matrix of one of a vector."""
    shape = affine.out_shape
    scale, shift = (_by_channel(values, shape) for values in parameters(affine))
    if scale is None or shift is None:
        what = "scales or shifts values of one channel in different ways"
        folding.refused[affine.name] = UnsupportedError(what, "use one constant a channel, or fold it into the weights")
        return False
    if len(shape) == 3:
        weight, kind, groups = scale.reshape(-1, 1, 1, 1), "conv2d", shape[0]
    elif len(scale) <= folding.longest and len(scale) ** 2 <= MAX_WEIGHTS:
        weight, kind, groups = np.diag(scale), "vmm", 1
    else:
        what = f"is an affine map of {len(scale)} values, which would take as many weights squared"
        folding.refused[affine.name] = UnsupportedError(what, "put it in front of Gemm or MatMul, or behind one")
        return False
    folding.put(replace(affine, kind=kind, weight=weight, bias=shift, groups=groups))
    how = "a depthwise 1x1 conv2d" if kind == "conv2d" else "a vmm"
    folding.notes.append(f"{affine.name}: became {how}, as no layer beside it can take it in exactly")
    return True


_AFFINE_STEPS: tuple[Callable[[Folding, PlannedLayer], bool], ...] = (
    _into_normalisation,
    _into_layer_before,
    _into_layers_behind,
)


def _affine(folding: Folding) -> None:
    """Fold each affine map into what is before or behind it, else make it a layer of its own."""
    changed = True
    while changed:
        affine = [layer for layer in folding.layers.values() if layer.kind == AFFINE]
        changed = any(step(folding, layer) for layer in affine for step in _AFFINE_STEPS)
    for layer in affine:
        _into_layer_of_its_own(folding, layer)


def _pools(folding: Folding) -> None:
    """Fold each global average pool that one vmm alone reads into that vmm, whose weights repeat over the map."""
    for pool in [layer for layer in folding.layers.values() if layer.kind == "avgpool2d"]:
        channels, height, width = folding.out_shape(pool.inputs[0])
        dense = folding.only_reader(pool.name)
        if pool.window != (height, width) or pool.out_frac is not None or dense is None or dense.kind != "vmm":
            continue
        weight, _ = parameters(dense)
        area = height * width
        inputs = channels * area
        if dense.weight_frac is not None or inputs > folding.longest or len(weight) * inputs > MAX_WEIGHTS:
            continue
        folding.drop(pool)
        folding.put(replace(folding.layers[dense.name], weight=np.repeat(weight / area, area, axis=1)))
        folding.notes.append(f"{pool.name}: a global average pool of {height}x{width} went into {dense.name}")


def fold(folding: Folding) -> None:
    """Rewrite the layers; what cannot be is in `refused`."""
    _affine(folding)
    _pools(folding)
