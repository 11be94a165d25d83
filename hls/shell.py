# SPDX-License-Identifier: Apache-2.0
"""What every kernel is built from: module, clock, reset, control, stream ports, buffers and pipelines.

A kernel's work is a `Pipeline` (a dataflow graph that Veriloggen schedules and pipelines, one iteration a
cycle); its `Thread` only sequences. Everything lies in one Verilog module, named after the kernel, so that
exports never collide. Streams take data from `Ram`s and `Fifo`s and give it to `Fifo`s; ports connect those
to AXI4-Stream and count beats, so that a job takes and gives exactly its packets.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import veriloggen as vg
import veriloggen.thread as vthread
from veriloggen.core.vtypes import Ands, Cat, Mux, Not, Ors
from veriloggen.stream import stypes
from veriloggen.types.util import add_enable_cond, add_mux, overwrite_assign

from hls.control import Argument, Control

LANES, LANE_BITS = 4, 16
DATA_BITS, MASK_BITS, INDEX_BITS = 64, 8, 8
MASK_LANE_BITS, INDEX_LANE_BITS = 1, 2
COPY_RESETS = (0, -1, None)
"""Of the registers of `Pipeline.copies`: no two have a bit in common."""
SELECT_BITS = 3
"""Of the number of a RAM or FIFO among those of a stream."""


class Product(stypes._BinaryOperator):
    """A signed product at full width, registered once; Veriloggen's own adds two modules and two stages."""

    def _set_attributes(self):
        self.width = self.left.get_width() + self.right.get_width()
        self.point = 0
        self.signed = True

    def _implement(self, m, seq, svalid=None, senable=None):
        self.op = vg.Times
        super()._implement(m, seq, svalid, senable)


class Copy(stypes._UnaryOperator):
    """A value a stage later, in a register of its own reset value: synthesis merges registers that are equal."""

    def __init__(self, value, reset):
        """`reset` is a value; None is a register that is not reset."""
        super().__init__(value)
        self._reset = reset

    def _implement(self, m, seq, svalid=None, senable=None):
        self.sig_data = m.Reg(self.name("data"), self.get_width(), initval=self._reset, signed=self.get_signed())
        seq(self.sig_data(self.right.sig_data), cond=senable)


class Pop(stypes.ReadFIFO):
    """The oldest word of a FIFO, in iterations in which `when` holds; the last one taken stays for the others."""

    def __init__(self, fifo, when, width, signed):
        """Connect it when the pipeline is scheduled."""
        super().__init__(when=when, width=width, signed=signed)
        self._fifo = fifo

    def _implement(self, m, seq, svalid=None, senable=None):
        self.sig_data = m.Wire(self.name("rdata"), self.get_width(), signed=self.get_signed())
        self.sig_data.assign(self._fifo.rdata)
        self._fifo.deq.assign(Ands(svalid, senable, *(when.sig_data for when in self.args)))
        self.strm.moves_if(Ors(self._fifo.stays, Not(self._fifo.more)))


class Fetch(stypes.ReadRAM):
    """A word of a RAM, read in each iteration; `registered`, a stage more takes it out of the RAM's long delay."""

    def __init__(self, ram, address, registered):
        """Connect it when the pipeline is scheduled."""
        super().__init__(address, width=ram.width, signed=False)
        self._ram = ram
        self.latency = 2 if registered else 1

    def _implement(self, m, seq, svalid=None, senable=None):
        data, _ = self._ram.read_rtl(self.args[0].sig_data, cond=Ands(svalid, senable))
        if self.latency > 1:
            read, data = data, m.Reg(self.name("data"), self.get_width(), initval=0)
            seq(data(read), cond=senable)
        self.sig_data = data


