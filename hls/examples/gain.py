# SPDX-License-Identifier: Apache-2.0
"""gain: multiplies by a number, 4 lanes a cycle; small, and with all that an export of a kernel has.

in_r -> times gain, shifted, rounded, saturated -> out_r, `beats` beats of 4 int16 lanes.
"""

import veriloggen.thread as vthread

from hls.control import BAD_MODE, Argument
from hls.requantize import SHIFT, requantize, rounding
from hls.shell import DATA_BITS, LANE_BITS, Kernel

MAX_BEATS = 1 << 12
GAIN = Argument("gain", 0, (1 << LANE_BITS - 1) - 1, "factor of every value", status=BAD_MODE)


def build() -> Kernel:
    """The kernel."""
    k = Kernel(
        "gain",
        "multiplies by a gain, 4 lanes a cycle",
        (Argument("beats", 1, MAX_BEATS, "beats of in_r and of out_r"), GAIN, SHIFT),
        {},
        count_bits=MAX_BEATS.bit_length(),
    )
    control, beats, shift = k.control, k.args["beats"], k.args["shift"]
    factor = k.wire("factor", LANE_BITS, k.args["gain"], signed=True)
    half = rounding(k, shift)
    in_r, out_r = k.stream_in("in_r"), k.stream_out("out_r")
    x_fifo = k.fifo("x_fifo", DATA_BITS)
    feed = k.feed(in_r, x_fifo)

    s = k.stream("scaling")
    g, h, n = s.held(factor), s.held(half), s.held(shift)
    x = s.lanes(s.source("x", datawidth=DATA_BITS, signed=False))
    s.write_fifo(out_r.fifo, s.pack([requantize(s, (s.product(lane, g), s.Int(0), h), n) for lane in x]))

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                feed.start(beats)
                out_r.start(beats)
                s.set_source_fifo("x", x_fifo, beats)
                s.launch()
                out_r.wait()
                s.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
