# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of xai_top: routing of streams and registers, and what it refuses."""

from dataclasses import replace
from typing import Any

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles, FallingEdge
from cocotb_bus.drivers.amba import AXIProtocolError, AXIxRESP

from cocotb_tests.accelerator import started
from host.designs import KERNELS, TOP, open_design
from xai_cosim.ipxact.design import CTRL
from xai_cosim.sim.testbench import Testbench

SLVERR, DECERR = "SLVERR", "DECERR"


async def refused(bench: Testbench, address: int, value: int | None = None) -> str:
    """Access a register that must be refused (write, or read without a value); return the response's name."""
    try:
        if value is None:
            await bench.control.read(address)
        else:
            await bench.control.write(address, value)
    except AXIProtocolError as error:
        return str(error.xresp.name)
    return "OKAY"


@cocotb.test()
async def route_is_held_while_a_job_runs(dut: HierarchyObject) -> None:
    """A write to ROUTE between ap_start and the read of ap_done is refused with SLVERR and not obeyed."""
    bench = await started(dut, open_design(TOP))
    route = bench.design.registers["ROUTE"].offset
    for kernel in KERNELS:
        job = bench.models[kernel].random_job(np.random.default_rng(cocotb.RANDOM_SEED))
        window = await bench.select(kernel)
        await bench.write(route, bench.design.routes[kernel])
        await bench.start_idle(job)
        for value in (0, *bench.design.routes.values()):
            bench.require(await refused(bench, route, value) == SLVERR, f"ROUTE={value} is not refused")
        bench.require(await bench.read(route) == bench.design.routes[kernel], "ROUTE has changed")
        bench.streams.arm()
        await bench.finish_exact(job, window)
        assert await refused(bench, route, bench.design.routes[kernel]) == "OKAY"


@cocotb.test()
async def route_is_held_while_a_beat_is_offered(dut: HierarchyObject) -> None:
    """A beat at a routed stream that no job takes, or no job of the kernel ever does, keeps the route."""
    bench = await started(dut, open_design(TOP))
    route = bench.design.registers["ROUTE"].offset
    routes = bench.design.routes
    for kernel in KERNELS:
        job = bench.models[kernel].random_job(np.random.default_rng(cocotb.RANDOM_SEED))
        for stream in bench.design.inputs:
            await bench.reset()
            await bench.select(kernel)
            beat = np.zeros((1, stream.bytes), np.uint8)
            bench.streams.load(replace(job, inputs={stream.name: beat}, outputs={}))
            bench.streams.arm()
            await ClockCycles(bench.dut.ap_clk, 20)
            for value in (0, *routes.values()):
                assert await refused(bench, route, value) == SLVERR
            assert await bench.read(route) == routes[kernel]
            assert not any(t.moved for t in bench.streams.traffic().values())
    await bench.reset()
    await bench.run_exact(job)


async def write_word(dut: Any, address: int, value: int) -> int:
    """Write a whole word at any address, which the bench's master would shift to other lanes; return the response."""
    await FallingEdge(dut.ap_clk)
    dut.s_axi_control_AWADDR.value, dut.s_axi_control_WDATA.value, dut.s_axi_control_WSTRB.value = address, value, 15
    for offered in (1, 0):
        dut.s_axi_control_AWVALID.value = dut.s_axi_control_WVALID.value = offered
        await FallingEdge(dut.ap_clk)
    dut.s_axi_control_BREADY.value = 1
    while not int(dut.s_axi_control_BVALID.value):
        await FallingEdge(dut.ap_clk)
    response = int(dut.s_axi_control_BRESP.value)
    await FallingEdge(dut.ap_clk)
    dut.s_axi_control_BREADY.value = 0
    return response


@cocotb.test()
async def low_address_bits_say_nothing(dut: HierarchyObject) -> None:
    """Registers are words: an odd address reaches the same one, and is refused where that is."""
    bench = await started(dut, open_design(TOP))
    route = bench.design.registers["ROUTE"].offset
    relu, vmm = bench.design.windows["relu"], bench.design.windows["vmm"]
    for low in (1, 2, 3):
        assert await write_word(dut, route + low, bench.design.routes["relu"]) == AXIxRESP.OKAY
        assert await bench.read(route) == bench.design.routes["relu"]
        assert await write_word(dut, vmm + CTRL.OFFSET + low, CTRL.AP_START) == AXIxRESP.SLVERR
        assert await bench.read(vmm + CTRL.OFFSET) == CTRL.AP_IDLE
        assert await write_word(dut, relu + CTRL.OFFSET + low, CTRL.AP_START) == AXIxRESP.OKAY
        assert await write_word(dut, route + low, 0) == AXIxRESP.SLVERR
        await bench.reset()


@cocotb.test()
async def what_is_refused(dut: HierarchyObject) -> None:
    """No route behind the last kernel, no start of a kernel that is not routed, nothing behind the windows."""
    bench = await started(dut, open_design(TOP))
    register = bench.design.registers["ROUTE"]
    for value in (register.maximum + 1, 0x80000000, 0x101):
        assert await refused(bench, register.offset, value) == SLVERR
        assert await bench.read(register.offset) == 0
    for routed in KERNELS:
        await bench.select(routed)
        for kernel in KERNELS:
            if kernel != routed:
                window = bench.design.windows[kernel]
                assert await refused(bench, window + CTRL.OFFSET, CTRL.AP_START) == SLVERR
                assert await bench.read(window + CTRL.OFFSET) == CTRL.AP_IDLE
    behind = max(bench.design.windows.values()) + 0x100
    beside = register.offset + 4
    assert await refused(bench, beside, 0xFFFFFFFF) == "OKAY", "what is not listed ignores writes"
    assert await bench.read(beside) == 0
    assert await bench.read(register.offset) == bench.design.routes[KERNELS[-1]]
    assert await refused(bench, behind) == DECERR
    assert await refused(bench, behind, 1) == DECERR


@cocotb.test()
async def nothing_moves_without_a_route(dut: HierarchyObject) -> None:
    """After reset no stream is routed: a packet that is offered stays where it is, and works once routed."""
    bench = await started(dut, open_design(TOP))
    job = bench.models["relu"].random_job(np.random.default_rng(cocotb.RANDOM_SEED))
    bench.streams.load(job)
    bench.streams.arm()
    await ClockCycles(bench.dut.ap_clk, 200)
    assert not any(t.moved for t in bench.streams.traffic().values())
    assert await refused(bench, bench.design.registers["ROUTE"].offset, 0) == "OKAY", "nothing is offered to a kernel"
    await bench.reset()
    await bench.run_exact(job)
