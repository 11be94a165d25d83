# SPDX-License-Identifier: Apache-2.0
"""Guided backpropagation where Grad-CAM sees something: fine detail that depends on the class.

Formula: M = guided(x) times grad_cam(x).
Paper: Selvaraju et al., Grad-CAM, 2017 (arXiv:1610.02391).
Parameters: layer l, after whose output A is taken: "last" is the last convolution with the add and the ReLU behind it,
if any; a convolution's own name takes it before its ReLU. Range: signed. One forward and
two backward passes.
"""

from collections.abc import Mapping

from golden.methods import grad_cam, guided
from golden.methods.parameters import LayerName, Parameter
from golden.methods.plan import Plan, Subject, side_by_side
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"layer": LayerName()}


def passes(network: Network, layer: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1, 2


def plan(subject: Subject, layer: str) -> Plan:
    """Return the map."""
    fine, seen = yield from side_by_side([guided.plan(subject), grad_cam.plan(subject, layer)])
    return fine * seen
