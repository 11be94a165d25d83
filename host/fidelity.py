# SPDX-License-Identifier: Apache-2.0
"""How close a relevance in fixed point is to one in float64."""

import numpy as np
from numpy.typing import NDArray

Real = NDArray[np.float64]


def cosine(a: Real, b: Real) -> float:
    """Return the cosine of the angle between two arrays of one shape; 0 where one of them is all 0.

    >>> round(cosine(np.array([1.0, 1.0]), np.array([1.0, 0.0])), 4)
    0.7071
    """
    norm = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float(np.vdot(a, b)) / norm if norm else 0.0
