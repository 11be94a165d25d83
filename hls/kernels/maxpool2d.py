# SPDX-License-Identifier: Apache-2.0
"""maxpool2d: 2x2 max-pool, stride 2, with the place of each winner; 4 channels a beat, one beat a cycle.

Each group of 4 channels is a raster of pixels. A line buffer keeps, for each pair of columns, the winner of
the even row; the odd row is compared with it. The first of equals wins.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.shell import DATA_BITS, INDEX_BITS, INDEX_LANE_BITS, LANE_BITS, LANES, Kernel

MAX_SIDE, MAX_GROUPS, MIN_WIDTH = 64, 64, 2
COUNT_BITS = (MAX_SIDE * MAX_SIDE * MAX_GROUPS).bit_length()
ARGUMENTS = (
    Argument("width", MIN_WIDTH, MAX_SIDE, "columns of the input", step=2),
    Argument("height", 2, MAX_SIDE, "rows of the input", step=2),
    Argument("groups", 1, MAX_GROUPS, f"channels / {LANES}"),
)


def build() -> Kernel:
    """The kernel."""
    k = Kernel("maxpool2d", "2x2 max-pool with indices, 4 lanes a cycle", ARGUMENTS, {}, COUNT_BITS)
    control = k.control
    width, height, groups = (k.args[a.name] for a in ARGUMENTS)
    beats = k.times("beats", COUNT_BITS, k.times("area", 13, width, height), groups)
    out_beats = k.wire("out_beats", 17, beats >> 2)

    in_r = k.stream_in("in_r")
    out_r, out_index = k.stream_out("out_r"), k.stream_out("out_index", INDEX_BITS, INDEX_LANE_BITS)
    x_fifo = k.fifo("x_fifo", DATA_BITS)
    feed = k.feed(in_r, x_fifo)
    line = k.ram("line", LANES * (LANE_BITS + 1), MAX_SIDE // 2)

    s = k.stream("pool")
    columns = s.held(width)
    pixel = s.lanes(s.source("x", datawidth=DATA_BITS, signed=False))
    column = s.Counter(size=columns, width=width.width)
    odd_column, odd_row = column[0], s.Counter(size=2, interval=columns, width=width.width)[0]
    emit = s.both(odd_column, odd_row)
    pair = column[1 : width.width]

    above = s.lanes(
        s.read_RAM("above", pair, datawidth=line.width, signed=False), width=LANE_BITS + 1, signed=False
    )
    best, index, stored = [], [], []
    for right, up in zip(pixel, above, strict=True):
        left = right.prev(1)
        take_right = right > left
        winner = s.Mux(take_right, right, left)
        stored.append(s.Cat(take_right, winner))
        up_winner = s.ReinterpretCast(up[0:LANE_BITS], width=LANE_BITS, signed=True)
        take_low = winner > up_winner
        best.append(s.Mux(take_low, winner, up_winner))
        index.append(s.Cat(take_low, s.Mux(take_low, take_right, up[LANE_BITS])))
    s.write_RAM("store", pair, s.pack(stored), when=s.both(odd_column, s.at_once(s.Not(odd_row))))
    s.write_fifo(out_r.fifo, s.pack(best), when=emit)
    s.write_fifo(out_index.fifo, s.pack(index), when=emit)

    def main():
        s.set_read_RAM("above", line)
        s.set_write_RAM("store", line)
        while True:
            control.wait_start()
            if control.status == 0:
                feed.start(beats)
                out_r.start(out_beats)
                out_index.start(out_beats)
                s.set_source_fifo("x", x_fifo, beats)
                s.launch()
                out_r.wait()
                out_index.wait()
                s.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
