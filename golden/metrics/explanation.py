# SPDX-License-Identifier: Apache-2.0
"""What a metric looks at: a method's map, with the network, the image and the class that it explains."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FIXED
from golden.formulas import Real
from golden.inference import forward_in, heatmap
from golden.methods.engine import TOGETHER, Known, explain, in_reals
from golden.methods.maps import blurred, interpolated
from golden.methods.plan import quantized
from golden.metrics.references import REFERENCES
from golden.network import Network, real_image

Made = TypeVar("Made")
Box = tuple[int, int, int, int]
"""Top, left, bottom and right: rows top to bottom - 1, columns left to right - 1."""
STEPS = 10
"""Equal parts in which pixels are taken away."""
BLUR = 1 / 8
"""Standard deviation of the blur that hides, in shorter sides of the image."""
MAX_SEED = 2**31 - 1


def softmax(logits: Real) -> Real:
    """Return probabilities of [..., M] logits."""
    shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=-1, keepdims=True))


def area(values: Real) -> float:
    """Return the area under a curve over 0 to 1 by the trapezoid rule, its points equally far apart.

    >>> area(np.array([0.0, 1.0, 1.0]))
    0.75
    """
    return float((values[1:] + values[:-1]).mean() / 2)


@dataclass(eq=False)
class Scene:
    """An image and its classes: what the maps of all methods share, in fixed point.

    Attributes:
        network: the classifier.
        image: normalised as the network gets it, float64 [C, H, W].
        seed: of all that is random.
        box: where the object is, if anybody says so.
        others: more normalised images, [N, C, H, W], for a grid of four.
        baselines: normalised images, [N, C, H, W], for methods that compare with images or learn from them.
    """

    network: Network
    image: Real
    seed: int
    box: Box | None = None
    others: Real | None = None
    baselines: Real | None = None
    _made: dict[Hashable, Any] = field(default_factory=dict)
    _passes: Known = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        network: Network,
        image: NDArray[Any],
        seed: int,
        box: Box | None = None,
        others: Sequence[NDArray[Any]] = (),
        baselines: Sequence[NDArray[Any]] = (),
    ) -> "Scene":
        """Return the scene of an image as `golden.forward` takes it."""
        more = np.stack([quantized(network, real_image(network, one)) for one in others]) if len(others) else None
        compared = np.stack([real_image(network, one) for one in baselines]) if len(baselines) else None
        return cls(network, quantized(network, real_image(network, image)), seed, box, more, compared)

    def made(self, name: Hashable, make: Callable[[], Made]) -> Made:
        """Return what `make` returns, which is called once under a name: metrics share what they have made."""
        if name not in self._made:
            self._made[name] = make()
        found: Made = self._made[name]
        return found

    def logits(self, inputs: Real) -> Real:
        """Return the logits, [N, M], of normalised inputs, [N, C, H, W]."""
        found = []
        for first in range(0, len(inputs), TOGETHER):
            forward = forward_in(self.network, inputs[first : first + TOGETHER], FIXED)
            found.append(in_reals(self.network, forward.image, forward.logits, None, {}, {}).logits)
        return np.concatenate(found)

    @cached_property
    def own(self) -> Real:
        """The logits of the image."""
        return np.asarray(self.logits(self.image[None])[0])

    @property
    def target(self) -> int:
        """The class that is explained: the one that the network finds."""
        return int(self.own.argmax())

    @property
    def second(self) -> int:
        """The class with the second largest logit."""
        return int(np.where(np.arange(len(self.own)) == self.target, -np.inf, self.own).argmax())

    def probability(self, inputs: Real) -> Real:
        """Return the probability of the explained class, [N], by softmax of the logits."""
        return np.asarray(softmax(self.logits(inputs))[:, self.target])

    def random(self, *what: int) -> np.random.Generator:
        """Return a generator for a purpose, which the seed and numbers say."""
        return np.random.default_rng((self.seed, *what))

    def explain(self, method: str, target: int, network: Network | None = None) -> Real:
        """Return a method's map for a class, by another network if one is given; methods share passes of its own."""
        seed = int(self.random(3).integers(MAX_SEED))
        how: dict[str, Any] = {"baselines": None if self.baselines is None else list(self.baselines)}
        known = None if network else self._passes
        return explain(network or self.network, self.image, method, target, FIXED, seed, known=known, **how).values

    def fill(self, name: str) -> Real:
        """Return what hides pixels, [C, H, W]: "mean", the mean pixel, or "blur", the image blurred."""
        if name == "mean":
            return np.zeros(self.image.shape)
        return self.made(name, lambda: blurred(self.image, BLUR * min(self.image.shape[1:])))

    @cached_property
    def tiebreak(self) -> NDArray[np.int64]:
        """A random order of the pixels, the same for all methods."""
        return self.random(0).permutation(self.image[0].size)

    @cached_property
    def grid(self) -> tuple["Scene", int, Box] | None:
        """The image in a quarter of a grid of four with three others, the class explained there, and its quarter.

        None where there are fewer than three others.
        """
        if self.others is None or len(self.others) < 3:
            return None
        height, width = self.image.shape[1:]
        places = [
            (top, left, top + size, left + across)
            for top, size in ((0, height // 2), (height // 2, height - height // 2))
            for left, across in ((0, width // 2), (width // 2, width - width // 2))
        ]
        own = int(self.random(1).integers(4))
        pictures = [*self.others[:3]]
        pictures.insert(own, self.image)
        grid = np.zeros(self.image.shape)
        for picture, (top, left, bottom, right) in zip(pictures, places, strict=True):
            grid[:, top:bottom, left:right] = interpolated(picture, (bottom - top, right - left))
        scene = Scene(self.network, quantized(self.network, grid), self.seed, baselines=self.baselines)
        return scene, self.target, places[own]


@dataclass(eq=False)
class Explanation:
    """A method's map in a scene.

    Attributes:
        scene: what is explained.
        method: as `golden.methods.registry.parse` reads it, or the name of a reference.
        values: the map, [C, H, W] or [1, H, W]; None has it made.
    """

    scene: Scene
    method: str
    values: Real = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        """Make the map."""
        if self.values is None:
            self.values = self.map_of(self.scene, self.scene.target)

    def map_of(self, scene: Scene, target: int, network: Network | None = None) -> Real:
        """Return the method's map of a scene for a class, by another network if one is given."""
        if self.method in REFERENCES:
            number = 0 if network is None else sum(map(ord, network.name))
            return REFERENCES[self.method](scene.image, scene.random(2, target, number))
        return scene.explain(self.method, target, network)

    @cached_property
    def heat(self) -> Real:
        """The map as pictures show it, [H, W]: the largest magnitude over channels, over the largest of all."""
        return heatmap(self.values)

    @cached_property
    def order(self) -> NDArray[np.int64]:
        """The pixels, most relevant first; equal ones at random, as `Scene.tiebreak` has them."""
        ties = self.scene.tiebreak
        return np.asarray(ties[np.argsort(-self.heat.ravel()[ties], kind="stable")])

    def hidden(self, fill: str, least: bool = False) -> Real:
        """Return the image as pixels are hidden, most relevant first or least: [STEPS + 1, C, H, W].

        The first is the image, the last nothing but the fill.
        """
        order = self.order[::-1] if least else self.order
        away = np.zeros((STEPS + 1, order.size), np.bool_)
        for step in range(STEPS + 1):
            away[step, order[: round(step * order.size / STEPS)]] = True
        image = self.scene.image
        return np.where(away.reshape(-1, 1, *image.shape[1:]), self.scene.fill(fill), image)

    def outcome(self, fill: str, least: bool = False) -> Real:
        """Return the logits of what `hidden` returns, [STEPS + 1, M]; maps that order pixels alike share them."""
        return self.scene.made((self.order.tobytes(), fill, least), lambda: self._outcome(fill, least))

    def _outcome(self, fill: str, least: bool) -> Real:
        scene, inputs = self.scene, self.hidden(fill, least)
        last = scene.made(f"logits {fill}", lambda: scene.logits(inputs[-1:]))
        return np.concatenate([scene.own[None], scene.logits(inputs[1:-1]), last])

    def removed(self, fill: str, least: bool = False) -> Real:
        """Return the class's probability for what `hidden` returns, [STEPS + 1]."""
        return np.asarray(softmax(self.outcome(fill, least))[:, self.scene.target])

    @cached_property
    def located(self) -> tuple[Real, Box] | None:
        """A map, [H, W], with the box in which it should be: of the scene, or of its grid; None if there is neither."""
        if self.scene.box is not None:
            return self.heat, self.scene.box
        if self.scene.grid is None:
            return None
        scene, target, box = self.scene.grid
        return heatmap(self.map_of(scene, target)), box
