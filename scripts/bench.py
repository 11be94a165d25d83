# SPDX-License-Identifier: Apache-2.0
"""`make bench`: how fast the simulation is, beside a bare C++ loop and beside cocotbext-axi."""

import json
import sys
from contextlib import nullcontext

from cocotb_tests.benchmark.baseline import checked_out, commit_of
from cocotb_tests.benchmark.endurance import endure
from cocotb_tests.benchmark.measure import ROUNDS, benchmark
from cocotb_tests.benchmark.memories import compare_memories
from cocotb_tests.benchmark.options import compare_options
from xai_cosim.command import FAIL, CommandLine, command, whole_number
from xai_cosim.workspace import OUT, make_room

RESULTS = OUT / "bench" / "bench.json"
MAX_ROUNDS = 1000
MAX_CYCLES = 10**12


def print_options(rounds: int) -> int:
    """Print what each option gives in the bare loop."""
    print("speed as a ratio to how models are built: by processor time, by wall clock; seconds of the build")
    for name, (cpu, wall, seconds) in compare_options(rounds).items():
        print(f"  {name:44} {cpu:6.2f} {wall:6.2f} {seconds:6.0f} s")
    return 0


def print_endurance(cycles: int) -> int:
    """Print memory and speed of a long simulation, as it goes on."""
    print("  cycles         jobs  cycles/s of processor time  resident memory")
    before = 0
    for span in endure(cycles):
        speed = (span.cycles - before) / span.cpu_seconds
        print(f"  {span.cycles:13,} {span.jobs:5} {speed:27,.0f} {span.resident_kib:12,} KiB")
        before = span.cycles
    return 0


def main() -> int:
    """Print the figures and write them as JSON; 1 where contenders disagree, 2 where a tool is missing."""
    line = CommandLine("bench", __doc__)
    line.add_argument("--rounds", default=str(ROUNDS))
    line.add_argument("--options", action="store_true", help="compare the options of Verilator and the compiler")
    line.variable("BASELINE")
    line.variable("CYCLES")
    given = line.parse_args()
    rounds = whole_number("--rounds", given.rounds, 1, MAX_ROUNDS, "a number of rounds")
    cycles = whole_number("CYCLES", given.cycles, 1, MAX_CYCLES, "a number of cycles") if given.cycles else 0
    commit = commit_of(given.baseline) if given.baseline else ""
    try:
        if cycles:
            return print_endurance(cycles)
        if given.options:
            return print_options(rounds)
        make_room(RESULTS)
        with checked_out(commit) if commit else nullcontext() as baseline:
            figures = benchmark(rounds, baseline)
        memory = figures["memory"] = compare_memories(rounds)
    except RuntimeError as error:  # contenders that disagree
        print(f"FAIL: {error}", file=sys.stderr)
        return FAIL
    print(
        f"{figures['network']}, {figures['image']}, {' + '.join(figures['phases'])}: {figures['jobs']} jobs,"
        f" {figures['cycles']['bulk']:,} cycles; medians of {figures['rounds']} runs in turn"
    )
    for name, speed in figures["cycles_per_second"].items():
        print(f"  {name:14} {speed:12,.0f} cycles/s  {figures['share_of_bare'][name]:8.2%} of the bare loop")
    print(f"bulk is {figures['bulk_over_cocotbext_axi']:,.0f} times as fast as cocotbext-axi")
    if ratio := figures["bulk_over_baseline"]:
        print(
            f"bulk is {ratio['cpu']:.2f} times as fast as at {commit}, in cycles per second of processor time;"
            f" {ratio['wall']:.2f} by wall clock, {ratio['fastest']:.2f} by the fastest rounds"
        )
    print(
        f"the memory is {memory['cycles_ratio']:.0f} times as fast as cocotbext-axi's AxiRam by cycles,"
        f" {memory['jobs_ratio']:.0f} times by jobs: {memory['cycles_per_second']['memory']:,.0f} cycles/s"
    )
    print(
        f"xai_top's model builds in {figures['build_seconds']:.0f} s from nothing; a bench starts in"
        f" {figures['start_seconds']:.1f} s; expected beats of all methods take {figures['golden_seconds']:.2f} s;"
        f" largest process {figures['peak_mib']['simulation']:.0f} MiB simulating,"
        f" {figures['peak_mib']['build']:.0f} MiB building"
    )
    print("same outputs everywhere, as expected; same cycles in the bare loop, bulk and beat")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps(figures, indent=2) + "\n")
    print(f"wrote {RESULTS}")
    return 0


if __name__ == "__main__":
    command(main)
