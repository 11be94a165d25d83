# SPDX-License-Identifier: Apache-2.0
"""relu: the gate on its own, for layers where it is not fused into another kernel.

in_r -> gate -> out_r, `beats` beats of 4 int16 lanes.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.gate import MODE, OutputGate
from hls.shell import DATA_BITS, Kernel

MAX_BEATS = 1 << 20


def build() -> Kernel:
    """The kernel."""
    k = Kernel(
        "relu",
        "ReLU gate, 4 lanes a cycle",
        (Argument("beats", 1, MAX_BEATS, "beats of in_r and of out_r"), MODE),
        {},
        count_bits=MAX_BEATS.bit_length(),
    )
    control, beats = k.control, k.args["beats"]
    in_r = k.stream_in("in_r")
    x_fifo = k.fifo("x_fifo", DATA_BITS)
    feed = k.feed(in_r, x_fifo)
    gate = OutputGate(k)

    s = k.stream("gating")
    gate.build(s, s.lanes(s.source("x", datawidth=DATA_BITS, signed=False)))

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                feed.start(beats)
                gate.start(beats)
                s.set_source_fifo("x", x_fifo, beats)
                s.launch()
                gate.wait()
                s.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
