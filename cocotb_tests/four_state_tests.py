# SPDX-License-Identifier: Apache-2.0
"""Cocotb test for a 4-state simulator: no X on any control signal after reset, none in any beat or read value."""

from itertools import count
from typing import Any

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles, ReadOnly, RisingEdge
from cocotb_bus.drivers.amba import AXI4LiteMaster

from host.kernels import model
from host.stimulus import small_job
from xai_cosim.ipxact.design import CTRL, Design
from xai_cosim.jobs.job import Job
from xai_cosim.sim.run import design_under_test

CLOCK_NS = 10
JOBS = 6
CYCLES_A_BEAT = 60
"""Longest that a job may take for each of its beats before it counts as hung; conv2d computes 9 cycles a pixel."""
CONTROL = ("AWREADY", "WREADY", "BVALID", "ARREADY", "RVALID")
PAYLOAD = {"BVALID": ("BRESP",), "RVALID": ("RDATA", "RRESP")}


def known(dut: Any, name: str) -> int:
    """Return a signal's value; AssertionError where a bit of it is X or Z."""
    value = dut[name].value
    assert value.is_resolvable, f"{name} is {value}"
    return int(value)


async def watch(dut: Any, design: Design) -> None:
    """Check in every cycle that what must be known is."""
    while True:
        await RisingEdge(dut.ap_clk)
        await ReadOnly()
        for name in CONTROL:
            if known(dut, f"s_axi_control_{name}"):
                for payload in PAYLOAD.get(name, ()):
                    known(dut, f"s_axi_control_{payload}")
        for stream in design.streams.values():
            known(dut, f"{stream.name}_{'TREADY' if stream.is_input else 'TVALID'}")
            if not stream.is_input and int(dut[f"{stream.name}_TVALID"].value):
                known(dut, f"{stream.name}_TDATA")
                known(dut, f"{stream.name}_TLAST")


async def play(dut: Any, stream: str, packet: np.ndarray) -> None:
    """Offer a packet beat by beat."""
    for number, beat in enumerate(packet):
        dut[f"{stream}_TDATA"].value = int.from_bytes(beat.tobytes(), "little")
        dut[f"{stream}_TLAST"].value = number == len(packet) - 1
        dut[f"{stream}_TVALID"].value = 1
        await RisingEdge(dut.ap_clk)
        while not int(dut[f"{stream}_TREADY"].value):
            await RisingEdge(dut.ap_clk)
    dut[f"{stream}_TVALID"].value = 0


async def run(dut: Any, design: Design, control: AXI4LiteMaster, job: Job) -> None:
    """Run a job and compare every output beat."""
    for register in design.arguments:
        await control.write(register.offset, job.arguments[register.name])
    await control.write(CTRL.OFFSET, CTRL.AP_START)
    for stream, packet in job.inputs.items():
        cocotb.start_soon(play(dut, stream, packet))
    got: dict[str, list[bytes]] = {s: [] for s in job.outputs}
    for _ in range(CYCLES_A_BEAT * sum(job.beats().values())):
        await RisingEdge(dut.ap_clk)
        for stream in got:
            if int(dut[f"{stream}_TVALID"].value):
                got[stream].append(int(dut[f"{stream}_TDATA"].value).to_bytes(design.streams[stream].bytes, "little"))
        if all(len(got[s]) >= len(o.expected) for s, o in job.outputs.items()):
            break
    for stream, output in job.outputs.items():
        assert b"".join(got[stream]) == output.expected.tobytes(), f"{job.arguments}: {stream}"
    await ClockCycles(dut.ap_clk, 30)
    assert int(await control.read(CTRL.OFFSET)) & CTRL.AP_DONE


@cocotb.test()
async def no_unknown_after_reset(dut: Any) -> None:
    """From unknown registers and RAMs through one reset to jobs that use every stream: all known, all exact."""
    design = design_under_test()
    Clock(dut.ap_clk, CLOCK_NS, unit="ns").start()
    dut.ap_rst_n.value = 0
    control = AXI4LiteMaster(dut, "s_axi_control", dut.ap_clk)
    for stream in design.streams.values():
        if stream.is_input:
            dut[f"{stream.name}_TVALID"].value = 0
        else:
            dut[f"{stream.name}_TREADY"].value = 1
    await ClockCycles(dut.ap_clk, 4)
    dut.ap_rst_n.value = 1
    await ClockCycles(dut.ap_clk, 1)
    cocotb.start_soon(watch(dut, design))
    unused = set(design.streams)
    for number in count(1):
        job = small_job(model(design), np.random.default_rng([cocotb.RANDOM_SEED, number]))
        if number <= JOBS or unused & set(job.beats()):
            await run(dut, design, control, job)
            unused -= set(job.beats())
        if number >= JOBS and not unused:
            break
