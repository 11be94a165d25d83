# SPDX-License-Identifier: Apache-2.0
"""The square of the gradient.

Formula: M = (df_c/dx)^2.
Paper: Gevrey et al., Review and comparison of methods to study the contribution of variables in artificial neural
network models, 2003.
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
    """Return the squares."""
    (done,) = yield [Pass(subject.image)]
    return done.gradient**2
