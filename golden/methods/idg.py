# SPDX-License-Identifier: Apache-2.0
"""How much each part of the image moves the logit, pixels of a part going together: square cells as superpixels.

Formula: M(p) = abs(v_S) / sum_T abs(v_T) for the cell S that holds p, v_S = 1/n sum_k df_c/dx (x_k) . z_S / |z_S|,
z = x - x', z_S its values in S (all channels) and 0 elsewhere, x_k = x' + (k - 1/2)/n z, k = 1 to n.
Paper: Sikdar et al., Integrated Directional Gradients, ACL 2021: its dividends, for a partition, of which no part holds
another.
Parameters: steps n; cell, rows and columns of a part, cut at the image's ends; baseline x', the mean pixel or black.
Range: 0 to 1, [1, H, W]; the cells' values sum to 1. n forward and n backward passes.
"""

from collections.abc import Mapping

import numpy as np

from golden.formulas import Real
from golden.methods.parameters import Choice, Parameter, Whole
from golden.methods.plan import Plan, Subject, gradients, line, midpoints
from golden.network import Network

PARAMETERS: Mapping[str, Parameter] = {
    "steps": Whole(16, 1, 1024),
    "cell": Whole(4, 1, 1024),
    "baseline": Choice(("mean", "black")),
}


def passes(network: Network, steps: int, cell: int, baseline: str) -> tuple[int, int]:
    """Return forward and backward passes."""
    return steps, steps


def plan(subject: Subject, steps: int, cell: int, baseline: str) -> Plan:
    """Return the cells' shares."""
    start = subject.baseline(baseline)
    found = yield from gradients(subject, line(start, subject.image, midpoints(steps)))
    way = subject.image - start

    def by_cells(values: Real) -> Real:
        """Return the sums over channels and cells of [C, H, W]."""
        rows, columns = (np.arange(0, size, cell) for size in values.shape[1:])
        return np.asarray(np.add.reduceat(np.add.reduceat(values.sum(axis=0), rows, axis=0), columns, axis=1))

    slopes, lengths = by_cells(way * found.mean(axis=0)), np.sqrt(by_cells(way**2))
    moves = np.abs(np.divide(slopes, lengths, out=np.zeros(lengths.shape), where=lengths > 0))
    shares = moves / max(moves.sum(), np.finfo(np.float64).tiny)
    high, wide = subject.image.shape[1:]
    return np.asarray(shares.repeat(cell, axis=0).repeat(cell, axis=1)[None, :high, :wide])
