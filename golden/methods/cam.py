# SPDX-License-Identifier: Apache-2.0
"""Maps of the last layer, weighted by the class's weights: for networks that end in a mean over the map and one matrix.

Formula: M = up(sum_k w_ck A_k) / (h w), w the matrix, A [K, h, w] what its mean is taken of; up bilinear. The mean may
be a layer, or be in the matrix, whose weights are then the same for all of a channel.
Paper: Zhou et al., Learning Deep Features for Discriminative Localization, 2016 (arXiv:1512.04150).
Parameters: none; ValueError for a network without that head.
Range: signed, [1, H, W]; before `up` the map sums to the logit without its bias. One forward pass, no backward.
"""

from collections.abc import Mapping

import numpy as np

from golden.arithmetic import FLOATING
from golden.formulas import Real
from golden.methods.maps import upsampled
from golden.methods.parameters import Parameter
from golden.methods.plan import Pass, Plan, Subject
from golden.network import IMAGE, Network

PARAMETERS: Mapping[str, Parameter] = {}


def passes(network: Network) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 0


def head(network: Network) -> tuple[str, Real]:
    """Return the layer with the maps, and the weight of each of its channels a class, [M, K]."""
    before, mean = network.layers[-1].inputs[0], False
    while before != IMAGE and network.layers[-1].kind == "vmm":
        layer = network.layer(before)
        if len(layer.out_shape) == 3 and (not mean or layer.out_shape[1:] != (1, 1)):
            weight = FLOATING.operands(network.layers[-1])[0]
            weight = weight.reshape(len(weight), layer.out_shape[0], -1)
            if (weight == weight[..., :1]).all() and (mean or weight.shape[2] > 1):
                return before, weight.sum(axis=2)
        if layer.kind != "flatten" and not (layer.kind == "avgpool2d" and layer.out_shape[1:] == (1, 1)):
            break
        mean = mean or layer.kind == "avgpool2d"
        before = layer.inputs[0]
    raise ValueError(f"method: cam: network {network.name} has no head of a mean and one matrix; take grad_cam")


def plan(subject: Subject) -> Plan:
    """Return the map."""
    name, weights = head(subject.network)
    (done,) = yield [Pass(subject.image, gate=None, layers=(name,))]
    maps = done.activations[name]
    seen = np.tensordot(weights[subject.target], maps, 1)[None] / maps[0].size
    return upsampled(seen, subject.network)
