# SPDX-License-Identifier: Apache-2.0
"""unpool2d: 2x2 max-unpool, stride 2, then the gate; 4 channels a beat, one output beat a cycle.

Each group of 4 channels is a raster. Even rows take a gradient and an index for each pair of columns and keep
them in a line buffer for the odd row; the gradient goes to the indexed place, 0 to the other three.
"""

import veriloggen.thread as vthread

from hls.control import Argument
from hls.gate import MODE, OutputGate
from hls.shell import DATA_BITS, INDEX_BITS, INDEX_LANE_BITS, LANE_BITS, LANES, Kernel

MAX_SIDE, MAX_GROUPS, MIN_WIDTH = 64, 64, 6
COUNT_BITS = (MAX_SIDE * MAX_SIDE * MAX_GROUPS).bit_length()
ARGUMENTS = (
    Argument("width", MIN_WIDTH, MAX_SIDE, "columns of the output", step=2),
    Argument("height", 2, MAX_SIDE, "rows of the output", step=2),
    Argument("groups", 1, MAX_GROUPS, f"channels / {LANES}"),
    MODE,
)


def build() -> Kernel:
    """The kernel."""
    k = Kernel("unpool2d", "2x2 max-unpool, 4 lanes a cycle", ARGUMENTS, {}, COUNT_BITS)
    control = k.control
    width, height, groups = (k.args[name] for name in ("width", "height", "groups"))
    pairs = k.wire("pairs", width.width - 1, width >> 1)
    rows = k.times("rows", 13, height, groups)
    beats = k.times("beats", COUNT_BITS, rows, width)
    in_beats = k.wire("in_beats", 17, beats >> 2)

    in_r, in_index = k.stream_in("in_r"), k.stream_in("in_index", INDEX_BITS, INDEX_LANE_BITS)
    g_fifo, index_fifo = k.fifo("g_fifo", DATA_BITS), k.fifo("index_fifo", INDEX_BITS)
    feed_g, feed_index = k.feed(in_r, g_fifo), k.feed(in_index, index_fifo)
    line = k.ram("line", DATA_BITS + INDEX_BITS, MAX_SIDE // 2)
    gate = OutputGate(k)

    s = k.stream("unpool", rows.width)
    columns = s.held(width)
    above = s.source("above", datawidth=line.width, signed=False)
    column = s.Counter(size=columns, width=width.width)
    odd_column, odd_row = column[0], s.Counter(size=2, interval=columns, width=width.width)[0]
    even_row = s.at_once(s.Not(odd_row))
    fresh = s.neither(odd_row, odd_column)
    # what was read stays for the odd column, until the next read
    g = s.read_fifo(g_fifo, DATA_BITS, when=fresh)
    index = s.read_fifo(index_fifo, INDEX_BITS, when=fresh)
    here = s.Cat(index, g)
    s.write_RAM("store", column[1 : width.width], here, when=even_row)
    word = s.Mux(odd_row, above, here)
    place = s.Cat(odd_row, odd_column)
    values = s.lanes(word[0:DATA_BITS])
    places = s.lanes(word[DATA_BITS : DATA_BITS + INDEX_BITS], width=2, signed=False)
    gate.build(
        s,
        [
            s.ReinterpretCast(s.Mux(at == place, value, s.Int(0))[0:LANE_BITS], width=LANE_BITS, signed=True)
            for value, at in zip(values, places, strict=True)
        ],
    )

    def main():
        s.set_write_RAM("store", line)
        while True:
            control.wait_start()
            if control.status == 0:
                feed_g.start(in_beats)
                feed_index.start(in_beats)
                gate.start(beats)
                s.set_source_pattern("above", line, 0, ((2, 0), (pairs, 1), (rows, 0)))
                s.launch()
                gate.wait()
                s.source_join()
            control.finish()

    vthread.Thread(k.m, "main", k.clk, k.rst, main).start()
    return k
