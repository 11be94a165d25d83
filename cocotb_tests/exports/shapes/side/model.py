# SPDX-License-Identifier: Apache-2.0
"""The bytes of each word in the opposite order."""

from xai_cosim import Lanes

STREAMS = {"s_in": Lanes("uint32"), "s_out": Lanes("uint32")}


def stimulus(rng, n):
    """Return up to 30 words."""
    return {"s_in": rng.integers(0, 2**32, rng.integers(1, 31)).astype("uint32")}


def golden(job):
    """Swap them."""
    return {"s_out": job["s_in"].byteswap()}
