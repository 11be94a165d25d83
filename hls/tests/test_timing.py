# SPDX-License-Identifier: Apache-2.0
"""The clocks in the docs are those that were measured, and where an export has changed since, they say so."""

import json

import pytest

from hls import timing
from hls.kernels import NAMES


def test_docs_show_the_figures():
    """The table in the docs is what the kept figures say."""
    assert set(timing.kept()) <= set(NAMES)
    assert timing.DOCS.read_text() == timing.shown(), "make hls writes the table again"


def test_a_changed_export_is_told(monkeypatch: pytest.MonkeyPatch):
    """One byte more in an export, and the line of that kernel alone says that its figures are an earlier one's."""
    now, verilog = timing.table().splitlines(), timing.verilog
    monkeypatch.setattr(timing, "verilog", lambda name: verilog(name) + (b"\n" if name == "relu" else b""))
    told = [line for line in timing.table().splitlines() if line not in now]
    assert len(told) == 1
    assert told[0].startswith("| relu |")
    assert "of an earlier export" in told[0]


def test_signals_of_a_path(tmp_path):
    """Nets and registers are found by their bits under the names of the source; what Yosys named itself is none."""
    here = {"src": "relu.v:7.3-7.9"}
    nets = {
        "count": {"bits": [2, 3], "attributes": here},
        "count_LUT4_Z": {"bits": [4], "attributes": here},
        "carry": {"bits": [5], "attributes": {"src": "/share/cells.v:1.1-1.2"}},
    }
    cells = {"count_TRELLIS_FF_Q": {"connections": {"Q": [3]}}, "memory.0": {"connections": {"DO": [9]}}}
    path = tmp_path / "netlist.json"
    path.write_text(json.dumps({"modules": {"relu": {"netnames": nets, "cells": cells}}}))
    netlist = timing.Netlist("relu", path)
    assert netlist.net("count[1]") == "count[1] (relu.v:7)"
    assert [netlist.net(name) for name in ("count_LUT4_Z", "carry", "count[2]", "gone")] == [None] * 4
    assert netlist.end("count_TRELLIS_FF_Q") == "count[1] (relu.v:7)"
    assert netlist.end("memory.0") == "memory.0"
