# SPDX-License-Identifier: Apache-2.0
"""Guided backpropagation: a ReLU passes what is positive, and where its activation was positive too.

Formula: g = g (z > 0) (g > 0) at each ReLU; M is what arrives at the image.
Paper: Springenberg et al., Striving for Simplicity: The All Convolutional Net, 2015 (arXiv:1412.6806).
Parameters: none. Range: signed. One forward and one backward pass.
"""

from collections.abc import Mapping

from golden.methods.parameters import Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {}


def passes(network: Network) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject) -> Plan:
    """Return what arrives at the image."""
    (done,) = yield [Pass(subject.image, "guided")]
    return done.gradient
