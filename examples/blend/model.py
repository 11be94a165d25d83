# SPDX-License-Identifier: Apache-2.0
"""What blend should do: fade image b into image a, y = (a * weight + b * (256 - weight) + 128) / 256, rounded down."""

from xai_cosim import Lanes

# Each stream: the type of a value, and how many of them a beat has.
STREAMS = {"in_a": Lanes("int16", 4), "in_b": Lanes("int16", 4), "out_r": Lanes("int16", 4)}

# What an argument counts, so that a failing job can be cut: these streams have so many beats.
SIZES = {"beats": ("in_a", "in_b")}


def stimulus(rng, n):
    """Make job n: the scalar arguments, and what goes into each input stream."""
    beats = int(rng.integers(1, 200))
    a, b = rng.integers(-(2**15), 2**15, (2, beats, 4))
    return {"beats": beats, "weight": int(rng.integers(257)), "in_a": a, "in_b": b}


def golden(job):
    """Return what has to come out: the stream, and what the function returns."""
    a, b, weight = job["in_a"].astype("int64"), job["in_b"].astype("int64"), job["weight"]
    return {"out_r": (a * weight + b * (256 - weight) + 128) >> 8, "AP_RETURN": 0}
