# SPDX-License-Identifier: Apache-2.0
"""Guilty lines of recorded failures of the example."""

from pathlib import Path

import pytest

from xai_cosim.example import example
from xai_cosim.example.tests.test_smallest import MODEL, TESTS, failed
from xai_cosim.failures.page import render
from xai_cosim.locate.locate import locate, outputs_of
from xai_cosim.locate.trial import changes
from xai_cosim.sim.run import simulate

NEAR = 1500
"""Changes of a model that builds fast: those near the outputs."""
BUGS = {
    "tlast": ("assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = out_r_left <= 1;"),
    "lanes": (
        "{ _reinterpretcast_data_87, _reinterpretcast_data_70,",
        "{ _reinterpretcast_data_70, _reinterpretcast_data_87,",
    ),
}


@pytest.fixture(autouse=True)
def _records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILURES", str(tmp_path / "failures"))


@pytest.mark.parametrize("name", BUGS)
def test_guilty_line_is_first(name: str, tmp_path: Path, seed: int) -> None:
    """The line of a planted bug comes first, with a change that mends it; record and page have it."""
    record, design = failed(BUGS[name], tmp_path, seed)
    text = design.files[0].read_text()
    line = text.count("\n", 0, text.index(BUGS[name][1])) + 1
    found = locate(record, design, MODEL, 60, NEAR)
    assert found.suspects[0].line == line, found
    assert found.suspects[0].whole
    assert f"gain.v:{line}" in render(record)
    assert f"  1  {found.suspects[0].file}:{line}  " in "\n".join(found.lines(5))


def test_a_design_with_changes_is_the_design(tmp_path: Path, seed: int) -> None:
    """With all changes in it, none of them made, the example is exact, to the cycle."""
    design = example()
    made = changes(design, design.files, outputs_of(design, "out_r", "values"), tmp_path, most=NEAR)
    assert len(made.schema.repairs) > NEAR // 2
    assert made.left_out
    variables = {"JOBS": "40", "FAILURES": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}
    assert not simulate(made.design, TESTS, seed=seed, variables=variables)
    assert made.design.name == design.name