class Store(stypes.WriteRAM):
    """A word for a RAM in iterations in which `when` holds."""

    def __init__(self, ram, address, data, when):
        """Connect it when the pipeline is scheduled."""
        super().__init__(address, data, when=when)
        self._ram = ram

    def _implement(self, m, seq, svalid=None, senable=None):
        self.sig_data = vg.Int(0)
        address, data, *when = (argument.sig_data for argument in self.args)
        self._ram.write_rtl(address, data, cond=Ands(svalid, senable, *when))


class Push(stypes.WriteFIFO):
    """A word for a FIFO in iterations in which `when` holds."""

    def __init__(self, fifo, data, when):
        """Connect it when the pipeline is scheduled."""
        super().__init__(data, when=when)
        self._fifo = fifo

    def _implement(self, m, seq, svalid=None, senable=None):
        self.sig_data = vg.Int(0)
        data, *when = (argument.sig_data for argument in self.args)
        self._fifo.wdata.assign(data)
        self._fifo.enq.assign(Ands(svalid, senable, *when))
        self.strm.moves_if(self._fifo.room)


def width_of(size):
    """Bits of a number or a signal."""
    return size.bit_length() if isinstance(size, int) else size.width


class Level:
    """A loop, or a packet, of a size: what is left, less two, so that the last is a bit and no comparison."""

    def __init__(self, m, name, seq, size):
        """Add it to a module; `size` is a number or a signal."""
        self._size, self._seq = size, seq
        bits = width_of(size)
        self._less_two = m.Reg(name, bits + 1, initval=0)
        self.last = self._less_two[bits]

    def start(self, when):
        """Begin."""
        self._seq.If(when)(self._less_two(self._size - 2))

    def step(self, when):
        """Go on; after the last, from the first again."""
        self._seq.If(when)(self._less_two(Mux(self.last, self._size - 2, self._less_two - 1)))


