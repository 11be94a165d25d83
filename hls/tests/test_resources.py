# SPDX-License-Identifier: Apache-2.0
"""Multipliers are for data, and they fit; what is over a part's limit is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from hls import boards
from hls.export import write
from hls.resources import Resources, multipliers
from hls.shell import LANES


@pytest.mark.parametrize("name", boards.names())
def test_multipliers(name: str, tmp_path: Path):
    """As many as the board says in conv2d and vmm, one a lane in scale, none for addresses."""
    board = boards.load(name)
    for kernel in board.kernels:
        write(kernel, tmp_path, board.sizes)
    counts = {kernel: multipliers(kernel, tmp_path) for kernel in board.kernels}
    due = {"conv2d": board.sizes.conv2d_macs, "vmm": board.sizes.vmm_macs, "scale": LANES}
    assert counts == {kernel: due.get(kernel, 0) for kernel in board.kernels}
    assert not Resources(0, 0, 0, sum(counts.values())).over(board)


def test_over_the_limit():
    """Each kind alone, by half a BRAM too, is told with what the part has; as much as there is fits."""
    board = boards.load(boards.DEFAULT)
    most = Resources(**vars(board.limits))
    assert not most.over(board)
    for name, more in (("lut", 1), ("ff", 1), ("bram", 0.5), ("dsp", 1)):
        (line,) = replace(most, **{name: getattr(most, name) + more}).over(board)
        assert line == f"{getattr(most, name) + more:g} {name.upper()}, XC7Z020 has {getattr(most, name)}"
