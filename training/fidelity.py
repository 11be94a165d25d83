# SPDX-License-Identifier: Apache-2.0
"""How close the maps of attribution methods in fixed point are to those in float64, both of one input."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

import golden
from golden.arithmetic import FIXED, FLOATING
from golden.methods.engine import MAX_SEED, explain
from host.fidelity import cosine
from host.methods import others
from training.processes import one_core_pool

MIN_MEDIAN_COSINE = 0.995


class MapFidelity(NamedTuple):
    """A method's map of one image in fixed point, beside float64's.

    Attributes:
        cosine: of the two maps; 1 where both are all 0.
        saturated: activations and gradients at either end of int16, over all passes.
        clamped: values of the passes' inputs that int16 could not hold.
    """

    cosine: float
    saturated: int
    clamped: int


class MethodFidelity(NamedTuple):
    """What the images of a method come to: cosines, and values saturated and clamped in all."""

    images: int
    median: float
    percentile_5: float
    least: float
    saturated: int
    clamped: int


def compare(
    network: golden.Network,
    image: NDArray[np.uint8],
    method: str,
    seed: int,
    baselines: Sequence[NDArray[np.uint8]] | None = None,
) -> MapFidelity:
    """Explain an image, uint8 [C, H, W], in both arithmetics, for the class that fixed point predicts."""
    fixed = explain(network, image, method, None, FIXED, seed, baselines=baselines)
    real = explain(network, image, method, fixed.target, FLOATING, seed, baselines=baselines)
    same = 1.0 if not (fixed.values.any() or real.values.any()) else cosine(fixed.values, real.values)
    return MapFidelity(same, fixed.saturated, fixed.clamped)


@dataclass(frozen=True, eq=False)
class _Task:
    """What all images share."""

    network: golden.Network
    methods: Sequence[str]
    found: Sequence[NDArray[np.uint8]]


_TASK: list[_Task] = []


def _begin(task: _Task) -> None:
    _TASK[:] = [task]


def _compare_all(given: tuple[NDArray[np.uint8], int]) -> dict[str, MapFidelity]:
    (image, seed), (task,) = given, _TASK
    rest = others(task.found, image)
    return {method: compare(task.network, image, method, seed, rest) for method in task.methods}


def measure(
    network: golden.Network,
    images: Sequence[NDArray[np.uint8]],
    methods: Sequence[str],
    seed: int,
    found: Sequence[NDArray[np.uint8]],
) -> Iterator[dict[str, MapFidelity]]:
    """Compare methods on images, in all processors; yields one image's comparisons at a time, in order.

    What is random has the seed `seed` for the first image, one more for each that follows. Methods learn from the
    images `found` without the explained one.
    """
    given = ((image, (seed + n) % (MAX_SEED + 1)) for n, image in enumerate(images))
    with one_core_pool(None, _begin, _Task(network, methods, found)) as pool:
        yield from pool.imap(_compare_all, given)


def summary(measured: Sequence[Mapping[str, MapFidelity]]) -> dict[str, MethodFidelity]:
    """Sum the comparisons of images up, by method."""
    found = {}
    for method in measured[0]:
        cosines, saturated, clamped = zip(*(one[method] for one in measured), strict=True)
        low = float(np.percentile(cosines, 5)), min(cosines)
        found[method] = MethodFidelity(len(cosines), float(np.median(cosines)), *low, sum(saturated), sum(clamped))
    return found


def failures(figures: Mapping[str, MethodFidelity]) -> list[str]:
    """Return the methods whose median cosine is too low, a line each."""
    low = {method: one.median for method, one in figures.items() if one.median < MIN_MEDIAN_COSINE}
    return [f"{method}: median cosine {median:.4f}, at least {MIN_MEDIAN_COSINE}" for method, median in low.items()]
