"""Each rule of the protocol checkers is seen red on a waveform that breaks it, and no legal waveform breaks any.

Rules about X take a 4-state simulator: they run where `iverilog` is found, and are reported as skipped elsewhere.
"""

import json
import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from cocotb_tools.runner import get_runner

from cocotb_tests.environment import tools
from cocotb_tests.environment.checkers import CHECKER_DPI, CHECKER_FUNCTIONS, CHECKER_SOURCES
from cocotb_tests.environment.violations import VARIABLE, is_advice, left_over
from cocotb_tests.protocol_tests import LEGAL, UNFINISHED, VIOLATIONS, X
from host.component import ROOT

BENCH = Path(__file__).parent / "faults" / "protocol_bench.sv"
SIM = ROOT / "rtl" / "sim"
LEGAL_X = [name for name, cycles in LEGAL.items() if any(X in str(v) for c in cycles for v in c.values())]
TWO_STATE = [name for name, waveform in VIOLATIONS.items() if not waveform.four_state]
FOUR_STATE = [name for name, waveform in VIOLATIONS.items() if waveform.four_state]


def simulate(simulator: str, folder: Path, names: Sequence[str]) -> tuple[dict[str, Any], str]:
    """Play waveforms on the checkers; return what came of each, and what the simulator printed."""
    verilator = simulator == "verilator"
    sources = [*CHECKER_SOURCES, BENCH]
    options = ["-DSIMULATION_4STATE"]
    if verilator:
        sources = [SIM / "axis_dpi_pkg.sv", SIM / "axis_watch.sv", *sources]
        names_of_c = ("axis_now", *CHECKER_FUNCTIONS)
        exported = [w for f in names_of_c for w in ("-LDFLAGS", f"-Wl,--export-dynamic-symbol={f}")]
        options = ["--no-timing", "-Wno-fatal", *exported, str(SIM / "axis_dpi.cpp"), str(CHECKER_DPI)]
    out, log = folder / "waveforms.json", folder / "log"
    out.write_text(json.dumps(names))
    saved = dict(os.environ)
    os.environ.update(tools.environment())
    os.environ.update({"PROTOCOL_OUT": str(out), VARIABLE: str(folder / "left_over"), "COCOTB_LOG_LEVEL": "WARNING"})
    try:
        runner = get_runner(simulator)
        model = ROOT / "build" / "sim" / f"protocol_bench-{simulator}"
        runner.build(
            sources=sources, hdl_toplevel="protocol_bench", build_args=options, build_dir=model,
            timescale=("1ns", "1ps"), log_file=folder / "build.log",
        )  # fmt: skip
        runner.test(
            test_module="cocotb_tests.protocol_tests", hdl_toplevel="protocol_bench", hdl_toplevel_lang="verilog",
            build_dir=model, test_dir=folder, results_xml=str(folder / "results.xml"), timescale=("1ns", "1ps"),
            log_file=log,
        )  # fmt: skip
    finally:
        os.environ.clear()
        os.environ.update(saved)
    return json.loads(out.read_text()), log.read_text()


@pytest.fixture(scope="module")
def two_state(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What Verilator reports for each waveform without X."""
    names = [*TWO_STATE, *(name for name in LEGAL if name not in LEGAL_X)]
    return simulate("verilator", tmp_path_factory.mktemp("verilator"), names)[0]


@pytest.fixture(scope="module")
def four_state(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What Icarus reports for each waveform: "rule at port"."""
    if shutil.which("iverilog") is None:
        pytest.skip(
            "not run: X takes a 4-state simulator, and iverilog is not found (Debian: apt-get install iverilog)"
        )
    played, log = simulate("icarus", tmp_path_factory.mktemp("icarus"), [*VIOLATIONS, *LEGAL])
    lines = [(m[1], float(m[2])) for m in re.finditer(r"violation: (\S+ at \S+), time +(\d+)", log)]
    return {name: {v for v, time in lines if p["begin"] * 1000 < time <= p["end"] * 1000} for name, p in played.items()}


@pytest.mark.parametrize("violation", TWO_STATE)
def test_rule_is_seen_red(two_state: dict[str, Any], violation: str) -> None:
    """The rule alone is reported, with its port and the cycle in which it broke."""
    _, _, port = violation.split()
    seen = two_state[violation]
    expected = {violation, *(_full(violation, rule, port) for rule in VIOLATIONS[violation].also)}
    assert set(seen["reported"]) == {f"{line}, cycle {seen['cycle']}" for line in expected}


def _full(violation: str, rule: str, port: str) -> str:
    return f"{violation.split('_')[0]}_{rule} at {port}"


@pytest.mark.parametrize("violation", UNFINISHED)
def test_unfinished_at_the_end(tmp_path: Path, violation: str) -> None:
    """What the end of the simulation breaks is left behind in the file, where the run finds it."""
    simulate("verilator", tmp_path, [violation])
    (line,) = left_over(tmp_path / "left_over")
    assert line.startswith(f"protocol: {violation}, cycle ")


@pytest.mark.parametrize("name", [name for name in LEGAL if name not in LEGAL_X])
def test_legal_is_not_reported(two_state: dict[str, Any], name: str) -> None:
    """Nothing is reported."""
    assert two_state[name]["reported"] == []


@pytest.mark.parametrize("violation", FOUR_STATE)
def test_rule_about_x_is_seen_red(four_state: dict[str, set[str]], violation: str) -> None:
    """The rule alone is reported."""
    assert four_state[violation] == {violation}


def test_four_states_agree(four_state: dict[str, set[str]]) -> None:
    """With X known, the other waveforms break the same rules, and legal ones none."""
    for name in TWO_STATE:
        port = name.split()[-1]
        assert four_state[name] == {name, *(_full(name, rule, port) for rule in VIOLATIONS[name].also)}
    for name in LEGAL:
        assert four_state[name] == set(), name


def test_every_rule_has_a_waveform() -> None:
    """No rule of the package is without its test."""
    package = (ROOT / "rtl" / "checks" / "protocol_pkg.sv").read_text()
    rules = {
        prefix + rule
        for prefix, end in (("AXI4STREAM_", "axis_rule_e"), ("AXI4LITE_", "axil_rule_e"), ("", "control_rule_e"))
        for rule in re.findall(r"^    ([A-Z_]+)\b", package[: package.index(end)].rsplit("enum", 1)[1], re.MULTILINE)
    }
    assert rules == {name.split()[0] for name in (*VIOLATIONS, *UNFINISHED)}


def test_recommended_rules_fail_nothing(tmp_path: Path) -> None:
    """A broken recommendation is told and is no failure; anything else is one."""
    advice = next(name for name in VIOLATIONS if "RECS_TREADY_MAX_WAIT" in name)
    assert is_advice(advice)
    error = next(name for name in VIOLATIONS if "ERRM_TVALID_STABLE" in name)
    (tmp_path / "left_over").write_text(f"{advice}, cycle 1\n{error}, cycle 2\n")
    assert left_over(tmp_path / "left_over") == [f"protocol: {error}, cycle 2"]
