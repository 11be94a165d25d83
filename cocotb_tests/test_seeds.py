# SPDX-License-Identifier: Apache-2.0
"""SEED reaches every random choice: another one gives other stalls in every bench, the same one the same."""

import ast
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from cocotb_tests.suites import modules
from host.designs import open_design
from xai_cosim.sim.build import BuildOptions
from xai_cosim.sim.run import simulate
from xai_cosim.sim.wrapper import TRANSPORTS
from xai_cosim.workspace import ROOT

SEARCHED = ("cocotb_tests", "host", "scripts", "xai_cosim")
GENERATORS = ("default_rng", "Random", "SeedSequence")
FIXED = {
    "xai_cosim/mutation/machine.py": "guesses what is proven afterwards; the proof must be the same again",
}


def record(seed: int, transport: str, file: Path) -> dict[str, np.ndarray]:
    """Return the cycles of all beats of a job that is the same under every seed, under stalls."""
    variables = {"RECORD": str(file)}
    options = BuildOptions(transport=transport)
    failures = simulate(open_design("relu"), "cocotb_tests.seed_tests", seed=seed, variables=variables, options=options)
    assert not failures, failures
    with np.load(file, allow_pickle=False) as arrays:
        return {key: arrays[key] for key in arrays.files}


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_stalls_follow_the_seed(transport: str, seed: int, tmp_path: Path) -> None:
    """The cycles of the beats of each stream are other ones under another seed, and the same under the same."""
    one, again, other = (record(s, transport, tmp_path / "record.npz") for s in (seed, seed, seed ^ 1))
    assert one
    assert all(np.array_equal(one[key], again[key]) for key in one)
    same = [key for key in one if np.array_equal(one[key], other[key])]
    assert not same, f"seeds {seed} and {seed ^ 1}: the same stalls: {same}"


def drawn(seed: int, log: Path) -> list[str]:
    """Return the seeds of all stall patterns that relu's whole bench draws."""
    variables = {"JOBS": "10", "STALL_LOG": str(log)}
    suite = f"cocotb_tests.stall_log_tests,{modules('relu')}"
    simulate(open_design("relu"), suite, seed=seed, variables=variables, options=BuildOptions(checkers="all"))
    return log.read_text().split()


def test_every_bench_draws_from_the_seed(seed: int, tmp_path: Path) -> None:
    """No stall pattern of any bench is drawn alike under two seeds; all are under the same one."""
    one, again, other = (drawn(s, tmp_path / "log") for s in (seed, seed, seed ^ 1))
    assert len(one) > 100
    assert one == again
    alike = set(one) & set(other)
    assert not alike, f"{len(alike)} of {len(set(one))} stall patterns are drawn alike"


def constant_seeds(path: Path) -> Iterator[int]:
    """Yield the lines of a source in which a generator is seeded by a number that stands there, or by nothing."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            named = [n for a in node.args for n in ast.walk(a) if isinstance(n, ast.Name | ast.Attribute | ast.Call)]
            if name in GENERATORS and not named:
                yield node.lineno


def test_no_generator_has_a_seed_of_its_own() -> None:
    """No source seeds a generator by a constant, but for those that say why."""
    sources = [path for folder in SEARCHED for path in sorted((ROOT / folder).rglob("*.py"))]
    found = {str(path.relative_to(ROOT)): list(constant_seeds(path)) for path in sources}
    found = {path: lines for path, lines in found.items() if lines}
    assert not {p: lines for p, lines in found.items() if p not in FIXED}
    assert not set(FIXED) - set(found), "says why, but is no more"
