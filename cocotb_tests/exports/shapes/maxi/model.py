# SPDX-License-Identifier: Apache-2.0
"""y[i] = 3 * x[i] + i in 32 bits; both arrays in memory."""

import numpy as np

from xai_cosim import Buffer

MEMORY = {"x": Buffer("int32"), "y": Buffer("int32")}


def stimulus(rng, n):
    """Return up to 60 values, and the length of the array that is to be written."""
    count = int(rng.integers(1, 61))
    return {"n": count, "x": rng.integers(-(2**31), 2**31, count).astype("int32"), "y": count}


def golden(job):
    """Return the array, whose values wrap."""
    return {"y": (3 * job["x"].astype("int64") + np.arange(job["n"])).astype("int32")}
