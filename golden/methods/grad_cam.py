# SPDX-License-Identifier: Apache-2.0
"""Maps of a layer, weighted by their gradients' means: where the layer sees what speaks for the class.

Formula: a_k = mean_ij df_c/dA_k(i,j); M = up(max(0, sum_k a_k A_k)), up bilinear.
Paper: Selvaraju et al., Grad-CAM, 2017 (arXiv:1610.02391).
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
    weights = done.gradients[name].mean(axis=(1, 2), keepdims=True)
    seen = np.maximum(0, (weights * done.activations[name]).sum(axis=0, keepdims=True))
    return upsampled(seen, subject.network)
