# SPDX-License-Identifier: Apache-2.0
"""Measures the memory behind an AXI4 master, beside cocotbext-axi's, in the same job of the same export."""

import hashlib
import json
import statistics
import tempfile
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cocotb_tests.benchmark.measure import Run, in_turn
from cocotb_tests.exports.kinds import KINDS
from cocotb_tests.exports.write import write_export
from xai_cosim.ipxact.export import open_export
from xai_cosim.sim.run import simulate

KIND = "maxi"
"""Of export: y = 3 x + i, both arrays behind one AXI4 master of 32 bits, in bursts of 16 beats."""
VALUES = 20_000
PLACES = {"x": 0x1000_0000, "y": 0x2000_0000}
"""Addresses of the arrays."""


def given() -> NDArray[np.int32]:
    """Return x: values of all magnitudes, always the same."""
    return (np.arange(VALUES) * 2654435761).astype(np.int32)


def run_memory(export: Path, memory: str) -> Run:
    """Run the job on one of memory_jobs_tests.MEMORIES."""
    design = open_export(export)
    if memory != "memory":  # the port's signals are left to Python
        design = replace(design, memories={})
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        result = Path(scratch) / "result.json"
        variables = {"BENCHMARK_MEMORY": memory, "BENCHMARK_RESULT": str(result)}
        failures = simulate(design, "cocotb_tests.benchmark.memory_jobs_tests", seed=1, variables=variables)
        if failures:
            raise RuntimeError("; ".join(failures))
        return Run(**json.loads(result.read_text()))


def compare_memories(rounds: int) -> dict[str, Any]:
    """Measure and return the figures, plain JSON values; RuntimeError where a result is wrong.

    The ratios are of cycles per second, and of jobs per second: the other memory takes more cycles for a job.
    """
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        export = write_export(KINDS[KIND], Path(scratch))
        runs = in_turn({name: partial(run_memory, export, name) for name in ("memory", "AxiRam")}, rounds)
    x = given().astype(np.int64)
    expected = hashlib.sha256((3 * x + np.arange(VALUES)).astype(np.int32).tobytes()).hexdigest()
    wrong = [name for name, those in runs.items() if {run.hash for run in those} != {expected}]
    if wrong:
        raise RuntimeError(f"wrong results: {', '.join(wrong)}")
    speed, cpu = (
        {name: statistics.median(getattr(run, what) for run in those) for name, those in runs.items()}
        for what in ("speed", "cpu_seconds")
    )
    return {
        "values": VALUES,
        "cycles": {name: those[0].cycles for name, those in runs.items()},
        "cycles_per_second": speed,
        "cycles_ratio": speed["memory"] / speed["AxiRam"],
        "jobs_ratio": cpu["AxiRam"] / cpu["memory"],
        "runs": {name: [asdict(run) for run in those] for name, those in runs.items()},
    }
