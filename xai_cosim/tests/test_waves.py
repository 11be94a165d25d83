# SPDX-License-Identifier: Apache-2.0
"""Waveforms of a passing job: the window, what stands beside the streams, and the viewers' files."""

from pathlib import Path

import numpy as np
import pytest

from xai_cosim.example import example
from xai_cosim.example.gain_model import model
from xai_cosim.failures import groups, timeline, viewers
from xai_cosim.failures.passing import SPAN, waves
from xai_cosim.failures.replay import Dump
from xai_cosim.failures.waves import Waves
from xai_cosim.tests.requirements import needs_traces

MODEL, SEED = "xai_cosim.example.gain_model:model", 5


@pytest.fixture(scope="module")
def dumped(tmp_path_factory: pytest.TempPathFactory) -> Dump:
    """The first cycles of a random job."""
    design = example()
    job = model(design).random_job(np.random.default_rng(SEED))
    return waves(design, MODEL, job, SEED, tmp_path_factory.mktemp("waves"))


@needs_traces
def test_window(dumped: Dump) -> None:
    """As many cycles as were asked for, and the marker in them."""
    edges = dumped.waves.edges(groups.CLOCK)
    assert len(edges) <= SPAN + 25
    assert dumped.start <= edges[0] < dumped.marker < edges[-1] <= dumped.end
    assert set(np.diff(edges)) == {10_000}


@needs_traces
def test_expected_stands_beside_actual(dumped: Dump) -> None:
    """At each transfer of an output: the expected beat, its number, and no mismatch."""
    found = dumped.waves
    edges = found.edges(groups.CLOCK)
    valid, ready = (np.array(found.at(f"bench.out_r_{s}", edges), bool) for s in ("TVALID", "TREADY"))
    transfers = edges[valid & ready]
    assert len(transfers) > 20
    assert found.at("bench.out_r_TDATA", transfers) == found.at("bench.out_r_probe.tdata_expected", transfers)
    assert found.at("bench.out_r_probe.beat", transfers) == list(range(len(transfers)))
    assert found.at("bench.out_r_probe.element", transfers) == list(range(0, 4 * len(transfers), 4))
    assert not any(found.at("bench.out_r_probe.mismatch", transfers))


@needs_traces
def test_viewers_files_name_what_is_there(dumped: Dump) -> None:
    """Every signal of both files is in the dump, the important groups are in them, and a stranger is refused."""
    saved, commands = dumped.gtkwave.read_text(), dumped.surfer.read_text()
    for names in (viewers.signals_of_gtkwave(saved), viewers.signals_of_surfer(commands)):
        assert len(names) > 60
        assert set(names) <= set(dumped.waves.widths)
    for title in ("clock", "control", "stream in_r", "stream out_r", "buffers"):
        assert f"-{title}\n" in saved
    stranger = groups.SignalGroup("none", (groups.Shown("bench.nothing", groups.Format.BIT),))
    with pytest.raises((RuntimeError, KeyError), match=r"bench\.nothing"):
        viewers.write(dumped.gtkwave.parent / "..", dumped.waves, [stranger], 0, 0, 1)


@needs_traces
def test_stall_timelines(dumped: Dump) -> None:
    """Transfers of the timelines are those of the ports, and all timelines are as long."""
    lines = timeline.from_waves(dumped.waves, ["in_r", "out_r"])
    lengths = {sum(n for _, n in line.runs) for line in lines}
    assert lengths == {len(dumped.waves.edges(groups.CLOCK))}
    assert all(0 < line.share(timeline.TRANSFER) < 1 for line in lines)


def test_accumulators_and_gate_have_groups() -> None:
    """The patterns find the signals of an export of the HLS tool."""
    names = ("acc_fifo_wdata", "rounding", "tile_ram_waddr", "rectifies", "mask_fifo_rdata", "ap_running", "arg_shift")
    widths = {f"bench.dut.{n}": 8 for n in names} | {groups.CLOCK: 1}
    found = groups.groups(Waves(Path(), widths, {}), example(), "gain")
    where = {s.name.rsplit(".", 1)[1]: g.title for g in found for s in g.signals}
    assert where["acc_fifo_wdata"] == where["rounding"] == "accumulators"
    assert where["tile_ram_waddr"] == "buffers"
    assert where["rectifies"] == where["mask_fifo_rdata"] == "gate"
    assert where["ap_running"] == where["arg_shift"] == "control"


def test_no_waveform(tmp_path: Path) -> None:
    """One clear error for a file that is none, or is not there."""
    (tmp_path / "x.fst").write_text("no waves")
    for name in ("x.fst", "y.fst"):
        with pytest.raises(ValueError, match=name):
            Waves.read(tmp_path / name)
