# SPDX-License-Identifier: Apache-2.0
"""What is measured of a user's own test: a hole that is planted in a model shows."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cocotb_tests.exports.kinds import KINDS
from cocotb_tests.exports.write import write_export
from xai_cosim.coverage.measure import COUNTED, counted_into
from xai_cosim.exports import coverage, mutants
from xai_cosim.exports.check import FREE, MadeJobs, made_jobs, run_kind
from xai_cosim.exports.met import line, missing, stall_bins
from xai_cosim.exports.mutants import UserTests
from xai_cosim.ipxact.export import open_export
from xai_cosim.mutation.campaign import OriginalFailsError
from xai_cosim.mutation.netlist import combine, draw_mutations, read_design
from xai_cosim.mutation.rtl import OPTIONS, Limits, Trial
from xai_cosim.sim.build import build

HIGH = KINDS["high"]
"""Has a clock and a reset of other names, and of the other polarity."""
KERNEL = "running_max_Pipeline_LOOP_1.v"
MODEL = HIGH.model.read_text()
RISING = '.astype("int16")', ".argsort() * 0 + np.arange(count)"
"""A hole in the model: each value is the largest so far, none is negative, and none is over 40."""
HIDDEN = "-mode const0 -wire grp_running_max_Pipeline_LOOP_1_fu_64.max_reg_55 -wirebit 3"
"""A bit of the maximum stuck at 0, which nobody sees then."""


@pytest.fixture(scope="module")
def high(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The export."""
    return write_export(HIGH, tmp_path_factory.mktemp("high"))


@contextmanager
def jobs(export: Path, folder: Path, old: str = "", new: str = "") -> Iterator[MadeJobs]:
    """Make jobs of the export's model, which says something else in one place."""
    assert not old or MODEL.count(old) == 1
    path = folder / "model.py"
    path.write_text(MODEL.replace(old, new) if old else MODEL)
    with made_jobs(export, path, 1, 2) as made:
        yield made


def test_mutant_that_only_a_good_model_kills(high: Path, tmp_path: Path) -> None:
    """The model as it is kills a fault that one without falling values does not; a wrong one fails without a fault."""
    design = open_export(high)
    read_design(design, tmp_path)
    mutated, drawn = combine(design, tmp_path, draw_mutations(tmp_path, 1, 1, HIDDEN))
    assert "max_reg_55[3] stuck at 0" in str(drawn[0])
    assert "running_max_Pipeline_LOOP_1.v:" in str(drawn[0])
    build(mutated, OPTIONS, quiet=True)

    def failures(number: int, made: MadeJobs, cycles: int = 0) -> list[str]:
        return Trial(mutated, UserTests(made), tmp_path, Limits(cycles)).failures(number)

    with jobs(high, tmp_path) as made:
        assert failures(0, made) == []
        assert "y: " in failures(1, made)[0]
        assert "ended prematurely" in failures(0, made, cycles=20)[0]
    with jobs(high, tmp_path, *RISING) as made:
        assert failures(1, made) == []
    with jobs(high, tmp_path, 'accumulate(job["x"])', 'accumulate(job["x"]) ^ 1') as made:
        assert "y: " in failures(0, made)[0]


@pytest.mark.parametrize("kind", ["data", "deadlock"])
def test_sources_of_a_netlist(kind: str, tmp_path: Path) -> None:
    """Includes, and contents of a table from a file, are in it; what synthesis does not see is not."""
    design = open_export(write_export(KINDS[kind], tmp_path / "ip"))
    folder = tmp_path / "netlist"
    read_design(design, folder)
    combined, drawn = combine(design, folder, draw_mutations(folder, 3, 1))
    text = "".join(path.read_text() for path in combined.files)
    assert len(drawn) == 3
    assert "monitor" not in text
    if kind == "data":
        assert "table_U.rom0 [0] = 16'h9e37" in text


def test_export_that_fails_has_no_score(
    high: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is a failure, not bad input, and says why."""

    def campaign(*given: object) -> None:
        raise OriginalFailsError("running_max: the tests fail without any mutation: free: y: wrong")

    monkeypatch.setattr(mutants, "campaign", campaign)
    assert mutants.score(str(high), str(HIGH.model), lambda seed, count: "", count=1, seed=1, jobs="1") == 1
    assert capsys.readouterr().out == "FAIL: running_max: the tests fail without any mutation: free: y: wrong\n"


def test_code_that_only_a_good_model_reaches(
    high: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The export's own sources are counted, line by line; jobs of small values leave a high bit untoggled."""
    monkeypatch.setattr(coverage, "OUT", tmp_path)
    assert coverage.cover(str(high), str(HIGH.model), lambda seed, count: "", seed="1", jobs="2") == 0
    printed = capsys.readouterr().out
    assert re.search(rf"^{KERNEL} +16/17 \(94.1 %\)", printed, re.MULTILINE), printed
    page = (tmp_path / "exports" / "running_max" / "code.html").read_text()
    assert '<span class="miss"><span class="n">0</span>            default' in page
    toggled = list[list[int]]()
    for change in ((), RISING):
        file = tmp_path / f"{len(toggled)}.dat"
        with jobs(high, tmp_path, *change) as made:
            run_kind(made, FREE, plusargs=counted_into(file), options=COUNTED)
            hits = coverage.reached(made.design, [file])
        assert {point.file for point in hits} == {path.name for path in made.design.files}
        toggled.append([n for point, n in hits.items() if point.name.startswith("max_reg_55[14]")])
    assert all(toggled[0])
    assert toggled[1] == [0] * len(toggled[0])


def test_values_and_stalls_that_only_a_good_model_meets(high: Path, tmp_path: Path) -> None:
    """What a model never gives is named; so is a stall that no job met."""
    with jobs(high, tmp_path) as made:
        assert {"x negative", "x positive", "y positive"} <= {name for name, met in made.values.items() if met}
        found = run_kind(made, FREE).stalls
    assert found == (("x", "none"), ("y", "none"))
    with jobs(high, tmp_path, *RISING) as made:
        assert missing(made.values) == ["x negative", "x lowest", "x highest", "y negative", "y lowest", "y highest"]
    with jobs(high, tmp_path, "rng.integers(1, 41)", "0") as made:
        assert not any(made.values.values())
    stalls = stall_bins(open_export(high), found)
    words = line(stalls, {"x zero": True})
    assert words.startswith("stalls 20 %, values 100 %; not met: x stall random, x stall bursts, ")


def test_bins_of_all_kinds_of_ports(tmp_path: Path) -> None:
    """TLAST, buffers and results have bins; none is met that no job could meet otherwise."""
    found = {}
    for kind in ("side", "maxi", "state"):
        with made_jobs(write_export(KINDS[kind], tmp_path / kind), KINDS[kind].model, 1, 3) as made:
            found[kind] = made.values
            stalls = stall_bins(made.design, [])
            assert not any(stalls.values())
            assert ("m_axi_gmem.AR stall long" in stalls) == (kind == "maxi")
    assert found["side"]["s_out TLAST"]
    assert found["maxi"]["y negative"]
    assert not found["maxi"]["y lowest"]
    assert found["state"]["ap_return not zero"]
