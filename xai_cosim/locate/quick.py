# SPDX-License-Identifier: Apache-2.0
"""Runs a job under one change after another without Python in between: hdl/quick.cpp goes through a script.

It serves to find what is worth a look: whether a job passes is said by the testbench.
"""

import ctypes
from collections.abc import Mapping, Sequence
from enum import IntEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from xai_cosim.failures.attempt import Attempted
from xai_cosim.failures.shrink import Case
from xai_cosim.ipxact.design import CTRL, Design
from xai_cosim.jobs.job import Job
from xai_cosim.jobs.ran import Ran, StreamRecord
from xai_cosim.sim.control import RegisterControl
from xai_cosim.sim.registers import WORD_BITS, Registers
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.streams import Traffic
from xai_cosim.sim.testbench import Testbench

MAIN = Path(__file__).parent / "hdl" / "quick.cpp"
FUNCTIONS = ("quick_open", "quick_set", "quick_reset", "quick_run")
SLACK = 50
"""Cycles for which nothing may move, beside those that the kernel may be silent."""
SCOPE = b"bench.dut"
WHOLE = 0xFFFFFFFF
UNLIKE = "unlike"
"""Kind of a job that is not as it should be."""


class Kind(IntEnum):
    """A step of a script, as quick.cpp numbers them."""

    WRITE = 0
    READ = 1
    START = 2
    THROUGH = 3


class Script(Registers):
    """Registers that nobody accesses: accesses become steps, and a read gives what it has to."""

    def __init__(self, design: Design) -> None:
        """Begin without steps."""
        self.design = design
        self.steps: list[tuple[int, int, int, int, int]] = []
        self.due, self.mask = 0, WHOLE
        self._ports = list(design.lite)
        self.forget()

    def _step(self, kind: Kind, address: int = 0, value: int = 0, port: str = "") -> None:
        number = self._ports.index(port or self.design.control_port)
        self.steps.append((kind, number, address, value & WHOLE, self.mask))

    async def write(self, address: int, value: int, port: str = "") -> None:
        """Note a write."""
        self._step(Kind.WRITE, address, value, port)

    async def read(self, address: int, port: str = "") -> int:
        """Note a read that has to give `due` in the bits of `mask`."""
        self._step(Kind.READ, address, self.due, port)
        return self.due

    async def job(self, job: Job) -> NDArray[np.uint32]:
        """Return the steps of a job whose packets are loaded."""
        self.steps = []
        control = RegisterControl(self, self.design)
        await self.select(job.kernel)
        await self.arguments(job)
        await control.start(job)
        self._step(Kind.START)
        self._step(Kind.THROUGH)
        self.due = self.mask = CTRL.AP_DONE
        await control.ended(job, 0)
        self.due, self.mask = job.status, WHOLE
        if "AP_RETURN" in self.design.kernel(job.kernel).registers:
            await self.status(job)
        for register in self.design.results:
            if register.name in job.outputs:
                value = int.from_bytes(job.outputs[register.name].expected.tobytes(), "little")
                for word in range(register.words):
                    self.due = value >> word * WORD_BITS & WHOLE
                    await self.read(register.offset + 4 * word, register.port)
        return np.array(self.steps, np.uint32)


class Quick:
    """Runs one case under one change after another; `plain` is how it goes without any."""

    def __init__(self, bench: Testbench, case: Case, cycles: int) -> None:
        """Bind to the simulation; `cycles` are what the packets of a job may take."""
        self._bench, self._case, self._cycles = bench, case, cycles
        self._library = ctypes.CDLL(None)
        self._library.quick_run.argtypes = (ctypes.c_void_p, *(ctypes.c_uint64,) * 3)
        self._library.quick_run.restype = ctypes.c_uint64
        self._scripts: list[tuple[Ran, NDArray[np.uint32]]] = []
        self._plain: list[object] = []
        self.plain = Attempted()

    @staticmethod
    def can(bench: Testbench, case: Case) -> bool:
        """Whether a case is one of streams and registers alone."""
        design = bench.design
        jobs = [each.job for each in (*case.before, case.ran)]
        results = {register.name for register in design.results if register.valid is None}
        seen = all(set(job.outputs) <= {*design.streams, *results} and not job.status for job in jobs)
        return seen and isinstance(bench.block, RegisterControl) and not design.pins and not design.memories

    async def write(self) -> None:
        """Write the scripts; `run` must follow without changes, for `plain`."""
        for port in self._bench.design.lite:
            self._library.quick_open(port.encode())
        script = Script(self._bench.design)
        self._scripts = [(each, await script.job(each.job)) for each in (*self._case.before, self._case.ran)]

    def run(self, selects: Sequence[tuple[str, int]], *, again: bool, most: int = 0) -> Attempted:
        """Run the case with some variables of the design set; it has passed, or is of the kind UNLIKE.

        The clock has to be low, and is so afterwards. `again` where the packets of the case were loaded last; `most`
        are the cycles that those of a job may take, if not as many as usual.
        """
        streams = self._bench.streams
        for name, value in selects:
            self._library.quick_set(SCOPE, name.encode(), value)
        self._library.quick_reset()
        done = True
        for ran, steps in self._scripts:
            if again and len(self._scripts) == 1:
                streams.reload()
            else:
                streams.drop()  # what is still armed would be offered before the job is started
                patterns = {s: Stall.from_parameters(*parameters) for s, parameters in ran.stalls.items()}
                streams.repeat_stalls(patterns, ran.stall_seed)
                streams.load(ran.job)
            silence = streams.patience - streams.slack + SLACK
            went = self._library.quick_run(steps.ctypes.data, len(steps), silence, most or self._cycles)
            done = done and went == len(steps)
        traffic = streams.traffic()
        broken = self._bench.tracker.protocol.errors()
        told: list[object] = [went, len(broken), *(t.moved for t in traffic.values())]
        came = [t for t in traffic.values() if not t.stream.is_input]
        told += [part.tobytes() for t in came for part in (t.data, t.last)]
        if told == self._plain:
            return self.plain
        seen = self._judged(traffic, done=done and not broken)
        if not self._plain:
            self._plain, self.plain = told, seen
        return seen

    def _judged(self, traffic: Mapping[str, Traffic], *, done: bool) -> Attempted:
        job = self._case.ran.job
        records = {s: StreamRecord(t.due, t.moved, t.data.copy(), t.cycles, t.last) for s, t in traffic.items()}
        if done:
            outcome = self._bench.scoreboard.outcome(job, 0, 0, 0)
            if not any(True for _ in self._bench.scoreboard.played(job, outcome)):
                return Attempted(streams=records)
        return Attempted(UNLIKE, "", None, records)
