# SPDX-License-Identifier: Apache-2.0
"""Differences of neighbours, in 32 bits."""

import numpy as np

from xai_cosim import Lanes

STREAMS = {"x": Lanes("uint32"), "y": Lanes("uint32")}


def stimulus(rng, n):
    """Return up to 40 values."""
    return {"x": rng.integers(0, 2**32, rng.integers(1, 41)).astype("uint32")}


def golden(job):
    """Return the differences, which wrap; the first value is as it was."""
    return {"y": np.diff(job["x"], prepend=np.uint32(0))}
