# SPDX-License-Identifier: Apache-2.0
"""The machinery judges a mutant that is known to matter, and one that is known not to, as it should."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from cocotb_tests.proofs import PROOFS
from host.designs import TOP, open_design
from xai_cosim.mutation import formal
from xai_cosim.mutation.campaign import IRRELEVANT, KILLED, SURVIVED, MutantVerdict, judge_all
from xai_cosim.mutation.equivalence import INDUCTION, EqualityProof, box_of
from xai_cosim.mutation.formal import Proofs
from xai_cosim.mutation.netlist import combine, draw_mutations, read_design
from xai_cosim.mutation.proofs import Proven
from xai_cosim.mutation.python import PACKAGE, Finder, find_mutants
from xai_cosim.mutation.rtl import OPTIONS, Bench, Trial
from xai_cosim.sim.build import build

MATTERS = "-mode inv -wire arg_mode -wirebit 0"
"""The gate's mode, a bit inverted."""
CANNOT_MATTER = "-mode const0 -wire main -wirebit 31"
"""A bit that no state of the state machine has, stuck at what it is."""
NOT_READ = "-mode inv -wire in_mask_TDATA -wirebit 7"
"""A bit of a mask's beat beyond its lanes, which a FIFO stores and nothing uses."""


def test_known_mutants_of_relu(tmp_path: Path) -> None:
    """The original passes, a fault is killed and not proven away, an equivalent survives the tests and is proven."""
    relu = open_design("relu")
    read_design(relu, tmp_path)
    commands = [
        command for only in (MATTERS, CANNOT_MATTER, NOT_READ) for command in draw_mutations(tmp_path, 1, 1, only)
    ]
    design, mutants = combine(relu, tmp_path, commands)
    assert [m.wire for m in mutants] == ["arg_mode[0]", "main[31]", "in_mask_TDATA[7]"]
    assert "relu.v:" in mutants[0].source
    build(design, OPTIONS, quiet=True)
    bench = Trial(design, Bench("cocotb_tests.relu_tests"), tmp_path)
    proof = EqualityProof(relu, tmp_path, tuple(mutants))
    assert [bench(number).state for number in range(4)] == [SURVIVED, KILLED, SURVIVED, SURVIVED]
    assert [proof(number).reason for number in (1, 2, 3)] == ["", INDUCTION, INDUCTION]


def test_what_is_known_of_a_box(tmp_path: Path) -> None:
    """relu settles in a reset and does not look at TLAST; with a register that goes on in reset it does not settle."""
    relu = open_design("relu")
    box = box_of(relu)
    assert box.settles
    low = {f"s_axi_control_{channel}ADDR[{bit}]" for channel in ("AW", "AR") for bit in (0, 1)}
    assert box.unused == {"in_r_TLAST", "in_mask_TLAST"} | low
    text, reset = relu.files[0].read_text(), "s_axi_control_RVALID <= 0;\n      s_axi_control_RDATA <= 0;"
    assert text.count(reset) == 1
    (tmp_path / "relu.v").write_text(text.replace(reset, reset.replace("<= 0", "<= !s_axi_control_RVALID", 1)))
    assert not box_of(replace(relu, files=(tmp_path / "relu.v",))).settles


def judge(number: int) -> MutantVerdict:
    """Kill what is odd."""
    return MutantVerdict(number, KILLED if number % 2 else SURVIVED, "", 0.0)


def judge_otherwise(number: int) -> MutantVerdict:
    """Judge as nothing else here does."""
    return MutantVerdict(number, IRRELEVANT, "otherwise", 1.0)


def test_a_campaign_goes_on_where_it_was_killed(tmp_path: Path) -> None:
    """Verdicts on disk are kept, a line that was cut short is judged again, and so is what is missing."""
    path = tmp_path / "verdicts.jsonl"
    assert judge_all(path, [1], judge_otherwise, "first", show=False) == {1: judge_otherwise(1)}
    with path.open("a") as file:
        file.write('{"number": 2, "state": "ki')
    verdicts = judge_all(path, [1, 2, 3], judge, "second", show=False)
    assert verdicts == {1: judge_otherwise(1), 2: judge(2), 3: judge(3)}
    assert judge_all(path, [1, 2, 3], judge_otherwise, "third", show=False) == verdicts


SNIPPET = b'''"""Docs stay."""
LIMIT = 3


def f(x: int | None, low=-1) -> bool:
    """Docs stay."""
    check("x", x)
    if not (x < LIMIT and True):
        raise ValueError("words stay" + str(1))
    return x == low
'''


def test_changes_of_python() -> None:
    """Operators, constants, conditions and calls change; docstrings, annotations and messages stay."""
    changed = {(SNIPPET[start:end].decode().strip(), new.strip()) for start, end, new in Finder(SNIPPET).changes()}
    assert changed == {
        ("3", "4"),
        ("-1", "(1)"),
        ("1", "2"),
        ('check("x", x)', "pass"),
        ('"x"', "'xX'"),
        ("not (x < LIMIT and True)", "(x < LIMIT and True)"),
        ("not (x < LIMIT and True)", "(not (not (x < LIMIT and True)))"),
        ("<", "<="),
        ("and", "or"),
        ("True", "False"),
        ("==", "!="),
    }


def test_changed_python_is_python() -> None:
    """Each change of the golden model still parses, and is one; a seed draws the same ones again."""
    mutants = find_mutants(10_000, 1)
    for mutant in mutants:
        source = (PACKAGE.parent / mutant.path).read_bytes()
        changed = source[: mutant.start] + mutant.new.encode() + source[mutant.end :]
        assert ast.dump(ast.parse(changed)) != ast.dump(ast.parse(source)), mutant
    assert find_mutants(20, 1) == find_mutants(20, 1) != find_mutants(20, 2)


def test_proofs_judge_a_mutant_of_a_switch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream switch that offers what nobody offers is refuted by its proof; one that is undecided refutes nothing."""
    read_design(open_design(TOP), tmp_path)
    commands = [draw_mutations(tmp_path, 1, 1, f"-mode {m} -wire out_r_TVALID")[0] for m in ("inv", "const1")]
    _, mutants = combine(open_design(TOP), tmp_path, commands)
    proofs = Proofs(PROOFS, tmp_path, open_design(TOP).name, tuple(mutants))
    verdicts = [proofs(number) for number in (1, 2)]
    assert [v.state for v in verdicts] == [KILLED, KILLED]
    assert all(v.reason.startswith("formal: ") for v in verdicts)
    monkeypatch.setattr(formal, "run", lambda *given: Proven(False, True, (), 0.0, ""))
    assert proofs(1).state == SURVIVED
