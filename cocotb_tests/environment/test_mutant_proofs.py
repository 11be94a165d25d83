# SPDX-License-Identifier: Apache-2.0
"""No proof says that a mutant cannot matter which a test kills: ours against Yosys', and both against the tests.

On a kernel of streams alone, one with memories, and the top; `make mutants-check` asks for any design.
"""

import json
from pathlib import Path

import pytest

from host.designs import TOP, open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.mutation.campaign import IRRELEVANT, SURVIVED, MutantVerdict
from xai_cosim.mutation.equivalence import Pair
from xai_cosim.mutation.machine import make_graph
from xai_cosim.mutation.netlist import ORIGINAL, draw_mutations, read_design, top_of
from xai_cosim.mutation.rtl import refuted
from xai_cosim.mutation.stock import proven
from xai_cosim.mutation.yosys import yosys


def provers_that_prove(design: Design, folder: Path, mutation: str) -> list[str]:
    """Return which provers find that a mutant of a design in a folder cannot matter; ours without any invariants."""
    top = top_of(design)
    original, mutant = make_graph(folder, "original", top), make_graph(folder, "mutant", top, mutation)
    ours = bool(Pair(original, mutant, [], {}).equal())
    return [name for name, found in {"ours": ours, "Yosys": proven(folder, top, mutation)}.items() if found]


@pytest.mark.parametrize("name", ["relu", "vmm", TOP])
def test_what_is_killed_is_not_proven(name: str, tmp_path: Path) -> None:
    """A VALID that never comes fails each bench; no prover calls it irrelevant, and both do so of no change."""
    design = open_design(name)
    read_design(design, tmp_path)
    stream = next(stream for stream in design.streams.values() if not stream.is_input)
    (command,) = draw_mutations(tmp_path, 1, 1, f"-mode const0 -wire {stream.name}_TVALID")
    assert provers_that_prove(design, tmp_path, command) == []


def test_no_change_is_proven(tmp_path: Path) -> None:
    """What is inverted twice is as it was."""
    relu = open_design("relu")
    read_design(relu, tmp_path)
    (command,) = draw_mutations(tmp_path, 1, 1, "-mode inv -wire out_r_TVALID")
    assert provers_that_prove(relu, tmp_path, f"{command}\n{command}") == ["ours", "Yosys"]


@pytest.mark.parametrize("mode", ["const0", "inv"])
def test_a_clock_that_is_none_is_not_proven(tmp_path: Path, mode: str) -> None:
    """Equal inputs make no equal registers where the clock of one is stuck or late, which Yosys does not look at."""
    relu = open_design("relu")
    read_design(relu, tmp_path)
    yosys([f"read_rtlil {ORIGINAL}", "write_json whole.json"], tmp_path)
    module = json.loads((tmp_path / "whole.json").read_text())["modules"][top_of(relu)]
    wanted = module["netnames"]["s_axi_control_RVALID"]["bits"]
    (cell,) = (n for n, c in module["cells"].items() if c["type"] == "$dff" and c["connections"]["Q"] == wanted)
    command = f"mutate -mode {mode} -module {top_of(relu)} -cell {cell} -port CLK -portbit 0"
    assert provers_that_prove(relu, tmp_path, command) == []


def test_a_wrong_proof_is_told() -> None:
    """A prover that proves what a test has killed is named, with the mutant."""

    def sound(number: int) -> MutantVerdict:
        return MutantVerdict(number, SURVIVED, "", 0.0)

    def unsound(number: int) -> MutantVerdict:
        return MutantVerdict(number, IRRELEVANT if number == 7 else SURVIVED, "a stuck clock", 0.0)

    lines = refuted([3, 7], {"sound": sound, "unsound": unsound})
    assert lines == ["unsound: mutant 7 was killed, and is proven by a stuck clock"]
