# SPDX-License-Identifier: Apache-2.0
"""The clocks in the docs are those that were measured, and where an export has changed since, they say so."""

import hashlib
import json

import pytest

from hls import timing
from hls.kernels import NAMES
from hls.tools import run


def test_docs_show_the_figures():
    """The table in the docs is what the kept figures say."""
    assert set(timing.kept()) <= set(NAMES)
    assert timing.DOCS.read_text() == timing.shown(), "make hls writes the table again"


def test_a_changed_export_is_told(monkeypatch: pytest.MonkeyPatch):
    """One byte more in an export, and the line of that kernel alone says that its figures are an earlier one's."""
    verilog = timing.verilog
    fresh = {name: f | {"sha256": hashlib.sha256(verilog(name)).hexdigest()} for name, f in timing.kept().items()}
    monkeypatch.setattr(timing, "kept", lambda: fresh)
    now = timing.table().splitlines()
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


def test_no_end_within_the_limit_is_undecided(tmp_path):
    """A tool that does not come to an end is ended at its limit of processor time, and is no failed one."""
    (tmp_path / "tool.py").write_text("def _run_endless_argv():\n    while True:\n        pass\n")
    with pytest.raises(TimeoutError, match="endless: no end after 1 s of processor time"):
        run(("tool", "endless"), [], tmp_path, seconds=1)
    with pytest.raises(RuntimeError, match="missing: "):
        run(("tool", "missing"), [], tmp_path)
