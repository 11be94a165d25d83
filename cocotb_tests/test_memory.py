# SPDX-License-Identifier: Apache-2.0
"""The memory behind AXI4 masters: what it answers, and that a faulty one is seen red."""

import pytest

from cocotb_tests.faults.memory import FAULTS
from cocotb_tests.memory_bench import play

SEEDS = 3
"""That are tried for a fault."""
TESTS = ("bursts", "pace", "stalls", "outside", "reset", "progress", "refused")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory, seed: int) -> dict[str, str]:
    """What each test of memory_tests.py finds wrong."""
    return play(tmp_path_factory.mktemp("memory"), seed, "memory_tests")


@pytest.fixture(scope="module")
def found_faulty(tmp_path_factory: pytest.TempPathFactory, seed: int) -> dict[str, str]:
    """What is found of each planted fault, under the first seed that shows it: bursts are random."""
    found: dict[str, str] = {}
    for number in range(SEEDS):
        told = play(tmp_path_factory.mktemp("faulty"), seed + number, "memory_fault_tests")
        found = {name: found.get(name) or what for name, what in told.items()}
        if all(found.values()):
            break
    return found


@pytest.mark.parametrize("test", TESTS)
def test_memory(found: dict[str, str], test: str) -> None:
    """Nothing is found wrong."""
    assert not found[test]


@pytest.mark.parametrize("fault", FAULTS)
def test_fault_is_seen(found_faulty: dict[str, str], fault: str) -> None:
    """The test that is there for it fails."""
    assert found_faulty[f"planted/fault={list(FAULTS).index(fault)}"]
