# SPDX-License-Identifier: Apache-2.0
"""Nights from the command line: green, red, killed and resumed, with a planted bug, and bad input."""

import io
import json
import sqlite3
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest
from distributed import Client

from xai_cosim.nightly import night as night_module
from xai_cosim.nightly.folders import Folders
from xai_cosim.nightly.judge import NightVerdict
from xai_cosim.nightly.night import alone, conclude, run_night, waiting
from xai_cosim.nightly.store import Night, NightStore
from xai_cosim.nightly.tests.made import made_night, made_unit, passed
from xai_cosim.nightly.tests.nights import nightly, told, unit, write_profile
from xai_cosim.nightly.unit import NOT_RUN, Result, Unit


def test_killed_and_resumed(tmp_path: Path) -> None:
    """The night is killed amid its units; the same command runs what is left, and every unit counts once."""
    names = [f"u{number}" for number in range(6)]
    units = [unit(name, "kill_night" if name == "u3" else "pass", tmp_path / name) for name in names]
    profile = write_profile(tmp_path / "small.yaml", units)
    out = tmp_path / "out"
    assert nightly(out, profile).returncode == -9
    base = sqlite3.connect(out / "nightly" / "results.sqlite")
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    before = [name.split()[0] for (name,) in base.execute("SELECT name FROM unit")]
    assert len(before) < len(names)
    done = nightly(out, profile)
    assert done.returncode == 0, done.stderr
    night = told(out)
    assert (night["passed"], night["missing"]) == (len(names), [])
    assert base.execute("SELECT COUNT(*) FROM unit").fetchone() == (len(names),)
    assert base.execute("SELECT COUNT(*) FROM night").fetchone() == (1,)
    assert all(len((tmp_path / name).read_text().splitlines()) == 1 for name in before)


def test_red_and_kept(tmp_path: Path) -> None:
    """A failing unit makes the night red, is told with its command, and is run again under the next night's seeds."""
    profile = write_profile(tmp_path / "small.yaml", [unit("good", "pass"), unit("bad", "fail")])
    done = nightly(tmp_path, profile, seed="1")
    assert done.returncode == 1
    first = told(tmp_path)
    (group,) = first["failures"]
    assert group["cause"] == "command, failed: error: N of N wrong in PATH"
    (line,) = group["units"]
    assert line["repeat"] == f"SEED={line['seed']} .venv/bin/python -m xai_cosim.nightly.tests.units fail"
    assert f"FAIL: {line['unit']}: failed: error: 17 of 300 wrong in /tmp/somewhere" in done.stderr
    assert nightly(tmp_path, profile, seed="2").returncode == 1
    second = told(tmp_path)
    assert second["planned"] == 3
    assert line["unit"] in [u["name"] for u in second["units"]]


def test_time_is_up(tmp_path: Path) -> None:
    """What has no result when the night's minutes are over is missing, and the night red."""
    profile = write_profile(tmp_path / "small.yaml", [unit("slow", "hang", tmp_path / "noted")], minutes=0.1)
    done = nightly(tmp_path, profile)
    assert done.returncode == 1
    assert "missing: planned, but without a result" in done.stderr
    assert told(tmp_path)["green"] is False


@pytest.mark.parametrize(
    ("words", "seed", "message"),
    [
        (["--profile", "moon"], "1", "PROFILE=moon: allowed are night, smoke, soak, or the path of a .yaml file"),
        (["--scheduler", "tcp://127.0.0.1:1"], "1", "SCHEDULER=tcp://127.0.0.1:1: no dask scheduler answers there"),
        (["--scheduler", "moon"], "1", "SCHEDULER=moon: no dask scheduler answers there; allowed is tcp://HOST:PORT"),
        (["--cifar10", "/nowhere"], "1", "CIFAR10=/nowhere: no file test_batch.bin"),
        ([], "-1", "SEED=-1: a seed is a whole number from 0 to"),
    ],
)
def test_bad_input_is_one_clear_line(tmp_path: Path, words: list[str], seed: str, message: str) -> None:
    """Exit code 2, and one line that names the value and what is allowed."""
    profile = write_profile(tmp_path / "small.yaml", [unit("good", "pass")])
    done = nightly(tmp_path, profile, *words, seed=seed)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith(f"error: {message}")


