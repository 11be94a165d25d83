# SPDX-License-Identifier: Apache-2.0
"""Division of int16 in a pipeline: a bit of the quotient a stage, by restoring division of magnitudes."""

from hls.control import BAD_SHIFT, Argument
from hls.shell import LANE_BITS

MAX_LEFT = 15
LEFT = Argument("left", 0, MAX_LEFT, "divide: bits that in_r is shifted left by", status=BAD_SHIFT)
EPS = Argument("eps", 0, (1 << LANE_BITS - 1) - 1, "divide: added to the magnitude of in_b")
QUOTIENT_BITS = LANE_BITS - 1
"""Of the magnitude of what does not saturate."""


def negated(s, x, when):
    """`-x` where a condition holds, else x: 16 bits."""
    return s.Mux(when, s.at_once(s.difference(s.bits(0, LANE_BITS), x, LANE_BITS)), x[0:LANE_BITS])


def quotient(s, a, b, left, eps):
    """`clip(floor((a << left) / (b +- eps) + 1/2))`, eps with the sign of b; 0 where that divides by 0.

    `left` and `eps` are held. Magnitudes are divided with half of the divisor added, or below 0, where half up is half
    towards 0, with half of one less.
    """
    negative = s.Xor(a[-1], b[-1])
    divisor = s.sum(negated(s, b, b[-1]), eps, width=LANE_BITS)
    half = s.difference(divisor, negative, LANE_BITS)[1:LANE_BITS]
    dividend = s.sum(s.left(negated(s, a, a[-1]), left, LANE_BITS + MAX_LEFT), half, width=LANE_BITS + MAX_LEFT)

    rest, bits = dividend[QUOTIENT_BITS : LANE_BITS + MAX_LEFT], dividend[0:QUOTIENT_BITS]
    saturates = rest >= divisor
    for _ in range(QUOTIENT_BITS):  # bits of the dividend leave at the top, those of the quotient come in below
        more = s.Cat(rest, bits[-1])
        less = s.at_once(s.difference(more, divisor, LANE_BITS + 2))
        smaller = less[-1]
        rest = s.Mux(smaller, more[0:LANE_BITS], less[0:LANE_BITS])
        bits = s.Cat(bits[0 : QUOTIENT_BITS - 1], s.Not(smaller))

    zero, low, high = (s.bits(end, LANE_BITS) for end in (0, 1 << LANE_BITS - 1, (1 << LANE_BITS - 1) - 1))
    magnitude = s.Cat(s.bits(0, 1), bits)
    above = s.at_once(s.Mux(saturates, high, magnitude))
    below = s.at_once(s.Mux(saturates, low, s.at_once(s.difference(zero, magnitude, LANE_BITS))))
    rounded = s.Mux(s.at_once(divisor == 0), zero, s.at_once(s.Mux(negative, below, above)))
    return s.ReinterpretCast(rounded, width=LANE_BITS, signed=True)
