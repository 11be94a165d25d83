# SPDX-License-Identifier: Apache-2.0
"""Measurements of what fixed point costs: accuracy, and fidelity of the relevance, against float64."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

import golden
from golden.metrics.statistics import spearman
from host.cifar10 import Batch
from host.fidelity import cosine
from host.images import Image
from training.processes import one_core_pool

MAX_DROP = 0.2  # percentage points of accuracy
MIN_MEDIAN_COSINE = 0.99
FIDELITY_IMAGES = 500
CHUNK = 50


class Fidelity(NamedTuple):
    """How close the fixed-point relevances of some images are to the float64 ones."""

    images: int
    cosine_median: float
    cosine_5th_percentile: float
    spearman_median: float
    spearman_5th_percentile: float


@dataclass(frozen=True)
class Measurement:
    """What some images gave, to be added up.

    Attributes:
        images: how many were classified.
        float_correct: right answers in float64.
        fixed_correct: right answers in fixed point.
        saturated: activations and gradients at either end of int16.
        cosines: of fixed-point against float64 relevance, by method, a value per image.
        spearmans: rank correlations likewise.
    """

    images: int
    float_correct: int
    fixed_correct: int
    saturated: int
    cosines: dict[str, list[float]]
    spearmans: dict[str, list[float]]

    @property
    def float_accuracy(self) -> float:
        """Accuracy in float64, in percent."""
        return 100 * self.float_correct / self.images

    @property
    def fixed_accuracy(self) -> float:
        """Accuracy in fixed point, in percent."""
        return 100 * self.fixed_correct / self.images

    def __add__(self, other: "Measurement") -> "Measurement":
        """Join the measurements of different images."""
        return Measurement(
            self.images + other.images,
            self.float_correct + other.float_correct,
            self.fixed_correct + other.fixed_correct,
            self.saturated + other.saturated,
            {m: self.cosines[m] + other.cosines[m] for m in golden.METHODS},
            {m: self.spearmans[m] + other.spearmans[m] for m in golden.METHODS},
        )

    def failures(self) -> list[str]:
        """Return what is worse than the project allows, a line each."""
        found = []
        lost = self.float_correct - self.fixed_correct
        if 100 * lost > MAX_DROP * self.images:
            drop = self.float_accuracy - self.fixed_accuracy
            found.append(f"accuracy drops by {drop:.2f} points in fixed point, allowed are {MAX_DROP}")
        for method, values in self.cosines.items():
            if values and np.median(values) < MIN_MEDIAN_COSINE:
                found.append(f"{method}: median cosine {np.median(values):.4f}, at least {MIN_MEDIAN_COSINE}")
        return found

    def fidelity(self) -> dict[str, Fidelity]:
        """Summarise the comparison of relevances, by method; empty where none was compared."""
        return {
            method: Fidelity(
                len(values),
                *_median_and_5th_percentile(values),
                *_median_and_5th_percentile(self.spearmans[method]),
            )
            for method, values in self.cosines.items()
            if values
        }

    def describe(self) -> dict[str, object]:
        """Return the figures as plain JSON values, for the network's descriptor."""
        return {
            "test_images": self.images,
            "float_percent": round(self.float_accuracy, 2),
            "fixed_percent": round(self.fixed_accuracy, 2),
            "saturated_values": self.saturated,
            "fidelity": {method: figures._asdict() for method, figures in self.fidelity().items()},
        }


NOTHING = Measurement(0, 0, 0, 0, {m: [] for m in golden.METHODS}, {m: [] for m in golden.METHODS})


def _median_and_5th_percentile(values: list[float]) -> tuple[float, float]:
    return round(float(np.median(values)), 5), round(float(np.percentile(values, 5)), 5)


def _saturated(tensors: tuple[NDArray[np.int16], ...]) -> int:
    return sum(int(((t == golden.INT16_MIN) | (t == golden.INT16_MAX)).sum()) for t in tensors)


def measure_image(
    network: golden.Network, image: NDArray[np.uint8], label: int, fidelity: bool
) -> Measurement:
    """Classify one image in both arithmetics and, with fidelity, compare their relevances for one class.

    Args:
        network: to measure.
        image: uint8 [C, H, W].
        label: its true class.
        fidelity: whether to run the backward passes, for the class predicted in float64.
    """
    real = golden.forward_float(network, image)
    fixed = golden.forward(network, image)
    saturated = _saturated(fixed.outputs)
    cosines: dict[str, list[float]] = {m: [] for m in golden.METHODS}
    spearmans: dict[str, list[float]] = {m: [] for m in golden.METHODS}
    for method in golden.METHODS if fidelity else ():
        wanted = golden.attribute(network, real, method).relevance
        back = golden.attribute(network, fixed, method, real.predicted)
        got = back.relevance.astype(np.float64)
        cosines[method].append(cosine(got, wanted))
        spearmans[method].append(spearman(got, wanted))
        saturated += _saturated(back.gradients)
    return Measurement(
        1, int(real.predicted == label), int(fixed.predicted == label), saturated, cosines, spearmans
    )


def _measure_chunk(task: tuple[golden.Network, Batch, int]) -> Measurement:
    network, batch, fidelity = task
    total = NOTHING
    for i, (image, label) in enumerate(zip(batch.images, batch.labels, strict=True)):
        total += measure_image(network, image, int(label), i < fidelity)
    return total


def steps(batch: Batch) -> int:
    """Return how many times `measure` yields for a batch."""
    return -(-len(batch.labels) // CHUNK)


def batch_of(network: golden.Network, images: Sequence[Image]) -> Batch:
    """Return images with their classes as labels; one that has no label is what float64 takes it for."""
    pixels = np.stack([image.pixels for image in images])
    labels = [
        network.classes.index(image.label) if image.label else golden.forward_float(network, image.pixels).predicted
        for image in images
    ]
    return Batch(pixels, np.array(labels))


def measure(network: golden.Network, batch: Batch, fidelity_images: int) -> Iterator[Measurement]:
    """Measure a network on images, in all processors.

    Args:
        network: to measure.
        batch: the images and their labels.
        fidelity_images: for how many of the first images to compare the relevances.

    Yields:
        Measurements of disjoint parts, `steps` of them; their sum from `NOTHING` is the result.
    """
    tasks = (
        (network, Batch(batch.images[i : i + CHUNK], batch.labels[i : i + CHUNK]), fidelity_images - i)
        for i in range(0, len(batch.labels), CHUNK)
    )
    with one_core_pool() as pool:
        yield from pool.imap(_measure_chunk, tasks)
