# SPDX-License-Identifier: Apache-2.0
"""Measures maps over images; each image is a line of a file when it is done, so that a cut run goes on where it was.

What an image gives depends on the seed and its number alone, not on how many processes there are or who takes it.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

import golden
from golden.formulas import Real
from golden.metrics.explanation import Box, Explanation, Scene
from golden.metrics.references import REFERENCES
from golden.metrics.registry import mean_and_error, registry
from training.processes import one_core_pool

OTHERS = 3
"""Images beside one: of a grid of four, and for methods that compare with images."""


@dataclass(frozen=True, eq=False)
class Setup:
    """What is measured.

    Attributes:
        network: the classifier.
        images: uint8 [N, C, H, W].
        names: of the images.
        classes: the true class of each, or -1.
        boxes: of each image, None where nobody says.
        methods: each with all its parameters, without the references.
        metrics: names.
        seed: of all that is random.
    """

    network: golden.Network
    images: NDArray[np.uint8]
    names: tuple[str, ...]
    classes: tuple[int, ...]
    boxes: tuple[Box | None, ...]
    methods: tuple[str, ...]
    metrics: tuple[str, ...]
    seed: int

    @property
    def all_methods(self) -> tuple[str, ...]:
        """References and methods."""
        return (*REFERENCES, *self.methods)

    def others(self, number: int) -> list[NDArray[np.uint8]]:
        """Return images of classes other than that of one, drawn at random; of any where there are not enough."""
        own = self.classes[number]
        rest = [n for n in range(len(self.images)) if n != number and (own < 0 or self.classes[n] != own)]
        rest = rest if len(rest) >= OTHERS else [n for n in range(len(self.images)) if n != number]
        random = np.random.default_rng((self.seed, number))
        return [self.images[n] for n in random.permutation(rest)[:OTHERS]] if len(rest) >= OTHERS else []

    def scene(self, number: int) -> Scene:
        """Return the scene of an image."""
        seed = int(np.random.default_rng((self.seed, number, 1)).integers(2**31))
        return Scene.of(self.network, self.images[number], seed, self.boxes[number], self.others(number))


@dataclass(frozen=True)
class ImageFigures:
    """What an image gave.

    Attributes:
        number: of the image.
        target: the explained class.
        figures: by method and result; nan is left out.
        curves: by method and name.
    """

    number: int
    target: int
    figures: Mapping[str, Mapping[str, float]]
    curves: Mapping[str, Mapping[str, Sequence[float]]]


def measure_image(setup: Setup, number: int) -> ImageFigures:
    """Measure all maps of an image."""
    scene = setup.scene(number)
    figures: dict[str, dict[str, float]] = {}
    curves: dict[str, dict[str, list[float]]] = {}
    for method in setup.all_methods:
        explanation = Explanation(scene, method)
        figures[method], curves[method] = {}, {}
        for name in setup.metrics:
            metric = registry()[name]
            if metric.images is None or number < metric.images:
                for key, value in metric.measure(explanation).items():
                    if isinstance(value, np.ndarray):
                        curves[method][key] = value.tolist()
                    elif not np.isnan(value):
                        figures[method][key] = float(value)
    return ImageFigures(number, scene.target, figures, curves)


_SETUP: list[Setup] = []


def _begin(setup: Setup) -> None:
    _SETUP[:] = [setup]


def _measure(number: int) -> ImageFigures:
    return measure_image(_SETUP[0], number)


def measured_before(lines: Path) -> dict[int, ImageFigures]:
    """Return what a file holds, by image; a last line that was cut is none."""
    found = {}
    for line in lines.read_text().splitlines() if lines.exists() else ():
        try:
            made = ImageFigures(**json.loads(line))
        except ValueError:
            continue
        found[made.number] = made
    return found


def measure(setup: Setup, lines: Path, workers: int) -> Iterator[ImageFigures]:
    """Yield what each image gave, those first that a file holds already; append the others to it as they come."""
    before = measured_before(lines)
    yield from before.values()
    rest = [number for number in range(len(setup.images)) if number not in before]
    if not rest:
        return
    lines.parent.mkdir(parents=True, exist_ok=True)
    with lines.open("a") as file, one_core_pool(min(workers, len(rest)), _begin, setup) as pool:
        if lines.stat().st_size and not lines.read_bytes().endswith(b"\n"):
            file.write("\n")  # behind a line that was cut
        for made in pool.imap_unordered(_measure, rest):
            file.write(json.dumps(vars(made)) + "\n")
            file.flush()
            yield made


def mean_curve(measured: Sequence[ImageFigures], method: str, name: str) -> Real:
    """Return the mean of a curve over images; empty where no image has it."""
    found = [made.curves[method][name] for made in measured if name in made.curves[method]]
    return np.mean(found, axis=0) if found else np.zeros(0)


def summary(setup: Setup, measured: Sequence[ImageFigures]) -> dict[str, dict[str, tuple[float, float, int]]]:
    """Return mean, standard error and number of images, by method and result."""
    found: dict[str, dict[str, tuple[float, float, int]]] = {}
    for method in setup.all_methods:
        found[method] = {}
        for name in setup.metrics:
            for result in registry()[name].results:
                values = [made.figures[method].get(result, np.nan) for made in measured]
                found[method][result] = mean_and_error(np.array(values, dtype=np.float64))
    return found
