# SPDX-License-Identifier: Apache-2.0
"""The layer lists of the networks, before training: what is connected to what, and how large."""

from typing import NamedTuple

INPUT_SHAPE = (3, 32, 32)


class LayerPlan(NamedTuple):
    """One layer to be trained: its name, its kind and, where it has weights, its number of outputs."""

    name: str
    kind: str
    outputs: int = 0


def _table1(relu_after_conv: bool) -> tuple[LayerPlan, ...]:
    plan: list[LayerPlan] = []

    def conv(name: str, outputs: int) -> None:
        plan.append(LayerPlan(name, "conv2d", outputs))
        if relu_after_conv:
            plan.append(LayerPlan(f"{name}_relu", "relu"))

    conv("conv1", 32)
    conv("conv2", 32)
    plan.append(LayerPlan("pool1", "maxpool2d"))
    conv("conv3", 64)
    conv("conv4", 64)
    plan.append(LayerPlan("pool2", "maxpool2d"))
    plan += [LayerPlan("fc1", "vmm", 128), LayerPlan("fc1_relu", "relu"), LayerPlan("fc2", "vmm", 10)]
    return tuple(plan)


# Table I of Bhat, Assoa, Raychowdhury, "Gradient Backpropagation based Feature Attribution to Enable
# Explainable-AI on the Edge": as printed, and with the ReLU after each convolution that the text implies.
ARCHITECTURES = {"table1": _table1(relu_after_conv=False), "table1_relu": _table1(relu_after_conv=True)}
