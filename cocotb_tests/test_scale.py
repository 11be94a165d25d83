# SPDX-License-Identifier: Apache-2.0
"""Faults in how scale divides, multiplies, rounds and waits, each seen red by the directed test that looks for it."""

import re

import pytest

from cocotb_tests.environment.sleeping import SleepingFault, failures_awake, kernel_with
from host.designs import open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate

FAULTS = (
    SleepingFault("left kept of the job before", "arg_left <= «reg_left[3:0]»;",
                  "arg_left ? arg_left : reg_left[3:0]", "arguments_of_the_other"),
    SleepingFault("highest bit of epsilon ignored", "arg_eps <= «reg_eps[14:0]»;", "reg_eps[13:0]",
                  "each_bit_of_epsilon"),
    SleepingFault("epsilon not added in lane 0", "{divisor} <= «{magnitude} + arg_eps»;", "{magnitude}",
                  "every_left_shift/left=7"),
    SleepingFault("ties below 0 away from 0 in lane 0", "{half} <= «{divisor} - {negative}»;", "{divisor}",
                  "every_divisor/left=0"),
    SleepingFault("half of the divisor not added in lane 0", "{dividend} <= «{shifted} + {halved}»;", "{shifted}",
                  "every_divisor/left=14"),
    SleepingFault("an equal rest does not saturate in lane 0", "{saturates} <= «{rest} >= {held}»;",
                  "{rest} > {held}", "every_left_shift/left=15"),
    SleepingFault("lane 0 saturates where it divides by 0", "assign {zero} = «{divisor} == 1'sd0»;", "1'b0",
                  "nothing_is_divided_by_zero"),
    SleepingFault("an equal rest not subtracted in the last step of lane 0", "assign {less} = «{more} - {last}»;",
                  "{more} - {last} - ({more} == {last})", "every_divisor/left=14"),
    SleepingFault("half of the last place not added to products", "rounding <= «(32'd1 << arg_shift) >> 1»;", "32'd0",
                  "every_shift/shift=9"),
    SleepingFault("the product's highest bit lost in lane 0", "{product} <= «{left} * {right}»;",
                  "(({left} * {right}) <<< 1) >>> 1", "every_shift/shift=31"),
    SleepingFault("in_b not waited for", "internal_oready = (b_fifo_stays || «_scaling_b_idle»)", "1'b1",
                  "one_stream_late/stream=in_b"),
    SleepingFault("in_b taken into a full FIFO", "in_b_feed_open = !in_b_feed_left[21] && «in_b_feed_room»;", "1'b1",
                  "one_stream_late/stream=in_r"),
)  # fmt: skip
LANE = (
    r"(?P<divisor>\w+) <= (?P<magnitude>\w+) \+ arg_eps;",
    r"(?P<half>_minus\w+) <= (?P<divided_by>\w+) - (?P<negative>\w+);",
    r"(?P<dividend>_plus\w+) <= (?P<shifted>\w*sll\w+) \+ (?P<halved>_slice\w+);",
    r"(?P<saturates>_greatereq\w+) <= (?P<rest>\w+) >= (?P<held>\w+);",
    r"assign (?P<zero>_eq\w+) =",
    r"(?P<product>_product\w+) <= (?P<left>\w+) \* (?P<right>\w+);",
)
"""Where the registers of lane 0 have their names: the first of each."""
STEP = r"assign (?P<less>_minus\w+) = (?P<more>_cat\w+) - (?P<last>\w+);"
STEPS = 15


@pytest.fixture(scope="module")
def sleeping(tmp_path_factory: pytest.TempPathFactory) -> Design:
    """scale with all faults asleep; between braces they have the registers of lane 0."""
    (source,) = open_design("scale").files
    text = source.read_text()
    names: dict[str, str] = {}
    for pattern in LANE:
        found = re.search(pattern, text)
        assert found is not None, pattern
        names |= found.groupdict()
    number = names["divisor"].rpartition("_")[2]  # which delayed copies keep
    last = [step for step in re.finditer(STEP, text) if step["last"].endswith(f"plus_{number}")]
    assert len(last) == STEPS
    return kernel_with("scale", FAULTS, tmp_path_factory.mktemp("scale"), names | last[-1].groupdict())


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault_is_seen(sleeping: Design, fault: SleepingFault, seed: int) -> None:
    """The directed test fails."""
    assert failures_awake(sleeping, FAULTS.index(fault) + 1, fault.test, seed)


@pytest.mark.parametrize("test", sorted({fault.test for fault in FAULTS}))
def test_asleep_all_pass(sleeping: Design, test: str, seed: int) -> None:
    """Without a fault awake the same tests pass."""
    assert not simulate(sleeping, "cocotb_tests.scale_tests", testcase=test, seed=seed)
