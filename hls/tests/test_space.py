# SPDX-License-Identifier: Apache-2.0
"""The design space: what can be built, what it costs, and which of it no other beats."""

import os
import random
from dataclasses import replace
from types import SimpleNamespace

import pytest

from hls import boards, figures, space
from hls.memories import brams
from hls.resources import Resources
from hls.shell import LANES

BASE = boards.load(boards.DEFAULT).sizes


def test_points():
    """Each choice once, all that can be built; those of the board are among them, however large its buffers are."""
    points = list(space.points(BASE))
    assert len(points) == len(set(points))
    assert BASE in points
    large = replace(BASE, conv2d_tile=8192, conv2d_taps=1024)
    assert {*space.points(large)} == {large, *points}
    assert all(point.conv2d_macs >= 4 * point.vmm_macs for point in points)
    assert {point.conv2d_macs for point in points} == set(space.CONV2D_MACS)


def test_front_against_a_loop():
    """No point of the front is beaten, and every other one that fits is."""
    draw = random.Random(int(os.environ["SEED"]))
    points = [SimpleNamespace(share=draw.randint(1, 12) / 10, total=draw.randint(1, 9)) for _ in range(40)]
    front = space.front(points)
    fitting = [p for p in points if p.share <= 1]
    for point in fitting:
        beaten = any(p.share <= point.share and p.total <= point.total and vars(p) != vars(point) for p in fitting)
        assert beaten != any(vars(p) == vars(point) for p in front)
    assert [p.total for p in front] == sorted((p.total for p in front), reverse=True)


@pytest.mark.parametrize("name", figures.synthesised())
def test_costs_of_the_boards(name: str):
    """Multipliers and block RAMs are what Yosys found; LUTs and FFs between the boards are near."""
    board, kept = boards.load(name), figures.synthesised()
    cost = space.SizeCosts(kept).of(board.sizes, space.built(board.sizes), board.kernels)
    found = figures.resources_of(kept[name])
    assert (cost.dsp, cost.bram) == (found.dsp, found.bram)
    assert cost.lut == pytest.approx(found.lut, rel=0.1)
    assert cost.ff == pytest.approx(found.ff, rel=0.1)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), "conv2d with no multipliers, needed are 16 and less, and 256 and more"),
        ((boards.DEFAULT,), "conv2d with 64 multipliers, needed are 16 and less, and 256 and more"),
        (("ultra96-v2", "zcu104"), "conv2d with 256 multipliers, needed are 16 and less, and 256 and more"),
        (("zybo-z7-10", "ultra96-v2"), "vmm with 4, 16 multipliers, needed are 4 and less, and 64 and more"),
    ],
)
def test_too_few_boards(names: tuple[str, ...], words: str):
    """Nothing is guessed beyond the smallest and the largest board."""
    costs = {kernel: {"lut": 1, "ff": 1} for kernel in ("conv2d", "vmm")}
    with pytest.raises(ValueError, match=f"{words}: make boards"):
        space.SizeCosts({name: {"resources": costs} for name in names})


def test_a_line():
    """What lies on a line is found on it, between the boards too."""
    fixed = {"lut": 7, "ff": 5, "bram": 0, "dsp": 0}
    measured = {}
    for name in boards.names():
        sizes = boards.load(name).sizes
        lines = {"conv2d": 100 + 3 * sizes.conv2d_macs, "vmm": 50 + 2 * sizes.vmm_macs}
        of = {kernel: {"lut": lut, "ff": 2 * lut, "bram": 0, "dsp": 0} for kernel, lut in lines.items()}
        measured[name] = {"resources": of | {"relu": fixed, "scale": fixed}}
    point = space.Sizes(32, 2048, 256, 8, 1024, 1024)
    made = space.built(point)
    cost = space.SizeCosts(measured).of(point, made, ("conv2d", "vmm", "relu", "scale"))
    blocks = sum(map(brams, made.values()))
    assert cost == Resources(100 + 96 + 50 + 16 + 14, 2 * (100 + 96 + 50 + 16) + 10, blocks, 32 + 8 + LANES)
