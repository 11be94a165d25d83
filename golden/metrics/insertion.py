# SPDX-License-Identifier: Apache-2.0
"""How fast the class's probability rises as the most relevant pixels become sharp.

Formula: area under p_c(blurred x with the k/10 most relevant pixels of x), k = 0 to 10, over the share shown, by the
trapezoid rule. Fill: x blurred by a Gaussian of 1/8 of its shorter side. The same images, in reverse, as hiding the
least relevant first (LeRF).
Paper: Petsiuk et al., RISE, 2018 (arXiv:1806.07421).
"""

from collections.abc import Mapping

from golden.formulas import Real
from golden.metrics.explanation import Explanation, area
from golden.metrics.registry import HIGH

RESULTS = {"insertion": HIGH}
IMAGES: int | None = None


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the area, and the curve."""
    curve = explanation.removed("blur", least=True)[::-1]
    return {"insertion": area(curve), "insertion curve": curve}
