# SPDX-License-Identifier: Apache-2.0
"""vmm: vector-matrix multiply, one row after another; 16 MACs a cycle, as fast as weights stream in.

x is kept in a RAM; in_w brings the biases, then the matrix row by row. The backward pass is the same job
with the matrix that the host has transposed.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.gate import MODE
from hls.requantize import ACC_BITS, SHIFT
from hls.shell import LANE_BITS, LANES, WEIGHT_BITS, Kernel
from hls.writeback import BIASES, Writeback

IN_LANES, OUT_BLOCK = WEIGHT_BITS // LANE_BITS, BIASES
MAX_GROUPS = 512
COUNT_BITS = (OUT_BLOCK * MAX_GROUPS * MAX_GROUPS).bit_length()
ARGUMENTS = (
    Argument("in_groups", 1, MAX_GROUPS, f"inputs / {IN_LANES}"),
    Argument("out_groups", 1, MAX_GROUPS, f"outputs / {OUT_BLOCK}"),
    SHIFT,
    MODE,
)
CONSTANTS = {"IN_LANES": IN_LANES, "OUT_BLOCK": OUT_BLOCK, "MACS": IN_LANES}


def build() -> Kernel:
    """The kernel."""
    k = Kernel("vmm", "vector-matrix multiply, 16 MACs a cycle", ARGUMENTS, CONSTANTS, COUNT_BITS)
    control = k.control
    in_groups, out_groups = k.args["in_groups"], k.args["out_groups"]
    rows = k.wire("rows", 13, out_groups << 3)
    x_beats = k.wire("x_beats", 12, in_groups << 2)
    out_beats = k.wire("out_beats", 11, out_groups << 1)
    weight_beats = k.times("weight_beats", COUNT_BITS, rows, in_groups)

    in_r, in_w = k.stream_in("in_r"), k.stream_in("in_w", WEIGHT_BITS, 0)
    x_ram = k.ram("x_ram", WEIGHT_BITS, MAX_GROUPS)
    weight_fifo = k.fifo("weight_fifo", WEIGHT_BITS)
    load_x = k.load("load_x", in_r, x_ram)
    feed_weights = k.feed(in_w, weight_fifo)
    out = Writeback(k, in_w, 1, MAX_GROUPS, out_beats.width)
    load_bias = out.load_bias

    mac = k.stream("mac")
    x = mac.lanes(mac.source("x", datawidth=WEIGHT_BITS, signed=False))
    w = mac.lanes(mac.source("w", datawidth=WEIGHT_BITS, signed=False))
    group = mac.Counter(size=mac.held(in_groups), width=in_groups.width)
    first, last = group == 0, group == mac.held(k.wire("last_group", in_groups.width, in_groups - 1))
    products = [mac.product(a, b) for a, b in zip(x, w, strict=True)]
    quads = [mac.sum(*products[i : i + LANES], width=34) for i in range(0, IN_LANES, LANES)]
    acc = mac.ReduceAdd(mac.sum(*quads, width=36), reset=first, width=ACC_BITS)
    mac.write_fifo(out.acc_fifo, acc, when=last)

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                load_x.start(0, x_beats)
                load_bias.start(0, out_groups)
                out.start(out_beats, ((2, 0), (out_groups, 1)))
                mac.set_source_pattern("x", x_ram, 0, ((in_groups, 1), (rows, 0)))
                mac.set_source_fifo("w", weight_fifo, weight_beats)
                load_bias.wait()
                feed_weights.start(weight_beats)
                load_x.wait()
                mac.launch()
                out.wait()
                mac.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
