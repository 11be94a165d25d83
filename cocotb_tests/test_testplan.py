# SPDX-License-Identifier: Apache-2.0
"""The testplan and the tests agree."""

import ast
from pathlib import Path

import yaml

HERE = Path(__file__).parent
STAGES = {"V1", "V2", "V3"}
KEYS = {"name", "stage", "stimulus", "checks", "tests"}


def read_plan() -> list[dict[str, object]]:
    """Return the testpoints."""
    plan: list[dict[str, object]] = yaml.safe_load((HERE / "testplan.yaml").read_text())
    return plan


def planned() -> list[str]:
    """Return the tests that the testpoints name."""
    return [test for point in read_plan() for test in point["tests"]]  # type: ignore[attr-defined]


def names_in(path: Path) -> set[str]:
    """Return the names of a file's tests: cocotb tests by their decorator, pytest's by their name."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            decorated = any("cocotb.test" in ast.unparse(d) for d in node.decorator_list)
            if decorated or (path.name.startswith("test_") and node.name.startswith("test_")):
                found.add(f"{path.stem}.{node.name}")
    return found


def written() -> set[str]:
    """Return all tests of this folder."""
    files = [*HERE.glob("*_tests.py"), *HERE.glob("test_*.py")]
    return set().union(*map(names_in, files))


def test_every_test_exists() -> None:
    """No testpoint names a test that is not there, and none names one twice."""
    assert not set(planned()) - written()
    assert len(planned()) == len(set(planned()))


def test_every_test_has_a_testpoint() -> None:
    """Every cocotb test and every pytest test of this folder is planned."""
    assert not written() - set(planned())


def test_testpoints_are_complete() -> None:
    """Each testpoint has all its fields, a known stage, at least one test and a name of its own."""
    for point in read_plan():
        assert set(point) == KEYS, point
        assert point["stage"] in STAGES, point
        assert point["tests"], point
    names = [point["name"] for point in read_plan()]
    assert len(names) == len(set(names))
