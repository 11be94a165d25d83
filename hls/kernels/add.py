# SPDX-License-Identifier: Apache-2.0
"""add: where two branches join; both operands at the finer scale of the two, one rounding, the gate.

in_r << left_a, plus in_b << left_b -> requantize -> gate -> out_r, `beats` beats of 4 int16 lanes.
"""

import veriloggen.thread as vthread

from hls.control import BAD_SHIFT, Argument
from hls.gate import MODE, OutputGate
from hls.requantize import SHIFT, requantize, rounding
from hls.shell import DATA_BITS, LANE_BITS, Kernel

MAX_BEATS = 1 << 20
MAX_LEFT = 15
TERM_BITS = LANE_BITS + MAX_LEFT
SUM_BITS = TERM_BITS + 2
"""Of two terms and the half that rounds."""
ARGUMENTS = (
    Argument("beats", 1, MAX_BEATS, "beats of in_r, of in_b and of out_r"),
    Argument("left_a", 0, MAX_LEFT, "bits that in_r is shifted left by", status=BAD_SHIFT),
    Argument("left_b", 0, MAX_LEFT, "bits that in_b is shifted left by", status=BAD_SHIFT),
    SHIFT,
    MODE,
)


def build() -> Kernel:
    """The kernel."""
    k = Kernel("add", "sum of two scales, 4 lanes a cycle", ARGUMENTS, {}, MAX_BEATS.bit_length())
    control, beats, shift = k.control, k.args["beats"], k.args["shift"]
    in_r, in_b = k.stream_in("in_r"), k.stream_in("in_b")
    a_fifo, b_fifo = k.fifo("a_fifo", DATA_BITS), k.fifo("b_fifo", DATA_BITS)
    feed_a, feed_b = k.feed(in_r, a_fifo), k.feed(in_b, b_fifo)
    gate = OutputGate(k)

    s = k.stream("adding")
    shift, half = s.held(shift), s.held(rounding(k, shift))

    def terms(name):
        left = s.held(k.args[f"left_{name}"])
        return [s.left(x, left, TERM_BITS) for x in s.lanes(s.source(name, datawidth=DATA_BITS, signed=False))]

    pairs = zip(terms("a"), terms("b"), strict=True)
    gate.build(s, [requantize(s, (a, b, half), shift, SUM_BITS) for a, b in pairs])

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                feed_a.start(beats)
                feed_b.start(beats)
                gate.start(beats)
                s.set_source_fifo("a", a_fifo, beats)
                s.set_source_fifo("b", b_fifo, beats)
                s.launch()
                gate.wait()
                s.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
