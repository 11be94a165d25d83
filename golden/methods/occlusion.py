# SPDX-License-Identifier: Apache-2.0
"""How much the logit falls when a window of the image is covered: no gradient, the reference of what is local.

Formula: M(p) = mean over the windows that hold p of f_c(x) - f_c(x with the window covered by x').
Paper: Zeiler and Fergus, Visualizing and Understanding Convolutional Networks, 2014 (arXiv:1311.2901).
Parameters: window, its rows and columns, cut at the image's ends; stride from one to the next; baseline x', the mean
pixel or black. Range: signed, [1, H, W]. 1 forward pass and one a window, no backward.
"""

from collections.abc import Mapping
from itertools import product

import numpy as np

from golden.methods.parameters import Choice, Parameter, Whole
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {
    "window": Whole(8, 1, 256),
    "stride": Whole(4, 1, 256),
    "baseline": Choice(("mean", "black")),
}


def _windows(network: Network, window: int, stride: int) -> list[tuple[slice, slice]]:
    starts = [range(0, stride * -(-max(size - window, 0) // stride) + 1, stride) for size in network.input_shape[1:]]
    return [(slice(y, y + window), slice(x, x + window)) for y, x in product(*starts)]


def passes(network: Network, window: int, stride: int, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return 1 + len(_windows(network, window, stride)), 0


def plan(subject: Subject, window: int, stride: int, baseline: str) -> Plan:
    """Return the mean falls; ValueError where windows would leave gaps."""
    if stride > window:
        raise ValueError(f"method: occlusion: stride={stride}, expected at most window={window}, to leave no gaps")
    cover, windows = subject.baseline(baseline), _windows(subject.network, window, stride)
    inputs = [subject.image.copy() for _ in windows]
    for covered, (rows, columns) in zip(inputs, windows, strict=True):
        covered[:, rows, columns] = cover[:, rows, columns]
    whole, *done = yield [Pass(x, gate=None) for x in (subject.image, *inputs)]
    falls, count = np.zeros((2, 1, *subject.image.shape[1:]))
    for one, (rows, columns) in zip(done, windows, strict=True):
        falls[:, rows, columns] += subject.logit(whole) - subject.logit(one)
        count[:, rows, columns] += 1
    return np.asarray(falls / count)
