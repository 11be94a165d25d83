# SPDX-License-Identifier: Apache-2.0
"""DeepLIFT, rescale rule: what each value adds to the difference from a reference.

Formula: M = (x - x0) m, m carried back as a gradient, with (y - y0) / (x - x0) in place of the slope at ReLUs and
max-pools; `golden.deeplift`.
Paper: Shrikumar et al., Learning Important Features Through Propagating Activation Differences, 2017
(arXiv:1704.02685).
Parameters: baseline x0, mean (the mean pixel, 0) or black. Range: signed; M sums to f_c(x) - f_c(x0). Two forward
passes and a backward pass, and a ratio for each output of a ReLU or max-pool.
"""

from collections.abc import Mapping

from golden.deeplift import DeepLift
from golden.methods.parameters import Choice, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"baseline": Choice(("mean", "black"))}


def passes(network: Network, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 2, 1


def plan(subject: Subject, baseline: str) -> Plan:
    """Return the difference times what arrives at the image."""
    reference = subject.baseline(baseline)
    (done,) = yield [Pass(subject.image, DeepLift(reference))]
    return (subject.image - reference) * done.gradient
