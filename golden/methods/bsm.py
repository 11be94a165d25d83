# SPDX-License-Identifier: Apache-2.0
"""The gradient where the network would begin to see another class: the normal of the boundary that is nearest.

Formula: M = df_c/dx (x'), x' as of big.
Paper: Wang et al., Robust Models Are More Interpretable Because Attributions Look Normal, 2022 (arXiv:2103.11257).
Parameters: search, epsilon, bisections: as of big.
Range: signed. At most 2 + search + bisections forward and 2 search + 1 backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.boundary import SEARCH, crossed
from golden.methods.parameters import Parameter
from golden.methods.plan import Plan, Subject, gradients
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = SEARCH


def passes(network: Network, search: int, epsilon: float, bisections: int) -> tuple[int, int]:
    """Return forward and backward passes, at most."""
    return 2 + search + bisections, 2 * search + 1


def plan(subject: Subject, search: int, epsilon: float, bisections: int) -> Plan:
    """Return the gradient at the boundary."""
    place = yield from crossed(subject, search, epsilon, bisections)
    (found,) = yield from gradients(subject, [place])
    return np.asarray(found)
