# SPDX-License-Identifier: Apache-2.0
"""The report and the picture of a co-simulation with names that mean something to what prints and draws them."""

from pathlib import Path

import numpy as np
import pytest

from cocotb_tests.network.heatmaps import draw
from cocotb_tests.network.report import print_table
from host.relevance import Relevance

HOSTILE = "[/red][bold]$x_{$ </b>"


def test_names_are_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    """Image, layer and kernel are printed as they are."""
    counted = ("cycles", "ideal_cycles", "elements", "left_out", "beats_in", "beats_out", "compared", "mismatches")
    layer = dict.fromkeys(counted, 1)
    layers = [{**layer, "phase": "forward", "name": HOSTILE, "kernel": HOSTILE, "mac_use": None}]
    report = {"network": "net", "image": HOSTILE, "layers": layers, "cycles": {}, "passed": False, "methods": []}
    print_table(report)
    assert capsys.readouterr().out.count(HOSTILE) == 3


def test_captions_are_no_formulas(tmp_path: Path) -> None:
    """A caption with dollar signs is drawn."""
    image, relevance = np.zeros((3, 4, 4), np.uint8), np.zeros((3, 4, 4))
    made = [Relevance.of_real(HOSTILE, 0, relevance)]
    draw(tmp_path / "x.png", image, HOSTILE, [HOSTILE], made, {(HOSTILE, 0): relevance})
    assert (tmp_path / "x.png").stat().st_size > 1000
