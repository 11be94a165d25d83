# SPDX-License-Identifier: Apache-2.0
"""The page in headless Chromium, where it is installed: it loads, its filters work, its links lead somewhere."""

import html
import json
import re
from pathlib import Path

import pytest

from xai_cosim.failures.browser import body_data, browser
from xai_cosim.nightly.folders import Folders
from xai_cosim.nightly.night import conclude
from xai_cosim.nightly.store import NightStore
from xai_cosim.nightly.tests.made import failed, made_night, made_unit, passed
from xai_cosim.nightly.unit import Result

RAN = "document.body.dataset.ran='yes'"
HOSTILE = f"""$x_{{$'"><img src=x onerror="{RAN}"><script>{RAN}</script>"""

SCRIPT = """
<script>
(() => {
  const d = document.body.dataset;
  const shown = (table) => [...document.querySelectorAll(`#${table} tr[data-${table === "units" ? "kind" : "stage"}]`)]
    .filter((row) => row.offsetParent !== null).length;
  const set = (id, value) => {
    const control = document.getElementById(id);
    control.value = value;
    control.dispatchEvent(new Event("input"));
  };
  d.all = shown("units");
  set("outcome", "failed");
  d.failed = shown("units");
  set("outcome", "");
  set("kind", "cosim");
  d.cosim = shown("units");
  set("name", "nothing of that name");
  d.none = shown("units");
  set("name", "");
  set("kind", "");
  d.again = shown("units");
  const points = shown("points");
  set("stage", "V3");
  d.stage = shown("points") > 0 && shown("points") < points ? "fewer" : "wrong";
  set("state", "passed");
  d.state = shown("points");
  d.pictures = [...document.images].filter((image) => image.complete && image.naturalWidth > 0).length;
})();
</script>
"""
RECORD = {"id": "relu-1", "cause": "values, relu: one lane", "element": "relu out_r x[0]", "seed": 7, "message": ""}


FIDELITY = {HOSTILE: {"cosine_median": 1.0, "cosine_5th_percentile": 1.0}}
FIGURES = ("network", "test_images", "labels", "float_percent", "fixed_percent", "saturated_values")
MUTANTS = {"killed": 1, "survived": 1, "irrelevant": 0, "design": HOSTILE}
REPORT = {**MUTANTS, "fidelity": FIDELITY, **dict.fromkeys(FIGURES, HOSTILE)}


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """The results of two nights: the second has a failure with a record, one without, and 4 % more cycles."""
    folders = Folders(tmp_path)
    store = NightStore(folders.nightly / "results.sqlite")
    cosim, good, record, plain = (
        made_unit("cosim net seed=1", "cosim", "net"),
        *(made_unit(f"bench {name} seed=1") for name in ("good", "record", "plain")),
    )
    for name, cycles in (("one", 1000), ("two", 1040)):
        night = made_night(name, cosim, good, record, plain)
        store.begin(night)
        for result in (
            passed(cosim, forward=cycles, guided=500),
            passed(good),
            Result(record.name, "failed", 1.0, "wrong", failures=[RECORD], tests=[("random_tests.random_jobs", False)]),
            failed(plain),
        ):
            unit = next(u for u in night.units if u.name == result.name)
            store.add(night, unit, result)
            log = folders.unit(night, unit.name) / "log"
            log.parent.mkdir(parents=True)
            log.write_text("log\n")
        (folders.failures / "relu-1").mkdir(parents=True, exist_ok=True)
        (folders.failures / "relu-1" / "index.html").write_text("page")
        conclude(store, night, folders)
    return folders


@pytest.mark.parametrize("place", [".", "two"])
def test_links_lead_somewhere(folders: Folders, place: str) -> None:
    """Of the last page and of a night's own, as long as they stand in the folder of all results."""
    page = folders.nightly / place / "index.html"
    links = re.findall(r'(?:href|src)="([^"#]+)"', page.read_text())
    targets = [link for link in links if not link.startswith("data:")]
    assert len(targets) > 8
    assert [t for t in targets if not (page.parent / t).exists()] == []
    assert any(t.endswith("failures/relu-1/index.html") for t in targets)


def test_it_says_what_is_wrong(folders: Folders) -> None:
    """The verdict, the regression and the commands are in the page."""
    text = (folders.nightly / "index.html").read_text()
    assert "RED: 2 of 4 planned units passed" in " ".join(text.split())
    assert "net, forward: 1,040 cycles, 4.0 % over 1,000, at most 3 % is allowed" in text
    assert "make bench record seed=1" in text


@pytest.mark.skipif(browser() is None, reason="no Chromium; on Debian: apt-get install chromium")
def test_in_a_browser(folders: Folders) -> None:
    """It loads without errors, every picture is drawn, and the filters show what they should."""
    found = body_data(folders.nightly / "index.html", SCRIPT)
    assert "errors" not in found
    assert found["ready"] == "yes"
    shown = {key: found[key] for key in ("all", "failed", "cosim", "none", "again", "stage", "state", "pictures")}
    wanted = {"all": 4, "failed": 2, "cosim": 1, "none": 0, "again": 4, "stage": "fewer", "state": 0, "pictures": 1}
    assert shown == {key: str(value) for key, value in wanted.items()}


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """The page of a night all of whose names and messages are markup."""
    folders = Folders(tmp_path)
    store = NightStore(folders.nightly / "results.sqlite")
    cosim, bad, covered = (made_unit(f"{HOSTILE} {n} seed=1", HOSTILE, HOSTILE) for n in range(3))
    night = made_night("one", cosim, bad, covered, revision=HOSTILE, profile=HOSTILE)
    store.begin(night)
    record = {key: HOSTILE for key in RECORD} | {"seed": 7}
    store.add(night, cosim, Result(cosim.name, "passed", 1.0, cycles={HOSTILE: 10}, report=REPORT))
    store.add(night, bad, Result(bad.name, "failed", 1.0, HOSTILE, failures=[record], tests=[(HOSTILE, False)]))
    coverage = folders.unit(night, covered.name) / "out" / "coverage" / "d.yml"
    coverage.parent.mkdir(parents=True)
    coverage.write_text(json.dumps({f"{HOSTILE}.point": {"bins:_hits": {HOSTILE: 0}}}))
    conclude(store, night, folders)
    return folders.nightly / "index.html"


def test_nothing_from_outside_is_markup(hostile: Path) -> None:
    """Units, seeds, causes, messages, coverage, mutants, networks: each stands as text."""
    page = hostile.read_text()
    assert page.count(html.escape("<img src=x")) > 20
    assert "<img src=x" not in page
    assert len(re.findall("<script", page)) == 2


@pytest.mark.skipif(browser() is None, reason="no Chromium; on Debian: apt-get install chromium")
def test_nothing_from_outside_runs(hostile: Path) -> None:
    """The same page in a browser: no error, and the filters work."""
    script = "<script>document.body.dataset.scripts = document.scripts.length;</script>"
    found = body_data(hostile, script)
    assert "ran" not in found
    assert "errors" not in found
    assert (found["ready"], found["scripts"]) == ("yes", "3")
