"""What other tools read of a night: JUnit XML and JSON."""

import json
from pathlib import Path
from xml.etree import ElementTree

from nightly.judge import Verdict
from nightly.unit import PASSED, Result


def write_junit(verdict: Verdict, path: Path) -> None:
    """Write JUnit XML: a suite for each kind, a case for each planned unit."""
    root = ElementTree.Element("testsuites", name=f"nightly {verdict.night.id}")
    for kind in dict.fromkeys(unit.kind for unit in verdict.night.units):
        suite = ElementTree.SubElement(root, "testsuite", name=kind)
        units = [unit for unit in verdict.night.units if unit.kind == kind]
        bad = 0
        for unit in units:
            result = verdict.results.get(unit.name, Result(unit.name, "missing", message="no result"))
            case = ElementTree.SubElement(
                suite, "testcase", classname=f"nightly.{kind}", name=unit.name, time=f"{result.seconds:.1f}"
            )
            if result.outcome != PASSED:
                bad += 1
                failure = ElementTree.SubElement(case, "failure", type=result.outcome, message=result.message)
                failure.text = f"{result.message}\nrepeat with: {unit.repeat}"
        suite.set("tests", str(len(units)))
        suite.set("failures", str(bad))
    night = ElementTree.SubElement(root, "testsuite", name="night", tests="1", failures="0")
    case = ElementTree.SubElement(night, "testcase", classname="nightly", name="the night is green")
    reasons = verdict.reasons()
    if reasons:
        night.set("failures", "1")
        ElementTree.SubElement(case, "failure", message=reasons[0]).text = "\n".join(reasons)
    ElementTree.indent(root)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def write_json(verdict: Verdict, path: Path) -> None:
    """Write all that is known of the night."""
    night = verdict.night
    path.write_text(
        json.dumps(
            {
                "night": night.id,
                "date": night.date,
                "revision": night.revision,
                "profile": night.profile,
                "seed": night.seed,
                "green": not verdict.reasons(),
                "reasons": verdict.reasons(),
                "planned": len(night.units),
                "missing": verdict.missing,
                "left_out": night.left_out,
                "testpoints": [vars(point) | {"state": point.state} for point in verdict.testpoints],
                "mutants": [vars(m) | {"score": m.score} for m in verdict.mutants],
                "cycles": {t.series: {"cycles": t.history[-1][2], "allowed": t.allowed} for t in verdict.trends},
                "units": [vars(verdict.results[u.name]) for u in night.units if u.name in verdict.results],
            },
            indent=2,
        )
        + "\n"
    )
