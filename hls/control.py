# SPDX-License-Identifier: Apache-2.0
"""The AXI4-Lite slave of a kernel: Vitis' control register, the status code and the scalar arguments."""

from dataclasses import dataclass

from veriloggen import Cat, If, Int, Module, Mux, Not, Ors, Repeat, Seq
from veriloggen.core.vtypes import Ands, Reg, Wire

PREFIX = "s_axi_control"
ADDRESS_BITS = 8
CTRL, AP_RETURN, FIRST_ARGUMENT, ARGUMENT_STEP = 0x00, 0x10, 0x18, 8

OK, BAD_SIZE, BAD_SHIFT, BAD_MODE = range(4)
STATUS_CODES = {
    OK: "done",
    BAD_SIZE: "a size is zero, over its limit, or not a multiple of its step",
    BAD_SHIFT: "shift is over 31, or left, left_a or left_b over 15",
    BAD_MODE: "unknown mode",
}


@dataclass(frozen=True)
class Argument:
    """A 32-bit scalar argument, its legal values, and the status code of a job that breaks them."""

    name: str
    minimum: int
    maximum: int
    doc: str
    step: int = 1
    status: int = BAD_SIZE

    @property
    def width(self) -> int:
        """Bits that hold every legal value."""
        return self.maximum.bit_length()

    def illegal(self, value):
        """A condition on the whole unsigned 32-bit register (`step` is a power of two)."""
        tests = [value > self.maximum]
        if self.minimum > 0:
            tests.append(value < self.minimum)
        if self.step > 1:
            tests.append(value[0 : self.step.bit_length() - 1] != 0)
        return Ors(*tests)


