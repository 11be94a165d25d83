# SPDX-License-Identifier: Apache-2.0
"""The example under its bench: as it was exported, and with bugs planted in a copy of its Verilog."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import Gain
from xai_cosim.failures.record import load_record
from xai_cosim.jobs.kernel import models_of
from xai_cosim.sim.run import simulate

TESTS = "xai_cosim.example.gain_tests"
BUGS = {
    "values": ("assign out_r_TDATA = out_r_fifo_rdata;", "assign out_r_TDATA = out_r_fifo_rdata ^ (out_r_left == 2);"),
    "tlast": ("assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = out_r_left <= 1;"),
    "hang": ("assign out_r_TVALID = out_r_fifo_valid;", "assign out_r_TVALID = out_r_fifo_valid && out_r_left != 0;"),
}
"""What of the Verilog is exchanged, by the kind of failure that it gives."""


@pytest.mark.parametrize("kind", BUGS)
def test_planted_bug_is_recorded(kind: str, tmp_path: Path, seed: int) -> None:
    """Each bug is red, and its record is of its kind."""
    old, new = BUGS[kind]
    design = example()
    text = design.files[0].read_text()
    assert text.count(old) == 1
    (tmp_path / "gain.v").write_text(text.replace(old, new))
    variables = {"JOBS": "4", "FAILURES": str(tmp_path), "TELL": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}
    assert simulate(replace(design, files=(tmp_path / "gain.v",)), TESTS, seed=seed, variables=variables)
    (found,) = tmp_path.glob("*/failure.json")
    assert load_record(str(found.parent)).failure.kind == kind


def test_a_simulator_that_dies_is_a_failure(tmp_path: Path, seed: int) -> None:
    """A design that ends the simulation with an error: it is told, and no traceback of ours."""
    design = example()
    text, end = design.files[0].read_text(), "\nendmodule\n"
    assert text.count(end) == 1
    fatal = "\nalways @(posedge ap_clk) if (out_r_TVALID) $fatal;"
    (tmp_path / "gain.v").write_text(text.replace(end, fatal + end))
    variables = {"JOBS": "4", "FAILURES": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}
    failures = simulate(replace(design, files=(tmp_path / "gain.v",)), TESTS, seed=seed, variables=variables)
    assert failures[0].startswith("the simulator died: ")


def test_job_of_operands_is_the_inverse(seed: int) -> None:
    """What is read back from a job's packets makes the same packets again."""
    kernel = models_of(example(), Gain)["gain"]
    job = kernel.random_job(np.random.default_rng(seed))
    again = kernel.job_of(job.arguments, kernel.operands(job))
    assert np.array_equal(again.inputs["in_r"], job.inputs["in_r"])
    assert np.array_equal(again.outputs["out_r"].expected, job.outputs["out_r"].expected)
