# SPDX-License-Identifier: Apache-2.0
"""The page about a night: one HTML file that holds everything but the logs and failure pages that it links to."""

import base64
import os
import platform
import shutil
from collections.abc import Callable, Iterator, Mapping
from importlib.metadata import version
from itertools import groupby
from pathlib import Path

from xai_cosim import pages
from xai_cosim.nightly.folders import Folders, replace_text
from xai_cosim.nightly.judge import FailureGroup, Line, NightVerdict, first_line
from xai_cosim.nightly.plots import trend_plot
from xai_cosim.nightly.reports import result_of
from xai_cosim.nightly.revision import DIRTY
from xai_cosim.nightly.store import NightStore
from xai_cosim.sim import tools

HERE = Path(__file__).parent
STAGES = ("V1", "V2", "V3")
NIGHTS_LISTED = 30


def write_page(verdict: NightVerdict, store: NightStore, folders: Folders, path: Path) -> None:
    """Write the page of a night; links are relative, so that the folder of all results can be moved."""
    def link(target: Path) -> str:
        return os.path.relpath(target, path.parent) if target.exists() else ""

    night = verdict.night
    units = [
        {**vars(result_of(verdict, unit.name)), "kind": unit.kind, "repeat": unit.repeat, "again": unit.again}
        | {"message": first_line(result_of(verdict, unit.name).message)}
        | {"link": link(folders.unit(night, unit.name) / "log")}
        for unit in night.units
    ]
    text = pages.render(
        HERE / "page.html",
        night=night,
        dirty=DIRTY in night.revision,
        verdict=verdict,
        reasons=verdict.reasons(),
        groups=[(group, list(_failures(group, verdict, folders, link))) for group in verdict.groups],
        stages=list(_stages(verdict)),
        units=units,
        kinds=list(dict.fromkeys(unit.kind for unit in night.units)),
        outcomes=sorted({str(unit["outcome"]) for unit in units}),
        trends=[
            (list(trends), _data("svg+xml", trend_plot(trends).encode()))
            for trends in (list(t) for _, t in groupby(verdict.trends, lambda trend: trend.series))
        ],
        mutants=[
            {**report, "name": name, "link": link(folders.unit(night, name) / "log")}
            for name, report in _reports(verdict, "killed")
        ],
        accuracy=[report for _, report in _reports(verdict, "fidelity")],
        code_page=link(folders.night(night) / "code.html"),
        gallery=list(_gallery(verdict, folders)),
        nights=[(past, link(folders.nightly / past.id / "index.html")) for past in store.nights(NIGHTS_LISTED)],
        versions=_versions(),
    )
    replace_text(path, text)


def _versions() -> Mapping[str, str]:
    compiler = {"compiler": tools.compiler_version()} if shutil.which("g++") else {}
    return {
        **tools.versions(),
        **{name: version(name) for name in ("dask", "distributed")},
        "python": platform.python_version(),
        **compiler,
    }


def _data(kind: str, content: bytes) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(content).decode()}"


def _reports(verdict: NightVerdict, key: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield (unit, report) of the units whose report has a key."""
    for name, result in verdict.results.items():
        if key in result.report:
            yield name, result.report


def _stages(verdict: NightVerdict) -> Iterator[tuple[str, int, int, int, int, int]]:
    """Yield for each stage its testpoints, how many ran, how many of them passed; tests run, and passed."""
    for stage in STAGES:
        points = [p for p in verdict.testpoints if p.stage == stage]
        ran = [p for p in points if p.ran]
        good = sum(p.state == "passed" for p in ran)
        yield stage, len(points), len(ran), good, sum(p.ran for p in points), sum(p.passed for p in points)


def _failures(
    group: FailureGroup, verdict: NightVerdict, folders: Folders, link: Callable[[Path], str]
) -> Iterator[tuple[Line, str, str]]:
    """Yield each failure of a group with the links to its page and to its log."""
    for line in group.lines:
        record = link(folders.failures / line.record / "index.html") if line.record else ""
        yield line, record, link(folders.unit(verdict.night, line.unit) / "log")


def _gallery(verdict: NightVerdict, folders: Folders) -> Iterator[tuple[str, str]]:
    """Yield (unit, picture) of the co-simulations without stalls: stalls change no value."""
    for unit in verdict.night.units:
        picture = folders.unit(verdict.night, unit.name) / "out" / "cosim" / "heatmaps.png"
        if unit.series and picture.exists():
            yield unit.task, _data("png", picture.read_bytes())
