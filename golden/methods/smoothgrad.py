# SPDX-License-Identifier: Apache-2.0
"""The mean of a method's maps of noisy copies of the image.

Formula: M = 1/n sum_j m(clip(x + e_j)), e_j normal with the standard deviation sigma of the range from
pixel 0 to 255, what no pixel can be clipped.
Paper: Smilkov et al., SmoothGrad: removing noise by adding noise, 2017 (arXiv:1706.03825).
Parameters: samples n; sigma; method, which runs on each noisy image with parameters of its own behind it.
Range: as of the method. n times the passes of the method.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.noise import noisy_maps
from golden.methods.parameters import Inner, Number, Parameter, Whole
from golden.methods.plan import Plan, Subject
from golden.methods.registry import parse
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"samples": Whole(16, 1, 1024), "sigma": Number(0.15, 0, 1), "method": Inner()}


def passes(network: Network, samples: int, sigma: float, method: str) -> tuple[int, int]:
    """Return forward and backward passes, at most."""
    forward, backward = parse(method).passes(network)
    return samples * forward, samples * backward


def plan(subject: Subject, samples: int, sigma: float, method: str) -> Plan:
    """Return the mean."""
    maps = yield from noisy_maps(subject, samples, sigma, method)
    return np.asarray(maps.mean(axis=0))
