# SPDX-License-Identifier: Apache-2.0
"""What hiding the most relevant pixels first takes from the class's probability, and hiding the least relevant first.

Formula: AOPC = mean_k (p_c(x) - p_c(x_k)), k = 0 to 10, x_k with k/10 of the pixels hidden, most relevant first
(MoRF) or least relevant first (LeRF); ABPC = area between the LeRF and the MoRF curve over the share hidden. Fill: x
blurred by a Gaussian of 1/8 of its shorter side. Pixels one by one, where Samek et al. take regions of 9x9.
Papers: Samek et al., Evaluating the visualization of what a deep neural network has learned, 2017 (arXiv:1509.06321);
Schulz et al., Restricting the Flow, 2020 (arXiv:2001.00396), for the area between.
"""

from collections.abc import Mapping

from golden.formulas import Real
from golden.metrics.explanation import Explanation, area
from golden.metrics.registry import HIGH, LOW

RESULTS = {"aopc_morf": HIGH, "aopc_lerf": LOW, "abpc": HIGH}
IMAGES: int | None = None


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return both means, the area, and the curve of MoRF."""
    morf, lerf = explanation.removed("blur"), explanation.removed("blur", least=True)
    return {
        "aopc_morf": float((morf[0] - morf).mean()),
        "aopc_lerf": float((lerf[0] - lerf).mean()),
        "abpc": area(lerf) - area(morf),
        "MoRF curve": morf,
    }
