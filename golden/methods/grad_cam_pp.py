# SPDX-License-Identifier: Apache-2.0
"""Grad-CAM whose weights come from positive gradients alone, each weighted so that every instance of a class counts.

Formula: g = df_c/dA; a_k(i,j) = g^2 / (2 g^2 + sum_ab A_k(a,b) g^3), 0 where g or the sum below is 0;
w_k = sum_ij a_k max(0, g); M = up(max(0, sum_k w_k A_k)), up bilinear. The score is exp f_c, whose factor is left out.
Paper: Chattopadhay et al., Grad-CAM++, 2018 (arXiv:1710.11063).
Parameters: layer l, after whose output A is taken: "last" is the last convolution with the add and the ReLU behind it,
if any; a convolution's own name takes it before its ReLU. Range: 0 and above, [1, H, W]. One forward and
one backward pass.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.maps import map_layer, upsampled
from golden.methods.parameters import LayerName, Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"layer": LayerName()}


def passes(network: Network, layer: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 1


def plan(subject: Subject, layer: str) -> Plan:
    """Return the map."""
    name = map_layer(subject.network, layer)
    (done,) = yield [Pass(subject.image, layers=(name,))]
    made, g = done.activations[name], done.gradients[name]
    below = 2 * g**2 + made.sum(axis=(1, 2), keepdims=True) * g**3
    shares = np.divide(g**2, below, out=np.zeros_like(g), where=below != 0)
    weights = (shares * np.maximum(0, g)).sum(axis=(1, 2), keepdims=True)
    return upsampled(np.maximum(0, (weights * made).sum(axis=0, keepdims=True)), subject.network)
