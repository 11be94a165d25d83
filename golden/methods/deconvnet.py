# SPDX-License-Identifier: Apache-2.0
"""The gate of deconvolution: what is carried back passes each ReLU where it is positive itself.

Formula: g = g (g > 0) at each ReLU, whatever the activation was; M is what arrives at the image.
Paper: Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014 (arXiv:1311.2901).
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
    (done,) = yield [Pass(subject.image, "deconvnet")]
    return done.gradient