class Pipeline(vthread.Stream):
    """A Veriloggen stream that moves or stands still as a whole, by a register, and a few helpers.

    Whether it moves in the next cycle is a condition of registers and of nothing that happens in this one but its own
    pops: no path leads from a FIFO through the stall of one pipeline to another. The price is that FIFOs are looked at
    one cycle ahead and not by who needs them: it stands still while one that it reads may be empty in the next cycle,
    with more beats on their way, and while one that it writes may be full.
    """

    __intrinsics__ = (*vthread.Stream.__intrinsics__, "launch")

    def __init__(self, m, name, clk, rst, running, **options):
        """Add it to a module; it moves while a job is `running`: registers that hold cost neither power nor time."""
        super().__init__(m, name, clk, rst, **options)
        overwrite_assign(self.internal_oready, running)
        moves = m.Reg(f"_{name}_moves", initval=0)
        self.seq(moves(self.internal_oready))
        overwrite_assign(self.oready, moves)

    def __getattr__(self, attr):
        """Leave counters and sums as they are written; Veriloggen's would also be cleared by each start.

        A job always ends whole, with its counters at 0.
        """
        return super(vthread.Stream, self).__getattr__(attr)

    def moves_if(self, condition):
        """Move in the next cycle only if a condition holds in this one."""
        overwrite_assign(self.internal_oready, Ands(condition, self.internal_oready._get_assign().statement.right))

    def read_fifo(self, fifo, width, when=None, signed=False):
        """A word of a FIFO, of the iterations in which `when` holds; in the others the one before."""
        node = Pop(fifo, when, width, signed)
        self._set_info(node)
        return node

    def read_ram(self, ram, address, registered=False):
        """The word of a RAM at an address."""
        node = Fetch(ram, address, registered)
        self._set_info(node)
        return node

    def write_ram(self, ram, address, data, when=None):
        """Write a word of a RAM, in iterations in which `when` holds."""
        self._set_info(Store(ram, address, data, when))

    def write_fifo(self, fifo, data, when=None):
        """Give data to a FIFO, in iterations in which `when` holds."""
        self._set_info(Push(fifo, data, when))

    def set_source_fifo(self, fsm, name, fifo, size):
        """Take `size` words of a FIFO, a constant of the job; stand still for those that are still to come."""
        source, prefix, start = self._start_of(name)
        size = Level(self.module, f"{prefix}_left", self.seq, size)
        begun = self.module.Reg(f"{prefix}_begun", initval=0)
        self.seq.If(self.oready)(begun(self.source_start))
        takes = Ands(self.oready, source.source_fifo_deq)
        size.start(start)
        size.step(takes)
        self.seq.If(self.oready, begun)(source.source_fifo_deq(1))
        self.seq.If(takes)(source.source_fifo_deq(Not(size.last)), source.source_idle(size.last))
        fifo.deq.assign(takes)
        self.moves_if(Ors(fifo.stays, source.source_idle))
        source.write(fifo.rdata, Ands(self.oready, self.source_busy))
        fsm.goto_next()

    def set_source_pattern(self, fsm, name, ram, offset, pattern, outermost=None):
        """Read a RAM in a loop nest of (size, stride), innermost first, constants of the job.

        The offset is taken here, and so is `outermost`, the size of the last loop, no larger than that of the pattern,
        where a thread says it: threads know no tuples. Each loop keeps the address at which it is, and those within
        begin there, so that a step is one addition, however many loops there are.
        """
        m, (source, prefix, start) = self.module, self._start_of(name)
        first = m.Reg(f"{prefix}_first", self.addrwidth, initval=0)
        self.seq.If(fsm.here)(first(offset))
        sizes, strides = zip(*pattern, strict=True)
        if outermost is not None:
            size = m.Reg(f"{prefix}_outermost", width_of(sizes[-1]), initval=0)
            self.seq.If(fsm.here)(size(outermost))
            sizes = (*sizes[:-1], size)
        levels = [Level(m, f"{prefix}_left_{i}", self.seq, size) for i, size in enumerate(sizes)]
        places = [m.Reg(f"{prefix}_place_{i}", self.addrwidth, initval=0) for i in range(len(levels))]
        runs, place = m.Reg(f"{prefix}_runs", initval=0), m.Wire(f"{prefix}_next", self.addrwidth)
        steps = Ands(runs, self.oready)

        self.seq.If(start)(runs(1))
        # a deep RAM takes the address from the loop: what it needs a stage for is a register of the address elsewhere
        deep, addr = ram.latency > 1, source.source_ram_raddr
        self.seq.If(steps)(*(() if deep else (addr(places[0]),)), source.source_ram_renable(1))
        self.seq.If(self.oready, source.source_ram_renable, Not(runs))(source.source_idle(1))
        base, stride = places[-1], strides[-1]
        for level, at, by in reversed([*zip(levels, places, strides, strict=True)][:-1]):
            base, stride = Mux(level.last, base, at), Mux(level.last, stride, by)
        place.assign(base + stride)
        for level, at in zip(levels, places, strict=True):
            level.start(start)
            level.step(steps)
            self.seq.If(steps)(at(place))
            self.seq.If(start)(at(first))
            steps = Ands(steps, level.last)
        self.seq.If(steps)(runs(0))
        if deep:
            data, _ = ram.read_rtl(places[0], cond=self.oready)
        else:
            data, _ = ram.read_rtl(addr, cond=Ands(self.oready, source.source_ram_renable))
        source.write(data, Ands(self.oready, self.source_busy))
        fsm.goto_next()

    def _start_of(self, name):
        """A source by its name, the prefix of what belongs to it, and the condition that it starts; it is busy then."""
        if not self.stream_synthesized:
            self._implement_stream()
        source, start = self.sources[getattr(name, "value", name)], Ands(self.source_start, self.oready)
        self.seq.If(start)(source.source_idle(0))
        return source, f"_{self.name}_{getattr(name, 'value', name)}", start

    def launch(self, fsm):
        """Start when the run before has issued its last iteration; return when the sources have begun.

        Without the second wait a stalled pipeline leaves `source_busy` low, and a later `source_join` would
        take the run for finished.
        """
        self._run(self._set_flag(fsm))
        fsm.If(Not(self.source_busy)).goto_next()
        fsm.If(self.source_busy).goto_next()

    def held(self, wire):
        """A value that is constant during a job: no delay line."""
        return self.ParameterVariable(wire, width=wire.width or 1, signed=wire.signed)

    @staticmethod
    def at_once(node):
        """Take no pipeline stage for an operation."""
        node.latency = 0
        return node

    def both(self, a, b):
        """`a and b` of two conditions, taking no stage."""
        return self.at_once(self.Land(a, b))

    def neither(self, a, b):
        """`not (a or b)` of two conditions, taking no stage."""
        return self.at_once(self.Not(self.at_once(self.Lor(a, b))))

    def product(self, a, b):
        """`a * b`, signed, at full width."""
        node = Product(a, b)
        self._set_info(node)
        return node

    def copies(self, value):
        """A value two stages later, in registers that synthesis keeps apart: each is for a part of many readers."""
        once = Copy(value, 0)
        nodes = [Copy(once, reset) for reset in COPY_RESETS]
        for node in (once, *nodes):
            self._set_info(node)
        return nodes

    def left(self, value, by, width):
        """`value << by` at the given width, in one stage."""
        node = self.Sll(value, by)
        node.width = width
        return node

    def sum(self, *terms, width):
        """Their sum at the given width, in one stage."""
        total = terms[0]
        for i, term in enumerate(terms[1:], 2):
            total = total + term
            total.width = width
            total.latency = 1 if i == len(terms) else 0
        return total

    @staticmethod
    def difference(a, b, width):
        """`a - b` at the given width, in one stage."""
        node = a - b
        node.width = width
        return node

    def bits(self, value, width):
        """An unsigned constant of a given width."""
        constant = self.Int(value, signed=False)
        constant.width = width
        return constant

    def lanes(self, word, width=LANE_BITS, signed=True):
        """Slice a word into lanes, lane 0 in the low bits."""
        return self.Split(word, width=width, signed=signed, reverse=True)

    def pack(self, lanes):
        """The inverse of `lanes`."""
        return self.Cat(*reversed(lanes))


