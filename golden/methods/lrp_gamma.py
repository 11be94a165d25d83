# SPDX-License-Identifier: Apache-2.0
"""Layer-wise relevance propagation, gamma rule: positive contributions count for more.

Formula: R_i = a_i sum_j w'_ji R_j / (z'_j + epsilon), w' = w + gamma max(w, 0), b' alike, z' = W' a + b'; for z_j below
0, or a_i below 0, gamma min(w, 0) in its place (`golden.lrp`); M = R of the image.
Paper: Montavon et al., Layer-Wise Relevance Propagation: An Overview, 2019; for inputs of both signs Andéol et al.,
Learning Domain Invariant Representations by Joint Wasserstein Distance Minimization, 2021.
Parameters: gamma; epsilon, which keeps denominators from 0. Range: signed; without biases M sums to the logit. One
forward and one backward pass with other weights, and a denominator and a ratio for each output of a layer with weights.
"""

from collections.abc import Mapping

from golden.lrp import Lrp
from golden.methods.parameters import Number, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network
from golden.parts import Branch

PARAMETERS: Mapping[str, Parameter] = {"gamma": Number(0.25, 0, 1e3), "epsilon": Number(1e-6, 0, 1e3)}


def rule(gamma: float, epsilon: float) -> Lrp:
    """Return the rule."""
    branches = Branch(up=1 + gamma, sign=1), Branch(down=1 + gamma, sign=-1)
    return Lrp(f"lrp_gamma:gamma={gamma},epsilon={epsilon}", branches, epsilon)


def passes(network: Network, gamma: float, epsilon: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject, gamma: float, epsilon: float) -> Plan:
    """Return the image times what arrives at it."""
    (done,) = yield [Pass(subject.image, rule(gamma, epsilon))]
    return subject.image * done.gradient
