# SPDX-License-Identifier: Apache-2.0
"""The example that newcomers copy."""

from pathlib import Path

import pytest

from xai_cosim import check_export
from xai_cosim.workspace import ROOT

BLEND = ROOT / "examples" / "blend"
HALF = "_plus_data_48 <= _plus_data_47 + 9'sd128;"
"""Lane 2 adds its half before it rounds."""


def broken_example(folder: Path) -> Path:
    """Write the export with the fault that docs/exports.md plants to a folder."""
    text = (BLEND / "ip" / "blend.v").read_text()
    assert text.count(HALF) == 1
    (folder / "blend.v").write_text(text.replace(HALF, HALF.replace(" + 9'sd128", "")))
    (folder / "component.xml").write_bytes((BLEND / "ip" / "component.xml").read_bytes())
    return folder


def test_example_is_exact(seed: int) -> None:
    """The export as it is, under its model."""
    assert check_export(BLEND / "ip", BLEND / "model.py", seed=seed, jobs=4)


def test_broken_example_is_red(tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The fault is found, in the lane that it is in."""
    for name, value in {"FAILURES": "off", "TELL": "off"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(AssertionError, match=r"out_r: .*lane 2"):
        check_export(broken_example(tmp_path), BLEND / "model.py", seed=seed, jobs=4, kind="free")
