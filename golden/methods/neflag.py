# SPDX-License-Identifier: Apache-2.0
"""The gradient that flows into a small ball around the image: what makes the logit rise towards it.

Formula: M = -1/n sum_j F_j n_j over the j with F_j . n_j < 0; F_j = df_c/dx (x_j), n_j = (x_j - x) / |x_j - x|,
x_j = clip(x + r u_j), u_j of length 1 in a random direction; what no pixel can be is clipped.
Paper: Li et al., Negative Flux Aggregation to Estimate Feature Attributions, 2023 (arXiv:2301.06989); there points of
negative flux are sought by steps, here drawn.
Parameters: samples n; epsilon, the root mean square of r u_j as a share of the pixels' range.
Range: signed; the map's sum is 0 or above. n forward and n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.parameters import Number, Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {"samples": Whole(16, 1, 1024), "epsilon": Number(0.1, 0.001, 1)}


def passes(network: Network, samples: int, epsilon: float) -> tuple[int, int]:
    """Return forward and backward passes."""
    return samples, samples


def plan(subject: Subject, samples: int, epsilon: float) -> Plan:
    """Return the mean of what flows in."""
    directions = subject.random.standard_normal((samples, *subject.image.shape))
    directions /= np.sqrt((directions**2).mean(axis=(1, 2, 3), keepdims=True))
    points = [subject.stepped(subject.image, epsilon * direction) for direction in directions]
    found = yield from gradients(subject, points)
    ways = np.stack(points) - subject.image
    lengths = np.sqrt((ways**2).sum(axis=(1, 2, 3), keepdims=True))
    flux = found * np.divide(ways, lengths, out=np.zeros(ways.shape), where=lengths > 0)
    return np.asarray(-flux[flux.sum(axis=(1, 2, 3)) < 0].sum(axis=0) / samples)
