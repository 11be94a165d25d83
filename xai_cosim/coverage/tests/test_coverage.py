# SPDX-License-Identifier: Apache-2.0
"""What keeps functional coverage open, and what is reported of code coverage."""

from pathlib import Path

import pytest

from xai_cosim.coverage.code import publish
from xai_cosim.coverage.functional import unexplained

POINT = "C '\x01f\x02{file}\x01l\x02{line}\x01n\x021\x01page\x02v_line/x' {count}"


@pytest.mark.parametrize(
    ("holes", "waived", "problems"),
    [
        ([], "", []),
        (["fir.a: 1"], "- {design: fir, hole: 'fir.a: 1', reason: never}", []),
        (["fir.a: 1"], "- {design: iir, hole: 'fir.a: 1', reason: never}", ["not covered: fir.a: 1"]),
        ([], "- {design: fir, hole: 'fir.a: 1', reason: never}", ["waived, but covered: fir.a: 1"]),
    ],
)
def test_functional_coverage(tmp_path: Path, holes: list[str], waived: str, problems: list[str]) -> None:
    """A hole needs a waiver of its design, a waiver needs a hole."""
    waivers = tmp_path / "waivers.yaml"
    waivers.write_text(waived or "[]")
    assert unexplained(holes, waivers, "fir") == problems


def test_code_coverage(tmp_path: Path) -> None:
    """Two runs are added up; the lines of rtl/ are judged, those of the exports are not; nothing else counts."""
    (tmp_path / "rtl").mkdir()
    (tmp_path / "hls_export").mkdir()
    top, export = "rtl/a<b>.sv", "hls_export/k.v"
    for name in (top, export):
        (tmp_path / name).write_text("assign a = b <script>c;\nassign b = 1;\n")
    runs = []
    for number, counts in enumerate([(1, 0, 0), (3, 0, 1)]):
        lines = [
            POINT.format(file=tmp_path / name, line=line, count=count)
            for name, line, count in zip((top, top, export), (1, 2, 1), counts, strict=True)
        ]
        runs.append((tmp_path / f"{number}.dat", tmp_path))
        runs[-1][0].write_text("\n".join(["# SystemC::Coverage-3", *lines, POINT.format(file="/x", line=1, count=1)]))
    found = publish(runs, tmp_path / "code.html", tmp_path)
    assert found is not None
    assert str(found) == "lines of rtl/ and the protocol checkers: 1/2 (50.0 %); of the exports: 1/1 (100.0 %)"
    assert found.reasons() == [
        "coverage: 1/2 (50.0 %) of the lines of rtl/ and the protocol checkers, at least 95 % are due"
    ]
    written = (tmp_path / "code.html").read_text()
    assert "a&lt;b&gt;.sv" in written
    assert "a<b>" not in written
    assert "<script" not in written
    assert '<span class="miss"><span class="n">0</span>assign b = 1;</span>' in written
    assert "rtl/a<b>.sv" in (tmp_path / "code.txt").read_text()
