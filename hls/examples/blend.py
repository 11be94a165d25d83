# SPDX-License-Identifier: Apache-2.0
"""blend: fades one image into another, 4 pixels a cycle; a kernel as a user of the environment may have one.

in_a, in_b -> (a * weight + b * (256 - weight) + 128) / 256, rounded down -> out_r, `beats` beats of 4 int16 lanes.
"""

import veriloggen.thread as vthread

from hls.control import BAD_MODE, Argument
from hls.shell import DATA_BITS, LANE_BITS, Kernel

MAX_BEATS = 1 << 12
SHIFT = 8
"""Fraction bits of the weight."""
WEIGHT = Argument("weight", 0, 1 << SHIFT, "share of in_a, in 256ths", status=BAD_MODE)


def build() -> Kernel:
    """The kernel."""
    k = Kernel(
        "blend",
        "fades one image into another, 4 pixels a cycle",
        (Argument("beats", 1, MAX_BEATS, "beats of in_a, in_b and out_r"), WEIGHT),
        {},
        count_bits=MAX_BEATS.bit_length(),
    )
    control, beats, weight = k.control, k.args["beats"], k.args["weight"]
    of_a = k.wire("of_a", SHIFT + 2, weight, signed=True)
    of_b = k.wire("of_b", SHIFT + 2, (1 << SHIFT) - weight, signed=True)
    in_a, in_b, out_r = k.stream_in("in_a"), k.stream_in("in_b"), k.stream_out("out_r")
    a_fifo, b_fifo = k.fifo("a_fifo", DATA_BITS), k.fifo("b_fifo", DATA_BITS)
    feed_a, feed_b = k.feed(in_a, a_fifo), k.feed(in_b, b_fifo)

    s = k.stream("blending")
    held_a, held_b = s.held(of_a), s.held(of_b)
    pairs = zip(*(s.lanes(s.source(name, datawidth=DATA_BITS, signed=False)) for name in "ab"), strict=True)
    half, width = s.Int(1 << SHIFT - 1), LANE_BITS + SHIFT + 2
    sums = [s.sum(s.product(a, held_a), s.product(b, held_b), half, width=width) for a, b in pairs]
    blended = [s.ReinterpretCast(total[SHIFT : SHIFT + LANE_BITS], width=LANE_BITS, signed=True) for total in sums]
    s.write_fifo(out_r.fifo, s.pack(blended))

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
