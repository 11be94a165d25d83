# SPDX-License-Identifier: Apache-2.0
"""Layer-wise relevance propagation, epsilon rule: shares of a sum, which a small number keeps from being torn apart.

Formula: R_i = a_i sum_j w_ji R_j / (z_j + epsilon sign z_j), from R = the logit to M = R of the image; `golden.lrp`.
Paper: Bach et al., On Pixel-Wise Explanations for Non-Linear Classifier Decisions by LRP, 2015 (PLOS ONE 10(7)).
Parameters: epsilon, of 0 it is the gradient times the input. Range: signed; with epsilon 0 and no biases M sums to the
logit. One forward and one backward pass, and a ratio for each output of a layer with weights.
"""

from collections.abc import Mapping

from golden.lrp import Lrp
from golden.methods.parameters import Number, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network
from golden.parts import Branch

PARAMETERS: Mapping[str, Parameter] = {"epsilon": Number(0.1, 0, 1e3)}


def rule(epsilon: float) -> Lrp:
    """Return the rule."""
    return Lrp(f"lrp_epsilon:epsilon={epsilon}", (Branch(),), epsilon)


def passes(network: Network, epsilon: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject, epsilon: float) -> Plan:
    """Return the image times what arrives at it."""
    (done,) = yield [Pass(subject.image, rule(epsilon))]
    return subject.image * done.gradient
