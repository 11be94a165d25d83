# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of an export: the jobs of its user's model, which `exports.check` has made and kept in a folder."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles

from xai_cosim.command import Progress
from xai_cosim.exports.kernel import model
from xai_cosim.failures.tell import recorder
from xai_cosim.jobs.job import Job
from xai_cosim.sim.accesses import Access
from xai_cosim.sim.overlaps import ROUNDS, overlap
from xai_cosim.sim.registers import WORD_BITS
from xai_cosim.sim.run import design_under_test
from xai_cosim.sim.stall import Stall, any_stall, any_stalls
from xai_cosim.sim.streams import held_back
from xai_cosim.sim.testbench import Testbench, started_testbench

AFTER = 200
"""Cycles after the last job in which it might give beats that nobody asked for."""
Held = Mapping[str, Stall]
Random = np.random.Generator
Told = dict[str, Any]
"""What `check` is told of a job that was exact."""


async def run_all(dut: HierarchyObject, held: Callable[[Random, Sequence[str], int], Held]) -> None:
    """Run the jobs in their order, held back as `held` says for each."""
    bench = await _started(dut)
    told, names = [], held_back(bench.design)
    progress = Progress("jobs", len(_folders()))
    for number, folder in enumerate(_folders()):
        progress.at(number)
        bench.streams.set_stalls(held(_random(number), names, number), number)
        told.append(await _exact(bench, folder))
    await _finish(bench, told)


async def _started(dut: HierarchyObject) -> Testbench:
    return await started_testbench(dut, design_under_test(), model, recorder())


def _folders() -> list[Path]:
    return [Path(folder) for folder in os.environ["JOB_FOLDERS"].split(os.pathsep)]


def _random(number: int) -> Random:
    return np.random.default_rng([cocotb.RANDOM_SEED, number])


async def _exact(bench: Testbench, folder: Path) -> Told:
    """Run a job; return what is told of it: a stream that moves nothing meets no stall."""
    job = Job.load(folder)
    outcome, beats = await bench.run_exact(job), job.beats()
    patterns = {name: bench.streams.patterns.get(name, Stall()) for name in held_back(bench.design)}
    stalls = {name: stall.kind for name, stall in patterns.items() if beats.get(name, 1)}
    return {"compared": outcome.compared, "cycles": outcome.compute_cycles, "stalls": stalls}


async def _finish(bench: Testbench, told: Sequence[Told]) -> None:
    """Wait for what nobody has asked for, and write what came of the jobs."""
    await ClockCycles(bench.dut.ap_clk, AFTER)
    bench.require_quiet()
    Path(os.environ["RAN"]).write_text(json.dumps(told))


@cocotb.test()
async def free(dut: HierarchyObject) -> None:
    """All jobs, nothing held back: values, TLAST, results and memory are exact."""
    await run_all(dut, lambda random, names, number: {})


@cocotb.test()
async def held_back_everywhere(dut: HierarchyObject) -> None:
    """The same jobs with random gaps and backpressure on every stream and memory channel."""
    await run_all(dut, lambda random, names, number: any_stalls(random, names))


@cocotb.test()
async def one_held_back(dut: HierarchyObject) -> None:
    """The same jobs, each with one stream or memory channel held back and the others free."""
    await run_all(dut, lambda random, names, n: {names[n % len(names)]: any_stall(random)} if names else {})


@cocotb.test()
async def registers_overlap(dut: HierarchyObject) -> None:
    """Arguments are read while they, or others, are written, in every order of the channels; the first job is exact."""
    bench, random = await _started(dut), _random(0)
    for port in bench.design.lite:
        words = await _held_words(bench, port)
        writes = {address: partial(_write, address, bits) for address, bits in words.items()}
        for address in words:
            for _ in range(ROUNDS):
                await overlap(bench, writes, [address], list(words), random, port=port)
    await _finish(bench, [await _exact(bench, _folders()[0])])


async def _held_words(bench: Testbench, port: str) -> dict[int, int]:
    """Return the words of arguments behind a port that can be read back, and how many of their bits hold a value."""
    found = {}
    for register in (r for r in bench.design.arguments if r.port == port):
        for word in range(register.words):
            address, bits = register.offset + 4 * word, min(register.bits - WORD_BITS * word, WORD_BITS)
            values = [value % (1 << bits) for value in (0x5AC3_3C5A, 0xA53C_C3A5)]
            if [await _written(bench, address, value, port) for value in values] == values:
                found[address] = bits  # others are only written: nothing can be said of them
    return found


async def _written(bench: Testbench, address: int, value: int, port: str) -> int:
    """Write a word, and return what it reads as then."""
    await bench.write(address, value, port)
    return await bench.read(address, port)


def _write(address: int, bits: int, random: Random) -> Access:
    """Return a random write of an argument's word."""
    strobes = 0b1111 if random.random() < 0.5 else int(random.integers(16))
    return Access(address, int(random.integers(1 << bits)), strobes)
