# SPDX-License-Identifier: Apache-2.0
"""Measures the simulation's speed: contenders in turn, round after round, and the median of each.

Speed is cycles per second of processor time of the simulating thread: all contenders run on one and wait for nothing,
so that other work on the machine disturbs the figures least.
"""

import hashlib
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import golden
from cocotb_tests.benchmark.program import write_program
from cocotb_tests.benchmark.workload import IMAGE, METHODS, NETWORK, network_jobs
from host.designs import TOP, open_design
from xai_cosim.jobs.job import Job
from xai_cosim.sim import tools
from xai_cosim.sim.build import BuildOptions, build
from xai_cosim.sim.run import simulate
from xai_cosim.workspace import ROOT

BARE = BuildOptions(main=Path(__file__).parent / "bare.cpp")
ROUNDS = 5


@dataclass(frozen=True)
class Run:
    """What one run of some jobs took."""

    cycles: int
    cpu_seconds: float
    wall_seconds: float
    peak_kib: int
    hash: str
    """SHA-256 of all output packets."""

    @property
    def speed(self) -> float:
        """Clock cycles per second of processor time."""
        return self.cycles / self.cpu_seconds


def run_bare(model: Path, jobs: Sequence[Job]) -> Run:
    """Run the jobs in the bare loop."""
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        folder = Path(scratch)
        write_program(open_design(TOP), jobs, folder)
        files = [str(folder / name) for name in ("program", "packets", "outputs")]
        done = subprocess.run([str(model / "bench"), *files], capture_output=True, text=True, check=True)
        digest = hashlib.sha256((folder / "outputs").read_bytes()).hexdigest()
    return Run(**json.loads(done.stdout), hash=digest)


def run_cocotb(streams: str) -> Run:
    """Run the jobs over a transport, or over cocotbext-axi."""
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
        result = Path(scratch) / "result.json"
        failures = simulate(
            open_design(TOP),
            "cocotb_tests.benchmark.jobs_tests",
            seed=1,
            variables={"BENCHMARK_STREAMS": streams, "BENCHMARK_RESULT": str(result)},
            options=BuildOptions(transport="bulk" if streams == "bulk" else "beat"),
        )
        if failures:
            raise RuntimeError("; ".join(failures))
        return Run(**json.loads(result.read_text()))


def expected_hash(jobs: Sequence[Job]) -> str:
    """Return the hash of what the golden model expects of the jobs."""
    digest = hashlib.sha256()
    for job in jobs:
        for _, output in sorted(job.outputs.items()):
            digest.update(output.expected.tobytes())
    return digest.hexdigest()


def in_turn(contenders: Mapping[str, Callable[[], Run]], rounds: int) -> dict[str, list[Run]]:
    """Run all contenders, one after another, as many times as there are rounds."""
    runs: dict[str, list[Run]] = {name: [] for name in contenders}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", flush=True)
        for name, contender in contenders.items():
            runs[name].append(contender())
    return runs


def build_seconds() -> tuple[float, int]:
    """Return (seconds, largest process in KiB) of a build of xai_top's model from nothing, without a compiler cache."""
    saved = os.environ.get("CCACHE_DISABLE")
    os.environ["CCACHE_DISABLE"] = "1"
    try:
        with tempfile.TemporaryDirectory(prefix="xai-cosim-") as scratch:
            started = time.monotonic()
            build(open_design(TOP), quiet=True, folder=Path(scratch))
            return time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    finally:
        os.environ.pop("CCACHE_DISABLE")
        if saved is not None:
            os.environ["CCACHE_DISABLE"] = saved


def start_seconds() -> float:
    """Return the seconds from the start of Python to the end of a cocotb test that only resets relu's export."""
    build(open_design("relu"))
    script = (
        "from xai_cosim.sim.run import simulate; from host.designs import open_design;"
        "assert not simulate(open_design('relu'), 'cocotb_tests.benchmark.start_tests', seed=1)"
    )
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True)
    return time.monotonic() - started


def golden_seconds() -> float:
    """Return the seconds that all jobs and expected beats of the network take, for all methods; the first time in a
    process, before layouts are known.
    """
    started = time.monotonic()
    list(network_jobs(methods=golden.METHODS))
    return time.monotonic() - started


def benchmark(rounds: int = ROUNDS, baseline: Callable[[], Run] | None = None) -> dict[str, Any]:
    """Measure and return the figures, plain JSON values; RuntimeError where results differ.

    `baseline` runs the jobs over the bulk transport of another commit, whose design and jobs may be others.
    """
    golden_side = golden_seconds()
    jobs = list(network_jobs())
    bare = build(open_design(TOP), BARE)
    cold, build_kib = build_seconds()
    contenders = {
        "bare": lambda: run_bare(bare, jobs),
        "bulk": lambda: run_cocotb("bulk"),
        "beat": lambda: run_cocotb("beat"),
        "cocotbext-axi": lambda: run_cocotb("cocotbext-axi"),
    }
    if baseline is not None:
        contenders["baseline"] = baseline
    runs = in_turn(contenders, rounds)
    earlier = runs.pop("baseline", [])
    _require_agreement(runs, expected_hash(jobs))
    speeds = {name: statistics.median(run.speed for run in those) for name, those in runs.items()}
    return {
        "network": NETWORK,
        "image": IMAGE,
        "phases": ["forward", *METHODS],
        "jobs": len(jobs),
        "rounds": rounds,
        "output_hash": expected_hash(jobs),
        "cycles": {name: those[0].cycles for name, those in runs.items()},
        "cycles_per_second": speeds,
        "share_of_bare": {name: speed / speeds["bare"] for name, speed in speeds.items()},
        "bulk_over_cocotbext_axi": speeds["bulk"] / speeds["cocotbext-axi"],
        "bulk_over_baseline": over(runs["bulk"], earlier) if earlier else None,
        "build_seconds": cold,
        "start_seconds": statistics.median(start_seconds() for _ in range(rounds)),
        "golden_seconds": golden_side,
        "peak_mib": {
            "simulation": max(run.peak_kib for those in runs.values() for run in those) / 1024,
            "build": build_kib / 1024,
        },
        "runs": {name: [asdict(run) for run in those] for name, those in {**runs, "baseline": earlier}.items()},
        "versions": tools.versions(),
        "compiler": tools.compiler_version(),
    }


def over(runs: Sequence[Run], others: Sequence[Run]) -> dict[str, float]:
    """Return how many times as fast runs are as others, in cycles per second of processor time and of wall clock.

    Medians, and the ratio of the fastest: on a machine with other work that is the least disturbed one.
    """
    wall, other_wall = ([run.cycles / run.wall_seconds for run in those] for those in (runs, others))
    cpu, other_cpu = ([run.speed for run in those] for those in (runs, others))
    return {
        "cpu": statistics.median(cpu) / statistics.median(other_cpu),
        "wall": statistics.median(wall) / statistics.median(other_wall),
        "fastest": max(cpu) / max(other_cpu),
    }


def _require_agreement(runs: Mapping[str, Sequence[Run]], expected: str) -> None:
    """Raise RuntimeError where outputs are not the expected ones, or the cycles of what must take the same differ."""
    for name, those in runs.items():
        if {run.hash for run in those} != {expected}:
            raise RuntimeError(f"{name}: the outputs are not the golden model's: {those[0].hash}, expected {expected}")
    cycles = {name: {run.cycles for run in runs[name]} for name in ("bare", "bulk", "beat")}
    if len(set().union(*cycles.values())) != 1:
        raise RuntimeError(f"cycles differ: {cycles}")
