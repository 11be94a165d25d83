# SPDX-License-Identifier: Apache-2.0
"""Quantisation of a network: a power-of-two scale for each tensor, from what it holds on images.

Each scale is the finest with which the largest magnitude seen fits, with headroom. Where a kernel's shifts do not reach
that far, the finer of the scales around it are made coarser, until all fit.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import Unrounded, round_half_up
from golden.checks import MAX_LEFT, MAX_SHIFT
from golden.inference import forward_in
from golden.methods.registry import registry
from golden.network import IMAGE, MAX_FRAC, MAX_SEED_FRAC, WEIGHTED
from golden.scales import HEADROOM, frac_for, wanted_fracs
from host.importer.plan import PlannedLayer, PlannedNetwork

INT32_MAX = 2**31 - 1
PROVISIONAL_FRAC = 8
MAX_BITS, MIN_BITS = 16, 2
RULE_IMAGES = 32
"""Images that the scales of relevance propagation are taken from: its peaks hardly vary."""


class DoesNotFitError(ValueError):
    """A network whose values no choice of scales can hold; the message names the layer."""


def _largest(values: NDArray[Any] | None) -> float:
    return 0.0 if values is None else float(np.abs(values).max())


@dataclass
class _Scales:
    """Fraction bits of groups of tensors that must have the same; they only ever become fewer."""

    _parent: dict[str, str] = field(default_factory=dict)
    _peaks: dict[str, float] = field(default_factory=dict)
    _fracs: dict[str, int] = field(default_factory=dict)
    changed: bool = False

    def _root(self, name: str) -> str:
        while (parent := self._parent.get(name, name)) != name:
            name = parent
        return name

    def tie(self, a: str, b: str) -> None:
        """Give two the same scale."""
        self._parent[self._root(a)] = self._root(b)

    def see(self, name: str, values: NDArray[Any]) -> None:
        """Take note of the values of a tensor."""
        root = self._root(name)
        self._peaks[root] = max(self._peaks.get(root, 0.0), float(np.abs(values).max()))

    def choose(self, limit: float) -> None:
        """Choose the finest that hold what was seen."""
        for root, peak in self._peaks.items():
            if not np.isfinite(peak):
                raise DoesNotFitError(f"{root}: holds values that are no numbers or infinite")
            self._fracs[root] = min(frac_for(HEADROOM * peak, limit), MAX_FRAC)

    def set(self, name: str, frac: int) -> None:
        """Choose one by hand."""
        self._fracs[self._root(name)] = frac

    def __getitem__(self, name: str) -> int:
        """Return the fraction bits of a tensor."""
        return self._fracs[self._root(name)]

    def at_most(self, name: str, frac: int) -> None:
        """Make a scale coarser where it is finer than this."""
        root = self._root(name)
        if self._fracs[root] > frac:
            if frac < -MAX_FRAC:
                raise DoesNotFitError(f"{root}: would need {frac} fraction bits, the least are {-MAX_FRAC}")
            self._fracs[root], self.changed = frac, True


def _made(name: str) -> str:
    return f"activations of {name}"


def _total(name: str) -> str:
    return f"gradient of {name}"


def _given(layer: PlannedLayer | golden.Layer) -> str:
    return f"gradient that {layer.name} gives"


def _weights(layer: PlannedLayer) -> str:
    return f"weights of {layer.name}"


def _readers(planned: PlannedNetwork, name: str) -> list[PlannedLayer]:
    return [layer for layer in planned.layers for one in layer.inputs if one == name]


def _tied(planned: PlannedNetwork) -> _Scales:
    """Return the groups of tensors: what does not multiply or add keeps the scale."""
    scales = _Scales()
    for layer in planned.layers:
        if layer.kind not in (*WEIGHTED, "avgpool2d"):
            scales.tie(_given(layer), _total(layer.name))
            if layer.kind != "add":
                scales.tie(_made(layer.inputs[0]), _made(layer.name))
    for name in (IMAGE, *(layer.name for layer in planned.layers)):
        readers = _readers(planned, name)
        if len(readers) == 1:
            scales.tie(_total(name), _given(readers[0]))
    return scales


def _network(planned: PlannedNetwork, frac: Callable[[str], int], parameters: bool = True) -> golden.Network:
    """Return the network with fraction bits by the names of tensors; without `parameters` its weights are all 0."""
    shapes = {IMAGE: planned.input_shape, **{layer.name: layer.out_shape for layer in planned.layers}}
    layers = []
    for layer in planned.layers:
        into = frac(_made(layer.inputs[0]))
        more: dict[str, Any] = {}
        if layer.kind in WEIGHTED:
            assert layer.weight is not None
            frac_w = frac(_weights(layer))
            bias = np.zeros(len(layer.weight)) if layer.bias is None else layer.bias
            more = {
                "weight": golden.saturate(round_half_up(layer.weight * parameters, frac_w)),
                "bias": round_half_up(bias * parameters, into + frac_w).astype(np.int32),
                "frac_w": frac_w,
            }
        if layer.kind == "conv2d":
            more |= {"stride": layer.stride, "padding": layer.padding, "groups": layer.groups}
        if layer.kind == "avgpool2d":
            more = {"frac_w": frac(_weights(layer)), "window": layer.window}
        if layer.kind == "add":
            more = {"frac_other": frac(_made(layer.inputs[1]))}
        scales = into, frac(_made(layer.name)), frac(_given(layer)), frac(_total(layer.name))
        shape = shapes[layer.inputs[0]]
        layers.append(
            golden.Layer(layer.name, layer.kind, shape, layer.out_shape, *scales, inputs=layer.inputs, **more)
        )
    several = len(_readers(planned, IMAGE)) > 1
    return golden.Network(
        planned.name,
        planned.input_shape,
        tuple(layers),
        planned.classes,
        planned.mean,
        planned.std,
        planned.metadata,
        frac(_total(IMAGE)) if several else None,
    )


def outline(planned: PlannedNetwork) -> golden.Network:
    """Return the network as far as shapes go, with scales that mean nothing and weights of 0.

    Raises:
        ValueError: it is none that `golden.Network` has; the message names the layer.
    """
    return _network(planned, lambda tensor: PROVISIONAL_FRAC, parameters=False)


def twin_arithmetic(planned: PlannedNetwork) -> Unrounded:
    """Return the arithmetic of the network as it was planned: float64, nothing rounded."""
    found = {}
    for layer in planned.layers:
        if layer.weight is not None:
            found[layer.name] = layer.weight, np.zeros(len(layer.weight)) if layer.bias is None else layer.bias
    return Unrounded(found)


def _see(scales: _Scales, network: golden.Network, forward: golden.Forward[np.float64], targets: set[int]) -> None:
    """Take note of all tensors of a forward pass, and of those of all methods for some classes."""
    for layer, made in zip(network.layers, forward.outputs, strict=True):
        scales.see(_made(layer.name), made)
    for target in targets:
        for method in golden.METHODS:
            back = golden.attribute(network, forward, method, target)
            for layer, given, total in zip(network.layers, back.gradients, back.outputs, strict=True):
                scales.see(_given(layer), given)
                scales.see(_total(layer.name), total)
            for name, sums in back.sums.items():
                for part in sums:
                    scales.see(_total(name), part)


def _fit(planned: PlannedNetwork, scales: _Scales) -> None:
    """Make scales coarser until every kernel's shifts reach from what it reads to what it gives."""
    scales.changed = True
    while scales.changed:
        scales.changed = False
        for layer in planned.layers:
            ends = (_made(layer.inputs[0]), _made(layer.name)), (_total(layer.name), _given(layer))
            if layer.kind == "add":
                _fit_sum(scales, [_made(name) for name in layer.inputs], _made(layer.name))
            elif layer.kind in (*WEIGHTED, "avgpool2d"):
                weights = _weights(layer)
                if _largest(layer.bias):  # a bias has the accumulator's scale
                    scales.at_most(weights, frac_for(_largest(layer.bias), INT32_MAX) - scales[ends[0][0]])
                for before, after in ends:
                    scales.at_most(after, scales[before] + scales[weights])
                    scales.at_most(weights, scales[after] + MAX_SHIFT - scales[before])
        for name in (IMAGE, *(layer.name for layer in planned.layers)):
            first, *others = [_given(reader) for reader in _readers(planned, name)] or [""]
            for other in others:
                _fit_sum(scales, [first, other], _total(name))
                first = _total(name)


