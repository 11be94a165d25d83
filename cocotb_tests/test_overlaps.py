# SPDX-License-Identifier: Apache-2.0
"""Faults of relu's control port that only accesses show that overlap, each seen red."""

from pathlib import Path

import pytest

from cocotb_tests.environment.planted import with_change
from host.designs import open_design
from xai_cosim.sim.run import simulate

READS = "(ar_word == 6)? reg_beats :"
WRITES = "if(w_commit && (aw_word == 6)) begin"
FAULTS = {
    "torn": (READS, "(ar_word == 6)? ((w_commit && aw_word == 6)? { reg_beats[31:16], w_data[15:0] } : reg_beats) :"),
    "of another register": (READS, "(ar_word == 6)? ((w_commit && aw_word != 6)? w_data : reg_beats) :"),
    "write lost while a read is taken": (WRITES, WRITES.replace(")) begin", ") && !ar_taken) begin")),
    "write lost while read data wait": (WRITES, WRITES.replace(")) begin", ") && !s_axi_control_RVALID) begin")),
    "read lost while a response waits": ("if(ar_taken) begin", "if(ar_taken && !s_axi_control_BVALID) begin"),
    "read data change while they wait": (WRITES, f"if(w_commit) s_axi_control_RDATA <= w_data;\n      {WRITES}"),
}


def test_no_fault_passes(seed: int) -> None:
    """The export as it is: what follows is due to the faults."""
    assert not simulate(open_design("relu"), "cocotb_tests.overlap_tests", seed=seed)


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_seen(fault: str, seed: int, tmp_path: Path) -> None:
    """The overlapping accesses fail, and name the register or the access."""
    design = with_change("relu", *FAULTS[fault], tmp_path)
    variables = {"COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"}
    failures = simulate(
        design, "cocotb_tests.overlap_tests", testcase="accesses_overlap$", seed=seed, variables=variables
    )
    assert failures
    assert failures[0].startswith("accesses_overlap:")
