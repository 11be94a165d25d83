# SPDX-License-Identifier: Apache-2.0
"""The tables of boards are those of the kept figures, and tell what is over a limit; block RAMs follow from shapes."""

import copy
from dataclasses import asdict
from pathlib import Path

import pytest

from hls import boards, export, figures, resources
from hls.memories import block_rams, brams
from hls.resources import Resources

KEPT = figures.kept()
SYNTHESISED = list(figures.synthesised())


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


def test_resources_are_kept_by_what_they_are_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """One kernel after the other, found again for any board by the same digest; a table waits for the last of them."""
    monkeypatch.setattr(figures, "FIGURES", tmp_path / "boards.json")
    monkeypatch.setattr(figures, "show", lambda: None)
    first, *others = boards.load(boards.DEFAULT).kernels
    cost = Resources(5, 6, 0.5, 7)
    figures.keep_resources(boards.DEFAULT, first, "a digest", cost)
    assert figures.kept_resources("another") is None
    assert figures.kept_resources("a digest") == {"sha256": "a digest", **asdict(cost)}
    assert not figures.synthesised()
    for kernel in others:
        figures.keep_resources(boards.DEFAULT, kernel, kernel, cost)
    assert list(figures.synthesised()) == [boards.DEFAULT]
    assert figures.resources_of(figures.kept()[boards.DEFAULT]).lut == 5 * (1 + len(others))


def test_digests(tmp_path: Path):
    """Another family, and one byte more of Verilog, is another digest; another folder is none."""
    export.write("relu", tmp_path)
    digests = [resources.digest("relu", tmp_path), resources.digest("relu", tmp_path, "xcup")]
    assert digests[0] == resources.digest("relu")
    with (tmp_path / "relu" / "relu.v").open("a") as file:
        file.write("\n")
    assert len({*digests, resources.digest("relu", tmp_path)}) == 3


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
