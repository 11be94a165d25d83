# SPDX-License-Identifier: Apache-2.0
"""Cocotb test that runs the measured jobs and writes down what that took.

Variables: BENCHMARK_STREAMS (a transport, or cocotbext-axi), BENCHMARK_RESULT (the file to write).
"""

import hashlib
import json
import os
import resource
import time
from pathlib import Path
from typing import Any

import cocotb

from cocotb_tests.benchmark.cocotbext_streams import CocotbextStreams
from cocotb_tests.benchmark.workload import network_jobs
from host.designs import TOP, open_design
from host.kernels import model
from xai_cosim.sim.driven import STREAMS
from xai_cosim.sim.testbench import Testbench


@cocotb.test()
async def measure(dut: Any) -> None:
    """Every job is exact; the time is that of the jobs alone, made beforehand."""
    jobs = list(network_jobs())
    streams = {**STREAMS, "cocotbext-axi": CocotbextStreams}[os.environ["BENCHMARK_STREAMS"]]
    design = open_design(TOP)
    bench = Testbench(dut, design, model, streams(dut, design))
    await bench.reset()
    digest = hashlib.sha256()
    outcomes = []
    wall, cpu, first = time.perf_counter(), time.thread_time(), bench.streams.now
    for job in jobs:
        outcomes.append(await bench.run_exact(job))
    result = {
        "cycles": bench.streams.now - first,
        "cpu_seconds": time.thread_time() - cpu,
        "wall_seconds": time.perf_counter() - wall,
        "peak_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
    }
    for outcome in outcomes:
        for _, packet in sorted(outcome.packets.items()):
            digest.update(packet.tobytes())
    Path(os.environ["BENCHMARK_RESULT"]).write_text(json.dumps({**result, "hash": digest.hexdigest()}))
