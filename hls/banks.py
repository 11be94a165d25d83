# SPDX-License-Identifier: Apache-2.0
"""RAMs in groups: blocks that make one deep RAM, two that are read at one address, several that are written in turn."""

import veriloggen as vg
from veriloggen.core.vtypes import Ands, Cat, Mux, Not, Ors
from veriloggen.types.util import add_enable_cond, add_mux

from hls.shell import Beats, packed

BLOCK_BITS = 12
"""Of an address within a block of a `DeepRam`: 4096 words are as deep as block RAMs get at a useful width."""


class DeepRam:
    """A RAM of blocks, with a register behind each: no path goes through a block RAM and the choice among blocks."""

    latency = 2

    def __init__(self, k, name, width, depth):
        """Add it to a kernel."""
        m, bits = k.m, max((depth - 1).bit_length(), BLOCK_BITS + 1)
        size = 1 << BLOCK_BITS
        self.width, self.depth = width, depth
        self._seq = vg.Seq(m, name, k.clk)
        self._write, self._waddr = m.Wire(f"{name}_write"), m.Wire(f"{name}_waddr", bits)
        self._wdata = m.Wire(f"{name}_wdata", width)
        self._blocks = [k.ram(f"{name}{n}", width, min(size, depth - n * size)) for n in range(-(-depth // size))]
        for n, block in enumerate(self._blocks):
            here = Ands(self._write, self._waddr[BLOCK_BITS:bits] == n)
            block.write_rtl(self._within(block, self._waddr), self._wdata, cond=here)
        self._read = [m.Reg(f"{name}_block{stage}", bits - BLOCK_BITS) for stage in range(self.latency)]
        self._words = [m.Reg(f"{name}_word{n}", width) for n in range(len(self._blocks))]

    @staticmethod
    def _within(block, addr):
        """The bits of an address that a block needs."""
        return addr[0 : (block.depth - 1).bit_length()]

    def read_rtl(self, addr, port=0, cond=None):
        """Veriloggen's interface for streams; the word is there after two cycles in which `cond` holds."""
        read, shown = self._read
        self._seq.If(cond)(read(addr[BLOCK_BITS : BLOCK_BITS + read.width]), shown(read))
        chosen = None
        for n, (block, word) in reversed([*enumerate(zip(self._blocks, self._words, strict=True))]):
            data, _ = block.read_rtl(self._within(block, addr), cond=cond)
            self._seq.If(cond)(word(data))
            chosen = word if chosen is None else Mux(shown == n, word, chosen)
        return chosen, None

    def write_rtl(self, addr, data, port=0, cond=None):
        """Veriloggen's interface for streams."""
        add_mux(self._waddr, cond, addr)
        add_mux(self._wdata, cond, data)
        add_enable_cond(self._write, cond, 1)


class Beside:
    """Two RAMs read at one address by one source: the second's word above the first's, read only where `when`."""

    def __init__(self, first, second, when):
        """Each is written through itself."""
        self.first, self.second, self.when = first, second, when
        self.latency = first.latency

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