class Control:
    """Registers and handshakes. A thread calls `wait_start`, reads `status` and `args`, and calls `finish`.

    `args` maps a name to the copy made at the start of the job, as narrow as its legal values allow.
    """

    __intrinsics__ = ("finish", "wait_start")

    def __init__(self, m: Module, clk, rst, arguments: tuple[Argument, ...], illegal=None):
        """Add the port and the registers to a module; `illegal` is a condition on these, of sizes together."""
        self.arguments, self.settling = arguments, 0
        self.seq = Seq(m, "control", clk, rst)
        self.started: Wire = m.Wire("ap_started")
        self.finished: Wire = m.Wire("ap_finished")
        self.status: Reg = m.Reg("status", 2, initval=0)
        self.ap_start: Reg = m.Reg("ap_start", initval=0)
        self.running: Reg = m.Reg("ap_running", initval=0)
        self._done = m.Reg("ap_done", initval=0)
        self._ready = m.Reg("ap_ready", initval=0)
        self._return = m.Reg("ap_return", 2, initval=0)
        self._registers = {a.name: m.Reg(f"reg_{a.name}", 32, initval=0) for a in arguments}
        self.args = {a.name: m.Reg(f"arg_{a.name}", a.width, initval=0) for a in arguments}

        self._job(illegal)
        self._writes(m)
        self._reads(m)

    def address(self, argument: Argument) -> int:
        """Byte offset of an argument's register."""
        return FIRST_ARGUMENT + ARGUMENT_STEP * self.arguments.index(argument)

    def wait_start(self, fsm):
        """Wait for ap_start, then copy and check the arguments, and let what is computed of them settle."""
        self.started.assign(Ands(fsm.here, self.ap_start))
        fsm.If(self.ap_start).goto_next()
        for _ in range(1, self.settling):  # the thread looks at the status meanwhile
            fsm.goto_next()

    def finish(self, fsm):
        """End the job: ap_done, ap_ready, ap_return, and ap_start back to 0."""
        self.finished.assign(fsm.here)
        fsm.goto_next()

    def _job(self, illegal):
        self.seq.If(self.started)(
            self.running(1),
            self.status(OK),
            [self.args[a.name](self._registers[a.name][0 : a.width]) for a in self.arguments],
        )
        # the later assignment wins: sizes are judged first, then shift, then mode
        for a in sorted(self.arguments, key=lambda a: -a.status):
            self.seq.If(self.started, a.illegal(self._registers[a.name]))(self.status(a.status))
        if illegal is not None:
            self.seq.If(self.started, illegal(self._registers))(self.status(BAD_SIZE))
        self.seq.If(self.finished)(self.running(0), self._return(self.status), self.ap_start(0))

    def _writes(self, m):
        """AW and W are taken in any order; the write happens when both are there."""
        awaddr, awvalid = m.Input(f"{PREFIX}_AWADDR", ADDRESS_BITS), m.Input(f"{PREFIX}_AWVALID")
        awready = m.Output(f"{PREFIX}_AWREADY")
        wdata, wstrb = m.Input(f"{PREFIX}_WDATA", 32), m.Input(f"{PREFIX}_WSTRB", 4)
        wvalid, wready = m.Input(f"{PREFIX}_WVALID"), m.Output(f"{PREFIX}_WREADY")
        bresp, bvalid = m.Output(f"{PREFIX}_BRESP", 2), m.OutputReg(f"{PREFIX}_BVALID", initval=0)
        bready = m.Input(f"{PREFIX}_BREADY")

        has_aw, has_w = m.Reg("has_aw", initval=0), m.Reg("has_w", initval=0)
        word, data, strb = m.Reg("aw_word", ADDRESS_BITS - 2), m.Reg("w_data", 32), m.Reg("w_strb", 4)
        commit, bits = m.Wire("w_commit"), m.Wire("w_bits", 32)
        awready.assign(Not(Ors(has_aw, bvalid)))
        wready.assign(Not(Ors(has_w, bvalid)))
        bresp.assign(0)
        commit.assign(Ands(has_aw, has_w))
        bits.assign(Cat(*[Repeat(strb[i], 8) for i in reversed(range(4))]))

        self.seq.If(awvalid, awready)(has_aw(1), word(awaddr[2:ADDRESS_BITS]))
        self.seq.If(wvalid, wready)(has_w(1), data(wdata), strb(wstrb))
        self.seq.If(commit)(has_aw(0), has_w(0), bvalid(1))
        self.seq.If(bvalid, bready)(bvalid(0))

        self.seq.If(commit, word == CTRL >> 2, strb[0], data[0])(self.ap_start(1))
        for a in self.arguments:
            register = self._registers[a.name]
            self.seq.If(commit, word == self.address(a) >> 2)(register((register & ~bits) | (data & bits)))

    def _reads(self, m):
        """Reading the control register clears done and ready, except those that come in that very cycle."""
        araddr, arvalid = m.Input(f"{PREFIX}_ARADDR", ADDRESS_BITS), m.Input(f"{PREFIX}_ARVALID")
        arready = m.Output(f"{PREFIX}_ARREADY")
        rdata, rresp = m.OutputReg(f"{PREFIX}_RDATA", 32, initval=0), m.Output(f"{PREFIX}_RRESP", 2)
        rvalid, rready = m.OutputReg(f"{PREFIX}_RVALID", initval=0), m.Input(f"{PREFIX}_RREADY")

        taken, word = m.Wire("ar_taken"), m.Wire("ar_word", ADDRESS_BITS - 2)
        taken.assign(Ands(arvalid, arready))
        word.assign(araddr[2:ADDRESS_BITS])
        arready.assign(Not(rvalid))
        rresp.assign(0)

        idle = Not(Ors(self.running, self.ap_start))
        value = Mux(word == CTRL >> 2, Cat(self._ready, idle, self._done, self.ap_start), Int(0))
        value = Mux(word == AP_RETURN >> 2, self._return, value)
        for a in self.arguments:
            value = Mux(word == self.address(a) >> 2, self._registers[a.name], value)

        self.seq.If(rvalid, rready)(rvalid(0))
        self.seq.If(taken)(rvalid(1), rdata(value), If(word == CTRL >> 2)(self._done(0), self._ready(0)))
        self.seq.If(self.finished)(self._done(1), self._ready(1))
