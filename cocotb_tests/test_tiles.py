# SPDX-License-Identifier: Apache-2.0
"""Faults of conv2d in the last of an odd number of tiles, each seen red by the test of the numbers of tiles."""

from pathlib import Path

import pytest

from cocotb_tests.environment.planted import with_change
from xai_cosim.sim.run import simulate

SOURCE = "_mac_x_source_offset <= _main_base_0;"
EXCHANGE = "_main_base_0 <= 6400 - _main_base_0;"
LAST = "arg_tiles[0] && arg_tiles > 3 && _main_t_2 + 1 == arg_tiles"
FAULTS = {
    "read from the other buffer": (SOURCE, f"_mac_x_source_offset <= ({LAST})? 6400 - _main_base_0 : _main_base_0;"),
    "buffers not exchanged after it": (EXCHANGE, f"_main_base_0 <= ({LAST})? _main_base_0 : 6400 - _main_base_0;"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_last_tile_of_an_odd_number(fault: str, seed: int, tmp_path: Path) -> None:
    """The test fails in its first job of an odd number of tiles, 5 or more, which no other directed test has."""
    design = with_change("conv2d", *FAULTS[fault], tmp_path)
    variables = {"COCOTB_LOG_LEVEL": "CRITICAL", "FAILURES": "off"}
    failures = simulate(
        design, "cocotb_tests.conv2d_tests", testcase="each_number_of_tiles", seed=seed, variables=variables
    )
    assert failures
    assert "job 5 tiles" in failures[0]
