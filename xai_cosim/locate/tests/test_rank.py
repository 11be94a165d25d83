# SPDX-License-Identifier: Apache-2.0
"""The order of lines: what mends all comes first, then what mends most, and a small change before a large one."""

from dataclasses import replace
from pathlib import Path
from subprocess import run

import pytest

from xai_cosim.command import UserError
from xai_cosim.locate.differences import HEAD, changed_lines, since_from
from xai_cosim.locate.families import families
from xai_cosim.locate.odd import likeness_in
from xai_cosim.locate.rank import Judged, ranked
from xai_cosim.locate.schema import Repair
from xai_cosim.locate.source import source_line


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
    assert [one.whole for one in (harmful, half, refuted, whole)] == [False, False, False, True]
    assert order(harmful, half, refuted, whole, other) == [4, 5, 3, 2, 1]
    assert order(harmful, half, refuted, whole, other, first=(2,)) == [2, 4, 5, 3, 1]
    assert order(half, judged(2, "stuck", (1.0, 1.0), (1.0,), 10), other) == [4, 2]


def test_what_touches() -> None:
    """What mends all is before what touches what is wrong and nothing else; an odd statement counts more."""
    whole, part = judged(1, "operator", (1.0, 1.0), (1.0,), 10), judged(2, "operator", (1.0, 0.2), (1.0,))
    only = replace(judged(3, "stuck", (0.0, 0.0), ()), narrow=0.9)
    odd = replace(judged(4, "stuck", (0.0, 0.0), ()), narrow=0.5, likeness=0.25)
    assert order(only, odd, part, whole) == [1, 4, 2, 3]
    assert "nothing mends it" in odd.words()
    assert odd.words().endswith("unlike those beside it")
    assert only.words().endswith("few others")
    assert "mends 1 of 2" in part.words()


def test_lines_that_were_changed(tmp_path: Path) -> None:
    """Those that git has otherwise: changed, new, and around what is gone; none of a file that it does not have."""
    file = tmp_path / "a.v"
    file.write_text("one\ntwo\nthree\nfour\nfive\n")
    assert changed_lines(file) == {}
    name = ["-c", "user.name=a", "-c", "user.email=a@b"]
    for words in (["init", "-q"], ["add", "a.v"], [*name, "commit", "-qm", "a"]):
        run(["git", "-C", str(tmp_path), *words], check=True)
    assert changed_lines(file) == {}
    file.write_text("ONE\nTWO\nthree\nfive\nsix\n")
    assert changed_lines(file) == {1: "one", 2: "two", 3: "", 4: "", 5: ""}


def test_since_a_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    """HEAD where none is given; one that git does not know is refused."""
    assert since_from("") == HEAD
    for unknown in ("no-such-commit", "--since=yesterday", "\n"):
        with pytest.raises(UserError, match=r"SINCE=.*: git knows no such commit"):
            since_from(unknown)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UserError, match="SINCE=HEAD: git"):
        since_from("HEAD")


def test_the_same_change_elsewhere() -> None:
    """Changes that differ in numbers of names are a family; those of other numbers, or in one statement, are none."""

    def change(line: int, was: str, becomes: str) -> Repair:
        return Repair(line, "a.v", "a", line, "operator", was, becomes)

    one, other = change(1, "a_1 > 3", "a_1 >= 3"), change(2, "a_22 > 3", "a_22 >= 3")
    odd, twice = change(3, "a_3 > 4", "a_3 >= 4"), change(1, "a_1 > 3", "a_1 >= 3")
    assert families([one, other, odd, twice]) == [(one, other)]
    pair = Judged((one, other), (1.0,), (1.0,), (10, 10), 1)
    apart = Judged((one, odd), (1.0,), (1.0,), (10, 10), 1)
    assert Judged((one,), (1.0,), (1.0,), (10, 10), 1).key < pair.key < apart.key


def test_source_line(tmp_path: Path) -> None:
    """By the line in Vitis' names, by the name in quotes in what the export was written from, or not at all."""
    assert source_line("assign icmp_ln27_fu_132_p2 = (a < b);", []) == "line 27 of the HLS source"
    source = tmp_path / "kernels" / "k.py"
    source.parent.mkdir()
    source.write_text("# k\nk.wire('of_a')\nk.wire(\"of_b\", 1)\n")
    (tmp_path / "shell.py").write_text('k.wire("room_of_it")\n')
    assert source_line("assign of_b = a;", [str(source)]).endswith("k.py:3")
    assert source_line("room_of_it <= of_b;", [str(source)]).endswith("shell.py:1")
    assert not source_line("assign other = of_b;", [str(source)])
    assert not source_line("if (of_b)", [str(source)])


def test_likeness() -> None:
    """Of four lanes one does otherwise; where there are two nobody can tell which."""
    lanes = "".join(f"assign lane_{n} = x_{n} {'>=' if n == 2 else '>'} 1'd0;\n" for n in range(4))
    pair = "assign one_1 = x_1 + 1;\nassign one_2 = x_1;\n"
    found = likeness_in(f"module m(input x_0, x_1, x_2, x_3);\n{lanes}{pair}endmodule")
    assert [found["m", line] for line in range(2, 8)] == [1.0, 1.0, 0.25, 1.0, 1.0, 1.0]
    like = judged(1, "operator", (1.0,), (1.0,))
    assert replace(like, likeness=0.25).key < like.key
