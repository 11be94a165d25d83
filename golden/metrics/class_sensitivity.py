# SPDX-License-Identifier: Apache-2.0
"""How like the map for the best class is to that for the second: what tells no classes apart explains none.

Formula: Spearman's rank correlation of the magnitudes of both maps, pixel by pixel. Near 0 where the map depends on
the class, 1 where it does not.
Paper: Nie et al., A Theoretical Explanation for Perplexing Behaviors of Backpropagation-based Visualizations, 2018
(arXiv:1805.07039), who compare maps of classes by eye.
"""

from collections.abc import Mapping

from golden.formulas import Real
from golden.inference import heatmap
from golden.metrics.explanation import Explanation
from golden.metrics.registry import UNLIKE
from golden.metrics.statistics import spearman

RESULTS = {"class_sensitivity": UNLIKE}
IMAGES: int | None = 200


def measure(explanation: Explanation) -> Mapping[str, float | Real]:
    """Return the correlation."""
    other = heatmap(explanation.map_of(explanation.scene, explanation.scene.second))
    return {"class_sensitivity": spearman(explanation.heat, other)}
