# SPDX-License-Identifier: Apache-2.0
"""What the biases add to the logit, by place: the part that gradient times input leaves out.

Formula: M = sum_l share(sum_K b_l df_c/dz_l), z_l the output of layer l before its ReLU; share gives each
value's part of the image its share in equal parts, a vmm's to all pixels.
Paper: Wang et al., Bias Also Matters: Bias Attribution for Deep Neural Network Explanation, 2019; it passes biases
down by weights of its choice. Here they stay where they are added, and gradients weigh them, as in FullGrad.
Parameters: none. Range: signed, [1, H, W]; with sum(x df/dx) the map sums to the logit. One forward, one backward pass.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.biases import bias_terms, of_kinds
from golden.methods.maps import shared
from golden.methods.parameters import Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import WEIGHTED, Network

PARAMETERS: Mapping[str, Parameter] = {}


def passes(network: Network) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject) -> Plan:
    """Return the map."""
    layers = of_kinds(subject.network, *WEIGHTED)
    (done,) = yield [Pass(subject.image, layers=layers)]
    terms = bias_terms(subject.network, done, layers)
    sums = [term.sum(axis=0).reshape(1, *(term.shape[1:] or (1, 1))) for term in terms]
    return np.asarray(sum(shared(one, subject.network) for one in sums))
