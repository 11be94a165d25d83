# SPDX-License-Identifier: Apache-2.0
"""`make explore`: a choice of sizes gives what the board of these sizes gives, and a cycle that is not so is told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from cocotb_tests.network import exploration
from hls import boards, figures, space
from host import networks
from host.designs import BOARD
from host.images import default_image

NETWORK = "lenet5"


@pytest.fixture
def only_the_default(monkeypatch: pytest.MonkeyPatch) -> boards.Board:
    """Return the default board, whose sizes are then the one choice that is looked at."""
    board = boards.load(boards.DEFAULT)

    def points(base: space.Sizes) -> Iterator[space.Sizes]:
        yield base

    monkeypatch.setattr(space, "points", points)
    return board


def chosen(name: str, board: boards.Board) -> exploration.SizeChoice:
    """Return what is found of a network for that one choice."""
    network, own = networks.load(name), networks.folder(name)
    image = default_image(network.input_shape, own).pixels
    (point,) = exploration.explored(network, image, board, space.SizeCosts(figures.synthesised()))
    return point


def test_a_choice_is_the_board_of_its_sizes(only_the_default: boards.Board) -> None:
    """Cycles are those that are kept of the board; multipliers and block RAMs too; its part has enough."""
    kept = figures.kept()[boards.DEFAULT]
    point, found = chosen(kept["network"], only_the_default), figures.resources_of(kept)
    assert point.sizes == only_the_default.sizes
    assert point.cycles == {phase: kept["cycles"][phase] for phase in exploration.PHASES}
    assert (point.resources.dsp, point.resources.bram) == (found.dsp, found.bram)
    assert only_the_default.name in point.fits


def test_cycles_are_confirmed_or_told(
    only_the_default: boards.Board, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Simulated, a choice is right to the cycle; by one cycle more in a pass it is not."""
    monkeypatch.setenv(BOARD, "")
    network, own = networks.load(NETWORK), networks.folder(NETWORK)
    image, point = default_image(network.input_shape, own).pixels, chosen(NETWORK, only_the_default)
    assert not exploration.simulated(network, image, only_the_default, point, seed)
    for phase in exploration.PHASES:
        wrong = replace(point, cycles={**point.cycles, phase: point.cycles[phase] + 1})
        assert "simulated {" in exploration.simulated(network, image, only_the_default, wrong, seed)
