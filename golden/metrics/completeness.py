# SPDX-License-Identifier: Apache-2.0
"""How far the map is from a sum of shares of the logit: the axiom of completeness.

Formula: |s - d| / (|s| + |d|), s the sum of the map, d = f_c(x) - f_c(mean pixel): 0 where it holds, up to 1. Maps
whose baseline is another, or that are no shares of the logit, need not hold it.
Paper: Sundararajan et al., Axiomatic Attribution for Deep Networks, 2017 (arXiv:1703.01365).
"""

from collections.abc import Mapping

from golden.formulas import Real
from golden.metrics.explanation import Explanation
from golden.metrics.registry import LOW

RESULTS = {"incompleteness": LOW}
IMAGES: int | None = None


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the error."""
    scene = explanation.scene
    base = scene.made("base", lambda: float(scene.logits(scene.fill("mean")[None])[0][scene.target]))
    wanted, found = float(scene.own[scene.target]) - base, float(explanation.values.sum())
    size = abs(wanted) + abs(found)
    return {"incompleteness": abs(found - wanted) / size if size else 0.0}
