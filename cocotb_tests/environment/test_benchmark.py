# SPDX-License-Identifier: Apache-2.0
"""The benchmark's own processes start; what they measure is no matter of a test."""

from cocotb_tests.benchmark.measure import start_seconds


def test_a_process_that_only_resets() -> None:
    """It ends without an error, from the import of the environment to the end of a cocotb test."""
    assert start_seconds() > 0
