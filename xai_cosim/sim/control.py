# SPDX-License-Identifier: Apache-2.0
"""How a design is started and says that it is done: by its control register, by pins, or not at all.

The block-level protocols of HLS (AMD UG1399): s_axilite, ap_ctrl_hs, ap_ctrl_chain, ap_ctrl_none.
"""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

import cocotb
from cocotb.task import Task
from cocotb.triggers import ClockCycles, RisingEdge, Timer

from xai_cosim.ipxact.design import CTRL, ControlKind, Design, Pin
from xai_cosim.jobs.job import Job
from xai_cosim.sim.outcome import CheckError
from xai_cosim.sim.registers import Registers
from xai_cosim.sim.trace import PERIOD

FAST_POLLS = 50
"""Polls that follow each other at once; later ones wait ever longer."""
LONGEST_WAIT = 1_000
"""Cycles between two polls at most."""
WITHHELD = 2
"""Cycles for which ap_continue is held back after ap_done."""
DRAIN = 64
"""Cycles after the last beat of a design that never says that it is done."""
MEMORY_DRAIN = 2_000
"""The same where it writes to memory, which may be slow."""


class BlockControl(Protocol):
    """Starts jobs whose arguments are written, and knows when they are done."""

    async def start(self, job: Job) -> None:
        """Start a job."""

    async def ended(self, job: Job, poll: int) -> bool:
        """Return whether a job is done; `poll` counts the times that this has been asked before."""

    async def state(self, job: Job) -> str:
        """Return what the control says of a job that hangs, in words."""

    def results(self) -> Mapping[str, int]:
        """Return the values of result pins at the end of the last job."""

    def forget(self) -> None:
        """Take note of a reset: no job runs."""


async def cycles(number: int) -> None:
    """Wait for so many clock cycles; Python sleeps meanwhile."""
    await Timer(number * PERIOD, "ps")


class RegisterControl:
    """The control register."""

    def __init__(self, registers: Registers, design: Design) -> None:
        """Bind to the registers."""
        self._registers = registers
        self._continues = design.control is ControlKind.CHAIN

    async def start(self, job: Job) -> None:
        """Write ap_start."""
        await self._registers.write(self._registers.window(job.kernel) + CTRL.OFFSET, CTRL.AP_START)

    async def ended(self, job: Job, poll: int) -> bool:
        """Read ap_done; let a chained design go on."""
        if poll > FAST_POLLS:
            await cycles(min(poll, LONGEST_WAIT))
        address = self._registers.window(job.kernel) + CTRL.OFFSET
        done = bool(await self._registers.read(address) & CTRL.AP_DONE)
        if done and self._continues:
            await self._registers.write(address, CTRL.AP_CONTINUE)
        return done

    async def state(self, job: Job) -> str:
        """Return the control register, and the status where there is one."""
        value = await self._registers.read(self._registers.window(job.kernel) + CTRL.OFFSET)
        if "AP_RETURN" not in self._registers.design.kernel(job.kernel).registers:
            return f"CTRL 0x{value:x}"
        return f"CTRL 0x{value:x}, status {await self._registers.status(job)}"

    def results(self) -> Mapping[str, int]:
        """Nothing comes by pins."""
        return {}

    def forget(self) -> None:
        """Nothing is kept."""


