# SPDX-License-Identifier: Apache-2.0
"""Guilty lines of recorded failures of the example."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from subprocess import run

import numpy as np
import pytest

from xai_cosim.example import example
from xai_cosim.example.tests.test_smallest import MODEL, TESTS, failed
from xai_cosim.failures.attempt import OTHER
from xai_cosim.failures.guilty import NOTHING
from xai_cosim.failures.page import render
from xai_cosim.failures.requests import Setting, ask
from xai_cosim.locate.locate import CHANGED, locate, outputs_of
from xai_cosim.locate.module import Statement
from xai_cosim.locate.schema import Schema
from xai_cosim.locate.templates import EVERY, Change, Templates
from xai_cosim.locate.trial import OPTIONS, changes
from xai_cosim.sim.run import simulate

NEAR = 1500
"""Changes of a model that builds fast: those near the outputs."""
FEW = 400
TRIED = 200
UNSEEN = ("cycles", "ready", OTHER)
"""What the testbench alone sees: OTHER is a job before that fails, as the last one alone is compared quickly."""
BUGS = {
    "tlast": ("assign out_r_TLAST = out_r_left == 0;", "assign out_r_TLAST = out_r_left <= 1;"),
    "lanes": (
        "{ _reinterpretcast_data_87, _reinterpretcast_data_70,",
        "{ _reinterpretcast_data_70, _reinterpretcast_data_87,",
    ),
}
TURNED = (
    "{ _reinterpretcast_data_87, _reinterpretcast_data_70, _reinterpretcast_data_53, _reinterpretcast_data_36 }",
    "{ _reinterpretcast_data_53, _reinterpretcast_data_87, _reinterpretcast_data_36, _reinterpretcast_data_70 }",
)
"""Lanes in an order that no change undoes."""
ROUNDED = "out_r_left <= arg_beats - 1;", "out_r_left <= { arg_beats[12:2], 2'd3 };"
"""Beats rounded up to four."""

BESIDE = """module m(input clk, go, input [7:0] x_1, x_2, x_3, by, output reg [7:0] y_1, y_2, y_3, output reg z,
input sum_first, mem_first, input [7:0] sum_in, output reg [7:0] sum); reg [2:0] head, tail; reg [3:0] wide;
reg [7:0] a, b, c, mem [0:7], mem_at; reg mem_full; wire go_1 = go == 1, even = go != 1;
always @(posedge clk) begin
y_1 <= x_1 + by;
y_2 <= x_2;
y_3 <= x_3 + by;
b <= a; c <= b;
z <= c > a;
wide <= head;
if (go && z) mem[tail] <= x_1;
if (go) head <= head + 1;
sum <= sum + by;
tail <= go ? head : tail; if (go_1) b <= (a & c) - 1;
if (mem_full) mem_full <= 0;
mem_at <= mem_at + by;
end
endmodule"""


@pytest.fixture(autouse=True)
def _records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILURES", str(tmp_path / "failures"))


@pytest.mark.parametrize("name", BUGS)
def test_guilty_line_is_first(name: str, tmp_path: Path, seed: int) -> None:
    """The line of a planted bug comes first, with a change that mends it; record and page have it."""
    record, design = failed(BUGS[name], tmp_path, seed)
    text = design.files[0].read_text()
    line = text.count("\n", 0, text.index(BUGS[name][1])) + 1
    found = locate(record, design, MODEL, 60, NEAR)
    assert found.suspects[0].line == line, found
    assert found.suspects[0].whole
    assert f"gain.v:{line}" in render(record)
    assert f"  1  {found.suspects[0].file}:{line}  " in "\n".join(found.lines(5))


def test_where_nothing_mends(tmp_path: Path, seed: int) -> None:
    """It is said so, and told which lines' changes touch what is wrong."""
    record, design = failed(TURNED, tmp_path, seed)
    found = locate(record, design, MODEL, 60, FEW)
    assert not any(suspect.whole for suspect in found.suspects)
    assert found.words().startswith(f"{NOTHING}, perhaps")
    assert "touch" in " ".join(suspect.evidence for suspect in found.suspects)


def test_another_value_for_each_job(tmp_path: Path, seed: int) -> None:
    """A number that a wrong formula gives, which no change undoes, is told by values that would be right."""
    record, design = failed(ROUNDED, tmp_path, seed)
    text = design.files[0].read_text()
    first = locate(record, design, MODEL, 60, FEW).suspects[0]
    assert text.splitlines()[first.line - 1].strip() == first.text == ROUNDED[1]
    assert first.evidence.startswith("another value each puts right 5 of 5 failing jobs")
    assert not first.whole


