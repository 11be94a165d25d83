# SPDX-License-Identifier: Apache-2.0
"""The larger of each two pixels, in each of 5 channels of 3 bits; a pixel is a beat, rounded up to 16 bits."""

from xai_cosim import Lanes

STREAMS = {"in0_V": Lanes("uint3", 5), "out_V": Lanes("uint3", 5)}


def stimulus(rng, n):
    """Return an even number of pixels."""
    return {"in0_V": rng.integers(0, 8, (2 * rng.integers(30, 100), 5))}


def golden(job):
    """Pool them."""
    return {"out_V": job["in0_V"].reshape(-1, 2, 5).max(axis=1)}