def packed(m, name, clk, seq, data, take, narrow, wide):
    """Collect narrow words into wide ones, the first in the low bits: (word, condition that it is whole)."""
    parts = wide // narrow
    if parts == 1:
        return data, take
    part = m.Reg(f"{name}_part", (parts - 1).bit_length(), initval=0)
    low, word = m.Reg(f"{name}_low", wide - narrow), m.Wire(f"{name}_word", wide)
    word.assign(Cat(data, low))
    last = part == parts - 1
    seq.If(take)(part(Mux(last, 0, part + 1)))
    vg.Seq(m, f"{name}_low", clk).If(take)(low(word[narrow:wide]))
    return word, Ands(take, last)


class Ram:
    """One read port, one write port, any depth; the read data hold until the next read."""

    latency = 1

    def __init__(self, m, name, clk, width, depth):
        """Add it to a module."""
        self.width, self.depth = width, depth
        bits = max((depth - 1).bit_length(), 1)
        self._memory = m.Reg(f"{name}_memory", width, depth)
        self._rdata = m.Reg(f"{name}_rdata", width)
        self._read, self._raddr = m.Wire(f"{name}_read"), m.Wire(f"{name}_raddr", bits)
        self._write, self._waddr = m.Wire(f"{name}_write"), m.Wire(f"{name}_waddr", bits)
        self._wdata = m.Wire(f"{name}_wdata", width)
        seq = vg.Seq(m, name, clk)
        seq.If(self._read)(self._rdata(self._memory[self._raddr]))
        seq.If(self._write)(self._memory[self._waddr](self._wdata))

    def read_rtl(self, addr, port=0, cond=None):
        """Veriloggen's interface for streams: (data, unused)."""
        add_mux(self._raddr, cond, addr)
        add_enable_cond(self._read, cond, 1)
        return self._rdata, None

    def write_rtl(self, addr, data, port=0, cond=None):
        """Veriloggen's interface for streams."""
        add_mux(self._waddr, cond, addr)
        add_mux(self._wdata, cond, data)
        add_enable_cond(self._write, cond, 1)


