# SPDX-License-Identifier: Apache-2.0
"""The order of lines: what mends all comes first, then what mends most, and a small change before a large one."""

from pathlib import Path
from subprocess import run

from xai_cosim.locate.differences import changed_lines
from xai_cosim.locate.rank import Judged, ranked
from xai_cosim.locate.schema import Repair


def judged(line: int, kind: str, failing: tuple[float, ...], passing: tuple[float, ...], confirmed: int = 0) -> Judged:
    """What a change of a line has shown; so many of ten jobs confirm it."""
    repair = Repair(line, "a.v", "a", line, kind, "x", "y")
    return Judged((repair,), failing, passing, (confirmed, 10 if confirmed else 0), line)


def order(*found: Judged, first: tuple[int, ...] = ()) -> list[int]:
    """The lines, the likeliest first."""
    lines = ranked(sorted(found, key=lambda one: one.key), {("a.v", line) for line in first})
    return [line for _, line in lines]


def test_order() -> None:
    """All jobs before some, unharmed before harmed, small before large, near before far; a line by its best."""
    whole, other = judged(5, "signal", (1.0, 1.0), (1.0,), 10), judged(4, "operator", (1.0, 1.0), (1.0,), 10)
    refuted = judged(3, "operator", (1.0, 1.0), (1.0,), 9)
    half, harmful = judged(2, "operator", (1.0, 0.0), (1.0,)), judged(1, "operator", (1.0, 1.0), (0.0,))
    assert order(harmful, half, refuted, whole, other) == [4, 5, 3, 2, 1]
    assert order(harmful, half, refuted, whole, other, first=(2,)) == [2, 4, 5, 3, 1]
    assert order(half, judged(2, "stuck", (1.0, 1.0), (1.0,), 10), other) == [4, 2]


def test_lines_that_were_changed(tmp_path: Path) -> None:
    """Those that git has otherwise: changed, new, and around what is gone; none of a file that it does not have."""
    file = tmp_path / "a.v"
    file.write_text("one\ntwo\nthree\nfour\nfive\n")
    assert changed_lines(file) == []
    name = ["-c", "user.name=a", "-c", "user.email=a@b"]
    for words in (["init", "-q"], ["add", "a.v"], [*name, "commit", "-qm", "a"]):
        run(["git", "-C", str(tmp_path), *words], check=True)
    assert changed_lines(file) == []
    file.write_text("one\nTWO\nthree\nfive\nsix\n")
    assert changed_lines(file) == [2, 3, 4, 5]
