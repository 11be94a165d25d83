# SPDX-License-Identifier: Apache-2.0
"""Planted bugs in the kernels that build fast, from the red run to the page; `make debug-proof` plants all."""

from pathlib import Path

import pytest

from cocotb_tests.environment.planted import BUGS, QUICK, KernelBug, planted
from cocotb_tests.environment.proof import prove
from xai_cosim.failures.browser import browser
from xai_cosim.tests.requirements import needs_traces
from xai_cosim.workspace import ROOT

CATEGORIES = {
    "overflow",
    "truncation",
    "misindexing",
    "endianness",
    "failure to update state",
    "deadlock",
    "producer/consumer mismatch",
    "AXI-Lite violation",
    "AXI-Stream violation",
    "incomplete implementation",
    "wrong gate",
    "wrong rounding",
}


def test_every_category_has_a_bug() -> None:
    """At least 15 bugs, one or more of each kind of mistake."""
    assert len(BUGS) >= 15
    assert {bug.category for bug in BUGS} >= CATEGORIES
    assert len({bug.name for bug in BUGS}) == len(BUGS)


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name)
def test_each_bug_can_be_planted(bug: KernelBug, tmp_path: Path) -> None:
    """What it changes stands in the sources or the export as they are, and an export comes out."""
    (changed,) = planted(bug, tmp_path).files
    assert changed.read_text() != (ROOT / "hls_export" / bug.kernel / changed.name).read_text()


@needs_traces
@pytest.mark.parametrize("name", QUICK)
def test_bug_is_followed_to_its_page(name: str, tmp_path: Path) -> None:
    """Red, recorded at the right place, diagnosed, repeated at the same cycle, and drawn."""
    (bug,) = (b for b in BUGS if b.name == name)
    proof = prove(bug, tmp_path)
    assert not proof.problems
    assert proof.same
    assert proof.bytes < 5e6


@pytest.mark.skipif(browser() is None, reason="the failure page is not tried in a browser: chromium is not installed")
def test_browser_is_here() -> None:
    """The tests above have opened their pages in it."""
    assert browser()
