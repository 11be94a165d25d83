# SPDX-License-Identifier: Apache-2.0
"""The memory behind AXI4 masters: what it answers, and that wrong ones are seen red."""

import pytest

from cocotb_tests.memory_bench import play

TESTS = ("bursts",)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, seed: int) -> dict[str, str]:
    """What each test of memory_tests.py finds wrong."""
    return play(tmp_path_factory.mktemp("memory"), seed)


@pytest.mark.parametrize("test", TESTS)
def test_memory(found: dict[str, str], test: str) -> None:
    """Nothing is found wrong."""
    assert not found[test]
