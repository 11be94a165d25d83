# SPDX-License-Identifier: Apache-2.0
"""Returns how many bits of key are set; total = key + x * that, in 64 bits. No streams, no memory."""


def stimulus(rng, n):
    """Return a key of 64 bits and a factor of 32."""
    return {"key": int(rng.integers(2**63)) << 1 | n & 1, "x": int(rng.integers(2**31))}


def golden(job):
    """Return both results."""
    ones = job["key"].bit_count()
    return {"ap_return": ones, "total": (job["key"] + job["x"] * ones) % 2**64}
