# SPDX-License-Identifier: Apache-2.0
"""The gate of deconvolution: what is carried back passes each ReLU where it is positive itself.

Formula: g = g (g > 0) at each ReLU, whatever the activation was; M is what arrives at the image.
Paper: Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014 (arXiv:1311.2901). There g begins
with the activation of an inner neuron, here with 1, which differs by a factor.
Parameters: layer, where g begins, the logits or a layer; channel and place (row and column, 0x0 the first) of the
neuron in the layer's output, the one of the largest value among those left. Range: signed. One forward and one
backward pass; from a layer, a forward pass more, which finds the neuron.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from golden.arithmetic import FLOATING
from golden.fitted import fitted
from golden.inference import attribute, forward_in
from golden.methods.neurons import up_to
from golden.methods.parameters import LayerName, Neuron, Parameter, shown
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

LOGITS = "logits"
PARAMETERS: Mapping[str, Parameter] = {"layer": LayerName(LOGITS), "channel": Neuron(1), "place": Neuron(2)}


def passes(network: Network, layer: str, channel: str, place: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1 + (layer != LOGITS), 1


def _chosen(network: Network, layer: str, channel: str, place: str) -> NDArray[np.intp]:
    """Return the numbers of the neurons that may be meant, [1 or K, 1 or H, 1 or W]; ValueError where there is none."""
    names = [one.name for one in network.layers]
    if layer not in names:
        raise ValueError(f"method: deconvnet: layer={shown(layer)}, expected {LOGITS} or one of {', '.join(names)}")
    shape = (*network.layer(layer).out_shape, 1, 1)[:3]
    numbers = np.arange(np.prod(shape)).reshape(shape)
    for key, text, axes in (("channel", channel, (0,)), ("place", place, (1, 2))):
        for axis, at in zip(axes, Neuron.numbers(text), strict=False):
            if at >= shape[axis]:
                most = "x".join(str(shape[one] - 1) for one in axes)
                raise ValueError(f"method: deconvnet: {key}={shown(text)}, expected at most {most} in layer {layer}")
            numbers = numbers.take([at], axis)
    return numbers


def plan(subject: Subject, layer: str, channel: str, place: str) -> Plan:
    """Return what arrives at the image."""
    if layer == LOGITS:
        if Neuron.numbers(channel) or Neuron.numbers(place):
            raise ValueError("method: deconvnet: channel or place given, expected a layer too; TARGET= is a class")
        (done,) = yield [Pass(subject.image, "deconvnet")]
        return done.gradient
    numbers = _chosen(subject.network, layer, channel, place).ravel()
    part = up_to(subject.network, layer)
    (seen,) = yield [Pass(subject.image, gate=None, network=part)]
    strongest = int(numbers[seen.logits[numbers].argmax()])
    real = attribute(part, forward_in(part, subject.image, FLOATING), "deconvnet", strongest)
    (done,) = yield [Pass(subject.image, "deconvnet", strongest, network=fitted(part, [real]))]
    return done.gradient
