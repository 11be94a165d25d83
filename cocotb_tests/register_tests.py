# SPDX-License-Identifier: Apache-2.0
"""Cocotb tests of the control port, for every kernel and for each window of xai_top."""

from dataclasses import replace

import cocotb
import numpy as np
from cocotb.handle import HierarchyObject
from cocotb.triggers import ClockCycles

from cocotb_tests.under_test import a_job_of_each_kernel, bench_under_test, random_state
from xai_cosim.ipxact.design import CTRL


@cocotb.test()
async def arguments_hold_what_is_written(dut: HierarchyObject) -> None:
    """Random values in all argument registers of all kernels are all read back, cycles later too; idle stays idle."""
    bench = await bench_under_test(dut)
    random = random_state()
    written = {
        bench.window(kernel) + register.offset: int(random.integers(2**32))
        for kernel in bench.models
        for register in bench.design.kernel(kernel).arguments
    }
    for address, value in written.items():
        await bench.write(address, value)
    for later in (0, 1, 2, 3, 10, 11):  # even and odd: a bit that toggles is right every other cycle
        await ClockCycles(bench.dut.ap_clk, 1 + later)
        for address, value in written.items():
            assert await bench.read(address) == value, f"register at 0x{address:x}"
            await ClockCycles(bench.dut.ap_clk, 1 + later % 2)
    for kernel in bench.models:
        assert await bench.read(bench.window(kernel) + CTRL.OFFSET) == CTRL.AP_IDLE


@cocotb.test()
async def byte_strobes(dut: HierarchyObject) -> None:
    """Each pattern of WSTRB changes the bytes that it names and no others, in each argument, each bit both ways."""
    bench = await bench_under_test(dut)
    for kernel in bench.models:
        for register in bench.design.kernel(kernel).arguments:
            address = bench.window(kernel) + register.offset
            for old in (0x3C965AF0, 0xC369A50F):  # each bit both ways
                new = old ^ 0xFFFFFFFF
                for strobes in range(16):
                    await bench.write(address, old)
                    await bench.control.write(address, new, byte_enable=strobes)
                    expected = sum(((new if strobes >> i & 1 else old) >> 8 * i & 0xFF) << 8 * i for i in range(4))
                    assert await bench.read(address) == expected, f"{register.name}, strobes {strobes:04b}"
        await bench.control.write(bench.window(kernel) + CTRL.OFFSET, CTRL.AP_START, byte_enable=0b1110)
        assert await bench.read(bench.window(kernel) + CTRL.OFFSET) == CTRL.AP_IDLE, "start without its strobe"


@cocotb.test()
async def address_and_data_in_any_order(dut: HierarchyObject) -> None:
    """W long before AW, AW long before W, and both at once: each write takes effect once."""
    bench = await bench_under_test(dut)
    for kernel in bench.models:
        address = bench.window(kernel) + bench.design.kernel(kernel).arguments[0].offset
        for number, (early, late) in enumerate(((0, 0), (0, 9), (9, 0), (0, 1), (1, 0))):
            for value in (0x3C965AF0 + number, 0xC369A50F - number):  # each bit both ways
                await bench.control.write(address, value, address_latency=early, data_latency=late)
                assert await bench.read(address) == value


@cocotb.test()
async def two_writes_ahead(dut: HierarchyObject) -> None:
    """Two data before the first address, two addresses before the first data: the second waits, neither is lost."""
    bench = await bench_under_test(dut)
    for kernel in bench.models:
        addresses = [bench.window(kernel) + register.offset for register in bench.design.kernel(kernel).arguments[:2]]
        for address_latency, data_latency in ((20, 0), (0, 20)):
            for values in ((0x3C965AF0, 0xC369A50F), (0xC369A50F, 0x3C965AF0)):
                for address, value in zip(addresses, values, strict=False):
                    cocotb.start_soon(
                        bench.control.write(
                            address, value, address_latency=address_latency, data_latency=data_latency
                        )
                    )
                await ClockCycles(bench.dut.ap_clk, 80)
                for address, value in zip(addresses, values, strict=False):
                    assert await bench.read(address) == value, f"register at 0x{address:x}"