class Fifo:
    """A FIFO whose two sides may differ in width by a whole ratio; the narrow side goes from the low bits up.

    With `registered` the popped data appear a cycle after `deq` and hold until the next (what streams expect); without
    it `rdata` shows the oldest word, and `valid` says that there is one. A pipeline looks a cycle ahead: with `room`
    the next cycle may push, with `stays` it may pop, whatever this one does. `more` says that words are on their way.
    """

    def __init__(self, m, name, clk, rst, enq_width, deq_width=None, depth=16, registered=True):
        """Add it to a module; `depth` is a power of two, in words of the wide side."""
        deq_width = deq_width or enq_width
        width, bits = max(enq_width, deq_width), (depth - 1).bit_length()
        seq, data_seq = vg.Seq(m, name, clk, rst), vg.Seq(m, f"{name}_data", clk)  # data need no reset
        memory = m.Reg(f"{name}_memory", width, depth)
        head, tail = m.Reg(f"{name}_head", bits, initval=0), m.Reg(f"{name}_tail", bits, initval=0)
        count = m.Reg(f"{name}_count", bits + 1, initval=0)
        self.enq, self.wdata = m.Wire(f"{name}_enq"), m.Wire(f"{name}_wdata", enq_width)
        self.deq, self.more = m.Wire(f"{name}_deq"), None
        self.room, self.stays = m.Wire(f"{name}_room"), m.Wire(f"{name}_stays")

        word, write = packed(m, f"{name}_enq", clk, seq, self.wdata, self.enq, enq_width, width)
        seq.If(write)(head.inc())
        data_seq.If(write)(memory[head](word))

        front, free = memory[tail], self.deq
        if deq_width < width:
            parts = width // deq_width
            part = m.Reg(f"{name}_deq_part", (parts - 1).bit_length(), initval=0)
            whole = m.Wire(f"{name}_front", width)
            whole.assign(front)
            front = whole[0:deq_width]
            for i in range(1, parts):
                front = Mux(part == i, whole[i * deq_width : (i + 1) * deq_width], front)
            last = part == parts - 1
            seq.If(self.deq)(part(Mux(last, 0, part + 1)))
            free = Ands(self.deq, last)
        seq.If(free)(tail.inc())

        seq.If(write, Not(free))(count.inc())
        seq.If(free, Not(write))(count.dec())
        self.room.assign(count <= depth - 2)
        self.stays.assign(Ors(count > 1, Ands(count == 1, Not(free))))

        if registered:
            self.rdata = m.Reg(f"{name}_rdata", deq_width)
            data_seq.If(self.deq)(self.rdata(front))
        else:
            self.rdata, self.valid = m.Wire(f"{name}_rdata", deq_width), m.Reg(f"{name}_valid", initval=0)
            self.rdata.assign(front)
            seq(self.valid(Ors(write, self.stays)))


class Beats:
    """How many beats of a packet are left, counted down to -1, so that none is a bit and no comparison."""

    def __init__(self, m, name, seq, bits):
        """Add it to a module; `bits` is the width of the number of beats."""
        self._less_one = m.Reg(f"{name}_left", bits + 1, initval=(1 << bits + 1) - 1)
        self._seq = seq
        self.none = self._less_one[bits]
        self.last = self._less_one == 0

    def start(self, fsm, beats):
        """Begin a packet."""
        self._seq.If(fsm.here)(self._less_one(beats - 1))
        fsm.goto_next()

    def wait(self, fsm):
        """Wait until none is left."""
        fsm.If(self.none).goto_next()

    def at_most(self, beats):
        """Whether no more than so many are left."""
        return Ors(self.none, self._less_one < beats)

    def count(self, transfer):
        """Count a beat where a condition holds."""
        self._seq.If(transfer)(self._less_one.dec())


