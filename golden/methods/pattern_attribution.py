# SPDX-License-Identifier: Apache-2.0
"""What each value adds to the logit through the signal in it: the gradient with weights times patterns.

Formula: g = (w a)^T g at each layer with weights, in place of w^T g, with the gate of the gradient at each ReLU; a are
the layer's patterns, learned from the images that `explain` is given (`golden.methods.patterns`); M is what arrives at
the image.
Paper: Kindermans et al., Learning how to explain neural networks: PatternNet and PatternAttribution, 2018
(arXiv:1705.05598).
Parameters: none. Range: signed. One forward and one backward pass.
"""

from collections.abc import Mapping

from golden.methods.parameters import Parameter
from golden.methods.patterns import pattern_network
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {}


def passes(network: Network) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject) -> Plan:
    """Return what arrives at the image; ValueError where no images were given."""
    back = pattern_network(subject, "pattern_attribution", weighted=True)
    (done,) = yield [Pass(subject.image, back=back)]
    return done.gradient
