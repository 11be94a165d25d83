# SPDX-License-Identifier: Apache-2.0
"""Integrated gradients along a path that moves first what the logit hardly reacts to, so that noise gathers less.

Formula: M = sum_k df_c/dx (x_k) (x_k+1 - x_k), x_0 = x', x_n = x. A step goes 1/n of the way in the sum of absolute
differences: values of the smallest abs(df_c/dx), a share at a time, move towards x until that is reached. No value is
nearer to x or farther from it than the straight line is, by more than a reach of the whole way.
Paper: Kapishnikov et al., Guided Integrated Gradients, 2021 (arXiv:2106.09788).
Parameters: steps n; fraction, the share of values that move at a time; reach (0 is the straight line, 1 any path in the
box); baseline x', the mean pixel or black. Range: signed; the map sums to f_c(x) - f_c(x'), as nearly as n and a small
reach allow. n forward and n backward passes, each of which needs the one before.
"""

from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.methods.parameters import Choice, Number, Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {
    "steps": Whole(16, 1, 1024),
    "fraction": Number(0.25, 0, 1),
    "reach": Number(0.1, 0, 1),
    "baseline": Choice(("mean", "black")),
}
NEAR = 1e-9
"""Of the whole way: distances that differ by less are the same."""


def passes(network: Network, steps: int, fraction: float, reach: float, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return steps, steps


def _moved(x: Real, least: Real, most: Real, end: Real, gradient: Real, fraction: float, left: float) -> Real:
    """Return x moved until so much of the way is left; values lie between `least` and `most` of it."""
    cost, x = np.abs(gradient), np.where(np.abs(end - x) > np.abs(end - least), least, x)
    while (gap := np.abs(end - x).sum() - left) > NEAR * np.abs(end).sum():
        cost[x == most] = np.inf
        chosen = np.isfinite(cost) & (cost <= np.quantile(cost, fraction, method="lower"))
        room = np.abs(most - x)[chosen].sum()
        share = min(gap / room, 1) if room else 1
        x = np.where(chosen, most if share == 1 else x + share * (most - x), x)
    return x


def plan(subject: Subject, steps: int, fraction: float, reach: float, baseline: str) -> Plan:
    """Return the integral."""
    end, start = subject.image, subject.baseline(baseline)
    x, way, found = start, end - start, np.zeros(end.shape)
    for step in range(1, steps + 1):
        (gradient,) = yield from gradients(subject, [x])
        least, most = (start + way * np.clip(step / steps + by, 0, 1) for by in (-reach, reach))
        after = _moved(x, least, most, end, gradient, fraction, np.abs(way).sum() * (1 - step / steps))
        found += gradient * (after - x)
        x = after
    return found
