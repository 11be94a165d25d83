# SPDX-License-Identifier: Apache-2.0
"""Results files: each outcome is told, with why, and what is none is refused."""

from pathlib import Path

import pytest

from xai_cosim.sim.results import read_results
from xai_cosim.sim.run import failures_in

WRITTEN = """<testsuites><testsuite name="random_tests">
<testcase classname="benches.random_tests" name="good"><properties/><system-out>text</system-out></testcase>
<testcase classname="benches.random_tests" name="wrong"><failure type="JobError"
message="5 &lt; 6">long</failure></testcase>
<testcase classname="benches.random_tests" name="silent"><failure>assert 1 == 2
</failure></testcase>
<testcase name="broken"><error message="no fixture"/></testcase>
<testcase classname="a" name="left out"><skipped/></testcase>
</testsuite></testsuites>"""


def test_outcomes(tmp_path: Path) -> None:
    """A failure with kind and message, one with its text alone, an error, a skipped test, a pass."""
    path = tmp_path / "results.xml"
    path.write_text(WRITTEN)
    found = [(case.module, case.name, case.problem, case.skipped) for case in read_results(path)]
    assert found == [
        ("random_tests", "good", "", False),
        ("random_tests", "wrong", "JobError 5 < 6", False),
        ("random_tests", "silent", "assert 1 == 2", False),
        ("", "broken", "no fixture", False),
        ("a", "left out", "", True),
    ]
    lines = ["wrong: JobError 5 < 6", "silent: assert 1 == 2", "broken: no fixture", "left out: skipped"]
    assert failures_in(path) == lines


@pytest.mark.parametrize("text", [None, "", WRITTEN[:300], "<html/>", "\0"])
def test_no_results(tmp_path: Path, text: str | None) -> None:
    """A file that is missing, cut short, or something else is no pass."""
    path = tmp_path / "results.xml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(ValueError, match=r"results\.xml is no results file in JUnit XML"):
        read_results(path)
    assert failures_in(path) == ["the simulation ended without results; its output is above"]


def test_no_test_is_no_pass(tmp_path: Path) -> None:
    """A file without a test."""
    path = tmp_path / "results.xml"
    path.write_text("<testsuites><testsuite/></testsuites>")
    assert failures_in(path) == ["no cocotb test ran"]
