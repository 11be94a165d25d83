# SPDX-License-Identifier: Apache-2.0
"""How alike two maps are: rank correlation, structural similarity, and correlation of their edges' directions."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from golden.formulas import Real

WINDOW = 7
"""Side of the windows of SSIM."""
ORIENTATIONS, CELLS, BLOCK = 9, 4, 2
"""Of HOG: directions, cells along the shorter side, and cells along the side of a block."""


def ranks(values: Real) -> Real:
    """Return the rank of each value, from 0, equal values sharing their mean rank.

    >>> ranks(np.array([3.0, 1.0, 3.0]))
    array([1.5, 0. , 1.5])
    """
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    mean_ranks = np.cumsum(counts) - (counts + 1) / 2
    return np.asarray(mean_ranks[place], dtype=np.float64)


def pearson(a: Real, b: Real) -> float:
    """Return Pearson's correlation of two arrays of one shape; 0 where one of them is constant.

    >>> round(pearson(np.array([1.0, 2.0, 4.0]), np.array([2.0, 4.0, 8.0])), 6)
    1.0
    """
    a, b = (v.ravel() - v.mean() for v in (a, b))
    norm = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.vdot(a, b)) / norm if norm else 0.0


def spearman(a: Real, b: Real) -> float:
    """Return Spearman's rank correlation of two arrays of one shape; 0 where one of them is constant.

    >>> round(spearman(np.array([1.0, 2.0, 4.0]), np.array([0.0, 10.0, 11.0])), 6)
    1.0
    """
    return pearson(ranks(a.ravel()), ranks(b.ravel()))


def ssim(a: Real, b: Real) -> float:
    """Return the mean structural similarity of two maps [H, W] of values from 0 to 1.

    Over the windows of 7x7 pixels that lie inside, weighted alike, with K1 0.01 and K2 0.03 and covariances of
    samples (Wang et al., Image Quality Assessment: From Error Visibility to Structural Similarity, 2004). Smaller maps
    have windows of their shorter side.
    """
    side = min(WINDOW, *a.shape)
    x, y = (sliding_window_view(v, (side, side)).reshape(-1, side * side) for v in (a, b))
    mean_x, mean_y = x.mean(axis=1), y.mean(axis=1)
    samples = side * side / (side * side - 1)
    var_x, var_y = x.var(axis=1) * samples, y.var(axis=1) * samples
    covariance = ((x * y).mean(axis=1) - mean_x * mean_y) * samples
    c1, c2 = 0.01**2, 0.03**2
    above = (2 * mean_x * mean_y + c1) * (2 * covariance + c2)
    return float((above / ((mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2))).mean())


def hog(a: Real) -> Real:
    """Return the histograms of oriented gradients of a map [H, W] as one vector.

    Central differences, 0 at the ends; 9 directions of 20 degrees; square cells, 4 along the shorter side; blocks of
    2x2 cells that overlap, each scaled to length 1, cut at 0.2 and scaled again (Dalal and Triggs, Histograms of
    Oriented Gradients for Human Detection, 2005). A map of less than 8 rows or columns is its own vector.
    """
    size = min(a.shape) // CELLS
    if size < 2:
        return a.ravel()
    down, right = np.zeros_like(a), np.zeros_like(a)
    down[1:-1], right[:, 1:-1] = a[2:] - a[:-2], a[:, 2:] - a[:, :-2]
    strength, direction = np.hypot(down, right), np.rad2deg(np.arctan2(down, right)) % 180
    rows, columns = (n // size for n in a.shape)
    cells = np.empty((rows, columns, ORIENTATIONS))
    wide = 180 / ORIENTATIONS
    for number in range(ORIENTATIONS):
        inside = (direction >= wide * number) & (direction < wide * (number + 1))
        part = np.where(inside, strength, 0)[: rows * size, : columns * size]
        cells[..., number] = part.reshape(rows, size, columns, size).mean(axis=(1, 3))
    blocks = sliding_window_view(cells, (BLOCK, BLOCK), axis=(0, 1)).transpose(0, 1, 3, 4, 2)
    vectors = blocks.reshape(-1, BLOCK * BLOCK * ORIENTATIONS)
    for most in (0.2, np.inf):
        vectors = np.minimum(vectors / np.sqrt((vectors**2).sum(axis=1, keepdims=True) + 1e-10), most)
    return np.asarray(vectors.ravel())


def hog_pearson(a: Real, b: Real) -> float:
    """Return Pearson's correlation of the histograms of oriented gradients of two maps [H, W]."""
    return pearson(hog(a), hog(b))
