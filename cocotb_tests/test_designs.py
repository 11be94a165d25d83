# SPDX-License-Identifier: Apache-2.0
"""The bench of each kernel's export and of xai_top: the common cocotb tests and the design's own."""

import os

import pytest

from cocotb_tests.suites import modules
from host.designs import BOARD, DESIGNS, open_design
from xai_cosim.command import jobs_from, make_command
from xai_cosim.sim.build import BuildOptions
from xai_cosim.sim.run import simulate
from xai_cosim.sim.wrapper import transport_from


@pytest.mark.parametrize("design", DESIGNS)
def test_design(design: str, seed: int) -> None:
    """All cocotb tests of the design pass."""
    jobs = jobs_from(os.environ.get("JOBS"))
    repeat = make_command("test", KERNEL=design, BOARD=os.environ.get(BOARD), SEED=seed, JOBS=jobs)
    variables = {"REPEAT": repeat}
    options = BuildOptions(transport=transport_from(os.environ.get("TRANSPORT")), checkers="all")
    failures = simulate(open_design(design), modules(design), seed=seed, variables=variables, options=options)
    assert not failures, "\n".join([*failures, f"repeat with: {repeat}"])
