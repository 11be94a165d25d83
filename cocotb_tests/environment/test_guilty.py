# SPDX-License-Identifier: Apache-2.0
"""Bugs of known lines fit the exports, and their ranks are counted as they should be."""


import pytest

from cocotb_tests.guilty import apart
from cocotb_tests.guilty.bug import LineBug, bug
from cocotb_tests.guilty.proof import BUGS, chances, guilty_lines
from host.designs import open_design
from xai_cosim.locate.rank import Judged
from xai_cosim.locate.schema import Repair


def test_there_are_enough() -> None:
    """At least 50, of which 20 are set apart; each has a name of its own."""
    assert len(BUGS) >= 50
    assert len(apart.BUGS) >= 20
    assert len({(b.kernel, b.what) for b in BUGS}) == len(BUGS)


@pytest.mark.parametrize("planted", BUGS, ids=lambda b: f"{b.kernel}: {b.what}")
def test_bugs_fit_the_exports(planted: LineBug) -> None:
    """Each text stands once in the export, and the bug changes its line alone."""
    (file,) = open_design(planted.kernel).files
    good = file.read_text()
    pairs = list(zip(good.splitlines(), planted.planted(good).splitlines(), strict=True))
    assert {number for number, (old, new) in enumerate(pairs, 1) if old != new} == set(planted.lines(good))


def test_a_text_that_is_gone_is_refused() -> None:
    """As after an export has been written anew."""
    with pytest.raises(ValueError, match="holds 'b' 0 times"):
        bug("relu", "x", "y", "b", "c").planted("a")


def test_a_line_that_is_gone() -> None:
    """The reset around it counts as well."""
    good = "if(rst) c <= 0;\nalways begin\n  if(rst) begin\n    a <= 0;\n    b <= 0;\n  end\nend\n"
    assert guilty_lines(bug("relu", "x", "y", "    b <= 0;\n", "\n"), good) == {5, 3}


def judged(line: int, share: float) -> Judged:
    """What a change of a line has shown."""
    return Judged((Repair(line, "a.v", "a", line, "operator", "x", "y"),), (share,), (1.0,), (0, 0), 1)


def test_ties_count_in_any_order() -> None:
    """Among lines of equal evidence the guilty one is anywhere."""
    first, one, other = judged(1, 1.0), judged(2, 0.5), judged(3, 0.5)
    assert chances([first, one, other], {1}) == (1.0, 1.0, 1.0)
    assert chances([first, one, other], {3}) == (0.0, 1.0, 1.0)
    assert chances([one, other], {3}) == (0.5, 1.0, 1.0)
    assert chances([one, other, *(judged(n, 0.5) for n in (4, 5))], {3}) == (0.25, 0.75, 1.0)
    assert chances([first], {7}) == (0.0, 0.0, 0.0)
