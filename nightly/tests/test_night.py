"""A night is red for each reason that there is, and its page shows it."""

import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from debug.tests.browser import FLAGS, browser
from nightly.judge import judge, normalised
from nightly.night import RunningError, alone, conclude, unpack
from nightly.revision import revision
from nightly.store import Night, Store
from nightly.tests.units import night, unit
from nightly.unit import PASSED, Result, run


def held(store: Store, this: Night, folder: Path, *, without: str = "") -> Night:
    """Run a night's units here, but for one."""
    store.begin(this)
    for each in this.units:
        if each.name != without:
            result, files = run(each, this.revision)
            unpack(files, folder / "units" / each.name)
            store.add(this, each, result)
    return this


def test_green_night(tmp_path: Path) -> None:
    """All units passed: no reasons, and JUnit and JSON say so."""
    store = Store(tmp_path / "r")
    this = held(store, night(unit("a", "pass"), unit("b", "cycles", "1000", series="s"), revision=revision()), tmp_path)
    verdict = conclude(store, this, tmp_path)
    assert verdict.reasons() == []
    assert json.loads((tmp_path / "night.json").read_text())["green"] is True
    cases = list(ElementTree.parse(tmp_path / "junit.xml").getroot().iter("testcase"))
    assert len(cases) == 3
    assert not any(case.findall("failure") for case in cases)


def test_missing_unit_is_red(tmp_path: Path) -> None:
    """A planned unit without a result is a failure, not a smaller pass, and the night can go on."""
    store = Store(tmp_path / "r")
    this = held(store, night(unit("a", "pass"), unit("b", "pass"), revision=revision()), tmp_path, without="b")
    assert conclude(store, this, tmp_path).reasons() == ["b: planned, but without a result"]
    assert store.unfinished("test", this.revision, None) == this


def test_more_cycles_are_red(tmp_path: Path) -> None:
    """3 % more cycles than the best night pass, 4 % do not, until they are accepted."""
    store = Store(tmp_path / "r")
    reasons = []
    nights = [(1000, False), (1030, False), (1040, False), (1040, True), (1040, False)]
    for number, (cycles, accept) in enumerate(nights):
        one = unit(f"s seed={number}", "cycles", str(cycles), series="s")
        this = held(store, night(one, id_=f"night{number}", revision=revision()), tmp_path)
        reasons.append(conclude(store, this, tmp_path, accept=accept).reasons())
    red = ["s: 1,040 cycles, more than 3% over 1,000"]
    assert reasons == [[], [], red, red, []]


def test_surviving_mutants_are_red(tmp_path: Path) -> None:
    """More survivors than a suite at its goal would leave by chance."""
    store, one = Store(tmp_path / "r"), unit("mutants")
    reasons = []
    for number, survived in enumerate((5, 15)):
        this = night(one, id_=f"night{number}")
        store.begin(this)
        report = {"design": "relu", "killed": 100 - survived, "survived": survived, "irrelevant": 0}
        store.add(this, one, Result(one.name, PASSED, report=report))
        reasons.append(judge(store, this).reasons())
    assert reasons[0] == []
    assert re.fullmatch(r"mutants of the designs: 15 of 100 survive; at a score of 95% .*", reasons[1][0])


def test_one_process_a_night(tmp_path: Path) -> None:
    """The second process is told who runs."""
    with alone(tmp_path, night()), pytest.raises(RunningError, match="is running already"), alone(tmp_path, night()):
        pass


def test_causes_are_grouped() -> None:
    """Numbers do not tell causes apart, words do."""
    assert normalised("tile 3: expected 5, got -7") == normalised("tile 12: expected 0, got 1")
    assert normalised("TLAST missing") != normalised("TLAST early")


@pytest.fixture(scope="module")
def red_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a night with two failures of one cause and a hang."""
    folder = tmp_path_factory.mktemp("night")
    store = Store(folder / "r")
    units = [unit("f1", "fail", "relu-1"), unit("f2", "fail", "relu-2"), unit("h", "hang", limit=1), unit("ok", "pass")]
    this = held(store, night(*units, revision=revision()), folder)
    verdict = conclude(store, this, folder)
    assert len(verdict.reasons()) == 3
    assert [len(group.lines) for group in verdict.groups] == [2, 1]
    return folder / "index.html"


def test_page_names_and_links_each_failure(red_page: Path) -> None:
    """Cause, element, seed and command stand there; every link leads to a file, and nothing comes from elsewhere."""
    text = red_page.read_text()
    for expected in ("RED: 1 of 4", "relu out_r conv1 [1, 2, 3]", "make x", "test, hung: no end after N s"):
        assert expected in text, expected
    links = re.findall(r'href="([^"]+)"', text)
    assert {"units/f1/out/failures/relu-1/index.html", "units/h/log"} <= set(links)
    assert all((red_page.parent / link).exists() for link in links)
    assert not re.search(r'(src|href)="(?!data:|units/)', text)


SCRIPT = """
<script>
addEventListener("error", e => { document.title = "error " + e.message; });
const choose = (id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input"));
};
const shown = () => document.getElementById("shown").textContent;
const seen = [shown()];
choose("outcome", "hung"); seen.push(shown());
choose("outcome", ""); choose("name", "f"); seen.push(shown());
document.title = seen.join("; ");
</script>
"""


def test_page_filters_in_a_browser(red_page: Path) -> None:
    """It loads without errors, and its filters show what they should."""
    program = browser()
    if program is None:
        pytest.skip("not run: no chromium is found (Debian: apt-get install chromium)")
    page = red_page.with_name("tried.html")
    page.write_text(red_page.read_text().replace("</body>", f"{SCRIPT}</body>"))
    done = subprocess.run([program, *FLAGS, "--dump-dom", page.as_uri()], capture_output=True, text=True, check=False)
    assert "<title>4 of 4 shown; 1 of 4 shown; 2 of 4 shown</title>" in done.stdout
    page.unlink()