class PinControl:
    """ap_start, ap_ready, ap_done and, in a chain, ap_continue; result pins are sampled as the job ends."""

    def __init__(self, dut: Any, design: Design) -> None:
        """Bind to the pins."""
        self._dut, self._chained = dut, design.control is ControlKind.CHAIN
        self._pins = [pin for pin in design.pins.values() if not pin.is_input]
        self._results: dict[str, int] = {}
        self._tasks: list[Task[None]] = []
        self._done = self._fell = False
        dut.ap_start.value = 0
        if self._chained:
            dut.ap_continue.value = 0

    async def start(self, job: Job) -> None:
        """Raise ap_start; it stays high until ap_ready."""
        self.forget()
        self._dut.ap_start.value = 1
        watches = [self._watch(pin) for pin in self._pins if pin.valid]
        self._tasks = [cocotb.start_soon(task) for task in (self._lower_start(), self._end(), *watches)]

    async def _high(self, name: str) -> None:
        """Return at the clock edge that ends the first cycle in which a pin is high; signals are as they were then."""
        if not self._dut[name].value:
            await RisingEdge(self._dut[name])
        await RisingEdge(self._dut.ap_clk)

    async def _lower_start(self) -> None:
        await self._high("ap_ready")
        self._dut.ap_start.value = 0

    async def _end(self) -> None:
        await self._high("ap_done")
        self._results |= {pin.name: int(self._dut[pin.name].value) for pin in self._pins if not pin.valid}
        if self._chained:
            await ClockCycles(self._dut.ap_clk, WITHHELD)
            self._fell = not self._dut.ap_done.value
            self._dut.ap_continue.value = 1
            await RisingEdge(self._dut.ap_clk)
            self._dut.ap_continue.value = 0
        self._done = True

    async def _watch(self, pin: Pin) -> None:
        """Take each value that ap_vld marks; the last one counts."""
        while True:
            await self._high(pin.valid)
            self._results[pin.name] = int(self._dut[pin.name].value)

    async def ended(self, job: Job, poll: int) -> bool:
        """Return whether ap_done has come; CheckError where it has not waited for ap_continue in a chain."""
        if not self._done:
            await cycles(1 if poll < FAST_POLLS else min(poll, LONGEST_WAIT))
        if self._fell:
            raise CheckError("done", "ap_done fell before ap_continue came, until which a chain keeps it")
        return self._done

    async def state(self, job: Job) -> str:
        """Return the pins."""
        names = ("ap_start", "ap_ready", "ap_done", "ap_idle")
        return ", ".join(f"{name} {int(self._dut[name].value)}" for name in names if hasattr(self._dut, name))

    def results(self) -> Mapping[str, int]:
        """Return the values of the result pins."""
        return self._results

    def forget(self) -> None:
        """Lower ap_start, and look at nothing any more."""
        for task in self._tasks:
            task.cancel()
        self._tasks, self._results = [], {}
        self._done = self._fell = False
        self._dut.ap_start.value = 0


class FreeRunning:
    """No control: a job begins with its data, and is over when its last beat has moved and nothing more comes."""

    def __init__(self, dut: Any, design: Design, idle: Callable[[], int]) -> None:
        """Bind to the result pins; `idle` returns for how many cycles nothing has moved."""
        self._dut, self._idle = dut, idle
        self._pins = [pin.name for pin in design.pins.values() if not pin.is_input]
        self._quiet = MEMORY_DRAIN if design.memories else DRAIN

    async def start(self, job: Job) -> None:
        """Nothing starts it; in a cycle, what says that the packets of the job before are through is taken back."""
        await cycles(1)

    async def ended(self, job: Job, poll: int) -> bool:
        """Let it give what it has too much, and write what it has not written yet."""
        await cycles(DRAIN)
        return self._idle() >= self._quiet

    async def state(self, job: Job) -> str:
        """Nothing can be asked."""
        return "it has no control port"

    def results(self) -> Mapping[str, int]:
        """Return the result pins as they are."""
        return {name: int(self._dut[name].value) for name in self._pins}

    def forget(self) -> None:
        """Nothing is kept."""


def block_control(dut: Any, design: Design, registers: Registers, idle: Callable[[], int]) -> BlockControl:
    """Return what starts a design; `idle` returns for how many cycles nothing has moved."""
    if design.control is ControlKind.NONE:
        return FreeRunning(dut, design, idle)
    if "ap_start" in design.ports:
        return PinControl(dut, design)
    return RegisterControl(registers, design)


def drive_pins(dut: Any, design: Design, job: Job) -> None:
    """Set the scalar arguments that have ports of their own, and say that they are there."""
    for pin in design.pins.values():
        if pin.is_input:
            dut[pin.name].value = job.arguments[pin.name]
            if pin.valid:
                dut[pin.valid].value = 1
        elif pin.acknowledge:
            dut[pin.acknowledge].value = 1
