# SPDX-License-Identifier: Apache-2.0
"""The gradient summed along the steepest ways from the image to other classes, so that no baseline is chosen.

Formula: M = -sum_j sum_k df_c/dx (x_k) (x_k+1 - x_k), x_k+1 = clip(x_k + e sign(df_j/dx (x_k))), x_0 = x, until the
network sees j; what no pixel can be is clipped.
Paper: Pan et al., Explaining Deep Neural Network Models with Adversarial Gradient Integration, IJCAI 2021; there f is a
probability, here a logit.
Parameters: classes, the number of classes j, those of the largest logits; steps k a class, at most; epsilon e, a share
of the pixels' range. Range: signed; the map sums to about sum_j (f_c(x) - f_c(x'_j)), x'_j where the way to j ends.
At most 1 + classes * steps forward and twice classes * steps backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.parameters import Number, Parameter, Whole
from golden.methods.plan import Pass, Plan, Subject, side_by_side
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {
    "classes": Whole(2, 1, 1024),
    "steps": Whole(8, 1, 1024),
    "epsilon": Number(0.02, 0, 1),
}


def passes(network: Network, classes: int, steps: int, epsilon: float) -> tuple[int, int]:
    """Return forward and backward passes, at most."""
    ways = min(classes, len(network.classes) - 1) * steps
    return 1 + ways, 2 * ways


def _way(subject: Subject, other: int, steps: int, epsilon: float) -> Plan:
    x, found = subject.image, np.zeros(subject.image.shape)
    for _ in range(steps):
        own, its = yield [Pass(x), Pass(x, target=other)]
        if its.logits.argmax() == other:
            break
        after = subject.stepped(x, epsilon * np.sign(its.gradient))
        found -= own.gradient * (after - x)
        x = after
    return found


def plan(subject: Subject, classes: int, steps: int, epsilon: float) -> Plan:
    """Return the sum over the ways."""
    (seen,) = yield [Pass(subject.image, gate=None)]
    others = [int(j) for j in np.argsort(-seen.logits, kind="stable") if j != subject.target][:classes]
    maps = yield from side_by_side([_way(subject, other, steps, epsilon) for other in others])
    return np.asarray(np.sum(maps, axis=0))
