# SPDX-License-Identifier: Apache-2.0
"""A design with its drivers: reset, accesses to its registers, and what a bench requires of it."""

import logging
import os
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from cocotb.triggers import ClockCycles

from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.kernel import ModelOf, models_of
from xai_cosim.sim.accesses import Access, LiteTraffic, Overlapping
from xai_cosim.sim.beat import BeatStreams
from xai_cosim.sim.control import block_control, drive_pins
from xai_cosim.sim.memory import Memory, Pace, any_pace
from xai_cosim.sim.outcome import CheckError, Observer, Recorder
from xai_cosim.sim.registers import Registers
from xai_cosim.sim.scoreboard import Scoreboard
from xai_cosim.sim.streams import Streams
from xai_cosim.sim.tracker import JobTracker
from xai_cosim.sim.wrapper import transport_from

STREAMS: Mapping[str, type[Streams]] = {"bulk": Streams, "beat": BeatStreams}
"""The transports by name."""


class DrivenDesign:
    """One kernel's export, or several kernels behind one set of ports; what goes wrong is its running job's error."""

    def __init__(
        self,
        dut: Any,
        design: Design,
        model: ModelOf,
        streams: Streams | None = None,
        recorder: Recorder | None = None,
    ) -> None:
        """Bind to the design, by `streams` or the transport that TRANSPORT names; `reset` must follow.

        `recorder` is told each job that fails though it should not.
        """
        self.dut = dut
        self.design = design
        self.log = logging.getLogger(f"bench.{design.name}")
        self.streams = streams or STREAMS[transport_from(os.environ.get("TRANSPORT"))](dut, design)
        self.registers = Registers(dut, design)
        self.block = block_control(dut, design, self.registers, lambda: self.streams.idle)
        self.models = models_of(design, model)
        """The model of each kernel in the design, by name."""
        self.scoreboard = Scoreboard(dut, design, self.models, self.streams)
        self.streams.silence = self.scoreboard.longest_silence
        self.tracker = JobTracker(design, self.models, self.streams, recorder)
        self.memory = Memory(design) if design.memories else None
        if self.memory is not None:
            self.tracker.stray = self.memory.errors
            self.streams.refresh = self._note_memory
        self.observers: list[Observer] = []

    @property
    def control(self) -> Any:
        """What makes accesses to registers of its own."""
        return self.registers.master

    async def reset(self, cycles: int = 8) -> None:
        """Hold reset for some cycles and forget all packets; JobError where the job that it ends has gone wrong."""
        job = self.tracker.running
        self.tracker.check(self.scoreboard.begun(job) if job is not None else ())
        cut = self.tracker.under_way()
        self.dut.ap_rst_n.value = 0
        await ClockCycles(self.dut.ap_clk, cycles)
        self.streams.drop()
        self.dut.ap_rst_n.value = 1
        self.registers.forget()
        self.block.forget()
        self.tracker.forget(cut)
        await ClockCycles(self.dut.ap_clk, 2)

    async def write(self, address: int, value: int, port: str = "") -> None:
        """Write a register, at the port of the control register by default; JobError when the response is an error."""
        with self.tracker.judged():
            await self.registers.write(address, value, port)

    async def read(self, address: int, port: str = "") -> int:
        """Read a register, at the port of the control register by default; JobError when the response is an error."""
        with self.tracker.judged():
            return await self.registers.read(address, port)

    def load_memory(self, job: Job) -> None:
        """Put the buffers of a job into memory, its channels held back as the streams are told to be."""
        if self.memory is not None:
            patterns = {name: p for name, p in self.streams.patterns.items() if name in self.memory.channels}
            seed = zlib.crc32(f"{job.name} {self.streams.seed}".encode())
            self.memory.set_stalls(patterns, seed)
            self.memory.pace = any_pace(np.random.default_rng(seed)) if patterns else Pace()
            self.memory.load({name: (b.address, b.contents.reshape(-1)) for name, b in job.memory.items()})

    def _note_memory(self) -> None:
        """Take note of what the buffers hold that the job which is loaded has outputs in."""
        memory, job = self.memory, self.tracker.running
        if memory is None or job is None:
            return
        for name in job.memory:
            shape = job.outputs[name].expected.shape
            cycles = memory.written(name).reshape(shape).max(axis=1, initial=0)
            self.streams.collect(name, memory.contents(name).reshape(shape).copy(), cycles)

    async def select(self, kernel: str) -> int:
        """Route the streams to a kernel, where the design has several, and return its register window."""
        with self.tracker.judged():
            return await self.registers.select(kernel)

    async def overlap(
        self, writes: Sequence[Access], reads: Sequence[Access], random: np.random.Generator, port: str = ""
    ) -> Overlapping:
        """Write and read registers side by side, in their order; JobError where an access is not answered."""
        with self.tracker.judged():
            return await LiteTraffic(self.dut, port or self.design.control_port).play(writes, reads, random)

    def window(self, kernel: str) -> int:
        """Return the base address of a kernel's registers."""
        return self.registers.window(kernel)

    def require(self, holds: bool, message: str, kind: str = "control") -> None:
        """Raise JobError where what a bench itself expects of the job that runs, or ran last, does not hold."""
        errors = [] if holds else [CheckError(kind, message)]
        if self.tracker.running:
            self.tracker.check(errors)
        else:
            self.tracker.check_after(errors)

    def require_quiet(self) -> None:
        """Raise JobError where beats have come after the last job, or a rule has been broken."""
        self.tracker.check_after(self.scoreboard.surplus())
        self.tracker.check()

    async def write_arguments(self, job: Job) -> None:
        """Write the arguments of a job that is prepared."""
        with self.tracker.judged():
            drive_pins(self.dut, self.design, job)
            await self.registers.arguments(job)

    async def start(self, job: Job) -> None:
        """Write the arguments of a job that is prepared, and start it."""
        await self.write_arguments(job)
        with self.tracker.judged():
            await self.block.start(job)
