# SPDX-License-Identifier: Apache-2.0
"""y[first + i] = x[i]: an array that is read and written in place, over several bursts and pages of memory."""

from xai_cosim import Buffer

MEMORY = {"x": Buffer("uint16"), "y": Buffer("uint16")}


def stimulus(rng, n):
    """Return values for a part of y, which may start and end anywhere in a word of the bus; every other job is long."""
    size = int(rng.integers(2500, 3000) if n % 2 else rng.integers(1, 300))
    first = int(rng.integers(min(size, 100)))
    count = size - first - int(rng.integers(min(size - first, 60)))
    x, y = (rng.integers(0, 2**16, length).astype("uint16") for length in (count, size))
    return {"first": first, "n": count, "x": x, "y": y}


def golden(job):
    """Return y as it is afterwards."""
    y = job["y"].copy()
    y[job["first"] :][: job["n"]] = job["x"]
    return {"y": y}
