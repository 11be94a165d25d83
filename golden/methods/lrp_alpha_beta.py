# SPDX-License-Identifier: Apache-2.0
"""Layer-wise relevance propagation, alpha-beta rule: positive and negative contributions are shared apart.

Formula: R_i = sum_j (alpha (a_i w_ji)+ / z+_j - beta (a_i w_ji)- / z-_j) R_j, z+ and z- the sums of all positive and of
all negative contributions and biases, alpha = 1 + beta, epsilon added to their magnitudes; M = R of the image;
`golden.lrp`.
Paper: Bach et al., On Pixel-Wise Explanations for Non-Linear Classifier Decisions by LRP, 2015 (PLOS ONE 10(7)).
Parameters: beta; epsilon, without which z / z- has no bound. Range: signed; without biases and epsilon M sums to the
logit. One forward and one backward pass with other weights, two denominators and ratios for each output of a layer with
weights.
"""

from collections.abc import Mapping

from golden.lrp import Lrp
from golden.methods.parameters import Number, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network
from golden.parts import Branch

PARAMETERS: Mapping[str, Parameter] = {"beta": Number(1.0, 0, 100), "epsilon": Number(0.01, 0, 1e3)}


def rule(beta: float, epsilon: float) -> Lrp:
    """Return the rule."""
    branches = Branch(down=0, factor=1 + beta), Branch(up=0, factor=-beta)
    return Lrp(f"lrp_alpha_beta:beta={beta},epsilon={epsilon}", branches[: 1 + (beta > 0)], epsilon)


def passes(network: Network, beta: float, epsilon: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject, beta: float, epsilon: float) -> Plan:
    """Return the image times what arrives at it."""
    (done,) = yield [Pass(subject.image, rule(beta, epsilon))]
    return subject.image * done.gradient
