# SPDX-License-Identifier: Apache-2.0
"""Whether the map lies where the object is: on boxes that are given, else on a quarter of a grid of four images.

Formula: a the map's magnitude; pointing game = 1 where the largest a is in the box, else 0; energy = sum of a in the
box over sum of all a; IoU = that of the box and the smallest box around the largest connected part (4 neighbours) of
a > 0.2 max a. On the grid each image has half its height and width, the class is that of one of them, and its quarter
is the box: by chance the pointing game and the energy give 0.25.
Papers: Zhang et al., Top-down Neural Attention by Excitation Backprop, 2016 (arXiv:1608.00507); Wang et al.,
Score-CAM, 2020 (arXiv:1910.01279), for the energy; Zhou et al., Learning Deep Features, 2016 (arXiv:1512.04150), for
the box; Boehle et al., Convolutional Dynamic Alignment Networks, 2021 (arXiv:2104.00032), for the grid.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from golden.formulas import Real
from golden.metrics.explanation import Box, Explanation
from golden.metrics.registry import HIGH

THRESHOLD = 0.2

RESULTS = {"pointing_game": HIGH, "energy": HIGH, "iou": HIGH}
IMAGES: int | None = 200


def largest_part(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the largest part of [H, W] whose pixels touch by their sides; one of those of a tie."""
    labels = np.where(mask, np.arange(1, mask.size + 1).reshape(mask.shape), 0)
    while True:
        around = np.pad(labels, 1)
        near = [around[1:-1, 1:-1], around[:-2, 1:-1], around[2:, 1:-1], around[1:-1, :-2], around[1:-1, 2:]]
        grown = np.where(mask, np.max(near, axis=0), 0)
        if (grown == labels).all():
            break
        labels = grown
    names, counts = np.unique(labels[mask], return_counts=True)
    return np.asarray(labels == names[counts.argmax()])


def box_around(mask: NDArray[np.bool_]) -> Box:
    """Return the smallest box that holds all of a mask that is not empty."""
    rows, columns = (np.flatnonzero(mask.any(axis=axis)) for axis in (1, 0))
    return int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1


def overlap(a: Box, b: Box) -> float:
    """Return intersection over union.

    >>> overlap((0, 0, 2, 2), (0, 1, 2, 3))
    0.3333333333333333
    """
    high, wide = (max(0, min(a[i + 2], b[i + 2]) - max(a[i], b[i])) for i in (0, 1))
    sizes = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (a, b))
    return high * wide / (sizes - high * wide)


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the three; nan without box and grid, and of a map that is all 0."""
    if explanation.located is None or not explanation.located[0].any():
        return dict.fromkeys(RESULTS, float("nan"))
    heat, box = explanation.located
    top, left, bottom, right = box
    inside = np.zeros(heat.shape, np.bool_)
    inside[top:bottom, left:right] = True
    return {
        "pointing_game": float(inside[np.unravel_index(heat.argmax(), heat.shape)]),
        "energy": float(heat[inside].sum() / heat.sum()),
        "iou": overlap(box_around(largest_part(heat > THRESHOLD * heat.max())), box),
    }
