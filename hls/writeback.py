# SPDX-License-Identifier: Apache-2.0
"""The way out of conv2d and vmm, 4 lanes a cycle: accumulator -> + bias -> requantize -> gate -> out_r.

A max-pool may follow the gate.
"""

from hls.gate import OutputGate
from hls.requantize import ACC_BITS, BIAS_BITS, requantize, rounding
from hls.shell import LANES


class Writeback:
    """A pipeline of its own behind a FIFO of accumulators, so that the MACs need no requantizers of theirs.

    Biases lie in a RAM, `sizes.biases` a word. A word is read in the same cycle as the accumulators that it goes
    with, so that the biases of one group may be loaded while results of the one before are on their way.
    """

    __intrinsics__ = ("start", "wait")

    def __init__(self, k, sizes, in_w, acc_lanes, bias_words, count_bits, pool=None):
        """Add it to a kernel whose MACs deliver `acc_lanes` accumulators at a time.

        `count_bits` is the width of the number of output beats. `pool` is what stands behind the gate, if anything.
        """
        word_bits, parts = sizes.biases * BIAS_BITS, sizes.biases // LANES
        self.bias_ram = k.ram("bias_ram", word_bits, bias_words)
        self.load_bias = k.load("load_bias", in_w, self.bias_ram)
        self.acc_fifo = k.fifo("acc_fifo", acc_lanes * ACC_BITS, LANES * ACC_BITS, depth=4)
        self.gate, self.pool = OutputGate(k), pool
        self.stream = s = k.stream("writeback", count_bits)
        shift = k.args["shift"]
        shift, half = s.held(shift), s.held(rounding(k, shift))
        accs = s.lanes(s.source("acc", datawidth=LANES * ACC_BITS, signed=False), width=ACC_BITS)
        biases = s.lanes(s.source("bias", datawidth=word_bits, signed=False), width=BIAS_BITS)
        part = s.Counter(size=parts, width=parts.bit_length())
        here = [s.at_once(part == n) for n in range(1, parts)]
        # half is added to the bias, which is narrower than the accumulator, and waits less long for `here`
        chosen = [self._chosen(s, here, biases[lane::LANES]) for lane in range(LANES)]
        offsets = [s.sum(bias, half, width=BIAS_BITS + 1) for bias in chosen]
        values = [requantize(s, terms, shift) for terms in zip(accs, offsets, strict=True)]
        if pool is None:
            self.gate.build(s, values)
        else:
            pooled, when = pool.build(s, self.gate.gated(s, values)[0])
            self.gate.put(s, pooled, [lane > 0 for lane in pooled], when)

    @staticmethod
    def _chosen(s, here, biases):
        """The bias for which a condition holds, of all but the first one each, or the first; in one stage."""
        chosen = biases[0]
        for n, (condition, bias) in enumerate(zip(here, biases[1:], strict=True), 1):
            chosen = s.Mux(condition, bias, chosen)
            chosen.latency = 1 if n == len(here) else 0
        return chosen

    def start(self, fsm, beats, bias_pattern):
        """Begin a job of `beats` beats before any pooling, the biases being read in a loop nest of (size, stride)."""
        self.gate.start(fsm, beats, None if self.pool is None else self.pool.left(beats))
        if self.pool is not None:
            self.pool.start(fsm, beats)
        self.stream.set_source_fifo(fsm, "acc", self.acc_fifo, beats)
        self.stream.set_source_pattern(fsm, "bias", self.bias_ram, 0, bias_pattern)
        self.stream.launch(fsm)

    def wait(self, fsm):
        """Wait until the last beat has left."""
        self.gate.wait(fsm)
        if self.pool is not None:
            self.pool.wait(fsm)
        self.stream.source_join(fsm)
