# SPDX-License-Identifier: Apache-2.0
"""From an exact accumulator to int16."""

from veriloggen.core.vtypes import Int

from hls.control import BAD_SHIFT, Argument
from hls.shell import LANE_BITS

ACC_BITS, BIAS_BITS = 48, 32
SHIFT = Argument(
    "shift", 0, 31, "requantize: bits that the accumulator is shifted right by", status=BAD_SHIFT
)


def rounding(k, shift):
    """Half of the last place that `shift` keeps: `1 << (shift - 1)`, or 0."""
    return k.settled("rounding", 32, (Int(1, width=32) << shift) >> 1, signed=True)


def requantize(s, terms, shift, width=ACC_BITS):
    """`clip(sum(terms) >> shift)`: round half up, `rounding` being among the terms, then saturate. `shift` is held.

    `width` is that of the sum, which must hold it.
    """
    low, high = -(1 << LANE_BITS - 1), (1 << LANE_BITS - 1) - 1
    value = s.Sra(s.sum(*terms, width=width), shift)
    clipped = s.Mux(value > high, s.Int(high), s.Mux(value < low, s.Int(low), value))
    return s.ReinterpretCast(clipped[0:LANE_BITS], width=LANE_BITS, signed=True)
