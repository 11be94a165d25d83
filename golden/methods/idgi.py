# SPDX-License-Identifier: Apache-2.0
"""Integrated gradients that keep of each step what goes along the gradient, where the logit's change comes from.

Formula: M = sum_j h_j^2 d_j / (h_j . h_j), h_j = df_c/dx (x_j), d_j = f_c(x_j+1) - f_c(x_j), x_j = x' + j/n (x - x'),
j = 0 to n - 1; a step of no gradient is left out.
Paper: Yang et al., IDGI: A Framework to Eliminate Explanation Noise from Integrated Gradients, 2023 (arXiv:2303.14242).
Parameters: steps n; baseline x', the mean pixel or black.
Range: signed; the map sums to f_c(x) - f_c(x') whatever n is, if no gradient is all 0. n + 1 forward,
n backward passes.
"""

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from golden.methods.parameters import Choice, Parameter, Whole
from golden.methods.plan import Pass, Plan, Subject, line
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"steps": Whole(16, 1, 1024), "baseline": Choice(("mean", "black"))}


def passes(network: Network, steps: int, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return steps + 1, steps


def plan(subject: Subject, steps: int, baseline: str) -> Plan:
    """Return the sum."""
    *points, last = line(subject.baseline(baseline), subject.image, np.arange(steps + 1) / steps)
    done = yield [*(Pass(x) for x in points), Pass(last, gate=None)]
    found = np.zeros(subject.image.shape)
    for one, after in pairwise(done):
        squares = one.gradient**2
        if squares.any():
            found += squares * (subject.logit(after) - subject.logit(one)) / squares.sum()
    return found
