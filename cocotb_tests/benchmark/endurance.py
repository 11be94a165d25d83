# SPDX-License-Identifier: Apache-2.0
"""Whether a long simulation stays as fast and as small as it began: the benchmark's jobs, over and over."""

import json
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from host.designs import TOP, open_design
from xai_cosim.sim.run import simulate

SPAN = 10_000_000
"""Cycles between two lines."""


@dataclass(frozen=True)
class Span:
    """What some cycles took."""

    cycles: int
    """Simulated by its end."""
    jobs: int
    cpu_seconds: float
    resident_kib: int
    """Memory of the process at its end."""


def endure(cycles: int) -> Iterator[Span]:
    """Simulate so many cycles at least; yield what each span of them took. RuntimeError where a job fails."""
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        result = Path(scratch) / "result.json"
        variables = {"ENDURANCE_CYCLES": str(cycles), "ENDURANCE_SPAN": str(SPAN), "ENDURANCE_RESULT": str(result)}
        failures = simulate(open_design(TOP), "cocotb_tests.benchmark.endurance_tests", seed=1, variables=variables)
        if failures:
            raise RuntimeError("; ".join(failures))
        yield from (Span(**span) for span in json.loads(result.read_text()))
