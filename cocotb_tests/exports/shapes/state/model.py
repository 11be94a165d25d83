# SPDX-License-Identifier: Apache-2.0
"""A total that is kept from job to job, as a static variable of the C function is."""

from xai_cosim import Lanes

STREAMS = {"x": Lanes("int16")}
kept = {"total": 0}


def stimulus(rng, n):
    """Return up to 30 values."""
    return {"x": rng.integers(-(2**15), 2**15, rng.integers(1, 31)).astype("int16")}


def golden(job):
    """Add them; called in the order of the jobs."""
    kept["total"] += int(job["x"].sum(dtype="int64"))
    return {"ap_return": kept["total"] % 2**32}
