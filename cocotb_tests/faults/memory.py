# SPDX-License-Identifier: Apache-2.0
"""Faults planted in a copy of the memory, one of them alive at a time, each for the test that has to find it."""

from dataclasses import dataclass

from xai_cosim.sim.memory import MEMORY_DPI

VARIABLE = "memory_fault"
"""Of the simulation: the number of the fault that is alive, from 1 on."""


@dataclass(frozen=True)
class MemoryFault:
    """What becomes another expression or statement of axim_dpi.cpp, and the test of memory_tests.py that finds it."""

    finds: str
    old: str
    new: str


SET, STEP = "port->stalls[channel].set(", "step(port.moved[channel])"
FAULTS = {
    "strobes_ignored": MemoryFault("bursts", "strobes[i / 8] >> i % 8 & 1", "true"),
    "wrap_as_incr": MemoryFault("bursts", "kind != Kind::kWrap", "true"),
    "fixed_as_incr": MemoryFault("bursts", "beat == 0 || kind == Kind::kFixed", "beat == 0"),
    "never_aligned": MemoryFault("bursts", "(address & ~(bytes - 1)) + beat * bytes", "address + beat * bytes"),
    "always_aligned": MemoryFault("bursts", "return address;", "return address & ~(bytes - 1);"),
    "size_of_the_bus": MemoryFault("bursts", "std::min(uint64_t{1} << size, port.bytes)", "port.bytes"),
    "lanes_left_out": MemoryFault("bursts", "lanes + (byte - word)", "lanes + (byte - first)"),
    "id_of_another_read": MemoryFault("bursts", "*tag = burst.tag;", "*tag = port.reads.back().tag;"),
    "id_of_another_write": MemoryFault("bursts", "port.responses.front().tag", "port.responses.back().tag"),
    "last_missing": MemoryFault("bursts", "burst.beat + 1 == burst.beats", "burst.beat == burst.beats"),
    "data_ahead_out_of_order": MemoryFault("bursts", "port.ahead.front().data", "port.ahead.back().data"),
    "data_ahead_where_none_may_be": MemoryFault("bursts", "port.takes_ahead", "true"),
    "last_write_not_noted": MemoryFault("bursts", "buffer->written[offset + i - lane]", "buffer->written[offset]"),
    "no_read_latency": MemoryFault("pace", "std::max(port.reads.front().due, port.next_read)", "port.next_read"),
    "no_write_latency": MemoryFault("pace", "next >= port.responses.front().due", "true"),
    "no_interval_of_reads": MemoryFault("pace", "next - 1 + port.interval", "0"),
    "no_interval_of_writes": MemoryFault("pace", "axis_now() + port.interval", "0"),
    "no_spread": MemoryFault("pace", "spread ? random.draw() % (spread + 1) : 0", "spread / 2"),
    "gap_between_beats": MemoryFault("pace", "!port.read_offered", "!port.read_offered && !r_taken"),
    "seed_left_out": MemoryFault("stalls", f"{SET}seed, kind, first, second)", f"{SET}1, kind, first, second)"),
    "channels_mixed_up": MemoryFault("stalls", f"port.stalls[channel].{STEP}", f"port.stalls[kR - channel].{STEP}"),
    "strays_pass": MemoryFault("outside", "errors.size() == kErrors", "true"),
    "strays_told_by_byte": MemoryFault("outside", "outside = true", "outside = false"),
    "junk_without_seed": MemoryFault("outside", "Random(seed).draw()", "1"),
    "junk_without_address": MemoryFault("outside", "(address >> 3) * 0x9E3779B97F4A7C15u + junk_seed", "junk_seed"),
    "stray_reads_miscounted": MemoryFault("outside", "!inside", "inside"),
    "reads_outlive_reset": MemoryFault("reset", "port.reads.clear()", "(void)0"),
    "writes_outlive_reset": MemoryFault("reset", "port.writes.clear()", "(void)0"),
    "data_outlives_reset": MemoryFault("reset", "port.ahead.clear()", "(void)0"),
    "responses_outlive_reset": MemoryFault("reset", "port.responses.clear()", "(void)0"),
    "reads_are_no_progress": MemoryFault("progress", "port.moved[kR]++;\n    axis_progress();", "port.moved[kR]++;"),
    "writes_are_no_progress": MemoryFault("progress", "port.moved[kW]++;\n  axis_progress();", "port.moved[kW]++;"),
    "addresses_are_progress": MemoryFault("progress", "port.moved[kAR]++", "(axis_progress(), port.moved[kAR]++)"),
}


def faulty_source() -> str:
    """Return axim_dpi.cpp with all faults in it, none of them alive; ValueError where a text is not found once."""
    source = MEMORY_DPI.read_text().replace('"stall.h"', f'"{MEMORY_DPI.parent / "stall.h"}"')
    for number, fault in enumerate(FAULTS.values(), 1):
        if source.count(fault.old) != 1:
            raise ValueError(f"axim_dpi.cpp holds {fault.old!r} {source.count(fault.old)} times")
        alive = f"{VARIABLE} == {number}"
        changed = f"({alive} ? {fault.new} : {fault.old})"
        if fault.old.endswith(";"):
            changed = f"if ({alive}) {{ {fault.new} }} else {{ {fault.old} }}"
        source = source.replace(fault.old, changed)
    return source.replace("namespace {", f'extern "C" {{ int {VARIABLE} = 0; }}\n\nnamespace {{', 1)
