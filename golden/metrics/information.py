# SPDX-License-Identifier: Apache-2.0
"""How much has to be told of an image before the network finds its class: performance information curves (PIC).

Formula: area under y(n) over n from 0 to 1. Shown are the k/10 most relevant pixels of x, k = 0 to 10, the rest
blurred by a Gaussian of 1/8 of the shorter side; n = (size - size of the blurred) / (size of x - size of the blurred),
sizes of 8-bit pixels compressed by zlib; y = (p_c - p_c(blurred)) / (p_c(x) - p_c(blurred)) for SIC, 1 where c is the
class found, else 0, for AIC; both within 0 to 1, and what was reached is kept (running maximum). No SIC where blurring
raises p_c. The paper measures sizes by WebP, and begins with random pixels.
Paper: Kapishnikov et al., XRAI: Better Attributions Through Regions, 2019 (arXiv:1906.02825).
"""

import zlib
from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.metrics.explanation import Explanation, Scene
from golden.metrics.registry import HIGH

RESULTS = {"aic": HIGH, "sic": HIGH}
IMAGES: int | None = None


def size(scene: Scene, x: Real) -> int:
    """Return the bytes of a normalised image, [C, H, W], as compressed 8-bit pixels, [H, W, C]."""
    mean, std = (np.array(v)[:, None, None] for v in (scene.network.mean, scene.network.std))
    pixels = np.clip(np.floor((x * std + mean) * 255 + 0.5), 0, 255).astype(np.uint8)
    return len(zlib.compress(pixels.transpose(1, 2, 0).tobytes(), 9))


def area_over(told: Real, reached: Real) -> float:
    """Return the area under a curve of points (told, reached) that grow, straight lines between, over 0 to 1.

    >>> area_over(np.array([0.0, 0.5, 1.0]), np.array([0.0, 1.0, 0.5]))
    0.75
    """
    told, reached = (np.maximum.accumulate(np.clip(v, 0, 1)) for v in (told, reached))
    return float((np.diff(told) * (reached[1:] + reached[:-1])).sum() / 2)


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return both areas; nan where sizes or probabilities leave nothing to gain."""
    scene = explanation.scene
    sizes = np.array([size(scene, x) for x in explanation.hidden("blur", least=True)[::-1]], dtype=np.float64)
    found = explanation.outcome("blur", least=True)[::-1].argmax(axis=1) == scene.target
    share = explanation.removed("blur", least=True)[::-1]
    if sizes[-1] <= sizes[0]:
        return dict.fromkeys(RESULTS, float("nan"))
    told, gain = (sizes - sizes[0]) / (sizes[-1] - sizes[0]), share[-1] - share[0]
    sic = area_over(told, (share - share[0]) / gain) if gain > 0 else float("nan")
    return {"aic": area_over(told, found.astype(np.float64)), "sic": sic}
