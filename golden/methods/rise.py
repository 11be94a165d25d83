# SPDX-License-Identifier: Apache-2.0
"""The class's probability under random soft masks, as their mean: no gradient, the reference of what is shown.

Formula: M = 1/(n p) sum_j softmax(f(x m_j))_c m_j; a mask is a grid of random zeros and ones, enlarged bilinearly to
one cell more than the image and cut out at a random place. What is masked becomes the mean pixel.
Paper: Petsiuk et al., RISE: Randomized Input Sampling for Explanation of Black-box Models, 2018 (arXiv:1806.07421).
Parameters: samples n; grid, cells along a side; p, the share of ones.
Range: 0 and above, [1, H, W]. n forward passes, no backward.
"""

from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.methods.maps import interpolated
from golden.methods.parameters import Number, Parameter, Whole
from golden.methods.plan import Pass, Plan, Subject
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {
    "samples": Whole(256, 1, 8192),
    "grid": Whole(7, 1, 64),
    "p": Number(0.5, 0.01, 1),
}


def passes(network: Network, samples: int, grid: int, p: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return samples, 0


def _mask(subject: Subject, grid: int, p: float) -> Real:
    size = subject.image.shape[1:]
    cells = [-(-n // grid) for n in size]
    ones = (subject.random.random((1, grid + 1, grid + 1)) < p).astype(np.float64)
    large = interpolated(ones, ((grid + 1) * cells[0], (grid + 1) * cells[1]))
    (y, high), (x, wide) = ((int(subject.random.integers(cell)), n) for cell, n in zip(cells, size, strict=True))
    return large[:, y : y + high, x : x + wide]


def plan(subject: Subject, samples: int, grid: int, p: float) -> Plan:
    """Return the mean."""
    masks = [_mask(subject, grid, p) for _ in range(samples)]
    done = yield [Pass(subject.image * mask, gate=None) for mask in masks]
    logits = np.stack([one.logits for one in done])
    scores = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = scores[:, subject.target] / scores.sum(axis=1)
    return np.asarray(np.tensordot(shares, masks, 1) / (samples * p))
