# SPDX-License-Identifier: Apache-2.0
"""Multipliers are for data, and they fit."""

from pathlib import Path

from hls.export import write
from hls.kernels import NAMES
from hls.resources import DSP_LIMIT, multipliers


def test_multipliers():
    """64 in conv2d, 16 in vmm, one a lane in scale, none for addresses."""
    counts = {name: multipliers(name) for name in NAMES}
    assert counts == dict.fromkeys(NAMES, 0) | {"conv2d": 64, "vmm": 16, "scale": 4}
    assert sum(counts.values()) <= DSP_LIMIT


def test_half_of_conv2d(tmp_path: Path):
    """With 8 output lanes it has half of them."""
    write("conv2d", tmp_path, out_lanes=8)
    assert multipliers("conv2d", tmp_path) == 32
