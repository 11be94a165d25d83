# SPDX-License-Identifier: Apache-2.0
"""Distances of bytes from a centre, 117 bytes a beat."""

import numpy as np

from xai_cosim import Lanes

STREAMS = {"x": Lanes("uint8", 117), "y": Lanes("uint8", 117)}


def stimulus(rng, n):
    """Return 8 beats."""
    return {"centre": int(rng.integers(256)), "x": rng.integers(0, 256, (8, 117)).astype("uint8")}


def golden(job):
    """Return the distances."""
    return {"y": np.abs(job["x"].astype("int16") - job["centre"]).astype("uint8")}
