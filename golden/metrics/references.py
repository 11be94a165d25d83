# SPDX-License-Identifier: Apache-2.0
"""Maps that look at no network: what an explanation has to be better than."""

from collections.abc import Callable, Mapping

import numpy as np

from golden.formulas import Real, padded_map

Drawn = Callable[[Real, np.random.Generator], Real]


def random(image: Real, random: np.random.Generator) -> Real:
    """Return uniform noise, [1, H, W]."""
    return random.random((1, *image.shape[1:]))


def centre(image: Real, random: np.random.Generator) -> Real:
    """Return a Gaussian blob in the middle, [1, H, W], with a standard deviation of a quarter of each side."""
    rows, columns = (np.exp(-0.5 * ((np.arange(n) - (n - 1) / 2) / (n / 4)) ** 2) for n in image.shape[1:])
    return np.asarray(rows[:, None] * columns)[None]


def edges(image: Real, random: np.random.Generator) -> Real:
    """Return the magnitude of the gradient of the channels' mean by Sobel's operator, [1, H, W]."""
    grey = image.mean(axis=0, keepdims=True)
    whole = padded_map(grey, (1, 1, 1, 1))[0]
    whole[[0, -1]], whole[:, [0, -1]] = whole[[1, -2]], whole[:, [1, -2]]
    down, right = whole[2:] - whole[:-2], whole[:, 2:] - whole[:, :-2]
    down, right = (
        down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:],
        right[:-2] + 2 * right[1:-1] + right[2:],
    )
    return np.asarray(np.hypot(down, right))[None]


REFERENCES: Mapping[str, Drawn] = {"random": random, "centre": centre, "edges": edges}
"""By name; none is the name of a method."""
