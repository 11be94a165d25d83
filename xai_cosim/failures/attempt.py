# SPDX-License-Identifier: Apache-2.0
"""Runs a job again and again in one simulation, each time from a reset, and tells how it fails."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cocotb.triggers import ClockCycles, SimTimeoutError, with_timeout

from xai_cosim.failures.first import CONTROL, first_violation, first_wrong
from xai_cosim.ipxact.design import Design
from xai_cosim.jobs.job import JobError
from xai_cosim.jobs.kernel import ModelOf
from xai_cosim.jobs.ran import Ran, StreamRecord
from xai_cosim.sim.outcome import FailedJob
from xai_cosim.sim.stall import Stall
from xai_cosim.sim.testbench import Testbench
from xai_cosim.sim.trace import PERIOD

ENDLESS = "endless"
"""Kind of a job that goes on and on."""
OTHER = "other"
"""Kind of an error that is none of the job's."""


@dataclass(frozen=True)
class Attempted:
    """How a job failed; the kind is empty where it passed."""

    kind: str = ""
    where: str = ""
    """The stream, or the rule and port, that showed it first."""
    lane: int | None = None
    streams: Mapping[str, StreamRecord] = field(default_factory=dict)

    @property
    def passed(self) -> bool:
        """Whether the job was exact."""
        return not self.kind

    def like(self, other: "Attempted") -> bool:
        """Whether it fails in the same way."""
        return (self.kind, self.where) == (other.kind, other.where)


def _attempted(failed: FailedJob) -> Attempted:
    released = failed.released[0]
    if failed.violations and failed.kind == "protocol":
        first = first_violation(failed.violations[0], released)
        return Attempted(failed.kind, failed.violations[0].rsplit(",", 1)[0], first.lane, failed.streams)
    first = first_wrong(failed.ran.job, failed.streams, released, failed.kind)
    return Attempted(failed.kind, first.stream, first.lane, failed.streams)


class Attempts:
    """The attempts of a simulation."""

    def __init__(self, dut: Any, design: Design, model: ModelOf) -> None:
        """Bind to the simulation."""
        self._told: FailedJob | None = None
        self.count = 0
        self.bench = Testbench(dut, design, model, recorder=self._take)

    def _take(self, failed: FailedJob) -> None:
        self._told = self._told or failed

    async def run(self, before: Sequence[Ran], ran: Ran, cycles: int = 0) -> Attempted:
        """Run jobs from a reset on and tell how the last one fails; after so many cycles it counts as endless.

        Where an error is none of the last job's (another job fails, packets contradict arguments), the kind is OTHER.
        """
        self.count += 1
        self._told = None
        self.bench.tracker.end()
        self.bench.registers.withdraw()
        self.bench.dut.ap_rst_n.value = 0
        await ClockCycles(self.bench.dut.ap_clk, 2)  # a rule that was broken in the last cycle is told one later
        self.bench.tracker.protocol.forget()
        try:
            await self.bench.reset(4)
            everything = self._all(before, ran)
            await (with_timeout(everything, cycles * PERIOD, "ps") if cycles else everything)
        except JobError:
            if self._told is None:
                return Attempted(OTHER, "", None, self._streams())
        except SimTimeoutError:
            self.bench.tracker.end()
            return Attempted(ENDLESS, CONTROL, None, self._streams())
        if self._told is None:
            return Attempted()
        return _attempted(self._told) if self._told.ran.job is ran.job else Attempted(OTHER)

    def _streams(self) -> dict[str, StreamRecord]:
        traffic = self.bench.streams.traffic()
        return {s: StreamRecord(t.due, t.moved, t.data, t.cycles, t.last) for s, t in traffic.items()}

    async def _all(self, before: Sequence[Ran], ran: Ran) -> None:
        for each in (*before, ran):
            patterns = {s: Stall.from_parameters(*parameters) for s, parameters in each.stalls.items()}
            self.bench.streams.repeat_stalls(patterns, each.stall_seed)
            await (self.bench.run_refused(each.job) if each.job.status else self.bench.run(each.job))
