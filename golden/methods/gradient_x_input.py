# SPDX-License-Identifier: Apache-2.0
"""The gradient times the normalised image: what each value adds to a linear model of the logit.

Formula: M = x df_c/dx.
Paper: Shrikumar et al., Not Just a Black Box, 2016 (arXiv:1605.01713).
Parameters: none. Range: signed; the mean pixel, which is 0, gets nothing. One forward and one backward pass.
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
    """Return the products."""
    (done,) = yield [Pass(subject.image)]
    return subject.image * done.gradient
