# SPDX-License-Identifier: Apache-2.0
"""conv2d: 3x3 convolution, stride 1; 16 outputs x 4 inputs = 64 MACs a cycle, output stationary.

A job is a whole layer. For each group of 16 output channels: 16 biases and the weights from in_w, then for
each tile 10x10 pixels of all input channels from in_r, and 8x8 pixels x 16 channels to out_r. The backward
pass is the same job with weights that the host has transposed and rotated.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.gate import MODE
from hls.requantize import ACC_BITS, SHIFT
from hls.shell import DATA_BITS, LANES, WEIGHT_BITS, Kernel
from hls.writeback import Writeback

TILE, HALO, KERNEL, OUT_LANES = 8, 1, 3, 16
SIDE = TILE + 2 * HALO
MAX_IN_GROUPS, MAX_OUT_GROUPS, MAX_TILES = 64, 16, 64
BUFFER = SIDE * SIDE * MAX_IN_GROUPS
COUNT_BITS = (TILE * TILE * MAX_TILES * OUT_LANES // LANES * MAX_OUT_GROUPS).bit_length()
ARGUMENTS = (
    Argument("in_groups", 1, MAX_IN_GROUPS, f"input channels / {LANES}"),
    Argument("out_groups", 1, MAX_OUT_GROUPS, f"output channels / {OUT_LANES}"),
    Argument("tiles", 1, MAX_TILES, f"tiles of {TILE}x{TILE} pixels"),
    SHIFT,
    MODE,
)
CONSTANTS = {
    "TILE": TILE,
    "HALO": HALO,
    "KERNEL": KERNEL,
    "IN_LANES": LANES,
    "OUT_LANES": OUT_LANES,
    "MACS": LANES * OUT_LANES,
}


def build() -> Kernel:
    """The kernel."""
    k = Kernel("conv2d", "3x3 convolution, 64 MACs a cycle", ARGUMENTS, CONSTANTS, COUNT_BITS)
    control = k.control
    in_groups, out_groups, tiles = (k.args[name] for name in ("in_groups", "out_groups", "tiles"))
    row = k.wire("row", 10, (in_groups << 3) + (in_groups << 1))
    tile_beats = k.wire("tile_beats", 13, (row << 3) + (row << 1))
    taps = k.wire("taps", 10, (in_groups << 3) + in_groups)
    weight_beats = k.wire("weight_beats", 12, taps << 2)
    pixels = k.wire("pixels", 13, tiles << 6)
    out_beats = k.wire("out_beats", COUNT_BITS, k.times("out_pixels", 17, pixels, out_groups) << 2)

    in_r, in_w = k.stream_in("in_r"), k.stream_in("in_w", WEIGHT_BITS)
    tile_ram = k.ram("tile_ram", DATA_BITS, 2 * BUFFER)
    weight_ram = k.ram("weight_ram", DATA_BITS * OUT_LANES, KERNEL * KERNEL * MAX_IN_GROUPS)
    load_tile = k.load("load_tile", in_r, tile_ram)
    load_weights = k.load("load_weights", in_w, weight_ram)
    out = Writeback(k, in_w, OUT_LANES, 2 * MAX_OUT_GROUPS, out_beats.width)
    load_bias = out.load_bias

    mac = k.stream("mac", (2 * BUFFER).bit_length() + 1)
    x = mac.lanes(mac.source("x", datawidth=DATA_BITS, signed=False))
    w = mac.lanes(mac.source("w", datawidth=DATA_BITS * OUT_LANES, signed=False))
    tap = mac.Counter(size=mac.held(taps), width=taps.width)
    first, last = tap == 0, tap == mac.held(k.wire("last_tap", taps.width, taps - 1))
    accs = []
    for o in range(OUT_LANES):
        products = [mac.product(x[i], w[LANES * o + i]) for i in range(LANES)]
        accs.append(mac.ReduceAdd(mac.sum(*products, width=34), reset=first, width=ACC_BITS))
    mac.write_fifo("acc", mac.pack(accs), when=last)

    # loop nests of (size, stride), innermost first: channels, the 3x3 window, the 8x8 pixels
    window = ((in_groups, 1), (KERNEL, in_groups), (KERNEL, row), (TILE, in_groups), (TILE, row))
    all_taps = ((taps, 1), (TILE * TILE, 0))
    biases = ((2, 0), (2, 1), (pixels, 0), (out_groups, 2))

    def main():
        mac.set_write_fifo("acc", out.acc_fifo)
        out.bind()
        while True:
            control.wait_start()
            if control.status == 0:
                base = 0
                load_tile.start(base, tile_beats)
                out.start(out_beats, biases)
                mac.set_source_pattern("w", weight_ram, 0, all_taps)
                for g in range(out_groups):
                    load_bias.start(g << 1, 2)
                    load_bias.wait()
                    load_weights.start(0, weight_beats)
                    load_weights.wait()
                    for t in range(tiles):
                        load_tile.wait()
                        mac.set_source_pattern("x", tile_ram, base, window)
                        mac.launch()
                        # the other buffer is free: the run before has read all of it
                        base = BUFFER - base
                        if t + 1 < tiles or g + 1 < out_groups:
                            load_tile.start(base, tile_beats)
                    mac.source_join()
                out.wait()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
