# SPDX-License-Identifier: Apache-2.0
"""The failure page: what it says, and that nothing from outside runs in it."""

import html
import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from xai_cosim.failures.browser import body_data, browser
from xai_cosim.failures.diagnosis import Diagnosis
from xai_cosim.failures.groups import Format, Shown
from xai_cosim.failures.page import _text, write_page
from xai_cosim.failures.record import Record, load_record
from xai_cosim.failures.tests.made import made_failure, made_job, made_record
from xai_cosim.jobs.job import Output
from xai_cosim.jobs.layout import vector
from xai_cosim.jobs.packing import pack
from xai_cosim.jobs.ran import Ran

RAN = "document.body.dataset.ran='yes'"
HOSTILE = f"""'"><img src=x onerror="{RAN}"><script>{RAN}</script>"""
COUNT = """<script>
document.body.dataset.scripts = document.scripts.length;
document.body.dataset.images = document.images.length;
document.body.dataset.told = document.body.innerText.split("<img src=x").length - 1;
document.body.dataset.caption = document.getElementById("channel").textContent;
document.body.dataset.strip = document.getElementById("channels").children.length;
</script>"""
needs_browser = pytest.mark.skipif(browser() is None, reason="no Chromium; on Debian: apt-get install chromium")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILURES", str(tmp_path))


def hostile(record: Record) -> Record:
    """The record with a hostile text wherever it holds one."""
    about = record.failure
    texts: dict[str, Any] = {f.name: HOSTILE for f in fields(about) if isinstance(getattr(about, f.name), str)}
    failure = replace(
        about,
        **{**texts, "kind": "hang " + HOSTILE},
        first=replace(about.first, tensor=HOSTILE),
        arguments={HOSTILE: 3},
        meanings={HOSTILE: HOSTILE},
        diagnosis=(Diagnosis(HOSTILE, HOSTILE),),
        streams={HOSTILE: (1, 2)},
        files=(HOSTILE,),
        versions={HOSTILE: HOSTILE},
    )
    streams = {**record.streams, HOSTILE: record.streams["in_r"]}
    return replace(record, failure=failure, ran=Ran(record.job, {HOSTILE: (1, 2, 3)}), streams=streams)


def test_nothing_from_outside_is_markup(tmp_path: Path) -> None:
    """Names, commands, files, messages: each stands as text."""
    page = write_page(hostile(made_record(tmp_path))).read_text()
    assert page.count(html.escape("<img src=x")) > 20
    assert "<img" not in page
    assert len(re.findall("<script", page)) == 3


@needs_browser
def test_nothing_from_outside_runs(tmp_path: Path) -> None:
    """The same page in a browser."""
    found = body_data(write_page(hostile(made_record(tmp_path))), COUNT)
    assert "ran" not in found
    assert "errors" not in found
    assert (found["ready"], found["scripts"], found["images"]) == ("yes", "4", "0")
    assert int(found["told"]) > 20


@needs_browser
@pytest.mark.parametrize("beats", [6, 4])
def test_one_count(tmp_path: Path, beats: int) -> None:
    """The tensor's caption counts what the summary counts, names the stream, and has no channels for a vector."""
    job = made_job()
    received = job.outputs["out_r"].expected[:beats].copy()
    received[1, 0] ^= 0x55
    received[3, 2] ^= 0x55
    record = load_record(made_failure(tmp_path, job, received).id)
    page = write_page(record)
    found = body_data(page, COUNT)
    values = min(22, 4 * beats)
    missing = f", {22 - values} never came" if beats == 4 else ""
    assert found["caption"] == f"out_r: 2 of {values} wrong{missing}"
    assert found["strip"] == "0"
    assert f"2 of {4 * beats} values received" in page.read_text()
    assert ("2 of them padding, which must be 0" in page.read_text()) == (beats == 6)


def test_stray_bits_are_counted(tmp_path: Path) -> None:
    """A bit of a beat that belongs to no lane is a wrong value, as it is for the bench."""
    layout = vector((20,), 4, 4)
    mask = Output(pack(layout.gather(np.ones(20, np.bool_)), 1), layout, "m", (20,), 1)
    job = replace(made_job(), outputs={"out_mask": mask})
    received = mask.expected.copy()
    received[2] |= 16
    failure = made_failure(tmp_path, job, received)
    assert (failure.wrong, failure.compared) == (1, 20)
    assert any("1 of 20 values" in line for line in failure.lines())


def test_zero_has_no_sign() -> None:
    """A real -0 is 0."""
    shown = Shown("got_real", Format.REAL)
    assert [_text(v, shown, 0) for v in (-0.0, 0.0, -0.25)] == ["0", "0", "-0.25"]
    assert np.signbit(-0.0)
