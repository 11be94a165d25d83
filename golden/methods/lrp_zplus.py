# SPDX-License-Identifier: Apache-2.0
"""Layer-wise relevance propagation, z+ rule (Excitation Backprop): shares of the positive contributions alone.

Formula: R_i = a_i sum_j max(w_ji, 0) R_j / z+_j, z+ = max(W, 0) a (+ max(b, 0) with bias=kept), epsilon added; for a_i
below 0 min(w_ji, 0) in its place (`golden.lrp`); M = R of the image.
Paper: Montavon et al., Deep Taylor Decomposition, 2017 (arXiv:1512.02479); Zhang et al., Excitation Backprop, 2016
(arXiv:1608.00507), which is bias=none.
Parameters: bias, kept (a positive one keeps a share, and ratios stay below 1) or none (M sums to the logit); epsilon.
Range: of the logit's sign where all activations are behind ReLUs. One forward and one backward pass with other weights,
a denominator and a ratio for each output of a layer with weights.
"""

from collections.abc import Mapping

from golden.lrp import Lrp
from golden.methods.parameters import Choice, Number, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network
from golden.parts import Branch

PARAMETERS: Mapping[str, Parameter] = {"bias": Choice(("kept", "none")), "epsilon": Number(1e-6, 0, 1e3)}


def rule(bias: str, epsilon: float) -> Lrp:
    """Return the rule."""
    return Lrp(f"lrp_zplus:bias={bias},epsilon={epsilon}", (Branch(down=0, bias=bias == "kept"),), epsilon)


def passes(network: Network, bias: str, epsilon: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject, bias: str, epsilon: float) -> Plan:
    """Return the image times what arrives at it."""
    (done,) = yield [Pass(subject.image, rule(bias, epsilon))]
    return subject.image * done.gradient
