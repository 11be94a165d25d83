# SPDX-License-Identifier: Apache-2.0
"""Max-pool on the way out of a kernel that makes the pixels of a 2x2 window one after another."""

from veriloggen.core.vtypes import Mux

from hls.control import Argument
from hls.shell import INDEX_BITS, INDEX_LANE_BITS, LANE_BITS

PIXELS = 4
"""Of a window."""
POOL = Argument("pool", 0, 1, "1: out_r is the largest of each 2x2 pixels behind the gate, out_index its place")


class OutputPool:
    """Behind a gate: where the argument `pool` says so, one beat for those of a window, and its place to out_index."""

    __intrinsics__ = ("start", "wait")

    def __init__(self, k, pixel_beats):
        """Add out_index to a kernel whose pixels have `pixel_beats` beats each."""
        self.pixel_beats = pixel_beats
        self.pools = k.args["pool"]
        self.out_index = k.stream_out("out_index", INDEX_BITS, INDEX_LANE_BITS)

    def build(self, s, lanes):
        """Return lanes, for each whether it is positive, and the iterations in which they come out.

        Of the pixels of a window, in raster order, the first of equals wins.
        """
        pools = s.held(self.pools)
        beat = s.Counter(size=PIXELS * self.pixel_beats)
        beat.width = (PIXELS * self.pixel_beats - 1).bit_length()
        last = beat >= (PIXELS - 1) * self.pixel_beats
        found, places = [], []
        for lane in lanes:
            right = s.ReinterpretCast(lane, width=LANE_BITS, signed=True)
            left = right.prev(self.pixel_beats)
            take_right = right > left
            low = s.ReinterpretCast(s.Mux(take_right, right, left)[0:LANE_BITS], width=LANE_BITS, signed=True)
            up, up_right = (x.prev(2 * self.pixel_beats) for x in (low, take_right))
            take_low = low > up
            best = s.Mux(take_low, low, up)
            place = s.Cat(take_low, s.Mux(take_low, take_right, up_right))
            found.append(s.ReinterpretCast(s.Mux(pools, best, right)[0:LANE_BITS], width=LANE_BITS, signed=True))
            places.append(place)
        s.write_fifo(self.out_index.fifo, s.pack(places), when=s.both(last, pools))
        return found, s.at_once(s.Lor(last, s.at_once(s.Not(pools))))

    def left(self, beats):
        """Return how many of `beats` come out."""
        return Mux(self.pools, beats >> 2, beats)

    def start(self, fsm, beats):
        """Open the port for what comes out of `beats` beats."""
        self.out_index.start(fsm, Mux(self.pools, self.left(beats), 0))

    def wait(self, fsm):
        """Wait until they have passed."""
        self.out_index.wait(fsm)