def test_a_bad_store_is_one_clear_line(tmp_path: Path) -> None:
    """Before anything has run; and it stays as it is."""
    store = tmp_path / "nightly" / "results.sqlite"
    store.parent.mkdir()
    store.write_bytes(bytes(5000))
    profile = write_profile(tmp_path / "small.yaml", [unit("good", "pass")])
    done = nightly(tmp_path, profile)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"error: {store}: file is not a database; ")
    assert len(done.stderr.splitlines()) == 1
    assert store.read_bytes() == bytes(5000)


def test_a_planted_bug_is_found_grouped_and_linked(tmp_path: Path) -> None:
    """A kernel with a bug: the night is red, names cause and element, and links the failure page, which is there."""
    planted = unit("planted", "big-endian lanes", module="cocotb_tests.environment.planted_unit", minutes=10.0)
    units = [planted, unit("good", "pass")]
    done = nightly(tmp_path, write_profile(tmp_path / "small.yaml", units))
    assert done.returncode == 1, done.stderr
    (group,) = told(tmp_path)["failures"]
    assert group["cause"] == "values, relu: swapped byte order"
    (line,) = group["units"]
    assert line["element"].startswith("relu out_r ")
    assert (tmp_path / "failures" / line["record"] / "index.html").exists()
    assert json.loads((tmp_path / "failures" / line["record"] / "failure.json").read_text())["id"] == line["record"]
    page = (tmp_path / "nightly" / "index.html").read_text()
    assert f'href="../failures/{line["record"]}/index.html"' in page


def archive(name: str) -> bytes:
    """Return a worker's files: one, of a name that it chose."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(name, "text")
    return buffer.getvalue()


def play(
    monkeypatch: pytest.MonkeyPatch, out: Path, came: Sequence[tuple[Unit, Result, bytes]]
) -> tuple[NightStore, Night, NightVerdict]:
    """Let a night end with results that workers are said to have sent."""
    folders = Folders(out)
    store, night = NightStore(folders.nightly / "results.sqlite"), made_night("a", *(unit for unit, _, _ in came))
    assert store.begin(night)
    monkeypatch.setattr(night_module, "run_all", lambda *given: iter(came))
    monkeypatch.setattr(night_module, "slots", lambda client: 1)
    client = cast(Client, None)  # of no cluster
    not_run = run_night(client, store, night, folders, show=False)
    return store, night, conclude(store, night, folders, not_run=not_run)


def test_edited_sources_leave_the_rest_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Units after an edit are told as not run: none is kept as failing, and the night can go on with them."""
    one, other = made_unit("u seed=1"), made_unit("v seed=1")
    edited = Result(other.name, NOT_RUN, message="other sources")
    store, night, verdict = play(monkeypatch, tmp_path, [(one, passed(one), b""), (other, edited, b"")])
    assert verdict.reasons() == ["v seed=1: not run: other sources"]
    assert store.kept() == []
    assert store.unfinished(night.profile, night.revision, night.seed) == night
    assert waiting(store, night) == [other]


OUTSIDE = ("../../../outside", "out/failures/../../outside", "out/failures//{}/outside", "/{}/outside")


@pytest.mark.parametrize("name", OUTSIDE)
def test_an_archive_that_names_other_places_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Nothing of it is written, and its unit counts as not run."""
    unit = made_unit("u seed=1")
    files = archive(name.format(tmp_path))
    store, night, verdict = play(monkeypatch, tmp_path / "out", [(unit, passed(unit), files)])
    (reason,) = verdict.reasons()
    assert "outside of its folder; it is refused" in reason
    assert waiting(store, night) == [unit]
    assert not list(tmp_path.rglob("outside"))


def test_what_is_no_archive_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The night goes on, and its unit counts as not run."""
    unit = made_unit("u seed=1")
    _, _, verdict = play(monkeypatch, tmp_path, [(unit, passed(unit), b"garbage")])
    assert "an archive cannot be read" in verdict.reasons()[0]


def test_another_night_at_once_is_refused(tmp_path: Path) -> None:
    """With the same folder of results: exit code 2, one line, and no night is begun."""
    profile = write_profile(tmp_path / "small.yaml", [unit("good", "pass")])
    with alone(Folders(tmp_path)):
        done = nightly(tmp_path, profile, seed="7")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"error: a night is running already with its results in {tmp_path / 'nightly'}")
    assert NightStore(tmp_path / "nightly" / "results.sqlite").nights(1) == []
