# SPDX-License-Identifier: Apache-2.0
"""Faults in how add scales, rounds and waits for its operands, each seen red by the directed test that looks for it."""

import re

import pytest

from cocotb_tests.environment.sleeping import SleepingFault, failures_awake, kernel_with
from host.designs import open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate

FAULTS = (
    SleepingFault("left_b ignored", "arg_left_b <= «reg_left_b[3:0]»;", "4'd0", "each_left_shift"),
    SleepingFault("left_a kept of the job before", "arg_left_a <= «reg_left_a[3:0]»;",
                  "arg_left_a ? arg_left_a : reg_left_a[3:0]", "each_left_shift"),
    SleepingFault("half of the last place not added", "rounding <= «(32'd1 << arg_shift) >> 1»;", "32'd0",
                  "every_shift/shift=9"),
    SleepingFault("a bit of lane 0's sum too few", "{sum} <= «{terms} + rounding»;",
                  "(({terms} + rounding) <<< 1) >>> 1", "sums_at_the_limits/a=32767/b=32767/left_a=15/left_b=15"),
    SleepingFault("in_b not waited for", "internal_oready = (b_fifo_stays || «_adding_b_idle»)", "1'b1",
                  "one_stream_late/stream=in_b"),
    SleepingFault("in_b taken into a full FIFO", "in_b_feed_open = !in_b_feed_left[21] && «in_b_feed_room»;", "1'b1",
                  "one_stream_late/stream=in_r"),
    SleepingFault("in_b dropped while the pipeline stands still",
                  "assign b_fifo_deq = «_adding_stream_oready» && _adding_b_source_fifo_deq;", "1'b1",
                  "one_stream_late/stream=in_r"),
    SleepingFault("in_b a beat early",
                  "assign b_fifo_stays = «(b_fifo_count > 1) || (b_fifo_count == 1) && !b_fifo_deq»;",
                  "b_fifo_count > 0", "one_stream_late/stream=in_b"),
)  # fmt: skip


@pytest.fixture(scope="module")
def sleeping(tmp_path_factory: pytest.TempPathFactory) -> Design:
    """add with all faults asleep; between braces they have the registers of lane 0."""
    (source,) = open_design("add").files
    lane = re.search(r"(?P<sum>\w+) <= (?P<terms>\w+) \+ rounding;", source.read_text())
    assert lane is not None
    return kernel_with("add", FAULTS, tmp_path_factory.mktemp("add"), lane.groupdict())


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault_is_seen(sleeping: Design, fault: SleepingFault, seed: int) -> None:
    """The directed test fails."""
    assert failures_awake(sleeping, FAULTS.index(fault) + 1, fault.test, seed)


@pytest.mark.parametrize("test", sorted({fault.test for fault in FAULTS}))
def test_asleep_all_pass(sleeping: Design, test: str, seed: int) -> None:
    """Without a fault awake the same tests pass."""
    assert not simulate(sleeping, "cocotb_tests.add_tests", testcase=test, seed=seed)