class FifoFeed(Beats):
    """Takes a given number of beats from an input port into a FIFO."""

    __intrinsics__ = ("start", "wait")

    def __init__(self, m, name, clk, rst, port, fifo, count_bits):
        """Connect the port to the FIFO."""
        seq = vg.Seq(m, name, clk, rst)
        super().__init__(m, name, seq, count_bits)
        fifo.more = Not(self.none)
        room = m.Reg(f"{name}_room", initval=0)
        seq(room(fifo.room))
        self.open = m.Wire(f"{name}_open")
        self.open.assign(Ands(fifo.more, room))
        take = port.take(self.open)
        self.count(take)
        fifo.enq.assign(take)
        fifo.wdata.assign(port.data)


class RamLoad(Beats):
    """Takes beats from an input port into a RAM, as many to a word as fit, the first in the low bits."""

    __intrinsics__ = ("start", "wait")

    def __init__(self, m, name, clk, rst, port, ram, count_bits):
        """Connect the port to the RAM's write side."""
        seq = vg.Seq(m, name, clk, rst)
        super().__init__(m, name, seq, count_bits)
        self._addr = m.Reg(f"{name}_addr", (ram.depth - 1).bit_length(), initval=0)
        self.open = m.Wire(f"{name}_open")
        self.open.assign(Not(self.none))
        take = port.take(self.open)
        self.count(take)
        word, write = packed(m, name, clk, seq, port.data, take, port.width, ram.width)
        seq.If(write)(self._addr.inc())
        ram.write_rtl(self._addr, word, cond=write)

    def start(self, fsm, addr, beats):
        """Begin to take `beats` beats to `addr` onwards."""
        self._seq.If(fsm.here)(self._addr(addr))
        super().start(fsm, beats)

    def wait(self, fsm, rest=None):
        """Wait for the last of them, or until no more than `rest` are to come."""
        fsm.If(self.none if rest is None else self.at_most(rest)).goto_next()


class InPort:
    """An AXI4-Stream slave. TREADY is high only while a job wants beats; TLAST is not looked at."""

    def __init__(self, m, name, width, lane_bits):
        """Add the port to a module."""
        self.name, self.width, self.lane_bits = name, width, lane_bits
        self.data, self.valid = m.Input(f"{name}_TDATA", width), m.Input(f"{name}_TVALID")
        self.ready = m.Output(f"{name}_TREADY")
        self.last = m.Input(f"{name}_TLAST")
        self._opens = []

    def take(self, open_):
        """Add a taker, ready while `open_`; return the condition of its transfers. One is open at a time."""
        self._opens.append(open_)
        overwrite_assign(self.ready, Ors(*self._opens))
        return Ands(self.valid, open_)


class OutPort(Beats):
    """An AXI4-Stream master, fed by a FIFO. A job's beats are one packet: TLAST on the last."""

    __intrinsics__ = ("start", "wait")

    def __init__(self, m, name, clk, rst, width, lane_bits, count_bits):
        """Add the port and its FIFO to a module."""
        super().__init__(m, name, vg.Seq(m, name, clk, rst), count_bits)
        self.name, self.width, self.lane_bits = name, width, lane_bits
        self.fifo = Fifo(m, f"{name}_fifo", clk, rst, width, registered=False)
        data, valid = m.Output(f"{name}_TDATA", width), m.Output(f"{name}_TVALID")
        ready, last = m.Input(f"{name}_TREADY"), m.Output(f"{name}_TLAST")
        data.assign(self.fifo.rdata)
        valid.assign(self.fifo.valid)
        last.assign(self.last)
        self.fifo.deq.assign(Ands(valid, ready))
        self.count(self.fifo.deq)