def _fit_sum(scales: _Scales, terms: list[str], total: str) -> None:
    coarser, finer = sorted(scales[term] for term in terms)
    for term in terms:
        scales.at_most(term, coarser + MAX_LEFT)
    scales.at_most(total, min(finer, coarser + MAX_LEFT))


def _chosen(planned: PlannedNetwork, scales: _Scales, bits: int) -> None:
    """Choose the scales of what does not come from images: the image, the seed, weights, and what is given."""
    limit = 2 ** (bits - 1) - 1
    scales.choose(limit)
    # Seed and image need no headroom: the one is 1.0, the other's range is that of its pixels.
    image_peak = max(max(abs(m), abs(1 - m)) / s for m, s in zip(planned.mean, planned.std, strict=True))
    scales.set(_made(IMAGE), min(frac_for(image_peak, limit), MAX_FRAC))
    scales.set(_total(planned.layers[-1].name), min(MAX_SEED_FRAC, bits - 2))
    for layer in planned.layers:
        if layer.out_frac is not None:
            scales.set(_made(layer.name), layer.out_frac)
        if layer.kind == "avgpool2d":
            assert layer.window is not None
            area = prod(layer.window)
            exact = area.bit_length() - 1
            scales.set(_weights(layer), exact if area == 1 << exact else frac_for(1 / area))
        elif layer.weight is not None:
            finest = min(frac_for(_largest(layer.weight), limit), MAX_FRAC)
            scales.set(_weights(layer), finest if layer.weight_frac is None else layer.weight_frac)


