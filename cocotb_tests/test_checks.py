# SPDX-License-Identifier: Apache-2.0
"""Would the bench fail? Each of its checks is seen red on a fault planted at the ports of the relu export."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from host.designs import open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate

FAULTS = {
    1: ("a bit of one beat flipped", r"expected -?\d+, got -?\d+ \(beat"),
    2: ("mask inverted", "out_mask: tensor"),
    3: ("a mask bit that belongs to no lane set", "padding lane"),
    4: ("TLAST missing", "TLAST on beats"),
    5: ("TLAST early", "TLAST on beats"),
    6: ("a beat lost", "nothing moves; .*out_r"),
    7: ("a beat doubled", "expected|packet too long|TLAST"),
    8: ("bytes of a lane swapped", r"expected -?\d+, got"),
    9: ("wrong status code", "status 1, expected 0"),
    10: ("ap_done missing", "ap_done does not come"),
    11: ("an input hangs", "nothing moves; .*in_r"),
    12: ("bits of a register missing", "register at 0x"),
    13: ("a waiting beat withdrawn", r"AXI4STREAM_ERRM_TVALID_STABLE at relu\.out_r, cycle \d+"),
    14: ("a waiting beat changed", r"AXI4STREAM_ERRM_TDATA_STABLE at relu\.out_r, cycle \d+"),
    15: ("ap_done not cleared by reading", r"AP_DONE_CLEAR_ON_READ at relu\.CTRL, cycle \d+"),
    16: ("EXOKAY", r"AXI4LITE_ERRS_BRESP_EXOKAY at relu\.s_axi_control, cycle \d+"),
    17: ("an input ready after its job", "the job is over, yet TREADY is high: in_r"),
}


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Design:
    """The relu export inside a module of the same name that spoils its ports."""
    good = open_design("relu")
    (source,) = good.files
    renamed = tmp_path_factory.mktemp("faulty") / "relu_export.v"
    text = source.read_text()
    assert text.count("module relu\n") == 1
    renamed.write_text(text.replace("module relu\n", "module relu_export\n"))
    return replace(good, files=(renamed, Path(__file__).parent / "faults" / "faulty_relu.sv"))


def run(design: Design, fault: int, seed: int) -> list[str]:
    """Run relu's common tests on the design with a fault and return the failures."""
    variables = {"JOBS": "12", "COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"}
    modules = "cocotb_tests.register_tests,cocotb_tests.random_tests"
    return simulate(design, modules, seed=seed, variables=variables, plusargs=[f"+FAULT={fault}"])


def test_no_fault_passes(faulty: Design, seed: int) -> None:
    """Without a fault the wrapped export passes: what follows is due to the faults."""
    assert run(faulty, 0, seed) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_reported(faulty: Design, fault: int, seed: int) -> None:
    """The bench fails, and says what is wrong."""
    what, message = FAULTS[fault]
    failures = run(faulty, fault, seed)
    assert failures, f"not noticed: {what}"
    assert any(re.search(message, failure) for failure in failures), (what, failures)


@pytest.mark.parametrize("off", [-1, 0, 1])
@pytest.mark.parametrize("name", ["relu", "xai_top"])
def test_a_contract_of_cycles_is_exact(name: str, off: int, seed: int) -> None:
    """A model that foresees a cycle more or less fails each kernel, alone and in the top; the true one none."""
    variables = {"CYCLES_OFF": str(off), "COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"}
    assert simulate(open_design(name), "cocotb_tests.contract_tests", seed=seed, variables=variables) == []


@pytest.mark.parametrize("seed", range(1, 6))
def test_a_simulation_that_does_not_start_adds_no_violations(seed: int) -> None:
    """It ends before its first cycle, in which nothing was open."""
    failures = simulate(open_design("relu"), "cocotb_tests.no_such_tests", seed=seed, variables={"FAILURES": "off"})
    assert failures == ["the simulation ended without results; its output is above"]
