# SPDX-License-Identifier: Apache-2.0
"""The ReLU gate on the way out of a kernel: forward with a mask out, or one of the three backward rules."""

from veriloggen.core.vtypes import Mux

from hls.control import BAD_MODE, Argument
from hls.shell import LANE_BITS, LANES, MASK_BITS, MASK_LANE_BITS

MODES = ("none", "relu", "saliency", "deconvnet", "guided")
NONE, RELU, SALIENCY, DECONVNET, GUIDED = range(len(MODES))
MODE = Argument(
    "mode",
    NONE,
    GUIDED,
    "gate on the way out: " + ", ".join(f"{i} {name}" for i, name in enumerate(MODES)),
    status=BAD_MODE,
)


class OutputGate:
    """The last stage of a kernel: 4 lanes a beat to out_r, and in_mask read or out_mask written, by mode."""

    __intrinsics__ = ("start", "wait")

    def __init__(self, k):
        """Add the ports that it needs to a kernel that has the argument `mode`."""
        self.mode = k.args["mode"]
        self.in_mask = k.stream_in("in_mask", MASK_BITS, MASK_LANE_BITS)
        self.out_r = k.stream_out("out_r")
        self.out_mask = k.stream_out("out_mask", MASK_BITS, MASK_LANE_BITS)
        self.mask_fifo = k.fifo("mask_fifo", MASK_BITS)
        self.mask_feed = k.feed(self.in_mask, self.mask_fifo)
        mode = self.mode
        self.writes = k.wire("writes_mask", 1, mode == RELU)
        self.masks = k.wire("reads_mask", 1, (mode == SALIENCY) | (mode == GUIDED))
        self.rectifies = k.wire("rectifies", 1, (mode == RELU) | (mode == DECONVNET) | (mode == GUIDED))

    def build(self, s, lanes):
        """Add the gate to a stream: int16 lanes in, beats out."""
        self.put(s, *self.gated(s, lanes))

    def gated(self, s, lanes):
        """Return int16 lanes behind the gate, and for each whether it was positive before."""
        masks, rectifies = s.held(self.masks), s.held(self.rectifies)
        mask = s.read_fifo(self.mask_fifo, MASK_BITS, when=masks)
        gated, positives = [], []
        for lane, x in enumerate(lanes):
            positive = x > 0
            negative = s.both(rectifies, s.at_once(s.Not(positive)))
            masked = s.both(masks, s.at_once(s.Not(mask[lane])))
            gated.append(s.Mux(s.neither(negative, masked), x, s.Int(0))[0:LANE_BITS])
            positives.append(positive)
        return gated, positives

    def put(self, s, lanes, positives, when=None):
        """Write lanes to out_r and, by mode, their bits to out_mask, in the iterations `when`."""
        writes = s.held(self.writes)
        s.write_fifo(self.out_r.fifo, s.pack(lanes), when=when)
        bits = s.Cat(s.bits(0, MASK_BITS - LANES), s.pack(positives))
        s.write_fifo(self.out_mask.fifo, bits, when=writes if when is None else s.both(when, writes))

    def start(self, fsm, beats, left=None):
        """Open the ports that the mode needs for `beats` beats each, of which `left` come out where that is not all."""
        left = beats if left is None else left
        self.out_r.start(fsm, left)
        self.out_mask.start(fsm, Mux(self.writes, left, 0))
        self.mask_feed.start(fsm, Mux(self.masks, beats, 0))

    def wait(self, fsm):
        """Wait until all of them have passed."""
        self.mask_feed.wait(fsm)
        self.out_r.wait(fsm)
        self.out_mask.wait(fsm)
