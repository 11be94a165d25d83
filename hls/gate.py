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
        masks, rectifies = s.held(self.masks), s.held(self.rectifies)
        mask = s.read_fifo(self.mask_fifo, MASK_BITS, when=masks)
        gated, positives = [], []
        for lane, x in enumerate(lanes):
            positive = x > 0
            negative = s.both(rectifies, s.at_once(s.Not(positive)))
            masked = s.both(masks, s.at_once(s.Not(mask[lane])))
            gated.append(s.Mux(s.neither(negative, masked), x, s.Int(0))[0:LANE_BITS])
            positives.append(positive)
        unused = s.Int(0, signed=False)
        unused.width = MASK_BITS - LANES
        s.write_fifo(self.out_r.fifo, s.pack(gated))
        s.write_fifo(self.out_mask.fifo, s.Cat(unused, s.pack(positives)), when=s.held(self.writes))

    def start(self, fsm, beats):
        """Open the ports that the mode needs for `beats` beats each."""
        self.out_r.start(fsm, beats)
        self.out_mask.start(fsm, Mux(self.writes, beats, 0))
        self.mask_feed.start(fsm, Mux(self.masks, beats, 0))

    def wait(self, fsm):
        """Wait until all of them have passed."""
        self.mask_feed.wait(fsm)
        self.out_r.wait(fsm)
        self.out_mask.wait(fsm)
