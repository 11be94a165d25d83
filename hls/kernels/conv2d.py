# SPDX-License-Identifier: Apache-2.0
"""conv2d: 3x3 convolution, stride 1; 16 outputs x 4 inputs = 64 MACs a cycle, output stationary.

A job is a whole layer. For each group of 16 output channels: 16 biases and the weights from in_w, then for
each tile 10x10 pixels of all input channels from in_r, and 8x8 pixels x 16 channels to out_r. The backward
pass is the same job with weights that the host has transposed and rotated. The 16 may be another power of
two, from 8 up: groups are then of that size, and weights are ordered [dy, dx, input group, output, input].
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.gate import MODE
from hls.requantize import ACC_BITS, SHIFT
from hls.shell import DATA_BITS, LANES, WEIGHT_BITS, Kernel
from hls.writeback import BIASES, Writeback

TILE, HALO, KERNEL, OUT_LANES = 8, 1, 3, 16
SIDE = TILE + 2 * HALO
MAX_IN_GROUPS, MAX_OUTPUTS, MAX_TILES = 64, 256, 64
BUFFER = SIDE * SIDE * MAX_IN_GROUPS
COUNT_BITS = (TILE * TILE * MAX_TILES * MAX_OUTPUTS // LANES).bit_length()


def build(out_lanes: int = OUT_LANES) -> Kernel:
    """The kernel, of `out_lanes` output channels at a time."""
    if out_lanes < BIASES or out_lanes & (out_lanes - 1) or out_lanes > MAX_OUTPUTS:
        raise ValueError(f"out_lanes {out_lanes} is not a power of two from {BIASES} to {MAX_OUTPUTS}")
    max_out_groups, macs = MAX_OUTPUTS // out_lanes, LANES * out_lanes
    # of a group, each a power of two: words of biases, beats of a pixel, beats of the weights of a tap
    bias_words, pixel_beats, tap_beats = out_lanes // BIASES, out_lanes // LANES, out_lanes * DATA_BITS // WEIGHT_BITS
    bias_shift, pixel_shift, tap_shift = (n.bit_length() - 1 for n in (bias_words, pixel_beats, tap_beats))
    arguments = (
        Argument("in_groups", 1, MAX_IN_GROUPS, f"input channels / {LANES}"),
        Argument("out_groups", 1, max_out_groups, f"output channels / {out_lanes}"),
        Argument("tiles", 1, MAX_TILES, f"tiles of {TILE}x{TILE} pixels"),
        SHIFT,
        MODE,
    )
    constants = {
        "TILE": TILE,
        "HALO": HALO,
        "KERNEL": KERNEL,
        "IN_LANES": LANES,
        "OUT_LANES": out_lanes,
        "MACS": macs,
    }
    k = Kernel("conv2d", f"3x3 convolution, {macs} MACs a cycle", arguments, constants, COUNT_BITS)
    control = k.control
    in_groups, out_groups, tiles = (k.args[name] for name in ("in_groups", "out_groups", "tiles"))
    row = k.wire("row", 10, (in_groups << 3) + (in_groups << 1))
    tile_beats = k.wire("tile_beats", 13, (row << 3) + (row << 1))
    taps = k.wire("taps", 10, (in_groups << 3) + in_groups)
    weight_beats = k.wire("weight_beats", taps.width + tap_shift, taps << tap_shift)
    pixels = k.wire("pixels", 13, tiles << 6)
    out_pixels = k.times("out_pixels", COUNT_BITS - pixel_shift, pixels, out_groups)
    out_beats = k.wire("out_beats", COUNT_BITS, out_pixels << pixel_shift)

    in_r, in_w = k.stream_in("in_r"), k.stream_in("in_w", WEIGHT_BITS, 0)
    tile_ram = k.ram("tile_ram", DATA_BITS, 2 * BUFFER)
    weight_ram = k.ram("weight_ram", DATA_BITS * out_lanes, KERNEL * KERNEL * MAX_IN_GROUPS)
    load_tile = k.load("load_tile", in_r, tile_ram)
    load_weights = k.load("load_weights", in_w, weight_ram)
    out = Writeback(k, in_w, out_lanes, MAX_OUTPUTS // BIASES, out_beats.width)
    load_bias = out.load_bias

    mac = k.stream("mac", (2 * BUFFER).bit_length() + 1)
    x = mac.lanes(mac.source("x", datawidth=DATA_BITS, signed=False))
    w = mac.lanes(mac.source("w", datawidth=DATA_BITS * out_lanes, signed=False))
    tap = mac.Counter(size=mac.held(taps), width=taps.width)
    first, last = tap == 0, tap == mac.held(k.wire("last_tap", taps.width, taps - 1))
    accs = []
    for o in range(out_lanes):
        products = [mac.product(x[i], w[LANES * o + i]) for i in range(LANES)]
        accs.append(mac.ReduceAdd(mac.sum(*products, width=34), reset=first, width=ACC_BITS))
    mac.write_fifo(out.acc_fifo, mac.pack(accs), when=last)

    # loop nests of (size, stride), innermost first: channels, the 3x3 window, the 8x8 pixels
    window = ((in_groups, 1), (KERNEL, in_groups), (KERNEL, row), (TILE, in_groups), (TILE, row))
    all_taps = ((taps, 1), (TILE * TILE, 0))
    # each word for as many beats as it has biases for, all words of a group for each pixel
    biases = ((BIASES // LANES, 0), (bias_words, 1), (pixels, 0), (out_groups, bias_words))

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                base = 0
                load_tile.start(base, tile_beats)
                out.start(out_beats, biases)
                mac.set_source_pattern("w", weight_ram, 0, all_taps)
                for g in range(out_groups):
                    load_bias.start(g << bias_shift, bias_words)
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
