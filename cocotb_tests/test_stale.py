# SPDX-License-Identifier: Apache-2.0
"""A run that fails leaves no results of the run before beside what it says (`make cosim`: test_cosim.py)."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from xai_cosim.exports import coverage, verify
from xai_cosim.exports.check import run_kind
from xai_cosim.failures import replay
from xai_cosim.failures.viewers import DUMP
from xai_cosim.workspace import ROOT

EXPORT, MODEL = (str(ROOT / "examples" / "blend" / name) for name in ("ip", "model.py"))


def left_over(folder: Path, *names: str) -> Path:
    """Make files of a run before, and return their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / name).write_text("of the run before")
    return folder


def test_verify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of an export that breaks off in the middle."""

    def breaks_off(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    folder = left_over(tmp_path / "exports" / "blend", "results.xml", "report.json")
    monkeypatch.setattr(verify, "OUT", tmp_path)
    monkeypatch.setattr(verify, "run_kind", breaks_off)
    with pytest.raises(KeyboardInterrupt):
        verify.verify(EXPORT, MODEL, lambda seed, count: "", seed="1", jobs="1")
    assert list(folder.iterdir()) == []


def test_cover(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An export that fails under its model has no page about the lines that were reached."""

    def fails(made: Any, kind: str, **how: Any) -> Any:
        return replace(run_kind(made, kind), failures=("y: wrong",))

    folder = left_over(tmp_path / "exports" / "blend", "code.html", "code.txt")
    monkeypatch.setattr(coverage, "OUT", tmp_path)
    monkeypatch.setattr(coverage, "run_kind", fails)
    assert coverage.cover(EXPORT, MODEL, lambda seed, count: "", seed="1", jobs="1") == 1
    assert list(folder.iterdir()) == []


def test_waves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A replay that writes no waves does not show those of the one before."""
    left_over(tmp_path, DUMP)
    monkeypatch.setattr(replay, "simulate_jobs", lambda *_, **__: None)
    with pytest.raises(Exception, match=DUMP):
        replay.dump(tmp_path, None, "", "", [], 1, 0, 1, 0)  # type: ignore[arg-type]
    assert not (tmp_path / DUMP).exists()
