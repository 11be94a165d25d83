# SPDX-License-Identifier: Apache-2.0
"""Faults in how conv2d fills and exchanges its buffers, each seen red by the directed test that looks for it."""

import re

import pytest

from cocotb_tests.environment.sleeping import ARGUMENT, SleepingFault, failures_awake, kernel_with, with_sleeping
from host.designs import open_design
from xai_cosim.ipxact.design import Design
from xai_cosim.sim.run import simulate

LAST = "arg_tiles[0] && arg_tiles > 3 && {t} + 1 == arg_tiles"
TILES, WEIGHTS, FIRST = "each_number_of_tiles", "weights_stay_while_they_are_read", "the_first_tile_comes_late"
FAULTS = (
    SleepingFault("last of an odd number of tiles read from the other buffer", "_mac_x_first <= «{begin}»;",
                  f"({LAST}) ? other - {{begin}} : {{begin}}", f"{TILES}/window=3", "job 5 tiles"),
    SleepingFault("buffers not exchanged after it", "{base} <= «other - {base}»;",
                  f"({LAST}) ? {{base}} : other - {{base}}", f"{TILES}/window=3", "job 5 tiles"),
    SleepingFault("weights loaded when the sources are idle, and not the pipeline", "if(«!_mac_busy») begin",
                  "!_mac_source_busy", f"{WEIGHTS}/window=1/tiles=1"),
    SleepingFault("weights loaded a tile too early", "early && («{t} == 2»)", "{t} == 1",
                  f"{WEIGHTS}/window=1/tiles=3"),
    SleepingFault("weights loaded into the half that is read", "load_weights_addr <= «256 - (({g} & 1) << 8)»;",
                  "({g} & 1) << 8", f"{WEIGHTS}/window=3/tiles=2"),
    SleepingFault("first cells computed a row too early", "assign late_beats = «tile_beats - first_rows»;",
                  "tile_beats - first_rows + row", f"{FIRST}/window=3"),
    SleepingFault("tiles not waited for", "if(«load_tile_left[19] || (load_tile_left < {rest})») begin", "1'b1",
                  f"{FIRST}/window=2"),
    SleepingFault("places not waited for", "if(«load_index_left[19] || (load_index_left < {rest})») begin", "1'b1",
                  f"{FIRST}/window=4"),
    SleepingFault("turns of the weights counted on after a job of many groups", ">= «arg_out_groups - 2'sd1»)?",
                  "(arg_out_groups > 8 ? 31 : arg_out_groups - 1)", "each_bit_of_the_size"),
)  # fmt: skip

COLLISIONS = len(FAULTS) + 1
"""Number of what is no fault: a word of a RAM that is read in the cycle in which it is written comes out inverted."""


@pytest.fixture(scope="module")
def sleeping(tmp_path_factory: pytest.TempPathFactory) -> Design:
    """conv2d with all faults asleep; between braces they have the thread's variables of these names."""
    (source,) = open_design("conv2d").files
    variable = r"reg signed \[\d+-1:0\] (_main_(\w+)_\d+);"
    names = {name: found for found, name in re.findall(variable, source.read_text())}
    design = kernel_with("conv2d", FAULTS, tmp_path_factory.mktemp("conv2d"), names)
    (path,) = design.files
    text = path.read_text()
    for ram in (rams := re.findall(r"(\w+)_rdata <= \1_memory\[\1_raddr\];", text)):
        word = f"{ram}_memory[{ram}_raddr]"
        other = f"{ram}_write && {ram}_waddr == {ram}_raddr ? ~{word} : {word}"
        text = with_sleeping(text, ram, f"{ram}_rdata <= «{word}»;", other, COLLISIONS)
    assert len(rams) > 4 + 1  # of weights, biases, tiles
    path.write_text(text)
    return design


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_fault_is_seen(sleeping: Design, fault: SleepingFault, seed: int) -> None:
    """The directed test fails, where it says so in a job that no other directed test has."""
    failures = failures_awake(sleeping, FAULTS.index(fault) + 1, fault.test, seed)
    assert failures
    assert fault.told in failures[0]


@pytest.mark.parametrize("test", sorted({fault.test for fault in FAULTS}))
def test_asleep_all_pass(sleeping: Design, test: str, seed: int) -> None:
    """Without a fault awake the same tests pass."""
    assert not simulate(sleeping, "cocotb_tests.conv2d_tests", testcase=test, seed=seed)


@pytest.mark.parametrize("test", sorted({fault.test for fault in FAULTS}))
def test_no_word_is_used_that_was_read_while_written(sleeping: Design, test: str, seed: int) -> None:
    """The tests pass whatever a RAM does where both ports meet; `hls/timing.py` lets Yosys leave that open."""
    awake = [f"+{ARGUMENT}={COLLISIONS}"]
    assert not simulate(sleeping, "cocotb_tests.conv2d_tests", testcase=test, seed=seed, plusargs=awake)