@dataclass
class Kernel:
    """One kernel: its Verilog module, and what component.xml says about it."""

    name: str
    doc: str
    arguments: tuple[Argument, ...]
    constants: dict[str, int]
    count_bits: int
    """Of the number of beats of its longest packet."""
    illegal: Callable | None = None
    """A condition on the registers, by name, under which sizes that are legal alone are none together."""
    inputs: list[InPort] = field(default_factory=list)
    outputs: list[OutPort] = field(default_factory=list)

    def __post_init__(self):
        """Begin the module: clock, reset, control."""
        vg.reset()
        self.m = vg.Module(self.name)
        self.clk = self.m.Input("ap_clk")
        rst_n = self.m.Input("ap_rst_n")
        self.rst = self.m.Wire("ap_rst")
        self.rst.assign(Not(rst_n))
        self.control = Control(self.m, self.clk, self.rst, self.arguments, self.illegal)
        self.args = self.control.args
        self.constants = {"LANES": LANES} | self.constants
        self._settled = {}

    def stream_in(self, name, width=DATA_BITS, lane_bits=LANE_BITS):
        """An input stream port; `lane_bits` is 0 where its beats are not lanes of one width."""
        self.inputs.append(InPort(self.m, name, width, lane_bits))
        return self.inputs[-1]

    def stream_out(self, name, width=DATA_BITS, lane_bits=LANE_BITS):
        """An output stream port."""
        self.outputs.append(OutPort(self.m, name, self.clk, self.rst, width, lane_bits, self.count_bits))
        return self.outputs[-1]

    def feed(self, port, fifo):
        """What moves beats from an input port to a FIFO."""
        return FifoFeed(self.m, f"{port.name}_feed", self.clk, self.rst, port, fifo, self.count_bits)

    def load(self, name, port, ram):
        """What moves beats from an input port to a RAM."""
        return RamLoad(self.m, name, self.clk, self.rst, port, ram, self.count_bits)

    def fifo(self, name, enq_width, deq_width=None, depth=16):
        """A FIFO between two streams, or between a port and a stream."""
        return Fifo(self.m, name, self.clk, self.rst, enq_width, deq_width, depth)

    def ram(self, name, width, depth):
        """A RAM."""
        return Ram(self.m, name, self.clk, width, depth)

    def stream(self, name, count_bits=None):
        """A pipeline that is fed by loop nests or by FIFOs.

        A loop, or what comes from a FIFO, has a number of iterations of `count_bits` bits: as many beats as a packet
        where nothing else is said. Addresses have one bit less.
        """
        addr_bits = (count_bits or self.count_bits) - 1
        running = self.control.running
        return Pipeline(self.m, name, self.clk, self.rst, running, addrwidth=addr_bits, ram_sel_width=SELECT_BITS)

    def wire(self, name, width, value, signed=False):
        """A named value."""
        wire = self.m.Wire(name, width, signed=signed)
        wire.assign(value)
        return wire

    def times(self, name, width, a, b):
        """`a * b` from shifts and adds: multipliers are for data. A register follows on every two levels of adders."""
        of, terms = (a, b), [Mux(b[i], a << i, 0) for i in range(b.width)]
        while len(terms) > 1:
            for _ in range(2):
                pairs = zip(terms[::2], terms[1::2], strict=False)
                terms = [x + y for x, y in pairs] + terms[len(terms) // 2 * 2 :]
            names = [f"{name}_{len(terms)}_{i}" for i in range(len(terms))] if len(terms) > 1 else [name]
            of = terms = [self.settled(n, width, term, *of) for n, term in zip(names, terms, strict=True)]
        return terms[0]

    def settled(self, name, width, value, *of, signed=False):
        """A value in a register, computed of arguments, and `of` other such registers; they settle as a job begins."""
        register = self.m.Reg(name, width, initval=0, signed=signed)
        vg.Seq(self.m, name, self.clk)(register(value))
        self._settled[id(register)] = settled = 1 + max((self._settled.get(id(x), 0) for x in of), default=0)
        self.control.settling = max(self.control.settling, settled)
        return register