def test_changed_lines_are_first(tmp_path: Path, seed: int) -> None:
    """A line that git has otherwise goes before all others, with what it was, also where no change of it mends."""
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@b"]
    (tmp_path / "gain.v").write_text(example().files[0].read_text())
    for words in (["init", "-q"], ["add", "gain.v"], ["commit", "-qm", "good"]):
        run([*git, *words], check=True)
    old, new = "reg_gain <= 0;", "reg_gain <= 1;"
    record, design = failed(BUGS["tlast"], tmp_path, seed)
    text = design.files[0].read_text()
    design.files[0].write_text(text.replace(old, new))
    mended, alone = locate(record, design, MODEL, 60, NEAR).suspects[:2]
    assert text.splitlines()[mended.line - 1].strip() == mended.text == BUGS["tlast"][1]
    assert mended.evidence.endswith(f"{CHANGED}, in which it was {BUGS['tlast'][0]}")
    assert (alone.text, alone.change, alone.evidence) == (new, "", f"{CHANGED}, in which it was {old}")


def test_quick_runs_tell_what_the_testbench_tells(tmp_path: Path, seed: int) -> None:
    """A job passes with a change, or does not, in both ways; but for what the testbench alone sees.

    Without a change all beats move in the same cycles, also behind another job.

    Whatever a change has done, the next run begins as if it had not been.
    """
    design = example()
    made = changes(design, design.files, outputs_of(design, "out_r", "values"), tmp_path, most=NEAR)
    random = np.random.default_rng(seed)
    some = random.choice([repair.code for repair in made.schema.repairs], TRIED, replace=False).tolist()
    asked = {"jobs": 3, "beats": 40, "changes": some, "bug": 0, "seed": seed, "seconds": 600, "shrink": 0}
    found = ask(made.design, MODEL, "xai_cosim.locate.tests.quick_tests", Setting(seed), asked, OPTIONS)
    told, paces = found["changes"], found["paces"]
    assert len(told) == 3 * TRIED
    assert all(by_quick for _, by_quick, *_ in told)
    assert not [change for change, *_, behind in told if not behind]
    unlike = [(change, kind) for change, _, passed, kind, _ in told if passed != (not kind) and kind not in UNSEEN]
    assert not unlike
    assert {passed for _, _, passed, *_ in told} == {True, False}
    assert not [pace for pace in paces if pace[0] != pace[1]]


def test_a_design_with_changes_is_the_design(tmp_path: Path, seed: int) -> None:
    """With all changes in it, none of them made, the example is exact, to the cycle."""
    design = example()
    made = changes(design, design.files, outputs_of(design, "out_r", "values"), tmp_path, most=NEAR)
    assert len(made.schema.repairs) > NEAR // 2
    assert made.left_out
    variables = {"JOBS": "40", "FAILURES": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}
    assert not simulate(made.design, TESTS, seed=seed, variables=variables)
    assert made.design.name == design.name


def test_changes_that_do_not_compile(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Lines whose changes Verilator refuses are left alone, and the others are tried."""
    record, design = failed(BUGS["tlast"], tmp_path, seed)
    text = design.files[0].read_text()
    line = text.count("\n", 0, text.index(BUGS["tlast"][1])) + 1
    whole = Templates.of_whole

    def wrong(self: Templates, statement: Statement) -> Iterator[Change]:
        yield from whole(self, statement)
        if statement.line == line + 1:
            yield Change("not", "(no_such_signal || 1'b0)", 1)

    monkeypatch.setattr(Templates, "of_whole", wrong)
    found = locate(record, design, MODEL, 60, NEAR)
    assert found.suspects[0].line == line
    assert "changes do not compile, which are left alone: 1\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "kind", "becomes"),
    [
        (6, "term", "(x_2 + by)"),
        (6, "beside", "x_2 + by"),
        (9, "signal", "b"),
        (9, "sign", "($signed(c) > $signed(a))"),
        (11, "signal", "head"),
        (12, "term", "(go && z)"),
        (11, "term", "(!go_1)"),
        (13, "unread", "((sum_first)? 8'd0 : (sum + by))"),
        (13, "unread", "((!sum_first)? sum : (sum + by))"),
        (13, "unread", "sum_in + by"),
        (14, "alone", "c"),
        (14, "signal", "even"),
        (14, "constant", "((go)? 3'd0 : (tail))"),
        (16, "term", "(mem_full? 8'd0 : (mem_at + by))"),
    ],
)
def test_what_may_have_been_meant(line: int, kind: str, becomes: str, tmp_path: Path) -> None:
    """What stands behind a like expression, or beside; a stage of a chain; the index of what is written; a sign.

    And what nothing reads; 0 in a branch, or under a condition of a like name; one signal alone, or in the place of a
    condition, or another that follows from the same ones.
    """
    file = tmp_path / "m.v"
    file.write_text(BESIDE)
    design = replace(example(), name="m", files=(file,))
    schema = Schema(design, {("m", number): EVERY for number in range(1, 20)})
    (tmp_path / "made").mkdir()
    schema.write(tmp_path / "made", [file])
    assert not [repair for repair in schema.repairs if re.search(r"\bmem\b(?!\[)", repair.becomes)]  # a whole memory
    assert (line, kind, becomes) in {(repair.line, repair.kind, repair.becomes) for repair in schema.repairs}
