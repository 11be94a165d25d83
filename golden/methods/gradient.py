# SPDX-License-Identifier: Apache-2.0
"""The gradient of the logit with respect to the image, with its sign.

Formula: M = df_c/dx.
Paper: Simonyan et al., Deep Inside Convolutional Networks, 2014 (arXiv:1312.6034).
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
    """Return the gradient."""
    (done,) = yield [Pass(subject.image)]
    return done.gradient
