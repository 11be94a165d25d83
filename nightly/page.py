"""The page about a night: one HTML file with all pictures in it, and each unit's files beside it."""

import base64
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from cocotb_tests.environment import tools
from nightly.judge import Trend, Verdict, folder_name
from nightly.unit import PASSED

HERE = Path(__file__).parent
STAGES = ("V1", "V2", "V3")
WIDTH, HEIGHT, MARGIN = 360.0, 90.0, 6.0


def _line(values: list[float]) -> str:
    """Return the points of an SVG line."""
    top = max(values) or 1.0
    step = (WIDTH - 2 * MARGIN) / max(len(values) - 1, 1)
    return " ".join(
        f"{MARGIN + step * n:.1f},{HEIGHT - MARGIN - v / top * (HEIGHT - 2 * MARGIN):.1f}" for n, v in enumerate(values)
    )


def _trend(trend: Trend) -> dict[str, object]:
    cycles, speeds = [float(h[2]) for h in trend.history], [h[3] for h in trend.history]
    return {
        "series": trend.series,
        "regressed": trend.regressed,
        "allowed": trend.allowed,
        "cycles": trend.history[-1][2],
        "speed": trend.history[-1][3],
        "nights": len(trend.history),
        "cycles_line": _line(cycles),
        "speed_line": _line(speeds),
        "last_cycles": _line(cycles).split()[-1].split(","),
    }


def write_page(verdict: Verdict, folder: Path) -> Path:
    """Write index.html into the folder of a night; return its path."""
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    stages = []
    for stage in STAGES:
        points = [p for p in verdict.testpoints if p.stage == stage]
        ran = [p for p in points if p.ran]
        stages.append((stage, len(points), len(ran), sum(p.state == "passed" for p in ran)))
    units = []
    gallery = []
    for unit in verdict.night.units:
        result = verdict.results.get(unit.name)
        link = f"units/{folder_name(unit.name)}"
        pictures = sorted((folder / link).glob("out/cosim/heatmaps.png"))
        if pictures and not unit.name.count("stall=0."):
            data = base64.b64encode(pictures[0].read_bytes()).decode()
            gallery.append((unit.name, f"data:image/png;base64,{data}"))
        units.append(
            {
                "name": unit.name,
                "kind": unit.kind,
                "repeat": unit.repeat,
                "outcome": result.outcome if result else "missing",
                "seconds": result.seconds if result else 0.0,
                "cycles": result.cycles if result else 0,
                "speed": result.speed if result else 0.0,
                "message": result.message if result else "planned, but without a result",
                "link": f"{link}/log" if (folder / link / "log").exists() else "",
            }
        )
    text = environment.get_template("page.html").render(
        night=verdict.night,
        reasons=verdict.reasons(),
        passed=sum(r.outcome == PASSED for r in verdict.results.values()),
        groups=[
            (group.cause, [(*line[:4], line[4] if (folder / line[4]).exists() else "") for line in group.lines])
            for group in verdict.groups
        ],
        stages=stages,
        testpoints=verdict.testpoints,
        units=units,
        kinds=list(dict.fromkeys(unit.kind for unit in verdict.night.units)),
        outcomes=sorted({unit["outcome"] for unit in units}, key=str),
        trends=[_trend(t) for t in verdict.trends],
        size=(WIDTH, HEIGHT),
        mutants=verdict.mutants,
        coverage=[
            (name, result.report["coverage"])
            for name, result in verdict.results.items()
            if "coverage" in result.report
        ],
        gallery=gallery,
        versions=tools.versions(),
    )
    path = folder / "index.html"
    path.write_text(text)
    return path