@cocotb.test()
async def responses_held_back(dut: HierarchyObject) -> None:
    """BREADY and RREADY low for a while: the response waits, the next request waits behind it, neither is lost."""
    bench = await bench_under_test(dut)
    bus = bench.control.bus
    for kernel in bench.models:
        one, other = (bench.window(kernel) + register.offset for register in bench.design.kernel(kernel).arguments[:2])
        for value, held in ((0xFFFFFFFF, 1), (0x55555555, 2), (0xAAAAAAAA, 9)):
            inverse = ~value & 0xFFFFFFFF
            await bench.write(other, inverse)
            bus.BREADY.value = 0
            writes = [cocotb.start_soon(bench.control.write(one, written)) for written in (inverse, value)]
            await ClockCycles(bench.dut.ap_clk, 20 + held)
            assert int(bus.BVALID.value), "the response has not waited"
            assert not any(write.done() for write in writes)
            bus.BREADY.value = 1
            for write in writes:
                await write
            bus.RREADY.value = 0
            reads = [cocotb.start_soon(bench.control.read(address)) for address in (one, other)]
            await ClockCycles(bench.dut.ap_clk, 20 + held)
            assert int(bus.RVALID.value), "the data have not waited"
            assert not any(read.done() for read in reads)
            bus.RREADY.value = 1
            assert [int(await read) for read in reads] == [value, inverse]


@cocotb.test()
async def only_ap_start_is_writable(dut: HierarchyObject) -> None:
    """Writing the other bits of the control register, ap_return or any unmapped address changes nothing."""
    bench = await bench_under_test(dut)
    for kernel in bench.models:
        window, description = bench.window(kernel), bench.design.kernel(kernel)
        await bench.write(window + CTRL.OFFSET, 0xFFFFFFFF & ~CTRL.AP_START)
        assert await bench.read(window + CTRL.OFFSET) == CTRL.AP_IDLE
        status = window + description.registers["AP_RETURN"].offset
        before = await bench.read(status)
        await bench.write(status, ~before)
        assert await bench.read(status) == before
        arguments = [register.offset for register in description.arguments]
        for offset in arguments:
            await bench.write(window + offset, 0x55555555)
        listed = {register.offset for register in description.registers.values()}
        window_bytes = 1 << description.ports["s_axi_control_AWADDR"][1]
        for unmapped in sorted(set(range(0, window_bytes, 4)) - listed):
            await bench.write(window + unmapped, 0xFFFFFFFF)
            assert await bench.read(window + unmapped) == 0, f"unmapped 0x{unmapped:x}"
            assert await bench.read(window + CTRL.OFFSET) == CTRL.AP_IDLE, f"0x{unmapped:x} starts a job"
        assert [await bench.read(window + offset) for offset in arguments] == [0x55555555] * len(arguments)


@cocotb.test()
async def start_idle_done_ready(dut: HierarchyObject) -> None:
    """ap_start reads 1 and ap_idle 0 in a job; ap_done and ap_ready come together, and only their read clears them."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        bench.require(await bench.read(window + CTRL.OFFSET) == CTRL.AP_START, "not started, or more than that")
        await bench.play()
        await ClockCycles(bench.dut.ap_clk, 40)
        for register in bench.design.kernel(job.kernel).registers.values():
            if register.offset != CTRL.OFFSET:
                await bench.read(window + register.offset)
        ended = await bench.read(window + CTRL.OFFSET)
        bench.require(ended == CTRL.AP_DONE | CTRL.AP_IDLE | CTRL.AP_READY, f"CTRL 0x{ended:x} after the end")
        again = await bench.read(window + CTRL.OFFSET)
        bench.require(again == CTRL.AP_IDLE, f"CTRL 0x{again:x} once the end has been read")
        await bench.finish_exact(job, window, done=True)


@cocotb.test()
async def start_and_idle_change_together(dut: HierarchyObject) -> None:
    """The control register is read in each cycle around a start: idle, then started, and nothing between."""
    bench = await bench_under_test(dut)
    for later in range(12):
        for job in a_job_of_each_kernel(bench):
            window = await bench.prepare(job)
            await bench.write_arguments(job)
            write = cocotb.start_soon(bench.write(window + CTRL.OFFSET, CTRL.AP_START))
            await ClockCycles(bench.dut.ap_clk, 1 + later)
            seen = await bench.read(window + CTRL.OFFSET)
            one_of_them = seen in (CTRL.AP_IDLE, CTRL.AP_START)
            bench.require(one_of_them, f"CTRL 0x{seen:x}, {later} cycles after the write of ap_start began")
            await write
            bench.streams.arm()
            await bench.finish_exact(job, window)


@cocotb.test()
async def done_waits_until_it_is_read(dut: HierarchyObject) -> None:
    """A job whose ap_done nobody polls: it is still there thousands of cycles later, and the next job is exact."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        await bench.play()
        await ClockCycles(bench.dut.ap_clk, 3000)
        bench.require(bool(await bench.read(window + CTRL.OFFSET) & CTRL.AP_DONE), "ap_done has not waited", "done")
        await bench.finish_exact(job, window, done=True)
        await bench.run_exact(job)
        bench.observe(job, "done unread")


