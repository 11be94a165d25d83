# SPDX-License-Identifier: Apache-2.0
"""Integrated gradients along the way from a blurred image to the sharp one, so that no colour is a baseline.

Formula: M = sum_k df_c/dx (L(s_k - h/2)) (L(s_k - h) - L(s_k)), L(s) the image blurred by a Gaussian of standard
deviation s pixels, s_k = k h, h = sigma/n, k = 1 to n; cut at 4 s; the image goes on as it ends.
Paper: Xu et al., Attribution in Scale and Space, 2020 (arXiv:2004.03383).
Parameters: steps n; sigma, the largest, in pixels.
Range: signed; the map sums to f_c(x) - f_c(L(sigma)), as nearly as n allows. n forward and n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.methods.maps import blurred
from golden.methods.parameters import Number, Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients, midpoints
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"steps": Whole(16, 1, 1024), "sigma": Number(10, 0.1, 1000)}


def passes(network: Network, steps: int, sigma: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return steps, steps


def plan(subject: Subject, steps: int, sigma: float) -> Plan:
    """Return the integral."""

    def blurs(shares: Real) -> Real:
        return np.stack([subject.quantized(blurred(subject.image, sigma * share)) for share in shares])

    found = yield from gradients(subject, list(blurs(midpoints(steps))))
    return np.asarray((-np.diff(blurs(np.arange(steps + 1) / steps), axis=0) * found).sum(axis=0))
