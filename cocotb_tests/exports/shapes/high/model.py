# SPDX-License-Identifier: Apache-2.0
"""The largest value so far, of n values."""

import numpy as np

from xai_cosim import Lanes

STREAMS = {"x": Lanes("int16"), "y": Lanes("int16")}


def stimulus(rng, n):
    """Return up to 40 values."""
    count = int(rng.integers(1, 41))
    return {"n": count, "x": rng.integers(-(2**15), 2**15, count).astype("int16")}


def golden(job):
    """Return the running maxima."""
    return {"y": np.maximum.accumulate(job["x"])}
