# SPDX-License-Identifier: Apache-2.0
"""Power-up contents: what starts at 0, what at random values, and the registers for which that matters."""

from collections.abc import Collection
from pathlib import Path

import numpy as np
import pytest

from xai_cosim.command import UserError
from xai_cosim.example import example
from xai_cosim.sim import build as builds
from xai_cosim.sim.build import build
from xai_cosim.sim.power_up import culprits, starts, variables
from xai_cosim.sim.run import simulate
from xai_cosim.tests.power_on import CULPRIT, TESTS, power_on

VARIABLES = {"FAILURES": "off", "COCOTB_LOG_LEVEL": "CRITICAL"}


def passes(power_up: str | Collection[str], seed: int, log: Path | None = None) -> bool:
    """Tell whether power_on's test passes."""
    return not simulate(power_on(), TESTS, seed=seed, variables=VARIABLES, power_up=power_up, log=log)


def test_the_register_that_matters_is_named(seed: int) -> None:
    """Of registers without reset one must start at 0: zeros pass, random values fail, and bisection names that one."""
    registers = [variable.name for variable in variables(build(power_on())) if not variable.is_memory]
    assert len(registers) > 4
    assert CULPRIT in registers
    assert passes("zeros", seed)
    assert not passes("random", seed)
    assert culprits(lambda names: passes(names, seed), registers) == [CULPRIT]


@pytest.fixture(scope="module")
def contents(seed: int, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, list[int]]]:
    """Return words that power_on starts with, by how it starts and by what they are of."""
    log = tmp_path_factory.mktemp("contents") / "log"
    found = {}
    runs: dict[str, tuple[str | Collection[str], int]] = {
        "random": ("random", seed),
        "again": ("random", seed),
        "other seed": ("random", seed + 1),
        "zeros": ("zeros", seed),
        "one": (["dut.count"], seed),
    }
    for kind, (power_up, with_seed) in runs.items():
        passes(power_up, with_seed, log)
        shown = [line.split()[1:] for line in log.read_text().splitlines() if line.startswith("START ")]
        found[kind] = {name: [int(word, 16) for word in words] for name, *words in shown}
    return found


def test_random_contents_follow_the_seed(contents: dict[str, dict[str, list[int]]]) -> None:
    """Registers and each word of a memory are random: the same for the same seed, and others for another."""
    random, other = contents["random"], contents["other seed"]
    assert random == contents["again"]
    assert len(set(random["ram"])) == len(random["ram"]) == 4
    assert not set(random["ram"]) & set(other["ram"])
    assert all(random[name] != [0] and random[name] != other[name] for name in ("count", "wide", "spare"))


def test_zeros_are_for_registers(contents: dict[str, dict[str, list[int]]]) -> None:
    """Registers of any width start at 0 and memories at what they have otherwise; initial values are what they are."""
    zeros, random = contents["zeros"], contents["random"]
    assert all(zeros[name] == [0] for name in ("count", "wide", "spare"))
    assert zeros["ram"] == random["ram"]
    assert all(found["preset"] == [7] for found in contents.values())


def test_one_register_is_random_alone(contents: dict[str, dict[str, list[int]]]) -> None:
    """It has the value that it has where all is random; the others are 0."""
    assert contents["one"] == {**contents["zeros"], "count": contents["random"]["count"]}


@pytest.mark.parametrize("power_up", ["ones", ["dut.no_such"], ["dut.ram"]])
def test_what_no_register_is_is_refused(power_up: str | list[str], tmp_path: Path) -> None:
    """Another word, a name that nothing has, a memory: one line that names it."""
    with pytest.raises(UserError, match=power_up if isinstance(power_up, str) else power_up[0]):
        starts(build(power_on()), power_up, tmp_path)


def test_variables_are_those_of_the_design(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Registers that are outputs, and memories, go by their names; players, recorders and checkers are left out."""
    compile_ = builds._compile

    def verilated(folder: Path, commands: list[list[str]]) -> None:
        compile_(folder, [command for command in commands if command[0] == "verilator"])
        (folder / "bench").touch()

    monkeypatch.setattr(builds, "_compile", verilated)
    found = {variable.name: variable for variable in variables(build(example(), quiet=True, folder=tmp_path))}
    assert {"dut.s_axi_control_BVALID", "dut.main", "dut.status"} <= found.keys()
    assert (found["dut.main"].bits, found["dut.main"].is_memory) == (32, False)
    assert (found["dut.x_fifo_memory"].bits, found["dut.x_fifo_memory"].is_memory) == (64, True)
    assert all(name.startswith("dut.") and "check" not in name for name in found)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7])
def test_smallest_set(count: int, seed: int) -> None:
    """A run fails where all of some registers are random: those are found, the same each time, in few runs."""
    random = np.random.default_rng(seed)
    names = [f"r{number}" for number in range(500)]
    guilty = sorted(map(str, random.choice(names, count, replace=False)))
    tried: list[list[str]] = []

    def run(chosen: Collection[str]) -> bool:
        tried.append(sorted(chosen))
        return not guilty or not set(guilty) <= set(chosen)

    assert culprits(run, names) == guilty
    first, tried[:] = list(tried), []
    assert culprits(run, reversed(names)) == guilty
    assert tried == first
    assert len({tuple(names) for names in tried}) == len(tried) <= 1 + 10 * count


def test_any_of_several_is_enough(seed: int) -> None:
    """Where each of some registers makes a run fail alone, one of them is found."""
    random = np.random.default_rng(seed)
    guilty = set(random.choice(500, 5, replace=False).tolist())
    (found,) = culprits(lambda names: not guilty & {int(name) for name in names}, map(str, range(500)))
    assert int(found) in guilty


def test_runs_are_limited() -> None:
    """After the last run that is allowed, what is left still makes it fail."""
    guilty, tried = {"r3", "r70", "r98"}, []

    def run(names: Collection[str]) -> bool:
        tried.append(names)
        return not guilty <= set(names)

    found = culprits(run, [f"r{number}" for number in range(100)], limit=10)
    assert len(tried) == 10
    assert guilty < set(found)
