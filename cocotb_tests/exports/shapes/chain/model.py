# SPDX-License-Identifier: Apache-2.0
"""Running sums of 16 values, in 32 bits."""

import numpy as np

from xai_cosim import Lanes

STREAMS = {"x": Lanes("int32"), "y": Lanes("int32")}


def stimulus(rng, n):
    """Return 16 values of any size."""
    return {"x": rng.integers(-(2**31), 2**31, 16).astype("int32")}


def golden(job):
    """Return the sums, which wrap."""
    return {"y": np.cumsum(job["x"], dtype="int64").astype("int32")}
