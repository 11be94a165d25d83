# SPDX-License-Identifier: Apache-2.0
"""conv2d: convolution, stride 1; a quarter as many outputs side by side as MACs a cycle, output stationary.

A job is a whole layer. For each group of output channels: their biases and the weights from in_w, then for each
tile its pixels of all input channels from in_r, and 8x8 pixels x those channels to out_r, the 2x2 pixels of a cell one
after another, so that a max-pool can follow on the way out. The backward pass is the same job with weights that the
host has transposed and rotated.

The window is 1x1, 2x2, 3x3, or (window = 4) 3x3 over a map that is unpooled on the fly: in_r and in_index then bring
pooled values and their places. Of an unpooled map a 3x3 window holds at most one value of each of 2x2 pooled cells,
so that 4 steps do for 9; each input lane takes the weight of the tap that its own value lies under.
"""

import veriloggen.thread as vthread
from veriloggen.core.vtypes import Ands, Mux, Ors

from hls.banks import BankLoad, Beside, DeepRam
from hls.control import Argument
from hls.gate import MODE
from hls.pool import POOL, OutputPool
from hls.requantize import ACC_BITS, SHIFT
from hls.shell import DATA_BITS, INDEX_BITS, INDEX_LANE_BITS, LANE_BITS, LANES, Kernel
from hls.sizes import Sizes
from hls.writeback import Writeback

