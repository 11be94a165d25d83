# SPDX-License-Identifier: Apache-2.0
"""Integrated gradients from where the network would begin to see another class, in place of an image without content.

Formula: M = (x - x') 1/n sum_k df_c/dx (x' + (k - 1/2)/n (x - x')), k = 1 to n, x' the nearest image on the other side
of the boundary between c and its strongest rival.
Paper: Wang et al., Robust Models Are More Interpretable Because Attributions Look Normal, 2022 (arXiv:2103.11257).
Parameters: steps n; search, epsilon, bisections: x' is sought with so many steps of so large a share of the pixels'
range, of which the last is halved so often. Range: signed; the map sums to f_c(x) - f_c(x'), as nearly as n allows.
At most 1 + search + bisections + n forward and 2 search + n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.boundary import SEARCH, crossed
from golden.methods.parameters import Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients, line, midpoints
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"steps": Whole(16, 1, 1024), **SEARCH}


def passes(network: Network, steps: int, search: int, epsilon: float, bisections: int) -> tuple[int, int]:
    """Return forward and backward passes, at most."""
    return 1 + search + bisections + steps, 2 * search + steps


def plan(subject: Subject, steps: int, search: int, epsilon: float, bisections: int) -> Plan:
    """Return the integral from the boundary on."""
    start = yield from crossed(subject, search, epsilon, bisections)
    found = yield from gradients(subject, line(start, subject.image, midpoints(steps)))
    return np.asarray((subject.image - start) * found.mean(axis=0))
