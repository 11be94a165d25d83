# SPDX-License-Identifier: Apache-2.0
"""Rectified gradients: a ReLU passes what counts most, its output and what is carried back to it taken together.

Formula: R = R (a R > tau) at each ReLU, a its output, tau the q-th percentile of a R in the layer; M is what arrives
at the image; `golden.rectgrad`.
Paper: Kim et al., Why are Saliency Maps Noisy? Cause of and Solution to Noisy Saliency Maps, 2019 (arXiv:1902.04893).
Parameters: percentile q. Range: signed. One forward and one backward pass.
"""

from collections.abc import Mapping

from golden.methods.parameters import Number, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network
from golden.rectgrad import RectGrad

PARAMETERS: Mapping[str, Parameter] = {"percentile": Number(80, 0, 100)}


def passes(network: Network, percentile: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject, percentile: float) -> Plan:
    """Return what arrives at the image."""
    (done,) = yield [Pass(subject.image, RectGrad(percentile))]
    return done.gradient
