# SPDX-License-Identifier: Apache-2.0
"""Where the map says nothing of what matters, or something of what does not: the axiom of sensitivity.

Formula: of the patches of an 8x8 grid, the share for which "the logit changes when the patch becomes the mean pixel"
and "the map is not all 0 there" are not both true or both false.
Papers: Sundararajan et al., 2017 (arXiv:1703.01365), for the axiom; Nguyen and Martinez, On quantitative aspects of
model interpretability, 2020 (arXiv:2007.07584), for counting both ways (non-sensitivity).
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from golden.formulas import Real
from golden.metrics.explanation import Explanation, Scene
from golden.metrics.registry import LOW

GRID = 8

RESULTS = {"insensitivity": LOW}
IMAGES: int | None = None


def patches(scene: Scene) -> NDArray[np.bool_]:
    """Return the pixels of each patch, [N, H, W]."""
    rows, columns = (np.arange(n) * min(GRID, n) // n for n in scene.image.shape[1:])
    pairs = [(i, j) for i in np.unique(rows) for j in np.unique(columns)]
    return np.stack([(rows == i)[:, None] & (columns == j) for i, j in pairs])


def matters(scene: Scene) -> NDArray[np.bool_]:
    """Return for each patch whether the logit changes without it."""
    hidden = np.where(patches(scene)[:, None], scene.fill("mean"), scene.image)
    return np.asarray(scene.logits(hidden)[:, scene.target] != scene.own[scene.target])


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the share."""
    scene = explanation.scene
    said = ((explanation.heat > 0) & patches(scene)).any(axis=(1, 2))
    return {"insensitivity": float((said != scene.made("matters", lambda: matters(scene))).mean())}
