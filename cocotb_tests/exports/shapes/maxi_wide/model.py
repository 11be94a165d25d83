# SPDX-License-Identifier: Apache-2.0
"""y[first + i] = x[i]: an array that is read and written in place, over several bursts and pages of memory."""

from xai_cosim import Buffer

WORD = 32
"""Values of y in a word of its bus of 512 bits."""
MEMORY = {"x": Buffer("uint16"), "y": Buffer("uint16")}


def stimulus(rng, n):
    """Return values for a part of y, which may start and end anywhere in a word of the bus.

    Every other job is long: over more than a page, from an odd word on, wherever the buffer lies, so that bursts of 16
    words from there on would cross the page's end.
    """
    if n % 2:
        size = int(rng.integers(4500, 5000))
        first = WORD * int(2 * rng.integers(8) + 1) + int(rng.integers(WORD))
    else:
        size = int(rng.integers(1, 300))
        first = int(rng.integers(min(size, 100)))
    count = size - first - int(rng.integers(min(size - first, 60)))
    x, y = (rng.integers(0, 2**16, length).astype("uint16") for length in (count, size))
    return {"first": first, "n": count, "x": x, "y": y}


def golden(job):
    """Return y as it is afterwards."""
    y = job["y"].copy()
    y[job["first"] :][: job["n"]] = job["x"]
    return {"y": y}
