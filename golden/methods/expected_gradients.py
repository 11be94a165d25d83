# SPDX-License-Identifier: Apache-2.0
"""Integrated gradients with one random point on the line from each of many images, so that no baseline is chosen.

Formula: M = 1/n sum_j (x - x'_j) df_c/dx (x'_j + a_j (x - x'_j)), a_j uniform in 0 to 1.
Paper: Erion et al., Improving performance of deep learning models with axiomatic attribution priors and expected
gradients, 2021 (arXiv:1906.10670).
Parameters: samples n; baselines x'_j: noise (each pixel uniform from 0 to 255) or images (drawn with replacement
from those that `explain` is given). Range: signed; the map's expectation sums to f_c(x) minus the mean of f_c(x').
n forward and n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.parameters import Choice, Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"samples": Whole(16, 1, 1024), "baselines": Choice(("noise", "images"))}


def passes(network: Network, samples: int, baselines: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return samples, samples


def plan(subject: Subject, samples: int, baselines: str) -> Plan:
    """Return the mean; ValueError where images are wanted and none were given."""
    shares = subject.random.random(samples)
    if baselines == "noise":
        low, high = subject.legal
        starts = low + (high - low) * subject.random.integers(0, 256, (samples, *subject.image.shape)) / 255
    elif subject.baselines is None:
        raise ValueError("method: expected_gradients: baselines=images, but none were given; take baselines=noise")
    else:
        starts = subject.baselines[subject.random.integers(0, len(subject.baselines), samples)]
    starts = np.stack([subject.quantized(start) for start in starts])
    points = [start + a * (subject.image - start) for start, a in zip(starts, shares, strict=True)]
    found = yield from gradients(subject, points)
    return np.asarray(((subject.image - starts) * found).mean(axis=0))
