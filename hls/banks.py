# SPDX-License-Identifier: Apache-2.0
"""RAMs in groups: several that are read at one address as one, and several that are written in turn."""

import veriloggen as vg
from veriloggen.core.vtypes import Ands, Cat, Not, Ors

from hls.shell import Beats, packed


class Beside:
    """Two RAMs read at one address by one source: the second's word above the first's, read only where `when`."""

    def __init__(self, first, second, when):
        """Each is written through itself."""
        self.first, self.second, self.when = first, second, when

    def read_rtl(self, addr, port=0, cond=None):
        """Veriloggen's interface for streams: (data, unused)."""
        low, _ = self.first.read_rtl(addr, port, cond)
        high, _ = self.second.read_rtl(addr, port, Ands(cond, self.when))
        return Cat(high, low), None


class BankLoad(Beats):
    """Takes beats from an input port into RAMs of one width, a word to each in turn, from some address of theirs on.

    Begins when `before`, another load from the port, has taken its last beat.
    """

    __intrinsics__ = ("start", "wait")

    def __init__(self, k, name, port, rams, before):
        """Connect the port of a kernel to the write sides of a power of two of RAMs."""
        m, depth = k.m, rams[0].depth
        together = max(port.width // rams[0].width, 1)
        turns = len(rams) // together
        super().__init__(m, name, vg.Seq(m, name, k.clk, k.rst), k.count_bits)
        self._addr = m.Reg(f"{name}_addr", (depth - 1).bit_length(), initval=0)
        self.open = m.Wire(f"{name}_open")
        self.open.assign(Not(Ors(self.none, before.open)))
        take = port.take(self.open)
        self.count(take)
        wide = together * rams[0].width
        word, write = packed(m, name, k.clk, self._seq, port.data, take, port.width, max(wide, port.width))
        last = write
        if turns > 1:
            turn = m.Reg(f"{name}_turn", (turns - 1).bit_length(), initval=0)
            self._seq.If(write)(turn.inc())
            last = Ands(write, turn == turns - 1)
        self._seq.If(last)(self._addr.inc())
        for n, ram in enumerate(rams):
            here = Ands(write, turn == n // together) if turns > 1 else write
            low = n % together * ram.width
            ram.write_rtl(self._addr, word[low : low + ram.width], cond=here)

    def start(self, fsm, addr, beats):
        """Begin to take `beats` beats to `addr` onwards."""
        self._seq.If(fsm.here)(self._addr(addr))
        super().start(fsm, beats)
