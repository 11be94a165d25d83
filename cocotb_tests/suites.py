# SPDX-License-Identifier: Apache-2.0
"""Which cocotb tests a design has to pass."""

from pathlib import Path

COMMON = ("register_tests", "overlap_tests", "random_tests", "stall_tests", "reset_tests", "malformed_tests")
"""Modules that run on every kernel and on xai_top."""

LAST = "coverage_tests"
"""Judges what the modules before it have exercised."""


def modules(design: str) -> str:
    """Return the names of a design's test modules as the runner takes them: the common ones, then its own."""
    names = [*COMMON, f"{design}_tests", LAST]
    assert (Path(__file__).parent / f"{design}_tests.py").exists(), design
    return ",".join(f"cocotb_tests.{name}" for name in names)
