# SPDX-License-Identifier: Apache-2.0
"""vmm: vector-matrix multiply, one row after another, as fast as weights stream in: a beat of them a cycle.

x is kept in a RAM; in_w brings the biases, then the matrix row by row. The backward pass is the same job
with the matrix that the host has transposed.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.gate import MODE
from hls.requantize import ACC_BITS, SHIFT
from hls.shell import LANES, Kernel
from hls.sizes import Sizes
from hls.writeback import Writeback


def build(sizes: Sizes) -> Kernel:
    """The kernel, of these sizes."""
    macs, word, out_block = sizes.vmm_macs, sizes.weight_bits, sizes.biases
    max_in_groups, max_out_groups = sizes.vmm_inputs // macs, sizes.vmm_outputs // out_block
    count_bits = (sizes.vmm_outputs * max_in_groups).bit_length()
    arguments = (
        Argument("in_groups", 1, max_in_groups, f"inputs / {macs}"),
        Argument("out_groups", 1, max_out_groups, f"outputs / {out_block}"),
        SHIFT,
        MODE,
    )
    constants = {"IN_LANES": macs, "OUT_BLOCK": out_block, "MACS": macs}
    k = Kernel("vmm", f"vector-matrix multiply, {macs} MACs a cycle", arguments, constants, count_bits)
    control = k.control
    in_groups, out_groups = k.args["in_groups"], k.args["out_groups"]

    def blocks(name, of, most, size):
        """A number of blocks of a power of two, `most` in all."""
        return k.wire(name, most.bit_length(), of << size.bit_length() - 1)

    rows = blocks("rows", out_groups, sizes.vmm_outputs, out_block)
    x_beats = blocks("x_beats", in_groups, sizes.vmm_inputs // LANES, macs // LANES)
    out_beats = blocks("out_beats", out_groups, sizes.vmm_outputs // LANES, out_block // LANES)
    weight_beats = k.times("weight_beats", count_bits, rows, in_groups)
    bias_beats = out_groups << 1 if sizes.bias_beats == 2 else out_groups

    in_r, in_w = k.stream_in("in_r"), k.stream_in("in_w", word, 0)
    x_ram = k.ram("x_ram", word, max_in_groups)
    weight_fifo = k.fifo("weight_fifo", word)
    load_x = k.load("load_x", in_r, x_ram)
    feed_weights = k.feed(in_w, weight_fifo)
    out = Writeback(k, sizes, in_w, 1, max_out_groups, out_beats.width)
    load_bias = out.load_bias

    mac = k.stream("mac")
    x = mac.lanes(mac.source("x", datawidth=word, signed=False))
    w = mac.lanes(mac.source("w", datawidth=word, signed=False))
    group = mac.Counter(size=mac.held(in_groups), width=in_groups.width)
    first, last = group == 0, group == mac.held(k.wire("last_group", in_groups.width, in_groups - 1))
    terms, width = [mac.product(a, b) for a, b in zip(x, w, strict=True)], 32
    while len(terms) > 1:
        width += 2
        terms = [mac.sum(*terms[i : i + 4], width=width) for i in range(0, len(terms), 4)]
    acc = mac.ReduceAdd(terms[0], reset=first, width=ACC_BITS)
    mac.write_fifo(out.acc_fifo, acc, when=last)

    biases = ((out_block // LANES, 0), (out_groups, 1))

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                load_x.start(0, x_beats)
                load_bias.start(0, bias_beats)
                out.start(out_beats, biases)
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
