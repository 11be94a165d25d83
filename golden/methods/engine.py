# SPDX-License-Identifier: Apache-2.0
"""Runs a method's plan on the golden model, in fixed point or float64."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED, INT16_MAX, INT16_MIN, Arithmetic
from golden.checks import require_int, require_shape
from golden.formulas import Number, Real
from golden.inference import Backward, Forward, attribute, forward_in
from golden.methods import registry
from golden.methods.plan import Done, Pass, Subject, drive, of_one_input, quantized
from golden.network import IMAGE, Network, real_image
from golden.rules import Rule

MAX_SEED = 2**31 - 1
TOGETHER = 8
"""Passes that run as a batch: more no longer fit into a cache."""


@dataclass(frozen=True, eq=False)
class Map:
    """What a method gives.

    Attributes:
        method: its name with all parameters, as `explain` takes it.
        target: the explained class.
        seed: of all that was random.
        values: float64 [C, H, W], or [1, H, W] where the method tells no channels apart.
        forward: forward passes that were run.
        backward: backward passes that were run.
        saturated: activations and gradients of all passes that stand at either end of int16; 0 in float64.
        clamped: values of the passes' inputs that int16 could not hold, and that were clamped to its ends.
    """

    method: str
    target: int
    seed: int
    values: Real
    forward: int
    backward: int
    saturated: int
    clamped: int


def in_reals(
    network: Network,
    image: NDArray[Any],
    logits: NDArray[Any],
    relevance: NDArray[Any] | None,
    activations: Mapping[str, NDArray[Any]],
    gradients: Mapping[str, NDArray[Any]],
    fracs: Mapping[str, int] | None = None,
) -> Done:
    """Return the tensors of a pass, whoever ran it, as real numbers.

    Args:
        network: that ran.
        image: what it read, int16 in fixed point or float64, as all that follows is.
        logits: of the pass.
        relevance: the gradient with respect to the image, None of a forward pass alone.
        activations: outputs of layers, by name.
        gradients: with respect to these, by name; none of a forward pass alone.
        fracs: fraction bits of gradients, by tensor, where they are not the network's.
    """
    fixed = image.dtype == np.int16

    def real(values: NDArray[Any], frac: int) -> Real:
        return np.asarray(np.ldexp(values.astype(np.float64), -frac if fixed else 0))

    def gradient(name: str, values: NDArray[Any]) -> Real:
        return real(values, network.gradient_frac(name) if fracs is None else fracs[name])

    x = real(image, network.input_frac)
    return Done(
        x,
        real(logits, network.layers[-1].frac_out),
        np.zeros(x.shape) if relevance is None else gradient(IMAGE, relevance),
        {name: real(values, network.layer(name).frac_out) for name, values in activations.items()},
        {name: gradient(name, values) for name, values in gradients.items()},
    )


def done(network: Network, one: Pass, forward: Forward[Number], backward: Backward[Number] | None) -> Done:
    """Return what a pass gave as real numbers.

    Args:
        network: that ran.
        one: the pass.
        forward: what its forward pass made, in fixed point or float64.
        backward: what its backward pass made, None where it had none.
    """
    where = {layer.name: number for number, layer in enumerate(network.layers)}
    made = {name: forward.outputs[where[name]] for name in one.layers}
    if backward is None:
        return in_reals(network, forward.image, forward.logits, None, made, {})
    back = {name: backward.outputs[where[name]] for name in one.layers}
    return in_reals(network, forward.image, forward.logits, backward.relevance, made, back, backward.fracs)


def _at_ends(*tensors: NDArray[Any]) -> int:
    found = (int(((t == INT16_MIN) | (t == INT16_MAX)).sum()) for t in tensors if t.dtype == np.int16)
    return sum(found)


Known = dict[Hashable, Done]
"""What passes of one network gave in one arithmetic, by what was asked for."""


class GoldenRunner:
    """Runs batches of passes, and counts what it runs."""

    def __init__(self, subject: Subject, arithmetic: Arithmetic[Any], known: Known | None = None) -> None:
        """Begin with nothing counted; what is known is not run again, and what is run is added to it."""
        self._subject, self._arithmetic, self._known = subject, arithmetic, known
        self.forward = self.backward = self.saturated = self.clamped = 0

    def run(self, batch: list[Pass]) -> list[Done]:
        """Return what passes give, in their order."""
        if self._known is None:
            return self._made(batch)
        keys = [self._key(one) for one in batch]
        new = {key: one for key, one in zip(keys, batch, strict=True) if key not in self._known}
        self._known |= zip(new, self._made(list(new.values())), strict=True)
        return [self._known[key] for key in keys]

    def _key(self, one: Pass) -> Hashable:
        if one.network or one.back:
            return one  # itself alone: networks are not compared
        target = self._subject.target if one.target is None else one.target
        return one.gate, target if one.gate else None, one.layers, one.x.tobytes()

    def _made(self, batch: list[Pass]) -> list[Done]:
        """Run passes, so many inputs at a time; in float64 one, since sums of a batch may round otherwise."""
        made, together = [], TOGETHER if self._arithmetic is FIXED else 1
        for network, runs in groupby(of_one_input(batch), key=lambda passes: passes[0].network):
            same = list(runs)
            for some in range(0, len(same), together):
                made += self._run(network or self._subject.network, same[some : some + together])
        return made

    def _run(self, network: Network, same: list[list[Pass]]) -> list[Done]:
        inputs = np.stack([passes[0].x for passes in same])
        forward = forward_in(network, self._subject.quantized(inputs), self._arithmetic)
        self.forward += len(same)
        self.saturated += _at_ends(*forward.outputs)
        self.clamped += int((np.abs(quantized(network, inputs) - inputs) > np.ldexp(1.0, -network.input_frac)).sum())
        passes = [(number, one) for number, runs in enumerate(same) for one in runs]
        backwards: dict[Pass, Backward[Any]] = {}
        for gate, back in dict.fromkeys((one.gate, one.back or network) for _, one in passes if one.gate is not None):
            assert gate is not None
            gated = [(number, one) for number, one in passes if (one.gate, one.back or network) == (gate, back)]
            targets = [self._subject.target if one.target is None else one.target for _, one in gated]
            self.backward += len(gated)
            if isinstance(gate, str):
                backward = attribute(back, forward.at([number for number, _ in gated]), gate, targets)
                self._count(backward)
                backwards |= {one: backward.at(place) for place, (_, one) in enumerate(gated)}
                continue
            for (number, one), target in zip(gated, targets, strict=True):
                backwards[one] = gate.backward(back, forward.at(number), target, self._references(gate))
                self._count(backwards[one])
        return [done(network, one, forward.at(number), backwards.get(one)) for number, one in passes]

    def _count(self, backward: Backward[Any]) -> None:
        sums = [one for some in backward.sums.values() for one in some]
        self.saturated += _at_ends(*backward.gradients, *backward.between.values(), *sums)

    def _references(self, rule: Rule) -> list[Forward[Any]]:
        self.forward += len(rule.references)
        network, arithmetic = self._subject.network, self._arithmetic
        return [forward_in(network, self._subject.quantized(x), arithmetic) for x in rule.references]


def subject_of(
    network: Network,
    image: NDArray[Any],
    target: int,
    seed: int = 0,
    baselines: Sequence[NDArray[Any]] | None = None,
    *,
    rounding: bool = True,
) -> Subject:
    """Return what a plan takes; arguments and errors as of `explain`."""
    require_int("seed", seed, 0, MAX_SEED)
    require_int("target", target, 0, len(network.classes) - 1)
    x, others = real_image(network, image), None
    if baselines is not None:
        others = np.stack([real_image(network, other) for other in baselines])
        require_shape("baselines", others.shape[1:], network.input_shape, f"the input of network {network.name}")
    x = quantized(network, x) if rounding else x
    return Subject(network, x, int(target), np.random.default_rng(seed), others, rounding)


def first_passes(network: Network, method: str, subject: Subject | None = None) -> list[Pass]:
    """Return the passes that a method's plan begins with; ValueError where it has none.

    `subject` is what is to be explained, where that is known, else an image of zeros.
    """
    return next(registry.parse(method)(subject or subject_of(network, np.zeros(network.input_shape), 0)))


def refusal(network: Network, method: str, subject: Subject | None = None) -> str:
    """Return why a method, as `registry.parse` reads it, cannot explain a network; empty where it can.

    `subject` is what is to be explained, where that is known.

    Raises:
        TypeError, ValueError: the method or a parameter of it is not what it may be.
    """
    registry.parse(method)
    try:
        first_passes(network, method, subject)
    except ValueError as error:
        return str(error)
    return ""


def explain(
    network: Network,
    image: NDArray[Any],
    method: str,
    target: int | None = None,
    arithmetic: Arithmetic[Any] = FIXED,
    seed: int = 0,
    *,
    baselines: Sequence[NDArray[Any]] | None = None,
    rounding: bool = True,
    known: Known | None = None,
) -> Map:
    """Explain an image by a method of the registry.

    Args:
        network: the classifier.
        image: [C, H, W] as `golden.forward` takes it: uint8, int16 or float64.
        method: its name, with parameters where they are not the defaults: "integrated_gradients:steps=8".
        target: the class to explain; None for the one that a forward pass finds, which is one more than the plan has.
        arithmetic: `golden.arithmetic.FIXED` for what the accelerator gives, or FLOATING.
        seed: of all that is random, 0 to 2**31 - 1.
        baselines: images for methods that compare with other images, or learn from them.
        rounding: whether inputs of passes are rounded to the accelerator's, in float64 too. False is for comparisons of
            float64 with other implementations.
        known: passes of this network in this arithmetic that were run before, for other methods; this adds its own.

    Returns:
        The map, and what it took.

    Raises:
        TypeError, ValueError: an argument, or a parameter of the method, is not what it may be.
    """
    plan = registry.parse(method)
    extra = 0
    if target is None:
        start = subject_of(network, image, 0, seed, rounding=rounding).image
        target, extra = forward_in(network, start, arithmetic).predicted, 1
    subject = subject_of(network, image, target, seed, baselines, rounding=rounding)
    runner = GoldenRunner(subject, arithmetic, known)
    values = drive(plan(subject), runner.run)
    counts = runner.forward + extra, runner.backward, runner.saturated, runner.clamped
    return Map(plan.text, int(target), int(seed), values, *counts)
