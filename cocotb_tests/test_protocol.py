# SPDX-License-Identifier: Apache-2.0
"""Each rule of the protocol checkers is seen red on a waveform that breaks it, and no legal waveform breaks any.

Rules about X take a 4-state simulator: they run where `iverilog` is found, and are reported as skipped elsewhere.
"""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from cocotb_tests.protocol_bench import play
from cocotb_tests.protocol_tests import (
    AGAIN,
    FOUR_STATE,
    KNOWN_TO_ICARUS,
    LEGAL,
    LEGAL_TWO_STATE,
    TWO_STATE,
    UNFINISHED,
    VIOLATIONS,
)
from xai_cosim.sim import HDL
from xai_cosim.sim.violations import is_advice, left_over

RULES = (("AXI4STREAM_", "axis_rule_e"), ("AXI4LITE_", "axil_rule_e"), ("", "control_rule_e"), ("", "axi4_rule_e"))
"""What the names of rules in protocol_pkg.sv are short of, by their types."""


@pytest.fixture(scope="module")
def two_state(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Verilator reports for each waveform without X."""
    return play("verilator", tmp_path_factory.mktemp("verilator"), [*TWO_STATE, *AGAIN, *LEGAL_TWO_STATE])[0]


@pytest.fixture(scope="module")
def four_state(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What Icarus reports for each waveform: "rule at port"."""
    if shutil.which("iverilog") is None:
        pytest.skip(
            "not run: X takes a 4-state simulator, and iverilog is not found (Debian: apt-get install iverilog)"
        )
    played, log = play("icarus", tmp_path_factory.mktemp("icarus"), KNOWN_TO_ICARUS)
    lines = [(m[1], float(m[2])) for m in re.finditer(r"violation: (\S+ at \S+), time +(\d+)", log)]
    return {name: {v for v, time in lines if p["begin"] * 1000 < time <= p["end"] * 1000} for name, p in played.items()}


@pytest.mark.parametrize("violation", TWO_STATE)
def test_rule_is_seen_red(two_state: dict[str, Any], violation: str) -> None:
    """The rule alone is reported, with its port and the cycle in which it broke."""
    _, _, port = violation.split()
    seen = two_state[violation]
    expected = {violation, *(_full(violation, rule, port) for rule in VIOLATIONS[violation].also)}
    assert set(seen["reported"]) == {f"{line}, cycle {seen['cycle']}" for line in expected}


@pytest.mark.parametrize("name", AGAIN)
def test_rule_is_seen_red_again(two_state: dict[str, Any], name: str) -> None:
    """The rule alone is reported where it is broken in another way."""
    assert two_state[name]["reported"] == [f"{AGAIN[name][0]}, cycle {two_state[name]['cycle']}"]


def _full(violation: str, rule: str, port: str) -> str:
    return f"{violation.split('_')[0]}_{rule} at {port}"


@pytest.mark.parametrize("violation", UNFINISHED)
def test_unfinished_at_the_end(tmp_path: Path, violation: str) -> None:
    """What the end of the simulation breaks is left behind in the file, where the run finds it."""
    play("verilator", tmp_path, [violation])
    (line,) = left_over(tmp_path / "left_over")
    assert line.startswith(f"protocol: {violation}, cycle ")


@pytest.mark.parametrize("name", LEGAL_TWO_STATE)
def test_legal_is_not_reported(two_state: dict[str, Any], name: str) -> None:
    """Nothing is reported."""
    assert two_state[name]["reported"] == []


@pytest.mark.parametrize("violation", FOUR_STATE)
def test_rule_about_x_is_seen_red(four_state: dict[str, set[str]], violation: str) -> None:
    """The rule alone is reported."""
    assert four_state[violation] == {violation}


def test_four_states_agree(four_state: dict[str, set[str]]) -> None:
    """With X known, the other waveforms break the same rules, and legal ones none."""
    for name in set(KNOWN_TO_ICARUS) - set(FOUR_STATE):
        also = VIOLATIONS[name].also if name in VIOLATIONS else ()
        broken = {name, *(_full(name, rule, name.split()[-1]) for rule in also)} - set(LEGAL)
        assert four_state[name] == broken, name


def test_every_rule_has_a_waveform() -> None:
    """No rule of the package is without its test."""
    package = (HDL / "checks" / "protocol_pkg.sv").read_text()
    rules = {
        prefix + rule
        for prefix, end in RULES
        for rule in re.findall(r"^    ([A-Z0-9_]+)\b", package[: package.index(end)].rsplit("enum", 1)[1], re.MULTILINE)
    }
    assert rules == {name.split()[0] for name in (*VIOLATIONS, *UNFINISHED)}


def test_recommended_rules_fail_nothing(tmp_path: Path) -> None:
    """A broken recommendation is told and is no failure; anything else is one."""
    advice = next(name for name in VIOLATIONS if "RECS_TREADY_MAX_WAIT" in name)
    assert is_advice(advice)
    error = next(name for name in VIOLATIONS if "ERRM_TVALID_STABLE" in name)
    (tmp_path / "left_over").write_text(f"{advice}, cycle 1\n{error}, cycle 2\n")
    assert left_over(tmp_path / "left_over") == [f"protocol: {error}, cycle 2"]
