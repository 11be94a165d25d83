# SPDX-License-Identifier: Apache-2.0
"""The gradient's mean along the straight line from an image without content, times the way that each value goes.

Formula: M = (x - x') 1/n sum_k df_c/dx (x' + (k - 1/2)/n (x - x')), k = 1 to n: the midpoint rule.
Paper: Sundararajan et al., Axiomatic Attribution for Deep Networks, 2017 (arXiv:1703.01365).
Parameters: steps n; baseline x', the mean pixel (normalised 0) or black (pixels 0).
Range: signed; the map sums to f_c(x) - f_c(x'), as nearly as n allows. n forward and n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.parameters import Choice, Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients, line, midpoints
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"steps": Whole(16, 1, 1024), "baseline": Choice(("mean", "black"))}


def passes(network: Network, steps: int, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return steps, steps


def plan(subject: Subject, steps: int, baseline: str) -> Plan:
    """Return the integral."""
    start = subject.baseline(baseline)
    found = yield from gradients(subject, line(start, subject.image, midpoints(steps)))
    return np.asarray((subject.image - start) * found.mean(axis=0))
