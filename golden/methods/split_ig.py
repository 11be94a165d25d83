# SPDX-License-Identifier: Apache-2.0
"""Integrated gradients that stop where the logit has nearly come to its value: what follows is saturation.

Formula: M = (x - x') 1/n sum_k df_c/dx (x_k), x_k = x' + (k - 1/2)/n (x - x'), k = 1, 2, ... below the first x_k with
f_c(x_k) > f_c(x') + phi (f_c(x) - f_c(x')); k = 1 to n where there is none, or where the logit does not rise at all.
Paper: Miglani et al., Investigating Saturation Effects in Integrated Gradients, 2020 (arXiv:2010.12697).
Parameters: steps n; phi; baseline x', the mean pixel or black.
Range: signed; the map sums to about f_c - f_c(x') at the stop. At most 2 n + 2 forward and n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.methods.parameters import Choice, Number, Parameter, Whole
from golden.methods.plan import Pass, Plan, Subject, gradients, line, midpoints
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {
    "steps": Whole(16, 1, 1024),
    "phi": Number(0.9, 0, 1),
    "baseline": Choice(("mean", "black")),
}


def passes(network: Network, steps: int, phi: float, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes, at most."""
    return 2 * steps + 2, steps


def plan(subject: Subject, steps: int, phi: float, baseline: str) -> Plan:
    """Return the integral up to the stop."""
    start = subject.baseline(baseline)
    points = line(start, subject.image, midpoints(steps))
    done = yield [Pass(x, gate=None) for x in (start, subject.image, *points)]
    first, last, *logits = [subject.logit(one) for one in done]
    above = np.array(logits) > first + phi * (last - first)
    stop = int(above.argmax()) if above.any() and last > first else steps
    if stop == 0:
        return np.zeros(subject.image.shape)
    found = yield from gradients(subject, points[:stop])
    return np.asarray((subject.image - start) * found.sum(axis=0) / steps)