@cocotb.test()
async def polling_does_not_disturb(dut: HierarchyObject) -> None:
    """The control register is read without pause from start to end: values and status are those of an unpolled job."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        bench.streams.arm()
        await bench.finish_exact(job, window, poll=True)
        bench.observe(job, "polled")


@cocotb.test()
async def arguments_rewritten_while_a_job_runs(dut: HierarchyObject) -> None:
    """The arguments of the next job, or garbage, written during a job do not touch it."""
    bench = await bench_under_test(dut)
    random = random_state(1)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        for register in bench.design.kernel(job.kernel).arguments:
            await bench.write(window + register.offset, int(random.integers(2**32)))
        bench.streams.arm()
        await bench.finish_exact(job, window)
        bench.observe(job, "arguments rewritten")


@cocotb.test()
async def start_written_again(dut: HierarchyObject) -> None:
    """ap_start written while a job runs starts nothing: after its end the kernel is idle, and the next job is exact."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        await bench.write(window + CTRL.OFFSET, CTRL.AP_START)
        bench.streams.arm()
        await bench.finish_exact(job, window)
        await ClockCycles(bench.dut.ap_clk, 20)
        bench.require(await bench.read(window + CTRL.OFFSET) == CTRL.AP_IDLE, "started twice")
        await bench.run_exact(job)


@cocotb.test()
async def data_before_start(dut: HierarchyObject) -> None:
    """All packets are offered long before ap_start: no beat is taken before it, and the job is exact."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        window = await bench.prepare(job)
        bench.streams.arm()
        await ClockCycles(bench.dut.ap_clk, 100)
        bench.require(not any(t.moved for t in bench.streams.traffic().values()), "beats moved before ap_start")
        await bench.start(job)
        await bench.finish_exact(job, window)
        bench.observe(job, "data before start")


@cocotb.test()
async def start_long_before_data(dut: HierarchyObject) -> None:
    """ap_start comes a thousand cycles before the first beat of any stream."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        window = await bench.start_idle(job)
        await ClockCycles(bench.dut.ap_clk, 1000)
        bench.streams.arm()
        await bench.finish_exact(job, window)
        bench.observe(job, "start before data")


@cocotb.test()
async def back_to_back(dut: HierarchyObject) -> None:
    """Jobs with other arguments each, the next one started as soon as ap_done is read."""
    bench = await bench_under_test(dut)
    for number in range(8):
        for job in a_job_of_each_kernel(bench, number):
            await bench.run_exact(job)
            bench.observe(job, "back to back")
    assert np.all([await bench.read(bench.window(k) + CTRL.OFFSET) == CTRL.AP_IDLE for k in bench.models])


@cocotb.test()
async def each_bit_decides(dut: HierarchyObject) -> None:
    """A legal argument with one bit too many, and the values just behind its range: each is refused with its status."""
    bench = await bench_under_test(dut)
    for job in a_job_of_each_kernel(bench):
        for register in bench.design.kernel(job.kernel).arguments:
            values = {job.arguments[register.name] | 1 << bit for bit in range(32)}
            values |= set(range(register.maximum + 1, register.maximum + 5))
            for value in sorted(values):
                if value > register.maximum or (value - register.minimum) % register.step:
                    arguments = {**job.arguments, register.name: value}
                    name = f"{register.name}={value}"
                    await bench.run_refused(
                        replace(job, arguments=arguments, outputs={}, status=register.status, name=name)
                    )
        await bench.run_exact(job)
