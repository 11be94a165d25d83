# SPDX-License-Identifier: Apache-2.0
"""Networks that come into the project through ONNX, as PyTorch modules (extra `train`)."""

from typing import Any

from torch import Tensor, nn


class Block(nn.Module):  # type: ignore[misc]  # torch is not there where mypy runs
    """Two 3x3 convolutions and the way around them: the basic block of He et al., arXiv 1512.03385, figure 5.

    Where the shape changes, a 1x1 convolution with the block's stride stands in the way around (their option B).
    """

    def __init__(self, channels: int, outputs: int, stride: int) -> None:
        """Take the channels that arrive and leave, and the stride of the first convolution."""
        super().__init__()
        self.conv1 = nn.Conv2d(channels, outputs, 3, stride, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(outputs)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(outputs)
        self.relu2 = nn.ReLU()
        self.shortcut = nn.Sequential()
        if stride != 1 or channels != outputs:
            self.shortcut.add_module("conv", nn.Conv2d(channels, outputs, 1, stride, bias=False))
            self.shortcut.add_module("norm", nn.BatchNorm2d(outputs))

    def forward(self, x: Tensor) -> Any:
        """Return relu(F(x) + x)."""
        inner = self.norm2(self.conv2(self.relu1(self.norm1(self.conv1(x)))))
        return self.relu2(inner + self.shortcut(x))


def resnet20() -> nn.Module:
    """Return the ResNet-20 for 3x32x32 images of He et al., arXiv 1512.03385, section 4.2: n = 3."""
    model = nn.Sequential()
    model.add_module("conv1", nn.Conv2d(3, 16, 3, padding=1, bias=False))
    model.add_module("norm1", nn.BatchNorm2d(16))
    model.add_module("relu1", nn.ReLU())
    channels = 16
    for stage, outputs in enumerate((16, 32, 64), 2):
        for number in range(3):
            stride = 2 if stage > 2 and number == 0 else 1
            model.add_module(f"block{stage}_{number + 1}", Block(channels, outputs, stride))
            channels = outputs
    model.add_module("pool", nn.AdaptiveAvgPool2d(1))
    model.add_module("flatten", nn.Flatten())
    model.add_module("fc", nn.Linear(channels, 10))
    return model


def lenet5() -> nn.Module:
    """Return LeNet-5 for 1x28x28 images: 5x5 windows, with ReLU and max-pooling as its users have it today.

    Source: LeCun et al., "Gradient-based learning applied to document recognition", 1998, figure 2.
    """
    model = nn.Sequential()
    model.add_module("conv1", nn.Conv2d(1, 6, 5, padding=2))
    model.add_module("relu1", nn.ReLU())
    model.add_module("pool1", nn.MaxPool2d(2))
    model.add_module("conv2", nn.Conv2d(6, 16, 5))
    model.add_module("relu2", nn.ReLU())
    model.add_module("pool2", nn.MaxPool2d(2))
    model.add_module("flatten", nn.Flatten())
    model.add_module("fc1", nn.Linear(400, 120))
    model.add_module("relu3", nn.ReLU())
    model.add_module("fc2", nn.Linear(120, 84))
    model.add_module("relu4", nn.ReLU())
    model.add_module("fc3", nn.Linear(84, 10))
    return model