TILE, KERNEL = 8, 3
UNPOOL = 4
SIDES = {**{n: TILE + n - 1 for n in range(1, KERNEL + 1)}, UNPOOL: TILE // 2 + 2}
MAX_INPUTS, MAX_OUTPUTS, MAX_TILES = 256, 256, 64
THREAD_BITS = 16
"""Of the thread's variables, signed: addresses of tiles are the largest."""
COUNT_BITS = (TILE * TILE * MAX_TILES * MAX_OUTPUTS // LANES).bit_length()


def build(sizes: Sizes) -> Kernel:
    """The kernel, of these sizes."""
    macs, out_lanes = sizes.conv2d_macs, sizes.out_lanes
    max_out_groups, buffer = MAX_OUTPUTS // out_lanes, sizes.conv2d_tile
    tap_bits = (sizes.conv2d_taps - 1).bit_length()
    # groups of inputs under each window: what a buffer of tiles and the banks of weights hold
    most = {
        n: min(MAX_INPUTS // LANES, buffer // side**2, (sizes.conv2d_taps - 1) // min(n, KERNEL) ** 2)
        for n, side in SIDES.items()
    }
    max_in_groups, pooled_buffer = max(most.values()), SIDES[UNPOOL] ** 2 * most[UNPOOL]
    # words of half a weight bank: where the weights of a group fit, those of the next load beside them
    bank_half = 1 << tap_bits - 1
    # of a group, each a power of two: words of biases, beats of a pixel, beats of the weights of a tap
    bias_words, pixel_beats, tap_beats = out_lanes // sizes.biases, out_lanes // LANES, macs // sizes.vmm_macs
    bias_shift, pixel_shift, tap_shift = (n.bit_length() - 1 for n in (bias_words, pixel_beats, tap_beats))
    bias_beats = bias_words * sizes.bias_beats
    arguments = (
        # fewer than the least take no longer, under any window, than their outputs need to leave
        Argument("in_groups", -(-pixel_beats // KERNEL**2), max_in_groups, f"input channels / {LANES}"),
        Argument("out_groups", 1, max_out_groups, f"output channels / {out_lanes}"),
        Argument("tiles", 1, MAX_TILES, f"tiles of {TILE}x{TILE} pixels"),
        Argument("window", 1, UNPOOL, f"side of the window; {UNPOOL}: 3x3 over a map that is unpooled here"),
        SHIFT,
        MODE,
        POOL,
    )
    constants = {
        "TILE": TILE,
        "KERNEL": KERNEL,
        "UNPOOL": UNPOOL,
        "IN_LANES": LANES,
        "OUT_LANES": out_lanes,
        "MACS": macs,
        "HALF": bank_half,
        **{f"MOST_{n}": groups for n, groups in most.items()},
    }

    def too_many(given):
        """More groups of inputs than there may be under the window."""
        return Ors(*(Ands(given["window"] == n, given["in_groups"] > groups) for n, groups in most.items()))

    k = Kernel("conv2d", f"convolution, {macs} MACs a cycle", arguments, constants, COUNT_BITS, too_many)
    control = k.control
    in_groups, out_groups, tiles, window = (k.args[n] for n in ("in_groups", "out_groups", "tiles", "window"))
    unpool = k.settled("unpool", 1, window == UNPOOL)

    def sides(n):
        """`n` times the side of an input tile: 8, 9, 10, or 6 where it is unpooled."""
        return Mux(window == UNPOOL, n << 2, n << 3) + Mux(window == 1, 0, Mux(window == 2, n, n << 1))

    row = k.settled("row", max(side * most[n] for n, side in SIDES.items()).bit_length(), sides(in_groups))
    tile_beats = k.settled("tile_beats", buffer.bit_length(), sides(row), row)
    index_beats = k.wire("index_beats", tile_beats.width, Mux(unpool, tile_beats, 0))
    # the first row of cells may begin when these rows are there
    three = (row << 1) + Mux(window == 1, 0, row)
    first_rows = k.settled("first_rows", row.width + 2, Mux(window == KERNEL, row << 2, three), row)
    late_beats = k.wire("late_beats", tile_beats.width, tile_beats - first_rows)
    few = k.wire("few", in_groups.width + 2, in_groups << 2)
    nine = k.wire("nine", tap_bits, (in_groups << 3) + in_groups)
    taps = k.settled("taps", tap_bits, Mux(window == 1, in_groups, Mux(window == 2, few, nine)))
    steps = k.settled("steps", tap_bits, Mux(unpool, few, taps), unpool, taps)
    weight_beats = k.wire("weight_beats", taps.width + tap_shift, taps << tap_shift)
    pixels = k.wire("pixels", (TILE * TILE * MAX_TILES).bit_length(), tiles << 6)
    out_pixels = k.times("out_pixels", COUNT_BITS - pixel_shift, pixels, out_groups)
    out_beats = k.wire("out_beats", COUNT_BITS, out_pixels << pixel_shift)
    other = k.wire("other", buffer.bit_length(), Mux(unpool, pooled_buffer, buffer))
    # with more tiles than one, the weights before have all been read when the second tile begins
    early = k.settled("early", 1, Ands(taps <= bank_half, tiles > 1), taps)

    in_r, in_w = k.stream_in("in_r"), k.stream_in("in_w", sizes.weight_bits, 0)
    in_index = k.stream_in("in_index", INDEX_BITS, INDEX_LANE_BITS)
    tile_ram = DeepRam(k, "tile_ram", DATA_BITS, 2 * buffer)
    index_ram = DeepRam(k, "index_ram", INDEX_BITS, 2 * pooled_buffer)
    indexed = Beside(tile_ram, index_ram, unpool)
    banks = [k.ram(f"weight_ram{lane}", LANE_BITS * out_lanes, 2 * bank_half) for lane in range(LANES)]
    load_tile = k.load("load_tile", in_r, tile_ram)
    load_index = k.load("load_index", in_index, index_ram)
    out = Writeback(k, sizes, in_w, out_lanes, MAX_OUTPUTS // sizes.biases, out_beats.width, OutputPool(k, pixel_beats))
    load_bias = out.load_bias
    load_weights = BankLoad(k, "load_weights", in_w, banks, load_bias)

    mac = k.stream("mac", (2 * buffer).bit_length() + 1)
    unpools = mac.held(unpool)
    word = mac.source("x", datawidth=DATA_BITS + INDEX_BITS, signed=False)
    values = mac.lanes(word[0:DATA_BITS])
    places = mac.lanes(word[DATA_BITS : DATA_BITS + INDEX_BITS], width=INDEX_LANE_BITS, signed=False)
    step = mac.Counter(size=mac.held(steps), width=tap_bits)
    first, last = step == 0, step == mac.held(k.wire("last_step", tap_bits, steps - 1))
    pixel = mac.Counter(size=mac.held(pixels), enable=last, width=pixels.width)
    group_ends = mac.both(last, pixel == mac.held(k.wire("last_pixel", pixels.width, pixels - 1)))
    group = mac.Counter(size=mac.held(out_groups), enable=group_ends, width=out_groups.width)
    upper = mac.both(mac.held(early), group[0])
    # unpooling, bits 1 and 0 of the step are the cell's row and column, the rest is the group of channels
    channels = step[2:tap_bits]
    ninefold = mac.at_once(mac.sum(mac.Cat(channels, mac.bits(0, 3)), channels, width=tap_bits))
    base = mac.Mux(unpools, ninefold, step)
    x, w = [], []
    for lane in range(LANES):
        # row and column of the 3x3 window over which the value lies; 3 is outside, on either side
        ky, kx = (
            mac.sum(mac.Cat(step[bit], places[lane][bit]), pixel[bit], mac.bits(3, 2), width=2) for bit in (1, 0)
        )
        outside = mac.at_once(mac.Lor(mac.at_once(ky == 3), mac.at_once(kx == 3)))
        # outside, the weight does not matter, but must be one that was loaded
        inside = [mac.both(k[bit], mac.at_once(mac.Not(k[1 - bit]))) for k in (ky, kx) for bit in (1, 0)]
        tap = mac.at_once(mac.Mux(unpools, mac.Cat(*inside), mac.bits(0, 4)))
        address = mac.sum(base, mac.Cat(tap[2:4], mac.bits(0, 1)), tap[2:4], tap[0:2], width=tap_bits)
        half = mac.at_once(mac.Lor(address[tap_bits - 1], upper))
        place = mac.Cat(half, address[0 : tap_bits - 1])
        w.append(mac.lanes(mac.read_ram(banks[lane], place, registered=True)))
        value = mac.Mux(mac.both(unpools, outside), mac.Int(0), values[lane])[0:LANE_BITS]
        # while the weight is read
        x.append(mac.copies(mac.ReinterpretCast(value, width=LANE_BITS, signed=True)))
    accs = []
    for o in range(out_lanes):
        products = [mac.product(x[i][o * len(x[i]) // out_lanes], w[i][o]) for i in range(LANES)]
        accs.append(mac.ReduceAdd(mac.sum(*products, width=34), reset=first, width=ACC_BITS))
    mac.write_fifo(out.acc_fifo, mac.pack(accs), when=last)

    # loop nests of (size, stride), innermost first: the window, channels, the 2x2 pixels of a cell, cells
    side = k.settled("side", 2, Mux(unpool, 2, window[0:2]), unpool)
    right = k.settled("right", in_groups.width + 1, in_groups << Mux(unpool, 0, 1), unpool)
    down = k.settled("down", row.width + 1, row << Mux(unpool, 0, 1), row, unpool)
    cells = TILE // 2
    nest = ((side, in_groups), (side, row), (in_groups, 1), (2, in_groups), (2, row), (cells, right), (cells, down))
    # each word for as many beats as it has biases for, all words of a group for each pixel
    biases = ((sizes.biases // LANES, 0), (bias_words, 1), (pixels, 0), (out_groups, bias_words))

    def main():
        while True:
            control.wait_start()
            if control.status == 0:
                base = 0
                begin = 0
                rows = 1
                rest = late_beats
                load_tile.start(base, tile_beats)
                load_index.start(base, index_beats)
                load_bias.start(0, bias_beats)
                load_weights.start(0, weight_beats)
                out.start(out_beats, biases)
                for g in range(out_groups):
                    load_weights.wait()
                    t = 0
                    while t < tiles:
                        load_tile.wait(rest)
                        load_index.wait(rest)
                        mac.set_source_pattern("x", indexed, begin, nest, rows)
                        mac.launch()
                        if rows == 1:
                            # the first tile of a job: the rest of its cells
                            rows = cells - 1
                            begin = down
                            rest = 0
                        else:
                            # the other buffer is free: the run before has read all of it
                            rows = cells
                            base = other - base
                            begin = base
                            t += 1
                            if t < tiles or g + 1 < out_groups:
                                load_tile.start(base, tile_beats)
                                load_index.start(base, index_beats)
                            if early and t == 2 and g + 1 < out_groups:
                                load_bias.start((g + 1) << bias_shift, bias_beats)
                                load_weights.start(bank_half - (g & 1) * bank_half, weight_beats)
                    if not early and g + 1 < out_groups:
                        # weights are read some stages after the sources; a full pipeline may hold them back for long
                        mac.join()
                        load_bias.start((g + 1) << bias_shift, bias_beats)
                        load_weights.start(0, weight_beats)
                mac.source_join()
                out.wait()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main, datawidth=THREAD_BITS).start()
    return k
