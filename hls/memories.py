# SPDX-License-Identifier: Apache-2.0
"""How many block RAMs a kernel's memories take, from their shapes alone: what synthesis comes to, without it."""

from math import ceil

from hls.shell import Kernel

LUT_WORDS = 64
"""A memory of no more words lies in LUTs."""
SHAPES = {(512, 72): 1, (1024, 36): 1, (2048, 18): 1, (4096, 9): 1, (512, 36): 0.5, (1024, 18): 0.5, (2048, 9): 0.5}
"""Words and bits of a block, and its share of 36 kbit (AMD UG473, simple dual port)."""


def block_rams(words: int, bits: int) -> float:
    """Blocks of 36 kbit for a memory, all of one shape, but for narrower ones at its edge."""
    if words <= LUT_WORDS:
        return 0

    def columns(deep: int, wide: int, cost: float) -> float:
        whole, rest = divmod(bits, wide)
        edge = min((c for (d, w), c in SHAPES.items() if d >= deep and w >= rest), default=cost) if rest else 0
        return ceil(words / deep) * (whole * cost + min(edge, cost))

    return min(columns(deep, wide, cost) for (deep, wide), cost in SHAPES.items())


def brams(kernel: Kernel) -> float:
    """Blocks of 36 kbit for all memories of a kernel."""
    memories = (v for name, v in kernel.m.variable.items() if name.endswith("_memory"))
    return sum(block_rams(v.dims[0], v.width) for v in memories)
