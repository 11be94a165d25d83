# SPDX-License-Identifier: Apache-2.0
"""What is left of the class's probability where the map masks the image, and where its complement does.

Formula: a = the map's magnitude over its largest, 0 to 1; average drop = max(0, p_c(x) - p_c(a x)) / p_c(x); drop in
deletion = max(0, p_c(x) - p_c((1 - a) x)) / p_c(x); increase in confidence = 1 where p_c(a x) > p_c(x), else 0. What
is masked goes to the mean pixel (normalised 0). Maps that cover much do well in all three.
Papers: Chattopadhay et al., Grad-CAM++, 2018 (arXiv:1710.11063); Jung and Oh, Towards Better Explanations of Class
Activation Mapping, 2021 (arXiv:2102.05228), for the drop in deletion.
"""

from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.metrics.explanation import Explanation
from golden.metrics.registry import HIGH, LOW

RESULTS = {"average_drop": LOW, "drop_in_deletion": HIGH, "increase_in_confidence": HIGH}
IMAGES: int | None = None


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the three."""
    scene = explanation.scene
    whole = scene.made("probability", lambda: float(scene.probability(scene.image[None])[0]))
    kept, left = scene.probability(np.stack([explanation.heat * scene.image, (1 - explanation.heat) * scene.image]))
    return {
        "average_drop": max(0.0, whole - kept) / whole,
        "drop_in_deletion": max(0.0, whole - left) / whole,
        "increase_in_confidence": float(kept > whole),
    }
