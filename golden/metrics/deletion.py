# SPDX-License-Identifier: Apache-2.0
"""How fast the class's probability falls as the most relevant pixels become the mean pixel.

Formula: area under p_c(x with the k/10 most relevant pixels hidden), k = 0 to 10, over the share hidden, by the
trapezoid rule; p_c is softmax of the logits. Fill: the mean pixel (normalised 0).
Paper: Petsiuk et al., RISE, 2018 (arXiv:1806.07421).
"""

from collections.abc import Mapping

from golden.formulas import Real
from golden.metrics.explanation import Explanation, area
from golden.metrics.registry import LOW

RESULTS = {"deletion": LOW}
IMAGES: int | None = None


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the area, and the curve."""
    curve = explanation.removed("mean")
    return {"deletion": area(curve), "deletion curve": curve}
