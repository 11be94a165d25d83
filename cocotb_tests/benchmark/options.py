# SPDX-License-Identifier: Apache-2.0
"""What the options of Verilator and the compiler give: the bare loop, built with one option changed at a time."""

import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from cocotb_tests.benchmark.measure import BARE, expected_hash, in_turn, run_bare
from cocotb_tests.benchmark.workload import network_jobs
from host.designs import TOP, open_design
from xai_cosim.sim.build import BuildOptions, build


def _without(*words: str) -> tuple[str, ...]:
    return tuple(word for word in BARE.verilator if word not in words)


VARIANTS = {
    "as built": BARE,
    "-O3 -march=native": replace(BARE, compiler="-O3 -march=native"),
    "-O2": replace(BARE, compiler="-O2"),
    "-Os, the default of Verilator's makefile": replace(BARE, compiler="-Os"),
    "-flto": replace(BARE, compiler=f"{BARE.compiler} -flto", extra=("-LDFLAGS", "-flto -O3")),
    "without --flatten": replace(BARE, verilator=_without("--flatten")),
    "without --output-split": replace(BARE, verilator=(*BARE.verilator, "--output-split", "0")),
    "--x-initial fast": replace(BARE, extra=("--x-initial", "fast")),
    "--x-assign unique": replace(BARE, extra=("--x-assign", "unique")),
    "--public-flat-rw, as cocotb's runner has it": replace(BARE, extra=("--public-flat-rw",)),
    "--threads 2": replace(BARE, extra=("--threads", "2")),
}
"""Sets of options by what is different in them."""


@contextmanager
def _profiled() -> Iterator[BuildOptions]:
    """Yield options that use a profile of a run of the jobs."""
    with tempfile.TemporaryDirectory(prefix="xai-cosim-") as profile:
        where = "-fprofile-prefix-path=$(CURDIR)"  # a variable of make: the folder of the build
        linked = ("-LDFLAGS", f"-fprofile-generate={profile}")
        generate = f"{BARE.compiler} -fprofile-generate={profile} {where}"
        run_bare(build(open_design(TOP), replace(BARE, compiler=generate, extra=linked)), list(network_jobs()))
        yield replace(BARE, compiler=f"{BARE.compiler} -fprofile-use={profile} {where} -Wno-missing-profile")


def compare_options(rounds: int) -> dict[str, tuple[float, float, float]]:
    """Return for each variant its speed as a ratio to how models are built: by processor time, by wall clock, and
    the seconds of its build.
    """
    jobs = list(network_jobs())
    with _profiled() as profiled:
        variants = {**VARIANTS, "profile-guided": profiled}
        models = {name: build(open_design(TOP), options, quiet=True) for name, options in variants.items()}
        runs = in_turn({name: partial(run_bare, model, jobs) for name, model in models.items()}, rounds)
    wrong = [name for name, those in runs.items() if {run.hash for run in those} != {expected_hash(jobs)}]
    if wrong:
        raise RuntimeError(f"wrong outputs: {', '.join(wrong)}")

    cpu = {name: statistics.median(run.cpu_seconds for run in those) for name, those in runs.items()}
    wall = {name: statistics.median(run.wall_seconds for run in those) for name, those in runs.items()}
    base = next(iter(variants))
    return {
        name: (cpu[base] / cpu[name], wall[base] / wall[name], float((model / "seconds").read_text()))
        for name, model in models.items()
    }
