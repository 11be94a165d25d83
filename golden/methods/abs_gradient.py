# SPDX-License-Identifier: Apache-2.0
"""The magnitude of the gradient: how much the logit moves with a value, in either direction.

Formula: M = |df_c/dx|.
Paper: Simonyan et al., Deep Inside Convolutional Networks, 2014 (arXiv:1312.6034).
Parameters: none. Range: 0 and above. One forward and one backward pass.
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
    """Return the magnitudes."""
    (done,) = yield [Pass(subject.image)]
    return abs(done.gradient)
