# SPDX-License-Identifier: Apache-2.0
"""The tables of boards are those of the kept figures, and tell what is over a limit; block RAMs follow from shapes."""

import copy

import pytest

from hls import boards, export, figures
from hls.memories import block_rams, brams

KEPT = figures.kept()
SYNTHESISED = [name for name, of in KEPT.items() if "resources" in of]


def test_docs_show_the_figures():
    """Every board has its row, and the page is what the figures say."""
    assert list(KEPT) == list(boards.names())
    assert figures.PAGE.read_text() == figures.shown(), "make boards writes the tables again"


def test_over_the_limit_is_bold(monkeypatch: pytest.MonkeyPatch):
    """A count over what the part has is told apart; one that is just that is not."""
    name = SYNTHESISED[0]
    changed = copy.deepcopy({name: KEPT[name]})
    most, costs = boards.load(name).limits.lut, changed[name]["resources"]
    rest = sum(of["lut"] for kernel, of in costs.items() if kernel != "conv2d")
    for more, bold in ((0, False), (1, True)):
        costs["conv2d"]["lut"] = most - rest + more
        monkeypatch.setattr(figures, "kept", lambda: changed)
        assert (f"**{most + more:,} of {most:,}**" in figures.rows()[1]) == bold


@pytest.mark.parametrize("name", SYNTHESISED)
def test_block_rams(name: str):
    """The formula gives what Yosys gave, for each board."""
    for kernel in ("conv2d", "vmm"):
        found = KEPT[name]["resources"][kernel]["bram"]
        assert brams(export.build(kernel, boards.load(name).sizes)) == found, kernel


def test_the_default_takes_few():
    """At most 40 for conv2d."""
    assert brams(export.build("conv2d")) <= 40


@pytest.mark.parametrize(
    ("words", "bits", "blocks"),
    [(64, 256, 0), (65, 8, 0.5), (512, 36, 0.5), (512, 37, 1), (512, 256, 4), (4096, 64, 8), (4097, 9, 1.5)],
)
def test_shapes(words: int, bits: int, blocks: float):
    """Memories in LUTs, in halves of a block, and in several."""
    assert block_rams(words, bits) == blocks
