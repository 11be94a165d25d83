# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that repeats the measured jobs, and writes down what each span of cycles took.

Variables: ENDURANCE_CYCLES and ENDURANCE_SPAN (numbers), ENDURANCE_RESULT (the file to write).
"""

import json
import os
import resource
import time
from itertools import cycle
from pathlib import Path
from typing import Any

import cocotb

from cocotb_tests.accelerator import started
from cocotb_tests.benchmark.workload import network_jobs
from host.designs import TOP, open_design


def resident_kib() -> int:
    """Return the memory that this process has now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 1024


@cocotb.test()
async def endure(dut: Any) -> None:
    """Every job is exact."""
    most, span = int(os.environ["ENDURANCE_CYCLES"]), int(os.environ["ENDURANCE_SPAN"])
    bench = await started(dut, open_design(TOP))
    spans: list[dict[str, float]] = []
    cpu, jobs, due = time.thread_time(), 0, span
    for job in cycle(list(network_jobs())):
        await bench.run_exact(job)
        jobs += 1
        if bench.streams.now >= due:
            now = time.thread_time()
            took = {"cycles": bench.streams.now, "jobs": jobs, "cpu_seconds": now - cpu}
            spans.append({**took, "resident_kib": resident_kib()})
            cpu, jobs, due = now, 0, due + span
        if bench.streams.now >= most:
            break
    Path(os.environ["ENDURANCE_RESULT"]).write_text(json.dumps(spans))
