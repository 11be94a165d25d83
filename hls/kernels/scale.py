# SPDX-License-Identifier: Apache-2.0
"""scale: two tensors multiplied, or the first divided by the second, value by value.

in_r times in_b -> requantize, or in_r << left by in_b and eps -> round, saturate; `beats` beats of 4 int16 lanes.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.divider import EPS, LEFT, quotient
from hls.requantize import SHIFT, requantize, rounding
from hls.shell import DATA_BITS, LANE_BITS, Kernel

MAX_BEATS = 1 << 20
PRODUCT_BITS = 2 * LANE_BITS + 1
"""Of a product and the half that rounds."""
ARGUMENTS = (
    Argument("beats", 1, MAX_BEATS, "beats of in_r, of in_b and of out_r"),
    Argument("divide", 0, 1, "0: out_r is the product, 1: the quotient"),
    SHIFT,
    LEFT,
    EPS,
)


def build() -> Kernel:
    """The kernel."""
    k = Kernel("scale", "product or quotient, 4 lanes a cycle", ARGUMENTS, {}, MAX_BEATS.bit_length())
    control, beats, shift = k.control, k.args["beats"], k.args["shift"]
    in_r, in_b, out_r = k.stream_in("in_r"), k.stream_in("in_b"), k.stream_out("out_r")
    a_fifo, b_fifo = k.fifo("a_fifo", DATA_BITS), k.fifo("b_fifo", DATA_BITS)
    feed_a, feed_b = k.feed(in_r, a_fifo), k.feed(in_b, b_fifo)

    s = k.stream("scaling")
    shift, half = s.held(shift), s.held(rounding(k, shift))
    divide, left, eps = (s.held(k.args[name]) for name in ("divide", "left", "eps"))

    def scaled(a, b):
        product = requantize(s, (s.product(a, b), s.Int(0), half), shift, PRODUCT_BITS)
        return s.Mux(divide, quotient(s, a, b, left, eps), product)[0:LANE_BITS]

    words = (s.lanes(s.source(name, datawidth=DATA_BITS, signed=False)) for name in "ab")
    s.write_fifo(out_r.fifo, s.pack([scaled(a, b) for a, b in zip(*words, strict=True)]))

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                feed_a.start(beats)
                feed_b.start(beats)
                out_r.start(beats)
                s.set_source_fifo("a", a_fifo, beats)
                s.set_source_fifo("b", b_fifo, beats)
                s.launch()
                out_r.wait()
                s.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