def calibrate(
    planned: PlannedNetwork,
    images: Iterable[NDArray[np.uint8]],
    bits: int = MAX_BITS,
    seen: Callable[[int], None] = lambda count: None,
) -> golden.Network:
    """Choose the scales of weights, activations and gradients, and quantise.

    The largest magnitudes are taken over the images in float64; gradients over all three methods, for the predicted
    class and, image by image, each other class in turn.

    Args:
        planned: the network in real numbers.
        images: uint8 [C, H, W] each.
        bits: into how many bits values are to fit, 2 to 16; they are int16 whatever it is.
        seen: is given the number of images so far, after each.

    Raises:
        DoesNotFitError: there are no scales; the message names the layer.
    """
    if not MIN_BITS <= bits <= MAX_BITS:
        raise ValueError(f"bits: {bits}, expected {MIN_BITS} to {MAX_BITS}")
    scales, twin = _tied(planned), twin_arithmetic(planned)
    network = outline(planned)
    kept: list[NDArray[np.uint8]] = []
    for number, image in enumerate(images):
        if number < RULE_IMAGES:
            kept.append(image)
        forward = forward_in(network, image, twin)
        scales.see(_made(IMAGE), forward.image)
        _see(scales, network, forward, {forward.predicted, number % len(planned.classes)})
        seen(number + 1)
    _chosen(planned, scales, bits)
    _fit(planned, scales)
    return with_rules(_network(planned, lambda tensor: scales[tensor]), kept)


def with_rules(network: golden.Network, images: Sequence[NDArray[np.uint8]]) -> golden.Network:
    """Return the network with scales of each rule of relevance propagation that has its own, for its defaults.

    They are taken from the float64 pass of the predicted class of each image.

    Args:
        network: the quantised network.
        images: uint8 [C, H, W] each.
    """
    forwards = [golden.forward_float(network, image) for image in images]
    found = {}
    for method in registry().values():
        if method.rule is not None:
            rule = method.rule(**{name: one.default for name, one in method.parameters.items()})
            if not rule.own:
                found[rule.name] = wanted_fracs([rule.peaks(network, made, made.predicted) for made in forwards])
    return replace(network, rules=found)
