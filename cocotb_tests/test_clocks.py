# SPDX-License-Identifier: Apache-2.0
"""The clocks of idle kernels stand still in xai_top: nothing else changes; running them all finds what that hides."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from cocotb_tests.recorded import recorded, require_equal
from cocotb_tests.test_checks import faulty  # noqa: F401
from host.designs import TOP, open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import FREE_CLOCKS, simulate

FAULTS = {
    22: ("a beat offered by an idle kernel", "packet too long; in_r .* all taken"),
    23: ("a beat taken by an idle kernel", "nothing moves; in_r .* of .*, all given"),
}
"""Of faults/faulty_relu.sv."""


def test_stopped_clocks_change_nothing(seed: int, tmp_path: Path) -> None:
    """Jobs of all kernels in turn, stalled or not, and a reset in mid-job: every beat comes in the same cycle."""
    gated = recorded(TOP, seed, tmp_path / "gated.npz")
    require_equal(gated, recorded(TOP, seed, tmp_path / "free.npz", plusargs=[FREE_CLOCKS]))


@pytest.fixture(scope="module")
def faulty_top(faulty: Design) -> Design:  # noqa: F811
    """xai_top with the faulty relu in it."""
    top, (good,) = open_design(TOP), open_design("relu").files
    return replace(top, files=(*(file for file in top.files if file != good), *faulty.files))


def run(design: Design, fault: int, seed: int, *plusargs: str) -> list[str]:
    """Run a job of relu, a long one of another kernel, and one of relu; return the failures."""
    variables = {"COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"}
    arguments = [f"+FAULT={fault}", *plusargs]
    return simulate(design, "cocotb_tests.idle_tests", seed=seed, variables=variables, plusargs=arguments)


@pytest.mark.parametrize("fault", FAULTS)
def test_an_idle_kernel_that_misbehaves(faulty_top: Design, fault: int, seed: int) -> None:
    """What it does after 300 idle cycles is found where its clock runs, and never happens where that stands still."""
    what, message = FAULTS[fault]
    assert run(faulty_top, fault, seed) == []
    assert run(faulty_top, 0, seed, FREE_CLOCKS) == []
    failures = run(faulty_top, fault, seed, FREE_CLOCKS)
    assert failures, f"not noticed: {what}"
    assert re.search(message, failures[0]), failures
