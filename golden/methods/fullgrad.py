# SPDX-License-Identifier: Apache-2.0
"""The gradient times the input, and at each convolution the gradient times its bias: the whole logit, by place.

Formula: M = sum_C psi(x df_c/dx) + sum_l sum_K psi(b_l df_c/dz_l), z_l the output of convolution l before its ReLU;
psi(t) = up((|t| - min |t|) / (max |t| - min |t|)), up bilinear. Before psi, x df/dx and all b df/dz sum to the logit
(biases of vmm layers too, which have no place and which the map leaves out).
Paper: Srinivas and Fleuret, Full-Gradient Representation for Neural Network Visualization, 2019 (arXiv:1905.00780).
Parameters: none. Range: 0 and above, [1, H, W]. One forward and one backward pass.
"""

from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.methods.biases import bias_terms, of_kinds
from golden.methods.maps import upsampled
from golden.methods.parameters import Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {}


def passes(network: Network) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def _psi(term: Real, network: Network) -> Real:
    strength = abs(term) - abs(term).min()
    peak = strength.max()
    return np.asarray(upsampled(strength / peak if peak else strength, network).sum(axis=0, keepdims=True))


def plan(subject: Subject) -> Plan:
    """Return the map."""
    layers = of_kinds(subject.network, "conv2d")
    (done,) = yield [Pass(subject.image, layers=layers)]
    terms = [subject.image * done.gradient, *bias_terms(subject.network, done, layers)]
    return np.asarray(sum(_psi(term, subject.network) for term in terms))
