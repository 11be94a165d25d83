# SPDX-License-Identifier: Apache-2.0
"""Multipliers are for data, and they fit; what is over a part's limit is told."""

from dataclasses import replace
from pathlib import Path

from hls import boards
from hls.export import write
from hls.resources import Resources, multipliers
from hls.shell import LANES


def test_multipliers():
    """As many as the default board says in conv2d and vmm, one a lane in scale, none for addresses; and they fit."""
    board = boards.load(boards.DEFAULT)
    counts = {kernel: multipliers(kernel) for kernel in board.kernels}
    due = {"conv2d": board.sizes.conv2d_macs, "vmm": board.sizes.vmm_macs, "scale": LANES}
    assert counts == {kernel: due.get(kernel, 0) for kernel in board.kernels}
    assert not Resources(0, 0, 0, sum(counts.values())).over(board)


def test_multipliers_of_a_smaller_board(tmp_path: Path):
    """conv2d and vmm have as many as a board of fewer says; of all boards the kept figures have them."""
    sizes = boards.load("zybo-z7-10").sizes
    for kernel, macs in (("conv2d", sizes.conv2d_macs), ("vmm", sizes.vmm_macs)):
        write(kernel, tmp_path, sizes)
        assert multipliers(kernel, tmp_path) == macs


def test_over_the_limit():
    """Each kind alone, by half a BRAM too, is told with what the part has; as much as there is fits."""
    board = boards.load(boards.DEFAULT)
    most = Resources(**vars(board.limits))
    assert not most.over(board)
    for name, more in (("lut", 1), ("ff", 1), ("bram", 0.5), ("dsp", 1)):
        (line,) = replace(most, **{name: getattr(most, name) + more}).over(board)
        assert line == f"{getattr(most, name) + more:g} {name.upper()}, XC7Z020 has {getattr(most, name)}"
