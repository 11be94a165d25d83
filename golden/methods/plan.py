# SPDX-License-Identifier: Apache-2.0
"""What a method is written in: a plan that yields batches of passes, gets what they gave, and returns a map.

Passes are data. Whoever runs a plan (golden's float64, golden's fixed point, an accelerator) gives the same inputs to
the network, since `Subject.quantized` is all that a pass may hold.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED
from golden.checks import METHODS
from golden.formulas import Real
from golden.network import Network
from golden.rules import Rule

GATES = METHODS
"""What happens at a ReLU on the way back."""


@dataclass(frozen=True, eq=False)
class Pass:
    """One run of the network, forward, and backward where it has a gate.

    Attributes:
        x: normalised input, float64 [C, H, W]; it is quantised before anything runs it.
        gate: "saliency", "deconvnet" or "guided", or a rule of its own; None for a forward pass alone.
        target: the class whose logit is carried back; None for the subject's.
        layers: names of the layers whose activations and gradients are wanted.
        network: runs it, on the same input; None for the subject's.
        back: has the same layers, and weights that carry back in place of the network's; None for the network's own.
    """

    x: Real
    gate: str | Rule | None = "saliency"
    target: int | None = None
    layers: tuple[str, ...] = ()
    network: Network | None = None
    back: Network | None = None

    @property
    def passes_back(self) -> int:
        """How many passes it takes behind the forward pass: one by a gate, one more a reference by a rule."""
        if self.gate is None or isinstance(self.gate, str):
            return int(self.gate is not None)
        return 1 + len(self.gate.references)


@dataclass(frozen=True, eq=False)
class Done:
    """What a pass gave, all in real numbers.

    Attributes:
        x: the input as the network got it, [C, H, W].
        logits: a value per class.
        gradient: of the logit with respect to the input, [C, H, W]; zeros of a forward pass alone.
        activations: the output of each layer that was asked for, by its name.
        gradients: with respect to these outputs; none of a forward pass alone.
    """

    x: Real
    logits: Real
    gradient: Real
    activations: Mapping[str, Real] = field(default_factory=dict)
    gradients: Mapping[str, Real] = field(default_factory=dict)


Plan = Generator[list[Pass], list[Done], Real]


@dataclass(frozen=True, eq=False)
class Subject:
    """What is to be explained.

    Attributes:
        network: the classifier.
        image: normalised as the network gets it, float64 [C, H, W].
        target: the class whose logit is explained.
        random: where all chance of a method comes from.
        baselines: normalised images, [N, C, H, W], for methods that compare with other images, or learn from them; None
            if there are none.
        rounding: whether inputs are rounded to the accelerator's; False to compare with other implementations.
    """

    network: Network
    image: Real
    target: int
    random: np.random.Generator
    baselines: Real | None = None
    rounding: bool = True

    def quantized(self, x: Real) -> Real:
        """Return an input as the accelerator gets it: rounded half up to `input_frac` fraction bits and saturated."""
        return quantized(self.network, x) if self.rounding else x

    def at(self, x: Real) -> "Subject":
        """Return the same with another image."""
        return replace(self, image=self.quantized(x))

    @property
    def legal(self) -> tuple[Real, Real]:
        """The least and the largest normalised value of a channel, of the pixels 0 and 255: [C, 1, 1] each."""
        mean, std = (np.array(v, dtype=np.float64)[:, None, None] for v in (self.network.mean, self.network.std))
        return -mean / std, (1 - mean) / std

    def clipped(self, x: Real) -> Real:
        """Return an input with what no pixel can be moved to the nearest that one can."""
        return np.clip(x, *self.legal)

    def stepped(self, x: Real, by: Real) -> Real:
        """Return an input moved by shares of the pixels' range, clipped to what pixels can be, and quantised."""
        low, high = self.legal
        return self.quantized(self.clipped(x + by * (high - low)))

    def baseline(self, name: str) -> Real:
        """Return an image without content, [C, H, W]: "black", all pixels 0, or "mean", all of them the mean (0)."""
        value = self.legal[0] if name == "black" else 0.0
        return self.quantized(np.broadcast_to(value, self.image.shape).astype(np.float64))

    def logit(self, done: Done) -> float:
        """Return the explained logit of a pass."""
        return float(done.logits[self.target])


def quantized(network: Network, x: Real) -> Real:
    """Return a normalised input as the accelerator gets it, in real numbers."""
    return np.asarray(np.ldexp(FIXED.encode(x, network.input_frac).astype(np.float64), -network.input_frac))


def gradients(subject: Subject, inputs: Sequence[Real], gate: str = "saliency") -> Plan:
    """Return the gradient of the target's logit with respect to each of some inputs, [N, C, H, W]."""
    done = yield [Pass(x, gate) for x in inputs]
    return np.stack([one.gradient for one in done])


def line(start: Real, end: Real, shares: NDArray[np.float64]) -> list[Real]:
    """Return points of a straight line, at shares of the way from its start to its end."""
    return [start + share * (end - start) for share in shares]


def midpoints(steps: int) -> NDArray[np.float64]:
    """Return the middles of so many equal parts of 0 to 1.

    >>> midpoints(2)
    array([0.25, 0.75])
    """
    return (np.arange(steps) + 0.5) / steps


def side_by_side(plans: Sequence[Plan]) -> Generator[list[Pass], list[Done], list[Real]]:
    """Run plans at once: what they yield in a turn is one batch. Return their maps in order."""
    maps: dict[int, Real] = {}
    waiting: dict[int, list[Pass]] = {}

    def advance(number: int, done: list[Done] | None) -> None:
        try:
            waiting[number] = next(plans[number]) if done is None else plans[number].send(done)
        except StopIteration as end:
            waiting.pop(number, None)
            maps[number] = end.value

    for number in range(len(plans)):
        advance(number, None)
    while waiting:
        sizes = {number: len(batch) for number, batch in waiting.items()}
        done = yield [one for batch in waiting.values() for one in batch]
        for number, size in sizes.items():
            advance(number, done[:size])
            done = done[size:]
    return [maps[number] for number in range(len(plans))]


def of_one_input(batch: Sequence[Pass]) -> list[list[Pass]]:
    """Return a batch in runs of passes that stand beside each other and have one input: one forward pass serves each.

    Passes of one input have one network.

    >>> [len(run) for run in of_one_input([Pass(np.zeros((1, 1, 1))), Pass(np.zeros((1, 1, 1)), "guided")])]
    [2]
    """
    return [list(run) for _, run in groupby(batch, key=lambda one: (one.network, one.x.tobytes()))]


def drive(plan: Plan, run: Callable[[list[Pass]], list[Done]]) -> Real:
    """Run a plan to its end: `run` takes each batch and returns what its passes gave, in order. Return the map."""
    batch = next(plan)
    while True:
        try:
            batch = plan.send(run(batch))
        except StopIteration as end:
            return np.asarray(end.value, dtype=np.float64)
