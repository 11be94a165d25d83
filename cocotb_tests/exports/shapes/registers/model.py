# SPDX-License-Identifier: Apache-2.0
"""y = x * gain in 32 bits, until the end of the packet."""

from xai_cosim import Lanes

STREAMS = {"x": Lanes("int32"), "y": Lanes("int32")}


def stimulus(rng, n):
    """Return 20 to 120 values of any size, and a gain."""
    x = rng.integers(-(2**31), 2**31, rng.integers(20, 121))
    return {"gain": int(rng.integers(0, 2**31)), "x": x.astype("int32")}


def golden(job):
    """Return what the C function gives, which wraps."""
    return {"y": (job["x"].astype("int64") * job["gain"]).astype("int32")}
